"""Checks and calculations as data for the template: what agrees in a line, each flag on its own."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from workbench.exporters import colours
from workbench.exporters.wording import (
    Text,
    act,
    breakable,
    counted,
    isolated,
    joined,
    one_line,
    words,
)
from workbench.model.kinds import CheckKind, OperandOrigin
from workbench.model.report import Report
from workbench.model.report_checks import (
    ReportCalculation,
    ReportChange,
    ReportCheck,
    ReportOperand,
)

Data = dict[str, Any]

GREEN, RED, GREY = (colours.ink(colour) for colour in ("#1b7f5c", "#b3382e", "#66635c"))

_SIGNS = {
    (True, True): ("flag", RED, "flag"),
    (True, False): ("dash", GREY, "closed flag"),
    (False, False): ("check", GREEN, "agrees"),
}
"""Icon, colour and word of a finding, by whether it is a flag, and an open one."""

OFF = "Rests on a figure given off the record, not printed."


def checks_printed(checks: Sequence[ReportCheck]) -> Data:
    """The checks of a passage or a claim: what agrees by its kind, then all that says more."""
    agreeing: dict[CheckKind, list[str]] = {kind: [] for kind in CheckKind}
    for check in checks:
        if not _says_more(check):
            agreeing[check.kind].append(isolated(one_line(check.told)))
    lines = [f"{words(kind)}: {joined(*told)}" for kind, told in agreeing.items() if told]
    return {
        "agreeing": breakable(joined(*lines)) if lines else "",
        "green": GREEN,
        "told": [told(check) for check in checks if _says_more(check)],
    }


def _says_more(check: ReportCheck) -> bool:
    return bool(check.is_flag or check.why or check.changes)


def told(check: ReportCheck) -> Data:
    """A finding with its words and rule; a closed flag, with the reason and who closed it."""
    closed = f"closed {act(check.closed_at, check.closed_by)}: {one_line(check.closed_why)}"
    icon, ink, state = _SIGNS[check.is_flag, check.is_open]
    return {
        "icon": icon,
        "ink": ink,
        "state": state,
        "kind": words(check.kind),
        "told": breakable(one_line(check.told)),
        "why": "" if check.changes else breakable(one_line(check.why)),
        "changes": [_change(change) for change in check.changes],
        "closed": breakable(closed) if check.closed_at else "",
    }


def _change(change: ReportChange) -> list[Text]:
    """The article's words, what happened, the source's words; one side may be empty."""
    mine, theirs = one_line(change.quote), one_line(change.source)
    if not mine:
        return ["", "left out", breakable(theirs)]
    return [breakable(mine), "for" if theirs else "put in", breakable(theirs)]


def article_flags(report: Report) -> list[Data]:
    """The flags of the article itself, with the claim in which each stands, 0 for none."""
    known = {claim.number for claim in report.claims}
    return [
        {
            "claim": check.claim_number if check.claim_number in known else 0,
            **told(check),
        }
        for check in report.checks
    ]


def checks_counted(report: Report) -> str:
    """ "24 checks agree · 3 open flags · 1 closed flag"; empty where nothing was checked."""
    checks = list(_all_of(report))
    if not checks:
        return ""
    agree = sum(not check.is_flag for check in checks)
    still = sum(check.is_open for check in checks)
    closed = len(checks) - agree - still
    agreeing = f"{counted(agree, 'check')} {'agrees' if agree == 1 else 'agree'}"
    return joined(
        agreeing,
        counted(still, "open flag"),
        counted(closed, "closed flag") if closed else "",
    )


def _all_of(report: Report) -> Iterable[ReportCheck]:
    yield from report.checks
    for claim in report.claims:
        yield from claim.checks
        for item in claim.evidence:
            yield from item.checks


def calculation(worked: ReportCalculation) -> Data:
    """A calculation with its steps, and where its figures are from."""
    title = joined(words(worked.kind).capitalize(), isolated(one_line(worked.label)))
    if worked.withheld:
        return _calculation(title, trouble=OFF)
    return _calculation(
        title,
        steps=worked.steps,
        rounding=worked.rounding,
        figures=[_operand(operand) for operand in worked.operands],
        notes=worked.notes,
        trouble=worked.trouble,
    )


def _calculation(
    title: str,
    *,
    steps: Sequence[str] = (),
    rounding: str = "",
    figures: Sequence[Data] = (),
    notes: Sequence[str] = (),
    trouble: str = "",
) -> Data:
    return {
        "title": breakable(title),
        "steps": [breakable(step) for step in steps],
        "rounding": rounding,
        "figures": figures,
        "notes": [breakable(note) for note in notes],
        "trouble": breakable(trouble),
    }


def _operand(operand: ReportOperand) -> Data:
    figure, counts_as = one_line(operand.words), one_line(operand.value)
    typed = words(operand.origin) if operand.origin is OperandOrigin.TYPED else ""
    if counts_as not in ("", figure):
        figure = f"{figure} = {counts_as}"
    return {
        "role": operand.role,
        "text": breakable(joined(figure, typed, one_line(operand.where))),
        "trouble": breakable(operand.trouble),
    }


def letters(checks: Collection[ReportCheck]) -> int:
    """Code points that checks fill."""
    return sum(len(check.told) + len(check.why) + len(check.closed_why) for check in checks)
