"""Everything the analyst can trigger, in one table.

Menus, the shortcut sheet and the help are built from it. To add an action: add
a row here and a method of that name to `ui.acts.Acts`. `icon` is a meaning of
`ui.icons`; `needs` says when it is enabled.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.selection import Selection


class Needs(StrEnum):
    """What must be there for an action to make sense."""

    NOTHING = "nothing"
    ARTICLE = "article"
    CLAIM = "claim"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: `id` is also the name of the method that does it, with dots as underscores."""

    id: str
    text: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = Needs.NOTHING
    help: str = ""
    rule_before: bool = False

    @property
    def menu(self) -> str:
        """The menu it stands in: the first word of the id."""
        return self.id.partition(".")[0]


A, C = Needs.ARTICLE, Needs.CLAIM

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("file.open", "Open article…", ("Ctrl+O",), "open"),
    ActionSpec("file.paste", "Paste article", ("Ctrl+Shift+V",), "paste"),
    ActionSpec("file.cases", "All cases", ("Ctrl+L",), "case.list"),
    ActionSpec("file.sample", "Open the sample case", (), "", rule_before=True),
    ActionSpec("file.details", "Article details…", ("Ctrl+I",), "info", A),
    ActionSpec("file.export", "Export report…", ("Ctrl+E",), "export", A, rule_before=True),
    ActionSpec("file.backup", "Back up now", (), "backup", rule_before=True),
    ActionSpec("file.restore", "Restore a backup…", (), "restore"),
    ActionSpec("file.preferences", "Preferences…", ("Ctrl+,",), "settings", rule_before=True),
    ActionSpec("file.quit", "Quit", ("Ctrl+Q",), ""),
    ActionSpec("edit.undo", "Undo", ("Ctrl+Z",), "undo"),
    ActionSpec("edit.redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    ActionSpec("edit.find", "Find in article", ("Ctrl+F",), "search", A, rule_before=True),
    ActionSpec("edit.filter", "Filter claims", ("/", "Ctrl+Shift+F"), "filter", A),
    ActionSpec("claim.next", "Next", ("J",), "next", A),
    ActionSpec("claim.previous", "Previous", ("K",), "previous", A),
    ActionSpec("claim.next_open", "Next open", ("N",), "", A),
    ActionSpec(
        "claim.make", "Make claim of the selection", ("C",), "claim.add", A, rule_before=True
    ),
    ActionSpec("claim.make_part", "Make part of the current claim", ("P",), "", C),
    ActionSpec("claim.accept", "Accept", ("A",), "claim.accept", C),
    ActionSpec("claim.dismiss", "Dismiss", ("X",), "claim.dismiss", C),
    ActionSpec("claim.bring_back", "Bring back", ("B",), "claim.restore", C),
    ActionSpec("claim.start_left", "Start one word earlier", ("[",), "", C, rule_before=True),
    ActionSpec("claim.start_right", "Start one word later", ("{", "Shift+["), "", C),
    ActionSpec("claim.end_right", "End one word later", ("]",), "", C),
    ActionSpec("claim.end_left", "End one word earlier", ("}", "Shift+]"), "", C),
    ActionSpec("claim.split", "Split at the cursor", ("T",), "claim.split", C),
    ActionSpec("claim.merge", "Merge selected", ("M",), "claim.merge", C),
    ActionSpec("claim.delete", "Delete claim", ("Del",), "case.delete", C),
    ActionSpec(
        "claim.link", "Add a link as evidence…", ("L",), "evidence.link", C, rule_before=True
    ),
    ActionSpec("claim.file", "Add a file as evidence…", ("F",), "evidence.file", C),
    ActionSpec("claim.quote", "Quote a source…", ("E",), "evidence.quote", C),
    ActionSpec("claim.why", "Write the rationale", ("W",), "", C, rule_before=True),
    ActionSpec("claim.rating", "Find a rating by typing", ("V",), "", C),
    ActionSpec("claim.in_full", "Edit claim in full", ("F2",), "", C),
    ActionSpec("claim.claimant", "Edit claimant", ("F3",), "", C),
    ActionSpec("claim.note", "Edit note", ("F4",), "note", C),
    ActionSpec("claim.sign", "Sign", ("S",), "sign", C),
    ActionSpec("read.sentence", "Mark sentence as read", ("R",), "read", A),
    ActionSpec("read.paragraph", "Mark paragraph as read", ("Shift+R",), "", A),
    ActionSpec("read.unread", "Mark as unread", ("U",), "", A),
    ActionSpec("read.find_claims", "Find claims again", (), "claim.find", A, rule_before=True),
    ActionSpec("view.claim", "Claim card", ("Ctrl+1",), "", A),
    ActionSpec("view.sources", "Sources", ("Ctrl+2",), "sources", A),
    ActionSpec("view.notes", "Notes of the original", ("Ctrl+3",), "notes", A),
    ActionSpec("view.history", "History", ("Ctrl+4",), "history", A),
    ActionSpec("view.close_source", "Close the source", ("Ctrl+W",), "", A),
    ActionSpec("view.next_pane", "Next pane", ("F6",), "", A),
    ActionSpec(
        "view.zoom_in", "Larger article", ("Ctrl++", "Ctrl+="), "zoom.in", A, rule_before=True
    ),
    ActionSpec("view.zoom_out", "Smaller article", ("Ctrl+-",), "zoom.out", A),
    ActionSpec("view.zoom_reset", "Usual size", ("Ctrl+0",), "", A),
    ActionSpec("view.theme", "Light or dark", ("Ctrl+T",), "theme.dark", rule_before=True),
    ActionSpec("help.shortcuts", "Keys", ("?", "F1"), "help"),
    ActionSpec("help.guide", "Guide", (), ""),
    ActionSpec("help.about", "About and licences", (), "about"),
)
"""All actions in menu order. Ratings have keys of their own: see `RATING_KEYS`."""

MENUS = {
    "file": "&File",
    "edit": "&Edit",
    "claim": "&Claim",
    "read": "&Reading",
    "view": "&View",
    "help": "&Help",
}

RATING_KEYS = tuple("123456789")
"""Keys that rate *is so* by the label's place on the scale; with Shift, *said so*."""

OTHER_KEYS: tuple[tuple[str, str], ...] = (
    ("1 … 9", "Rate: is it so"),
    ("Alt+1 … Alt+9", "Rate: was it said so"),
    ("0", "Not checkable"),
    ("-", "Not checked"),
    ("Ctrl+Wheel", "Size of the article"),
    ("Esc", "Back to the article"),
)
"""Keys that are no actions, for the shortcut sheet."""


class Actions(QObject):
    """The actions of one window: made from the table, enabled by what is current."""

    def __init__(
        self, selection: Selection, does: Callable[[str], Callable[[], None]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._selection, self._window = selection, parent
        self._made: dict[str, QAction] = {}
        for spec in ACTIONS:
            action = QAction(spec.text, parent)
            action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
            action.setObjectName(spec.id)
            action.triggered.connect(does(spec.id.replace(".", "_")))
            self._made[spec.id] = action
        selection.draft_changed.connect(self._enable)
        selection.claim_changed.connect(self._enable)
        self._enable()

    def __getitem__(self, action_id: str) -> QAction:
        return self._made[action_id]

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        for menu_id, title in MENUS.items():
            menu = bar.addMenu(title)
            for spec in specs_of(menu_id):
                self.put(menu, spec)

    def put(self, menu: QMenu, spec: ActionSpec) -> None:
        """Add one action to a menu."""
        if spec.rule_before:
            menu.addSeparator()
        menu.addAction(self._made[spec.id])

    def all(self) -> list[QAction]:
        """Every action, to be added to the window so that its keys work."""
        return list(self._made.values())

    def add_key(self, keys: str, act: Callable[[], None]) -> None:
        """A key that works wherever a claim is current, and stands in no menu."""
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.activated.connect(act)

    def show_history(self, undo: str, redo: str) -> None:
        """Name in the menu what Undo and Redo would do."""
        for action_id, word, label in (("edit.undo", "Undo", undo), ("edit.redo", "Redo", redo)):
            action = self._made[action_id]
            action.setText(f"{word}: {label}" if label else word)
            action.setEnabled(bool(label))

    def _enable(self, *_now: object) -> None:
        there = {
            Needs.NOTHING: True,
            Needs.ARTICLE: self._selection.draft is not None,
            Needs.CLAIM: self._selection.claim_id is not None,
        }
        for spec in ACTIONS:
            if spec.id not in ("edit.undo", "edit.redo"):
                self._made[spec.id].setEnabled(there[spec.needs])


def specs_of(menu_id: str) -> Iterator[ActionSpec]:
    """The actions of one menu, in order."""
    return (spec for spec in ACTIONS if spec.menu == menu_id)
