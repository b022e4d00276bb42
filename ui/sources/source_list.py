"""The sources of a case: adding, opening, capturing, correcting them."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.runner import WorkspaceRunner
from ui.selection import Selection
from ui.sources.source_facts import SourceFactsForm
from ui.sources.source_model import SourceModel
from ui.widgets.empty_state import EmptyState
from ui.widgets.section_header import SectionHeader
from workbench.model import SourceKind
from workbench.services import sources
from workbench.services.sources import SourceFacts
from workbench.services.views.cases import DraftView
from workbench.services.views.sources import SourceRow, source_rows
from workbench.store.changes import Changes


class SourceList(QWidget):
    """Sources by number, the facts of the current one below.

    Signals:
        opened: show this capture (its id).
        link_entered: a link to add (address, title).
        note_entered: a source without a file to add (title, note).
        file_wanted: choose files to add.
        files_dropped: files to add (`list[Path]`).
        capture_dropped: a file that is the frozen copy of a source (id, `Path`).
    """

    opened = Signal(object)
    link_entered = Signal(str, str)
    note_entered = Signal(str, str)
    file_wanted = Signal()
    files_dropped = Signal(list)
    capture_dropped = Signal(object, object)

    def __init__(
        self, runner: WorkspaceRunner, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._selection = runner, selection
        self._head = SectionHeader("Sources")
        self._model = SourceModel(self)
        self._list = _DropList(self._model)
        self._facts = SourceFactsForm()
        self._entry = QLineEdit()
        self._entry.hide()
        self._adds = SourceKind.LINK
        self._empty = EmptyState(
            "No sources yet. Drop files or links here, or add one.", "Add a file"
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._empty)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)

    def current(self) -> SourceRow | None:
        """The source that is chosen."""
        index = self._list.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def choose(self, source_id: UUID) -> None:
        """Make a source current."""
        for place, row in enumerate(self._model.rows):
            if row.id == source_id:
                self._list.setCurrentIndex(self._model.index(place, 0))

    def ask(self, kind: SourceKind) -> None:
        """Open the line in which a link's address or a note's title is typed."""
        self._adds = kind
        link = kind is SourceKind.LINK
        self._entry.setPlaceholderText(
            "Address, then Enter" if link else "Title (a call, a book seen, p. 214), then Enter"
        )
        self._entry.setAccessibleName("Address of the link" if link else "Title of the note")
        self._entry.clear()
        self._entry.show()
        self._entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and links."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files beside all rows are new sources."""
        self._take_drop(event, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the entry line away."""
        if event.key() == Qt.Key.Key_Escape and self._entry.isVisible():
            self._entry.hide()
            self._list.setFocus()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(6)
        for words, hint, act in (
            ("+ Link", "Record an address; nothing is fetched", self._ask_link),
            ("+ File", "Copy a file into the workspace", self.file_wanted.emit),
            ("+ Note", "A call, a book, something without a file", self._ask_note),
        ):
            self._head.add_button(words, hint=hint).clicked.connect(lambda _on=False, a=act: a())
        for widget in (self._head, self._entry):
            column.addWidget(widget)
        column.addWidget(self._pages, 3)
        column.addWidget(self._facts)
        self.setFocusProxy(self._list)

    def _connect(self) -> None:
        self._entry.returnPressed.connect(self._enter)
        self._empty.pressed.connect(self.file_wanted)
        self._list.activated.connect(self._open)
        self._list.selectionModel().currentChanged.connect(lambda *_at: self._show_facts())
        self._list.customContextMenuRequested.connect(self._show_menu)
        self._list.dropped.connect(self._take_drop)
        self._facts.edited.connect(self._edit)
        self._selection.draft_changed.connect(self._on_draft_changed)
        self._runner.changed.connect(self._on_changed)
        self._show([])

    def _ask_link(self) -> None:
        self.ask(SourceKind.LINK)

    def _ask_note(self) -> None:
        self.ask(SourceKind.NOTE)

    def _enter(self) -> None:
        words = self._entry.text().strip()
        if not words:
            return
        self._entry.hide()
        if self._adds is SourceKind.LINK:
            self.link_entered.emit(words, "")
        else:
            self.note_entered.emit(words, "")

    def _take_drop(self, event: QDropEvent, row: SourceRow | None) -> None:
        urls = event.mimeData().urls()
        files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        event.acceptProposedAction()
        if row is not None and row.kind is SourceKind.LINK and len(files) == 1:
            self.capture_dropped.emit(row.id, files[0])
        elif files:
            self.files_dropped.emit(files)
        for url in urls:
            if url.scheme() in ("http", "https"):
                self.link_entered.emit(url.toString(), "")

    def _on_draft_changed(self, draft: DraftView | None) -> None:
        if draft is None:
            self._show([])
        else:
            self._reload()

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        if changes.touches("source", "capture", "evidence", "claim", "person"):
            self._reload()

    def _reload(self) -> None:
        draft = self._selection.draft
        if draft is not None:
            self._runner.read(source_rows, draft.case_id, owner=self, then=self._show)

    def _show(self, rows: list[SourceRow]) -> None:
        chosen = self.current()
        if rows != self._model.rows:
            self._model.show_rows(rows)
            if chosen is not None:
                self.choose(chosen.id)
        self._head.set_title("Sources", f"({len(rows)})" if rows else "")
        self._pages.setCurrentWidget(self._list if rows else self._empty)
        self._show_facts()

    def _show_facts(self) -> None:
        self._facts.show_source(self.current())

    def _open(self, index: QModelIndex) -> None:
        row = self._model.rows[index.row()]
        if row.capture_id is not None:
            self.opened.emit(row.capture_id)

    def _edit(self, facts: SourceFacts) -> None:
        row = self.current()
        if row is not None:
            self._runner.run(sources.edit_source, source_id=row.id, facts=facts, initiator=self)

    def _show_menu(self, point: QPoint) -> None:
        row = self.current()
        if row is not None:
            self.menu_for(row).exec(self._list.viewport().mapToGlobal(point))

    def menu_for(self, row: SourceRow) -> QMenu:
        """What can be done with a source."""
        menu = QMenu(self)
        view = menu.addAction("Open beside the article")
        view.setEnabled(row.capture_id is not None)
        view.triggered.connect(lambda: self.opened.emit(row.capture_id))
        menu.addAction("Delete").triggered.connect(
            lambda: self._runner.run(sources.remove_source, source_id=row.id, initiator=self)
        )
        return menu


class _DropList(QListView):
    """A list whose rows take drops.

    Signals:
        dropped: something fell on a row (`QDropEvent`, `SourceRow` or None).
    """

    dropped = Signal(object, object)

    def __init__(self, model: SourceModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName("Sources")
        self.setWordWrap(True)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and links."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them anywhere."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say on which row they fell."""
        index = self.indexAt(event.position().toPoint())
        self.dropped.emit(event, index.data(SourceModel.RowRole) if index.isValid() else None)
