"""What stands around a candidate in its article: its sentence, its part, the lead."""

from bisect import bisect_right
from collections.abc import Sequence

from workbench.detect import Candidate
from workbench.model.document import PartRole, PartSpan
from workbench.text.sentences import paragraph_at, sentences


class Surroundings:
    """One article, asked about the candidates in it.

    Args:
        text: the canonical text.
        parts: its parts, in text order; none means that all of it is body.
    """

    def __init__(self, text: str, parts: Sequence[PartSpan]) -> None:
        self._text = text
        self._parts = parts
        self._sentences = sentences(text)
        first = next((part.span.start for part in parts if part.role is PartRole.BODY), None)
        self._lead = None if first is None else paragraph_at(text, first)

    def clause(self, candidate: Candidate) -> str:
        """Its words set as a sentence, without the marks of a quotation at its ends.

        A clause is read in full. A sentence is not: in full it has its dates told
        exactly, and an exact date alone would raise it.
        """
        words = candidate.span.of(self._text)
        told = candidate.in_full if candidate.in_full and words[:1].islower() else words
        told = told.strip().strip('“”"‘’').rstrip(" ,;:")
        return told if told[-1:] in (".", "!", "?") else f"{told}."

    def sentence(self, candidate: Candidate) -> str:
        """The sentence in which it begins."""
        start = candidate.span.start
        at = bisect_right(self._sentences, start, key=lambda span: span.start) - 1
        return self._sentences[max(at, 0)].of(self._text)

    def role(self, candidate: Candidate) -> PartRole:
        """The role of the part in which it begins; body where nothing is said of it."""
        for part in self._parts:
            if part.span.start <= candidate.span.start < part.span.end:
                return part.role
        return PartRole.BODY

    def is_lead(self, candidate: Candidate) -> bool:
        """Whether it begins in the first paragraph of the body."""
        lead = self._lead
        return lead is not None and lead.start <= candidate.span.start < lead.end
