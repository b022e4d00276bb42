"""Positions in a text."""

from dataclasses import dataclass

from workbench.model.kinds import PartRole


@dataclass(frozen=True, slots=True, order=True)
class TextSpan:
    """A half-open range ``[start, end)`` of a canonical text; `start == end` is a point in it.

    Only what has no words of its own stands at a point: an implied claim.
    Counted in Unicode code points, as Python slices count:
    ``text[span.start:span.end]`` is the quotation. Qt counts UTF-16 code units
    instead; `ui.offsets` is the only place that converts.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        """A place is there, also where it holds nothing."""
        return True

    @property
    def is_point(self) -> bool:
        """Whether it lies between two characters and holds none."""
        return self.start == self.end

    def overlaps(self, other: "TextSpan") -> bool:
        """True if the two share a code point, or one is a point inside the other."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """The words at this place of `text`."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class PartSpan:
    """A part as a value: what importers give and detectors take."""

    role: PartRole
    span: TextSpan
