"""Beside the words of a source: all claims that rest on it, to be ticked off one by one."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.runner import WorkspaceRunner
from ui.selection import Selection
from ui.theme import ThemeController
from ui.ticking.resting_list import RestingList
from ui.ticking.resting_model import RestingModel
from ui.widgets.section_header import SectionHeader
from workbench.services import ticking
from workbench.services.views.resting import RestingRow, resting_rows
from workbench.store.changes import Changes

MOST_ROWS = 5
"""Rows that are high enough to be seen at once; the others are scrolled to."""


class RestingPane(QFrame):
    """Follows the source that is open. The current row's passage, claim and words go together.

    Signals:
        passage_wanted: the words of the current row are to be shown in the
            source (its `RestingRow`).
        left: the keyboard is to go elsewhere.
    """

    passage_wanted = Signal(object)
    left = Signal()

    def __init__(
        self,
        runner: WorkspaceRunner,
        selection: Selection,
        theme: ThemeController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self._runner, self._selection = runner, selection
        self._source_id: UUID | None = None
        self._wants_keyboard = False
        self._showing = False
        self.model = RestingModel(self)
        self.header = SectionHeader("Rests on it")
        tick = self.header.add_button("Tick", hint="Space ticks and goes on to the next")
        tick.clicked.connect(lambda: self.tick(True))
        self.list = RestingList(self.model, theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        head = QVBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        head.addWidget(self.header)
        column.addLayout(head)
        column.addWidget(self.list)
        self.setFocusProxy(self.list)
        self.list.chosen.connect(self._on_chosen)
        self.list.tick_wanted.connect(self.tick)
        self.list.left.connect(self.left)
        selection.claim_changed.connect(self._on_claim_changed)
        runner.changed.connect(self._on_changed)
        self.hide()

    @property
    def source_id(self) -> UUID | None:
        """The source whose claims are listed."""
        return self._source_id

    def show_source(self, source_id: UUID | None) -> None:
        """Show what rests on a source; None: none is open."""
        if source_id is None:
            self._source_id, self._wants_keyboard = None, False
            self.model.show_rows([])
            self.hide()
        else:
            self._source_id = source_id
            self._read()

    def begin(self) -> None:
        """Take the keyboard and go to the first passage not ticked, once the rows are there."""
        self._wants_keyboard = True
        self._read()

    def tick(self, ticked: bool) -> None:
        """Tick the current passage and go on to the next unticked one, or take its tick off."""
        place = self.list.currentIndex().row()
        if not 0 <= place < len(self.model.rows):
            return
        row = self.model.rows[place]
        if self.model.is_ticked(row) is not ticked:
            self.model.mean(row.evidence_id, ticked)
            self._runner.run(
                ticking.tick_evidence if ticked else ticking.untick_evidence,
                evidence_ids=[row.evidence_id],
                initiator=self,
                otherwise=lambda _error: self.model.forget_meant(),
            )
            self._tell()
        onward = self.model.next_unticked(place) if ticked else None
        if onward is not None:
            self.list.go_to(onward)

    def sizeHint(self) -> QSize:
        """As high as its rows, up to a few."""
        shown = range(min(MOST_ROWS, len(self.model.rows)))
        rows = sum(self.list.sizeHintForRow(place) for place in shown)
        return QSize(super().sizeHint().width(), self.header.sizeHint().height() + 16 + rows)

    def minimumSizeHint(self) -> QSize:
        """A row and a half."""
        row = self.list.sizeHintForRow(0) if self.model.rows else 0
        return QSize(0, self.header.sizeHint().height() + 10 + row * 3 // 2)

    def _read(self) -> None:
        draft, source_id = self._selection.draft, self._source_id
        if draft is not None and source_id is not None:
            then = partial(self._show, source_id)
            self._runner.read(resting_rows, source_id, draft.draft_id, owner=self, then=then)

    def _show(self, source_id: UUID, rows: list[RestingRow]) -> None:
        if source_id != self._source_id:
            return
        self._showing = True
        self.model.show_rows(rows)
        self._showing = False
        self.setVisible(bool(rows))
        self.updateGeometry()
        self._tell()
        if not rows:
            return
        if self._wants_keyboard:
            self._begin()
        elif not self.list.currentIndex().isValid():
            self._on_claim_changed(self._selection.claim_id)

    def _begin(self) -> None:
        self._wants_keyboard = False
        first = self.model.next_unticked(-1)
        self.list.go_to(0 if first is None else first)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        self.header.set_title(
            "Rests on it", f"{self.model.ticked} of {len(self.model.rows)} ticked"
        )

    def _on_chosen(self, row: RestingRow) -> None:
        if self._showing:
            return
        self._selection.show_claim(row.claim_id, self)
        self.passage_wanted.emit(row)

    def _on_claim_changed(self, claim_id: UUID | None, origin: QObject | None = None) -> None:
        if origin is self:
            return
        current = self.list.currentIndex()
        if current.isValid() and self.model.rows[current.row()].claim_id == claim_id:
            return
        places = (at for at, row in enumerate(self.model.rows) if row.claim_id == claim_id)
        self._showing = True
        self.list.setCurrentIndex(self.model.index(next(places, -1), 0))
        self._showing = False

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        if changes.touches("evidence", "claim", "source"):
            self._read()
