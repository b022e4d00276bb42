"""Whether a sentence tells of what was, or of what is still to come."""

import re

_COMING = re.compile(
    r"\b(?:will|shall|won't|won’t|would|going to|plans? to|planned for|planning to|expects? to"
    r"|expected|hopes? to|aims? to|intends? to|due|set (?:to|for)|scheduled|to be|is to|are to"
    r"|promises? to|promised to|vows? to|vowed to|pledged to|wants? to|must|should|may|might|could"
    r"|can|deadline|upcoming|forecast|predicts?|projected"
    r"|offers? to(?! (?:the|an?|his|her|their|its)\b))\b|['’]ll\b"
)
_GONE = re.compile(
    r"\b(?:was|were|had|did|said|told|has|have|ago|fell|rose|grew|won|lost|left|came|went|took|gave"
    r"|made|found|held|met|began|became|saw|sent|sold|spent|spoke|shot|struck|broke|brought|built"
    r"|bought|chose|drew|drove|fought|flew|got|hit|kept|knew|led|paid|put|ran|set|signed|stood|sank"
    r"|wrote|killed|beat|felt|heard|laid|lay|read|rang|sang|sat|slept|stole|swam|swore|taught|thought"
    r"|threw|wore|hurt|cut|shut|quit|burst|cost|dealt|fed|fled|froze|hid|hung|rode|shook|shrank|spread"
    r"|[a-z]{3,}ed)\b"
)
_ON_THE_CALENDAR = re.compile(
    r"\b(?:begins?|starts?|opens?|ends?|meets?|votes?|leaves?|arrives?|takes?|appears?|returns?"
    r"|expires?|closes?|resumes?|faces?|launch(?:es)?|holds?|hosts?|plays?|go(?:es)?|comes?|airs?"
    r"|travels?|visits?|stands?|runs?|elects?|choos(?:e|es)|pick(?:s)?|decides?|hears?|rules?|sits?"
    r"|signs?|fl(?:y|ies)|gathers?|publish(?:es)?|unveils?|presents?|address(?:es)?|speaks?"
    r"|attends?|competes?|celebrates?|marks?|retires?|switch(?:es)?|joins?|moves?|performs?|tours?"
    r"|debuts?|premieres?|releases?|reopens?|falls due|kicks? off|gets? under way|takes? effect)\b"
)
"""Verbs in the present that speak of the calendar: "Talks begin on Monday"."""

_INFINITIVE = re.compile(r"\bto\s+(?!the\b|a\b|an\b|his\b|her\b|their\b|its\b)[a-z]+\b")
_FINITE = re.compile(r"\b(?:had|was|were|has|have|did)\b")
_IS_THEN = re.compile(r"\b(?:is|are)(?:\s+\w+)?\s+(?:on|in|at|from|for|until)?\s*$")
"""What "is on Sunday" or "is open from Friday" is still to come."""

_FROM = re.compile(r"\bfrom\s*$", re.IGNORECASE)
"""What begins "from Monday" is still to come, if no verb says otherwise."""

_PASSIVE = re.compile(
    r"\b(?:be|been|being|to|will|would|not|have|is|are|stays?|remains?|keeps?)\s+(?:\w+ly\s+)?$"
)
_STOPS = ".;:?!"


def is_coming(text: str, start: int, end: int) -> bool:
    """True if what happens at ``[start, end)`` of a sentence lies ahead of whoever wrote it.

    The verb nearest before the time decides, else the nearest behind it; what
    is only said about what is coming ("said he would leave on Friday") is coming.
    """
    clause = text[_clause_start(text, start) : start]
    ahead, behind = _last(_COMING, clause), _last_gone(clause)
    if ahead >= 0 or behind >= 0:
        return ahead >= behind
    rest = text[end : _clause_end(text, end)]
    coming, gone = _COMING.search(rest), _GONE.search(rest)
    if coming is None and gone is None:
        planned = _ON_THE_CALENDAR.search(clause) or _ON_THE_CALENDAR.search(rest)
        return bool(planned or _IS_THEN.search(clause) or _FROM.search(clause))
    if coming is None or gone is None:
        return coming is not None
    return coming.start() <= gone.start()


def is_told_as_past(text: str, at: int) -> bool:
    """True if the clause before a place has a verb in the past."""
    return _last_gone(text[_clause_start(text, at) : at]) >= 0


def is_set_for(text: str, start: int) -> bool:
    """True for "by May" behind an infinitive: "an invitation to meet him by May"."""
    clause = text[_clause_start(text, start) : start]
    infinitive = _last(_INFINITIVE, clause)
    return infinitive >= 0 and infinitive > _last(_FINITE, clause)


def _clause_start(text: str, at: int) -> int:
    return max(text.rfind(sign, 0, at) for sign in _STOPS) + 1


def _clause_end(text: str, at: int) -> int:
    ends = [place for sign in _STOPS if (place := text.find(sign, at)) >= 0]
    return min(ends, default=len(text))


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.start() for match in pattern.finditer(text)), default=-1)


def _last_gone(text: str) -> int:
    """The last verb in the past; a participle ("will be held") is none."""
    gone = -1
    for match in _GONE.finditer(text):
        if not _PASSIVE.search(text, max(match.start() - 24, 0), match.start()):
            gone = match.start()
    return gone
