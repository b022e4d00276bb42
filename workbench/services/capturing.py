"""Freezing a file: its bytes among the captures, and its text read out, before any row is written.

Long work for a job: touches files, never the database.
"""

import mimetypes
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import UnreadableArticle
from workbench.importers import ImportedArticle
from workbench.importers.opening import read_article, read_bytes
from workbench.model import SourceKind
from workbench.progress import SILENT, Progress
from workbench.services.documents import Original, origins_json
from workbench.services.sources import Captured
from workbench.store.captures import Captures

_MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
)


@dataclass(frozen=True, slots=True)
class OpenedArticle:
    """An article that was read, and its original, kept."""

    article: ImportedArticle
    original: Original


def open_article_file(
    captures: Captures, path: Path, *, encoding: str = "", progress: Progress = SILENT
) -> OpenedArticle:
    """Read an article and keep its original bytes.

    Raises:
        UnreadableArticle: it cannot be read as one; nothing was kept.
        StorageTrouble: the original cannot be kept.
    """
    data = read_bytes(path)
    article = read_article(path.name, data, encoding=encoding, progress=progress)
    return OpenedArticle(article, Original(path.name, captures.put(data), len(data)))


def capture_file(captures: Captures, path: Path, *, progress: Progress = SILENT) -> Captured:
    """Keep a file as a source, with its text if it has one.

    A scanned PDF, an image or a file of a kind that is not read is kept all
    the same: it can be shown or opened, and quoted by hand.

    Raises:
        UnreadableArticle: there is no such file, or it is empty or a folder.
        StorageTrouble: it cannot be kept.
    """
    data = read_bytes(path)
    media_type = media_type_of(path.name, data)
    article = None
    if not media_type.startswith("image/"):
        article = _read(path.name, data, progress)
    original = Original(path.name, captures.put(data), len(data))
    kind = _kind(media_type)
    if article is None:
        return Captured(original, media_type, kind, title=path.stem)
    return Captured(
        original,
        media_type,
        kind,
        text=article.text,
        origins=origins_json(article),
        title=article.title or path.stem,
        author=article.byline,
        publisher=article.outlet,
        published=article.published.isoformat() if article.published else "",
        url=article.url,
    )


def media_type_of(name: str, data: bytes) -> str:
    """The media type by the first bytes, else by the name."""
    for start, media_type in _MAGIC:
        if data.startswith(start):
            return media_type
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return mimetypes.guess_type(name)[0] or "application/octet-stream"


def _read(name: str, data: bytes, progress: Progress) -> ImportedArticle | None:
    try:
        return read_article(name, data, progress=progress)
    except UnreadableArticle:
        return None  # kept without its text: shown as pages, or opened by its own program


def _kind(media_type: str) -> SourceKind:
    if media_type == "application/pdf":
        return SourceKind.PDF
    return SourceKind.IMAGE if media_type.startswith("image/") else SourceKind.FILE
