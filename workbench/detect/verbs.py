"""Which tokens carry a tense: the nearest we come to grammar without a parser.

Errs on the side of "no verb": a sentence that is then left whole is a smaller
nuisance than one cut in the wrong place.
"""

import re
from collections.abc import Sequence

from workbench.detect import words

_REGULAR_PAST = re.compile(r"[a-z]{2,}ed")
_NOT_BEFORE_A_VERB = (
    (words.DETERMINERS - words.PRONOUNS)
    | words.words("my your his her its our their")
    | (words.PREPOSITIONS - {"since"})
    | {"as", "than"}
)
_STARTS = words.words(". ! ? ( : ;") | {""}
_MEASURES = words.words("a an about nearly almost roughly over more less at half two three $ € £")
_OBJECTS = words.DETERMINERS | words.words("him them us me it off out up to down back aside")


def is_past_form(word: str) -> bool:
    """Whether a lower-case word looks like a past tense (or a regular participle)."""
    if word in words.PAST:
        return True
    return bool(_REGULAR_PAST.fullmatch(word)) and word not in words.NOT_PAST


def is_finite(tokens: Sequence[str], place: int) -> bool:
    """Whether the token at `place` is a verb with a tense.

    Args:
        tokens: a sentence or more as written: the "States" of a country are no verb.
        place: which of them.
    """
    word = tokens[place]
    before = _before(tokens, place)
    after = tokens[place + 1].lower() if place + 1 < len(tokens) else ""
    if word in words.FINITE_AUXILIARIES:
        return before not in _NOT_BEFORE_A_VERB or before in words.PRONOUNS
    if before in _NOT_BEFORE_A_VERB or before in words.BE | words.HAVE | words.MODALS:
        return False
    if word in words.EITHER:
        return after in _OBJECTS or after[:1].isdigit() or before in words.SUBJECT_PRONOUNS
    if word in words.PRESENT:
        return before.isalpha() and after not in {"of", ",", ".", "and", "were", "are", "have"}
    # A sentence never starts with a past tense: "Asked about it, he ..." is a participle.
    return is_past_form(word) and before not in _STARTS and not _is_done_by(tokens, place)


def _is_done_by(tokens: Sequence[str], place: int) -> bool:
    """Whether "launched by Iran" follows, a participle, and not "increased by 5%"."""
    if tokens[place] in words.PAST - words.PARTICIPLES:
        return False
    following = [token.lower() for token in tokens[place + 1 : place + 3]]
    if len(following) < 2 or following[0] != "by":
        return False
    return not (following[1][0].isdigit() or following[1] in _MEASURES)


def _before(tokens: Sequence[str], place: int) -> str:
    """The word before, over the mark of a quotation: Kim "expressed ..."."""
    while place and tokens[place - 1] in words.QUOTE_MARKS:
        place -= 1
    return tokens[place - 1].lower() if place else ""


def finite(tokens: Sequence[str], start: int, end: int) -> int | None:
    """The first verb with a tense in ``[start, end)``, or None."""
    return next((place for place in range(start, end) if is_finite(tokens, place)), None)
