"""What the checks of a case found, with what somebody closed."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from workbench.checks.finding import Finding
from workbench.model import TextSpan


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A finding, and who closed it and why; without a closing, `closing_id` is None."""

    finding: Finding
    closed_why: str = ""
    closed_by: str = ""
    closed_at: datetime | None = None
    closing_id: UUID | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is a flag that somebody has still to look at."""
        return self.finding.is_flag and self.closing_id is None


@dataclass(frozen=True, slots=True)
class Checked:
    """All findings in the order of the article, and what stands outside every claim.

    The spans are code points of the article, in its order.
    """

    findings: tuple[CheckRow, ...] = ()
    figures_outside: tuple[TextSpan, ...] = ()
    quotations_outside: tuple[TextSpan, ...] = ()
    names_outside: tuple[TextSpan, ...] = ()

    @property
    def open_flags(self) -> tuple[CheckRow, ...]:
        """The flags that nobody has closed."""
        return tuple(row for row in self.findings if row.is_open)
