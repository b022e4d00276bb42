"""The exact place of a mark: no blanks, no joining words, no final full stop."""

from workbench.detect import words
from workbench.detect.pipeline import Reading
from workbench.model.span import TextSpan

_EDGES = words.words(", ; : . — – -- - … ... ! | / • ‣ ▪ ● ○ * ·")
_BEFORE = _EDGES | words.words("that and but ) ] ?")
_STOPS = words.words(", . ! ?")
_PARTNERS = {"“": "”", "«": "»", "„": "“", "‘": "’", "(": ")", "[": "]", '"': '"', "'": "'"}
_OPENERS = {closer: opener for opener, closer in _PARTNERS.items()}


def mark_span(reading: Reading, start: int, end: int) -> TextSpan | None:
    """Tokens ``[start, end)`` trimmed, in code points of the paragraph; None if nothing is left.

    A quotation keeps its marks, and the comma or full stop before the closing
    one; at the edges a mark whose partner lies outside is left out.
    """
    before = None
    while (start, end) != before and start < end:
        before = (start, end)
        start += _is_empty(reading, start, _BEFORE)
        end -= start < end and _is_empty(reading, end - 1, _EDGES)
        start += start < end and _is_lone_opener(reading, start, end)
        end -= start < end and _is_lone_closer(reading, start, end)
    return reading.span(start, end) if start < end else None


def _is_empty(reading: Reading, place: int, edges: frozenset[str]) -> bool:
    """Whether the token says nothing at an edge; a minus before its figure does."""
    form = reading.forms[place]
    if form == "-" and not reading.doc[place].whitespace_:
        return False
    return form in edges or form.isspace()


def _is_lone_opener(reading: Reading, start: int, end: int) -> bool:
    partner = _PARTNERS.get(reading.forms[start])
    return partner is not None and partner not in reading.forms[start + 1 : end]


def _is_lone_closer(reading: Reading, start: int, end: int) -> bool:
    """Whether the last token closes what opens outside; "the workers'" is a genitive."""
    form = reading.forms[end - 1]
    opener = _OPENERS.get(form)
    inside = reading.forms[start : end - 1]
    if opener is None or (form in {"'", "’"} and inside and inside[-1] not in _STOPS):
        return False
    if opener == form:
        return inside.count(form) % 2 == 0
    return inside.count(opener) <= inside.count(form)
