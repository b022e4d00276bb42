"""The files inside an XLSX, as far as the words of its cells need them (ECMA-376 part 1, 18)."""

import posixpath
from dataclasses import dataclass, field
from datetime import date

from lxml import etree

from workbench.errors import UnreadableArticle
from workbench.importers.archive import SafeArchive
from workbench.importers.dates import iso_date
from workbench.importers.xml import parse_xml, walk_xml
from workbench.text.normalize import one_line

WORKBOOK = "xl/workbook.xml"

MAX_SHEETS = 500
"""Sheets of one file; a statistics office's yearbook has some fifty."""

MAX_STRINGS = 2_000_000
"""Different texts in one file."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, and where its rows lie in the archive."""

    name: str
    part: str
    archive: SafeArchive = field(repr=False)

    def data(self) -> bytes:
        """The XML of its rows; empty if the archive has none."""
        return self.archive.read(self.part)


@dataclass(slots=True)
class Book:
    """An XLSX file, opened.

    Raises:
        UnreadableArticle: damaged, a zip bomb, or without a workbook.
    """

    data: bytes = field(repr=False)
    sheets: list[Sheet] = field(init=False)
    is_from_1904: bool = field(init=False)
    _archive: SafeArchive = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._archive = SafeArchive(self.data)
        root = parse_xml(self._archive.read(WORKBOOK))
        about = root.find("{*}workbookPr")
        told = about.get("date1904", "") if about is not None else ""
        self.is_from_1904 = told in ("1", "true")
        targets = self._targets()
        self.sheets = [
            Sheet(_name(element, number), targets.get(_relation(element), ""), self._archive)
            for number, element in enumerate(root.iterfind("{*}sheets/{*}sheet"), start=1)
        ]
        if not 0 < len(self.sheets) <= MAX_SHEETS:
            raise UnreadableArticle(
                f"This spreadsheet has no sheets, or more than {MAX_SHEETS}: save the sheet that"
                " you need as a file of its own, and add that."
            )

    def strings(self) -> list[str]:
        """The texts that cells share, by their place."""
        found: list[str] = []
        for item in walk_xml(self._archive.read("xl/sharedStrings.xml"), "si"):
            phonetic = {id(text) for text in item.iterfind("{*}rPh/{*}t")}
            texts = (text for text in item.iter("{*}t") if id(text) not in phonetic)
            found.append("".join(text.text or "" for text in texts))
            if len(found) > MAX_STRINGS:
                raise UnreadableArticle(
                    "This spreadsheet holds more texts than can be read: save the sheet that you"
                    " need as a file of its own, and add that."
                )
        return found

    def styles(self) -> etree._Element | None:
        """What says how numbers are shown; None if nothing does."""
        data = self._archive.read("xl/styles.xml")
        return parse_xml(data) if data else None

    def core(self) -> tuple[str, str, date | None]:
        """Title, author and day of the file, as far as somebody gave them."""
        data = self._archive.read("docProps/core.xml")
        if not data:
            return "", "", None
        root = parse_xml(data)
        title, author, begun = (
            one_line(root.findtext(f"{{*}}{name}") or "")
            for name in ("title", "creator", "created")
        )
        return title, "" if author.casefold() in _NOBODY else author, iso_date(begun)

    def _targets(self) -> dict[str, str]:
        data = self._archive.read("xl/_rels/workbook.xml.rels")
        if not data:
            return {}
        return {
            element.get("Id", ""): posixpath.normpath(
                posixpath.join("/xl", element.get("Target", ""))
            ).lstrip("/")
            for element in parse_xml(data)
        }


_NOBODY = frozenset({"openpyxl", "microsoft office user", "windows user", "user", "admin"})
"""Authors that programs write where nobody gave a name."""


def _name(element: etree._Element, number: int) -> str:
    return one_line(element.get("name", "")) or f"Sheet{number}"


def _relation(element: etree._Element) -> str:
    """The value of ``r:id``, in either namespace of it."""
    found = (str(value) for key, value in element.items() if str(key).endswith("}id"))
    return next(found, "")
