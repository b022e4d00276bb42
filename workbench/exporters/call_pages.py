"""Calls and interviews as data for the template: who was asked what, and what came back."""

from collections.abc import Collection
from typing import Any

from workbench.exporters.wording import act, breakable, counted, joined, moment, paragraphs, words
from workbench.model.evidence import Medium, Terms
from workbench.model.report import Report, ReportCall

Data = dict[str, Any]

UNNAMED = "Name withheld"
"""Who was asked, where the terms forbid the name."""

_MEDIA = {Medium.IN_PERSON: "in person", Medium.EMAIL: "e-mail"}


def calls_printed(report: Report) -> Data:
    """The section of calls; its lists are empty and its sentence too where there was none."""
    known = {claim.number for claim in report.claims}
    off = counted(report.off_record, "conversation")
    return {
        "calls": [_call(call, known) for call in report.calls],
        "off": f"{off} off the record, not printed." if report.off_record else "",
    }


def call_in_a_line(call: ReportCall) -> str:
    """For a cell: "4 Per Holm, phone, 9 March 2018, 12:00 UTC, on record: Twenty-three."."""
    answer = " ".join(call.answer.split()) or "no answer yet"
    return f"{call.source_number} {', '.join((call.person or UNNAMED, *_how(call)))}: {answer}"


def _call(call: ReportCall, known: Collection[int]) -> Data:
    answered = f"answered {act(call.answered_at, '')}" if call.answered_at else "no answer yet"
    told = joined(*_how(call), f"by {call.called_by}" if call.called_by else "", answered)
    return {
        "source": call.source_number,
        "person": breakable(call.person or UNNAMED),
        "told": breakable(told),
        "claims": [{"n": number, "known": number in known} for number in call.claims],
        "asked": paragraphs(call.asked),
        "read_back": paragraphs(call.read_back),
        "answer": paragraphs(call.answer),
    }


def _how(call: ReportCall) -> tuple[str, ...]:
    prefix = "on " if call.terms is Terms.BACKGROUND else ""
    medium = _MEDIA.get(call.medium, words(call.medium))
    return medium, moment(call.called_at), f"{prefix}{words(call.terms)}"
