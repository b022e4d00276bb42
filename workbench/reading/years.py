"""Whether four digits before a noun are a year ("2015 levels") or a count ("2000 people")."""

from workbench.reading.words import words

_FIRST, _LAST = 1900, 2039
_LEADING = words(
    """
    the a an his her their its our my your this that below above than from on at of before after
    since versus to in by pre post - during for under over
    """
)
"""What stands before the year of a noun; before a count stand verbs and words like "some"."""

_COUNTED = words(
    """
    people men women children residents workers employees soldiers troops homes houses flats jobs
    votes voters copies miles metres meters kilometres feet acres hectares tonnes tons pounds
    dollars euros yen times calories students pupils passengers refugees migrants cases deaths
    """
)


def is_year_of(value: int, before: str, noun: str) -> bool:
    """Whether a number right before a plural noun tells the noun's year; words in small letters.

    Counts are mostly printed with a comma; those that are not are round, or
    something says that they are counted.
    """
    if not _FIRST <= value <= _LAST or value % 100 == 0:
        return False
    led = before in _LEADING or before.endswith(("'s", "s'"))
    return led and noun not in _COUNTED
