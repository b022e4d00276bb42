"""A spreadsheet that is a source, as a grid: cells are chosen, their words are quoted."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTabBar, QTableView, QVBoxLayout, QWidget

from ui.sources.source_keys import is_written
from ui.theme import Theme, ThemeController, blend
from workbench.model import Family, TextSpan
from workbench.services.views.sheets import Sheet
from workbench.text.cells import CellRange, column_letters

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

ROW, COLUMN, NARROWEST, WIDEST = 24, 96, 40, 260
"""Pixels at 100 %."""

MEASURED = 60
"""Rows whose words say how wide a column is."""

LETTER = 8
"""Pixels at 100 % that a character takes, about."""

CHOSEN = 0.3
"""How much of the accent is in the ground of chosen cells."""

SHOWN = 300
"""Code points of a cell that are shown."""


class GridModel(QAbstractTableModel):
    """The cells of one sheet; row 0 is the sheet's row 1. All of it is plain text."""

    def __init__(self, theme: ThemeController, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._sheet = Sheet("", 0)
        self._size = (0, 0)
        self._quoted: tuple[TextSpan, ...] = ()

    def show_sheet(self, text: str, sheet: Sheet) -> None:
        """Show another sheet of a capture with this text."""
        self.beginResetModel()
        self._text, self._sheet, self._size = text, sheet, sheet.size
        self.endResetModel()

    def set_quoted(self, spans: tuple[TextSpan, ...]) -> None:
        """Tint the cells that are quoted already."""
        self._quoted = spans
        if self._size > (0, 0):
            rows, columns = self._size
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, columns - 1))

    def rowCount(self, parent: Index = ROOT) -> int:
        """Rows up to the last that holds anything."""
        return 0 if parent.isValid() else self._size[0]

    def columnCount(self, parent: Index = ROOT) -> int:
        """Columns up to the last that holds anything."""
        return 0 if parent.isValid() else self._size[1]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell, and how they stand."""
        span = self._sheet.cells.get((index.row() + 1, index.column() + 1))
        if span is None:
            return None
        words = span.of(self._text)
        if role == Qt.ItemDataRole.DisplayRole:
            return words[:SHOWN]
        if role == Qt.ItemDataRole.ToolTipRole:
            return words[:2_000] if "<" not in words else None  # never taken for markup
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column_letters(index.column() + 1)}{index.row() + 1}: {words}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if _is_number(words) else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.BackgroundRole and any(q.overlaps(span) for q in self._quoted):
            theme = self._theme.theme
            return QColor(theme.mark_tint(theme.families[Family.MIXED]))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """A, B, C; 1, 2, 3."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        across = orientation == Qt.Orientation.Horizontal
        return column_letters(section + 1) if across else str(section + 1)


class CellTable(QTableView):
    """A table that leaves letters and digits to the source: they quote, they do not search."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and choose; what writes something is not for a table that is only read."""
        if is_written(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class SheetGrid(QWidget):
    """Sheets below a grid; cells are chosen with mouse or keyboard, a range with Shift.

    Signals:
        selected: other cells are chosen.
    """

    selected = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._sheets: Sequence[Sheet] = ()
        self._quoted: tuple[TextSpan, ...] = ()
        self._model = GridModel(theme, self)
        self.table = CellTable()
        self.table.setModel(self._model)
        self.table.setAccessibleName("Cells of the source")
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.table.setFrameShape(QTableView.Shape.NoFrame)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setCornerButtonEnabled(False)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.selectionModel().selectionChanged.connect(lambda *_now: self.selected.emit())
        self._tabs = QTabBar()
        self._tabs.setAccessibleName("Sheets")
        self._tabs.setShape(QTabBar.Shape.RoundedSouth)
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(True)
        self._tabs.currentChanged.connect(self._show_sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self._tabs)
        self.setFocusProxy(self.table)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.theme)

    def show_sheets(self, text: str, sheets: Sequence[Sheet]) -> None:
        """Show a spreadsheet, its first sheet on top."""
        self._text, self._sheets, self._quoted = text, sheets, ()
        self._tabs.blockSignals(True)
        while self._tabs.count():
            self._tabs.removeTab(0)
        for sheet in sheets:
            self._tabs.addTab(sheet.name.replace("&", "&&"))
        self._tabs.blockSignals(False)
        self._tabs.setVisible(len(sheets) > 1)
        self._show_sheet(0)

    def set_quoted(self, spans: tuple[TextSpan, ...]) -> None:
        """Tint the cells that are quoted already."""
        self._quoted = spans
        self._model.set_quoted(spans)

    def reveal(self, span: TextSpan) -> None:
        """Choose the cells in which a stretch of text stands."""
        for number, sheet in enumerate(self._sheets):
            places = [place for place, at in sheet.cells.items() if at.overlaps(span)]
            if places:
                self._tabs.setCurrentIndex(number)
                rows, columns = [row for row, _ in places], [column for _, column in places]
                self._choose(CellRange("", min(rows), min(columns), max(rows), max(columns)))
                return

    def reveal_cells(self, cells: CellRange) -> None:
        """Choose cells; of a sheet that is not there, none."""
        for number, sheet in enumerate(self._sheets):
            if sheet.name == cells.sheet:
                self._tabs.setCurrentIndex(number)
                self._choose(cells)
                return

    def cells(self) -> CellRange | None:
        """The cells that are chosen, if there is anything in them."""
        chosen = self.table.selectionModel().selection()
        sheet = self._sheet()
        if chosen.isEmpty() or sheet is None:
            return None
        ranges = [chosen.at(number) for number in range(chosen.size())]
        cells = CellRange(
            sheet.name,
            min(part.top() for part in ranges) + 1,
            min(part.left() for part in ranges) + 1,
            max(part.bottom() for part in ranges) + 1,
            max(part.right() for part in ranges) + 1,
        )
        return cells if sheet.rows_of(cells) else None

    def words(self) -> str:
        """The words of the cells that are chosen, a line a row."""
        cells, sheet = self.cells(), self._sheet()
        if cells is None or sheet is None:
            return ""
        return "\n".join(span.of(self._text) for span in sheet.rows_of(cells))

    def clear(self) -> None:
        """Choose nothing; the keyboard stays on its cell."""
        self.table.clearSelection()

    def zoom_by(self, steps: int) -> None:
        """Wider or narrower columns."""
        for section in range(self._model.columnCount()):
            width = round(self.table.columnWidth(section) * 1.15**steps)
            self.table.setColumnWidth(section, min(4 * WIDEST, max(NARROWEST, width)))

    def _sheet(self) -> Sheet | None:
        at = max(0, self._tabs.currentIndex())
        return self._sheets[at] if at < len(self._sheets) else None

    def _show_sheet(self, number: int) -> None:
        if number < 0:
            return
        sheet = self._sheet()
        self._model.show_sheet(self._text, sheet or Sheet("", 0))
        self._model.set_quoted(self._quoted)
        self._fit_columns()
        self.selected.emit()

    def _choose(self, cells: CellRange) -> None:
        rows, columns = self._model.rowCount(), self._model.columnCount()
        if cells.top > rows or cells.left > columns:
            return
        first = self._model.index(cells.top - 1, cells.left - 1)
        last = self._model.index(min(cells.bottom, rows) - 1, min(cells.right, columns) - 1)
        model = self.table.selectionModel()
        model.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        chosen = QItemSelection(first, last)
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.table.scrollTo(first, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _fit_columns(self) -> None:
        """As wide as the words of the first rows, within reason."""
        px = self._theme.theme.px
        widths: dict[int, int] = {}
        sheet = self._sheet()
        for (row, column), span in sheet.cells.items() if sheet else ():
            if row <= MEASURED:
                widths[column] = max(widths.get(column, 0), len(span))
        for column in range(self._model.columnCount()):
            wanted = px(LETTER) * widths.get(column + 1, 0) + px(20)
            least = px(COLUMN) if column + 1 in widths else px(NARROWEST)
            self.table.setColumnWidth(column, min(px(WIDEST), max(least, wanted)))

    def _on_theme_changed(self, theme: Theme) -> None:
        chosen = blend(theme.accent, theme.pane, CHOSEN)
        self.table.setStyleSheet(
            f"QTableView {{ selection-background-color: {chosen};"
            f" selection-color: {theme.ink}; gridline-color: {theme.line}; }}"
        )
        header = self.table.verticalHeader()
        header.setDefaultSectionSize(theme.px(ROW))
        header.setMinimumSectionSize(theme.px(ROW))


def _is_number(words: str) -> bool:
    bare = words.strip().removesuffix("%").removeprefix("-").replace(",", "").replace(".", "")
    return bare.isdecimal()
