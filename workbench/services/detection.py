"""Finding claims in an article, portion by portion."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from workbench.detect import DETECTORS, Candidate, Detector
from workbench.detect.every_fact import EveryFact
from workbench.model import Coverage, PartSpan
from workbench.progress import SILENT, Progress

DETECTOR = "rules"
"""The detector that is used: a name in `workbench.detect.DETECTORS`."""

PORTIONS = (6, 24, 100, 400)
"""Sizes of the portions in which finds are saved: the first soon, the later ones large."""


def find_claims(
    text: str,
    parts: Sequence[PartSpan],
    progress: Progress = SILENT,
    *,
    published: date | None = None,
    coverage: Coverage = Coverage.CHECK_WORTHY,
) -> Iterator[Candidate]:
    """Candidates in text order, as they are found. Pure: saves nothing.

    For a desk that checks every fact, each fact that no statement holds is one too.
    """
    detector: Detector = DETECTORS.get(DETECTOR)()
    if coverage is Coverage.EVERY_FACT:
        detector = EveryFact(detector)
    return detector.find(text, parts, progress, published=published)


def get_ready() -> None:
    """Load what the detector needs (about a second), so that the first article need not wait."""
    for _ in find_claims("Nothing is claimed here.", ()):
        pass


def in_portions(found: Iterable[Candidate]) -> Iterator[list[Candidate]]:
    """Candidates gathered to be saved together; see `PORTIONS`."""
    sizes = iter(PORTIONS)
    size = next(sizes)
    portion: list[Candidate] = []
    for candidate in found:
        portion.append(candidate)
        if len(portion) >= size:
            yield portion
            portion, size = [], next(sizes, PORTIONS[-1])
    if portion:
        yield portion
