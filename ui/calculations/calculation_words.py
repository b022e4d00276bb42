"""How a calculation reads on the screen."""

from ui.words import capitalised, in_words
from workbench.checks.results import AGREEING
from workbench.model import CalculationKind
from workbench.services.views.calculations import CalculationRow, OperandRow

HINTS = {
    CalculationKind.PERCENT_CHANGE: "From what to what, in percent of what it was",
    CalculationKind.SHARE: "How many percent a part is of the whole",
    CalculationKind.PER_HEAD: "How much it is for each head",
    CalculationKind.SUM: "All figures together",
    CalculationKind.DIFFERENCE: "What is left of one when another is taken away",
    CalculationKind.CONVERSION: "The same in another unit; money needs a rate",
}
"""What each kind works out, for whoever chooses one."""

SIGNS = {
    CalculationKind.PERCENT_CHANGE: "(after − before) ÷ before",
    CalculationKind.SHARE: "part ÷ whole",
    CalculationKind.PER_HEAD: "amount ÷ heads",
    CalculationKind.SUM: "a + b + …",
    CalculationKind.DIFFERENCE: "a − b",
    CalculationKind.CONVERSION: "amount → unit",
}
"""The same as a formula."""


def kind_words(kind: CalculationKind) -> str:
    """ "Percent change"."""
    return capitalised(in_words(kind))


def title_of(row: CalculationRow) -> str:
    """What it is called, or what it works out."""
    return row.label or kind_words(row.kind)


def operand_words(operand: OperandRow) -> str:
    """ "before: 16 ferries, [2] p. 3"; what went with its evidence has no words."""
    told = " ".join(operand.words.split()) or "a figure"
    where = f", {operand.where}" if operand.where else ""
    return f"{operand.role}: {told}{where}"


def agrees(row: CalculationRow) -> bool:
    """Whether the result bears the figure of the claim out."""
    return row.outcome is not None and row.outcome.result in AGREEING


def outcome_words(row: CalculationRow) -> str:
    """How the result stands to the claim: "bears out “33 percent” of the claim"."""
    if row.outcome is None:
        return ""
    claimed = " ".join(row.outcome.claimed.text.split())
    if agrees(row):
        return f"bears out “{claimed}” of the claim"
    return f"not the claim’s “{claimed}”. {row.outcome.note}"


def read_aloud(row: CalculationRow) -> str:
    """A calculation as a screen reader tells it."""
    come = row.calculated
    said = [title_of(row), come.result or come.trouble, outcome_words(row), *come.steps]
    return ". ".join(part.rstrip(".") for part in said if part)
