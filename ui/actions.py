"""Everything the analyst can trigger, in one table.

Menus, the shortcut sheet and the help are built from it. To add an action: add
a row here and a method of that name to `ui.acts.Acts`. `icon` is a meaning of
`ui.icons`; `needs` says when it is enabled.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui import icons
from ui.mnemonics import letters_for, with_letter
from ui.selection import Selection
from ui.theme import ThemeController


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
    rule_before: bool = False

    @property
    def menu(self) -> str:
        """The menu it stands in: the first word of the id, but for what a claim is checked by."""
        return CHECK if self.id in CHECKING else self.id.partition(".")[0]


CHECK = "check"

CHECKING = frozenset(
    f"claim.{name}"
    for name in (
        *("link", "file", "quote", "call", "why", "rating", "sign", "note"),
        *("status", "query", "star", "take", "due"),
    )
)
"""Actions of a claim that stand in a menu of their own: one menu has letters for 26 lines."""


A, C = Needs.ARTICLE, Needs.CLAIM

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("file.open", "Open article…", ("Ctrl+O",), "open"),
    ActionSpec("file.paste", "Paste article", ("Ctrl+Shift+V",), "paste"),
    ActionSpec("file.cases", "All cases", ("Ctrl+L",), "case.list"),
    ActionSpec("file.sample", "Open the sample case", (), "", rule_before=True),
    ActionSpec("file.details", "Article details…", ("Ctrl+I",), "info", A),
    ActionSpec("file.settings", "Case settings…", ("Ctrl+Shift+I",), "case", A),
    ActionSpec(
        "file.close", "Close the piece…", ("Ctrl+Shift+K",), "case.close", A, rule_before=True
    ),
    ActionSpec("file.reopen", "Reopen the piece…", (), "case.reopen", A),
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
    ActionSpec("claim.imply", "Make an implied claim here", ("Shift+C",), "", A),
    ActionSpec("claim.make_part", "Make part of the current claim", ("P",), "", C),
    ActionSpec("claim.parts", "Make parts of its clauses", ("Shift+P",), "", C),
    ActionSpec("claim.accept", "Accept", ("A",), "claim.accept", C),
    ActionSpec("claim.dismiss", "Dismiss", ("X",), "claim.dismiss", C),
    ActionSpec("claim.bring_back", "Bring back", ("B",), "claim.restore", C),
    ActionSpec("claim.start_left", "Start one word earlier", ("[",), "", C, rule_before=True),
    ActionSpec("claim.start_right", "Start one word later", ("{",), "", C),
    ActionSpec("claim.end_right", "End one word later", ("]",), "", C),
    ActionSpec("claim.end_left", "End one word earlier", ("}",), "", C),
    ActionSpec("claim.split", "Split at the cursor", ("T",), "claim.split", C),
    ActionSpec("claim.merge", "Merge selected", ("M",), "claim.merge", C),
    ActionSpec("claim.delete", "Delete claim", ("Del",), "case.delete", C),
    ActionSpec(
        "claim.link", "Add a link as evidence…", ("L",), "evidence.link", C, rule_before=True
    ),
    ActionSpec("claim.file", "Add a file as evidence…", ("F",), "evidence.file", C),
    ActionSpec("claim.quote", "Quote a source…", ("E",), "evidence.quote", C),
    ActionSpec("claim.call", "Log a call…", ("H",), "call", C),
    ActionSpec("claim.why", "Write the rationale", ("W",), "", C, rule_before=True),
    ActionSpec("claim.rating", "Find a rating by typing", ("V",), "", C),
    ActionSpec("claim.in_full", "Edit claim in full", ("F2",), "", C),
    ActionSpec("claim.claimant", "Edit claimant", ("F3",), "", C),
    ActionSpec("claim.note", "Edit note", ("F4",), "note", C),
    ActionSpec("claim.sign", "Sign", ("S",), "sign", C),
    ActionSpec("claim.status", "Set status…", ("O",), "", C, rule_before=True),
    ActionSpec("claim.query", "Ask a query", ("Q",), "", C),
    ActionSpec("claim.star", "Legal star", ("G",), "", C),
    ActionSpec("claim.take", "Take as mine", ("I",), "", C),
    ActionSpec("claim.due", "Set due time…", ("D",), "", C),
    ActionSpec("read.sentence", "Mark sentence as read", ("R",), "read", A),
    ActionSpec("read.paragraph", "Mark paragraph as read", ("Shift+R",), "", A),
    ActionSpec("read.unread", "Mark as unread", ("U",), "", A),
    ActionSpec("read.not_checkable", "Mark sentence as not checkable", ("Z",), "", A),
    ActionSpec(
        "read.paragraph_not_checkable", "Mark paragraph as not checkable", ("Shift+Z",), "", A
    ),
    ActionSpec("read.next_unread", "Next unread sentence", (";",), "", A),
    ActionSpec("read.next_outside", "Next figure, name, quotation in no claim", ("Y",), "", A),
    ActionSpec("read.previous_outside", "The one before", ("Shift+Y",), "", A),
    ActionSpec("read.find_claims", "Find claims again", (), "claim.find", A, rule_before=True),
    ActionSpec("read.find_names", "Find names again", (), "", A),
    ActionSpec("read.add_name", "Add the selection to the names", (), "", A),
    ActionSpec("view.claim", "Claim card", ("Ctrl+1",), "", A),
    ActionSpec("view.sources", "Sources", ("Ctrl+2",), "sources", A),
    ActionSpec("view.notes", "Notes of the original", ("Ctrl+3",), "notes", A),
    ActionSpec("view.history", "History", ("Ctrl+4",), "history", A),
    ActionSpec("view.queries", "Queries", ("Ctrl+5",), "", A),
    ActionSpec("view.names", "Names", ("Ctrl+6",), "", A),
    ActionSpec("view.checks", "Checks", ("Ctrl+7",), "flag", A),
    ActionSpec("view.group", "Group the list otherwise", ("Ctrl+G",), "", A),
    ActionSpec("view.close_source", "Close the source", ("Ctrl+W",), "", A),
    ActionSpec("view.next_pane", "Next pane", ("F6",), "", A),
    ActionSpec("view.previous_pane", "Previous pane", ("Shift+F6",), "", A),
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
    "check": "Chec&k",
    "read": "&Reading",
    "view": "&View",
    "help": "&Help",
}

RATING_KEYS = tuple("123456789")
"""Keys that rate *is so* by the label's place on the scale; with Alt, *said so*."""

OTHER_KEYS: tuple[tuple[str, str], ...] = (
    ("1 … 9", "Rate: is it so"),
    ("Alt+1 … Alt+9", "Rate: was it said so"),
    ("Space", "Tick, while a source is open: claim by claim that rests on it"),
    ("0", "Not checkable"),
    ("-", "Not checked"),
    ("Ctrl+Wheel", "Size of the article"),
    ("Esc", "Back to the article"),
)
"""Keys that are no actions, for the shortcut sheet."""

HISTORY = ("edit.undo", "edit.redo")
"""Enabled by what can be undone, and on the case list too."""


class Actions(QObject):
    """The actions of one window: made from the table, enabled by what is current and seen."""

    def __init__(
        self, selection: Selection, does: Callable[[str], Callable[[], None]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._selection, self._window = selection, parent
        self._made: dict[str, QAction] = {}
        self._rating: list[QShortcut] = []
        self._labels = dict.fromkeys(HISTORY, "")
        self._is_covered = False
        for spec in ACTIONS:
            action = QAction(spec.text, parent)
            action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
            action.setObjectName(spec.id)
            action.triggered.connect(does(spec.id.replace(".", "_")))
            self._made[spec.id] = action
        for menu_id in MENUS:
            self._give_letters(menu_id)
        selection.draft_changed.connect(self._enable)
        selection.claim_changed.connect(self._enable)
        self._enable()

    def __getitem__(self, action_id: str) -> QAction:
        return self._made[action_id]

    def fill(self, bar: QMenuBar, theme: ThemeController) -> None:
        """Make the menus."""
        for menu_id, title in MENUS.items():
            menu = bar.addMenu(title)
            for spec in specs_of(menu_id):
                if spec.rule_before:
                    menu.addSeparator()
                menu.addAction(self._made[spec.id])
                if spec.icon:
                    icons.put_on(self._made[spec.id], spec.icon, theme)

    def all(self) -> list[QAction]:
        """Every action, to be added to the window so that its keys work."""
        return list(self._made.values())

    def some(self, ids: Iterable[str], parent: QWidget) -> QMenu:
        """A menu of some actions; an empty id is a rule. It goes when it is closed."""
        menu = QMenu(parent)
        for action_id in ids:
            if action_id:
                menu.addAction(self._made[action_id])
            else:
                menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def add_rating_key(self, keys: str, act: Callable[[], None]) -> None:
        """A key that rates wherever a claim is current, and stands in no menu."""
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.activated.connect(act)
        self._rating.append(shortcut)
        self._enable()

    def press_sign(self, sign: str) -> None:
        """Do what a sign stands for that AltGr wrote: a bracket, on half of Europe's keyboards.

        Qt would take it for the digit or letter on the key.
        """
        for spec in ACTIONS:
            if sign and sign in spec.shortcuts:
                self._made[spec.id].trigger()

    def show_history(self, undo: str, redo: str) -> None:
        """Name in the menu what Undo and Redo would do."""
        for action_id, label in zip(HISTORY, (undo, redo), strict=True):
            self._labels[action_id] = label
            word = self._made[action_id].text().partition(":")[0]
            self._made[action_id].setText(f"{word}: {label}" if label else word)
        self._enable()

    def cover(self, is_covered: bool) -> None:
        """Nothing is done to an article that a sheet lies over."""
        self._is_covered = is_covered
        self._enable()

    def _enable(self, *_now: object) -> None:
        free = not self._is_covered
        there = {
            Needs.NOTHING: True,
            Needs.ARTICLE: free and self._selection.draft is not None,
            Needs.CLAIM: free and self._selection.claim_id is not None,
        }
        for spec in ACTIONS:
            can = there[spec.needs]
            if spec.id in HISTORY:
                can = free and bool(self._labels[spec.id])
            self._made[spec.id].setEnabled(can)
        for shortcut in self._rating:
            shortcut.setEnabled(there[Needs.CLAIM])

    def _give_letters(self, menu_id: str) -> None:
        specs = list(specs_of(menu_id))
        for spec, at in zip(specs, letters_for([s.text for s in specs]), strict=True):
            self._made[spec.id].setText(with_letter(spec.text, at))


def specs_of(menu_id: str) -> Iterator[ActionSpec]:
    """The actions of one menu, in order."""
    return (spec for spec in ACTIONS if spec.menu == menu_id)
