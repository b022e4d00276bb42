"""The names of the article against each other: spellings, titles, ages, first mentions."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from workbench.checks.case_texts import CaseTexts, ListedName
from workbench.checks.finding import Finding
from workbench.checks.of_article import Slip, around
from workbench.checks.offices import conflicting, office_before
from workbench.model.kinds import CheckKind, NameKind
from workbench.model.span import TextSpan
from workbench.reading.words import words

_KNOWN_BY_ONE = words(
    """
    president pope king queen prince princess emperor saint st sheikh sultan emir duke duchess
    lord lady sister brother father mother rabbi imam ayatollah first vice chancellor
    """
)
"""Titles of people whose one name is enough."""


def own_names(texts: CaseTexts) -> Iterator[Finding]:
    """What the article itself says of one name in two ways, or not at all."""
    text = texts.article.text
    for slip in (
        *_spelt_twice(texts.names),
        *_titled_twice(text, texts.names),
        *_aged_twice(text, texts.names),
        *_without_first_mention(text, texts.names),
    ):
        yield slip.finding(text, CheckKind.NAME)


def _spelt_twice(names: Sequence[ListedName]) -> Iterator[Slip]:
    by_spelling = {name.spelling: name for name in names if name.places}
    seen: set[frozenset[str]] = set()
    for name in by_spelling.values():
        for variant in name.variants:
            other = by_spelling.get(variant)
            pair = frozenset((name.spelling, variant))
            if other is None or pair in seen or is_style(name.spelling, variant):
                continue
            seen.add(pair)
            rare, usual = sorted((name, other), key=lambda one: (len(one.places), one.places[0]))
            yield Slip(
                "spelling",
                "two_spellings",
                f"{rare.spelling} and {usual.spelling}: one name, two spellings?",
                f"The article has “{usual.spelling}” {_times(usual)} and “{rare.spelling}” "
                f"{_times(rare)}; they differ so little that they may be one name.",
                rare.places[0],
                usual.places[0],
            )


def is_style(one: str, other: str) -> bool:
    """Whether two spellings differ in what desks write now so, now so.

    Capitals, blanks and full stops ("U.S."), a middle initial, a plural, a nationality.
    """
    left, right = _plain(one), _plain(other)
    short, long = sorted((left, right), key=len)
    ending = long.removeprefix(short) if long.startswith(short) else None
    return left == right or ending in ("s", "n", "an", "ian") or _initials_off(one, other)


def _plain(name: str) -> str:
    return name.casefold().replace(" ", "").replace(".", "").replace("’", "'")


def _initials_off(one: str, other: str) -> bool:
    kept = [[word for word in name.split() if len(word.rstrip(".")) > 1] for name in (one, other)]
    return kept[0] == kept[1]


def _times(name: ListedName) -> str:
    count = len(name.places)
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _titled_twice(text: str, names: Sequence[ListedName]) -> Iterator[Slip]:
    """ "Sen. Jane Roe" here and "Representative Roe" there."""
    for name in names:
        if name.kind is not NameKind.PERSON:
            continue
        titled = [(office_before(text, place.start), place) for place in name.places]
        told = [(office, place) for office, place in titled if office is not None]
        for (one, first), (other, second) in combinations(told, 2):
            if conflicting(one, other):
                yield Slip(
                    "title",
                    "two_titles",
                    f"{name.spelling}: {one.words} and {other.words}",
                    f"“{name.spelling}” is called “{one.words}” in one place and "
                    f"“{other.words}” in another.",
                    second,
                    first,
                )
                break


def _without_first_mention(text: str, names: Sequence[ListedName]) -> Iterator[Slip]:
    """A person who is only ever called by the last name."""
    longer = {
        part
        for name in names
        if len(name.spelling.split()) > 1
        for part in name.spelling.replace("-", " ").replace("’", "'").split()
    }
    for name in names:
        single = name.kind is NameKind.PERSON and len(name.spelling.split()) == 1
        if not single or not name.places or name.is_confirmed:
            continue
        if name.spelling.replace("’", "'") in longer or not _is_a_last_name(text, name):
            continue
        yield Slip(
            "first_mention",
            "no_first_mention",
            f"{name.spelling}: no first name anywhere",
            f"The article calls a person “{name.spelling}” and nowhere says who that is in full.",
            name.places[0],
        )


_PERSONAL = re.compile(
    r"(?<![“\"‘'])\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Gen|Sen|Rep|Sgt|Capt|Col|Lt|Judge|Justice"
    r"|Officer|Detective|Senator|Representative|Governor|Gov|Mayor|General|Colonel|Captain"
    r"|Minister)\.?\s+$"
)
_SPEAKS = re.compile(r",? (?:said|told|added|argued|explained|recalled|testified|replied|noted)\b")
_INSIDE = re.compile(r"[\w,;:]\s$")


def _is_a_last_name(text: str, name: ListedName) -> bool:
    """Whether something says that a lone name is a person's, and not one known by it alone."""
    titled = name.title.lower().replace(".", " ").split()
    if titled and _KNOWN_BY_ONE & set(titled):
        return False
    places = [place for place in name.places if not _is_set_in_capitals(text, place)]
    before = [text[max(place.start - 20, 0) : place.start] for place in places]
    if any(_PERSONAL.search(words) for words in before):
        return True
    speaks = any(_SPEAKS.match(text, place.end) for place in places)
    # A plain word with a capital stands at the beginning of its sentence alone.
    inside = any(_INSIDE.search(words) for words in before)
    return speaks and inside and not re.search(rf"\b{re.escape(name.spelling.lower())}\b", text)


def _is_set_in_capitals(text: str, place: TextSpan) -> bool:
    """Whether a place lies in a headline, where a capital says nothing."""
    long = [word for word in around(text, place).of(text).split() if len(word) > 3]
    return sum(word[0].isupper() for word in long) > _TITLE_CASE * len(long)


_TITLE_CASE = 0.6
"""Share of a sentence's longer words with a capital from which on it is set like a headline."""


def _aged_twice(text: str, names: Sequence[ListedName]) -> Iterator[Slip]:
    """ "Jane Roe, 34," here and "Roe, 35," there."""
    for name in names:
        if name.kind is not NameKind.PERSON:
            continue
        ages = [found for place in name.places for found in _ages(text, place)]
        for age, span in ages[1:]:
            if age != ages[0][0]:
                first = ages[0][1]
                yield Slip(
                    "two_ages",
                    "differs",
                    f"{name.spelling}: {first.of(text)} and {span.of(text)}",
                    f"“{name.spelling}” is “{first.of(text)}” in one place and “{span.of(text)}” "
                    "in another.",
                    span,
                    first,
                )
                break


_AGE_BEHIND = re.compile(r", (?:age |aged )?(\d{1,3})(?=[,.;)]|$)|\((\d{1,3})\)")
_AGE_BEFORE = re.compile(r"\b(\d{1,3})-year-old (?:\w+ ){0,2}$")


def _ages(text: str, place: TextSpan) -> Iterator[tuple[int, TextSpan]]:
    behind = _AGE_BEHIND.match(text, place.end)
    if behind is not None:
        at = 1 if behind[1] else 2
        yield int(behind[at]), TextSpan(*behind.span(at))
    start = max(place.start - 40, 0)
    before = _AGE_BEFORE.search(text[start : place.start])
    if before is not None:
        yield int(before[1]), TextSpan(start + before.start(1), start + before.end(1))
