"""Shares in words: "a third", "two-thirds of", "one in five", "every second"."""

from decimal import Decimal

from workbench.reading.changes import VERBS
from workbench.reading.number_words import ONES, ORDINALS, PARTS, SCALES
from workbench.reading.numerals import Numeral, numeral
from workbench.reading.tokens import HYPHENS, Tokens
from workbench.reading.words import words

_AFTER_SHARE = words(
    """
    below above under off in since from to last this and but compared between over on during after
    as for while when
    """
)
_BEFORE_SHARE = words("by than about nearly almost over is was only just some roughly around to")
_COMPARED = words("more less fewer higher lower larger smaller cheaper")
_WHOLES = words("of the its their all our his her")


def fraction(tokens: Tokens, at: int) -> Numeral | None:
    """A fraction in words: "a third of", "two-thirds", "three quarters", "half of"."""
    if tokens.lower(at) == "half":
        whole = tokens.lower(at + 1) in _WHOLES or _stands_alone(tokens, at) or _is_cut(tokens, at)
        return _part(Decimal("0.5"), at, at + 1) if whole else None
    count = _count(tokens, at)
    if count is None:
        return None
    number, after = count
    if tokens[after].text in HYPHENS:
        after += 1
    part = tokens.lower(after)
    if number != 1 and part.endswith("s"):
        divisor = PARTS.get(part[:-1].replace("halve", "half"))
    elif number == 1 and part in PARTS and _is_share(tokens, at, after):
        divisor = PARTS[part]
    else:
        return None
    if divisor is None or tokens.lower(after + 1) in SCALES:
        return None
    return _part(Decimal(number) / divisor, at, after + 1)


def _is_cut(tokens: Tokens, at: int) -> bool:
    """ "Cut in half", "cut its coverage in half"."""
    near = tokens.words[max(at - 6, 0) : at - 1]
    return tokens.lower(at - 1) == "in" and not VERBS.keys().isdisjoint(near)


def _part(value: Decimal, first: int, last: int) -> Numeral:
    return Numeral(value, Decimal("0.01"), first, last, in_words=True)


def _count(tokens: Tokens, at: int) -> tuple[int, int] | None:
    word = tokens.lower(at)
    if word in ("a", "an"):
        return 1, at + 1
    if word in ONES and word != "zero":
        return ONES[word], at + 1
    if tokens[at].text.isdigit() and len(word) < 3:
        return int(word), at + 1
    return None


def _is_share(tokens: Tokens, at: int, part: int) -> bool:
    """Whether one part is a share ("a third of", "by a third") and no ordinal ("a third test")."""
    if tokens[part - 1].text in HYPHENS and tokens.lower(at) == "one":
        return True
    behind = tokens[part + 1]
    if behind.lower == "of" or behind.lower in _COMPARED:
        return tokens.lower(part) != "half" or behind.lower != "more"
    return _stands_alone(tokens, part, before=at - 1)


def _stands_alone(tokens: Tokens, part: int, before: int | None = None) -> bool:
    """ "By half", "more than a third since May": no noun behind it."""
    behind = tokens[part + 1]
    ends = not behind.is_word or behind.lower in _AFTER_SHARE
    word = tokens.lower(part - 1 if before is None else before)
    led = word in _BEFORE_SHARE or word in VERBS
    return ends and led and behind.text not in HYPHENS


def ratio(tokens: Tokens, at: int) -> tuple[Numeral, Numeral] | None:
    """The part and the whole of "one in five", "three out of four", "9 in every 10"."""
    part = numeral(tokens, at)
    if part is None or part.value >= 1000 or part.is_year_like:
        return None
    behind = _past_hyphen(tokens, part.last)
    if part.value == 1 and tokens.lower(behind + 1) == "in" and tokens[behind].is_word:
        behind += 1  # "one person in six"
    if tokens.says(behind, "out", "of"):
        behind += 2
    elif tokens.says(behind, "of", "every") or tokens.lower(behind) == "in":
        behind += 1
    else:
        return None
    behind = _past_hyphen(tokens, behind)
    behind += tokens.lower(behind) == "every"
    whole = numeral(tokens, behind)
    if whole is None or whole.is_year_like or not part.value < whole.value:
        return None
    return part, whole


def _past_hyphen(tokens: Tokens, at: int) -> int:
    """Behind the hyphens of "1-in-4"."""
    return at + 1 if tokens[at].text in HYPHENS and tokens.touch(at - 1) else at


def every(tokens: Tokens, at: int) -> Numeral | None:
    """ "Second" of "every second farm": a half of them."""
    nth = ORDINALS.get(tokens.lower(at), 1)
    if nth < 2 or tokens.lower(at - 1) != "every":
        return None
    return _part(Decimal(1) / nth, at, at + 1)
