"""A pile of files, as it was dropped: which of them are meant, in the order a person counts."""

import os
import re
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from workbench.errors import Invalid

MOST_FILES = 500
"""Files that are added in one act."""

MOST_BYTES = 2_000_000_000
"""Of all of them together."""

_SYSTEM = frozenset(
    {"thumbs.db", "desktop.ini", "icon\r", "__macosx", "$recycle.bin", "system volume information"}
)
"""Names, in small letters, of what systems leave in folders by themselves."""

_HIDDEN = getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 2) | getattr(stat, "FILE_ATTRIBUTE_SYSTEM", 4)

_DIGITS = re.compile(r"(\d+)")

_REFERENCE = re.compile(r"[\[(#]?(\d{1,3}[a-z]?)[\])]?(?=[\s._–—-]+\S)(?![.-]\d)", re.IGNORECASE)


def files_of(paths: Sequence[Path]) -> list[Path]:
    """The files that are meant by files and folders, each folder walked to its last sub-folder.

    Hidden and system files of a folder are left out; a file named itself is meant.
    Files come in the order in which a person counts them ("2 b" before "10 a").

    Raises:
        Invalid: there are none, more than `MOST_FILES`, or more than `MOST_BYTES`.
    """
    found: list[Path] = []
    size = 0
    for path in paths:
        for file in _walked(path) if path.is_dir() else iter((path,)):
            found.append(file)
            size += _size(file)
            _refuse_too_much(len(found), size)
    if not found:
        raise Invalid(
            "There is no file in this folder that could be a source.",
            hint="Hidden files are left out. Drop a file itself to add it all the same.",
        )
    return sorted(dict.fromkeys(found), key=natural)


def natural(path: Path) -> list[tuple[list[tuple[int, int, str]], str]]:
    """A key that sorts paths folder by folder, numbers in names by their value."""
    return [
        ([_piece(piece) for piece in _DIGITS.split(part.casefold())], part) for part in path.parts
    ]


def reference_in(name: str) -> str:
    """The number that a writer gave a file at the beginning of its name ("07 log.pdf"); or empty.

    A year or a date is none.
    """
    found = _REFERENCE.match(name)
    return found[1] if found else ""


def _walked(folder: Path) -> Iterator[Path]:
    for here, folders, names in os.walk(folder):  # does not follow links to folders
        place = Path(here)
        folders[:] = [name for name in folders if not _is_left_out(place / name)]
        for name in names:
            if not _is_left_out(place / name):
                yield place / name


def _is_left_out(path: Path) -> bool:
    name = path.name.casefold()
    if name.startswith((".", "~$")) or name in _SYSTEM:
        return True
    try:
        return bool(getattr(path.lstat(), "st_file_attributes", 0) & _HIDDEN)
    except OSError:
        return False  # told when it cannot be read


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # told when it cannot be read


def _refuse_too_much(count: int, size: int) -> None:
    if count > MOST_FILES:
        raise Invalid(
            f"There are more than {MOST_FILES} files in it, too many to add at once.",
            hint="Drop its sub-folders one after the other.",
        )
    if size > MOST_BYTES:
        raise Invalid(
            f"These files are larger than {MOST_BYTES // 1_000_000_000} GB together.",
            hint="Drop some of them, then the others.",
        )


def _piece(piece: str) -> tuple[int, int, str]:
    return (0, int(piece), "") if piece.isdecimal() else (1, 0, piece)
