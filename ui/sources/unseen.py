"""A source that cannot be shown here: a recording, a book, a thing seen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.sources.source_keys import is_written
from workbench.services.views.captures import Quoted
from workbench.text.locators import TYPED

WIDEST = 520
"""Pixels; longer lines are not read with ease."""


class Passages(QListWidget):
    """A list that leaves letters and digits to the source: they quote, they do not search."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and choose."""
        if is_written(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class Unseen(QWidget):
    """What is known of the source, a button for its own program, and the passages typed so far.

    Signals:
        helped: the button was pressed.
        passage_chosen: one of the passages was chosen (`Quoted`).
    """

    helped = Signal()
    passage_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = _label("title")
        self._sentence = _label("muted")
        self.button = QPushButton("Play in your player")
        self.button.setProperty("kind", "primary")
        self.button.clicked.connect(self.helped)
        self._quoted = _label("small")
        self._quoted.setText("Quoted from it")
        self.list = Passages()
        self.list.setAccessibleName("Passages quoted from the source")
        self.list.setWordWrap(True)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.itemActivated.connect(self._on_chosen)
        self.list.itemClicked.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 12)
        column.setSpacing(10)
        for label in (self._about, self._sentence):
            label.setMaximumWidth(WIDEST)
            column.addWidget(label)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(self._quoted)
        column.addWidget(self.list, 1)
        column.addStretch()

    def say(self, about: Sequence[str], sentence: str, button: str = "") -> None:
        """What is known of the source, and what to do; without words there is no button."""
        self._about.setText("\n".join(about))
        self._about.setVisible(bool(about))
        self._sentence.setText(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(sentence)
        self.setFocusProxy(self.button if button else self.list)

    def show_passages(self, passages: Sequence[Quoted]) -> None:
        """List what was quoted, the earliest place of a recording first."""
        self.list.clear()
        for passage in sorted(passages, key=lambda told: (told.time_ms is None, told.time_ms or 0)):
            item = QListWidgetItem(_told(passage))
            item.setData(Qt.ItemDataRole.UserRole, passage)
            self.list.addItem(item)
        for widget in (self.list, self._quoted):
            widget.setVisible(bool(passages))

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.passage_chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def _told(passage: Quoted) -> str:
    words = f"“{' '.join(passage.quote.split())}”"
    parts = (passage.where, words, TYPED if passage.typed else "")
    return " · ".join(part for part in parts if part)


def _label(kind: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("kind", kind)
    return label
