"""How the newsroom's values read on the screen: enum values, counts, names, moments."""

from datetime import date, datetime

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

LONG_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

WRITER = "the writer’s own words"
"""What stands for an empty claimant."""


def in_words(value: str) -> str:
    """A value of one of our enums as it stands on the screen: "out for reply"."""
    return value.replace("_", " ")


def capitalised(words: str) -> str:
    """With a capital first letter, the others as they are."""
    return words[:1].upper() + words[1:]


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 passage", "3 passages"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def initials(name: str) -> str:
    """The first letters of a name, "A.B." for Ada Brook; empty for nobody."""
    return "".join(f"{word[0].upper()}." for word in name.split() if word[0].isalpha())


def day(value: date) -> str:
    """A day as it is written: "9 Mar 2018"."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def long_day(value: date) -> str:
    """A day in full, whatever language the system speaks: "Friday 9 March 2018"."""
    return f"{WEEKDAYS[value.weekday()]} {value.day} {LONG_MONTHS[value.month - 1]} {value.year}"


def moment(value: datetime) -> str:
    """A moment in the analyst's own time: "9 Mar 2018, 21:04"."""
    local = value.astimezone()
    return f"{day(local)}, {local:%H:%M}"
