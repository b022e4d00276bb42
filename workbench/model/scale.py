"""Rating scales: what a desk may answer. Data, read from `resources/scales/*.toml`."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Self


class Family(StrEnum):
    """What a label says at bottom, whatever the desk's word for it.

    Marks take colour and style from the label; the family keeps labels of
    different desks comparable.
    """

    OPEN = "open"
    TRUE = "true"
    MIXED = "mixed"
    FALSE = "false"
    UNPROVEN = "unproven"


class IconShape(StrEnum):
    """Shapes that are drawn, in the window and in the report, never typed."""

    CHECK = "check"
    APPROX = "approx"
    HALF = "half"
    BANG = "bang"
    MISSING = "missing"
    SLASH = "slash"
    CROSS = "cross"
    CLOCK = "clock"
    QUERY = "query"
    RING = "ring"
    DASH = "dash"
    FLAME = "flame"
    PEN = "pen"
    STAR = "star"


class Underline(StrEnum):
    """How a mark of this rating is underlined: the second sign beside colour."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    DOUBLE = "double"
    WAVE = "wave"


@dataclass(frozen=True, slots=True)
class Rating:
    """One label of a scale.

    `value` is its place on the axis in [0, 1], 1 being true; None for labels
    off the axis (unproven, satire). Colours are ``#rrggbb``.
    """

    key: str
    label: str
    family: Family
    icon: IconShape
    underline: Underline
    light: str
    dark: str
    value: float | None = None
    meaning: str = ""
    retired: bool = False


@dataclass(frozen=True, slots=True)
class RatingScale:
    """A desk's labels in the desk's order, with the version that a case copies.

    `conclusion_only` is a desk that gives no label: a claim is decided when a
    conclusion is written.
    """

    name: str
    title: str
    version: str
    ratings: tuple[Rating, ...]
    conclusion_only: bool = False
    origin: str = ""

    def rating(self, key: str) -> Rating | None:
        """The label called `key`, or None if the scale has none such."""
        return next((rating for rating in self.ratings if rating.key == key), None)

    def as_data(self) -> dict[str, Any]:
        """As plain data, to be copied into a case."""
        return asdict(self)

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> Self:
        """Back from `as_data`: our own data. A file is read by `workbench.services.scales`."""
        ratings = tuple(
            Rating(
                **{
                    **rating,
                    "family": Family(rating["family"]),
                    "icon": IconShape(rating["icon"]),
                    "underline": Underline(rating["underline"]),
                }
            )
            for rating in data["ratings"]
        )
        return cls(**{**data, "ratings": ratings})
