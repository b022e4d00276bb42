"""Keeping the window true to what happened to the case: by an act, by Undo, by another process."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from ui.desk import Desk
from workbench.errors import NotFound
from workbench.services.views.cases import DraftView, case_rows, open_draft
from workbench.services.views.claims import ClaimRow
from workbench.store.changes import Changes, Kind


class Following(QObject):
    """Shows what Undo took back, and leaves what is no longer there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        desk.runner.changed.connect(self._on_changed)
        desk.rows.updated.connect(self._on_updated)

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        draft = self._desk.selection.draft
        if draft is not None and draft.case_id in changes.ids("case", Kind.REMOVED):
            self._desk.show_start()
            self._desk.tell(_gone(draft, changes))
            return
        if draft is not None and changes.case_id == draft.case_id:
            if changes.touches("case", "piece", "document", "draft", "part"):
                self._look_again(draft)
            if changes.reverted:
                self._desk.when_shown(partial(self._show_touched, changes))
        elif (
            changes.reverted and changes.case_id is not None and not _seen_on_start(draft, changes)
        ):
            self._desk.runner.read(case_rows, owner=self, then=partial(self._go_to_case, changes))

    def _look_again(self, draft: DraftView) -> None:
        self._desk.runner.read(
            open_draft, draft.case_id, owner=self, then=self._show_again, silent_on=NotFound
        )

    def _show_again(self, draft: DraftView) -> None:
        now = self._desk.selection.draft
        if now is not None and now.case_id == draft.case_id:
            self._desk.show_draft(draft)

    def _show_touched(self, changes: Changes) -> None:
        touched = [row for row in self._desk.rows.all() if row.id in changes.claims]
        if touched and self._desk.selection.claim_id not in changes.claims:
            self._desk.selection.show_claim(touched[0].id, self)
        elif touched:
            self._desk.article.reveal(touched[0].id)

    def _go_to_case(self, changes: Changes, rows: Any) -> None:
        if any(row.id == changes.case_id for row in rows):
            assert changes.case_id is not None
            self._desk.open_case(changes.case_id)

    def _on_updated(self, _fresh: list[ClaimRow], gone: set[UUID]) -> None:
        if self._desk.selection.claim_id in gone:
            self._desk.selection.show_claim(None, self)


def _seen_on_start(draft: DraftView | None, changes: Changes) -> bool:
    """Whether the case list is shown, and the case itself came, went or was renamed in it."""
    return draft is None and changes.touches("case")


def _gone(draft: DraftView, changes: Changes) -> str:
    if changes.reverted:
        return f"“{draft.case_title}” was taken back. Redo brings it here again."
    return f"“{draft.case_title}” was deleted."
