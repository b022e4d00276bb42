"""The phrase that says what a figure counts: behind it, of it, or what changed by it."""

from workbench.reading.changes import COMPARED, Change
from workbench.reading.counted import (
    casualties,
    is_of_a_parent,
    named_before,
    phrase_after,
    phrase_before,
    phrase_between,
    phrase_of,
    with_attached,
)
from workbench.reading.found import Form, Found
from workbench.reading.hedges import hedge_before, hedge_behind
from workbench.reading.noun_words import OF_MONEY
from workbench.reading.tokens import Tokens
from workbench.reading.words import words


def counted_of(tokens: Tokens, found: Found, change: Change | None) -> str:
    """What a figure counts, as written; empty if it is not told. `change` is what it is part of."""
    if found.counts_word:
        return found.counts_word
    if found.form is Form.SCORE:
        return ""
    if found.form is Form.COUNT and is_of_a_parent(tokens, found.first):
        return "children"
    reach = found.counts or _phrase(tokens, found, change)
    return tokens.of(*reach) if reach is not None else ""


_OPENING = words("a an the this that these those its his her their our my your each every")
"""What opens another phrase than the one that a number counts: "ten a night"."""

_LED_BY = {Form.MONEY: OF_MONEY}
_WENT = words("went go goes gone moved changed")
_DIRECT = (Form.COUNT, Form.ORDINAL, Form.NONE, Form.RATIO)
_MORE = ("more", "fewer", "additional", "extra", "new", "or", "other", "most")


def _phrase(tokens: Tokens, found: Found, change: Change | None) -> tuple[int, int] | None:
    """What is counted: behind the figure, of it, what it is said to be, or what changed."""
    behind = _past_comparison(tokens, found.last)
    if found.form is Form.COUNT and tokens.hyphened(found.last - 1):
        tied = found.last + 1
        return (
            (tied, tied + 1) if tokens.lower(tied) != "strong" else phrase_after(tokens, tied + 1)
        )
    opens = tokens.lower(behind) in _OPENING or tokens.lower(behind) in COMPARED
    if found.form in _DIRECT and not opens:
        direct = phrase_after(tokens, behind)
        if direct is not None:
            return direct
    if found.form is Form.COUNT and (hurt := casualties(tokens, found.first, found.last)):
        return hurt
    return (
        phrase_of(tokens, found.last, _LED_BY.get(found.form, frozenset()))
        or named_before(tokens, _first_of(tokens, found), is_count=found.form is Form.COUNT)
        or (_what_changed(tokens, found, change) if change is not None else None)
        or (_what_went(tokens, found) if found.role is not None else None)
        or (_of_multiple(tokens, found) if found.form is Form.MULTIPLE else None)
    )


def _first_of(tokens: Tokens, found: Found) -> int:
    """Where the figure begins, its hedge included."""
    hedged = hedge_before(tokens, found.first)
    return hedged.first if hedged is not None else found.first


def _past_comparison(tokens: Tokens, at: int) -> int:
    """Behind "more" in "300 more ships", and "or more" in "30 or more ships"."""
    behind = hedge_behind(tokens, at)
    if behind is not None:
        at = behind.last
    return at + 1 if tokens.lower(at) in _MORE else at


def _what_went(tokens: Tokens, found: Found) -> tuple[int, int] | None:
    """ "Cases" of "cases went from 400 to 1,200"."""
    for place in range(found.first - 1, max(found.first - 9, 0) - 1, -1):
        if tokens.lower(place) in _WENT:
            return phrase_before(tokens, place)
    return None


def _of_multiple(tokens: Tokens, found: Found) -> tuple[int, int] | None:
    """What "doubled" or "is three times as large"."""
    return phrase_before(tokens, _first_of(tokens, found))


def _what_changed(tokens: Tokens, found: Found, change: Change) -> tuple[int, int] | None:
    if change.at == found.last and tokens.lower(change.at) in COMPARED:
        behind = phrase_after(tokens, change.at + 1)  # "a 12 percent lower risk of stroke"
        if behind is not None and found.form is not Form.COUNT:
            return with_attached(tokens, behind, len(tokens))
    if change.at >= found.first:
        return phrase_before(tokens, found.first) if change.at == found.first else None
    between = phrase_between(tokens, change.at, _first_of(tokens, found))
    return between or phrase_before(tokens, change.at)
