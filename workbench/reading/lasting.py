"""How long something took, in words ("lasted an hour") or by a stopwatch ("2:15:25")."""

from decimal import Decimal

from workbench.reading.found import Form, Found
from workbench.reading.hedges import hedge_before
from workbench.reading.measured import with_parts
from workbench.reading.tokens import Tokens
from workbench.reading.units import DURATIONS, unit_after
from workbench.reading.words import words

_LASTING = words(
    """
    lasted lasts last lasting took takes take taken taking spent spend spends spending waited wait
    waits waiting needed needs for
    """
)
"""Behind these "an hour" says how long, hedged or not."""

_FOR, _IDIOMS = "for", words("second minute")
_SINCE = words("ago later earlier before old early late")
"""Behind "a year" these make it a point in time."""

_CLOCK = words("am pm a.m. p.m. gmt utc bst cet est edt pst o'clock local")
_CLOCKED = words("in clocked clocking ran")
"""Behind these "6:42" is no time of day."""

_AT = words("at by since until from before after around about past between")
_TENTH = Decimal("0.1")
_SIXTY, _NO_HOUR = 60, 24


def lasting(tokens: Tokens, at: int) -> Found | None:
    """ "An hour" of "lasted an hour" and of "took less than an hour"."""
    if tokens.lower(at) not in ("a", "an"):
        return None
    unit = unit_after(tokens, at + 1)
    if unit is None or unit.name not in DURATIONS or tokens.lower(unit.last) in _SINCE:
        return None
    hedged = hedge_before(tokens, at)
    before = tokens.lower((hedged.first if hedged is not None else at) - 1)
    is_idiom = before == _FOR and unit.name in _IDIOMS
    if before not in _LASTING or is_idiom or tokens.hyphened(unit.last - 1):
        return None
    whole = Found(at, unit.last, Decimal(1), _TENTH, unit.name, Form.MEASURE)
    return with_parts(tokens, whole)  # "an hour and five minutes"


def stopped(tokens: Tokens, at: int) -> Found | None:
    """The time on a stopwatch: "2:15:25", "3:43.13", and "27:31" where no clock could show it."""
    parts = [at]
    while _goes_on(tokens, parts[-1]):
        parts.append(parts[-1] + 2)
    if len(parts) == 1 or tokens[at - 1].text == ":" or not _is_no_clock(tokens, parts):
        return None
    seconds = Decimal(0)
    for part in parts:
        seconds = seconds * _SIXTY + Decimal(tokens[part].text)
    last = tokens[parts[-1]].text
    step = Decimal(1).scaleb(-len(last.partition(".")[2]))
    return Found(at, parts[-1] + 1, seconds, step, "second", Form.MEASURE)


def _goes_on(tokens: Tokens, at: int) -> bool:
    behind = tokens[at + 2]
    tied = tokens[at + 1].text == ":" and tokens.touch(at) and tokens.touch(at + 1)
    whole = tokens[at].text.isdigit() and behind.is_number
    return tied and whole and len(behind.text.partition(".")[0]) == 2 and "," not in behind.text


def _is_no_clock(tokens: Tokens, parts: list[int]) -> bool:
    first, last = parts[0], parts[-1]
    if len(parts) > 3 or any(Decimal(tokens[part].text) >= _SIXTY for part in parts[1:]):
        return False
    is_fine = len(parts) == 3 or "." in tokens[last].text or int(tokens[first].text) >= _NO_HOUR
    is_fine = is_fine or tokens.lower(first - 1) in _CLOCKED
    return is_fine and tokens.lower(last + 1) not in _CLOCK and tokens.lower(first - 1) not in _AT
