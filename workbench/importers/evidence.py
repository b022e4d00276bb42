"""Read a source: what may be quoted of it besides what an article is made of.

A spreadsheet, a table or an e-mail is no article, but it is a source. As in
`workbench.importers.opening` the content decides, and the name helps.
"""

from pathlib import Path

from workbench.errors import UnreadableArticle
from workbench.importers import IMPORTERS, ImportedArticle
from workbench.importers.archive import SafeArchive
from workbench.importers.decoding import is_binary
from workbench.importers.opening import MAX_FILE_BYTES, read_article
from workbench.progress import SILENT, Progress

WORKBOOK = "xl/workbook.xml"
"""The file in the archive that makes it a spreadsheet."""

_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xltx"})
_TABLES = frozenset({".csv", ".tsv", ".tab"})


def read_source(name: str, data: bytes, *, progress: Progress = SILENT) -> ImportedArticle:
    """The words of a source in a file that was called `name`.

    Raises:
        UnreadableArticle: it has none that can be read; the sentence says why.
        Cancelled: the analyst pressed Cancel.
    """
    name_of_importer = importer_of_source(name, data)
    if not name_of_importer:
        return read_article(name, data, progress=progress)
    return IMPORTERS.get(name_of_importer)().read(data, progress=progress)


def importer_of_source(name: str, data: bytes) -> str:
    """The name in `IMPORTERS` of what reads a source that is no article; empty if it may be one."""
    if len(data) > MAX_FILE_BYTES or not data.strip(b"\x00 \t\r\n\f\v"):
        return ""  # refused in a sentence where articles are read
    if is_workbook(name, data):
        return "xlsx"
    suffix = Path(name).suffix.lower()
    if suffix == ".eml":
        return "mail"
    return "delimited" if suffix in _TABLES and not is_binary(data) else ""


def is_workbook(name: str, data: bytes) -> bool:
    """Whether this is, or should be, a spreadsheet in a zip archive."""
    if not data.startswith(b"PK\x03\x04"):
        return False
    try:
        return WORKBOOK in SafeArchive(data).names()
    except UnreadableArticle:
        return Path(name).suffix.lower() in _WORKBOOKS
