"""Finding words in an open source."""

from PySide6.QtWidgets import QWidget

from ui.widgets.find_bar import FindBar


class SourceFind(FindBar):
    """The article's find bar, over the text of a source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words.setPlaceholderText("Find in the source")
        self._words.setAccessibleName("Find in the source")
        self.hide()
