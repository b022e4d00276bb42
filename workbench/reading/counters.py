"""Who counted, where a sentence says so: "according to the ministry", "by one count"."""

import re

from workbench.reading.words import words

_BY_COUNT = re.compile(
    r"\baccording to (?P<a>[^,.;:(]+)"
    r"|\bby (?P<b>(?:one|another|some|official|independent|its own|the [^,.;:]{1,40}?'?s?)"
    r" (?:counts?|estimates?|tally|reckoning|measure))\b"
    r"|\b(?:figures|data|numbers|statistics|estimates|records) (?:from|by|of) (?P<c>[^,.;:]+?)"
    r"(?= (?:show|shows|showed|suggest|say|said|put|indicate|reveal)\b|[,.;:]|$)",
    re.IGNORECASE,
)
_SURVEYED = re.compile(
    r"\b(?:surveys?|polls?|study|studies|census|analysis|research|tests?|counts?)\b"
    r"[^.;:]{0,60}? by (?P<who>(?:the )?[A-Z][\w&'’.-]*(?: [A-Z][\w&'’.-]*)*)"
)
_COUNTS = re.compile(
    r"\b(?:counted|counts|estimated|estimates|reported|reports|recorded|records|tallied|found"
    r"|calculated|calculates|registered|logged|put the|puts the|said|says)\b"
)
_BODIES = words(
    """
    ministry agency office police government company bank council regulator union report study
    survey charity hospital army officials authorities department bureau institute commission
    firm court coroner organisers organizers university group operator watchdog researchers
    scientists organization organisation association federation minister ministers un who nato eu
    """
)
"""Whoever of these says a figure vouches for it; others only say it."""
_WHO_LAST = re.compile(
    r"(?:[A-Z][\w.'’&-]*(?: (?:of|for|the|and|de|von|[A-Z][\w.'’&-]*|ministry|agency|office|bureau"
    r"|institute|council|department|group|survey|police|government|company|bank))*"
    r"|\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Oo]ne) (?:[\w'’-]+ ){0,3}[\w'’-]+"
    r"|[A-Z]?[a-z]+(?: [a-z]+)?)$"
)
_AUXILIARY_TAIL = re.compile(r"(?:^| )(?:(?:has|have|had|also|now|since|was|were|is|are|been) ?)+$")
_PASSIVE_TAIL = re.compile(r"\b(?:was|were|is|are|been|being|be)(?: \w+ly)?$")
_NO_COUNTERS = words(
    """
    of in by for to on at from with he she it they we who which that and but i you there when as
    also not a an the its one some
    """
)


def counted_by(text: str) -> str:
    """The person or body whose count a sentence gives, as written; empty if it does not say."""
    match = _BY_COUNT.search(text)
    if match is not None:
        return next(group for group in match.groups() if group).strip()
    match = _SURVEYED.search(text)
    if match is not None:
        return match["who"].rstrip(".")
    for verb in _COUNTS.finditer(text):
        who = _subject(text[: verb.start()].rstrip())
        speaks = verb[0] in ("said", "says")
        if who and not (speaks and _BODIES.isdisjoint(who.lower().split())):
            return who
    return ""


def _subject(before: str) -> str:
    """The last words before a verb of counting, if they can be a person or a body."""
    clause = re.split(r"[,.;:“”\"]\s*", before[-80:])[-1]
    match = _WHO_LAST.search(clause)
    if match is None:
        return ""
    if _PASSIVE_TAIL.search(clause):
        return ""  # "gusts of 90 mph were recorded"
    said = _AUXILIARY_TAIL.sub("", match[0].strip())
    last = said.split()[-1].lower() if said else ""
    return "" if not last or last in _NO_COUNTERS or "percent" in said else said
