"""How a claim looks: the one place where state and verdict become icon, word, line and colour."""

from dataclasses import dataclass

from workbench.model import ClaimState, Family, IconShape, RatingScale, Standing, Underline
from workbench.services.views.claims import ClaimRow, VerdictRow


@dataclass(frozen=True, slots=True)
class Look:
    """Icon, word and underline of a claim or verdict.

    `light` and `dark` are ``#rrggbb``; empty means the theme's colour of the family.
    """

    family: Family
    label: str
    icon: IconShape
    underline: Underline
    light: str = ""
    dark: str = ""


SUGGESTED = Look(Family.OPEN, "suggested", IconShape.RING, Underline.DOTTED)
OPEN = Look(Family.OPEN, "open", IconShape.RING, Underline.DASHED)
DISMISSED = Look(Family.OPEN, "dismissed", IconShape.SLASH, Underline.DOTTED)
NOT_CHECKED = Look(Family.OPEN, "not checked", IconShape.DASH, Underline.DOTTED)
NOT_CHECKABLE = Look(Family.UNPROVEN, "not checkable", IconShape.SLASH, Underline.DOTTED)
CONCLUDED = Look(Family.OPEN, "concluded", IconShape.PEN, Underline.SOLID)


def look_of(row: ClaimRow, scale: RatingScale) -> Look:
    """How a claim is marked in the article and in the list: by what is so, if that is decided."""
    if row.state is ClaimState.SUGGESTED:
        return SUGGESTED
    if row.state is ClaimState.DISMISSED:
        return DISMISSED
    return verdict_look(row.is_so, scale)


def verdict_look(verdict: VerdictRow | None, scale: RatingScale) -> Look:
    """How the answer to one question looks; `OPEN` without an answer."""
    if verdict is None:
        return OPEN
    if verdict.standing is Standing.NOT_CHECKED:
        return NOT_CHECKED
    if verdict.standing is Standing.NOT_CHECKABLE:
        return NOT_CHECKABLE
    if scale.conclusion_only:
        return CONCLUDED if verdict.conclusion else OPEN
    rating = scale.rating(verdict.rating)
    if rating is None:
        return OPEN
    return Look(
        rating.family, rating.label, rating.icon, rating.underline, rating.light, rating.dark
    )
