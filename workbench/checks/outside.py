"""What of the article stands outside every claim: figures, quotations, names."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from workbench.checks.case_texts import CaseTexts
from workbench.checks.of_article import SKIPPED, passage_of
from workbench.model.kinds import PartRole
from workbench.model.span import TextSpan
from workbench.reading.found import Form

_HEADS = frozenset({PartRole.HEADLINE, PartRole.HEADING})
"""Parts that only repeat what the article says."""


class Outside:
    """The stretches of a case's article that no claim at work touches, each kind in text order."""

    def __init__(self, texts: CaseTexts) -> None:
        self._texts, self._passage = texts, passage_of(texts.article)
        self._claims = _merged(
            claim.span for claim in texts.claims if claim.is_at_work and not claim.span.is_point
        )
        self._starts = [span.start for span in self._claims]
        aside = SKIPPED | _HEADS
        self._skipped = [part.span for part in texts.article.parts if part.role in aside]

    def figures(self) -> tuple[TextSpan, ...]:
        """Figures with their units; "nobody" and "no" are told by words, not walked."""
        told = (f for f in self._passage.figures if f.form is not Form.NONE)
        return self._outside(TextSpan(f.start, f.end) for f in told)

    def quotations(self) -> tuple[TextSpan, ...]:
        """Quotations of three words and more, without their marks."""
        said = (q for q in self._passage.quotations if not q.is_term)
        return self._outside(TextSpan(q.start, q.end) for q in said)

    def names(self) -> tuple[TextSpan, ...]:
        """Each name that stands in no claim anywhere, at its first place."""
        return self._outside(self._first_places())

    def _first_places(self) -> Iterator[TextSpan]:
        for name in self._texts.names:
            own = [place for place in name.places if not self._is_skipped(place)]
            if own and not any(self._is_claimed(place) for place in name.places):
                yield own[0]

    def _outside(self, spans: Iterable[TextSpan]) -> tuple[TextSpan, ...]:
        return tuple(
            sorted(s for s in spans if not self._is_claimed(s) and not self._is_skipped(s))
        )

    def _is_claimed(self, span: TextSpan) -> bool:
        at = bisect_right(self._starts, span.start)
        near = self._claims[max(at - 1, 0) : at + 1]
        return any(claim.overlaps(span) for claim in near)

    def _is_skipped(self, span: TextSpan) -> bool:
        return any(part.overlaps(span) for part in self._skipped)


def _merged(spans: Iterable[TextSpan]) -> list[TextSpan]:
    """The same stretches without overlap, in order."""
    merged: list[TextSpan] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = TextSpan(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
