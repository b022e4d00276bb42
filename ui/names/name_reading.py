"""Reads the names of the open article, and the sources that may confirm them."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ui.runner import WorkspaceRunner
from ui.selection import Selection
from workbench.services.views.cases import DraftView
from workbench.services.views.names import name_hints, name_rows
from workbench.services.views.sources import source_rows
from workbench.store.changes import Changes, Kind


class NameReading(QObject):
    """Keeps a pane true to the database. The words of the sources are looked through on
    the worker, and only when a name or a source is new.

    Signals:
        begun: another article is open (its draft's id), or none.
        names_read: `list[NameRow]`.
        sources_read: `list[SourceRow]`.
        hints_read: the sources that hold each name, by its id.
    """

    begun = Signal(object)
    names_read = Signal(object)
    sources_read = Signal(object)
    hints_read = Signal(object)

    def __init__(
        self, runner: WorkspaceRunner, selection: Selection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._selection = runner, selection
        self._draft_id: UUID | None = None
        selection.draft_changed.connect(self.begin)
        runner.changed.connect(self._on_changed)

    def begin(self, draft: DraftView | None) -> None:
        """Read another article; the same one stays as it is."""
        draft_id = draft.draft_id if draft else None
        if draft_id == self._draft_id:
            return
        self._draft_id = draft_id
        self.begun.emit(draft_id)
        if draft is not None:
            self._read_names(draft)
            self._read_sources(draft)

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        draft = self._selection.draft
        if draft is None or draft.draft_id != self._draft_id or changes.case_id != draft.case_id:
            return
        if changes.touches("name", "source"):
            self._read_names(draft)
        if changes.touches("source", "capture") or changes.ids("name", Kind.ADDED):
            self._read_sources(draft)

    def _read_names(self, draft: DraftView) -> None:
        self._read(name_rows, draft.draft_id, self.names_read)

    def _read_sources(self, draft: DraftView) -> None:
        self._read(source_rows, draft.case_id, self.sources_read)
        self._read(name_hints, draft.draft_id, self.hints_read)

    def _read(self, query: Callable[..., Any], of: UUID, told: Any) -> None:
        draft_id = self._draft_id

        def take(found: object) -> None:
            if draft_id == self._draft_id:  # another article may have been opened meanwhile
                told.emit(found)

        self._runner.read(query, of, owner=self, then=take)
