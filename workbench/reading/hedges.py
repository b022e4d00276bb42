"""How exactly a figure is meant: "about", "more than", "at least", before it or behind it."""

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from workbench.reading.changes import MOVING
from workbench.reading.tokens import HYPHENS, Tokens
from workbench.reading.words import words


class Hedge(StrEnum):
    """In which direction a figure is left open."""

    ABOUT = "about"
    OVER = "over"
    UNDER = "under"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


_BEFORE = {
    Hedge.ABOUT: """
        about, around, some, roughly, approximately, approx, approx ., circa, an estimated,
        estimated, somewhere around, in the region of, in the order of, on the order of,
        something like, an average of, on average, more or less, give or take, ~, ≈, c .,
        close to about, a rough, just about, broadly
        """,
    Hedge.OVER: """
        over, more than, above, upwards of, upward of, in excess of, exceeding, just over,
        well over, a little over, slightly more than, slightly over, greater than, higher than,
        north of, far more than, better than, beyond, older than, longer than, exceeds,
        exceeded, exceed, over -, topped, surpassed, a little more than, just more than, just above,
        larger than, well above, > , comfortably over, comfortably more than, heavier than
        """,
    Hedge.UNDER: """
        under, fewer than, less than, below, just under, well under, nearly, almost, close to,
        nearly all of, lower than, short of, just short of, slightly less than, a little under,
        just below, shy of, just shy of, not quite, approaching, smaller than, younger than,
        shorter than, a little less than, well below, far less than, far fewer than, < ,
        slightly under, slightly below, slightly fewer than, under -
        """,
    Hedge.AT_LEAST: """
        at least, no fewer than, no less than, not less than, not fewer than, a minimum of,
        minimum of, at the least, at a minimum, at the very least, ≥
        """,
    Hedge.AT_MOST: """
        at most, up to, no more than, not more than, as many as, as much as, a maximum of,
        maximum of, at the most, as high as, as few as, as little as, ≤, at the very most
        """,
}
_BEHIND = {
    Hedge.ABOUT: "or so, or thereabouts, - odd, - ish, odd, give or take, on average",
    Hedge.AT_LEAST: """
        or more, and more, and counting, or above, at least, at the least, +, - plus, plus,
        or older, and over, or over, and older, and above, and up, or longer, or higher,
        or greater
        """,
    Hedge.AT_MOST: """
        or fewer, or less, at most, at the most, or under, and under, or younger, tops,
        or lower, or below, or shorter
        """,
}
_Phrase = tuple[str, ...]


def _phrases(written: str) -> list[_Phrase]:
    return [tuple(phrase.split()) for phrase in written.split(",")]


def _by_end(written: dict[Hedge, str], end: int) -> dict[str, list[tuple[_Phrase, Hedge]]]:
    """Phrases by their first (0) or last (-1) word, the longest first."""
    found = defaultdict(list)
    for hedge, text in written.items():
        for phrase in _phrases(text):
            found[phrase[end]].append((phrase, hedge))
    return {word: sorted(told, key=lambda one: -len(one[0])) for word, told in found.items()}


_ENDING, _BEGINNING = _by_end(_BEFORE, -1), _by_end(_BEHIND, 0)
_NEARLY = frozenset(
    _phrases("nearly, almost, close to, approaching, not quite, just under, just short of, shy of")
)
"""These leave a figure open downwards, but not far."""

_RISING = MOVING | words("picked pick picks sped speeded went go goes gone")
_UPWARDS = (Hedge.OVER, Hedge.AT_LEAST)
_LASTING = words(
    "for lasted lasts lasting took takes last is was were are spent after of with just"
)
_SPREADING = words("spread spreads spreading stretches stretched extends extended scattered all")
_SPANS = words("year month week day decade hour")


@dataclass(frozen=True, slots=True)
class Hedged:
    """A hedge, the tokens ``[first, last)`` that say it, and whether it means "not quite"."""

    hedge: Hedge
    first: int
    last: int
    nearly: bool = False


def hedge_before(tokens: Tokens, at: int) -> Hedged | None:
    """The hedge that ends right before a token; the longest, if several do."""
    if tokens.lower(at - 1) == "the" and "mark" in tokens.words[at + 1 : at + 4]:
        at -= 1  # "around the $5,000 mark"
    for phrase, hedge in _ENDING.get(tokens.lower(at - 1), ()):
        first = at - len(phrase)
        if tokens.says(first, *phrase) and not _means_other(tokens, first, phrase):
            return Hedged(hedge, first, at, phrase in _NEARLY)
    return None


def _means_other(tokens: Tokens, at: int, phrase: _Phrase) -> bool:
    """ "Edged up to 4 percent" is no limit; "over ten years" may be in that time."""
    if phrase == ("up", "to") and tokens.lower(at - 1) in _RISING:
        return True
    return _is_during(tokens, at, phrase)


def _is_during(tokens: Tokens, at: int, phrase: _Phrase) -> bool:
    """ "Over ten years": in that time, unless something lasted so; "spread over 5 km"."""
    if phrase != ("over",) or tokens.lower(at - 1) in _LASTING:
        return False
    if tokens.lower(at - 1) in _SPREADING:
        return True
    ahead = range(at + 1, at + 5)
    spans = any(tokens.lower(place).removesuffix("s") in _SPANS for place in ahead)
    return spans and not any(tokens.lower(place) in ("ago", "old") for place in ahead)


def hedge_behind(tokens: Tokens, at: int) -> Hedged | None:
    """The hedge that begins right at a token, behind the figure or what it counts."""
    for phrase, hedge in _BEGINNING.get(tokens.lower(at), ()):
        if tokens.says(at, *phrase) and not _is_arithmetic(tokens, at, len(phrase)):
            return Hedged(hedge, at, at + len(phrase))
    return None


def _is_arithmetic(tokens: Tokens, at: int, length: int) -> bool:
    """ "20 plus 5", "20 + 5": a sum, not a hedge."""
    said = tokens.lower(at + length - 1)
    return said in ("plus", "+") and (
        tokens[at + length].is_number or (said == "plus" and tokens[at].text not in HYPHENS)
    )


def bounds(
    value: Decimal, step: Decimal, hedged: Hedged | None
) -> tuple[Decimal | None, Decimal | None]:
    """The lowest and highest value that the words allow; None where they leave it open.

    "About" allows half of the last digit written, but no more than a tenth of
    the value and no less than a twentieth; "nearly" a tenth downwards.
    """
    if hedged is None:
        return value, value
    if hedged.hedge is Hedge.ABOUT:
        slack = max(min(step / 2, abs(value) / 10), abs(value) / 20)
        return value - slack, value + slack
    if hedged.hedge in _UPWARDS:
        return value, None
    return (value - abs(value) / 10 if hedged.nearly else None), value
