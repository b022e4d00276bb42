"""Finding claims in an article, portion by portion."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from workbench.detect import DETECTORS, Candidate, Detector
from workbench.model import Coverage, DeskProfile, PartSpan
from workbench.progress import SILENT, Progress
from workbench.text.language import is_english, language_of, name_of

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
    language: str = "",
    english_model: str = "",
) -> Iterator[Candidate]:
    """Candidates in text order, as they are found. Pure: saves nothing.

    Their scores are the first ones; `weighed` gives them their last.

    For a desk that checks every fact, each fact that no statement holds is one
    too. In a text that is not English nothing is looked for: `foreign` says so.

    Args:
        text: the canonical text.
        parts: its parts.
        progress: told after each paragraph.
        published: the publication date, if it is known.
        coverage: the desk profile's.
        language: what is known of the language; the text wins where it is sure.
        english_model: the pipeline that the settings name; it holds from then on.

    Raises:
        NoPipeline: that pipeline cannot be used.
    """
    if foreign(text, language):
        return iter(())
    use_english(english_model)
    detector: Detector = DETECTORS.get(DETECTOR)()
    if coverage is Coverage.EVERY_FACT:
        from workbench.detect.every_fact import EveryFact  # brings all of reading

        detector = EveryFact(detector)
    return detector.find(text, parts, progress, published=published)


def use_english(model: str) -> None:
    """Read English with the pipeline of that name from now on; empty for the program's own.

    Raises:
        NoPipeline: it cannot be used.
    """
    from workbench.detect import pipeline  # brings spaCy, which no start has to pay

    pipeline.use(model)


def coverage_of(profile: DeskProfile | None) -> Coverage:
    """What becomes a claim in a case; without a profile, what is worth checking."""
    return profile.coverage if profile else Coverage.CHECK_WORTHY


def foreign(text: str, language: str) -> str:
    """In which language a text is that no detector reads, in words; empty for English.

    A text too short to tell counts as English, unless `language` says otherwise.
    """
    found = language_of(text, language)
    return "" if is_english(found) else name_of(found)


def told_of_foreign(language: str) -> str:
    """What is said instead of suggestions: `language` is its name."""
    return f"This article seems to be in {language}. Suggestions are made for English only."


def weighed(
    text: str,
    parts: Sequence[PartSpan],
    found: Iterable[Candidate],
    progress: Progress = SILENT,
) -> Iterator[Candidate]:
    """Candidates again, with their last scores; unchanged where the encoder cannot be had."""
    from workbench.detect import weighing  # brings spaCy, which no start waits for

    return weighing.weighed(text, parts, found, progress)


def scores(sentences: Sequence[str]) -> Iterator[tuple[float, float, float]]:
    """Check-worthiness, verifiability and the chance of being picked, each in [0, 1]."""
    from workbench.detect import weighing

    yield from weighing.weigh(sentences)


def get_ready(english_model: str = "") -> None:
    """Load what detector and scorer need (a second or two): the first article need not wait."""
    text = "The bridge cost 12 million crowns."
    for _ in weighed(text, (), find_claims(text, (), english_model=english_model)):
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
