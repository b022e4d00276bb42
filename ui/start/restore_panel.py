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

from workbench.store.backups import Backup


class RestorePanel(QWidget):
    """The backups, newest first.

    Signals:
        chosen: put this one in the database's place (`Backup`).
        cancelled: leave everything as it is.
    """

    chosen = Signal(object)
    cancelled = Signal()

    def __init__(
        self, backups: list[Backup], why: str = "", hint: str = "", parent: QWidget | None = None
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
            item = QListWidgetItem(f"{backup.made_at.astimezone():%A %d %B %Y, %H:%M}")
            item.setData(Qt.ItemDataRole.UserRole, backup)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(lambda _item: self._choose())
        note = QLabel(
            "The present database is moved aside beside it, never deleted. "
            "Captured files are not touched."
            if backups
            else "There is no backup to restore."
        )
        note.setProperty("kind", "muted")
        note.setWordWrap(True)
        restore = QPushButton("Restore this one")
        restore.setProperty("kind", "primary")
        restore.clicked.connect(self._choose)
        cancel = QPushButton("Cancel" if not why else "Quit")
        cancel.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(restore)
        column = QVBoxLayout(self)
        for widget in (self._why, self._hint, note, self._list):
            column.addWidget(widget)
        column.addLayout(buttons)
        self._list.setVisible(bool(backups))
        restore.setVisible(bool(backups))

    def show_refusal(self, why: str, hint: str) -> None:
        """Say why the chosen one cannot be used."""
        self._why.setText(why)
        self._hint.setText(hint)
        self._why.show()
        self._hint.setVisible(bool(hint))

    def _choose(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
