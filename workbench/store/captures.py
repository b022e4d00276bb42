"""Captured files: the bytes of articles and sources, named by their hash.

A file is written beside its place, flushed to the disk and renamed, so a name
that exists is whole. Only a file that no longer has its hash is overwritten:
by the bytes it should have.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile

from workbench.errors import NotFound, StorageTrouble
from workbench.store.files import flush_folder, overwrite, settle


class Captures:
    """The folder of captured files of one workspace."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, data: bytes) -> str:
        """Keep `data` and return its SHA-256 in hex.

        Raises:
            StorageTrouble: the disk is full or the folder cannot be written.
        """
        key = hashlib.sha256(data).hexdigest()
        place = self._place(key)
        try:
            if not (place.is_file() and self.is_whole(key)):
                if not place.parent.is_dir():
                    place.parent.mkdir(parents=True, exist_ok=True)
                    flush_folder(self.folder)
                _write(data, place)
        except OSError as error:
            raise StorageTrouble(
                f"The file could not be copied into the workspace: {error.strerror}."
            ) from error
        return key

    def path(self, sha256: str) -> Path:
        """Where the captured file lies.

        Raises:
            NotFound: it is not there any more.
        """
        place = self._place(sha256)
        if not place.is_file():
            raise NotFound(
                "The captured file is missing from the workspace.",
                hint=f"Put it back as {place.parent.name}/{place.name} in the captures folder.",
            )
        return place

    def read(self, sha256: str) -> bytes:
        """The bytes of a captured file.

        Raises:
            NotFound: it is not there any more.
            StorageTrouble: it is closed to you, or the disk fails.
        """
        with _readable():
            return self.path(sha256).read_bytes()

    def forget(self, sha256: str) -> None:
        """Overwrite a file and delete it, if it is there.

        Raises:
            StorageTrouble: it is closed to you, or the disk fails.
        """
        place = self._place(sha256)
        try:
            if place.is_file():
                overwrite(place)
                place.unlink()
                flush_folder(place.parent)
        except OSError as error:
            raise StorageTrouble(f"A captured file cannot be deleted: {error.strerror}.") from error

    def all(self) -> Iterator[str]:
        """Hashes of all files that are here."""
        for place in sorted(self.folder.glob("??/*")):
            if not place.name.startswith("."):
                yield place.name

    def is_whole(self, sha256: str) -> bool:
        """True if the file's bytes still have its hash.

        Raises:
            NotFound: it is not there any more.
            StorageTrouble: it is closed to you, or the disk fails.
        """
        with _readable(), self.path(sha256).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256

    def _place(self, sha256: str) -> Path:
        return self.folder / sha256[:2] / sha256


@contextmanager
def _readable() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageTrouble(f"The captured file cannot be read: {error.strerror}.") from error


def _write(data: bytes, place: Path) -> None:
    with NamedTemporaryFile(dir=place.parent, prefix=".part-", delete=False) as part:
        written = Path(part.name)
        try:
            part.write(data)
            part.close()
            settle(written, place)
        finally:
            written.unlink(missing_ok=True)  # half a file would fill the disk for nothing
