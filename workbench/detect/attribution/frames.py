"""A report, and what comes of it: who says so, and which words are theirs."""

from dataclasses import dataclass

from workbench.detect.subjects import Subject

Stretch = tuple[int, int]
"""Tokens ``[start, end)`` of a reading."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One act of saying in a paragraph.

    `cue` is the token that shows it ("said", "According"); `contents` are the
    stretches that were said; `rest` is what the sentence holds besides, which
    is not said by this speaker. `is_whole`: no report is looked for in the
    contents, for the speaker stands in their midst, or the act is the claim.
    `is_aside`: it is told by the way ("The vote came after Brun said ..."), so
    that the sentence says one thing and is not taken apart.
    """

    cue: int
    speaker: Subject
    contents: tuple[Stretch, ...]
    rest: tuple[Stretch, ...] = ()
    is_whole: bool = False
    is_aside: bool = False

    def holds(self, place: int) -> bool:
        """Whether the token is said."""
        return any(start <= place < end for start, end in self.contents)


@dataclass(frozen=True, slots=True)
class Said:
    """Tokens ``[start, end)`` and whose words they are.

    `speakers` are noun phrases as they stand, the outermost reporter first;
    empty for the writer's own words.
    """

    start: int
    end: int
    speakers: tuple[str, ...] = ()
