"""From one figure, name or quotation that no claim covers to the next: plain positions, no Qt."""

from collections.abc import Iterable, Sequence

from ui.check_index import Outside
from workbench.model import TextSpan
from workbench.text.sentences import sentence_at

ASIDE = " \t\n,;:–—"
"""What stands round a stretch and is no part of it."""


def following(
    outside: Sequence[Outside], here: int, step: int, noun: str = ""
) -> tuple[int, Outside] | None:
    """The next one (`step` 1) or the one before (-1) of a place, from the other end at the end.

    Args:
        outside: in the order of the text.
        here: position in the article, code points.
        step: 1 or -1.
        noun: only those of this sort; all if it is empty.

    Returns:
        Which it is of all of its sort, counted from 1; None if there is none.
    """
    there = [each for each in outside if not noun or each.noun == noun]
    if not there:
        return None
    if step > 0:
        at = next((n for n, each in enumerate(there) if each.span.start > here), 0)
    else:
        before = [n for n, each in enumerate(there) if each.span.start < here]
        at = before[-1] if before else len(there) - 1
    return at + 1, there[at]


def stretch_round(text: str, words: TextSpan, claims: Iterable[TextSpan]) -> TextSpan:
    """What a claim of these words would be: their sentence, as far as no claim covers it."""
    sentence = sentence_at(text, words.start)
    if sentence is None or not (sentence.start <= words.start and words.end <= sentence.end):
        return words
    start, end = sentence.start, sentence.end
    for claim in claims:
        if claim.end <= words.start:
            start = max(start, claim.end)
        elif claim.start >= words.end:
            end = min(end, claim.start)
    return _trimmed(text, start, end, words)


def _trimmed(text: str, start: int, end: int, words: TextSpan) -> TextSpan:
    while start < words.start and text[start] in ASIDE:
        start += 1
    while end > words.end and text[end - 1] in ASIDE:
        end -= 1
    return TextSpan(start, end)
