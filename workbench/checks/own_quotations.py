"""The article's quotations against each other: headline, deck and pull quotes against the body."""

import re
from collections.abc import Iterator, Sequence

from workbench.checks.case_texts import ArticleText
from workbench.checks.of_article import Slip, paragraph_at, passage_of
from workbench.checks.quotes_kept import checked, folded
from workbench.checks.quoting import Change, Match
from workbench.model.kinds import PartRole
from workbench.model.span import PartSpan, TextSpan
from workbench.reading.quotations import Quotation

_SET_APART = {
    PartRole.HEADLINE: "headline",
    PartRole.DECK: "deck",
    PartRole.PULL_QUOTE: "pull quote",
    PartRole.HEADING: "heading",
    PartRole.CAPTION: "caption",
}
_BODY = frozenset({PartRole.BODY, PartRole.LIST})
_SPEAKER = re.compile(r"\s*[—–-]\s*[^—–\n]{2,60}$")
_MARKS = "“”\"'‘’«»„ "
_SHORTEST = 3
_SHORTEST_AGAIN = 6
"""Words from which on a quotation that comes twice is held against itself."""

_NEAR = 0.7
"""Share of its words that must be the same for two quotations of the body to be one."""


def slips_of_quotations(article: ArticleText) -> Iterator[Slip]:
    """Quotations that a headline, a pull quote or a later paragraph gives in other words."""
    body = [part.span for part in article.parts if part.role in _BODY]
    if not body:
        body = [TextSpan(0, len(article.text))]
    told = [q for q in passage_of(article).quotations if len(folded(q.text)) >= _SHORTEST]
    inside = [q for q in told if any(span.start <= q.start < span.end for span in body)]
    for part in article.parts:
        if part.role in _SET_APART:
            for span in _quoted(article.text, part, told):
                yield from _against_body(article.text, part.role, span, body)
    yield from _twice(article.text, inside)


def _quoted(text: str, part: PartSpan, told: Sequence[Quotation]) -> Iterator[TextSpan]:
    """The quotations of a part; of a pull quote without marks, all of it but its speaker."""
    mine = [q for q in told if part.span.start <= q.start < part.span.end]
    if mine or part.role is not PartRole.PULL_QUOTE:
        yield from (TextSpan(q.start, q.end) for q in mine)
        return
    words = part.span.of(text)
    speaker = _SPEAKER.search(words)
    kept = words[: speaker.start()] if speaker else words
    left = len(kept) - len(kept.lstrip(_MARKS))
    span = TextSpan(part.span.start + left, part.span.start + len(kept.rstrip(_MARKS)))
    if len(folded(span.of(text))) >= _SHORTEST:
        yield span


def _against_body(
    text: str, role: PartRole, span: TextSpan, body: Sequence[TextSpan]
) -> Iterator[Slip]:
    quote, name = span.of(text), _SET_APART[role]
    for stretch in body:
        found = checked(quote, stretch.of(text))
        if found.result in (Match.EXACT, Match.TYPOGRAPHIC, Match.EDITED):
            return
    whole = TextSpan(min(s.start for s in body), max(s.end for s in body))
    found = checked(quote, whole.of(text))
    if found.result is Match.ALTERED and found.start is not None and found.end is not None:
        there = TextSpan(whole.start + found.start, whole.start + found.end)
        if there.overlaps(span):
            return
        yield Slip(
            "quotation_of_part",
            Match.ALTERED,
            f"{name} and body quote it differently: {_told(found.changes)}",
            f"The {name} quotes “{quote}”, the body has “{there.of(text)}”.",
            span,
            there,
        )
    elif role is PartRole.PULL_QUOTE and found.result is Match.NOT_FOUND:
        yield Slip(
            "quotation_of_part",
            Match.NOT_FOUND,
            "the pull quote is not in the article",
            f"The words “{quote}” are pulled out and stand nowhere in the body.",
            span,
        )


def _told(changes: Sequence[Change]) -> str:
    first = changes[0]
    more = f", and {len(changes) - 1} more" if len(changes) > 1 else ""
    return f"“{first.quote or '–'}” for “{first.source or '–'}”{more}"


def _twice(text: str, told: Sequence[Quotation]) -> Iterator[Slip]:
    """A quotation that comes again in other words."""
    long = [q for q in told if len(folded(q.text)) >= _SHORTEST_AGAIN]
    vocabularies = [frozenset(folded(q.text)) for q in long]
    for at, later in enumerate(long):
        for before, earlier in enumerate(long[:at]):
            shared = vocabularies[at] & vocabularies[before]
            least = min(len(vocabularies[at]), len(vocabularies[before]))
            if len(shared) < _NEAR * least or _are_neighbours(text, earlier, later):
                continue
            short, whole = sorted((later, earlier), key=lambda q: len(q.text))
            found = checked(short.text, whole.text)
            if found.result is Match.ALTERED and _is_near(short, found.changes):
                yield Slip(
                    "quotation_twice",
                    Match.ALTERED,
                    f"quoted twice, differently: {_told(found.changes)}",
                    f"“{short.text}” and “{whole.text}” seem to be the same words.",
                    TextSpan(later.start, later.end),
                    TextSpan(earlier.start, earlier.end),
                )


def _are_neighbours(text: str, earlier: Quotation, later: Quotation) -> bool:
    """In one paragraph somebody says it again; nobody is quoted again there."""
    return paragraph_at(text, earlier.start) == paragraph_at(text, later.start)


def _is_near(quotation: Quotation, changes: Sequence[Change]) -> bool:
    mine = len(folded(quotation.text))
    changed = sum(len(folded(change.quote or change.source)) for change in changes)
    return changed <= (1 - _NEAR) * mine
