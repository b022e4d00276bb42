"""Text in, candidate claims out.

To add a detector:
1. write `workbench/detect/<name>.py` with a class that fits `Detector`;
2. add its line to `DETECTORS`;
3. add `tests/unit/detect/test_<name>.py`.
Another distribution does the same with an entry point in the group
"workbench.detect".
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from workbench.model.claim import ClaimKind
from workbench.model.document import PartSpan
from workbench.model.span import TextSpan
from workbench.progress import SILENT, Progress
from workbench.registry import Registry


@dataclass(frozen=True, slots=True)
class Candidate:
    """A statement that may be worth checking, with the reasons in words.

    `check_worthiness` is a score in [0, 1], and so are `verifiability` (can it be
    checked at all) and `picked` (would a desk choose it), None until a model has
    judged them (`weighing`). `claimant` is empty for the writer's own words;
    `relayed_by` is nearest the claimant first. `in_full` is the statement as a
    sentence that can be read alone, empty where its words are one already.
    """

    span: TextSpan
    check_worthiness: float
    kind: ClaimKind
    reasons: tuple[str, ...]
    claimant: str = ""
    relayed_by: tuple[str, ...] = ()
    in_full: str = ""
    verifiability: float | None = None
    picked: float | None = None


class Detector(Protocol):
    """Finds candidates. Pure: no database, no Qt, no settings, no network."""

    def find(
        self,
        text: str,
        parts: Sequence[PartSpan],
        progress: Progress = SILENT,
        *,
        published: date | None = None,
    ) -> Iterator[Candidate]:
        """Candidates of a canonical text, in text order, as they are found.

        Args:
            text: the canonical text.
            parts: its parts; empty means that all of it is body.
            progress: told after each paragraph; raises `Cancelled`.
            published: the publication date; what is told of "last year" rests on it.
        """


QUIET_BELOW = 0.3
"""Check-worthiness below which suggestions are hidden until the analyst asks for them.

Low rather than high, for a missed claim costs a desk more than a needless one:
of the statements an expert would check, 97 in 100 score at least this, and 86
in 100 of those that do are among them (`resources/models/scorer.md`).
"""

DETECTORS: Registry[type[Detector]] = Registry(
    "workbench.detect",
    {"rules": "workbench.detect.rules:RuleDetector"},
)
