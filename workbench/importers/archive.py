"""Zip archives from strangers: looked over before anything is unpacked.

The limits are checked against the archive's own table of contents first, and
against the real bytes again while inflating, for the table may lie. Archives
inside the archive are never opened.
"""

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass, field
from itertools import pairwise

from workbench.errors import UnreadableArticle

MAX_ENTRIES = 5_000
"""Files in one archive; a long DOCX with pictures has a few hundred."""

MAX_TOTAL_BYTES = 200_000_000
"""Unpacked, all files together."""

MAX_RATIO = 200
"""Unpacked to packed bytes of one file; XML of an article stays below 30."""

RATIO_MATTERS_FROM = 10_000_000
"""Bytes; a smaller file of like paragraphs may shrink further, and does no harm."""

MAX_XML_BYTES = 64_000_000
"""One XML file inside; parsed, it takes about ten times as much memory."""

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
    struct.error,
)
"""What `zipfile` raises on damaged, encrypted and unknown entries: the bytes are at fault."""


@dataclass(slots=True)
class SafeArchive:
    """The files of a zip archive, read within limits.

    Raises:
        UnreadableArticle: damaged, encrypted, or a zip bomb.
    """

    data: bytes
    _zip: zipfile.ZipFile = field(init=False, repr=False)
    _left: int = field(init=False, default=MAX_TOTAL_BYTES)

    def __post_init__(self) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(self.data))
        except _BROKEN as error:
            raise _damaged() from error
        _look_over(self._zip.infolist())

    def names(self) -> frozenset[str]:
        """Names of the files inside, with slashes."""
        return frozenset(info.filename for info in self._zip.infolist())

    def read(self, name: str) -> bytes:
        """The bytes of one file; empty if there is none of this name."""
        if name not in self._zip.NameToInfo:
            return b""
        limit = min(self._left, MAX_XML_BYTES)
        try:
            with self._zip.open(name) as entry:
                content = entry.read(limit + 1)
        except _BROKEN as error:
            raise _damaged() from error
        self._left -= len(content)
        if len(content) > limit:
            raise _too_big()
        return content


def _look_over(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MAX_ENTRIES or sum(entry.file_size for entry in entries) > MAX_TOTAL_BYTES:
        raise _too_big()
    for entry in entries:
        big = entry.file_size > RATIO_MATTERS_FROM
        if big and entry.file_size > MAX_RATIO * max(1, entry.compress_size):
            raise _too_big()
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise _damaged()
        if entry.flag_bits & 0x1:
            raise UnreadableArticle(
                "This file is protected with a password: take the password off, and open it again."
            )
    places = sorted(entries, key=lambda entry: entry.header_offset)
    for entry, following in pairwise(places):
        if entry.header_offset + entry.compress_size > following.header_offset:
            raise _too_big()  # entries that share their bytes


def _too_big() -> UnreadableArticle:
    return UnreadableArticle(
        "This file would unpack to far more than an article can be (a “zip bomb”):"
        " do not trust it, and ask for the text another way."
    )


def _damaged() -> UnreadableArticle:
    return UnreadableArticle(
        "This file is damaged and cannot be unpacked: ask for it again, or open it in the"
        " program that wrote it and save it anew."
    )
