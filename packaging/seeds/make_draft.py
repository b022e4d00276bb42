"""Make the annotated draft of the magazine's sample case, a DOCX as writers send it.

Run it from anywhere: ``python packaging/seeds/make_draft.py``. The words and
their marks are in `draft.toml`. python-docx writes the body and the comments;
footnotes, endnotes and tracked changes it does not know, so those parts are
written here (ECMA-376 part 1, 17.11 and 17.13). The same words give the same
bytes: all dates in the file come from `draft.toml`.
"""

import io
import re
import tomllib
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from docx import Document
from docx.document import Document as Docx
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.text.paragraph import Paragraph
from docx.text.run import Run

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "seeds" / "magazine" / "draft.docx"

MARKED = re.compile(r"\[\[(?P<words>.*?)\|(?P<marks>.*?)\]\]", re.DOTALL)

PACKED_AT = (1980, 1, 1, 0, 0, 0)
"""The time stamp of every entry of the package: the earliest a ZIP can hold."""

SEPARATORS = (
    '<w:{kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:{kind}>'
    '<w:{kind} w:type="continuationSeparator" w:id="0">'
    "<w:p><w:r><w:continuationSeparator/></w:r></w:p></w:{kind}>"
)
"""The two lines that Word wants in every part of notes, before the first note."""


class Draft:
    """A document in the making, and the marks that its words may carry."""

    def __init__(self, words: dict[str, Any]) -> None:
        self.words = words
        self.marks: dict[str, dict[str, Any]] = words["mark"]
        self.docx: Docx = Document()
        self._notes: dict[str, list[str]] = {"footnote": [], "endnote": []}
        self._changes = 0

    def make(self) -> bytes:
        """The whole file."""
        _add_styles(self.docx)
        for paragraph in self.words["paragraph"]:
            if "rows" in paragraph:
                self._add_table(paragraph["rows"])
            else:
                self._add_paragraph(paragraph)
        for kind, notes in self._notes.items():
            self._add_notes_part(kind, notes)
        self._set_properties()
        packed = io.BytesIO()
        self.docx.save(packed)
        return _with_fixed_times(packed.getvalue())

    def _add_table(self, rows: list[list[str]]) -> None:
        table = self.docx.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text

    def _add_paragraph(self, data: dict[str, Any]) -> None:
        paragraph = self.docx.add_paragraph(style=data.get("style"))
        for words, marks in _pieces(data["text"]):
            run = paragraph.add_run(words)
            for mark in marks:
                self._mark(paragraph, run, mark)

    def _mark(self, paragraph: Paragraph, run: Run, mark: str) -> None:
        data = self.marks[mark]
        if mark[0] == "c":
            initials = "".join(name[0] for name in data["author"].split())
            comment = self.docx.add_comment(run, data["text"], data["author"], initials)
            comment._comment_elm.set(qn("w:date"), _stamp(data["date"]))
        elif mark[0] in "fe":
            self._refer(paragraph, "footnote" if mark[0] == "f" else "endnote", data["text"])
        elif mark[0] == "l":
            target = self.docx.part.relate_to(
                data["target"], RELATIONSHIP_TYPE.HYPERLINK, is_external=True
            )
            run.underline = True
            _wrap(run, "w:hyperlink", {"r:id": target})
        else:
            self._track(run, deleted=mark[0] == "d", data=data)

    def _refer(self, paragraph: Paragraph, kind: str, text: str) -> None:
        notes = self._notes[kind]
        notes.append(text)
        reference = OxmlElement(f"w:{kind}Reference")
        reference.set(qn("w:id"), str(len(notes)))
        run = paragraph.add_run(style=f"{kind} reference")
        run._r.append(reference)

    def _track(self, run: Run, *, deleted: bool, data: dict[str, Any]) -> None:
        self._changes += 1
        _wrap(
            run,
            "w:del" if deleted else "w:ins",
            {
                "w:id": str(self._changes),
                "w:author": data["author"],
                "w:date": _stamp(data["date"]),
            },
        )
        if deleted:
            for text in run._r.findall(qn("w:t")):
                text.tag = qn("w:delText")

    def _add_notes_part(self, kind: str, notes: list[str]) -> None:
        body = "".join(_note(kind, number, text) for number, text in enumerate(notes, start=1))
        separators = SEPARATORS.format(kind=kind)
        xml = f"<w:{kind}s {nsdecls('w')}>{separators}{body}</w:{kind}s>"
        self.docx.part.relate_to(
            Part(
                PackURI(f"/word/{kind}s.xml"),
                getattr(CONTENT_TYPE, f"WML_{kind.upper()}S"),
                f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{xml}'.encode(),
                self.docx.part.package,
            ),
            getattr(RELATIONSHIP_TYPE, f"{kind.upper()}S"),
        )
        _name_separators(self.docx, kind)

    def _set_properties(self) -> None:
        properties = self.docx.core_properties
        properties.title = self.words["title"]
        properties.author = properties.last_modified_by = self.words["author"]
        properties.created = properties.modified = self.words["written"]
        properties.comments = "Invented for the sample case of the Fact-Check Workbench."
        properties.language = "en-GB"


def make() -> bytes:
    """The draft with the words of `draft.toml`."""
    return Draft(tomllib.loads((HERE / "draft.toml").read_text(encoding="utf-8"))).make()


def main() -> None:
    """Make the draft, in place."""
    TARGET.write_bytes(make())
    print(f"{TARGET.name}: {TARGET.stat().st_size} bytes")


def _pieces(text: str) -> Iterator[tuple[str, list[str]]]:
    """The words of a paragraph in order, each stretch with the marks it carries."""
    end = 0
    for match in MARKED.finditer(text):
        if plain := text[end : match.start()]:
            yield plain, []
        yield match["words"], match["marks"].split()
        end = match.end()
    if end < len(text):
        yield text[end:], []


def _add_styles(docx: Docx) -> None:
    docx.styles.add_style("Byline", WD_STYLE_TYPE.PARAGRAPH)
    for kind in ("footnote", "endnote"):
        # Word knows these by name; the ids are what the notes' paragraphs refer to.
        text = docx.styles.add_style(f"{kind} text", WD_STYLE_TYPE.PARAGRAPH)
        text.element.set(qn("w:styleId"), f"{kind.capitalize()}Text")
        reference = docx.styles.add_style(f"{kind} reference", WD_STYLE_TYPE.CHARACTER)
        reference.element.set(qn("w:styleId"), f"{kind.capitalize()}Reference")
        reference.font.superscript = True


def _wrap(run: Run, tag: str, attributes: dict[str, str]) -> None:
    """Put an element around a run, where the run stands."""
    around = OxmlElement(tag)
    for name, value in attributes.items():
        around.set(qn(name), value)
    run._r.addprevious(around)
    around.append(run._r)


def _note(kind: str, number: int, text: str) -> str:
    style = kind.capitalize()
    return (
        f'<w:{kind} w:id="{number}"><w:p><w:pPr><w:pStyle w:val="{style}Text"/></w:pPr>'
        f'<w:r><w:rPr><w:rStyle w:val="{style}Reference"/></w:rPr><w:{kind}Ref/></w:r>'
        f'<w:r><w:t xml:space="preserve"> {escape(text)}</w:t></w:r></w:p></w:{kind}>'
    )


def _name_separators(docx: Docx, kind: str) -> None:
    """Tell the settings which notes are separators, in the place the schema allows."""
    settings: BaseOxmlElement = docx.settings.element
    ids = "".join(f'<w:{kind} w:id="{number}"/>' for number in (-1, 0))
    named = parse_xml(f"<w:{kind}Pr {nsdecls('w')}>{ids}</w:{kind}Pr>")
    settings.insert_element_before(named, "w:compat")


def _stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _with_fixed_times(packed: bytes) -> bytes:
    """The same package with the same time stamp on all its entries, in the same order."""
    again = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(again, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, PACKED_AT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return again.getvalue()


if __name__ == "__main__":
    main()
