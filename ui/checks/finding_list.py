"""Findings as lines beside what they are about: a passage on its card, or the claim itself."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.checks.finding_detail import FindingDetail
from ui.checks.finding_line import FindingLine
from ui.theme import ThemeController
from ui.widgets.chip import Chip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.texts import tooltip_of
from workbench.services.views.checks import CheckRow


class FindingList(QWidget):
    """Lines side by side as far as they fit; one of them is unfolded at a time. Hidden if empty.

    Chips stand above: how the claim was read, and the figures named in it.

    Signals: see `FindingDetail`.
    """

    place_wanted = Signal(object)
    close_wanted = Signal(object, str)
    reopen_wanted = Signal(object)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = theme
        self.lines: list[FindingLine] = []
        self._unfolded = ""
        self.detail = FindingDetail(theme)
        self.detail.place_wanted.connect(self.place_wanted)
        self.detail.close_wanted.connect(self.close_wanted)
        self.detail.reopen_wanted.connect(self.reopen_wanted)
        self.detail.left.connect(self._on_left)
        self._chips: list[Chip] = []
        self._placed: object = None
        self._figures: tuple[tuple[str, str], ...] = ()
        self._above, self._below = QWidget(), QWidget()
        self._notes, self._flow = FlowLayout(self._above), FlowLayout(self._below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._above)
        column.addWidget(self._below)
        column.addWidget(self.detail)
        self.detail.hide()
        self.hide()

    def show_rows(self, rows: Sequence[CheckRow]) -> None:
        """Show these findings; the one that is unfolded stays so."""
        while len(self.lines) > len(rows):
            self._take_off()
        while len(self.lines) < len(rows):
            self._add()
        for line, row in zip(self.lines, rows, strict=True):
            line.show_row(row)
        self._place()
        self._unfold(self._unfolded)

    def show_figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """Name these figures on chips: their words, and as what they count."""
        if tuple(figures) == self._figures:
            return
        self._figures = tuple(figures)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [Chip(words) for words, _ in figures]
        for chip, (words, value) in zip(self._chips, figures, strict=True):
            chip.setToolTip(tooltip_of(f"Read as {value}"))
            chip.setAccessibleName(f"Figure: {words}, read as {value}")
        self._place()

    def _place(self) -> None:
        """Chips above, lines below; nothing moves if they are the same as before."""
        placed = (*self._chips, *self.lines), tuple(line.is_note for line in self.lines)
        if placed == self._placed:
            return
        self._placed = placed
        for flow in (self._notes, self._flow):
            while flow.takeAt(0) is not None:
                pass
        for chip in self._chips:
            self._notes.addWidget(chip)
        for line in self.lines:
            (self._notes if line.is_note else self._flow).addWidget(line)
        self._above.setVisible(self._notes.count() > 0)
        self._below.setVisible(self._flow.count() > 0)
        self.setVisible(bool(self.lines or self._chips))

    def _add(self) -> None:
        line = FindingLine(self._themes)
        line.clicked.connect(lambda on: self._on_pressed(line, on))
        self.lines.append(line)

    def _take_off(self) -> None:
        line = self.lines.pop()
        line.hide()
        line.deleteLater()

    def _on_pressed(self, line: FindingLine, on: bool) -> None:
        self._unfold(line.row.finding.key if on and line.row is not None else "")

    def _unfold(self, key: str) -> None:
        """Show what lies behind one line, or behind none."""
        shown = None
        for line in self.lines:
            is_it = line.row is not None and line.row.finding.key == key
            line.setChecked(is_it)
            shown = line.row if is_it else shown
        self._unfolded = shown.finding.key if shown is not None else ""
        if shown is not None:
            self.detail.show_row(shown)
        self.detail.setVisible(shown is not None)

    def _on_left(self) -> None:
        for line in self.lines:
            if line.isChecked():
                line.setFocus()
