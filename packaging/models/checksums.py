"""Write SHA256SUMS into a model's folder: python packaging/models/checksums.py FOLDER

Sorted, one file a line, as `sha256sum -c` reads it.
"""

import hashlib
import sys
from pathlib import Path

NAME = "SHA256SUMS"
UNLISTED = frozenset({NAME, "LICENSE"})


def sums(folder: Path) -> str:
    """The lines of the file, for everything in the folder but itself and what explains it."""
    files = sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix not in {".md", ".LICENSE"} and path.name not in UNLISTED
    )
    return "".join(
        f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in files
    )


def main() -> None:
    """Write the file of the folder that is named."""
    folder = Path(sys.argv[1])
    (folder / NAME).write_text(sums(folder), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
