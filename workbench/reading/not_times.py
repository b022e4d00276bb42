"""What only looks like a time: May the person, the Sunday Times, Boeing 747, 2,000 people."""

import re

from workbench.reading.years import is_year_of

_NEWSPAPERS = re.compile(
    r"\s+(?:Times|Mirror|Telegraph|Express|Mail|Post|Herald|Star|Sun|World|People|Night Live"
    r"|Tribune|Evening Post|Business Post|School|Agreement|Accords?|Prayers?|Madison|Rain|Massacre"
    r"|Review|Independent|Night Football)\b"
)
_HOLY = re.compile(
    r"(?:Sheffield|Man|Girl|Manic|Ruby|Black|Good|Ash|Palm|Easter|Whit|Cyber|Maundy|Shrove|Bloody|Super|Freaky|Blue)\s+$"
)
_ON_SUNDAY = re.compile(r"\b(?:Mail|Independent|Scotland|Sport|Wales) on\s+$")
_EVERY = re.compile(r"\b(?:every|each|most|any|on a)\s+$", re.IGNORECASE)
_MONTHS_AS_NAMES = frozenset({"may", "march", "august", "april", "june", "jan", "mar", "sept"})
_BEFORE_MONTH = re.compile(
    r"\b(?:in|by|since|until|till|last|next|this|early|late|mid|from|to|of|and|or|before|after"
    r"|during|through|between|for|every|each|past|previous|coming|around|end|[\d]|late in"
    r"|early in|-|–|/)[ -]$",
    re.IGNORECASE,
)
_IN_MONTH = re.compile(
    r"\b(?:in|by|since|until|till|last|next|this|from|to|of|before|after|during|through|between"
    r"|for|around|end|past|previous|coming|the|every|each)[ -]$",
    re.IGNORECASE,
)
_WHOLE_NAME = 4
"""Letters of the shortest month but May that is written out ("June")."""

_TITLES = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Theresa|Theresa\s+\S+|Lady|Sir|Brian|Minister|President|Elaine|James"
    r"|Imelda|Fredric|Robert|Erskine|Ms\.|Mr\.|Mrs\.|Dr\.|Judge|Sister|Aunt)\s+$"
)
_TITLE_AHEAD = re.compile(r"\s+(?:Mr|Mrs|Ms|Dr|President|Prime|Sir|Lord)\b")
_SURNAME_AHEAD = re.compile(r"\s+[A-Z][a-z]+")
_VERB_AFTER = re.compile(r"\s+(?:said|says|told|was|is|has|had|will|added|resigned|be|not|have)\b")
_STREET = re.compile(
    r"\s+(?:[A-Z]\w+\s+){0,2}(?:Street|St|Road|Avenue|Lane|Square|Drive|Boulevard|Way|Place|Terrace)\b"
)
_COUNTED = re.compile(
    r"\s+(?:square|cubic|(?:[a-z]+\s+){0,2}?(?:feet|[a-z]{3,}s)|people|men|women|percent"
    r"|per cent|euros|dollars)\b"
)
_NO_NOUNS = re.compile(r"\s+(?:was|is|has|as|its|his|this|does|across|plus|versus|previous)\b")
_MONEY_SIGN = re.compile(r"[$£€¥₩₹#]\s?$")
_LABEL = re.compile(
    r"\b(?:Boeing|Airbus|Flight|Room|No\.?|Resolution|Page|Section|Article|Route|Highway|Windows"
    r"|Apollo|number|page|Peugeot|Area|resolution|chapter|some|about|nearly|almost|than|least|over"
    r"|only|roughly|approximately|all|those|these|another|additional|route|flight|room|Unit|unit)\s+$"
)
_IN_TIME = re.compile(
    r"\b(?:in|since|by|until|till|from|of|during|before|after|early|late|mid|to)[ -]$",
    re.IGNORECASE,
)
_LED = re.compile(rf"{_IN_TIME.pattern}|\b(?:19|20)\d\d(?:,| and|, and| or| to) $", re.IGNORECASE)
"""What makes the number a year, whatever is behind it: "the 2012 and 2016 games"."""

_VERBAL = re.compile(
    r"\b(?:to|will|can|would|they|we|you|who|must|fell|falls|jump|jumped)\s+$", re.IGNORECASE
)
_IN_SEASON = re.compile(
    r"\b(?:in|by|since|until|during|before|after|over|through|for)(?: the)? ?$", re.IGNORECASE
)
_OF_A_GAME = re.compile(
    r"\b(?:match|goals?|scored|scoring|scoreless|kick-?off|referee|penalty|midfield(?:er)?|striker"
    r"|half-time|touchdowns?|quarterback|halftime|possession|overtime|points? lead|led \d+-\d+)\b"
)
_BEYOND = 2035
"""Years behind this, after a word with a capital, are mostly names: "Cyberpunk 2077"."""

_NAMED = re.compile(r"\b[A-Z][\w'’.-]*\s$")
_MEASURED = re.compile(
    r"\s?(?:GMT|UTC|BST|EST|hrs|hours|[-\s]years?[-\s]old|\+|%|km\b|m\b|kg\b|per\b|percent|bn\b|million\b|billion\b)"
)
_LOOK_BACK = 30
"""Code points before a time that are looked at."""


_WORD_BEFORE = re.compile(r"[^\W\d_]\s*$")
_LED_INTO = re.compile(
    r"\b(?:in|over|during|within|for|of|from|by|since|across|through|throughout|and|or|these|those"
    r"|his|her|its|their|our|my|your|this)\s*$",
    re.IGNORECASE,
)
"""Behind these "last 12 hours" is a time; behind a noun, "last" is a verb."""


def is_no_time(text: str, match: re.Match[str], name: str) -> bool:
    """True for a person called May, the verb March, the Sunday Times, a number of things."""
    judge = _JUDGES.get(name)
    if judge is None:
        return False
    before = text[max(match.start() - _LOOK_BACK, 0) : match.start()]
    return judge(match, before, text[match.end() :])


def _is_no_weekday(_match: re.Match[str], before: str, behind: str) -> bool:
    named = _NEWSPAPERS.match(behind) or _HOLY.search(before) or _ON_SUNDAY.search(before)
    opens = not before.strip() and _SURNAME_AHEAD.match(behind) and not _TITLE_AHEAD.match(behind)
    site = behind.startswith((".com", ".org"))
    return bool(named or opens or site or _EVERY.search(before))


def _is_no_month(match: re.Match[str], before: str, behind: str) -> bool:
    groups = match.groupdict()
    if groups["year"] or groups["part"] or groups["which"]:
        return False
    word = groups["month"].lower()
    if _TITLES.search(before) or (word == "may" and _VERB_AFTER.match(behind)):
        return True
    is_short = len(word.rstrip(".")) < _WHOLE_NAME and word != "may"
    if (_SURNAME_AHEAD.match(behind) or is_short) and not _IN_MONTH.search(before):
        return True  # "January Hale", "Ant and Dec"
    if word not in _MONTHS_AS_NAMES:
        return False
    return not _BEFORE_MONTH.search(before) or bool(
        word in ("april", "june", "august", "may") and _SURNAME_AHEAD.match(behind)
    )


def _is_no_year(match: re.Match[str], before: str, behind: str) -> bool:
    groups = match.groupdict()
    if groups["part"] or groups["fiscal"]:
        return False
    if _MONEY_SIGN.search(before) or _LABEL.search(before) or _STREET.match(behind):
        return True
    if before[-1:] in ".," and before[-2:-1].isdigit():
        return True
    if int(groups["year"]) > _BEYOND and _NAMED.search(before) and not _IN_TIME.search(before):
        return True
    if _MEASURED.match(behind):
        return True
    counted = _COUNTED.match(behind)
    if counted is None or _NO_NOUNS.match(behind) or _LED.search(before):
        return False
    last = before.split()[-1].lower() if before.split() else ""
    return not is_year_of(int(groups["year"]), last, counted[0].split()[-1])


def _is_no_season(match: re.Match[str], before: str, _behind: str) -> bool:
    groups = match.groupdict()
    if groups.get("which") or groups["year"] or groups.get("part"):
        return False
    if groups["season"].lower() == "fall" or _VERBAL.search(before):
        return True
    return not _IN_SEASON.search(before)


def _is_share(match: re.Match[str], _before: str, behind: str) -> bool:
    """ "The first half of the book", "the second quarter of an hour"."""
    groups = match.groupdict()
    if groups.get("year") or groups.get("which") or match[0].endswith("year") or groups.get("n"):
        return False
    if _OF_A_GAME.search(match.string):
        return True
    return bool(re.match(r"\s+of\b", behind)) or groups.get("ordinal", "") == "last"


def _lasts(match: re.Match[str], before: str, _behind: str) -> bool:
    """ "Will last 48 hours", "could last a week", "shifts last 12 hours": the verb."""
    if not match[0].lower().startswith("last"):
        return False
    counts = bool(match.groupdict().get("count")) and bool(_WORD_BEFORE.search(before))
    return bool(_MODAL.search(before)) or (counts and not _LED_INTO.search(before))


_MODAL = re.compile(
    r"\b(?:to|will|would|could|can|may|might|must|should|not|did|does|only|often|usually|they|which"
    r"|that|attacks|events|talks|storms)\s+$",
    re.IGNORECASE,
)


def _is_a_paper(_match: re.Match[str], before: str, _behind: str) -> bool:
    return before.endswith("USA ")


_JUDGES = {
    "near": _is_a_paper,
    "stretch": _lasts,
    "neighbour": _lasts,
    "weekday": _is_no_weekday,
    "month": _is_no_month,
    "year": _is_no_year,
    "season": _is_no_season,
    "quarter": _is_share,
}
