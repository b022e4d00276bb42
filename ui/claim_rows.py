"""The claims of the open article, held once for all panes."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ui.runner import WorkspaceRunner
from ui.selection import Selection
from workbench.model.profile import Leanings
from workbench.services.leaning import leaned
from workbench.services.views.cases import DraftView
from workbench.services.views.claims import ClaimRow, claim_rows
from workbench.store.changes import Changes


class ClaimRows(QObject):
    """Plain rows of one draft, kept true to the database, suggestions as the desk leans.

    Re-reads only what an operation touched, so that list, article and card
    change one row each.

    Signals:
        loaded: all rows are new.
        updated: some rows are new (`list[ClaimRow]`) and some gone (`set[UUID]`).
    """

    loaded = Signal()
    updated = Signal(object, object)

    def __init__(
        self, runner: WorkspaceRunner, selection: Selection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._draft_id: UUID | None = None
        self._stored: dict[UUID, ClaimRow] = {}
        self._rows: dict[UUID, ClaimRow] = {}
        self._leanings = Leanings()
        selection.draft_changed.connect(self._on_draft_changed)
        runner.changed.connect(self._on_changed)

    def all(self) -> list[ClaimRow]:
        """All rows, suggestions and dismissed ones among them, in text order."""
        return sorted(self._rows.values(), key=lambda row: (row.span.start, row.span.end))

    def row(self, claim_id: UUID | None) -> ClaimRow | None:
        """One row, None if there is none."""
        return None if claim_id is None else self._rows.get(claim_id)

    def lean(self, leanings: Leanings) -> None:
        """Show suggestions as muted and raised by these from now on."""
        if leanings != self._leanings:
            self._leanings = leanings
            self._take_all(list(self._stored.values()))

    def _on_draft_changed(self, draft: DraftView | None) -> None:
        draft_id = draft.draft_id if draft else None
        if draft_id == self._draft_id:
            return
        self._draft_id = draft_id
        self._take_all([])
        if draft_id is not None:
            self._read_all(draft_id)

    def _read_all(self, draft_id: UUID) -> None:
        def take(rows: list[ClaimRow]) -> None:
            if draft_id == self._draft_id:  # another article may have been opened meanwhile
                self._take_all(rows)

        self._runner.read(claim_rows, draft_id, owner=self, then=take)

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        draft_id, touched = self._draft_id, changes.claims
        if draft_id is None:
            return
        if changes.touches("person"):
            self._read_all(draft_id)
        elif touched:

            def take(rows: list[ClaimRow]) -> None:
                if draft_id == self._draft_id:
                    self._take_some(touched, rows)

            self._runner.read(claim_rows, draft_id, only=touched, owner=self, then=take)

    def _take_all(self, rows: list[ClaimRow]) -> None:
        self._stored = {row.id: row for row in rows}
        self._rows = {row.id: leaned(row, self._leanings) for row in rows}
        self.loaded.emit()

    def _take_some(self, touched: frozenset[UUID], rows: list[ClaimRow]) -> None:
        # A claim of another article may have been touched: it is not ours.
        stored = [row for row in rows if self._stored.get(row.id) != row]
        fresh = [leaned(row, self._leanings) for row in stored]
        gone = {claim_id for claim_id in touched if claim_id in self._rows} - {r.id for r in rows}
        self._stored.update({row.id: row for row in stored})
        self._rows.update({row.id: row for row in fresh})
        for claim_id in gone:
            del self._rows[claim_id], self._stored[claim_id]
        if fresh or gone:
            self.updated.emit(fresh, gone)
