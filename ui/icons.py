"""Icons by meaning: a pane asks for "claim.add", never for a drawing of some font.

The icon fonts take longer to load than the window takes to appear, so they are
loaded with the first icon that is asked for, and importing this module loads
nothing. What a rating or a stance looks like is drawn: `ui.shapes`.

To add an icon: a line in `MEANINGS`. Pictures to choose from: `qta-browser`, set "ph".
"""

import os
from functools import cache

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction, QColor, QIcon
from PySide6.QtWidgets import QAbstractButton

from ui.shapes import draw_shape, shape_icon
from ui.theme import Theme, ThemeController

__all__ = ["MEANINGS", "draw_shape", "get", "put_on", "shape_icon"]

MEANINGS = {
    # the article and its text
    "open": "ph.folder-open",
    "import": "ph.tray",
    "paste": "ph.clipboard-text",
    "article": "ph.article",
    "draft.next": "ph.files",
    "search": "ph.magnifying-glass",
    "zoom.in": "ph.magnifying-glass-plus",
    "zoom.out": "ph.magnifying-glass-minus",
    "read": "ph.eye",
    "notes": "ph.chat-text",
    "link": "ph.link",
    # the case
    "case": "ph.briefcase",
    "case.list": "ph.folders",
    "case.new": "ph.folder-plus",
    "case.rename": "ph.pencil-simple",
    "case.archive": "ph.archive",
    "case.restore": "ph.arrow-u-up-left",
    "case.delete": "ph.trash",
    "case.close": "ph.lock-simple",
    "case.reopen": "ph.lock-simple-open",
    "sample": "ph.book-open",
    # claims
    "claim.add": "ph.plus-circle",
    "claim.accept": "ph.check",
    "claim.dismiss": "ph.x",
    "claim.restore": "ph.arrow-u-up-left",
    "claim.split": "ph.scissors",
    "claim.merge": "ph.intersect",
    "claim.next": "ph.caret-down",
    "claim.previous": "ph.caret-up",
    "claim.find": "ph.magic-wand",
    "flag.legal": "ph.star",
    "flag": "ph.flag",
    "person": "ph.user",
    "people": "ph.users",
    "query": "ph.chat-circle-dots",
    "reply": "ph.arrow-bend-up-left",
    "change": "ph.note-pencil",
    "sign": "ph.pen-nib",
    "note": "ph.note-pencil",
    # evidence
    "sources": "ph.books",
    "evidence": "ph.paperclip",
    "evidence.link": "ph.link-simple",
    "evidence.file": "ph.file-text",
    "evidence.pdf": "ph.file-pdf",
    "evidence.image": "ph.image",
    "evidence.note": "ph.note",
    "evidence.quote": "ph.quotes",
    "captured": "ph.shield-check",
    # work
    "undo": "ph.arrow-counter-clockwise",
    "redo": "ph.arrow-clockwise",
    "history": "ph.clock-counter-clockwise",
    "filter": "ph.funnel-simple",
    "sort": "ph.sort-ascending",
    "copy": "ph.copy",
    "delete": "ph.trash",
    "edit": "ph.pencil-simple",
    "drag": "ph.dots-six-vertical",
    "more": "ph.dots-three",
    "menu": "ph.caret-down",
    "next": "ph.caret-right",
    "previous": "ph.caret-left",
    "close": "ph.x",
    "cancel": "ph.x-circle",
    # what leaves the program, and what keeps it safe
    "export": "ph.export",
    "pdf": "ph.file-pdf",
    "print": "ph.printer",
    "backup": "ph.hard-drives",
    "restore": "ph.clock-clockwise",
    "verify": "ph.fingerprint-simple",
    # the program
    "theme.light": "ph.sun",
    "theme.dark": "ph.moon",
    "theme.system": "ph.circle-half",
    "settings": "ph.gear-six",
    "shortcuts": "ph.keyboard",
    "help": "ph.question",
    "about": "ph.info",
    "warning": "ph.warning",
    "error": "ph.warning-octagon",
    "info": "ph.info",
    "done": "ph.check-circle",
}
"""What an icon says -> its name in qtawesome. One set, so that all have one weight."""

HasIcon = QAbstractButton | QAction


def get(meaning: str, theme: Theme, role: str = "ink") -> QIcon:
    """The icon for a meaning, in a colour role of the theme.

    The first call loads the icon fonts (a tenth of a second): never before the
    first paint. On a primary button the role is "accent_ink".

    Raises:
        KeyError: `MEANINGS` has no such meaning.
    """
    return _drawn(MEANINGS[meaning], getattr(theme, role), theme.disabled)


def put_on(target: HasIcon, meaning: str, themes: ThemeController, *, role: str = "ink") -> None:
    """Give a button or action its icon once the event loop runs, and again in each new theme.

    Safe before the first paint. Asked again, the target takes the new meaning.
    """
    for former in target.findChildren(_Follower):
        former.setParent(None)
        former.deleteLater()
    _Follower(target, meaning, themes, role)


class _Follower(QObject):
    """Child of what shows an icon; goes with it, and ends listening to the themes."""

    def __init__(self, target: HasIcon, meaning: str, themes: ThemeController, role: str) -> None:
        super().__init__(target)
        self._target = target
        self._meaning = meaning
        self._role = role
        self._themes = themes
        themes.changed.connect(self._on_theme_changed)
        QTimer.singleShot(0, self, self._show)

    def _show(self) -> None:
        self._target.setIcon(get(self._meaning, self._themes.theme, self._role))

    @Slot(object)
    def _on_theme_changed(self, _theme: Theme) -> None:
        self._show()


@cache
def _drawn(name: str, color: str, disabled: str) -> QIcon:
    # QtPy, on which qtawesome is built, would otherwise look for PyQt first.
    os.environ.setdefault("QT_API", "pyside6")
    import qtawesome

    icon: QIcon = qtawesome.icon(name, color=QColor(color), color_disabled=QColor(disabled))
    return icon
