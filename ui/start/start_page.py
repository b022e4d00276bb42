"""The first page: all cases, recent files, and how to begin."""

from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.runner import WorkspaceRunner
from ui.start.case_model import CaseTableModel
from ui.start.case_table import CaseTable
from ui.start.due_link import DueLink
from ui.theme import ThemeController
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_layout import FlowLayout
from workbench.services import cases
from workbench.services.views.cases import CaseRow, case_rows
from workbench.store.changes import Changes

WIDTH = 1160
"""Most of the page's width, in pixels: a wider table is harder to read across."""

RECENT = 6
"""Recent files offered."""

NO_CASES = "No cases yet. Open an article, paste one, or drop a file here."


class StartPage(QWidget):
    """The case list with search; rename (F2), archive and delete (Del) from its menu and keys.

    Reads the cases only while it is seen.

    Signals:
        case_wanted: open this case (id).
        finding_wanted: open this case at this claim (their ids).
        open_wanted, paste_wanted, sample_wanted: begin in one of these ways.
        file_wanted: open this recent file.
        forget_wanted: ask whether this case is to be forgotten for good (`CaseRow`).
    """

    case_wanted = Signal(object)
    finding_wanted = Signal(object, object)
    open_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()
    file_wanted = Signal(str)
    forget_wanted = Signal(object)

    def __init__(
        self, runner: WorkspaceRunner, theme: ThemeController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._runner = runner
        self._stale = True
        self._has_begun = False
        self._model = CaseTableModel(self)
        self._search = QLineEdit()
        self._search.setPlaceholderText("Search cases by title, byline or outlet")
        self._search.setAccessibleName("Search cases")
        self._search.setClearButtonEnabled(True)
        self._archived = QCheckBox("Archived too")
        self.table = CaseTable(self._model, theme)
        self._empty = EmptyState(NO_CASES, "Open article")
        self._empty.button.setAutoDefault(True)
        self.due = DueLink(runner)
        self.due.finding_wanted.connect(self.finding_wanted)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        self._recent = QWidget()
        self._recent_files = FlowLayout(self._recent)
        self._recent_title = QLabel("Recent files")
        self._recent_title.setProperty("kind", "muted")
        self._lay_out()
        self._connect()

    def follow_clock(self, now: datetime) -> None:
        """A minute has passed: what was due may be overdue."""
        self._model.follow_clock(now)

    def show_recent(self, names: list[str]) -> None:
        """Offer the files opened last, if they are still there."""
        while self._recent_files.count():
            item = self._recent_files.takeAt(0)
            button = item.widget() if item is not None else None
            if button is not None:
                button.deleteLater()
        there = [Path(name) for name in names if Path(name).is_file()][:RECENT]
        for path in there:
            button = QPushButton(path.name.replace("&", "&&"))
            button.setProperty("kind", "link")
            button.setAutoDefault(True)
            button.setToolTip(str(path))
            button.setAccessibleName(f"Open {path.name}")
            button.clicked.connect(lambda _on=False, told=str(path): self.file_wanted.emit(told))
            self._recent_files.addWidget(button)
        self._recent_title.setVisible(bool(there))
        self._recent.setVisible(bool(there))

    def delete(self, case_id: UUID) -> None:
        """Delete a case."""
        self._runner.run(cases.delete_case, case_id=case_id)

    def menu_for(self, row: CaseRow) -> QMenu:
        """What can be done with a case."""
        menu = QMenu(self)
        menu.addAction("&Open").triggered.connect(lambda: self.case_wanted.emit(row.id))
        menu.addAction("&Rename").triggered.connect(self.table.rename)
        put_away = cases.unarchive_case if row.archived else cases.archive_case
        words = "Bring back from the &archive" if row.archived else "&Archive"
        menu.addAction(words).triggered.connect(lambda: self._runner.run(put_away, case_id=row.id))
        menu.addSeparator()
        menu.addAction("&Delete (Undo brings it back)").triggered.connect(
            lambda: self.delete(row.id)
        )
        menu.addAction("&Forget for good…").triggered.connect(lambda: self.forget_wanted.emit(row))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin in the list, or at its button if there is none."""
        super().focusInEvent(event)
        self._take_keyboard()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        if self._stale:
            self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del deletes; F2 is the table's own; Esc empties the search."""
        row = self.table.case()
        if event.key() == Qt.Key.Key_Delete and row is not None and self.table.hasFocus():
            self.delete(row.id)
        elif event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setMaximumWidth(WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._top())
        find = QHBoxLayout()
        find.setSpacing(12)
        find.addWidget(self._search, 1)
        find.addWidget(self._archived)
        column.addLayout(find)
        column.addWidget(self.due)
        column.addWidget(_framed(self._pages), 1)
        column.addWidget(self._recent_title)
        column.addWidget(self._recent)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 22, 32, 18)
        row.addStretch(1)
        row.addWidget(page, 40)
        row.addStretch(1)

    def _top(self) -> QHBoxLayout:
        head = QLabel("Cases")
        head.setObjectName("sheetTitle")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(head)
        top.addStretch(1)
        for words, signal in (
            ("Open article", self.open_wanted),
            ("Paste article", self.paste_wanted),
            ("Open the sample case", self.sample_wanted),
        ):
            button = QPushButton(words)
            button.setAutoDefault(True)  # Enter presses it
            button.clicked.connect(signal)
            top.addWidget(button)
        return top

    def _connect(self) -> None:
        self._search.textChanged.connect(self._filter)
        self._search.returnPressed.connect(self._open_first)
        self._archived.toggled.connect(self._filter)
        self.table.activated.connect(self._open)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self._model.renamed.connect(
            lambda case_id, title: self._runner.run(
                cases.rename_case, case_id=case_id, title=title, initiator=self
            )
        )
        self.table.itemDelegate().closeEditor.connect(self._on_renamed)
        self._empty.pressed.connect(self._on_empty_pressed)
        self._runner.changed.connect(self._on_changed)

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        if changes.rows:
            self._stale = True
            if self.isVisible():
                self._read()

    def _read(self) -> None:
        self._stale = False
        self._runner.read(case_rows, owner=self, then=self._show)
        self.due.read()

    def _show(self, rows: list[CaseRow]) -> None:
        if self.table.is_renaming():
            self._stale = True  # read when that is done
            return
        keeper = self.window().focusWidget()
        had_keyboard = not self._has_begun or keeper in (self.table, self._empty.button)
        self._has_begun = True
        chosen, place = self.table.case(), self.table.currentIndex().row()
        self._model.show_rows(rows)
        self._turn_page()
        self.table.choose(chosen.id if chosen else None, near=place)
        if had_keyboard:
            self._take_keyboard()

    def _take_keyboard(self) -> None:
        begin = self.table if self._model.rowCount() else self._empty.button
        begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filter(self) -> None:
        chosen = self.table.case()
        self._model.filter(self._search.text(), archived=self._archived.isChecked())
        self._turn_page()
        self.table.choose(chosen.id if chosen else None, near=0)

    def _turn_page(self) -> None:
        if self._model.rowCount():
            self._pages.setCurrentWidget(self.table)
            return
        self._pages.setCurrentWidget(self._empty)
        if not self._model.total:
            self._empty.say(NO_CASES, "Open article")
        elif self._search.text().strip():
            self._empty.say("No case holds these words.", "Clear the search")
        else:
            self._empty.say("All cases are in the archive.", "Show them")

    def _on_empty_pressed(self) -> None:
        if not self._model.total:
            self.open_wanted.emit()
        elif self._search.text().strip():
            self._search.clear()
            self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._archived.setChecked(True)
            self._take_keyboard()

    def _on_renamed(self) -> None:
        if self._stale:
            self._read()

    def _open(self, index: QModelIndex) -> None:
        self.case_wanted.emit(self._model.case(index).id)

    def _open_first(self) -> None:
        if self._model.rowCount():
            self._open(self._model.index(0, 0))

    def _show_menu(self, point: QPoint) -> None:
        row = self.table.case()
        if row is not None:
            self.menu_for(row).popup(self.table.viewport().mapToGlobal(point))


def _framed(pages: QWidget) -> QFrame:
    """White paper with a line round it, which the rows leave free."""
    frame = QFrame()
    frame.setObjectName("sheet")
    inner = QVBoxLayout(frame)
    inner.setContentsMargins(4, 4, 4, 4)
    inner.addWidget(pages)
    return frame
