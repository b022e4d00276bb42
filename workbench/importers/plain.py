"""Plain text: a wire copy, a pasted article.

A line is a paragraph, unless the file is wrapped by hand at a fixed width; then
blank lines part the paragraphs. List marks ("•", "-") are layout and stay out of
the text, the role says it; typed numbers ("1.") stay in.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.importers import ImportedArticle
from workbench.importers.builder import ArticleBuilder
from workbench.importers.clues import BULLET, is_credit, is_titled
from workbench.importers.decoding import decode
from workbench.importers.roles import finish
from workbench.model.document import PartRole
from workbench.progress import SILENT, Progress
from workbench.text.normalize import BLANKS, LINE_BREAK
from workbench.text.sentences import word_count

PLACE = "char"
"""The place of an `Origin`: code points of the decoded file, without byte order mark."""

WRAPPED = range(45, 101)
"""Characters of a full line in a text wrapped by hand."""

LONGEST_HEADING = 10
"""Words of a line that may stand between paragraphs as a heading."""

_LIKELY_MARK = re.compile(r"[*-]\s+(?=\S)")
_NUMBER = re.compile(r"\d{1,3}[.)]\s+(?=\S)")
_ENDED = re.compile(r"""[.!?…:;,]["'”’)\]]*$""")

_INTRODUCES = re.compile(
    r"\b(?:said|says|added|adds|continued|continues|wrote|writes|reports?|reported|asked|asks|tweeted"
    r"|told|explained|explains|noted|notes|argued|argues|responded|replied|follows):$"
)
"""A line that hands over to a quotation, and is part of what is said."""

REPORT_EVERY = 2_000
"""Paragraphs between two reports of progress."""


@dataclass(slots=True)
class Row:
    """One or more lines of the file that form a paragraph: ``raw[start:end]``.

    `first` is the first of them without blanks at its ends.
    """

    start: int
    end: int
    first: str
    is_alone_above: bool
    is_wrapped: bool = False
    role: PartRole = PartRole.BODY


class PlainImporter:
    """Reads a text file."""

    def read(
        self, data: bytes, *, encoding: str = "", progress: Progress = SILENT
    ) -> ImportedArticle:
        """Decode, find the paragraphs, and say what each of them is."""
        text, used = decode(data, encoding=encoding)
        return read_text(text, encoding=used, progress=progress)


def read_text(text: str, *, encoding: str = "", progress: Progress = SILENT) -> ImportedArticle:
    """The article in a decoded text; `encoding` is only noted."""
    rows = _rows(text)
    _find_lists(rows)
    _find_headings(rows)
    builder = ArticleBuilder()
    for number, row in enumerate(rows):
        if number % REPORT_EVERY == 0:
            progress.advance(number, len(rows), "Reading paragraphs")
        builder.new_line(row.role)
        write = builder.flow if row.is_wrapped else builder.write
        write(text[row.start : row.end], PLACE, row.start)
    return finish(builder, encoding=encoding, media_type="text/plain")


def _rows(text: str) -> list[Row]:
    lines = list(file_lines(text))
    rows: list[Row] = []
    wrapped = _is_wrapped(text, lines)
    parted = True
    for start, end in lines:
        words = text[start:end].strip(BLANKS)
        if not words:
            parted = True
        elif wrapped and not parted and not _begins_item(words):
            rows[-1].end = end
            rows[-1].is_wrapped = True
        else:
            rows.append(Row(text.index(words[0], start), end, words, parted))
            parted = False
    return rows


def file_lines(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each line of a decoded file, without its line break."""
    start = 0
    for match in LINE_BREAK.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _is_wrapped(text: str, lines: Sequence[tuple[int, int]]) -> bool:
    """True if nearly all lines within blocks are of one full width and end in mid-sentence."""
    kept = [text[start:end].strip(BLANKS) for start, end in lines]
    inner = [one for one, below in pairwise(kept) if one and below and not _begins_item(below)]
    if len(inner) < 3 or max(map(len, kept)) >= WRAPPED.stop:
        return False
    full = [line for line in inner if len(line) in WRAPPED]
    unfinished = [line for line in full if not _ENDED.search(line)]
    return len(full) > 0.7 * len(inner) and len(unfinished) > 0.5 * len(full)


def _begins_item(line: str) -> bool:
    return any(mark.match(line) for mark in (BULLET, _LIKELY_MARK, _NUMBER))


def _find_lists(rows: list[Row]) -> None:
    """A "•" makes an item; a hyphen, a star or a number only beside another one.

    A line that begins with a longer dash may be somebody speaking: it keeps it.
    """
    for mark, is_kept, at_least in (
        (BULLET, False, 1),
        (_LIKELY_MARK, False, 2),
        (_NUMBER, True, 2),
    ):
        run: list[tuple[Row, int]] = []
        for row in (*rows, None):
            match = mark.match(row.first) if row and row.role is PartRole.BODY else None
            if row and match:
                run.append((row, match.end()))
                continue
            if len(run) >= at_least:
                for item, width in run:
                    item.role = PartRole.LIST
                    item.start += 0 if is_kept else width
            run = []


def _find_headings(rows: list[Row]) -> None:
    """Short lines between paragraphs: headings, and what stood under a picture or a film."""
    for above, row, below in zip(rows, rows[1:], rows[2:], strict=False):
        is_short = 0 < word_count(row.first) <= LONGEST_HEADING and not row.is_wrapped
        if row.role is PartRole.BODY and is_short and not _INTRODUCES.search(row.first):
            row.role = _role_between(above, row, below)


def _role_between(above: Row, row: Row, below: Row) -> PartRole:
    """What a short line is: set like a headline, or alone without a full stop, a heading.

    One that hangs on the list above it stood under a picture.
    """
    if is_credit(row.first):
        return PartRole.CREDIT
    if is_titled(row.first):
        heads = below.role is PartRole.LIST or _is_paragraph(below)
        return PartRole.HEADING if heads else PartRole.BODY
    if _ENDED.search(row.first.rstrip(":")):
        return PartRole.BODY
    is_before = below.is_alone_above and _is_paragraph(below)
    if row.is_alone_above and (below.role is PartRole.LIST or is_before):
        return PartRole.HEADING
    if above.role is PartRole.LIST and is_before and not row.is_alone_above:
        return PartRole.CAPTION
    return PartRole.BODY


def _is_paragraph(row: Row) -> bool:
    return row.is_wrapped or word_count(row.first) > 1.5 * LONGEST_HEADING
