"""A time as it was matched, and what its reader needs to know."""

import re
from dataclasses import dataclass
from datetime import date

from workbench.reading.days import Days
from workbench.reading.numerals import numeral
from workbench.reading.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another reading, and what it rests on ("rolling", "fiscal year")."""

    days: Days
    why: str


Read = tuple[Days, tuple[Alternative, ...]]
"""The usual reading of a time, and the others."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a pattern matched; its named parts by ``seen["year"]``, in small letters."""

    match: re.Match[str]
    published: date | None
    coming: bool

    def __getitem__(self, name: str) -> str:
        return (self.match.groupdict().get(name) or "").lower()

    @property
    def today(self) -> date:
        """The publication date.

        Raises:
            LookupError: there is none.
        """
        if self.published is None:
            raise LookupError("publication date")
        return self.published

    @property
    def part(self) -> str:
        """ "early", "mid", "late" or nothing."""
        return self["part"].rstrip("-")


def one(read: Days, *others: tuple[Days, str]) -> Read:
    """A reading with its alternatives."""
    return read, tuple(Alternative(span, why) for span, why in others)


def small_number(words: str) -> int:
    """A small count as it is written: "three", "12", "a".

    Raises:
        LookupError: it is none.
    """
    if words in ("", "a", "an", "one", "the"):
        return 1
    if words == "a couple of":
        return 2
    read = numeral(Tokens(words), 0)
    if read is None:
        raise LookupError(words)
    return int(read.value)


def singular(unit: str) -> str:
    """The unit without its plural: "century" of "centuries"."""
    return {"centuries": "century"}.get(unit, unit.removesuffix("s"))
