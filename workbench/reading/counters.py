"""Who counted, where a sentence says so: "according to the ministry", "by one count"."""

import re

from workbench.reading.words import words

_BY_COUNT = re.compile(
    r"\baccording to (?P<a>[^,.;:]+)"
    r"|\bby (?P<b>(?:one|another|some|official|independent|its own|the [^,.;:]{1,40}?'?s?)"
    r" (?:counts?|estimates?|tally|reckoning|measure))\b"
    r"|\b(?:figures|data|numbers|statistics|estimates|records) (?:from|by|of) (?P<c>[^,.;:]+?)"
    r"(?= (?:show|shows|showed|suggest|say|said|put|indicate|reveal)\b|[,.;:]|$)",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    r"\b(?:counted|counts|estimated|estimates|reported|reports|recorded|records|tallied|found"
    r"|calculated|calculates|registered|logged|put the|puts the|said|says)\b"
)
_WHO_LAST = re.compile(
    r"(?:[A-Z][\w.'’&-]*(?: (?:of|for|the|and|de|von|[A-Z][\w.'’&-]*|ministry|agency|office|bureau"
    r"|institute|council|department|group|survey|police|government|company|bank))*"
    r"|(?:[Tt]he|[Aa]n?|[Ii]ts|[Oo]ne) (?:[\w'’-]+ ){0,3}[\w'’-]+"
    r"|[A-Z]?[a-z]+(?: [a-z]+)?)$"
)
_NO_COUNTERS = words("he she it they we who which that and but i you there when as also not had")


def counted_by(text: str) -> str:
    """The person or body whose count a sentence gives, as written; empty if it does not say."""
    match = _BY_COUNT.search(text)
    if match is not None:
        return next(group for group in match.groups() if group).strip()
    for verb in _COUNTS.finditer(text):
        who = _subject(text[: verb.start()].rstrip())
        if who:
            return who
    return ""


def _subject(before: str) -> str:
    """The last words before a verb of counting, if they can be a person or a body."""
    clause = re.split(r"[,.;:“”\"]\s*", before[-80:])[-1]
    match = _WHO_LAST.search(clause)
    if match is None:
        return ""
    said = match[0].strip()
    return "" if said.split()[-1].lower() in _NO_COUNTERS else said
