"""Choosing a backup: the way back when the database is damaged, or a day was a mistake."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.words import moment
from workbench.store.backups import Backup


class RestorePanel(QWidget):
    """The backups, newest first.

    Signals:
        chosen: put this one in the database's place (`Backup`).
        retried: try again without any.
        cancelled: leave everything as it is.
    """

    chosen = Signal(object)
    retried = Signal()
    cancelled = Signal()

    def __init__(
        self,
        backups: list[Backup],
        why: str = "",
        hint: str = "",
        *,
        can_retry: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._why, self._hint = QLabel(why), QLabel(hint)
        for label in (self._why, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setVisible(bool(label.text()))
        self._why.setProperty("kind", "title")
        self._list = QListWidget()
        self._list.setAccessibleName("Backups")
        for backup in backups:
            item = QListWidgetItem(moment(backup.made_at))
            item.setData(Qt.ItemDataRole.UserRole, backup)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(lambda _item: self._choose())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self._why, self._hint, _note(bool(backups), bool(why)), self._list):
            column.addWidget(widget)
        column.addLayout(self._buttons("Quit" if why else "Cancel", can_retry=can_retry))
        column.addStretch(0 if backups else 1)
        self._list.setVisible(bool(backups))
        self._restore.setVisible(bool(backups))
        self.setFocusProxy(self._list if backups else self._retry if can_retry else self._cancel)

    def show_refusal(self, why: str, hint: str) -> None:
        """Say why the chosen one cannot be used."""
        self._why.setText(why)
        self._hint.setText(hint)
        self._why.show()
        self._hint.setVisible(bool(hint))

    def _buttons(self, leave: str, *, can_retry: bool) -> QHBoxLayout:
        self._restore = QPushButton("Restore this one")
        self._restore.clicked.connect(self._choose)
        self._retry = QPushButton("Try again")
        self._retry.clicked.connect(self.retried)
        self._retry.setVisible(can_retry)
        self._cancel = QPushButton(leave)
        self._cancel.clicked.connect(self.cancelled)
        (self._retry if can_retry else self._restore).setProperty("kind", "primary")
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self._cancel, self._retry, self._restore):
            row.addWidget(button)
        return row

    def _choose(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def _note(has_backups: bool, in_trouble: bool) -> QLabel:
    if has_backups:
        words = (
            "The present database is moved aside beside it, never deleted. "
            "Captured files are not touched."
        )
    else:
        words = "" if in_trouble else "There is no backup yet."
    note = QLabel(words)
    note.setProperty("kind", "muted")
    note.setWordWrap(True)
    note.setVisible(bool(words))
    return note
