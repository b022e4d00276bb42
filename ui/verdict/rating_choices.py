"""Which labels of a scale can be given, and how one is found by number or by typing."""

from collections.abc import Sequence

from PySide6.QtGui import QColor

from workbench.model import Rating, RatingScale

NUMBERED = 9
"""Labels that have a number key of their own; the others are found by typing."""

WHITE, BLACK = "#ffffff", "#000000"


def offered(scale: RatingScale, given: str = "") -> list[Rating]:
    """The labels to choose from, in the desk's order; a retired one only where it is given."""
    return [r for r in scale.ratings if not r.retired or r.key == given]


def by_number(ratings: Sequence[Rating], number: int) -> Rating | None:
    """The label at a place counted from 1; None if there is none, or it was retired."""
    if not 1 <= number <= min(NUMBERED, len(ratings)):
        return None
    rating = ratings[number - 1]
    return None if rating.retired else rating


def by_text(ratings: Sequence[Rating], typed: str) -> Rating | None:
    """The label meant by what was typed: its beginning, a word's beginning, or its initials.

    "mt" and "mostly" are both "Mostly true"; an earlier way of finding goes
    before a later one, the desk's order decides between equals.
    """
    wanted = " ".join(typed.casefold().split())
    if not wanted:
        return None
    ways = (
        lambda label: label == wanted,
        lambda label: label.startswith(wanted),
        lambda label: any(word.startswith(wanted) for word in label.split()),
        lambda label: "".join(word[0] for word in label.split()).startswith(wanted),
    )
    can_be_given = [rating for rating in ratings if not rating.retired]
    for found in ways:
        for rating in can_be_given:
            if found(rating.label.casefold()):
                return rating
    return None


def ink_on(colour: str) -> str:
    """Black or white, whichever reads better on a colour: never less than 4.5:1 (WCAG 1.4.3)."""
    return max((WHITE, BLACK), key=lambda ink: contrast(ink, colour))


def contrast(one: str, other: str) -> float:
    """How far two colours (``#rrggbb``) stand apart, from 1 to 21, as WCAG 2.2 reckons it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)

    rgb = QColor(colour)
    red, green, blue = linear(rgb.redF()), linear(rgb.greenF()), linear(rgb.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
