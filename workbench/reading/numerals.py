"""Cardinals as they are written: digits, words, both mixed.

Grammar after the usual English styles (Chicago Manual of Style, ch. 9; the
Guardian and AP guides): "1,200", "12k", "3.4bn", "two dozen", "one thousand and
five", "two and a half million", "half a million", "2½".
"""

from dataclasses import dataclass
from decimal import Decimal

from workbench.reading.number_words import (
    ONES,
    ORDINAL_ENDINGS,
    ORDINALS,
    SCALES,
    SHORT_SCALES,
    TENS,
    VULGAR,
)
from workbench.reading.tokens import HYPHENS, Tokens

_BY_LENGTH = (
    (("three", "quarters", "of", "a"), Decimal("0.75")),
    (("a", "quarter", "of", "a"), Decimal("0.25")),
    (("a", "quarter"), Decimal("0.25")),
    (("half", "a"), Decimal("0.5")),
    (("half",), Decimal("0.5")),
)
_PARTS_OF_SCALES = {
    lead: [one for one in _BY_LENGTH if one[0][0] == lead] for lead in ("a", "three", "half")
}
"""What may stand before a scale, by its first word: "half a million"."""


_LONGEST = 40
"""Signs of a number in digits; what is longer counts nothing that news would print."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number at tokens ``[first, last)``.

    `step` is what its last digit that is no nought counts: 100 for "1,200",
    100,000 for "2.5m"; of a number in words, its smallest scale. `is_year_like`
    is a bare number of four digits.
    """

    value: Decimal
    step: Decimal
    first: int
    last: int
    is_year_like: bool = False
    in_words: bool = False


def numeral(tokens: Tokens, at: int) -> Numeral | None:
    """The cardinal that begins at a token, as far as it reaches; None if none does."""
    if at not in tokens.numerals:
        tokens.numerals[at] = _numeral(tokens, at)
    known: Numeral | None = tokens.numerals[at]
    return known


def _numeral(tokens: Tokens, at: int) -> Numeral | None:
    token = tokens[at]
    if token.is_number or token.text in VULGAR:
        if tokens.lower(at + 1) in ORDINAL_ENDINGS and tokens.touch(at):
            return None
        if len(token.text) > _LONGEST:
            return None
        return _digits(tokens, at)
    if token.is_word:
        return _in_words(tokens, at)
    return None


def ordinal(tokens: Tokens, at: int) -> Numeral | None:
    """An ordinal ("24th", "twenty-first") that begins at a token."""
    token = tokens[at]
    if token.is_number:
        if tokens.touch(at) and tokens.lower(at + 1) in ORDINAL_ENDINGS:
            return Numeral(_decimal(token.text), Decimal(1), at, at + 2)
        return None
    if token.lower in TENS and tokens.hyphened(at) and tokens.lower(at + 2) in ORDINALS:
        value = TENS[token.lower] + ORDINALS[tokens.lower(at + 2)]
        return Numeral(Decimal(value), Decimal(1), at, at + 3, in_words=True)
    if token.lower in ORDINALS:
        return Numeral(Decimal(ORDINALS[token.lower]), Decimal(1), at, at + 1, in_words=True)
    return None


def _digits(tokens: Tokens, at: int) -> Numeral:
    token = tokens[at]
    last = at + 1
    if token.text in VULGAR:
        value, step = VULGAR[token.text], Decimal("0.01")
    else:
        value, step = _decimal(token.text), _step(token.text)
        if tokens[last].text in VULGAR and tokens.touch(at):
            value, step, last = value + VULGAR[tokens[last].text], Decimal("0.01"), last + 1
    plain = token.text.isdigit()
    scale, last = scale_at(tokens, last)
    value, step = value * scale, step * scale
    if tokens.says(last, "and", "a", "half"):
        more, after = scale_at(tokens, last + 3)
        whole = Decimal(scale * more)
        return Numeral(value * more + whole / 2, whole / 10, at, after)
    is_year = plain and scale == 1 and len(token.text) == 4 and last == at + 1
    return Numeral(value, step, at, last, is_year_like=is_year)


def scale_at(tokens: Tokens, at: int) -> tuple[int, int]:
    """The scale words behind a number ("hundred thousand", "bn"), and where they end."""
    if tokens[at].text in HYPHENS and tokens.touch(at - 1) and tokens.lower(at + 1) in SCALES:
        at += 1  # "2.5-million"
    scale = 1
    while True:
        word = tokens.lower(at)
        if word in SCALES:
            scale *= SCALES[word]
        elif scale == 1 and word in SHORT_SCALES:
            return SHORT_SCALES[word], at + 1
        else:
            return scale, at
        at += 1


def _in_words(tokens: Tokens, at: int) -> Numeral | None:
    word = tokens.lower(at)
    if word in _PARTS_OF_SCALES:
        part = _part_of_a_scale(tokens, at)
        if part is not None:
            return part
    if word in ("a", "an"):
        if tokens.lower(at + 1) not in SCALES:
            return None
        return _sum_of_words(tokens, at + 1, given=1, first=at)
    if word not in ONES and word not in TENS:
        return None
    return _sum_of_words(tokens, at, given=0, first=at)


def _part_of_a_scale(tokens: Tokens, at: int) -> Numeral | None:
    """ "half a million", "a quarter of a million", "half a dozen"."""
    for lead, share in _PARTS_OF_SCALES[tokens.lower(at)]:
        if tokens.says(at, *lead):
            scale, last = scale_at(tokens, at + len(lead))
            if scale > 1:
                return Numeral(share * scale, Decimal(scale) / 10, at, last, in_words=True)
    return None


@dataclass(slots=True)
class _Sum:
    """Number words added up: finished thousands, the group at work, the smallest scale yet."""

    total: int
    group: int
    smallest: int = 10**15

    def take(self, word: str) -> bool:
        """Add a number word; False if it does not go on from what is there."""
        number = ONES.get(word, TENS.get(word))
        if number is not None and self.may_add(number):
            self.group += number
        elif word in ("hundred", "dozen") and 0 < self.group < 100:
            self.group *= SCALES[word]
        elif SCALES.get(word, 0) >= 1000 and self.group and SCALES[word] < self.smallest:
            self.smallest = SCALES[word]
            self.total, self.group = self.total + self.group * self.smallest, 0
        else:
            return False
        return True

    def may_add(self, number: int) -> bool:
        """Whether a number follows what the group holds: "forty" + "two", not "two" + "one"."""
        if self.group == 0 or self.group % 100 == 0:
            return True
        return 0 < number < 10 and self.group % 10 == 0 and self.group % 100 >= 20

    @property
    def step(self) -> int:
        """What the last word counts."""
        if self.total and not self.group:
            return self.smallest
        return 100 if self.group and self.group % 100 == 0 else 1


def _sum_of_words(tokens: Tokens, at: int, *, given: int, first: int) -> Numeral:
    """Add up number words; `given` is what stood before them ("a" hundred)."""
    told, place = _Sum(0, given), at
    while told.take(tokens.lower(place)) or _joins(tokens, place, told):
        place += 1
    return _worded(tokens, Decimal(told.total + told.group), told.step, (first, place))


def _joins(tokens: Tokens, place: int, told: _Sum) -> bool:
    """Whether "and" or a hyphen there only joins the next number word."""
    following = tokens.lower(place + 1)
    number = ONES.get(following, TENS.get(following))
    if tokens[place].text in HYPHENS and tokens.touch(place - 1) and tokens.touch(place):
        if number is not None:
            return told.may_add(number)
        return following in SCALES and told.group > 0
    joined = told.group >= 100 or (told.total > 0 and not told.group)
    return tokens.lower(place) == "and" and joined and number is not None and told.may_add(number)


def _worded(tokens: Tokens, value: Decimal, step: int, reach: tuple[int, int]) -> Numeral:
    """A number in words, with "and a half" behind it."""
    first, last = reach
    if tokens.says(last, "and", "a", "half") or tokens.says(last, "and", "a", "quarter"):
        share = Decimal("0.5") if tokens.lower(last + 2) == "half" else Decimal("0.25")
        scale, after = scale_at(tokens, last + 3)
        whole = step if scale == 1 and step > 1 else 1
        value = value * scale + share * scale * whole
        return Numeral(value, Decimal(scale * whole) / 10, first, after, in_words=True)
    point = tokens.lower(last) == "point" and value < 100
    if point and tokens.lower(last + 1) in ONES:
        value += Decimal(ONES[tokens.lower(last + 1)]) / 10
        scale, after = scale_at(tokens, last + 2)
        return Numeral(value * scale, Decimal(scale) / 10, first, after, in_words=True)
    return Numeral(value, Decimal(step), first, last, in_words=True)


def _decimal(digits: str) -> Decimal:
    return Decimal("".join(sign for sign in digits if sign.isdigit() or sign == "."))


def _step(digits: str) -> Decimal:
    """What the last written digit counts: noughts at the end of a whole number are rounding."""
    plain = "".join(sign for sign in digits if sign.isdigit() or sign == ".")
    if "." in plain:
        return Decimal(1).scaleb(-len(plain.partition(".")[2]))
    noughts = len(plain) - len(plain.rstrip("0"))
    return Decimal(10) ** min(noughts, max(len(plain) - 1, 0))
