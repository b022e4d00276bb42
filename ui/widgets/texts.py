"""Words of the article and its sources on screen: as text, never as markup.

A tool tip that begins like HTML is taken for HTML by Qt; whoever wrote the
article could then show whatever they like.
"""

from html import escape

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget


def tooltip_of(text: str) -> str:
    """`text` for `setToolTip`, with its line breaks, wrapped where it is long."""
    return f'<p style="white-space:pre-wrap">{escape(text)}</p>' if text else ""


def plain_tooltip(event: QEvent, widget: QWidget, text: str) -> None:
    """Answer a tool tip event with `text`; nothing is shown for an empty one."""
    if isinstance(event, QHelpEvent) and text:
        QToolTip.showText(event.globalPos(), tooltip_of(text), widget)
    else:
        QToolTip.hideText()
        event.ignore()
