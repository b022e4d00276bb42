"""The first page: all cases, recent files, and how to begin."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.runner import WorkspaceRunner
from ui.start.case_model import CaseTableModel
from ui.theme import Theme, ThemeController
from ui.widgets.empty_state import EmptyState
from workbench.services import cases
from workbench.services.views.cases import CaseRow, case_rows
from workbench.store.changes import Changes

ROW_HEIGHT = 50
"""Two lines of text, in pixels at 100 %."""


class StartPage(QWidget):
    """The case list with search; rename, archive and delete from its menu and keys.

    Signals:
        case_wanted: open this case (id).
        open_wanted, paste_wanted, sample_wanted: begin in one of these ways.
        file_wanted: open this recent file.
        files_dropped: open these files (`list[Path]`).
    """

    case_wanted = Signal(object)
    open_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()
    file_wanted = Signal(str)
    files_dropped = Signal(list)

    def __init__(
        self, runner: WorkspaceRunner, theme: ThemeController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._runner = runner
        self._model = CaseTableModel(self)
        self._search = QLineEdit()
        self._search.setPlaceholderText("Search cases")
        self._search.setAccessibleName("Search cases")
        self._search.setClearButtonEnabled(True)
        self._archived = QCheckBox("Archived too")
        self._table = _table(self._model)
        self._empty = EmptyState(
            "No cases yet. Open an article, paste one, or drop a file here.", "Open article"
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self._table)
        self._pages.addWidget(self._empty)
        self._recent = QVBoxLayout()
        self._recent_title = QLabel("Recent files")
        self._recent_title.setProperty("kind", "muted")
        self._lay_out()
        self._connect(theme)
        self._reload()

    def show_recent(self, names: list[str]) -> None:
        """Offer the files opened last, if they are still there."""
        while self._recent.count():
            item = self._recent.takeAt(0)
            button = item.widget() if item is not None else None
            if button is not None:
                button.deleteLater()
        there = [name for name in names if Path(name).is_file()][:6]
        for name in there:
            button = QPushButton(Path(name).name)
            button.setProperty("kind", "link")
            button.setToolTip(name)
            button.clicked.connect(lambda _on=False, name=name: self.file_wanted.emit(name))
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._recent_title.setVisible(bool(there))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin in the list, or at its button if there is none."""
        super().focusInEvent(event)
        begin = self._table if self._model.rowCount() else self._empty.button
        begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        urls = event.mimeData().urls()
        self.files_dropped.emit([Path(u.toLocalFile()) for u in urls if u.isLocalFile()])
        event.acceptProposedAction()

    def _lay_out(self) -> None:
        head = QLabel("Cases")
        head.setObjectName("sheetTitle")
        top = QHBoxLayout()
        top.addWidget(head)
        top.addStretch(1)
        for words, signal in (
            ("Open article", self.open_wanted),
            ("Paste article", self.paste_wanted),
            ("Open the sample case", self.sample_wanted),
        ):
            button = QPushButton(words)
            button.clicked.connect(signal)
            top.addWidget(button)
        row = QHBoxLayout()
        row.addWidget(self._search, 1)
        row.addWidget(self._archived)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 28, 48, 24)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(row)
        column.addWidget(self._pages, 1)
        column.addWidget(self._recent_title)
        column.addLayout(self._recent)

    def _connect(self, theme: ThemeController) -> None:
        self._search.textChanged.connect(self._filter)
        self._search.returnPressed.connect(self._open_first)
        self._archived.toggled.connect(self._filter)
        self._table.activated.connect(self._open)
        self._table.customContextMenuRequested.connect(self._show_menu)
        self._empty.pressed.connect(self.open_wanted)
        self._runner.changed.connect(self._on_changed)
        theme.changed.connect(self._size)
        self._size(theme.theme)

    def _size(self, theme: Theme) -> None:
        self._table.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        if changes.rows:
            self._reload()

    def _reload(self) -> None:
        self._runner.read(case_rows, owner=self, then=self._show)

    def _show(self, rows: list[CaseRow]) -> None:
        chosen = self._current()
        self._model.show_rows(rows)
        self._turn_page()
        at = next((i for i, r in enumerate(self._rows()) if chosen and r.id == chosen.id), 0)
        self._table.setCurrentIndex(self._model.index(at, 0))

    def _filter(self) -> None:
        self._model.filter(self._search.text(), archived=self._archived.isChecked())
        self._turn_page()

    def _turn_page(self) -> None:
        if self._model.rowCount():
            self._pages.setCurrentWidget(self._table)
            return
        self._pages.setCurrentWidget(self._empty)
        if self._model.total:
            self._empty.say("No case holds these words. Archived ones are shown on demand.")
        else:
            self._empty.say(
                "No cases yet. Open an article, paste one, or drop a file here.", "Open article"
            )

    def _rows(self) -> list[CaseRow]:
        return [self._model.case(self._model.index(i, 0)) for i in range(self._model.rowCount())]

    def _current(self) -> CaseRow | None:
        index = self._table.currentIndex()
        return self._model.case(index) if index.isValid() else None

    def _open(self, index: QModelIndex) -> None:
        self.case_wanted.emit(self._model.case(index).id)

    def _open_first(self) -> None:
        if self._model.rowCount():
            self._open(self._model.index(0, 0))

    def _show_menu(self, point: QPoint) -> None:
        row = self._current()
        if row is None:
            return
        menu = self.menu_for(row)
        menu.exec(self._table.viewport().mapToGlobal(point))

    def menu_for(self, row: CaseRow) -> QMenu:
        """What can be done with a case."""
        menu = QMenu(self)
        menu.addAction("Open").triggered.connect(lambda: self.case_wanted.emit(row.id))
        menu.addAction("Rename…").triggered.connect(lambda: self._rename(row))
        put_away = cases.unarchive_case if row.archived else cases.archive_case
        words = "Bring back from the archive" if row.archived else "Archive"
        menu.addAction(words).triggered.connect(lambda: self._runner.run(put_away, case_id=row.id))
        menu.addSeparator()
        menu.addAction("Delete (Undo brings it back)").triggered.connect(
            lambda: self.delete(row.id)
        )
        return menu

    def delete(self, case_id: UUID) -> None:
        """Delete a case."""
        self._runner.run(cases.delete_case, case_id=case_id)

    def _rename(self, row: CaseRow) -> None:
        title, given = QInputDialog.getText(self, "Rename case", "Title:", text=row.title)
        if given:
            self._runner.run(cases.rename_case, case_id=row.id, title=title)


def _table(model: CaseTableModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName("Cases")
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table
