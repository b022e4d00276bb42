"""Captured files that this program cannot show: handed to their own, as a copy.

A capture lies under its hash and must never change, so the other program gets a
copy that it can only read, under the name the file had. Only documents,
pictures, sound and film are handed on: what could run as a program is not.
"""

import re
import shutil
import stat
import weakref
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from workbench.errors import Invalid, StorageTrouble

_SHOWN = "pdf txt md csv rtf doc docx odt xls xlsx ods ppt pptx odp epub pages numbers"
_SEEN = "png jpg jpeg gif bmp tif tiff webp heic avif"
_HEARD = "mp3 m4a wav ogg oga opus flac aac mp4 m4v mov mkv webm avi mpg mpeg"

HARMLESS = frozenset(f"{_SHOWN} {_SEEN} {_HEARD}".split())
"""Endings of names that are opened by something that shows or plays them."""

LONGEST_NAME = 80
"""Code points of a file's name without its ending."""

_ODD = re.compile(r"[^\w .()-]+")


class OwnProgram:
    """Opens copies of captures; they go when the program ends."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    def open_copy(self, capture: Path, name: str) -> None:
        """Open a copy of a captured file called `name` with what the system has for it.

        Raises:
            Invalid: a file of this kind could run as a program, or nothing opens it.
            StorageTrouble: there is no room for the copy.
        """
        if not can_open(name):
            raise Invalid(
                f"Files like “{Path(name).name}” are not opened from here.",
                hint="They could run as a program. Open the file where it came from.",
            )
        copy = self._copied(capture, safe_name(name))
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            raise Invalid(
                f"No program on this computer opens “{copy.name}”.",
                hint="Install one that does, then try again.",
            )

    def _copied(self, capture: Path, name: str) -> Path:
        try:
            if self._folder is None:
                self._folder = Path(mkdtemp(prefix="source-"))
                weakref.finalize(self, _remove, self._folder)
            folder = self._folder / capture.name
            folder.mkdir(exist_ok=True)
            copy = folder / name
            if not copy.exists():
                shutil.copyfile(capture, copy)
                copy.chmod(stat.S_IREAD)
        except OSError as error:
            raise StorageTrouble(
                f"The file could not be copied for its program: {error.strerror}."
            ) from error
        return copy


def can_open(name: str) -> bool:
    """Whether a file of this name is opened by something that shows or plays it."""
    return Path(name).suffix.lower().removeprefix(".") in HARMLESS


def safe_name(name: str) -> str:
    """A name that any system takes, with the same ending."""
    path = Path(name.replace("\\", "/"))
    stem = _ODD.sub("_", path.stem).strip(" .")[:LONGEST_NAME].strip(" .")
    return (f"source {stem}" if stem else "source") + path.suffix.lower()


def _remove(folder: Path) -> None:
    for copy in folder.glob("*/*"):
        copy.chmod(stat.S_IREAD | stat.S_IWRITE)  # Windows deletes nothing that cannot be written
    shutil.rmtree(folder, ignore_errors=True)
