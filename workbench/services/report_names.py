"""What a report tells of the names of a draft, and of claims made of parts."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from sqlmodel import Session

from workbench.model import RatingScale
from workbench.model.report import ReportName
from workbench.services.roll_up import PartAnswer, outcome
from workbench.services.views.claims import ClaimRow
from workbench.services.views.names import name_rows


def names_told(session: Session, draft_id: UUID) -> tuple[ReportName, ...]:
    """The names of a draft in the order of the text, without what was dismissed."""
    return tuple(
        ReportName(
            spelling=row.spelling,
            kind=row.kind,
            title=row.title,
            places=len(row.places),
            same_as=row.same_as,
            source_number=row.source_number,
            ticked_by=row.ticked_by,
            note=row.note,
        )
        for row in name_rows(session, draft_id)
        if not row.dismissed
    )


def rolled_up(rows: Sequence[ClaimRow], scale: RatingScale) -> dict[UUID, str]:
    """What the parts of each composite claim say of it by its rule, by claim."""
    parts: dict[UUID, list[PartAnswer]] = defaultdict(list)
    for row in rows:
        if row.parent_id is not None:
            parts[row.parent_id].append(PartAnswer(row.number or 0, row.is_so))
    return {row.id: outcome(row.roll_up, parts[row.id], scale) for row in rows}
