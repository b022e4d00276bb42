"""What sort of claim a statement is, and the reasons for its mark in the desk's words."""

from collections.abc import Sequence

from workbench.detect.features import HARD, LEXICAL, NUMBERS, REASONS, SOFT, Features
from workbench.model.claim import ClaimKind

MOST_REASONS = 4
"""Reasons about the words themselves; more would not be read."""

_QUOTED_FROM = 0.5
"""Part of a statement between quotation marks from which it is a quotation."""

_UNCHECKABLE = (
    ("promise", ClaimKind.PROMISE),
    ("prediction", ClaimKind.PREDICTION),
    ("opinion", ClaimKind.OPINION),
    ("call", ClaimKind.OPINION),
)
"""What can be checked only as something somebody said: a quotation of it is no more."""

_SPECIAL = (
    ("rule", ClaimKind.RULE),
    ("record", ClaimKind.RECORD),
    ("cause", ClaimKind.CAUSE),
)
_IMPLIED = {
    "figure": frozenset({"money", "share"}),
    "quantity": frozenset({"figure", "money", "share", "comparison"}),
    "event": frozenset({"change", "act"}),
    "state": frozenset({"prediction", "promise", "opinion", "call", "capability"}),
}
"""A reason on the left goes without saying once one on the right is given."""


def kind_of(found: Features, quoted: float) -> ClaimKind:
    """The kind of a statement.

    Args:
        found: its features.
        quoted: how much of it stands between quotation marks, in [0, 1].
    """
    is_quoted = quoted >= _QUOTED_FROM
    is_hard = bool(LEXICAL.intersection(found))
    for cue, kind in _UNCHECKABLE:
        if cue in found and not (is_hard and (is_quoted or kind is ClaimKind.OPINION)):
            return kind
    if is_quoted:
        return ClaimKind.QUOTATION
    for cue, kind in _SPECIAL:
        if cue in found:
            return kind
    if NUMBERS.intersection(found):
        return ClaimKind.FIGURE
    if "comparison" in found:
        return ClaimKind.RECORD
    return ClaimKind.EVENT if {"past", "change"}.intersection(found) else ClaimKind.STATE


def reasons_of(
    found: Features, shares: Sequence[tuple[str, float]], chain: Sequence[str], quoted: float
) -> tuple[str, ...]:
    """Why a statement is marked: what is in it, the weightiest first, then who says so.

    Args:
        found: its features.
        shares: what each added to the score, the greatest first (`Scorer.explain`).
        chain: its speakers, the outermost reporter first.
        quoted: as for `kind_of`.
    """
    ranked = [name for name, _ in shares if name in HARD]
    ranked += [name for name in REASONS if name in found and name not in ranked]
    told = [name for name in ranked if not _IMPLIED.get(name, frozenset()).intersection(found)]
    hard_first = sorted(told, key=lambda name: name in SOFT)[:MOST_REASONS]
    reasons = [_in_words(name, found) for name in hard_first]
    if quoted >= _QUOTED_FROM:
        reasons.append("a quotation")
    if chain:
        reasons.append(f"reported by {chain[-1]}")
    if len(chain) > 1:
        reasons.append(f"relayed by {', '.join(chain[-2::-1])}")
    return tuple(reasons)


def _in_words(name: str, found: Features) -> str:
    is_dated = name == "figure" and "period" in found
    return f"{REASONS[name]} with a period" if is_dated else REASONS[name]
