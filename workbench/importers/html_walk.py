"""From the tree of a page to lines: what breaks a line, what role it has, where it stood."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from lxml import etree

from workbench.importers.builder import ArticleBuilder
from workbench.importers.html_page import CHROME, is_hidden, marks_of, shown, tag_of, words_of
from workbench.importers.html_weights import COMMENTS, SMALL, Weights
from workbench.model.document import NoteKind, PartRole

_BLOCKS = frozenset(
    """
    address article aside blockquote body caption center dd details div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section
    summary table tbody tfoot thead tr ul
    """.split()  # noqa: SIM905
)

_BY_TAG = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), PartRole.HEADING),
    **dict.fromkeys(("li", "dt", "dd"), PartRole.LIST),
    **dict.fromkeys(("figcaption", "caption"), PartRole.CAPTION),
    "blockquote": PartRole.PULL_QUOTE,
}

_BY_MARK: tuple[tuple[frozenset[str], PartRole], ...] = (
    (frozenset({"pullquote"}), PartRole.PULL_QUOTE),
    (frozenset({"pull"}), PartRole.PULL_QUOTE),
    (frozenset({"byline", "byl", "bylines"}), PartRole.CREDIT),
    (frozenset({"author", "authors"}), PartRole.CREDIT),
    (frozenset({"timestamp", "pubdate", "dateline", "datepublished"}), PartRole.CREDIT),
    (frozenset({"copyright", "credit", "credits"}), PartRole.CREDIT),
    (frozenset({"dek", "deck", "standfirst", "subtitle", "subheadline"}), PartRole.DECK),
    (frozenset({"caption"}), PartRole.CAPTION),
    (
        frozenset({"related", "recirc", "recommended", "readmore", "promo", "trending"}),
        PartRole.PROMO,
    ),
    (frozenset({"newsletter", "outbrain", "taboola"}), PartRole.PROMO),
)

_SMALL_ROLES = frozenset({PartRole.CREDIT, PartRole.DECK, PartRole.CAPTION})

_LONGEST_SMALL = 600
"""Characters; a byline is no longer than this, whatever its class says."""

_NO_WORDS = frozenset(
    """
    advert advertisement adverts ads ad adslot breadcrumb breadcrumbs consent cookie cookies
    keywords pager pagination respond share sharing social tags toolbar
    """.split()  # noqa: SIM905
)

_NO_WORDS_TAGS = frozenset({"nav", "footer"})

_SELDOM_WORDS_TAGS = frozenset({"form", "noscript"})

_UNSEEN = re.compile(r"sr-only|visually-?hidden|screen-reader|skip-(?:link|to)", re.IGNORECASE)

_LIGHT = 250
"""Characters of running text; what holds more is no mere box, whatever its class says."""

_HEAVY = 0.2
"""Share of the running text; what holds more is part of the article, whatever it is."""

_INHERITED = frozenset(
    {PartRole.PROMO, PartRole.CREDIT, PartRole.PULL_QUOTE, PartRole.DECK, PartRole.HEADLINE}
)

_NAME = re.compile(r"[A-Za-z_][\w-]*")

_WEB = ("http://", "https://", "mailto:")

REPORT_EVERY = 5_000
"""Elements between two reports of progress."""


@dataclass(slots=True)
class _Frame:
    """An element that is being walked, and what was counted of its children."""

    path: str
    role: PartRole
    is_block: bool = False
    is_skipped: bool = False
    is_data_table: bool = False
    is_pre: bool = False
    begin: int = 0
    texts: int = 0
    elements: int = 0
    tags: dict[str, int] = field(default_factory=dict)


class Walk:
    """Writes the words of an element of a page; the paths are those of the whole tree."""

    def __init__(
        self,
        builder: ArticleBuilder,
        weights: Weights,
        *,
        headline: etree._Element | None,
        base: str,
        report: Callable[[int], None],
    ) -> None:
        self._builder = builder
        self._weights = weights
        self._headline = headline
        self._holds_headline = set() if headline is None else {*headline.iterancestors(), headline}
        self._base = base
        self._report = report
        self._frames: list[_Frame] = []
        self._main: etree._Element | None = None

    def write(self, main: etree._Element) -> None:
        """Add the lines of `main`, without its menus, forms and advertisements."""
        self._main = main
        walker = etree.iterwalk(main, events=("start", "end"))
        for number, (event, element) in enumerate(walker):
            if number % REPORT_EVERY == 0:
                self._report(number)
            if event == "start":
                self._start(element)
                if self._frames[-1].is_skipped:
                    walker.skip_subtree()
            else:
                self._end(element)
        self._builder.new_line()

    def _start(self, element: etree._Element) -> None:
        frame = self._frame(element)
        self._frames.append(frame)
        if frame.is_skipped:
            return
        tag = tag_of(element)
        if frame.is_block:
            self._builder.new_line(frame.role)
        elif tag in ("td", "th"):
            self._builder.write("\t" if self._frames[-2].elements > 1 else "")
        elif tag in _BLOCKS:
            self._builder.flow(" ")
        elif tag == "br":
            self._break(frame)
        elif tag == "q":
            self._builder.write("“")
        frame.begin = self._builder.position
        self._text(element.text)

    def _end(self, element: etree._Element) -> None:
        frame = self._frames.pop()
        if not frame.is_skipped:
            tag = tag_of(element)
            if tag == "a":
                self._link(element, frame.begin)
            elif tag == "q":
                self._builder.write("”")
            if frame.is_block and self._frames:
                self._builder.new_line(self._frames[-1].role)
        if self._frames:
            self._text(element.tail)

    def _break(self, frame: _Frame) -> None:
        if frame.is_data_table:
            self._builder.flow(" ")
        else:
            self._builder.new_line(frame.role)

    def _text(self, text: str | None) -> None:
        if not text:
            return
        frame = self._frames[-1]
        frame.texts += 1
        write = self._builder.write if frame.is_pre else self._builder.flow
        write(shown(text), f"{frame.path}/text()[{frame.texts}]")

    def _link(self, element: etree._Element, begin: int) -> None:
        try:
            target = urljoin(self._base, (element.get("href") or "#").strip())
            urlsplit(target)
        except ValueError:  # "http://[": no address
            return
        if target.startswith(_WEB) and not (element.get("href") or "#").startswith("#"):
            self._builder.note(NoteKind.LINK, begin, self._builder.position, target=target)

    def _frame(self, element: etree._Element) -> _Frame:
        if not self._frames:
            path = element.getroottree().getpath(element)
            parent = _Frame("", PartRole.BODY)
        else:
            parent = self._frames[-1]
            path = f"{parent.path}/{_step(parent, str(element.tag))}"
        tag = tag_of(element)
        role = self._role(element, tag, parent.role)
        is_data_table = parent.is_data_table or (tag == "table" and _is_data(element))
        breaks = (tag in _BLOCKS and not is_data_table) or tag == "tr" or role != parent.role
        cell_breaks = tag in ("td", "th") and not is_data_table
        return _Frame(
            path,
            PartRole.TABLE if is_data_table and role is PartRole.BODY else role,
            is_block=breaks or cell_breaks,
            is_skipped=self._is_wordless(element, tag),
            is_data_table=is_data_table,
            is_pre=parent.is_pre or tag == "pre",
        )

    def _role(self, element: etree._Element, tag: str, inherited: PartRole) -> PartRole:
        if element is self._headline:
            return PartRole.HEADLINE
        if inherited in _INHERITED or element is self._main:
            return inherited
        marked = self._marked_role(element) if _may_mark(tag, inherited) else None
        if inherited is PartRole.CAPTION:
            return PartRole.CREDIT if marked is PartRole.CREDIT else inherited
        return marked or _BY_TAG.get(tag, inherited)

    def _marked_role(self, element: etree._Element) -> PartRole | None:
        if element in self._holds_headline or not self._is_light(element):
            return None
        marks = marks_of(element)
        for wanted, role in _BY_MARK:
            if wanted & marks:
                is_long = role in _SMALL_ROLES and len(words_of(element)) > _LONGEST_SMALL
                return None if is_long else role
        return None

    def _is_wordless(self, element: etree._Element, tag: str) -> bool:
        if tag in CHROME or not tag:
            return True
        if element is self._main or element in self._holds_headline:
            return False
        if tag in _NO_WORDS_TAGS:
            return not self._is_heavy(element)
        if self._is_unseen(element, tag):
            return self._is_light(element)
        marks = marks_of(element)
        if marks.isdisjoint(COMMENTS):
            return not marks.isdisjoint(_NO_WORDS) and self._is_light(element)
        return self._weight(self._main) - self._weight(element) > SMALL

    def _is_unseen(self, element: etree._Element, tag: str) -> bool:
        return (
            tag in _SELDOM_WORDS_TAGS
            or is_hidden(element)
            or _UNSEEN.search(element.get("class", "")) is not None
            or (tag == "header" and tag_of(self._main) in ("body", "html"))
        )

    def _is_light(self, element: etree._Element) -> bool:
        return self._weight(element) <= _LIGHT and not self._is_heavy(element)

    def _is_heavy(self, element: etree._Element) -> bool:
        whole = self._weight(self._main)
        if self._main is None or whole:
            return self._weight(element) > _HEAVY * whole
        return self._weights.text(element) > _HEAVY * self._weights.text(self._main)

    def _weight(self, element: etree._Element | None) -> int:
        return 0 if element is None else self._weights.of(element)


def _may_mark(tag: str, inherited: PartRole) -> bool:
    """An inline element may say that it is the credit of a caption, and nothing else."""
    return tag in _BLOCKS or inherited is PartRole.CAPTION


def _step(parent: _Frame, tag: str) -> str:
    """The last step of a child's path; by number where its name could not be written."""
    parent.elements += 1
    parent.tags[tag] = count = parent.tags.get(tag, 0) + 1
    return f"{tag}[{count}]" if _NAME.fullmatch(tag) else f"*[{parent.elements}]"


def _is_data(table: etree._Element) -> bool:
    """A table of values, not one that lays out a page: short cells, two in a row."""
    cells = list(table.iter("td", "th"))
    nested = next(table.iterdescendants("table"), None) is not None
    side_by_side = any(tag_of(cell.getprevious()) in ("td", "th") for cell in cells)
    return side_by_side and not nested and all(len(words_of(cell)) < 600 for cell in cells)
