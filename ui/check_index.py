"""What the checks told of an article, found by claim, by passage and by kind."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from workbench.model import CheckKind, TextSpan

if TYPE_CHECKING:
    from workbench.services.views.checks import Checked, CheckRow


@dataclass(frozen=True, slots=True, order=True)
class Outside:
    """Words that no claim covers, and what they are: "figure", "quotation" or "name"."""

    span: TextSpan
    noun: str


class CheckIndex:
    """One answer of all checks, made once and read by every pane. Empty without an answer."""

    def __init__(self, checked: "Checked | None" = None) -> None:
        self.is_known = checked is not None
        self.rows: tuple[CheckRow, ...] = checked.findings if checked else ()
        self.outside = sorted(_outside(checked)) if checked else []
        self._of_evidence: dict[UUID, list[CheckRow]] = defaultdict(list)
        self._of_claim: dict[UUID, list[CheckRow]] = defaultdict(list)
        flagged: Counter[UUID] = Counter()
        self.open: Counter[CheckKind] = Counter()
        for row in self.rows:
            finding = row.finding
            if finding.evidence_id is not None:
                self._of_evidence[finding.evidence_id].append(row)
            elif finding.claim_id is not None:
                self._of_claim[finding.claim_id].append(row)
            if row.is_open:
                self.open[finding.kind] += 1
                if finding.claim_id is not None:
                    flagged[finding.claim_id] += 1
        self.flagged: Mapping[UUID, int] = dict(flagged)
        """How many open flags each claim has, those of its evidence among them."""

    def of_evidence(self, evidence_id: UUID) -> tuple["CheckRow", ...]:
        """What was found of a passage, flags first."""
        return _flags_first(self._of_evidence.get(evidence_id, ()))

    def of_claim(self, claim_id: UUID | None) -> tuple["CheckRow", ...]:
        """What was found of a claim by itself, without any evidence, flags first."""
        return () if claim_id is None else _flags_first(self._of_claim.get(claim_id, ()))

    def count_outside(self, noun: str) -> int:
        """How many words of a sort stand outside every claim."""
        return sum(each.noun == noun for each in self.outside)


def _flags_first(rows: "Iterator[CheckRow] | list[CheckRow] | tuple[()]") -> tuple["CheckRow", ...]:
    return tuple(sorted(rows, key=lambda row: (not row.is_open, not row.finding.is_flag)))


def _outside(checked: "Checked") -> Iterator[Outside]:
    for noun, spans in (
        ("figure", checked.figures_outside),
        ("quotation", checked.quotations_outside),
        ("name", checked.names_outside),
    ):
        for span in spans:
            yield Outside(span, noun)
