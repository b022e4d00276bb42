"""Files that are there whole, or not at all, also after the power has failed."""

import os
from pathlib import Path

LAST_ARTICLE = "last-article.json"
"""The copy of an article that the window shows before the database is open."""

_AT_ONCE = 1 << 20
"""Bytes written at a time."""


def settle(part: Path, place: Path) -> None:
    """Give a finished file its name, replacing what has it, once its bytes are on the disk.

    The folder is flushed too: a rename that only the memory knows is lost with the power.

    Raises:
        OSError: it cannot be written; `place` is as it was.
    """
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(place)
    flush_folder(place.parent)


def overwrite(place: Path) -> None:
    """Write zeros over a file, down to the disk. What a disk does with them is its own affair.

    Raises:
        OSError: it cannot be written.
    """
    with place.open("rb+") as file:
        size = place.stat().st_size
        for at in range(0, size, _AT_ONCE):
            file.write(bytes(min(_AT_ONCE, size - at)))
        file.flush()
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk. Windows does so by itself."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
