"""Desk profiles: what a desk checks, and the rules it holds itself to.

Data, read from `resources/policies/*.toml`; a case keeps a copy of the one it
began with.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from workbench.model.kinds import ClaimKind


class Coverage(StrEnum):
    """What becomes a claim: every fact before publication, or what is worth checking after it."""

    EVERY_FACT = "every_fact"
    CHECK_WORTHY = "check_worthy"


class Rule(StrEnum):
    """A gate: what must hold before a claim is signed, or before the piece is closed."""

    EVIDENCE = "evidence"
    SOURCES = "sources"
    REPLY = "reply"
    TWO_SIGNATURES = "two_signatures"
    LEGAL_DOCUMENT = "legal_document"
    NAMES = "names"
    READ_THROUGH = "read_through"
    FLAGS = "flags"


@dataclass(frozen=True, slots=True)
class Leanings:
    """Kinds of claims and words that make a suggestion worth less to a desk, or more."""

    muted_kinds: frozenset[ClaimKind] = frozenset()
    raised_kinds: frozenset[ClaimKind] = frozenset()
    muted_words: tuple[str, ...] = ()
    raised_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DeskProfile:
    """A desk's way of working, with the version that a case copies.

    `scale` names the rating scale of its new cases; `organisation`, its `url`
    and the `byline` sign what is published (ClaimReview).
    """

    name: str
    title: str
    version: str
    coverage: Coverage
    scale: str
    rules: frozenset[Rule] = frozenset()
    organisation: str = ""
    url: str = ""
    byline: str = ""
    privilege_line: str = ""
    origin: str = ""
    muted_kinds: frozenset[ClaimKind] = frozenset()
    raised_kinds: frozenset[ClaimKind] = frozenset()
    muted_words: tuple[str, ...] = ()
    raised_words: tuple[str, ...] = ()

    @property
    def leanings(self) -> Leanings:
        """What its suggestions are muted and raised by."""
        return Leanings(self.muted_kinds, self.raised_kinds, self.muted_words, self.raised_words)

    def as_data(self) -> dict[str, Any]:
        """As plain data, to be copied into a case."""
        told = {name: getattr(self, name) for name in self.__slots__}
        lists = {name: sorted(told[name]) for name in ("rules", "muted_kinds", "raised_kinds")}
        words = {name: list(told[name]) for name in ("muted_words", "raised_words")}
        return told | {"coverage": self.coverage.value} | lists | words

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> Self:
        """Back from `as_data`: our own data. A file is read by `workbench.services.policies`."""
        read: dict[str, Any] = {
            "coverage": Coverage(data["coverage"]),
            "rules": frozenset(Rule(rule) for rule in data["rules"]),
        }
        for name in ("muted_kinds", "raised_kinds"):
            read[name] = frozenset(ClaimKind(kind) for kind in data.get(name, ()))
        for name in ("muted_words", "raised_words"):
            read[name] = tuple(data.get(name, ()))
        return cls(**{**data, **read})
