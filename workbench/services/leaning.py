"""What a desk mutes and raises among suggestions, applied to their check-worthiness.

The detector's own score is what is kept; a leaning changes what is shown of it,
and says so among the reasons. So a kind or word that is muted no more is shown
at once as it was.
"""

import math
import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from workbench.detect import Candidate
from workbench.model import ClaimKind, ClaimState, DeskProfile
from workbench.model.profile import Leanings
from workbench.services.views.claims import ClaimRow

KIND = "kind:"
"""What an entry of the settings begins with that names a kind, not a word."""

RAISED_BY = 1.5
"""Log-odds that a raised suggestion gains: .30 becomes .66, .60 becomes .87."""

_LONGER = re.compile(r"(?<![\w’'-])[^\W\d_][^\W\d_’'-]{4,}(?![\w-])")
_OFFERED = 12
"""Words of a claim that are offered; a menu is read, not searched."""

_LEAST, _MOST = 0.001, 0.999


def leanings_of(
    profile: DeskProfile | None, muted: Iterable[str], raised: Iterable[str]
) -> Leanings:
    """The profile's leanings and those of the settings (`KIND`, else a word) together."""
    muted_kinds, muted_words = _taken_apart(muted)
    raised_kinds, raised_words = _taken_apart(raised)
    known = profile.leanings if profile else Leanings()
    return Leanings(
        known.muted_kinds | muted_kinds,
        known.raised_kinds | raised_kinds,
        (*known.muted_words, *muted_words),
        (*known.raised_words, *raised_words),
    )


def lean(worth: float, kind: ClaimKind, words: str, leanings: Leanings) -> tuple[float, str]:
    """A check-worthiness as the desk leans, and the reason, empty where it does not.

    A word says more than a kind, and what is raised is not muted. A muted
    suggestion is worth nothing.
    """
    for said in _found(leanings.raised_words, words):
        return _raised(worth), f"raised by your desk: “{said}”"
    for said in _found(leanings.muted_words, words):
        return 0.0, f"muted by your desk: “{said}”"
    if kind in leanings.raised_kinds:
        return _raised(worth), f"raised by your desk: {kind}"
    if kind in leanings.muted_kinds:
        return 0.0, f"muted by your desk: {kind}"
    return worth, ""


def leaned(row: ClaimRow, leanings: Leanings) -> ClaimRow:
    """A suggestion as the desk leans; what somebody took or made is no suggestion any more."""
    if row.state is not ClaimState.SUGGESTED or leanings == Leanings():
        return row
    worth, why = lean(row.check_worthiness or 0.0, row.kind, row.quote, leanings)
    return replace(row, check_worthiness=worth, reasons=(*row.reasons, why)) if why else row


def leaned_candidate(candidate: Candidate, text: str, leanings: Leanings) -> Candidate:
    """What a detector found in a text, as the desk leans."""
    words = candidate.span.of(text)
    worth, why = lean(candidate.check_worthiness, candidate.kind, words, leanings)
    if not why:
        return candidate
    return replace(candidate, check_worthiness=worth, reasons=(*candidate.reasons, why))


def telling_words(words: str) -> list[str]:
    """The longer words of a claim, each once, in their order: those one would lean by."""
    found = dict.fromkeys(word.lower() for word in _LONGER.findall(words))
    return list(found)[:_OFFERED]


def _taken_apart(entries: Iterable[str]) -> tuple[frozenset[ClaimKind], tuple[str, ...]]:
    """Kinds and words; a kind of a later release is passed over."""
    told = list(entries)
    named = {entry.removeprefix(KIND) for entry in told if entry.startswith(KIND)}
    kinds = frozenset(kind for kind in ClaimKind if kind.value in named)
    return kinds, tuple(entry for entry in told if entry.strip() and not entry.startswith(KIND))


def _raised(worth: float) -> float:
    odds = math.log(min(max(worth, _LEAST), _MOST) / (1 - min(max(worth, _LEAST), _MOST)))
    return 1 / (1 + math.exp(-odds - RAISED_BY))


def _found(listed: Iterable[str], words: str) -> list[str]:
    return [word for word in listed if _pattern(word).search(words)]


@lru_cache(maxsize=512)
def _pattern(word: str) -> re.Pattern[str]:
    """A word or phrase as whole words, in any case of letters, also with an s at its end."""
    pieces = r"\s+".join(re.escape(piece) for piece in word.split())
    return re.compile(rf"(?<!\w){pieces}(?:[’']?s)?(?!\w)", re.IGNORECASE)
