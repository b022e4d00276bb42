"""The clauses of one claim, each of which may be a part of it."""

from workbench.detect.clauses import clauses
from workbench.detect.pipeline import reader
from workbench.model.span import TextSpan
from workbench.text.sentences import sentences

SHORTEST = 2
"""Words of a clause; a single word is nothing to check by itself."""


def clause_spans(text: str, span: TextSpan) -> list[TextSpan]:
    """The statements inside a passage, in order, as spans of the text.

    One span means that it is a single clause. An analyst asks for it, so that
    a clause counts whether or not there is a figure in it. Loads the reader on
    first use, about a second.
    """
    line = text[span.start : span.end].replace("\n", " ")
    found: list[TextSpan] = []
    for sentence in sentences(line):
        reading = reader().read(sentence.of(line))
        end = len(reading.forms)
        for clause in clauses(reading, 0, end, lambda start, stop: stop - start >= SHORTEST):
            place = _without_signs(reading.forms, clause.start, clause.end)
            if place is not None:
                words = reading.span(*place)
                begin = span.start + sentence.start
                found.append(TextSpan(begin + words.start, begin + words.end))
    return found


def _without_signs(forms: tuple[str, ...], start: int, end: int) -> tuple[int, int] | None:
    """Tokens without commas and full stops at their ends; None if too few words are left."""
    while start < end and not forms[start][0].isalnum():
        start += 1
    while end > start and not any(c.isalnum() for c in forms[end - 1]):
        end -= 1
    return (start, end) if end - start >= SHORTEST else None
