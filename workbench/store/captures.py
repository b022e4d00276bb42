"""Captured files: the bytes of articles and sources, named by their hash.

A file is written beside its place, flushed to the disk and renamed, so a name
that exists is whole. Nothing is ever overwritten.
"""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile

from workbench.errors import NotFound, StorageTrouble


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
        if place.exists():
            return key
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=place.parent, prefix=".part-", delete=False) as part:
                part.write(data)
                part.flush()
                os.fsync(part.fileno())
            Path(part.name).replace(place)
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
        """The bytes of a captured file."""
        return self.path(sha256).read_bytes()

    def all(self) -> Iterator[str]:
        """Hashes of all files that are here."""
        for place in sorted(self.folder.glob("??/*")):
            if not place.name.startswith("."):
                yield place.name

    def is_whole(self, sha256: str) -> bool:
        """True if the file's bytes still have its hash."""
        with self.path(sha256).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256

    def _place(self, sha256: str) -> Path:
        return self.folder / sha256[:2] / sha256
