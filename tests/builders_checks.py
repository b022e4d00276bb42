"""Checks and calculations as a report tells them, for the reports of `tests.builders_report`."""

from dataclasses import replace
from datetime import UTC, datetime

from workbench.model.kinds import CalculationKind, CheckKind, OperandOrigin
from workbench.model.report_checks import (
    ReportCalculation,
    ReportChange,
    ReportCheck,
    ReportOperand,
)

EVENING = datetime(2031, 4, 15, 20, 2, tzinfo=UTC)


def article_checks() -> tuple[ReportCheck, ...]:
    """A name spelt two ways, and parts that are not their sum."""
    name = ReportCheck(
        CheckKind.NAME, "spelling", "differs", "Vollmar, elsewhere Volmar", LINE, True, "Volmar"
    )
    parts = ReportCheck(
        CheckKind.ARTICLE, "sum", "differs", "3 + 4 ≠ 8", LINE, True, "nine minutes"
    )
    return name, replace(parts, claim_number=2)


def checks_of(number: int, at: int) -> tuple[ReportCheck, ...]:
    """What agrees beside every other passage, and a flag of each sort here and there."""
    figures = CheckKind.FIGURE, "figure"
    if number % 5 != 4 if at else number % 2 == 0:
        return ()
    if at:
        told = f"covers the first half, only part of account {number}"
        return (ReportCheck(CheckKind.PERIOD, "period", "overlaps", told, LINE, True, "2030"),)
    agrees = ReportCheck(*figures, "agrees", f"{number} = {number}", "", False, f"{number}")
    if number % 7 == 3:
        told = f"{number} ≠ {number + 1}, differs by 1"
        flag = ReportCheck(*figures, "differs", told, LINE, True, f"{number}")
        return agrees, replace(
            flag,
            closed_why="The letter counts by another day.",
            closed_by="P.S.",
            closed_at=EVENING,
        )
    if number % 7 == 5:
        changed = (ReportChange("has", "had"), ReportChange("", "not"), ReportChange("never", ""))
        told = "altered against source 2: a negation is changed"
        given = CheckKind.QUOTATION, "quotation", "altered", told, LINE, True, "We paid for quality"
        return agrees, ReportCheck(*given, source_number=2, changes=changed)
    return (agrees,)


LINE = "The article says it in these words, the passage in those."


def calculations_of(number: int) -> tuple[ReportCalculation, ...]:
    """A change that was worked out for every fifth claim."""
    if number % 5 != 2:
        return ()
    figures = (
        ReportOperand("before", OperandOrigin.EVIDENCE, "400", "400", "[2] p. 4"),
        ReportOperand(
            "after", OperandOrigin.TYPED, "1,300", "1,300", "the harbour office, by mail"
        ),
    )
    steps = ("(1,300 − 400) ÷ 400 × 100 = 225 percent",)
    return (
        ReportCalculation(
            CalculationKind.PERCENT_CHANGE, "Crossings", figures, steps, "225 percent"
        ),
    )


def hostile_check(hostile: str) -> ReportCheck:
    return ReportCheck(
        CheckKind.QUOTATION,
        "quotation",
        "altered",
        hostile,
        hostile,
        True,
        hostile,
        changes=(ReportChange(hostile, hostile),),
        closed_why=hostile,
        closed_by=hostile,
        closed_at=EVENING,
    )


def hostile_calculation(hostile: str) -> ReportCalculation:
    figure = ReportOperand("part", OperandOrigin.TYPED, hostile, hostile, hostile, hostile)
    return ReportCalculation(
        CalculationKind.SHARE, hostile, (figure,), (hostile,), hostile, trouble=hostile
    )
