"""A layout that wraps, as words do: for chips."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QStyle, QWidget

GAP = 0.25
"""Room between widgets, in heights of a line."""


class FlowLayout(QLayout):
    """Sets its widgets in lines from the reading side, as many on a line as fit.

    A widget wider than the line gets the line's width, so elide or wrap in it;
    one that wraps is as high as it then needs to be.
    Hidden widgets take no room. The widget it belongs to needs a size policy
    with height for width if it stands in another layout; the layout sees to it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        if parent is not None:
            policy = parent.sizePolicy()
            policy.setHeightForWidth(True)
            parent.setSizePolicy(policy)

    def gap(self) -> int:
        """Pixels between two widgets and between two lines; grows with the letters."""
        parent = self.parentWidget()
        return round(parent.fontMetrics().height() * GAP) if parent else 0

    def clear(self) -> None:
        """Take all widgets out and let them go."""
        while (item := self.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def addItem(self, item: QLayoutItem) -> None:
        """Qt calls this for `addWidget`."""
        self._items.append(item)

    def count(self) -> int:
        """Items, hidden ones too."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at `index`, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove the item at `index` and hand it over, None beyond the last."""
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at `width`."""
        lines = self._lines(QRect(0, 0, width, 0))
        bottom = max((rect.bottom() + 1 for _, rect in lines), default=self.contentsMargins().top())
        return bottom + self.contentsMargins().bottom()

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        visible = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in visible) + self.gap() * max(0, len(visible) - 1)
        height = max((hint.height() for hint in visible), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """The widest item alone."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        """Set the items, from the right where one reads from the right."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else QApplication.layoutDirection()
        for item, place in self._lines(rect):
            item.setGeometry(QStyle.visualRect(direction, rect, place))

    def _lines(self, rect: QRect) -> list[tuple[QLayoutItem, QRect]]:
        """Where each visible item goes, as if read from left to right."""
        area = rect.marginsRemoved(self.contentsMargins())
        corner, line_height = area.topLeft(), 0
        places = []
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            size = QSize(min(hint.width(), max(area.width(), 1)), hint.height())
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if corner.x() > area.left() and corner.x() + size.width() > area.right() + 1:
                corner = QPoint(area.left(), corner.y() + line_height + self.gap())
                line_height = 0
            places.append((item, QRect(corner, size)))
            corner += QPoint(size.width() + self.gap(), 0)
            line_height = max(line_height, size.height())
        return places
