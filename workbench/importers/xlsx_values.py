"""Numbers of a spreadsheet as they are read: dates in ISO 8601, per cents with their sign.

A cell holds a plain number; only its format tells that 43167 is 8 March 2018.
"""

import math
import re
from datetime import datetime, timedelta

from lxml import etree

_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""Formats that every program knows by number and that show days or hours."""

_PER_CENTS = frozenset((9, 10))

_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
"""What a format shows as it stands: words, signs, colours, conditions."""

_DATE_LETTER = re.compile(r"[ymdhs]", re.IGNORECASE)

_DAY_0 = datetime(1899, 12, 30)
_DAY_0_OF_1904 = datetime(1904, 1, 1)

LAST_DAY = 2_958_465
"""31 December 9999; spreadsheets know no later day."""


class Formats:
    """How the numbers of one file are shown; by the style of their cells."""

    def __init__(self, styles: etree._Element | None, *, from_1904: bool) -> None:
        self._day_0 = _DAY_0_OF_1904 if from_1904 else _DAY_0
        self._kinds: list[str] = [] if styles is None else _kinds(styles)

    def shown(self, value: str, style: str | None) -> str:
        """What a number's cell shows; of what is no number, the value as it stands."""
        try:
            number = float(value)
        except ValueError:
            return value
        if not math.isfinite(number):
            return value
        kind = self._kind(style)
        if kind == "date" and 0 <= number <= LAST_DAY:
            return self._moment(number)
        return f"{_plain(number * 100)}%" if kind == "%" else _plain(number)

    def _kind(self, style: str | None) -> str:
        place = int(style) if style is not None and style.isdecimal() else 0
        return self._kinds[place] if place < len(self._kinds) else ""

    def _moment(self, number: float) -> str:
        """Below one day it is an hour; a day without one is a day."""
        moment = self._day_0 + timedelta(seconds=round(number * 86_400))
        if number < 1:
            return f"{moment:%H:%M:%S}"
        is_day = float(number).is_integer()
        return moment.date().isoformat() if is_day else moment.isoformat(sep=" ")


def _plain(number: float) -> str:
    """With the 15 digits that a spreadsheet keeps, never in powers of ten where it can be read."""
    told = f"{number:.15g}"
    if "e" in told and 1e-9 < abs(number) < 1e21:
        told = f"{number:.20f}".rstrip("0").rstrip(".") if abs(number) < 1 else f"{number:.0f}"
    return told


def _kinds(styles: etree._Element) -> list[str]:
    """What each style of a cell makes of a number: "date", "%" or nothing."""
    own = {
        element.get("numFmtId", ""): element.get("formatCode", "")
        for element in styles.iterfind("{*}numFmts/{*}numFmt")
    }
    return [
        _kind_of(element.get("numFmtId", "0"), own)
        for element in styles.iterfind("{*}cellXfs/{*}xf")
    ]


def _kind_of(number: str, own: dict[str, str]) -> str:
    if number in own:
        code = _LITERAL.sub("", own[number].partition(";")[0])
        if "%" in code:
            return "%"
        return "date" if _DATE_LETTER.search(code) and "general" not in code.lower() else ""
    if not number.isdecimal():
        return ""
    if int(number) in _PER_CENTS:
        return "%"
    return "date" if int(number) in _DATES else ""
