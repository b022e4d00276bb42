"""Desk profiles: what a desk checks, and the rules it holds itself to.

Data, read from `resources/policies/*.toml`; a case keeps a copy of the one it
began with.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self


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

    def as_data(self) -> dict[str, Any]:
        """As plain data, to be copied into a case."""
        told = {name: getattr(self, name) for name in self.__slots__}
        return told | {"coverage": self.coverage.value, "rules": sorted(self.rules)}

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> Self:
        """Back from `as_data`: our own data. A file is read by `workbench.services.policies`."""
        rules = frozenset(Rule(rule) for rule in data["rules"])
        return cls(**{**data, "coverage": Coverage(data["coverage"]), "rules": rules})
