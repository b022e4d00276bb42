"""Offices and ranks before a name, and which of them nobody has at once."""

import re
from dataclasses import dataclass

_GROUPS = (
    {
        "senator": r"Sen(?:\.|ator)",
        "representative": r"Rep(?:\.|resentative)|Congress(?:man|woman)",
    },
    {
        "general": r"(?:(?:Lt|Maj|Brig)\.?\s+|(?:Lieutenant|Major|Brigadier)\s+)?Gen(?:\.|eral)",
        "colonel": r"(?:(?:Lt\.?|Lieutenant)\s+)?Col(?:\.|onel)",
        "major": r"Maj(?:\.|or)",
        "captain": r"Capt(?:\.|ain)",
        "lieutenant": r"Lt\.|Lieutenant",
        "sergeant": r"Sgt\.|Sergeant",
        "admiral": r"(?:Rear\s+|Vice\s+)?Adm(?:\.|iral)",
    },
    {
        "president": r"President",
        "vice president": r"Vice[\s-]President",
        "prime minister": r"Prime\s+Minister|Premier",
        "chancellor": r"Chancellor",
        "king": r"King",
        "queen": r"Queen",
    },
    {"judge": r"Judge", "justice": r"Justice"},
    {
        "foreign minister": r"[Ff]oreign\s+[Mm]inister",
        "finance minister": r"[Ff]inance\s+[Mm]inister",
        "defense minister": r"[Dd]efen[sc]e\s+[Mm]inister",
        "interior minister": r"[Ii]nterior\s+[Mm]inister",
        "justice minister": r"[Jj]ustice\s+[Mm]inister",
    },
)
"""Offices of one group exclude each other at one time; the longest of a group is tried first."""

_OFFICES = [
    (at, name, re.compile(rf"(?<![\w-])(?:{pattern})\s+$"))
    for at, group in enumerate(_GROUPS)
    for name, pattern in sorted(group.items(), key=lambda item: -len(item[1]))
]
_PAST = re.compile(r"\b(?:[Ff]ormer|[Tt]hen|[Ee]x|[Rr]etired|[Ll]ate|[Aa]cting|[Dd]eputy)[\s-]+$")
_REACH = 40


@dataclass(frozen=True, slots=True)
class Office:
    """An office as it is written before a name, with the group it belongs to."""

    words: str
    name: str
    group: int


def office_before(text: str, place: int) -> Office | None:
    """The present office that stands right before a name; none for "former" and "then"."""
    before = text[max(place - _REACH, 0) : place]
    for group, name, pattern in _OFFICES:
        found = pattern.search(before)
        if found is not None:
            is_past = _PAST.search(before[: found.start()])
            return None if is_past else Office(found[0].strip(), name, group)
    return None


def conflicting(one: Office, other: Office) -> bool:
    """Whether nobody has both."""
    return one.group == other.group and one.name != other.name
