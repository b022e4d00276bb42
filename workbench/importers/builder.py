"""An article in the making: its canonical text, and the way back to the original.

Every importer writes through one `ArticleBuilder`, character by character as
far as the map is concerned, so text and map cannot drift apart: a character
enters the text together with its place, or not at all.
"""

import re
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import groupby
from typing import TypedDict, Unpack

from workbench.errors import UnreadableArticle
from workbench.importers import ImportedArticle, ImportedNote, Origin
from workbench.model.document import NoteKind, PartRole, PartSpan
from workbench.model.span import TextSpan
from workbench.text.normalize import BLANKS, LINE_BREAK, SOFT_HYPHEN, printable

MAX_TEXT = 10_000_000
"""Code points of text in one article; a book has one million."""

_SEAM = re.compile(f"{LINE_BREAK.pattern}|{SOFT_HYPHEN}")

_FLOW_BLANKS = re.compile("[ \t]*[\n\r\f\v\x85\u2028\u2029\t][ \n\r\f\v\x85\u2028\u2029\t]*| {2,}")


@dataclass(slots=True)
class Line:
    """One paragraph of the canonical text; its role may still be settled afterwards."""

    role: PartRole
    start: int
    text: str = ""

    @property
    def end(self) -> int:
        """Behind its last character; the line break is not its own."""
        return self.start + len(self.text)


@dataclass(slots=True)
class _Note:
    kind: NoteKind
    start: int
    end: int
    text: str
    author: str
    written_at: datetime | None
    target: str


class About(TypedDict, total=False):
    """What is known about an article apart from its text: fields of `ImportedArticle`."""

    title: str
    byline: str
    outlet: str
    published: date | None
    url: str
    language: str
    encoding: str
    media_type: str


@dataclass(slots=True)
class ArticleBuilder:
    """Takes raw text with its places, and keeps the convention of `workbench.text.normalize`.

    Write, and call `new_line` between paragraphs; read `lines` and settle their
    roles; then `article`. Blanks are held back until something follows them, so
    none is left at the end of a line.
    """

    lines: list[Line] = field(default_factory=list)
    _role: PartRole = PartRole.BODY
    _current: Line | None = None
    _pieces: list[str] = field(default_factory=list)
    _length: int = 0
    _held: list[tuple[str, str, int]] = field(default_factory=list)
    _origins: list[list[int]] = field(default_factory=list)
    _places: list[str] = field(default_factory=list)
    _notes: list[_Note] = field(default_factory=list)

    @property
    def position(self) -> int:
        """Where the next character will stand, if the line goes on."""
        new_line = 1 if self._length and self._current is None else 0
        return self._length + new_line + sum(len(blanks) for blanks, _, _ in self._held)

    @property
    def is_in_line(self) -> bool:
        """True if something was written since the last `new_line`."""
        return self._current is not None

    def new_line(self, role: PartRole = PartRole.BODY) -> None:
        """End the paragraph, if one is begun; what is written next is `role`."""
        if self._current is not None:
            self._current.text = "".join(self._pieces)
            self.lines.append(self._current)
            self._pull_back()
        self._current = None
        self._pieces = []
        self._held.clear()
        self._role = role

    def write(self, raw: str, place: str = "", offset: int = 0) -> None:
        """Add characters of the original that run in step from `offset` of `place`.

        Line breaks in `raw` end the paragraph and keep its role. Without a
        `place` the characters are ours (a quotation mark that a page's style
        draws) and lead nowhere.
        """
        done = 0
        for seam in _SEAM.finditer(raw):
            self._put(raw[done : seam.start()], place, offset + done)
            if seam.group() != SOFT_HYPHEN:
                self.new_line(self._role)
            done = seam.end()
        self._put(raw[done:], place, offset + done)

    def flow(self, raw: str, place: str = "", offset: int = 0) -> None:
        """`write`, with white space as HTML shows it: a run of it is one space."""
        done = 0
        for run in _FLOW_BLANKS.finditer(raw):
            self._flow_word(raw[done : run.start()], place, offset + done)
            self._flow_word(" ", place, offset + run.start())
            done = run.end()
        self._flow_word(raw[done:], place, offset + done)

    def note(
        self,
        kind: NoteKind,
        start: int,
        end: int,
        *,
        text: str = "",
        author: str = "",
        written_at: datetime | None = None,
        target: str = "",
    ) -> None:
        """Keep a note on what was written from `position` `start` to `end`."""
        self._notes.append(_Note(kind, start, end, text, author, written_at, target))

    def linked(self) -> list[Line]:
        """The lines that are nothing but a link, or lie within one."""
        links = sorted((note.start, note.end) for note in self._notes if note.kind == NoteKind.LINK)
        covered: list[Line] = []
        lines = deque(self.lines)
        for start, end in links:
            while lines and lines[0].start < start:
                lines.popleft()
            while lines and lines[0].end <= end:
                covered.append(lines.popleft())
        return covered

    def article(self, *, pages: Iterable[int] = (), **about: Unpack[About]) -> ImportedArticle:
        """The article as it stands; what was begun is ended."""
        self.new_line()
        text = "\n".join(line.text for line in self.lines)
        return ImportedArticle(
            text=text,
            parts=tuple(self._parts()),
            notes=tuple(_anchored(note, text) for note in self._notes),
            origins=tuple(
                Origin(start, length, place, offset)
                for (start, length, offset), place in zip(self._origins, self._places, strict=True)
            ),
            pages=tuple(_skip_blanks(text, page) for page in pages),
            **about,
        )

    def _parts(self) -> Iterable[PartSpan]:
        for role, group in groupby(self.lines, key=lambda line: line.role):
            lines = list(group)
            yield PartSpan(role, TextSpan(lines[0].start, lines[-1].end))

    def _flow_word(self, raw: str, place: str, offset: int) -> None:
        if raw[:1] == " " and (self._held or self._current is None):
            raw, offset = raw[1:], offset + 1
        self.write(raw, place, offset)

    def _put(self, raw: str, place: str, offset: int) -> None:
        core = raw.strip(BLANKS)
        if not core:
            self._hold(raw, place, offset)
            return
        lead = raw.index(core[0])
        self._hold(raw[:lead], place, offset)
        self._append(core, place, offset + lead)
        after = lead + len(core)
        self._hold(raw[after:], place, offset + after)

    def _hold(self, blanks: str, place: str, offset: int) -> None:
        if blanks and self._current is not None:
            self._held.append((blanks, place, offset))

    def _append(self, raw: str, place: str, offset: int) -> None:
        if self._current is None:
            self._length += 1 if self._length else 0
            self._current = Line(self._role, self._length)
        held, self._held = self._held, []
        for piece, origin, at in (*held, (printable(raw), place, offset)):
            self._pieces.append(piece)
            self._trace(len(piece), origin, at)
            self._length += len(piece)
        if self._length > MAX_TEXT:
            raise UnreadableArticle(
                "This file holds more than 10 million characters of text:"
                " split it, and open the parts one by one."
            )

    def _pull_back(self) -> None:
        """Notes behind blanks that are dropped at the end of a line end with the line."""
        for note in reversed(self._notes):
            if note.end <= self._length:
                break
            note.start = min(note.start, self._length)
            note.end = self._length

    def _trace(self, length: int, place: str, offset: int) -> None:
        if not place:
            return
        if self._origins and self._places[-1] == place:
            last = self._origins[-1]
            if last[0] + last[1] == self._length and last[2] + last[1] == offset:
                last[1] += length
                return
        self._origins.append([self._length, length, offset])
        self._places.append(place)


def _anchored(note: _Note, text: str) -> ImportedNote:
    """The note on its words: blanks at both ends of its range are not meant."""
    start, end = min(note.start, len(text)), min(note.end, len(text))
    words = text[start:end].strip()
    if words:
        start = text.index(words[0], start)
        end = start + len(words)
    else:
        end = start
    return ImportedNote(
        kind=note.kind,
        start=start,
        end=end,
        text=note.text,
        author=note.author,
        written_at=note.written_at,
        target=note.target,
    )


def _skip_blanks(text: str, position: int) -> int:
    position = min(position, len(text))
    while position < len(text) and text[position].isspace():
        position += 1
    return position
