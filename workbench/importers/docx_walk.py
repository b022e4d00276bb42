"""From the XML of a Word document to lines and notes."""

from collections.abc import Callable

from lxml import etree

from workbench.importers.builder import ArticleBuilder, Line
from workbench.importers.clues import BULLET
from workbench.importers.docx_margin import Margin
from workbench.importers.docx_package import Package, attribute, child, name_of
from workbench.importers.docx_shape import (
    beginning,
    flows_into_next,
    has_choice,
    is_data,
    numbered,
    paragraph_role,
)
from workbench.model.document import NoteKind, PartRole

_UNREAD = frozenset(
    """
    w:pPr w:rPr w:tblPr w:tblGrid w:tcPr w:trPr w:sectPr w:sdtPr w:sdtEndPr w:rubyPr w:rt
    w:footnotePr w:endnotePr
    """.split()  # noqa: SIM905
)

_REVISIONS = {
    "w:ins": NoteKind.INSERTION,
    "w:moveTo": NoteKind.INSERTION,
    "w:del": NoteKind.DELETION,
    "w:moveFrom": NoteKind.DELETION,
}

_ONE_CHARACTER = {"w:tab": "\t", "w:ptab": "\t", "w:noBreakHyphen": "\u2011"}

_SPACES = str.maketrans("\n\r\t", "   ")

REPORT_EVERY = 500
"""Paragraphs between two reports of progress."""


class Walk:
    """Writes the body of a document."""

    def __init__(
        self, builder: ArticleBuilder, package: Package, report: Callable[[int, int], None]
    ) -> None:
        self.boxed: list[Line] = []
        self._builder = builder
        self._report = report
        self._margin = Margin(builder, package)
        self._roles = package.roles()
        self._part = package.part
        self._root = package.document
        self._paragraphs = numbered(package.document, "w:p")
        self._runs: dict[etree._Element, int] = {}
        self._paragraph = 0
        self._place = ""
        self._offset = 0
        self._to_skip = 0
        self._joins = False
        self._tables: list[bool] = []
        self._cells = 0
        self._cell_begin = 0
        self._links: list[int] = []
        self._boxes: list[etree._Element] = []
        self._box: etree._Element | None = None
        self._starts = self._at_start()
        self._ends = self._at_end()

    def write(self) -> None:
        """Add all lines and notes of the document."""
        self._walk(self._root)
        self._builder.new_line()
        self._margin.finish()

    def _at_start(self) -> dict[str, Callable[[etree._Element], None]]:
        return {
            "w:p": self._start_paragraph,
            "w:r": self._start_run,
            "w:t": self._text,
            "m:t": self._formula,
            "w:delText": self._deleted_text,
            "w:br": self._break,
            "w:cr": self._break,
            "w:sym": self._symbol,
            "w:fldChar": self._field_mark,
            "w:instrText": self._instruction,
            "w:hyperlink": self._start_link,
            "w:fldSimple": self._start_link,
            "w:tbl": self._start_table,
            "w:tr": self._start_row,
            "w:tc": self._start_cell,
            "w:commentRangeStart": self._start_comment,
            "w:commentRangeEnd": self._end_comment,
            "w:commentReference": self._end_comment,
            "w:footnoteReference": self._footnote,
            "w:endnoteReference": self._endnote,
            **dict.fromkeys(_REVISIONS, self._start_revision),
            **dict.fromkeys(_ONE_CHARACTER, self._character),
        }

    def _at_end(self) -> dict[str, Callable[[etree._Element], None]]:
        return {
            "w:p": self._end_paragraph,
            "w:tbl": self._end_table,
            "w:hyperlink": self._end_link,
            "w:fldSimple": self._end_link,
            **dict.fromkeys(_REVISIONS, self._end_revision),
        }

    def _walk(self, root: etree._Element) -> None:
        walker = etree.iterwalk(root, events=("start", "end"))
        for event, element in walker:
            name = name_of(element)
            if event == "end":
                end = self._ends.get(name)
                if end is not None and element is not root:
                    end(element)
            elif self._is_unread(element, name):
                walker.skip_subtree()
            elif name in self._starts:
                self._starts[name](element)

    def _is_unread(self, element: etree._Element, name: str) -> bool:
        if name == "w:txbxContent" and element is not self._box:
            self._boxes.append(element)
            return True
        if name == "w:r":
            return child(element, "w:rPr", "w:vanish") is not None
        return name in _UNREAD or (name == "mc:Fallback" and has_choice(element))

    def _start_paragraph(self, element: etree._Element) -> None:
        self._paragraph = self._paragraphs[element]
        if self._paragraph % REPORT_EVERY == 0:
            self._report(self._paragraph, len(self._paragraphs))
        self._runs = numbered(element, "w:r")
        role = paragraph_role(element, self._roles)
        bullet = BULLET.match(beginning(element))
        self._to_skip = bullet.end() if bullet else 0
        if any(self._tables):
            self._builder.write(" " if self._builder.position > self._cell_begin else "")
        elif not (self._joins and self._builder.is_in_line):
            typed = bullet is not None and role is PartRole.BODY
            self._builder.new_line(PartRole.LIST if typed else role)
        self._joins = flows_into_next(element)

    def _end_paragraph(self, _element: etree._Element) -> None:
        self._margin.end_paragraph()
        if not self._boxes or any(self._tables):
            return
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self._builder.new_line()
            first = len(self._builder.lines)
            self._box = box
            self._walk(box)
            self._box = None
            self._builder.new_line()
            self.boxed += self._builder.lines[first:]

    def _start_run(self, element: etree._Element) -> None:
        self._place = f"{self._part}#p{self._paragraph}/r{self._runs.get(element, 0)}"
        self._offset = 0

    def _text(self, element: etree._Element) -> None:
        raw = element.text or ""
        kept = raw if attribute(element, "xml:space") == "preserve" else raw.strip()
        self._put(kept.translate(_SPACES), raw.index(kept))
        self._offset += len(raw)

    def _character(self, element: etree._Element) -> None:
        self._put(_ONE_CHARACTER[name_of(element)], 0)
        self._offset += 1

    def _put(self, words: str, skipped: int) -> None:
        """Write words of the run that begin `skipped` characters after `_offset`."""
        if self._margin.is_instruction:
            return
        if self._margin.is_deleted:
            self._margin.delete(words)
            return
        typed_mark = min(self._to_skip, len(words))
        self._to_skip -= typed_mark
        start = self._offset + skipped + typed_mark
        self._builder.write(words[typed_mark:], self._place, start)

    def _deleted_text(self, element: etree._Element) -> None:
        self._margin.delete(element.text or "")

    def _formula(self, element: etree._Element) -> None:
        self._builder.write((element.text or "").translate(_SPACES))

    def _symbol(self, _element: etree._Element) -> None:
        """A character of a picture font: that something stands there is all we know."""
        if not self._margin.is_deleted and not self._margin.is_instruction:
            self._builder.write("\ufffd")

    def _break(self, _element: etree._Element) -> None:
        if self._margin.is_deleted:
            self._margin.delete("\n")
        elif any(self._tables):
            self._builder.write(" ")
        else:
            self._builder.write("\n")
        self._offset += 1

    def _field_mark(self, element: etree._Element) -> None:
        self._margin.field_mark(attribute(element, "w:fldCharType"))

    def _instruction(self, element: etree._Element) -> None:
        self._margin.instruct(element.text or "")

    def _start_link(self, _element: etree._Element) -> None:
        self._links.append(self._builder.position)

    def _end_link(self, element: etree._Element) -> None:
        begin = self._links.pop()
        if name_of(element) == "w:fldSimple":
            self._margin.link_of_field(begin, attribute(element, "w:instr"))
        else:
            self._margin.link(begin, element)

    def _start_revision(self, element: etree._Element) -> None:
        self._margin.begin_revision(element, _REVISIONS[name_of(element)])

    def _end_revision(self, _element: etree._Element) -> None:
        self._margin.end_revision()

    def _start_comment(self, element: etree._Element) -> None:
        self._margin.begin_comment(attribute(element, "w:id"))

    def _end_comment(self, element: etree._Element) -> None:
        self._margin.end_comment(attribute(element, "w:id"))

    def _footnote(self, element: etree._Element) -> None:
        self._margin.refer(NoteKind.FOOTNOTE, attribute(element, "w:id"))

    def _endnote(self, element: etree._Element) -> None:
        self._margin.refer(NoteKind.ENDNOTE, attribute(element, "w:id"))

    def _start_table(self, element: etree._Element) -> None:
        self._tables.append(is_data(element))

    def _end_table(self, _element: etree._Element) -> None:
        self._tables.pop()
        if not any(self._tables):
            self._builder.new_line()

    def _start_row(self, _element: etree._Element) -> None:
        if sum(self._tables) == 1:
            self._builder.new_line(PartRole.TABLE)
            self._cells = 0

    def _start_cell(self, _element: etree._Element) -> None:
        if sum(self._tables) == 1:
            self._builder.write("\t" if self._cells else "")
            self._cells += 1
            self._cell_begin = self._builder.position
