"""The names of the article in the texts of the sources: there, there otherwise spelled, nowhere."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from workbench.checks.case_texts import CaptureText, CaseTexts, ListedName, SourceText
from workbench.checks.finding import Finding, Place, key_of
from workbench.checks.of_article import SKIPPED
from workbench.checks.own_names import is_style
from workbench.model.kinds import CheckKind, NameKind
from workbench.model.span import TextSpan
from workbench.reading.days import MONTH_NAMES

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*\.?")


def names_in_sources(texts: CaseTexts) -> Iterator[Finding]:
    """A name that stands in no source, or stands there otherwise spelled."""
    held = [source for source in texts.sources if source.captures]
    if not held:
        return
    aside = [part.span for part in texts.article.parts if part.role in SKIPPED]
    for name in texts.names:
        own = [place for place in name.places if not any(s.overlaps(place) for s in aside)]
        in_byline = name.spelling in texts.article.byline
        if name.is_confirmed or not own or in_byline or _stands_in(held, name.spelling):
            continue
        near = _near_in(held, name.spelling)
        if near is not None and not is_style(name.spelling, near.words):
            yield _otherwise(name, near)
        elif near is None and name.kind is NameKind.PERSON and " " in name.spelling:
            yield _nowhere(name, held)


def _stands_in(held: Sequence[SourceText], spelling: str) -> bool:
    sought = tuple(_WORD.findall(spelling))
    if len(sought) > 2 and sought[0].lower() in MONTH_NAMES:
        sought = sought[1:]  # "in May Jane Roe left": the month is none of her names
    return any(_words(c.text).holds(sought) for source in held for c in source.captures)


@dataclass(frozen=True, slots=True)
class _Near:
    """A name of a source that is nearly the article's."""

    number: int
    source: SourceText
    capture: CaptureText
    span: TextSpan

    @property
    def words(self) -> str:
        """As the source spells it."""
        return self.span.of(self.capture.text)


def _near_in(held: Sequence[SourceText], spelling: str) -> _Near | None:
    sought = tuple(_WORD.findall(spelling))
    if len(sought) < 2:
        return None
    for source in held:
        for capture in source.captures:
            span = _words(capture.text).near(sought)
            if span is not None:
                return _Near(source.number, source, capture, span)
    return None


class _Words:
    """The words of a text, so that it is quick to say whether a name stands there, or nearly."""

    def __init__(self, text: str) -> None:
        found = [(match.start(), _bare(match[0])) for match in _WORD.finditer(text)]
        self._words = [word for _, word in found]
        self._places = [(start, start + len(word)) for start, word in found]
        self._by_word: dict[str, list[int]] = {}
        for at, word in enumerate(self._words):
            self._by_word.setdefault(word, []).append(at)

    def holds(self, name: tuple[str, ...]) -> bool:
        wanted = [_bare(word) for word in name]
        first = self._by_word.get(wanted[0], ()) if wanted else ()
        return any(self._words[at : at + len(wanted)] == wanted for at in first)

    def near(self, name: tuple[str, ...]) -> TextSpan | None:
        """Where all words of a name stand but one, and for that one a word very like it."""
        wanted = [_bare(word) for word in name]
        for anchor, word in enumerate(wanted):
            for at in self._by_word.get(word, ()):
                start = at - anchor
                there = self._words[max(start, 0) : start + len(wanted)]
                if start >= 0 and _are_near(wanted, there):
                    return TextSpan(
                        self._places[start][0], self._places[start + len(wanted) - 1][1]
                    )
        return None


def _bare(word: str) -> str:
    return word.rstrip(".").removesuffix("’s").removesuffix("'s")


def _are_near(wanted: Sequence[str], there: Sequence[str]) -> bool:
    if len(wanted) != len(there):
        return False
    others = [(one, two) for one, two in zip(wanted, there, strict=True) if one != two]
    if len(others) != 1:
        return False
    one, other = others[0]
    alike = one[:1] == other[:1] and other[:1].isupper() and min(len(one), len(other)) > 3
    return alike and DamerauLevenshtein.distance(one, other) <= (2 if len(one) > 6 else 1)


@lru_cache(maxsize=128)
def _words(text: str) -> _Words:
    return _Words(text)


def _otherwise(name: ListedName, near: _Near) -> Finding:
    theirs = near.words
    return Finding(
        key=key_of(CheckKind.NAME, "name_in_source", name.spelling, theirs, near.capture.sha256),
        kind=CheckKind.NAME,
        rule="name_in_source",
        result="two_spellings",
        told=f"{name.spelling}: source {near.number} has {theirs}",
        why=f"No source has “{name.spelling}”; source {near.number} has “{theirs}”, "
        "which differs by a letter or two.",
        is_flag=True,
        claim_id=None,
        evidence_id=None,
        here=Place(name.spelling, name.places[0]),
        there=Place(
            theirs,
            source_id=near.source.id,
            capture_id=near.capture.id,
            capture_span=near.span,
        ),
    )


def _nowhere(name: ListedName, held: Sequence[SourceText]) -> Finding:
    texts = sorted(capture.sha256 for source in held for capture in source.captures)
    return Finding(
        key=key_of(CheckKind.NAME, "name_unconfirmed", name.spelling, *texts),
        kind=CheckKind.NAME,
        rule="name_unconfirmed",
        result="not_found",
        told=f"{name.spelling}: in no source",
        why=f"None of the {len(held)} sources with a text has the name “{name.spelling}”.",
        is_flag=True,
        claim_id=None,
        evidence_id=None,
        here=Place(name.spelling, name.places[0]),
    )
