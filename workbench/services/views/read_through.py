"""What of a draft has been read: the sentences that a claim or a read mark touches."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat
from uuid import UUID

from sqlmodel import Session, col, select

from workbench.model import ClaimState, Draft, ReadKind, ReadMark, TextSpan
from workbench.store.content import text_of
from workbench.store.database import raw_of
from workbench.text.sentences import sentences

AT_WORK = (ClaimState.OPEN, ClaimState.DECIDED, ClaimState.SIGNED)
"""States of claims that somebody took: a suggestion covers nothing, nor does a dismissed claim."""

Stretches = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class ReadThrough:
    """How many sentences are done with, each counted once, and for what reason.

    A sentence that a claim touches is `claimed`, whatever else is said of it;
    of the others, one that is `not_checkable` is so even if it is `read` too.
    """

    sentences: int
    claimed: int
    not_checkable: int
    read: int

    @property
    def done(self) -> int:
        """Sentences that are nobody's work any more."""
        return self.claimed + self.not_checkable + self.read

    @property
    def unread(self) -> int:
        """Sentences that nobody has looked at."""
        return self.sentences - self.done


NOTHING_READ = ReadThrough(0, 0, 0, 0)
"""Of a draft of which nothing is known yet."""


class Sentences:
    """Where the sentences of a text stand, so that it is quick to say which are touched."""

    def __init__(self, text: str) -> None:
        self.spans = sentences(text)
        self.starts = [span.start for span in self.spans]
        self.ends = [span.end for span in self.spans]

    def touched(self, stretches: Stretches) -> set[int]:
        """Which sentences at least one of the half-open stretches overlaps."""
        firsts = map(bisect_right, repeat(self.ends), (start for start, _ in stretches))
        beyond = map(bisect_left, repeat(self.starts), (end for _, end in stretches))
        return set().union(*map(range, firsts, beyond))

    def counted(self, claimed: Stretches, not_checkable: Stretches, read: Stretches) -> ReadThrough:
        """What is done and why: see `ReadThrough`."""
        in_claims = self.touched(claimed)
        no_claims = self.touched(not_checkable) - in_claims
        seen = self.touched(read) - in_claims - no_claims
        return ReadThrough(len(self.starts), len(in_claims), len(no_claims), len(seen))


@lru_cache(maxsize=4)
def sentences_of(text: str) -> Sentences:
    """The sentences of a draft; asked for after every act, about the same few texts."""
    return Sentences(text)


def read_spans(
    session: Session, draft_id: UUID, kind: ReadKind = ReadKind.NOTHING_TO_CHECK
) -> tuple[TextSpan, ...]:
    """Stretches in which somebody found this, in order."""
    marks = session.exec(
        select(ReadMark.start, ReadMark.end).where(
            col(ReadMark.draft_id) == draft_id, ReadMark.kind == kind
        )
    )
    return tuple(sorted(TextSpan(start, end) for start, end in marks))


_PLACES = """
SELECT start, "end" FROM claim WHERE draft_id = ? AND state IN (?, ?, ?) AND start < "end"
"""


def claimed_places(session: Session, draft_id: UUID) -> list[tuple[int, int]]:
    """Where claims at work have words. An implied claim has none: it covers no sentence.

    Asked for after every act, so straight from the driver: the types of 5,000
    rows cost more than the rows.
    """
    found = raw_of(session.connection()).execute(_PLACES, (draft_id.hex, *AT_WORK))
    return list(found.fetchall())


def unread_sentences(session: Session, draft_id: UUID) -> tuple[TextSpan, ...]:
    """Sentences that are inside no claim, not marked as not checkable and not read, in order.

    Empty for a draft that is gone.
    """
    draft = session.get(Draft, draft_id)
    if draft is None:
        return ()
    text = sentences_of(text_of(session, draft.text_sha256))
    marks = session.exec(
        select(ReadMark.start, ReadMark.end).where(col(ReadMark.draft_id) == draft_id)
    )
    done = text.touched([*claimed_places(session, draft_id), *((s, e) for s, e in marks)])
    return tuple(span for at, span in enumerate(text.spans) if at not in done)
