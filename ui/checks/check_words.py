"""How a finding reads on the screen: kind, state, and all of it read aloud."""

from datetime import datetime

from ui.standing_words import when
from ui.words import initials
from workbench.model import CheckKind
from workbench.services.views.checks import CheckRow

TITLES = {
    CheckKind.FIGURE: "Figures",
    CheckKind.PERIOD: "Times",
    CheckKind.QUOTATION: "Quotations",
    CheckKind.NAME: "Names",
    CheckKind.ARTICLE: "The article against itself",
    CheckKind.CALCULATION: "Calculations",
}
"""The headings of the panel."""

IN_WORDS = {"agrees": "figure matches", "rounds_to": "rounds to it"}
"""What a tick on a figure says in words, by the check's own answer."""


def told(row: CheckRow) -> str:
    """A finding in one line: "24 = 24 · figure matches"."""
    finding = row.finding
    is_figure = finding.kind is CheckKind.FIGURE and not finding.is_flag
    agreeing = IN_WORDS.get(finding.result, "") if is_figure else ""
    return " · ".join(part for part in (finding.told, agreeing) if part)


def is_note(row: CheckRow) -> bool:
    """Whether it only tells how the claim itself was read: "last year → 2017"."""
    return row.finding.rule == "time_resolved"


def note(row: CheckRow) -> str:
    """How such a reading is told on its chip."""
    return row.finding.told.replace(" = ", " → ")


def shape_of(row: CheckRow) -> str:
    """The drawn sign of a finding: a flag, a tick, or a dash once the flag is closed."""
    if not row.finding.is_flag:
        return "check"
    return "flag" if row.is_open else "dash"


def role_of(row: CheckRow) -> str:
    """The colour of a finding, as a role of the theme; "true" is the family's."""
    if not row.finding.is_flag:
        return "true"
    return "danger" if row.is_open else "muted"


def state_of(row: CheckRow) -> str:
    """The same in a word."""
    if not row.finding.is_flag:
        return "agrees"
    return "flag" if row.is_open else "closed flag"


def closed_words(row: CheckRow) -> str:
    """Who closed a flag, when and why; empty for one that is open."""
    if row.closing_id is None:
        return ""
    at = when(row.closed_at, datetime.now().astimezone()) if row.closed_at else ""
    who = initials(row.closed_by) or row.closed_by
    return f"Closed by {', '.join(part for part in (who, at) if part)}: {row.closed_why}"


def read_aloud(row: CheckRow) -> str:
    """A finding as a screen reader tells it."""
    finding = row.finding
    said = [f"{TITLES[finding.kind]}, {state_of(row)}", told(row), finding.why]
    return ". ".join(part.rstrip(".") for part in (*said, closed_words(row)) if part)
