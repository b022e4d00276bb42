"""Open an article: find out what a file is, and have it read.

The content decides, the name only helps: a DOCX called .txt is read as a DOCX,
and what cannot be read is refused with one sentence that says what to do. The
same reading serves sources: an evidence PDF, a saved page.
"""

import re
from pathlib import Path

from workbench.errors import UnreadableArticle
from workbench.importers import IMPORTERS, SUFFIXES, ImportedArticle
from workbench.importers.archive import SafeArchive
from workbench.importers.decoding import is_binary
from workbench.progress import SILENT, Progress

MAX_FILE_BYTES = 200_000_000
"""Of an original; a scanned book may have half of it."""

_KINDS = {"docx": "Word document", "pdf": "PDF"}

_SAVE_AS = "open it in the program that wrote it, save it as DOCX or PDF, and open that"

_PICTURE = "is a picture and has no text to read: add it to a source as evidence instead"

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"{\\rtf", f"is an RTF document: {_SAVE_AS}"),
    (b"\xff\xd8\xff", _PICTURE),
    (b"\x89PNG\r\n", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"\x1f\x8b", "is packed (gzip): unpack it, and open what is inside"),
    (b"7z\xbc\xaf", "is packed (7-Zip): unpack it, and open what is inside"),
    (b"Rar!", "is packed (RAR): unpack it, and open what is inside"),
)

_NAMED: dict[str, str] = {
    ".doc": f"is an old Word document: {_SAVE_AS}",
    ".odt": f"is an OpenDocument text: {_SAVE_AS}",
    ".rtf": f"is an RTF document: {_SAVE_AS}",
    ".pages": f"is a Pages document: {_SAVE_AS}",
    ".wpd": f"is a WordPerfect document: {_SAVE_AS}",
    ".epub": "is an e-book: save the chapter as a web page or PDF, and open that",
}

_INSIDE_ZIP: tuple[tuple[str, str], ...] = (
    ("content.xml", f"is an OpenDocument file: {_SAVE_AS}"),
    ("META-INF/container.xml", _NAMED[".epub"]),
    ("xl/workbook.xml", "is a spreadsheet: save it as PDF, and open that"),
    ("ppt/presentation.xml", "is a slide show: save it as PDF, and open that"),
    ("Index/Document.iwa", f"is a Pages document: {_SAVE_AS}"),
)

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Container of old Office files, and of new ones with a password."""

_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S
)

_FRAGMENT = re.compile(
    rb"\s*(?:<!--.*?-->\s*)*<(?:head|body|article|main|div|p|h1|meta)\b", re.I | re.S
)

_MHTML = re.compile(rb"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart/", re.I)

_HEAD = 4_000
"""Bytes in which a web page shows that it is one."""


def open_article(
    path: Path, *, encoding: str = "", progress: Progress = SILENT
) -> tuple[bytes, ImportedArticle]:
    """The bytes of a file, and the article in them.

    Raises:
        UnreadableArticle: the file cannot be opened, or holds no article.
        Cancelled: the analyst pressed Cancel.
    """
    data = read_bytes(path)
    return data, read_article(path.name, data, encoding=encoding, progress=progress)


def read_article(
    name: str, data: bytes, *, encoding: str = "", progress: Progress = SILENT
) -> ImportedArticle:
    """The article in the bytes of a file that was called `name`.

    Raises:
        UnreadableArticle: with one sentence that says what to do.
        Cancelled: the analyst pressed Cancel.
    """
    importer = IMPORTERS.get(importer_for(name, data))()
    return importer.read(data, encoding=encoding, progress=progress)


def paste(text: str) -> ImportedArticle:
    """The article in a text from the clipboard.

    Raises:
        UnreadableArticle: there is nothing but blanks in it.
    """
    from workbench.importers.plain import read_text  # like all readers: when there is a text

    return read_text(text)


def importer_for(name: str | Path, data: bytes) -> str:
    """The name in `IMPORTERS` of what can read these bytes.

    Raises:
        UnreadableArticle: nothing can, or the name promises something else.
    """
    name = Path(name).name
    suffix = Path(name).suffix.lower()
    if not data.strip(b"\x00 \t\r\n\f\v"):
        raise UnreadableArticle(f"“{name}” is empty: ask for it again, or paste the text.")
    if len(data) > MAX_FILE_BYTES:
        raise _too_large(name)
    found = _by_signature(name, suffix, data)
    if found:
        return found
    if suffix in _NAMED:
        raise UnreadableArticle(f"“{name}” {_NAMED[suffix]}.")
    promised = SUFFIXES.get(suffix, "")
    if promised in _KINDS:
        is_page = _PAGE.match(_head(data)) is not None
        raise UnreadableArticle(
            f"“{name}” is named as a {_KINDS[promised]} but is "
            + ("a web page: name it .html, and open it again." if is_page else "none, or damaged")
            + ("" if is_page else ": ask for it again.")
        )
    return _kind_of_text(name, promised, data)


def _by_signature(name: str, suffix: str, data: bytes) -> str:
    if data.lstrip()[:5] == b"%PDF-" or (suffix == ".pdf" and b"%PDF-" in data[:1024]):
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        return _kind_of_archive(name, data)
    if data.startswith(_COMPOUND):
        locked = "EncryptedPackage".encode("utf-16-le") in data
        raise UnreadableArticle(
            f"“{name}” is protected with a password: take the password off in Word, and save it"
            " anew."
            if locked
            else f"“{name}” {_NAMED['.doc']}."
        )
    for signature, sentence in _SIGNATURES:
        if data.startswith(signature):
            raise UnreadableArticle(f"“{name}” {sentence}.")
    return ""


def _kind_of_archive(name: str, data: bytes) -> str:
    names = SafeArchive(data).names()
    if any(entry.startswith("word/") for entry in names):
        return "docx"
    for entry, sentence in _INSIDE_ZIP:
        if entry in names:
            raise UnreadableArticle(f"“{name}” {sentence}.")
    raise UnreadableArticle(
        f"“{name}” is a zip archive and no Word document: unpack it, and open what is inside."
    )


def _kind_of_text(name: str, promised: str, data: bytes) -> str:
    if is_binary(data):
        raise UnreadableArticle(
            f"“{name}” is not text, or is damaged: open it in the program that wrote it, and"
            " paste its words."
        )
    head = _head(data)
    if _MHTML.match(head):
        raise UnreadableArticle(
            f"“{name}” is a web archive (MHTML): save the page as “HTML only”, and open that."
        )
    if _PAGE.match(head) or (promised != "markdown" and _FRAGMENT.match(head)):
        return "html"
    return promised or "text"


def _head(data: bytes) -> bytes:
    """The beginning of a text in any ASCII-like encoding; zero bytes are UTF-16's."""
    return data[:_HEAD].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\x00", b"")


def read_bytes(path: Path) -> bytes:
    """The whole file, whatever is in it.

    Raises:
        UnreadableArticle: missing, a folder, forbidden, too large, or the disk fails.
    """
    name = path.name or str(path)
    try:
        if path.is_dir():
            raise UnreadableArticle(f"“{name}” is a folder: choose a file in it.")
        if not path.exists():
            raise UnreadableArticle(f"“{name}” is not there any more: choose it again.")
        if not path.is_file():
            raise UnreadableArticle(f"“{name}” is a device and no file: choose a file.")
        if path.stat().st_size > MAX_FILE_BYTES:
            raise _too_large(name)
        return path.read_bytes()
    except PermissionError as error:
        raise UnreadableArticle(
            f"“{name}” may not be read by you: ask its owner, or copy it to a folder of your own."
        ) from error
    except OSError as error:
        raise UnreadableArticle(
            f"“{name}” cannot be read from the disk ({error.strerror}): copy it, and try again."
        ) from error


def _too_large(name: str) -> UnreadableArticle:
    return UnreadableArticle(
        f"“{name}” is larger than {MAX_FILE_BYTES // 1_000_000} MB:"
        " split it, or paste the part that you need."
    )
