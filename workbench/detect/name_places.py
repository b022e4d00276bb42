"""Wherever the spellings of names stand in a text."""

import re
from collections.abc import Sequence

from workbench.detect import gazetteer as known
from workbench.model.span import TextSpan


def every_place(text: str, spelling: str) -> list[TextSpan]:
    """Wherever these very words stand as words of their own."""
    return places_of(text, [spelling])[spelling]


def places_of(text: str, spellings: Sequence[str]) -> dict[str, list[TextSpan]]:
    """Every place of each spelling; where one lies in another, the longer one has it."""
    found: dict[str, list[TextSpan]] = {spelling: [] for spelling in spellings}
    if not spellings:
        return found
    ordered = sorted(found, key=lambda spelling: (-len(spelling), spelling))
    pattern = "|".join(re.escape(spelling).replace("\\ ", r"\s+") for spelling in ordered)
    whole = re.compile(rf"(?<![\w’'-])(?:{pattern})(?!\w|[-‐’'](?!s\b)\w)")
    for match in whole.finditer(text):
        spelling = " ".join(match.group().split())
        if spelling in found and not _is_opener(text, match):
            found[spelling].append(TextSpan(match.start(), match.end()))
    return found


def _is_opener(text: str, match: re.Match[str]) -> bool:
    """Whether the word is one like "May" or "Will" where it only opens a sentence."""
    word = match.group().lower()
    if word not in known.OPENERS | {"will", "may"}:
        return False
    before = text[: match.start()].rstrip(" “\"'‘(")[-1:]
    return before in ("", "\n", ".", "!", "?", ":")
