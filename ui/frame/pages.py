"""What fills the window between the bars: the panes or the case list, and a sheet over either."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget


class Pages(QStackedWidget):
    """Remembers what lies below the sheet, so that it comes back when the sheet is taken off.

    Signals:
        turned: another page is seen.
    """

    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._below: QWidget | None = None
        self._sheet: QWidget | None = None

    @property
    def is_covered(self) -> bool:
        """A sheet lies over the page."""
        return self._sheet is not None

    def turn_to(self, page: QWidget) -> None:
        """Show a page; below the sheet, if one lies there."""
        self._below = page
        if self._sheet is None:
            self._show(page)

    def cover(self, sheet: QWidget) -> None:
        """Lay a sheet over the page."""
        if self._sheet is None:
            self._below = self.currentWidget()
        self._sheet = sheet
        self._show(sheet)

    def uncover(self) -> None:
        """Take the sheet off."""
        self._sheet = None
        if self._below is not None:
            self._show(self._below)

    def _show(self, page: QWidget) -> None:
        if page is not self.currentWidget():
            self.setCurrentWidget(page)
            self.turned.emit()
