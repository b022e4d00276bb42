"""Files and links dropped on the card, its text fields among them."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.drops import files_in, links_in

_MOVES = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class DropCatcher(QObject):
    """Takes files and links before a text field takes them for text; other text is left to it.

    Signals:
        files_dropped: local files (`list[Path]`).
        links_dropped: web addresses (`list[str]`).
    """

    files_dropped = Signal(object)
    links_dropped = Signal(object)

    def watch(self, *widgets: QWidget) -> None:
        """Catch what is dropped on these."""
        for widget in widgets:
            target = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
            target.setAcceptDrops(True)
            target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer drags that hold files or links."""
        if not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        files, links = files_in(event.mimeData()), links_in(event.mimeData())
        if not files and not links:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() not in _MOVES:
            self._tell(files, links)
        return True

    def _tell(self, files: list[Path], links: list[str]) -> None:
        if files:
            self.files_dropped.emit(files)
        if links:
            self.links_dropped.emit(links)
