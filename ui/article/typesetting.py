"""Sets an article on its sheet: sizes, leading and spacing by what each part is.

The document is finished before it is laid out (`setLayoutEnabled`). Formats set
on a document that is laid out already lay it out again at once, 350 ms for
100,000 words; one that arrives whole is laid out as far as it is looked at,
the rest between events.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from ui.article.article_style import BODY_PX, face_font
from ui.article.columns import tab_stops
from ui.article.list_items import ListItem, list_items
from ui.article.sheet import Sheet
from ui.offsets import Offsets
from ui.theme import SANS, SERIF, Theme
from workbench.model.kinds import PartRole
from workbench.model.span import PartSpan, TextSpan

UNBROKEN = 2_500
"""A stretch this long without white space is broken anywhere: Qt seeks a word's
end anew for every line of it, 7 s for 200,000 letters."""

INDENT = 22
"""Indentation of lists, in pixels at zoom 1."""

_LEFT_TAB = QTextOption.TabType.LeftTab
_SPACE = re.compile(r"\s")
_HARMFUL = str.maketrans({"\r": " ", "\ufffc": "\ufffd", "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"})


@dataclass(frozen=True, slots=True)
class Setting:
    """How one kind of part is set. Pixels at zoom 1; `leading` is a multiple of `px`."""

    px: float
    leading: float
    before: float = 0
    after: float = 14
    face: str = SERIF
    bold: bool = False
    italic: bool = False
    muted: bool = False
    indent: float = 0


BODY = Setting(BODY_PX, 1.6)
HEADLINE = Setting(27, 1.22, after=8, bold=True)
META = Setting(12.5, 1.4, after=16, face=SANS, muted=True)
SETTINGS = {
    PartRole.HEADLINE: HEADLINE,
    PartRole.DECK: Setting(19, 1.4, after=10, muted=True),
    PartRole.BODY: BODY,
    PartRole.HEADING: Setting(19.5, 1.35, before=12, after=6, bold=True),
    PartRole.CAPTION: Setting(13, 1.45, after=12, face=SANS, muted=True),
    PartRole.PULL_QUOTE: Setting(20.5, 1.42, before=4, after=18, italic=True, indent=24),
    PartRole.TABLE: Setting(14, 1.5, after=2, face=SANS),
    PartRole.LIST: Setting(BODY_PX, 1.6, after=4),
    PartRole.CREDIT: Setting(12, 1.45, after=10, face=SANS, muted=True),
    PartRole.PROMO: Setting(13, 1.45, after=12, face=SANS, muted=True),
}


@dataclass(frozen=True, slots=True)
class Look:
    """All that decides how the article looks at this moment."""

    theme: Theme
    sheet: Sheet
    zoom: float

    def font(self, setting: Setting) -> QFont:
        """The font of a kind of part."""
        px = setting.px * self.zoom
        return face_font(setting.face, px, bold=setting.bold, italic=setting.italic)

    def ink(self, setting: Setting) -> QColor:
        """The colour of a kind of part."""
        return QColor(self.theme.muted if setting.muted else self.theme.ink)

    def block_format(self, setting: Setting) -> QTextBlockFormat:
        """Leading and spacing of a kind of part."""
        block = QTextBlockFormat()
        height = setting.px * setting.leading * self.zoom
        block.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block.setTopMargin(setting.before * self.zoom)
        block.setBottomMargin(setting.after * self.zoom)
        block.setLeftMargin(setting.indent * self.zoom)
        block.setRightMargin(setting.indent * self.zoom)
        return block

    def char_format(self, setting: Setting) -> QTextCharFormat:
        """Face, size and colour of a kind of part."""
        letters = QTextCharFormat()
        letters.setFont(self.font(setting))
        letters.setForeground(self.ink(setting))
        return letters


def typeset(
    text: str, parts: Sequence[PartSpan], look: Look, head: float, *, offsets: Offsets
) -> QTextDocument:
    """A new document that holds `text`, one paragraph a line, not yet laid out.

    `head` is the room above the first line, in pixels. Positions in it are
    those of `text` in UTF-16 units (`offsets`): nothing is put in or left out.
    """
    document = QTextDocument()
    document.setLayoutEnabled(False)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(look.font(BODY))
    document.setDefaultTextOption(_wrapping(text))
    document.setPlainText(printable(text, offsets))
    _set_margins(document, look, head)
    everything = QTextCursor(document)
    everything.select(QTextCursor.SelectionType.Document)
    everything.setBlockFormat(look.block_format(BODY))
    cursors = _Cursors(document, offsets)
    for part in parts:
        if part.role is not PartRole.BODY:
            _set_part(text, part, look, cursors)
    return document


def printable(text: str, offsets: Offsets) -> str:
    """`text` as Qt can hold it: the same length, without what would end a paragraph.

    A lone surrogate, a carriage return and Qt's own marks for objects and
    frames are replaced one by one; canonical text has none of them.
    """
    safe = text.translate(_HARMFUL) if any(chr(code) in text for code in _HARMFUL) else text
    if offsets.lone_surrogates:
        return safe.encode("utf-16-le", "replace").decode("utf-16-le")
    return safe


def _wrapping(text: str) -> QTextOption:
    unbroken = any(
        _SPACE.search(text, start, start + UNBROKEN) is None
        for start in range(0, len(text) - UNBROKEN + 1, UNBROKEN)
    )
    option = QTextOption()
    option.setWrapMode(
        QTextOption.WrapMode.WrapAnywhere
        if unbroken
        else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    )
    return option


def _set_margins(document: QTextDocument, look: Look, head: float) -> None:
    frame = document.rootFrame()
    margins = frame.frameFormat()
    margins.setLeftMargin(look.sheet.left)
    margins.setRightMargin(look.sheet.right)
    margins.setTopMargin(head)
    margins.setBottomMargin(look.sheet.foot)
    frame.setFrameFormat(margins)


@dataclass(frozen=True, slots=True)
class _Cursors:
    """Makes cursors over passages of one document."""

    document: QTextDocument
    offsets: Offsets

    def over(self, span: TextSpan) -> QTextCursor:
        cursor = QTextCursor(self.document)
        cursor.setPosition(self.offsets.to_qt(span.start))
        cursor.setPosition(self.offsets.to_qt(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _set_part(text: str, part: PartSpan, look: Look, cursors: _Cursors) -> None:
    setting = SETTINGS[part.role]
    block = look.block_format(setting)
    passage = cursors.over(part.span)
    if part.role is PartRole.TABLE:
        rows = part.span.of(text).split("\n")
        stops = tab_stops(rows, look.font(setting), look.sheet.measure)
        block.setTabPositions([QTextOption.Tab(x, _LEFT_TAB) for x in stops])
    passage.setBlockFormat(block)
    passage.setCharFormat(look.char_format(setting))
    if part.role is PartRole.LIST:
        for item in list_items(text, part.span):
            _indent(item, look, cursors.over(item.span))
    if part.role in (PartRole.LIST, PartRole.TABLE):
        _space_after(look, cursors.over(TextSpan(part.span.end - 1, part.span.end)))


def _indent(item: ListItem, look: Look, cursor: QTextCursor) -> None:
    hang = QFontMetricsF(look.font(SETTINGS[PartRole.LIST])).horizontalAdvance(item.sign)
    indented = cursor.blockFormat()
    indented.setLeftMargin(max(hang, INDENT * look.zoom))
    indented.setTextIndent(-hang)
    cursor.setBlockFormat(indented)


def _space_after(look: Look, cursor: QTextCursor) -> None:
    """Lists and tables are set close; what follows them keeps its distance."""
    spaced = cursor.blockFormat()
    spaced.setBottomMargin(BODY.after * look.zoom)
    cursor.setBlockFormat(spaced)
