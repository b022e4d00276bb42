"""Freezing a file: its bytes among the captures, and its text read out, before any row is written.

Long work for a job: touches files, never the database.
"""

import mimetypes
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.errors import UnreadableArticle
from workbench.importers import ImportedArticle
from workbench.importers.evidence import is_workbook, read_source
from workbench.importers.opening import read_article, read_bytes
from workbench.model import SourceKind
from workbench.progress import SILENT, Progress
from workbench.services.documents import Original, origins_json
from workbench.services.sources import Captured
from workbench.store.captures import Captures
from workbench.text.language import language_of

_MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
)

_RECORDINGS = {
    **dict.fromkeys(("mp3", "m4a", "wav", "ogg", "oga", "opus", "flac", "aac", "amr"), "audio"),
    **dict.fromkeys(("mp4", "m4v", "mov", "mkv", "webm", "avi", "mpg", "mpeg", "3gp"), "video"),
}
"""Endings of recordings; what a system calls their types differs from one to the next."""

_KINDS = {
    ".eml": SourceKind.EMAIL,
    ".msg": SourceKind.EMAIL,
    **dict.fromkeys((".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv"), SourceKind.SPREADSHEET),
}
"""What a file is by its ending, whether its words can be read out or not."""


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
    return kept(captures, path.name, data, article)


def kept(captures: Captures, name: str, data: bytes, article: ImportedArticle) -> OpenedArticle:
    """An article with its original among the captures, and the language it is written in."""
    article = replace(article, language=language_of(article.text, article.language))
    return OpenedArticle(article, Original(name, captures.put(data), len(data)))


def capture_file(captures: Captures, path: Path, *, progress: Progress = SILENT) -> Captured:
    """Keep a file as a source, with its text if it has one.

    A scanned PDF, an image, a recording or a file of a kind that is not read is
    kept all the same: it can be shown or opened, and quoted by hand.

    Raises:
        UnreadableArticle: there is no such file, or it is empty or a folder.
        StorageTrouble: it cannot be kept.
    """
    return capture_bytes(captures, path.name, read_bytes(path), progress=progress)


def capture_bytes(
    captures: Captures, name: str, data: bytes, *, progress: Progress = SILENT
) -> Captured:
    """`capture_file` of bytes that were called `name`.

    Raises:
        UnreadableArticle: there are none.
        StorageTrouble: they cannot be kept.
    """
    if not data:
        raise UnreadableArticle(f"“{name}” is empty: ask for it again.")
    media_type = media_type_of(name, data)
    kind = _kind(name, media_type, data)
    article = None
    if kind not in (SourceKind.IMAGE, SourceKind.AUDIO, SourceKind.VIDEO):
        article = _read(name, data, progress)
    original = Original(name, captures.put(data), len(data))
    stem = Path(name).stem
    if article is None:
        return Captured(original, media_type, kind, title=stem)
    return Captured(
        original,
        media_type,
        kind,
        text=article.text,
        origins=origins_json(article),
        title=article.title or stem,
        author=article.byline,
        publisher=article.outlet,
        published=article.published.isoformat() if article.published else "",
        url=article.url,
        remark=article.remark,
    )


def media_type_of(name: str, data: bytes) -> str:
    """The media type by the first bytes, else by the name."""
    for start, media_type in _MAGIC:
        if data.startswith(start):
            return media_type
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    suffix = Path(name).suffix.lower()
    if suffix == ".eml":
        return "message/rfc822"
    recorded = _RECORDINGS.get(suffix.removeprefix("."))
    guessed = mimetypes.guess_type(name)[0] or "application/octet-stream"
    if recorded and not guessed.startswith(("audio/", "video/")):
        return f"{recorded}/{suffix.removeprefix('.')}"
    return guessed


def _read(name: str, data: bytes, progress: Progress) -> ImportedArticle | None:
    try:
        return read_source(name, data, progress=progress)
    except UnreadableArticle:
        return None  # kept without its text: shown as pages, or opened by its own program


def _kind(name: str, media_type: str, data: bytes) -> SourceKind:
    if media_type == "application/pdf":
        return SourceKind.PDF
    if media_type.startswith("image/"):
        return SourceKind.IMAGE
    suffix = Path(name).suffix.lower()
    recorded = _RECORDINGS.get(suffix.removeprefix("."))
    if recorded:
        return SourceKind(recorded)
    if is_workbook(name, data):
        return SourceKind.SPREADSHEET
    return _KINDS.get(suffix, SourceKind.FILE)
