"""Desk profiles from files: those that ship, and a desk's own.

A profile is data (`resources/policies/every_fact.toml` explains the format). A
wrong file is refused with the number of the line to mend, and never half read.
"""

from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from workbench.errors import NotFound, UnreadableProfile
from workbench.model import ClaimKind, Coverage, DeskProfile, Rule
from workbench.paths import bundled
from workbench.services.scales import shipped_scales
from workbench.services.toml_lines import (
    NotOneOf,
    Reader,
    Wrong,
    entries,
    note,
    one_of,
    read_toml,
    text,
)

DEFAULT = "check_worthy"
"""The profile of a new case, if no other is chosen."""

_HINT = "Mend that line and load the file again; the profile in use stays as it is."


def shipped_profiles() -> list[DeskProfile]:
    """The profiles that come with the program: the usual one first, then by title."""
    return list(_shipped())


def profile_named(name: str) -> DeskProfile:
    """The shipped profile called `name` (its `name`, not its title).

    Raises:
        NotFound: no shipped profile is called so.
    """
    for profile in _shipped():
        if profile.name == name:
            return profile
    raise NotFound(
        f"There is no desk profile called “{name}”.", hint="Choose another in the preferences."
    )


def load_profile(path: Path) -> DeskProfile:
    """Read a profile from a file, which may lie anywhere.

    Raises:
        UnreadableProfile: the file cannot be opened, is no TOML or no profile.
    """
    return read_toml(path, _profile, refused=UnreadableProfile, hint=_HINT)


@cache
def _shipped() -> tuple[DeskProfile, ...]:
    profiles = [load_profile(path) for path in (bundled("resources") / "policies").glob("*.toml")]
    return tuple(sorted(profiles, key=lambda profile: (profile.name != DEFAULT, profile.title)))


def _some_of(known: type[StrEnum]) -> Reader:
    """A reader of a list of values of an enum."""

    def read(value: Any) -> frozenset[StrEnum]:
        for member in _list(value):
            if member not in list(known):
                raise NotOneOf(known, member)
        return frozenset(known(member) for member in value)

    return read


def _words(value: Any) -> tuple[str, ...]:
    """A list of words or phrases, none of them empty or twice."""
    told = tuple(text(word) for word in _list(value))
    if len({word.casefold() for word in told}) < len(told):
        raise ValueError("names a word twice")
    return told


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("must be a list in square brackets")  # noqa: TRY004 - one kind of wrong
    return value


def _scale(value: Any) -> str:
    known = [scale.name for scale in shipped_scales()]
    if value not in known:
        raise ValueError(f"must be a shipped scale: {', '.join(known)}")
    return str(value)


_ENTRIES: dict[str, Reader] = {
    "name": text,
    "title": text,
    "version": text,
    "coverage": one_of(Coverage),
    "scale": _scale,
    "rules": _some_of(Rule),
    "muted_kinds": _some_of(ClaimKind),
    "raised_kinds": _some_of(ClaimKind),
    "muted_words": _words,
    "raised_words": _words,
    "organisation": note,
    "url": note,
    "byline": note,
    "privilege_line": note,
    "origin": note,
}
_NEEDED = ("name", "title", "version", "coverage", "scale")


def _profile(data: dict[str, Any]) -> DeskProfile:
    tables = [key for key, value in data.items() if isinstance(value, dict)]
    if tables:
        raise Wrong("a desk profile has no tables", 0, tables[0])
    read = entries(data, _ENTRIES, _NEEDED, number=0, of="the profile")
    for what in ("kinds", "words"):
        both = set(read.get(f"muted_{what}", ())) & set(read.get(f"raised_{what}", ()))
        for word in sorted(both):
            told = f"“{word}” is both muted and raised"
            raise Wrong(told, 0, f"raised_{what}", word=word)
    return DeskProfile(**read)
