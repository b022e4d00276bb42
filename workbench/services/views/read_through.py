"""What of a draft has been read: the sentences that a claim or a read mark touches."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import repeat
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.model import ReadMark, TextSpan
from workbench.text.sentences import sentences


class Sentences:
    """Where the sentences of a text stand, so that it is quick to say which are touched."""

    def __init__(self, text: str) -> None:
        spans = sentences(text)
        self.starts = [span.start for span in spans]
        self.ends = [span.end for span in spans]

    def touched(self, stretches: Sequence[tuple[int, int]]) -> int:
        """How many sentences at least one of the half-open stretches overlaps."""
        firsts = map(bisect_right, repeat(self.ends), (start for start, _ in stretches))
        beyond = map(bisect_left, repeat(self.starts), (end for _, end in stretches))
        return len(set().union(*map(range, firsts, beyond)))


@lru_cache(maxsize=4)
def sentences_of(text: str) -> Sentences:
    """The sentences of a draft; asked for after every act, about the same few texts."""
    return Sentences(text)


def read_spans(session: Session, draft_id: UUID) -> tuple[TextSpan, ...]:
    """Stretches that somebody has read and found nothing to check in, in order."""
    marks = session.exec(
        select(ReadMark.start, ReadMark.end).where(col(ReadMark.draft_id) == draft_id)
    )
    return tuple(sorted(TextSpan(start, end) for start, end in marks))
