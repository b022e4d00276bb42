"""Seasons and holidays: "spring 2019", "last summer", "New Year's Eve"."""

from datetime import date

from workbench.reading.days import day, part_of, season
from workbench.reading.seen import Read, Seen, one


def a_season(seen: Seen) -> Read:
    """ "Spring 2019", "last summer", "this winter"; of what is past, the last that has begun."""
    name = seen["season"]
    if seen["year"]:
        number = int(seen["year"])
        if seen["on"]:
            return one(season(number, name))  # "the winter of 2011-12"
        before = [(season(number - 1, name), "the winter that began before")]
        whole = season(number, name)
        whole = part_of(whole, seen.part) if seen.part else whole
        return one(whole, *(before if name == "winter" else []))
    today = seen.today
    begun = season(today.year, name)
    if begun.first > today:
        begun = season(today.year - 1, name)
    following = season(begun.first.year + 1, name)
    match seen["which"]:
        case "last" | "past" | "previous":
            ended = begun if begun.last < today else season(begun.first.year - 1, name)
            return one(ended)
        case "next" | "coming":
            return one(following)
    if begun.last >= today or not seen.coming:
        return one(begun)
    return one(following)


_HOLIDAYS = {
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "may day": (5, 1),
    "halloween": (10, 31),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}


def holiday(seen: Seen) -> Read:
    """ "New Year's Eve", "Christmas Day 2016": those that fall on one date everywhere."""
    month, number = _HOLIDAYS[seen["holiday"].replace("’", "'")]
    known = int(seen["year"]) if seen["year"] else _holiday_year(seen, month, number)
    return one(day(date(known, month, number)))


def _holiday_year(seen: Seen, month: int, number: int) -> int:
    ahead = seen.coming or seen["which"].strip() == "next"
    passed = (month, number) < (seen.today.month, seen.today.day)
    return seen.today.year + (passed if ahead else -(not passed))
