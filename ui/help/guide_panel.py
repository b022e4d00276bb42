"""The guide: `resources/help/guide.txt`, one page to read once."""

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from workbench.paths import bundled


class GuidePanel(QWidget):
    """The guide as plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = QPlainTextEdit()
        text.setReadOnly(True)
        text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        text.setAccessibleName("Guide")
        text.setPlainText((bundled("resources") / "help" / "guide.txt").read_text("utf-8"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(text)
        self.setFocusProxy(text)
