"""The query sheet as a DOCX file, to be filled in where the writer works."""

import io
import unicodedata
from pathlib import Path
from typing import ClassVar

from docx import Document
from docx.document import Document as Docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.text.paragraph import Paragraph

from workbench.exporters import ExportKind
from workbench.exporters.query_sheet import NOTHING, Sheet, SheetQuery, sheet_of
from workbench.exporters.writing import replace_file
from workbench.model.report import Report
from workbench.progress import Progress
from workbench.text.word_diff import Change

MUTED = RGBColor(0x66, 0x63, 0x5C)

CHOICES = "☐ taken    ☐ taken differently    ☐ stet"


class QueriesDocxExporter:
    """Writes the queries; struck words are struck out, new ones underlined."""

    title: ClassVar[str] = "Query sheet (Word)"
    suffix: ClassVar[str] = ".docx"
    kind: ClassVar[ExportKind] = ExportKind.QUERY_SHEET

    def write(self, report: Report, path: Path, progress: Progress) -> None:
        """See `Exporter`."""
        progress.advance(0, 1, "Writing the queries")
        replace_file(path, _as_docx(sheet_of(report), report))
        progress.advance(1, 1, "Writing the queries")


def _as_docx(sheet: Sheet, report: Report) -> bytes:
    docx = Document()
    # What the template says of its own maker is nobody's business.
    about = docx.core_properties
    about.title, about.author, about.comments = _told(f"Queries: {sheet.title}"), "", ""
    about.created = about.modified = report.changed_at.replace(tzinfo=None)
    docx.add_heading(_told(sheet.title), 1)
    for words in (sheet.about, sheet.line):
        if words:
            _muted(docx.add_paragraph(), words)
    for query in sheet.queries:
        _add(docx, query)
    if not sheet.queries:
        docx.add_paragraph(NOTHING)
    with io.BytesIO() as file:
        docx.save(file)
        return file.getvalue()


def _add(docx: Docx, query: SheetQuery) -> None:
    docx.add_heading(_told(f"{query.head} · {query.where}"), 2)
    _named(docx, "In the draft", query.in_the_draft)
    if query.question:
        _named(docx, "Question", query.question)
    if query.change:
        _add_change(_named(docx, "Proposed", ""), query)
    if query.asked:
        _named(docx, "Asked", query.asked)
    if query.answer:
        _named(docx, "Answer", query.answer)
    else:
        _named(docx, "Answer", CHOICES)
        for name in ("Wording or reason:", "Name, date:"):
            _ruled(_muted(docx.add_paragraph(), name))


def _add_change(line: Paragraph, query: SheetQuery) -> None:
    for piece in query.change:
        run = line.add_run(_told(piece.words))
        run.font.strike = piece.change is Change.STRUCK
        run.font.underline = piece.change is Change.PUT_IN


def _named(docx: Docx, name: str, words: str) -> Paragraph:
    line = docx.add_paragraph()
    line.paragraph_format.space_after = Pt(4)
    line.paragraph_format.keep_with_next = True
    line.add_run(f"{name}: ").bold = True
    line.add_run(_told(words))
    return line


def _muted(line: Paragraph, words: str) -> Paragraph:
    line.add_run(_told(words)).font.color.rgb = MUTED
    return line


def _ruled(line: Paragraph) -> None:
    """A line to write on."""
    borders, bottom = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for key, value in (("val", "single"), ("sz", "4"), ("space", "1"), ("color", "999999")):
        bottom.set(qn(f"w:{key}"), value)
    borders.append(bottom)
    line.paragraph_format.element.get_or_add_pPr().append(borders)


def _told(words: str) -> str:
    """What no letter stands for is written as its number; XML would refuse it."""
    return "".join(f"U+{ord(c):04X}" if _is_mute(c) else c for c in words)


def _is_mute(char: str) -> bool:
    return char != "\t" and unicodedata.category(char) in ("Cc", "Cs", "Co", "Cn")
