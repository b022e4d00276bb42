"""The head of the card: number, kind, owner, status, due time, legal star, part of what."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.card.choice_chip import ChoiceChip
from ui.card.legal_star import LegalStar
from ui.card.status_line import StatusLine
from ui.claim_rows import ClaimRows
from ui.moments import HINT, parse_moment
from ui.runner import WorkspaceRunner
from ui.standing_words import due_words
from ui.widgets.chip_field import ChipField
from ui.widgets.flow_layout import FlowLayout
from ui.words import capitalised, in_words, initials, moment
from workbench.model import ClaimKind, ClaimState
from workbench.services import claims
from workbench.services.people import PersonRow
from workbench.services.views.claims import ClaimRow

GO_THERE, ON_ITS_OWN = "go", "own"
"""What can be done about being a part."""


class CardHead(QWidget):
    """Small menus for what a claim is and who has it.

    Signals:
        claim_wanted: the claim of which this one is a part (its id).
    """

    claim_wanted = Signal(object)

    def __init__(
        self,
        runner: WorkspaceRunner,
        rows: ClaimRows,
        author: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._rows = rows
        self._row: ClaimRow | None = None
        self._due_for: Sequence[UUID] = ()
        self.title = QLabel()
        self.title.setProperty("kind", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.kind = ChoiceChip("Kind")
        self.kind.set_options([(kind, capitalised(in_words(kind))) for kind in ClaimKind])
        self.owner = ChoiceChip("Owner")
        self.standing = StatusLine(runner, self._names, author)
        self.status = self.standing.chip
        self.due: ChipField[datetime] = ChipField(
            "Due",
            parse=_local_moment,
            told=moment,
            shown=_due_shown,
            hint=HINT,
        )
        self.due.field.setPlaceholderText("18:00, tomorrow 9")
        self.legal = LegalStar(runner)
        self.part = ChoiceChip("Part of a claim")
        self._connect()
        self._lay_out()

    def show_claim(self, row: ClaimRow) -> None:
        """Show a claim's number and what it is."""
        if self._row is None or self._row.id != row.id:
            self.flush()
            self.due.forget()
        self._row = row
        self.title.setText(_title(row))
        self.kind.show_value(row.kind, in_words(row.kind))
        self.owner.show_value(row.owner_id, _owner_shown(row.owner))
        self.standing.show_claim(row)
        self._show_due()
        self.legal.show_claim(row)
        self._show_part(row)

    def show_people(self, people: Sequence[PersonRow]) -> None:
        """Offer these people as owners."""
        self.owner.set_options([*((p.id, p.name) for p in people), (None, "Nobody")])
        if self._row is not None:
            self.owner.show_value(self._row.owner_id, _owner_shown(self._row.owner))

    def show_actor(self, name: str) -> None:
        """Sign legal stars as this person from now on."""
        self.legal.show_actor(name)

    def choose_due(self, claim_ids: Sequence[UUID]) -> None:
        """Type a due time for these claims; it replaces those they have."""
        several = len(claim_ids) > 1
        self.due.forget()
        if not several and self._row is not None:
            self.due.show_value(self._row.due_at)
        self._due_for = claim_ids if several else ()
        self.due.edit()

    def follow_clock(self, _now: datetime) -> None:
        """A minute has passed: what was due may be overdue."""
        if not self.due.is_open:
            self._show_due()

    def flush(self) -> None:
        """Save what was typed, before another claim is shown."""
        self.due.flush()
        self.standing.flush()
        self.legal.flush()

    def _show_due(self) -> None:
        if self._row is not None and not self._due_for:
            self.due.show_value(self._row.due_at)

    def _on_due_chosen(self, due: datetime | None) -> None:
        if self._due_for:
            self._run(claims.set_due, claim_ids=self._due_for, due_at=due)
        else:
            self._send_all(claims.set_due, due_at=due)

    def _on_due_left(self) -> None:
        self._due_for = ()
        self._show_due()

    def _names(self) -> set[str]:
        rows = self._rows.all()
        return {name for row in rows for name in (row.claimant, row.status_with, row.owner)}

    def _show_part(self, row: ClaimRow) -> None:
        whole = self._rows.row(row.parent_id)
        self.part.setVisible(whole is not None)
        if whole is not None:
            name = f"claim {whole.number}" if whole.number else "a suggestion"
            own = "Make it a claim of its own"
            self.part.set_options([(GO_THERE, f"Go to {name}"), (ON_ITS_OWN, own)])
            self.part.show_value(None, f"part of {name}")

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda kind: self._send(claims.set_kind, kind=kind))
        self.owner.chosen.connect(lambda person: self._send_all(claims.set_owner, person_id=person))
        self.due.chosen.connect(self._on_due_chosen)
        self.due.left.connect(self._on_due_left)
        self.due.chip.clicked.connect(self._on_due_left)
        self.part.chosen.connect(self._on_part_chosen)

    def _on_part_chosen(self, what: str) -> None:
        if what == ON_ITS_OWN:
            self._send(claims.set_parent, parent_id=None)
        elif self._row is not None:
            self.claim_wanted.emit(self._row.parent_id)

    def _send(self, operation: Callable[..., Any], **said: Any) -> None:
        if self._row is not None:
            self._run(operation, claim_id=self._row.id, **said)

    def _send_all(self, operation: Callable[..., Any], **said: Any) -> None:
        if self._row is not None:
            self._run(operation, claim_ids=[self._row.id], **said)

    def _run(self, operation: Callable[..., Any], **said: Any) -> None:
        self._runner.run(operation, initiator=self, otherwise=self._show_again, **said)

    def _show_again(self, _refused: Exception) -> None:
        if self._row is not None:
            self.show_claim(self._row)

    def _lay_out(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips)
        parts = (self.kind, self.owner, self.status, self.due, self.legal.star, self.part)
        self.title.setMinimumHeight(self.kind.sizeHint().height())
        for part in (self.title, *parts):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(chips)
        column.addWidget(self.standing)
        column.addWidget(self.legal)


def _title(row: ClaimRow) -> str:
    name = f"Claim {row.number}" if row.number is not None else "Suggestion"
    if row.state is ClaimState.DISMISSED:
        return f"{name} · dismissed"
    return name


def _owner_shown(name: str) -> str:
    return (initials(name) or name) if name else "owner…"


def _local_moment(typed: str) -> datetime | None:
    # Without a time zone until the day is known: an hour lies between summer and winter.
    moment = parse_moment(typed, datetime.now())
    return moment.astimezone() if moment else None


def _due_shown(due: datetime | None) -> str:
    return due_words(due, datetime.now().astimezone()) if due else "due…"
