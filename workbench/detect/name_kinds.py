"""What sort of name a run of capitals is: votes of its words and of its neighbours."""

import re
from collections import Counter
from collections.abc import Sequence

from workbench.detect import gazetteer as known
from workbench.detect.known_names import FIRST_NAMES, PLACES
from workbench.detect.name_words import Word
from workbench.model.document import NameKind


def kind_of(spelling: str) -> NameKind:
    """What a name probably is, by its own words alone."""
    votes = Counter[NameKind]()
    vote_by_words(spelling.split(), votes)
    return elected(votes, spelling.split())


def vote_by_words(forms: Sequence[str], votes: Counter[NameKind]) -> None:
    """Add what the name's own words say."""
    lower = [form.lower() for form in forms]
    many = len(forms) > 1
    initial = len(forms) > 2 and any(re.fullmatch(r"[A-Z]\.", form) for form in forms[1:-1])
    is_body = lower[-1].rstrip(".") in known.BODIES or not known.HEADS.isdisjoint(lower)
    letters = forms[0].replace(".", "")
    for holds, kind, weight in (
        (" ".join(forms) in PLACES, NameKind.PLACE, 5),
        (is_body, NameKind.ORGANISATION, 4),
        ("of" in lower and lower[0] in known.BODIES, NameKind.ORGANISATION, 4),
        ("&" in forms, NameKind.ORGANISATION, 3),
        (many and lower[-1] in known.GROUNDS, NameKind.PLACE, 4),
        (not many and letters.isupper() and len(letters) > 2, NameKind.ORGANISATION, 3),
        (forms[0] in FIRST_NAMES, NameKind.PERSON, 4 if many else 2),
        (initial, NameKind.PERSON, 3),
        (not known.PARTICLES.isdisjoint(lower[1:]), NameKind.PERSON, 1),
    ):
        if holds:
            votes[kind] += weight


def vote_by_neighbours(
    words: list[Word], start: int, end: int, title: str, votes: Counter[NameKind]
) -> None:
    """Add what stands before the words `[start, end)` of a sentence, and behind them."""
    before = words[start - 1] if start else None
    after = words[end] if end < len(words) else None
    if title:
        votes[NameKind.PERSON] += 6
    if before is not None and not before.breaks:
        ground = words[start - 2].form.lower() if start > 1 and before.form == "of" else ""
        if before.form.lower() in known.WHERE or ground in known.GROUNDS | {"harbour", "port"}:
            votes[NameKind.PLACE] += 2
        elif before.form.lower() == "the":
            votes[NameKind.ORGANISATION] += 2
    if after is not None and not words[end - 1].breaks and after.form in known.SAYS:
        votes[NameKind.PERSON] += 1


def elected(votes: Counter[NameKind], forms: Sequence[str]) -> NameKind:
    """The kind with most votes; without any, a few words are a person."""
    best = max(votes.values(), default=0)
    if best > 0:
        return next(kind for kind in NameKind if votes[kind] == best)
    return NameKind.PERSON if len(forms) <= 3 else NameKind.ORGANISATION
