"""More or fewer suggestions like one: its kind, or a word of it, muted or raised for the desk."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from ui.words import in_words
from workbench.services.leaning import KIND, telling_words
from workbench.services.views.claims import ClaimRow

Lean = Callable[[str, bool], object]
"""Takes an entry of the settings, and whether it is raised or muted."""


def add_leanings(menu: QMenu, row: ClaimRow, lean: Lean) -> None:
    """Two menus in a menu: what of this claim is raised from now on, and what is muted."""
    for title, is_raised in (("Fewer like this", False), ("More like this", True)):
        submenu = menu.addMenu(title)
        offered = {KIND + row.kind: f"Every {in_words(row.kind)}"}
        offered |= {word: f"Whatever says “{word}”" for word in telling_words(row.quote)}
        for entry, words in offered.items():
            action = submenu.addAction(words.replace("&", "&&"))
            action.triggered.connect(
                lambda _on=False, entry=entry, is_raised=is_raised: lean(entry, is_raised)
            )


def told(entry: str) -> str:
    """An entry of the settings in words: "every prediction", "“weather”"."""
    kind = entry.removeprefix(KIND)
    return f"every {in_words(kind)}" if kind != entry else f"“{entry}”"
