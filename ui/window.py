"""The window: frame and panes, laid out. What they do is connected in `ui.desk`."""

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ui.article.article_view import ArticleView

LIST_WIDTH, CARD_WIDTH = 300, 420
"""Widths of the side panes at first, in pixels at 100 %."""

SMALLEST = (960, 600)


class Window(QMainWindow):
    """An empty frame around the article, painted before anything else is loaded.

    `furnish` puts the rest in when it is there.

    Signals:
        closing: the window is about to close; whoever works stops first.
    """

    closing = Signal()

    def __init__(self, view: ArticleView, state: QSettings) -> None:
        super().__init__()
        self.view = view
        self._state = state
        self.setWindowTitle("Fact-Check Workbench")
        self.setMinimumSize(*SMALLEST)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.centre = QSplitter(Qt.Orientation.Horizontal)
        self.pages = QStackedWidget()
        for splitter in (self.panes, self.centre):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self._left, self._right = QWidget(), QWidget()
        for pane in (self._left, self._right):
            pane.setObjectName("pane")
            pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.centre.addWidget(view)
        for pane in (self._left, self.centre, self._right):
            self.panes.addWidget(pane)
        self.panes.setStretchFactor(1, 1)
        self.panes.setSizes([LIST_WIDTH, 720, CARD_WIDTH])
        self.pages.addWidget(self.panes)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self.pages, 1)
        middle = QWidget()
        middle.setLayout(self._body)
        self.setCentralWidget(middle)
        self._restore()

    def furnish(
        self,
        *,
        above: list[QWidget],
        below: QWidget,
        left: QWidget,
        centre: QWidget,
        right: QWidget,
    ) -> None:
        """Put the bars and panes in place of the empty ones."""
        for place, bar in enumerate(above):
            self._body.insertWidget(place, bar)
        self._body.addWidget(below)
        sizes = self.panes.sizes()
        for index, (old, new) in enumerate(((self._left, left), (self._right, right))):
            self.panes.replaceWidget(2 * index, new)
            old.deleteLater()
        self.centre.insertWidget(0, centre)  # holds the view from now on
        self.panes.setSizes(sizes)

    def keep(self, name: str, value: object) -> None:
        """Keep something that the next start needs before the settings can be read."""
        self._state.setValue(name, value)

    def remember(self) -> None:
        """Keep where the window is, for the next start."""
        self._state.setValue("geometry", self.saveGeometry())
        self._state.setValue("panes", self.panes.saveState())
        self._state.sync()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the place, let the work stop, then go."""
        self.remember()
        self.closing.emit()
        super().closeEvent(event)

    def _restore(self) -> None:
        geometry, panes = self._state.value("geometry"), self._state.value("panes")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(1480, 920)
        if isinstance(panes, QByteArray):
            self.panes.restoreState(panes)
