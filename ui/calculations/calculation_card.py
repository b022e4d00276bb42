"""One calculation on the claim card: result, how it stands to the claim, steps, figures."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.calculations.calculation_words import (
    agrees,
    operand_words,
    outcome_words,
    read_aloud,
    title_of,
)
from ui.theme import ThemeController
from ui.widgets.signed_line import SignedLine
from ui.widgets.texts import tooltip_of
from workbench.services.views.calculations import CalculationRow, OperandRow


class CalculationCard(QFrame):
    """Shows what came out; a figure of a passage leads to it.

    Signals:
        edit_wanted: it is to be worked out otherwise (`CalculationRow`).
        removal_wanted: take it off the claim (its id).
        passage_wanted: show a figure's passage (`OperandRow`).
    """

    edit_wanted = Signal(object)
    removal_wanted = Signal(object)
    passage_wanted = Signal(object)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._themes = theme
        self.row: CalculationRow | None = None
        self.title, self.steps, self.notes = _label("title"), _label(""), _label("small")
        self.edit, self.remove = _link("Edit"), _link("Remove")
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(self.row))
        self.remove.clicked.connect(self._on_removed)
        self._told = QVBoxLayout()
        self._operands = QVBoxLayout()
        self.lines: list[SignedLine] = []
        self.operands: list[QWidget] = []
        self._lay_out()
        theme.changed.connect(self._on_theme_changed)

    def show_row(self, row: CalculationRow) -> None:
        """Show a calculation."""
        self.row = row
        come = row.calculated
        self.title.setText(f"{title_of(row)}: {come.result}" if come.result else title_of(row))
        self.steps.setText("\n".join(come.steps))
        self.steps.setVisible(bool(come.steps))
        notes = [note for note in (come.rounding.capitalize(), *come.notes) if note]
        self.notes.setText(" ".join(f"{note.rstrip('.')}." for note in notes))
        self.notes.setVisible(bool(notes))
        self.setAccessibleName(read_aloud(row))
        for button in (self.edit, self.remove):
            button.setAccessibleName(f"{button.text()} the calculation {title_of(row)}")
        self._tell()
        self._list_operands(row)

    def _tell(self) -> None:
        """In sign, colour and words: whether it came out, and whether it bears the claim out."""
        row, theme = self.row, self._themes.theme
        if row is None:
            return
        good, bad = theme.families["true"], theme.danger
        told: list[tuple[str, str, str]] = []
        if row.calculated.trouble:
            told.append((row.calculated.trouble, "bang", bad))
        elif row.outcome is not None:
            is_good = agrees(row)
            shape, colour = ("check", good) if is_good else ("flag", bad)
            told.append((outcome_words(row), shape, colour))
        told += [
            (f"{operand_words(operand)}. {operand.trouble}", "bang", bad)
            for operand in row.operands
            if operand.trouble
        ]
        _empty(self._told, self.lines)
        for words, shape, colour in told:
            line = SignedLine(words, shape, theme, colour=colour)
            line.words.setStyleSheet(f"color: {colour}; font-weight: 600;")
            self.lines.append(line)
            self._told.addWidget(line)

    def _list_operands(self, row: CalculationRow) -> None:
        _empty(self._operands, self.operands)
        for operand in row.operands:
            if operand.trouble and not operand.value:
                continue  # gone, as is told above
            shown = self._operand(operand)
            self.operands.append(shown)
            self._operands.addWidget(shown, alignment=Qt.AlignmentFlag.AlignLeft)

    def _operand(self, operand: OperandRow) -> QWidget:
        words = operand_words(operand)
        if operand.passage is None:
            label = _label("muted")
            label.setText(words)
            return label
        button = _link(words.replace("&", "&&"))
        button.setAccessibleName(f"{words}: show it in the source")
        button.setToolTip(tooltip_of(operand.passage.words))
        button.clicked.connect(lambda: self.passage_wanted.emit(operand))
        return button

    def _on_removed(self) -> None:
        if self.row is not None:
            self.removal_wanted.emit(self.row.id)

    def _on_theme_changed(self, _theme: object) -> None:
        self._tell()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.title, 1)
        for button in (self.edit, self.remove):
            first.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        for layout in (self._told, self._operands):
            layout.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 8, 8)
        column.setSpacing(4)
        column.addLayout(first)
        column.addLayout(self._told)
        column.addWidget(self.steps)
        column.addLayout(self._operands)
        column.addWidget(self.notes)


def _empty(layout: QVBoxLayout, shown: list) -> None:  # type: ignore[type-arg]
    for widget in shown:
        layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
    shown.clear()


def _label(kind: str) -> QLabel:
    label = QLabel()
    if kind:
        label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _link(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
