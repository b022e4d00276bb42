"""The list of sources: its rows take files and links, and keys that are the claim's elsewhere."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView

from ui.drops import files_in, links_in
from ui.sources.source_model import SourceModel


class DropList(QListView):
    """Sources, one row each.

    Del and F2 are this list's while it has the keyboard, not the claim's.

    Signals:
        dropped: something fell on a row (`QMimeData`, `SourceRow` or None).
        deleted: Del was pressed.
        renamed: F2 was pressed.
    """

    dropped = Signal(object, object)
    deleted = Signal()
    renamed = Signal()

    def __init__(self, model: SourceModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName("Sources")
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def event(self, event: QEvent) -> bool:
        """Keep Del and F2 from the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_F2)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del deletes, F2 corrects; Enter opens, as in every list."""
        if event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.renamed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The current source stays in view when its details open below."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and links."""
        take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take them anywhere."""
        take(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Say on which row they fell."""
        index = self.indexAt(event.position().toPoint())
        event.acceptProposedAction()
        row = index.data(SourceModel.RowRole) if index.isValid() else None
        self.dropped.emit(event.mimeData(), row)


def take(event: QDropEvent) -> None:
    """Accept what can become a source."""
    if files_in(event.mimeData()) or links_in(event.mimeData()):
        event.acceptProposedAction()
