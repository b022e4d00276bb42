"""What a figure counts: the noun phrase near it, read without a parser."""

from workbench.reading.noun_words import (
    ATTACHING,
    AUXILIARIES,
    BE,
    CASUALTIES,
    DETERMINERS,
    HARMING,
    IN_ING,
    IN_LY,
    IRREGULAR,
    MEASURING,
    PARENTS,
    PUTTING,
    STOPS,
    SUMS,
    TIMES,
)
from workbench.reading.numerals import numeral
from workbench.reading.tokens import HYPHENS, Tokens

_NO_PLURAL = ("ss", "us", "is", "'s")
_LONGEST, _LONGEST_SUBJECT = 7, 10
"""Words of a noun phrase, and of one in front of its verb."""


def phrase_after(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """The noun phrase that begins at a token, as ``[first, last)``: "short-range missiles".

    It ends with its first plural, or the last of several nouns in a row; the
    words of English are too few here to tell more.
    """
    place = at
    while place < at + 2 and tokens.lower(place) in DETERMINERS:
        place += 1
    first, last, plural = place, place, False
    while last - first <= _LONGEST and _is_noun_like(tokens, place):
        if place > first and _is_adverb(tokens.lower(place)):
            break
        if plural and not is_plural(tokens.lower(place)):
            break
        plural = plural or is_plural(tokens.lower(place))
        place += 1
        while tokens.hyphened(place - 1):
            place += 2
            plural = is_plural(tokens.lower(place - 1))
        if _is_suspended(tokens, place):
            place += 2
            continue
        last = place
    last = _without_verbs(tokens, first, last)
    if last <= first or tokens.lower(last - 1).endswith("'s"):
        return None
    return first, last


def _is_suspended(tokens: Tokens, at: int) -> bool:
    """ "Low- and middle-income Americans"."""
    hyphen = tokens[at].text in HYPHENS and tokens.touch(at - 1)
    return hyphen and tokens.lower(at + 1) in ("and", "or") and _is_noun_like(tokens, at + 2)


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and word not in IN_LY


def _is_noun_like(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    return token.is_word and token.lower not in STOPS and token.lower not in DETERMINERS


def is_plural(word: str) -> bool:
    """True for a word that looks like a plural noun."""
    return word in IRREGULAR or (
        len(word) > 3 and word.endswith("s") and not word.endswith(_NO_PLURAL)
    )


def _without_verbs(tokens: Tokens, first: int, last: int) -> int:
    """Cut off a phrase without a plural behind its first word: the rest may be a verb."""
    if any(is_plural(tokens.lower(place)) for place in range(first, last)):
        return last
    if tokens.lower(first).endswith("ed") and tokens.lower(first) not in CASUALTIES:
        return first
    while last > first and tokens.lower(last - 1).endswith(("ed", "ing", "ly")):
        if tokens.lower(last - 1) in CASUALTIES or tokens.lower(last - 1) in IN_ING:
            break
        last -= 1
    return last


def phrase_of(tokens: Tokens, at: int, led_by: frozenset[str]) -> tuple[int, int] | None:
    """What a share or a sum is of: "of voters"; no time.

    `led_by` are other words that may stand for "of": of money "in aid", "for the
    bridge".
    """
    if tokens.lower(at) != "of" and tokens.lower(at) not in led_by:
        return None
    start = at + 2 if tokens.says(at, "worth", "of") else at + 1
    if tokens.lower(start) == "them":
        start += 1  # "four of them children"
    behind = start + 1 if tokens.lower(start) in ("the", "its", "their") else start
    while tokens[behind].is_word and tokens.lower(behind).endswith(("'s", "s'")):
        behind += 1  # "of the town's 1,200 residents"
    whole = numeral(tokens, behind)
    start = whole.last if whole is not None else start  # "43 of the 150 seats"
    phrase = phrase_after(tokens, start)
    if phrase is None or _is_time(tokens, phrase):
        return None
    is_place = tokens.lower(at) == "in" and tokens[phrase[0]].text[:1].isupper()
    return None if is_place else phrase


def _is_time(tokens: Tokens, phrase: tuple[int, int]) -> bool:
    return tokens.lower(phrase[0]) in TIMES or tokens.lower(phrase[1] - 1) in TIMES


def phrase_before(tokens: Tokens, verb: int) -> tuple[int, int] | None:
    """The subject in front of a verb: "unemployment" of "unemployment has fallen"."""
    last = verb
    while tokens.lower(last - 1) in AUXILIARIES or tokens.lower(last - 1).endswith("ly"):
        last -= 1
    first = last
    while first > 0 and last - first < _LONGEST_SUBJECT and _is_part_of_subject(tokens, first - 1):
        first -= 1
        if tokens.lower(first - 1) in ATTACHING and _is_noun_like(tokens, first - 2):
            first -= 1
        elif tokens.lower(first) in DETERMINERS:
            break
    while first < last and (tokens.lower(first) in DETERMINERS or tokens.lower(first) == "of"):
        first += 1
    if tokens[first].text in HYPHENS:
        first += 2  # "the 10-year bond rose"
    last = _without_time(tokens, first, last)
    if last <= first or _is_time(tokens, (first, last)):
        return None
    return first, last


def _without_time(tokens: Tokens, first: int, last: int) -> int:
    """ "Exports" of "exports in March"."""
    if tokens.lower(last - 1) in TIMES:
        for place in range(last - 2, first, -1):
            if tokens.lower(place) in ATTACHING:
                return place
    return last


def _is_part_of_subject(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    if token.text in HYPHENS:
        return tokens.touch(at - 1) and tokens.touch(at)
    return token.is_word and (token.lower in DETERMINERS or token.lower not in STOPS)


def phrase_between(tokens: Tokens, verb: int, end: int) -> tuple[int, int] | None:
    """The object between a verb of change and "by" or "to": "rate" of "cut its rate by"."""
    phrase = phrase_after(tokens, verb + 1)
    if phrase is None or phrase[1] > end or _is_time(tokens, phrase):
        return None
    is_other = _is_adverb(tokens.lower(phrase[0])) or numeral(tokens, phrase[0]) is not None
    return None if is_other else with_attached(tokens, phrase, end)


def with_attached(tokens: Tokens, phrase: tuple[int, int], end: int) -> tuple[int, int]:
    """ "Risk of stroke": the phrase with what "of" ties to it, if that ends before a token."""
    if tokens.lower(phrase[1]) != "of":
        return phrase
    more = phrase_after(tokens, phrase[1] + 1)
    return (phrase[0], more[1]) if more is not None and more[1] <= end else phrase


_REACH = 3


def _put_at(tokens: Tokens, first: int) -> tuple[int, int] | None:
    """ "Magnitude" of "put the magnitude at 7.6"."""
    if tokens.lower(first - 1) != "at":
        return None
    start = first - 1
    while start > 0 and first - start < _LONGEST and _is_noun_like(tokens, start - 1):
        start -= 1
        if tokens.lower(start - 1) == "of" and _is_noun_like(tokens, start - 2):
            start -= 1  # "put the number of voters at"
    told = tokens.lower(start - 1) in DETERMINERS and tokens.lower(start - 2) in PUTTING
    return (start, first - 1) if told and start < first - 1 else None


def is_of_a_parent(tokens: Tokens, first: int) -> bool:
    """ "A mother of two" has two children."""
    return tokens.lower(first - 1) == "of" and tokens.lower(first - 2) in PARENTS


def casualties(tokens: Tokens, first: int, last: int) -> tuple[int, int] | None:
    """ "Wounded" of "wounded 40" and of "40 were wounded", where no noun is counted."""
    before = first - 1
    while before > first - 4 and tokens.lower(before) in BE:
        before -= 1
    if tokens.lower(before) in HARMING:
        return before, before + 1
    while last < first + 6 and tokens.lower(last) in BE:
        last += 1
    return (last, last + 1) if tokens.lower(last) in HARMING else None


def named_before(tokens: Tokens, first: int, *, is_count: bool) -> tuple[int, int] | None:
    """What a figure is said to be: "magnitude" of "a magnitude of 7.8", "price" of "price is"."""
    if tokens.lower(first - 1) == "of":
        last = first - 1
        start = last
        while start > 0 and last - start < 3 and _is_noun_like(tokens, start - 1):
            start -= 1
        is_sum = not is_count or tokens.lower(last - 1) in SUMS
        if last > start and is_sum and not _is_time(tokens, (start, last)):
            return start, last
    put = _put_at(tokens, first)
    if put is not None:
        return put
    for place in range(first - 1, max(first - _REACH, 0) - 1, -1):
        if tokens.lower(place) in MEASURING:
            return phrase_before(tokens, place)
        if not tokens[place].is_word:
            break
    return None
