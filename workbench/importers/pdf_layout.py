"""From the rows on paper to paragraphs: what belongs together, what is not the article.

A PDF knows letters and places, no paragraphs. These are told by the signs that
a reader goes by: a wider gap, an indented row, a row that ends early, a mark of
a list, another size of type.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from workbench.importers.clues import LIST_MARKS
from workbench.importers.pdf_pages import WIDE, Row, Sheet
from workbench.model.document import PartRole
from workbench.text.sentences import word_count

WIDER_GAP = 1.2
"""Of the usual distance between rows; more than that parts two paragraphs."""

INDENT = 0.8
"""Of the type size; a row that begins so much further right begins a paragraph."""

LARGER = 1.08
"""Of the size of the running text; a paragraph set larger is a heading."""

HEADLINE_LARGER = 1.15
"""Likewise, for the headline on the first page."""

EDGE_ROWS = 3
"""Rows at the head and at the foot of a page that may be running titles."""

_COLUMN_GAP = 60.0
"""Points between the left edges of two columns; smaller steps are indents."""

_ENDED = re.compile(r"""[.!?:…。][\"'”’»)\]]*$""")

_PAGE_NUMBER = re.compile(
    r"(?:page\s*)?[-–—(\s]*(?P<number>\d{1,4})(?:\s*(?:/|of)\s*\d{1,4})?[-–—)\s]*", re.IGNORECASE
)

_DIGITS = re.compile(r"\d+")


@dataclass(slots=True)
class Paragraph:
    """Rows that belong together."""

    rows: list[Row]
    role: PartRole = PartRole.BODY

    @property
    def size(self) -> float:
        """The size of its first row."""
        return self.rows[0].size

    @property
    def text(self) -> str:
        """Its words, for judging only; hyphens at row ends are still cut."""
        return " ".join(row.text for row in self.rows)


@dataclass(slots=True)
class _Measures:
    """What is usual in this file."""

    size: float
    leading: dict[float, float] = field(default_factory=dict)
    lefts: dict[int, float] = field(default_factory=dict)
    rights: dict[int, float] = field(default_factory=dict)
    is_indented: bool = False

    def usual_gap(self, row: Row) -> float:
        return self.leading.get(row.size, 1.25 * max(row.size, 1))

    def left_of(self, row: Row) -> float:
        return self.lefts.get(_column(row), row.left)

    def right_of(self, row: Row) -> float:
        return max(row.right, self.rights.get(_column(row), 0.0))


def paragraphs(sheets: Sequence[Sheet]) -> list[Paragraph]:
    """All paragraphs of a file in reading order, without running titles and page numbers."""
    running = _running(sheets)
    rows = [row for sheet in sheets for row in sheet.rows if (row.page, row.start) not in running]
    rows = rows or [row for sheet in sheets for row in sheet.rows]
    measures = _measured(rows)
    found: list[Paragraph] = []
    for row in rows:
        if found and not _begins(found[-1], row, measures):
            found[-1].rows.append(row)
        else:
            found.append(Paragraph([row]))
    _settle(found, measures.size)
    return found


def _running(sheets: Sequence[Sheet]) -> set[tuple[int, int]]:
    """Rows at the edges of pages that come back on others, and page numbers."""
    seen: dict[str, list[Row]] = defaultdict(list)
    found: set[tuple[int, int]] = set()
    for sheet in sheets:
        for row in _edges(sheet):
            seen[_DIGITS.sub("#", row.text).casefold()].append(row)
    for rows in seen.values():
        pages = {row.page for row in rows}
        if len(pages) >= max(2, 0.3 * len(sheets)) and _stay_in_place(rows):
            found |= {(row.page, row.start) for row in rows}
    return found | _page_numbers(sheets)


def _page_numbers(sheets: Sequence[Sheet]) -> set[tuple[int, int]]:
    """The outermost row of a page, if it is a number that counts the pages."""
    numbered: list[tuple[Row, int]] = []
    for sheet in sheets:
        by_height = sorted(sheet.rows, key=lambda row: row.baseline)
        for row in {row.start: row for row in (*by_height[:1], *by_height[-1:])}.values():
            match = _PAGE_NUMBER.fullmatch(row.text)
            if match is not None and len(by_height) > 1:
                numbered.append((row, int(match["number"]) - row.page))
    counts = Counter(ahead for _, ahead in numbered)
    return {(row.page, row.start) for row, ahead in numbered if ahead == 1 or counts[ahead] > 1}


def _edges(sheet: Sheet) -> Iterator[Row]:
    by_height = sorted(sheet.rows, key=lambda row: row.baseline)
    yield from {
        row.start: row for row in (*by_height[:EDGE_ROWS], *by_height[-EDGE_ROWS:])
    }.values()


def _stay_in_place(rows: Sequence[Row]) -> bool:
    places = [row.baseline for row in rows]
    return max(places) - min(places) < 2 * max(row.size for row in rows) + 2


def _measured(rows: Sequence[Row]) -> _Measures:
    sizes: Counter[float] = Counter()
    for row in rows:
        sizes[row.size] += len(row.text)
    size = sizes.most_common(1)[0][0] if sizes else 0.0
    measures = _Measures(size)
    gaps: dict[float, Counter[float]] = defaultdict(Counter)
    indents = 0
    for above, row in pairwise(rows):
        gap = above.baseline - row.baseline
        if above.page == row.page and above.size == row.size and 0 < gap < 3 * row.size:
            gaps[row.size][round(gap, 1)] += 1
            indents += INDENT * row.size < row.left - above.left < 4 * row.size
    measures.is_indented = indents > max(2, 0.03 * len(rows))
    for type_size, counted in gaps.items():
        enough = counted.most_common(1)[0][1] / 4
        measures.leading[type_size] = min(gap for gap, n in counted.items() if n >= enough)
    for row in rows:
        if row.size == size:
            column = _column(row)
            measures.lefts[column] = min(measures.left_of(row), row.left)
            measures.rights[column] = measures.right_of(row)
    return measures


def _column(row: Row) -> int:
    return int(row.left // _COLUMN_GAP)


def _begins(paragraph: Paragraph, row: Row, measures: _Measures) -> bool:
    """Whether `row` begins a paragraph rather than going on with the one above it."""
    above = paragraph.rows[-1]
    if abs(above.size - row.size) > 0.06 * max(above.size, row.size) or row.text[0] in LIST_MARKS:
        return True
    if above.is_cut:
        return False
    gap = above.baseline - row.baseline
    if above.cells or row.cells:
        return not is_beside(above, row)
    if above.page != row.page or gap < -0.5 * row.size:
        return not _goes_on(above, row, measures)
    if is_beside(above, row):
        return False
    if gap > WIDER_GAP * measures.usual_gap(row) + 0.5:
        return True
    if row.left - above.left > INDENT * row.size and not _hangs(paragraph):
        return True
    return _ends_early(above, row, measures)


def _hangs(paragraph: Paragraph) -> bool:
    """An item of a list: its second row stands further right than its mark."""
    return (
        len(paragraph.rows) == 1 and re.match(r"\W|\d{1,3}[.)]", paragraph.rows[0].text) is not None
    )


def _ends_early(above: Row, row: Row, measures: _Measures) -> bool:
    """The next word would have had room above, and the row is ended or very short."""
    right = measures.right_of(above)
    if above.right + 0.3 * row.size + row.first_word > right - 0.5 * row.size:
        return False
    is_short = above.right - above.left < 0.6 * (right - above.left)
    return is_short or _ENDED.search(above.text) is not None


def _goes_on(above: Row, row: Row, measures: _Measures) -> bool:
    """Whether a paragraph runs on over the end of a page or a column.

    Where a sentence ends there too, only a file that indents its paragraphs tells.
    """
    if row.text[0].islower():
        return True
    if row.left - measures.left_of(row) > INDENT * row.size or _ends_early(above, row, measures):
        return False
    return measures.is_indented or _ENDED.search(above.text) is None


def is_beside(left: Row, right: Row) -> bool:
    """True if the two stand at one height: parts of one row."""
    gap = abs(left.baseline - right.baseline)
    return left.page == right.page and gap < 0.3 * right.size and right.left >= left.left


def is_column_gap(left: Row, right: Row) -> bool:
    """True if the two are cells of one row in a table."""
    return is_beside(left, right) and right.left - left.right > WIDE * right.size


def _settle(found: Sequence[Paragraph], size: float) -> None:
    """Roles that the type tells: list marks, headings by size, a headline on the first page."""
    largest = max((one.size for one in found if one.rows[0].page == 0), default=0.0)
    headline = [
        one
        for one in found
        if one.rows[0].page == 0 and one.size == largest > size * HEADLINE_LARGER
    ][:2]
    for one in found:
        if one.text[0] in LIST_MARKS:
            one.role = PartRole.LIST
        elif one.rows[0].cells or any(is_column_gap(*pair) for pair in pairwise(one.rows)):
            one.role = PartRole.TABLE
        elif one.size > size * LARGER or _is_bold_heading(one):
            one.role = PartRole.HEADING
    for one in headline:
        one.role = PartRole.HEADLINE
    for above, below in pairwise(found):
        larger_text = below.role is PartRole.HEADING and word_count(below.text) > 6
        if above in headline[-1:] and larger_text:
            below.role = PartRole.DECK


def _is_bold_heading(one: Paragraph) -> bool:
    """A bold line of its own without a full stop."""
    bold = all(row.is_bold for row in one.rows)
    return bold and word_count(one.text) <= 15 and not _ENDED.search(one.text)
