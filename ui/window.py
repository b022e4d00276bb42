"""The window: frame and panes, laid out. What they do is connected in `ui.connections`."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui.article.article_view import ArticleView
from ui.frame.pages import Pages

THREE_COLUMNS_AND_SOURCE = 1700
"""Width at which list, article, source and card all fit, in pixels."""

SIZE, SMALLEST = (1480, 920), (960, 600)
"""Of the window at first, and at least, in pixels."""

LIST_SHARE, CARD_SHARE = 0.2, 0.285
"""Of the window's width, for the side panes at first."""

LIST_WIDTH, CARD_WIDTH = (260, 340), (380, 460)
"""Least and most that these shares come to, in pixels at 100 %."""


class Window(QMainWindow):
    """An empty frame around the article, painted before anything else is loaded.

    `furnish` puts the rest in when it is there.

    Signals:
        closing: the window is about to close; whoever works stops first.
        files_dropped: files fell where no pane took them (`list[Path]`).
        sign_written: AltGr wrote a sign where nothing is typed (it is no word of any field).
        escaped: Esc was pressed and no pane had a use for it.
    """

    closing = Signal()
    files_dropped = Signal(list)
    sign_written = Signal(str)
    escaped = Signal()

    def __init__(self, view: ArticleView, state: QSettings, *, scale: float = 1.0) -> None:
        super().__init__()
        self.view = view
        self._state = state
        self.setWindowTitle("Fact-Check Workbench")
        self.setMinimumSize(*SMALLEST)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.centre = QSplitter(Qt.Orientation.Horizontal)
        self.pages = Pages()
        for splitter in (self.panes, self.centre):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self._left, self._right = QWidget(), QWidget()
        self._list: QWidget | None = None
        for pane in (self._left, self._right):
            pane.setObjectName("pane")
            pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.centre.addWidget(view)
        for pane in (self._left, self.centre, self._right):
            self.panes.addWidget(pane)
        self.panes.setStretchFactor(1, 1)
        self.pages.addWidget(self.panes)
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self.pages, 1)
        middle = QWidget()
        middle.setLayout(self._body)
        self.setCentralWidget(middle)
        self._restore(scale)

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
        self._list = left
        sizes = self.panes.sizes()
        for index, (old, new) in enumerate(((self._left, left), (self._right, right))):
            self.panes.replaceWidget(2 * index, new)
            old.deleteLater()
        self.centre.insertWidget(0, centre)  # holds the view from now on
        self.panes.setSizes(sizes)
        self.setAcceptDrops(True)

    def make_room(self, wanted: bool) -> None:
        """Beside an open source, a narrow window keeps the article and puts the list away."""
        if self._list is not None:
            self._list.setVisible(not wanted or self.width() >= THREE_COLUMNS_AND_SOURCE)
        half = self.centre.width() // 2
        self.centre.setSizes([half, half])

    def keep(self, name: str, value: object) -> None:
        """Keep something that the next start needs before the settings can be read."""
        self._state.setValue(name, value)

    def remember(self) -> None:
        """Keep where the window is, for the next start."""
        self._state.setValue("geometry", self.saveGeometry())
        self._state.setValue("panes", self.panes.saveState())
        self._state.sync()

    def leave(self) -> None:
        """Keep the place; what is being typed is saved, then the work stops."""
        self.remember()
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        self.closing.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the work end well, then go."""
        self.leave()
        super().closeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep from being commands what is none, though Qt would take it for one.

        A letter typed on a list of choices finds the choice; and what AltGr
        writes ("[", "€") is neither the digit nor the letter on that key.
        """
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            focused = QApplication.focusWidget()
            with_alt_gr = bool(event.modifiers() & Qt.KeyboardModifier.GroupSwitchModifier)
            if with_alt_gr and not _types(focused):
                self.sign_written.emit(event.text())
            if with_alt_gr or (isinstance(focused, QComboBox) and _is_word(event)):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, when whoever has the keyboard let it pass."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome anywhere."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files on."""
        urls = event.mimeData().urls()
        self.files_dropped.emit([Path(u.toLocalFile()) for u in urls if u.isLocalFile()])
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _restore(self, scale: float) -> None:
        geometry, panes = self._state.value("geometry"), self._state.value("panes")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize()))
        if not (isinstance(panes, QByteArray) and self.panes.restoreState(panes)):
            self.panes.setSizes(first_widths(self.width(), scale))


def _is_word(event: QKeyEvent) -> bool:
    """Whether a key types something by itself."""
    command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return event.text().isprintable() and bool(event.text()) and not event.modifiers() & command


def _types(focused: QWidget | None) -> bool:
    """Whether what is pressed becomes words there."""
    return focused is not None and focused.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def first_widths(width: int, scale: float) -> list[int]:
    """Widths of list, article and card in a window of this width, nothing being remembered."""
    left = _between(LIST_WIDTH, width * LIST_SHARE, scale)
    right = _between(CARD_WIDTH, width * CARD_SHARE, scale)
    return [left, max(1, width - left - right), right]


def _between(bounds: tuple[int, int], share: float, scale: float) -> int:
    least, most = bounds
    return round(max(least * scale, min(most * scale, share)))
