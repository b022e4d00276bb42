"""The headings of the claim list: what it is grouped by, and what a heading leads to."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ui.claims.claim_table import ClaimTable
from ui.claims.grouped import Group, Grouping
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from workbench.services.views.sources import source_names
from workbench.store.changes import Changes


class Headings(QObject):
    """Groups the rows of a table, and keeps the names of its sources true.

    Signals:
        grouped: what the list is grouped by now (`Grouping`).
        source_wanted: the source of a heading (its id).
        person_wanted: the person of a heading (the name).
    """

    grouped = Signal(object)
    source_wanted = Signal(object)
    person_wanted = Signal(str)

    def __init__(self, runner: WorkspaceRunner, selection: Selection, table: ClaimTable) -> None:
        super().__init__(table)
        self._runner, self._selection, self._table = runner, selection, table
        self._model = table.rows
        self._sources: dict[UUID, tuple[int, str]] = {}
        table.group_opened.connect(self._open)
        selection.draft_changed.connect(lambda _draft: self._read_sources())
        runner.changed.connect(self._on_changed)

    @property
    def grouping(self) -> Grouping:
        """What the list is grouped by."""
        grouped = self._model.grouped
        return grouped.grouping if grouped else Grouping.NONE

    def group_by(self, grouping: Grouping) -> None:
        """Put the claims under headings; the current one stays in view."""
        self._model.group_by(grouping, self._sources)
        self._read_sources()
        self._table.go_to(self._selection.claim_id)
        self.grouped.emit(grouping)

    def group_otherwise(self) -> None:
        """The next thing there is to group by; after the last, none."""
        ways = list(Grouping)
        self.group_by(ways[(ways.index(self.grouping) + 1) % len(ways)])

    def _read_sources(self) -> None:
        """Asked for only while they are shown."""
        draft = self._selection.draft
        if draft is not None and self.grouping is Grouping.SOURCE:
            self._runner.read(source_names, draft.case_id, owner=self, then=self._name_sources)

    def _name_sources(self, names: dict[UUID, tuple[int, str]]) -> None:
        if names != self._sources and self.grouping is Grouping.SOURCE:
            self._sources = names
            self._model.group_by(self.grouping, names)

    def _open(self, group: Group) -> None:
        if self.grouping is Grouping.SOURCE and isinstance(group.key, UUID):
            self.source_wanted.emit(group.key)
        elif self.grouping is Grouping.PERSON and group.key:
            self.person_wanted.emit(str(group.key))

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        if changes.touches("source"):
            self._read_sources()
