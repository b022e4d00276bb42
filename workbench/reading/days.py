"""Arithmetic of days: months, quarters, halves, seasons, decades as intervals of whole days."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

MONTH_NAMES = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
MONTH_NUMBERS = (
    {name: at for at, name in enumerate(MONTH_NAMES, 1)}
    | {name[:3]: at for at, name in enumerate(MONTH_NAMES, 1)}
    | {"sept": 9}
)
WEEKDAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The month in which a season begins: the northern, meteorological year."""

EARLIEST = date(1, 1, 1)


@dataclass(frozen=True, slots=True, order=True)
class Days:
    """The days ``[first, last]``, both of them in it."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"an interval cannot end on {self.last} and begin on {self.first}")

    @property
    def count(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1

    def covers(self, other: "Days") -> bool:
        """True if every day of the other is in this one."""
        return self.first <= other.first and other.last <= self.last

    def meets(self, other: "Days") -> bool:
        """True if they share a day."""
        return self.first <= other.last and other.first <= self.last


def day(at: date) -> Days:
    """One day."""
    return Days(at, at)


def months(year: int, month: int, count: int = 1) -> Days:
    """So many months from the first of a month on."""
    end = shifted(date(year, month, 1), count - 1)
    return Days(date(year, month, 1), end.replace(day=monthrange(end.year, end.month)[1]))


def year(number: int) -> Days:
    """A calendar year."""
    return Days(date(number, 1, 1), date(number, 12, 31))


def years(first: int, last: int) -> Days:
    """Calendar years, both in it."""
    return Days(date(first, 1, 1), date(last, 12, 31))


def quarter(of_year: int, number: int) -> Days:
    """A calendar quarter, 1 to 4."""
    return months(of_year, 3 * number - 2, 3)


def half(of_year: int, number: int) -> Days:
    """A calendar half, 1 or 2."""
    return months(of_year, 6 * number - 5, 6)


def season(of_year: int, name: str) -> Days:
    """A season; winter begins in December of its year."""
    return months(of_year, SEASONS[name], 3)


def week(of: date) -> Days:
    """Monday to Sunday around a day."""
    monday = of - timedelta(days=of.weekday())
    return Days(monday, monday + timedelta(days=6))


def weekend(of: date) -> Days:
    """Saturday and Sunday of a day's week."""
    monday = week(of).first
    return Days(monday + timedelta(days=5), monday + timedelta(days=6))


def shifted(of: date, by_months: int) -> date:
    """The same day so many months on, or the month's last day."""
    index = of.year * 12 + of.month - 1 + by_months
    to_year, month = divmod(index, 12)
    if to_year < 1:
        return EARLIEST
    return date(to_year, month + 1, min(of.day, monthrange(to_year, month + 1)[1]))


def part_of(whole: Days, which: str) -> Days:
    """The early, middle or late third: years of a decade or century, months of a year, days."""
    if whole.count > 3000:
        return _third(whole, which, whole.last.year - whole.first.year + 1, 12)
    if whole.count > 300:
        return _third(whole, which, 12, 1)
    if whole.count > 31:
        return _third(whole, which, round(whole.count / 30.4), 1)
    cuts = [whole.first + timedelta(days=at) for at in (0, 10, 20)]
    return _between(cuts, whole, which)


def _third(whole: Days, which: str, parts: int, months_each: int) -> Days:
    """Of ten years the first four are early, the last three late; of twelve months four each."""
    early, late = -(-parts // 3), parts - parts // 3
    cuts = [shifted(whole.first, at * months_each) for at in (0, early, late)]
    return _between(cuts, whole, which)


def _between(cuts: list[date], whole: Days, which: str) -> Days:
    one = timedelta(days=1)
    if which in ("early", "beginning", "start"):
        return Days(cuts[0], cuts[1] - one)
    if which in ("late", "end"):
        return Days(cuts[2], whole.last)
    return Days(cuts[1], max(cuts[2] - one, cuts[1]))
