"""What a Word document says beside its text: comments, notes, tracked changes, links.

All are told as they pass by, with the position of the text at that moment.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from lxml import etree

from workbench.importers.builder import ArticleBuilder
from workbench.importers.docx_package import Comment, Package, attribute, moment
from workbench.model.document import NoteKind

_HYPERLINK = re.compile(r"\bHYPERLINK\s+(?:\"(?P<quoted>[^\"]+)\"|(?P<bare>[^\s\\\"]\S*))")

_WEB = ("http://", "https://", "mailto:", "ftp://")


@dataclass(slots=True)
class _Revision:
    kind: NoteKind
    begin: int
    author: str
    written_at: datetime | None
    words: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Field:
    """A field between its begin and its end; the result starts at `begin`, if it has started."""

    instruction: str = ""
    begin: int | None = None


class Margin:
    """Collects notes on the text that `builder` is given."""

    def __init__(self, builder: ArticleBuilder, package: Package) -> None:
        self._builder = builder
        self._comments = package.comments()
        self._footnotes = package.footnotes()
        self._endnotes = package.endnotes()
        self._links = package.links()
        self._ranges: dict[str, int] = {}
        self._revisions: list[_Revision] = []
        self._fields: list[_Field] = []

    @property
    def is_deleted(self) -> bool:
        """True between the ends of a tracked deletion: words there are not in the text."""
        return any(revision.kind is NoteKind.DELETION for revision in self._revisions)

    @property
    def is_instruction(self) -> bool:
        """True inside the code of a field, which nobody reads."""
        return any(field.begin is None for field in self._fields)

    def begin_revision(self, element: etree._Element, kind: NoteKind) -> None:
        """A tracked change begins; its author and time stand in `element`."""
        author = attribute(element, "w:author")
        written = moment(attribute(element, "w:date"))
        self._revisions.append(_Revision(kind, self._builder.position, author, written))

    def delete(self, words: str) -> None:
        """Words of the deletion that is open."""
        if self._revisions:
            self._revisions[-1].words.append(words)

    def end_revision(self) -> None:
        """The innermost tracked change ends."""
        if not self._revisions:
            return
        revision = self._revisions.pop()
        words = "".join(revision.words)
        end = revision.begin if revision.kind is NoteKind.DELETION else self._builder.position
        if words or end > revision.begin:
            self._builder.note(
                revision.kind,
                revision.begin,
                end,
                text=words,
                author=revision.author,
                written_at=revision.written_at,
            )

    def begin_comment(self, comment_id: str) -> None:
        """The words that a comment is about begin."""
        self._ranges[comment_id] = self._builder.position

    def end_comment(self, comment_id: str) -> None:
        """They end; a comment is noted once, whatever else refers to it."""
        comment = self._comments.pop(comment_id, None)
        if comment is not None:
            begin = self._ranges.get(comment_id, self._builder.position)
            self._add(NoteKind.COMMENT, begin, comment)

    def refer(self, kind: NoteKind, note_id: str) -> None:
        """A footnote or endnote mark stands here."""
        notes: Mapping[str, Comment] = (
            self._footnotes if kind is NoteKind.FOOTNOTE else self._endnotes
        )
        if note_id in notes:
            self._add(kind, self._builder.position, notes[note_id])

    def link(self, begin: int, element: etree._Element) -> None:
        """A hyperlink element ends that began at `begin`."""
        self._note_link(begin, self._links.get(attribute(element, "r:id"), ""))

    def link_of_field(self, begin: int, instruction: str) -> None:
        """A field with this code has shown its result since `begin`."""
        match = _HYPERLINK.search(instruction)
        if match is not None:
            self._note_link(begin, match["quoted"] or match["bare"])

    def field_mark(self, kind: str) -> None:
        """A field begins, separates its code from its result, or ends."""
        if kind == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].begin = self._builder.position
        elif kind == "end" and self._fields:
            ended = self._fields.pop()
            if ended.begin is not None:
                self.link_of_field(ended.begin, ended.instruction)

    def instruct(self, code: str) -> None:
        """A piece of the innermost field's code."""
        if self._fields:
            self._fields[-1].instruction += code

    def end_paragraph(self) -> None:
        """A field's code does not run over paragraphs; one that seems to is broken."""
        self._fields = [field for field in self._fields if field.begin is not None]

    def finish(self) -> None:
        """Comments that began and never ended stand where they began."""
        for comment_id, begin in self._ranges.items():
            comment = self._comments.pop(comment_id, None)
            if comment is not None:
                self._add(NoteKind.COMMENT, begin, comment, is_point=True)

    def _add(self, kind: NoteKind, begin: int, note: Comment, *, is_point: bool = False) -> None:
        self._builder.note(
            kind,
            begin,
            begin if is_point else self._builder.position,
            text=note.text,
            author=note.author,
            written_at=note.written_at,
        )

    def _note_link(self, begin: int, target: str) -> None:
        if target.startswith(_WEB):
            self._builder.note(NoteKind.LINK, begin, self._builder.position, target=target)
