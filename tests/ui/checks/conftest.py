"""Findings as the checks hand them over, made up: what is shown of them, not what is found."""

from datetime import UTC, datetime
from itertools import count
from uuid import UUID, uuid4

import pytest

from ui.theme import ThemeController
from workbench.checks.finding import Finding, Place
from workbench.model import CheckKind, TextSpan
from workbench.services.views.checks import CheckRow

CLAIM, OTHER_CLAIM = UUID(int=1), UUID(int=2)
PASSAGE = UUID(int=11)

_keys = count()


def a_finding(told: str = "23 ≠ 24, differs by 1", **said) -> Finding:
    """A flag on claim 1, from its words in the article to those of a passage."""
    whole = {
        "key": f"key {next(_keys)}",
        "kind": CheckKind.FIGURE,
        "rule": "figure",
        "result": "differs",
        "told": told,
        "why": "The claim says “24 missiles”, the passage “23 missiles”.",
        "is_flag": True,
        "claim_id": CLAIM,
        "evidence_id": PASSAGE,
        "here": Place("24 missiles", TextSpan(10, 21)),
        "there": Place(
            "23 missiles",
            evidence_id=PASSAGE,
            capture_id=UUID(int=21),
            capture_span=TextSpan(3, 14),
        ),
    }
    return Finding(**whole | said)


def a_row(told: str = "23 ≠ 24, differs by 1", *, closed: str = "", **said) -> CheckRow:
    """The same as a row, closed with a reason if one is given."""
    finding = a_finding(told, **said)
    if not closed:
        return CheckRow(finding)
    at = datetime(2018, 3, 9, 12, 0, tzinfo=UTC)
    return CheckRow(finding, closed, "Ada Byron", at, uuid4())


def agreeing(told: str = "24 = 24", **said) -> CheckRow:
    """A tick."""
    return a_row(told, result="agrees", is_flag=False, **said)


@pytest.fixture
def theme(qapp):
    return ThemeController(qapp)
