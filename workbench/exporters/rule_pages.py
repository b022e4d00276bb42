"""What the desk's rules still ask for, and what was listed at the closing, as data to print."""

from typing import Any

from workbench.exporters.wording import breakable
from workbench.model.report import Report

Data = dict[str, Any]


def rule_lists(report: Report) -> Data:
    """Rules by the number of their claim, 0 for the draft as a whole; then what was left open."""
    of_claims = [(claim.number, told) for claim in report.claims for told in claim.unmet]
    unmet = [*sorted(of_claims, key=lambda each: each[0]), *((0, told) for told in report.unmet)]
    left = report.closing.left_open if report.closing else ()
    return {
        "unmet": [{"number": number, "text": breakable(told)} for number, told in unmet],
        "left": [breakable(item) for item in left],
    }
