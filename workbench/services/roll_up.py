"""What the answers to its parts say of a composite claim. Shown beside it, never set by it.

The rule is a bound, not a verdict: a whole is no truer than its weakest part
lets it be. Where all counted parts have one label, the whole has no more than
that one. Where some are truer, the whole is not as false as its weakest part,
so the bound lies one label above it, but always below the truest part. Labels
off the axis (unproven, satire) have no place on it: they are told and not counted.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.model import Rating, RatingScale, RollUp, Standing
from workbench.services.views.claims import VerdictRow


@dataclass(frozen=True, slots=True)
class PartAnswer:
    """What was answered to a part: its number (0 for a suggestion) and its *is so*."""

    number: int
    is_so: VerdictRow | None


def outcome(rule: RollUp, parts: Sequence[PartAnswer], scale: RatingScale) -> str:
    """The rule and what follows from it, in one sentence; empty without a rule or parts.

    The main part is the first in the text.
    """
    if rule is RollUp.NONE or not parts:
        return ""
    if rule is RollUp.MAIN_PART:
        return _of_main(parts[0], scale)
    counted = sorted(_on_axis(parts, scale), key=_value, reverse=True)
    others = _others(parts, scale)
    found = ", ".join([*_counted(counted), *others])
    bound = _bound(counted, scale)
    if bound is None:
        return f"All parts: {found}. Nothing follows from that yet."
    so = "so far" if any(part.is_so is None for part in parts) else "so"
    return f"All parts: {found}; {so} not more than {bound.label}."


def _of_main(part: PartAnswer, scale: RatingScale) -> str:
    name = f"Main part, claim {part.number}" if part.number else "Main part"
    rating = _rating(part, scale)
    if rating is None:
        return f"{name}: {_unrated(part)}. Nothing follows from that yet."
    if rating.value is None:
        return f"{name}: {rating.label}, which has no place on the scale."
    return f"{name}: {rating.label}; so not more than {rating.label}."


def _bound(counted: Sequence[Rating], scale: RatingScale) -> Rating | None:
    """The truest label that the whole may still have; None where nothing was counted."""
    if not counted:
        return None
    best, worst = counted[0], counted[-1]
    if _value(best) == _value(worst):
        return worst
    axis = sorted((r for r in scale.ratings if r.value is not None and not r.retired), key=_value)
    above = [r for r in axis if _value(r) > _value(worst)]
    below = [r for r in axis if _value(r) < _value(best)]
    allowed = [r for r in (above[:1] + below[-1:]) if _value(r) < _value(best)]
    return min(allowed, key=_value) if allowed else worst


def _on_axis(parts: Sequence[PartAnswer], scale: RatingScale) -> list[Rating]:
    rated = (_rating(part, scale) for part in parts)
    return [rating for rating in rated if rating is not None and rating.value is not None]


def _others(parts: Sequence[PartAnswer], scale: RatingScale) -> list[str]:
    """Parts that are not counted, each sort with its number."""
    told: Counter[str] = Counter()
    for part in parts:
        rating = _rating(part, scale)
        if rating is None:
            told[_unrated(part)] += 1
        elif rating.value is None:
            told[f"{rating.label.lower()} (not counted)"] += 1
    return [f"{number} {words}" for words, number in told.items()]


def _counted(ratings: Sequence[Rating]) -> list[str]:
    return [f"{n} {label.lower()}" for label, n in Counter(r.label for r in ratings).items()]


def _rating(part: PartAnswer, scale: RatingScale) -> Rating | None:
    if part.is_so is None or part.is_so.standing is not Standing.RATED:
        return None
    return scale.rating(part.is_so.rating)


def _unrated(part: PartAnswer) -> str:
    if part.is_so is None or part.is_so.standing is Standing.RATED:
        return "still open"
    return part.is_so.standing.value.replace("_", " ")


def _value(rating: Rating) -> float:
    return rating.value if rating.value is not None else 0.0
