"""What stands at the head of the sheet beside the article's own words.

The meta line (byline, date, draft, words) is not in the canonical text, and
neither is a title that the file gave apart from it. They are painted, so that
positions in the document stay positions in the text.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from ui.article.typesetting import HEADLINE, META, Look, Setting
from workbench.model.kinds import PartRole
from workbench.model.span import PartSpan

LONGEST = 300
"""Code points of a title or meta line that are shown; what is longer is no title."""

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class Masthead:
    """Title and meta line, measured for one look.

    The title is left out where the text has a headline of its own.
    """

    title: str
    meta: str
    look: Look

    @property
    def above(self) -> float:
        """Room that the masthead needs above the first line, in pixels."""
        return self._height(self.title, HEADLINE) + self.below if self.title else self.below

    @property
    def below(self) -> float:
        """Room that the meta line needs, with the space after it."""
        return self._height(self.meta, META)

    def paint(self, painter: QPainter, top: float) -> None:
        """Paint title and meta line, the first at height `top` of the document."""
        for words, setting in ((self.title, HEADLINE), (self.meta, META)):
            if words:
                painter.setFont(self.look.font(setting))
                painter.setPen(self.look.ink(setting))
                painter.drawText(self._box(words, setting, top), _WRAPPED, words)
                top += self._height(words, setting)

    def _box(self, words: str, setting: Setting, top: float) -> QRectF:
        sheet = self.look.sheet
        room = QRectF(sheet.left, top, max(1, sheet.measure), 10_000)
        return QFontMetricsF(self.look.font(setting)).boundingRect(room, _WRAPPED, words)

    def _height(self, words: str, setting: Setting) -> float:
        if not words:
            return 0.0
        return self._box(words, setting, 0).height() + setting.after * self.look.zoom


def masthead(title: str, meta: str, parts: Sequence[PartSpan], look: Look) -> Masthead:
    """The masthead of an article; line ends in title and meta line become spaces."""
    headed = any(part.role is PartRole.HEADLINE for part in parts)
    return Masthead("" if headed else _one_line(title), _one_line(meta), look)


def headline_end(parts: Sequence[PartSpan]) -> int | None:
    """Where the headline and its deck end in the text: the meta line stands below.

    None if the text has no headline.
    """
    roles = [part.role for part in parts]
    if PartRole.HEADLINE not in roles:
        return None
    last = roles.index(PartRole.HEADLINE)
    while last + 1 < len(parts) and roles[last + 1] in (PartRole.HEADLINE, PartRole.DECK):
        last += 1
    return parts[last].span.end


def _one_line(words: str) -> str:
    return " ".join(words[:LONGEST].split())
