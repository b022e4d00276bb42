"""The Phosphor icon font, out of the qtawesome package, as icons sharp at any size.

Of qtawesome only the font is used. Importing it would import all of Qt by way
of QtPy and read eleven fonts more: half a second of each start, 30 MB.
"""

import json
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from workbench.paths import package_folder

GLYPH_SHARE = 0.875
"""Height of a glyph in that of its icon; the rest is the air round it."""


class _Font(NamedTuple):
    """The font's family, and its letters by name (``"folder-open"``), in hexadecimal."""

    family: str
    letters: dict[str, str]


def icon(name: str, color: str, disabled: str) -> QIcon:
    """The picture called `name`, in a colour and in that of what cannot be pressed.

    Raises:
        KeyError: the font has no such picture.
    """
    return QIcon(_Engine(chr(int(_font().letters[name], 16)), color, disabled))


class _Engine(QIconEngine):
    """Draws one letter of the font."""

    def __init__(self, letter: str, color: str, disabled: str) -> None:
        super().__init__()
        self._letter, self._color, self._disabled = letter, color, disabled

    def clone(self) -> QIconEngine:
        """Another like it; Qt asks before it changes a copied icon."""
        return _Engine(self._letter, self._color, self._disabled)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw the letter in the middle of `rect`; the painter is left as it was."""
        font = QFont(_font().family)
        font.setPixelSize(max(1, round(GLYPH_SHARE * rect.height())))
        painter.save()
        painter.setPen(QColor(self._disabled if mode is QIcon.Mode.Disabled else self._color))
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The same on nothing."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap


@cache
def _font() -> _Font:
    folder = package_folder("qtawesome") / "fonts"
    font, letters = next(folder.glob("phosphor-*.ttf")), next(folder.glob("phosphor-*.json"))
    number = QFontDatabase.addApplicationFont(str(font))
    return _Font(
        QFontDatabase.applicationFontFamilies(number)[0], json.loads(letters.read_text("utf-8"))
    )
