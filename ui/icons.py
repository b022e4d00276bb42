"""Icons by meaning: a pane asks for "claim.add", never for a drawing of some font.

The icon font is loaded with the first icon that is asked for. What a rating or
a stance looks like is drawn: `ui.shapes`.

To add an icon: a line in `MEANINGS`. Pictures to choose from: `qta-browser`, set "ph".
"""

import os
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction, QColor, QIcon
from PySide6.QtWidgets import QAbstractButton

from ui.shapes import draw_shape, shape_icon
from ui.theme import Theme, ThemeController
from workbench.paths import package_folder

__all__ = ["MEANINGS", "draw_shape", "get", "put_on", "shape_icon"]

MEANINGS = {
    # the article and its text
    "open": "folder-open",
    "import": "tray",
    "paste": "clipboard-text",
    "article": "article",
    "draft.next": "files",
    "search": "magnifying-glass",
    "zoom.in": "magnifying-glass-plus",
    "zoom.out": "magnifying-glass-minus",
    "read": "eye",
    "notes": "chat-text",
    "link": "link",
    # the case
    "case": "briefcase",
    "case.list": "folders",
    "case.new": "folder-plus",
    "case.rename": "pencil-simple",
    "case.archive": "archive",
    "case.restore": "arrow-u-up-left",
    "case.delete": "trash",
    "case.close": "lock-simple",
    "case.reopen": "lock-simple-open",
    "sample": "book-open",
    # claims
    "claim": "cards",
    "claim.add": "plus-circle",
    "claim.accept": "check",
    "claim.dismiss": "x",
    "claim.restore": "arrow-u-up-left",
    "claim.split": "scissors",
    "claim.merge": "intersect",
    "claim.next": "caret-down",
    "claim.previous": "caret-up",
    "claim.find": "magic-wand",
    "flag.legal": "star",
    "flag": "flag",
    "person": "user",
    "people": "users",
    "name": "identification-card",
    "query": "chat-circle-dots",
    "reply": "arrow-bend-up-left",
    "change": "note-pencil",
    "sign": "pen-nib",
    "note": "note-pencil",
    # evidence
    "sources": "books",
    "evidence": "paperclip",
    "evidence.link": "link-simple",
    "evidence.file": "file-text",
    "evidence.pdf": "file-pdf",
    "evidence.image": "image",
    "evidence.note": "note",
    "evidence.call": "phone",
    "evidence.email": "envelope-simple",
    "evidence.book": "book",
    "evidence.audio": "microphone",
    "evidence.video": "film-strip",
    "evidence.sheet": "table",
    "evidence.seen": "eye",
    "evidence.quote": "quotes",
    "call": "phone",
    "box": "selection",
    "captured": "shield-check",
    # work
    "undo": "arrow-counter-clockwise",
    "redo": "arrow-clockwise",
    "history": "clock-counter-clockwise",
    "filter": "funnel-simple",
    "sort": "sort-ascending",
    "copy": "copy",
    "delete": "trash",
    "edit": "pencil-simple",
    "drag": "dots-six-vertical",
    "more": "dots-three",
    "menu": "caret-down",
    "next": "caret-right",
    "previous": "caret-left",
    "close": "x",
    "cancel": "x-circle",
    # what leaves the program, and what keeps it safe
    "export": "export",
    "pdf": "file-pdf",
    "print": "printer",
    "backup": "hard-drives",
    "restore": "clock-clockwise",
    "verify": "fingerprint-simple",
    # the program
    "theme.light": "sun",
    "theme.dark": "moon",
    "theme.system": "circle-half",
    "settings": "gear-six",
    "shortcuts": "keyboard",
    "help": "question",
    "about": "info",
    "warning": "warning",
    "error": "warning-octagon",
    "info": "info",
    "done": "check-circle",
}
"""What an icon says -> its name in qtawesome's set "ph". One set, so that all have one weight."""

HasIcon = QAbstractButton | QAction


def get(meaning: str, theme: Theme, role: str = "ink") -> QIcon:
    """The icon for a meaning, in a colour role of the theme.

    On a primary button the role is "accent_ink".

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
    icon: QIcon = _font().icon(f"ph.{name}", color=QColor(color), color_disabled=QColor(disabled))
    return icon


@cache
def _font() -> Any:
    """The one set that is used: all that qtawesome has would take twice the time and memory."""
    # QtPy, on which qtawesome is built, would otherwise look for PyQt first.
    os.environ.setdefault("QT_API", "pyside6")
    from qtawesome.iconic_font import IconicFont

    folder = package_folder("qtawesome") / "fonts"
    [font], [letters] = folder.glob("phosphor-*.ttf"), folder.glob("phosphor-charmap-*.json")
    return IconicFont(("ph", font.name, letters.name))
