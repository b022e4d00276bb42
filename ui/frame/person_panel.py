"""Who works from now on: somebody known, or somebody new."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)


class PersonPanel(QWidget):
    """The names of the workspace, and a line for one more.

    Signals:
        chosen: this person works (name, never empty).
        cancelled: nobody else does.
    """

    chosen = Signal(str)
    cancelled = Signal()

    def __init__(self, names: list[str], acting: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        told = QLabel(
            "Every act carries a name, and who decided a claim cannot sign it. "
            "This is no password: it says who sits here."
        )
        told.setProperty("kind", "muted")
        told.setWordWrap(True)
        self._list = QListWidget()
        self._list.setAccessibleName("People of this workspace")
        self._list.addItems(names)
        self._list.setCurrentRow(names.index(acting) if acting in names else 0)
        self._list.itemActivated.connect(lambda item: self.chosen.emit(item.text()))
        self._name = QLineEdit()
        self._name.setAccessibleName("Name of somebody else")
        self._name.setPlaceholderText("Somebody else: first and last name")
        self._name.returnPressed.connect(self.choose)
        go = QPushButton("Work under this name")
        go.setProperty("kind", "primary")
        go.clicked.connect(self.choose)
        cancel = QPushButton("Cancel")
        cancel.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (told, self._name, self._list):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.setFocusProxy(self._name)

    def choose(self) -> None:
        """The name that was typed, else the one chosen in the list."""
        item = self._list.currentItem()
        name = " ".join(self._name.text().split()) or (item.text() if item else "")
        if name:
            self.chosen.emit(name)
