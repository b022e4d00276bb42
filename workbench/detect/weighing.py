"""Three scores for a sentence, and candidates weighed anew by them.

The encoder reads what the first marks only counted. Where it cannot be had
(no wheel of onnxruntime, a damaged file) the linear model serves alone, and
the log says so. Debates taught both: what they do not know of news, `KINDS`
and `ROLES` put right afterwards.
"""

import logging
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import NamedTuple, Protocol

from workbench.detect import QUIET_BELOW, Candidate
from workbench.detect.encoder import Encoder, Floats, shipped_body, shipped_encoder
from workbench.detect.features import LEXICAL, REASONS, features
from workbench.detect.grams import GramScorer, shipped_grams
from workbench.detect.kinds import kind_of
from workbench.detect.pipeline import Reader
from workbench.detect.scorer import Scorer, chance, shipped_scorer
from workbench.detect.surroundings import Surroundings
from workbench.detect.untrained import Untrained
from workbench.model.claim import ClaimKind
from workbench.model.document import PartRole, PartSpan
from workbench.progress import SILENT, Progress

LONGEST = 64
"""Tokens that are read of a sentence; the scorer was trained on no more."""

AT_ONCE = 32
"""Candidates weighed between two looks at Cancel."""

KINDS = {ClaimKind.PROMISE: -0.6, ClaimKind.PREDICTION: -0.4, ClaimKind.OPINION: -0.75}
"""Log-odds for what can be checked only as something somebody said."""

ROLES = {PartRole.CAPTION: -1.5, PartRole.PULL_QUOTE: -1.0, PartRole.DECK: -0.5}
"""Log-odds for parts that say again, or say beside the point."""

STANCE = -1.2
"""Log-odds for somebody's praise or blame in which there is nothing else to check."""

LEAD = 0.5
"""Log-odds for what the first paragraph of the body says: news tells the most important first."""

SENTENCE = 2 / 3
"""Share of the sentence around a clause in how much the clause is worth a check.

Whoever says it, and on what occasion, stands around it; the models were taught
with whole sentences.
"""

UNWEIGHED = frozenset(
    {ClaimKind.CAPTION, ClaimKind.DATE, ClaimKind.TITLE, ClaimKind.PLACE, ClaimKind.NAME}
)
"""Bare facts: they state nothing, and their worth is set where they are found."""

PICKED_FROM = 0.1
"""Chance of being picked from which the analyst is told; one in sixty is usual."""

VERIFIABLE_FROM = 0.5

_PLAIN = frozenset(REASONS[name] for name in LEXICAL - {"cause"}) | {"a figure with a period"}
"""Reasons for which a stance is no mere stance."""

_LOG = logging.getLogger(__name__)


class Worth(NamedTuple):
    """Scores in [0, 1]: is it worth a check, can it be checked, would a desk pick it."""

    check_worthiness: float
    verifiability: float
    picked: float


class Weigher(Protocol):
    """Gives sentences their scores."""

    def weigh(self, sentences: Sequence[str]) -> list[Worth]:
        """The scores of each; its neighbours change nothing."""


class EncoderWeigher:
    """The fine-tuned encoder; its outputs are calibrated log-odds."""

    def __init__(self) -> None:
        """Load it.

        Raises:
            Untrained: a file of it, or onnxruntime, is missing or damaged.
        """
        self._encoder: Encoder = shipped_encoder()
        self._body = shipped_body("scorer")

    def weigh(self, sentences: Sequence[str]) -> list[Worth]:
        """The scores of each; an empty sentence has none to speak of."""
        ids = [tokens.ids for tokens in self._encoder.tokens(sentences)]
        rows = self._encoder.rows(self._body, ids, LONGEST)
        pairs = zip(sentences, rows, strict=True)
        return [_worth(row) if sentence.strip() else NOTHING for sentence, row in pairs]


class LinearWeigher:
    """The readable weights and the words; what serves where the encoder cannot be had."""

    def __init__(self, scorer: Scorer, grams: GramScorer | None) -> None:
        self._scorer, self._grams = scorer, grams

    def weigh(self, sentences: Sequence[str]) -> list[Worth]:
        """The scores of each; without `grams`, check-worthiness stands for all three."""
        return [self._one(sentence) if sentence.strip() else NOTHING for sentence in sentences]

    def _one(self, sentence: str) -> Worth:
        reading = _word_reader().read(sentence)
        worth = self._scorer.score(features(reading, 0, len(reading.doc)), sentence)
        if self._grams is None:
            return Worth(worth, worth, worth)
        _, verifiable, picked = self._grams.log_odds(sentence)
        return Worth(worth, chance(float(verifiable)), chance(float(picked)))


NOTHING = Worth(0.0, 0.0, 0.0)


@cache
def encoder_weigher() -> EncoderWeigher | None:
    """The encoder that ships with the program; None, told once in the log, where it cannot run."""
    try:
        return EncoderWeigher()
    except Untrained as trouble:
        _LOG.warning("Claims are ranked by the linear model alone: %s.", trouble)
        return None


@cache
def linear_weigher() -> LinearWeigher:
    """The linear model that ships with the program."""
    try:
        return LinearWeigher(shipped_scorer(), shipped_grams())
    except Untrained:  # `shipped_scorer` has said so
        return LinearWeigher(shipped_scorer(), None)


def weigh(sentences: Sequence[str]) -> list[Worth]:
    """The scores of sentences, by the best model that can be had."""
    encoder = encoder_weigher()
    if encoder is None:
        return linear_weigher().weigh(sentences)
    worths = encoder.weigh(sentences)
    return [
        worth._replace(check_worthiness=_shifted(worth.check_worthiness, KINDS.get(kind, 0.0)))
        for worth, kind in zip(worths, map(_kind_in, sentences), strict=True)
    ]


def weighed(
    text: str,
    parts: Sequence[PartSpan],
    found: Iterable[Candidate],
    progress: Progress = SILENT,
) -> Iterator[Candidate]:
    """Candidates again, in their order, as the encoder weighs them; else as they were.

    Args:
        text: the canonical text.
        parts: its parts, in text order.
        found: what a detector found in it.
        progress: told now and then; raises `Cancelled`.
    """
    weigher = encoder_weigher()
    around = Surroundings(text, parts)
    waiting = iter(found)
    done = 0
    while portion := list(islice(waiting, AT_ONCE)):
        done += len(portion)
        yield from portion if weigher is None else _weighed(weigher, around, portion)
        progress.advance(done, 0, "Weighing claims")


def _weighed(
    weigher: Weigher, around: Surroundings, portion: Sequence[Candidate]
) -> Iterator[Candidate]:
    clauses = weigher.weigh([around.clause(candidate) for candidate in portion])
    wholes = weigher.weigh([around.sentence(candidate) for candidate in portion])
    for candidate, clause, whole in zip(portion, clauses, wholes, strict=True):
        if candidate.kind in UNWEIGHED:
            yield candidate
        else:
            yield _reweighed(candidate, _within(clause, whole), _shift(candidate, around))


def _within(clause: Worth, sentence: Worth) -> Worth:
    """A clause's scores in the light of its sentence; whether it can be checked is its own."""

    def mean(one: float, other: float) -> float:
        return chance((1 - SENTENCE) * _log_odds(one) + SENTENCE * _log_odds(other))

    return Worth(
        mean(clause.check_worthiness, sentence.check_worthiness),
        clause.verifiability,
        mean(clause.picked, sentence.picked),
    )


def _shift(candidate: Candidate, around: Surroundings) -> float:
    """Log-odds for its kind, for what it says and for where it stands."""
    place = ROLES.get(around.role(candidate), 0.0) + (LEAD if around.is_lead(candidate) else 0.0)
    return KINDS.get(candidate.kind, 0.0) + place + _by_reasons(candidate)


def _worth(log_odds: Floats) -> Worth:
    check, verifiable, picked = (chance(float(value)) for value in log_odds)
    return Worth(check, verifiable, picked)


@cache
def _word_reader() -> Reader:
    """A reader without a parse: kinds and features of a sentence alone need none."""
    return Reader(parses=False)


def _kind_in(sentence: str) -> ClaimKind:
    """The kind of a sentence that stands alone."""
    reading = _word_reader().read(sentence)
    return kind_of(features(reading, 0, len(reading.doc)), 0.0)


def _reweighed(candidate: Candidate, worth: Worth, shift: float) -> Candidate:
    check = _shifted(worth.check_worthiness, shift)
    reasons = candidate.reasons
    if worth.picked >= PICKED_FROM and check >= QUIET_BELOW:
        reasons += ("desks often pick its like",)
    elif worth.verifiability >= VERIFIABLE_FROM and check < QUIET_BELOW and shift >= 0:
        reasons += ("can be checked, but is routine",)
    return replace(
        candidate,
        check_worthiness=check,
        verifiability=worth.verifiability,
        picked=worth.picked,
        reasons=reasons,
    )


def _by_reasons(candidate: Candidate) -> float:
    """Log-odds for what the encoder, which saw debates alone, holds too high."""
    is_bare = REASONS["stance"] in candidate.reasons and not _PLAIN.intersection(candidate.reasons)
    return STANCE if is_bare and candidate.kind is not ClaimKind.QUOTATION else 0.0


def _shifted(score: float, log_odds: float) -> float:
    """A chance with log-odds added."""
    return chance(_log_odds(score) + log_odds) if log_odds else score


def _log_odds(score: float) -> float:
    return math.log(max(score, 1e-9) / max(1.0 - score, 1e-9))
