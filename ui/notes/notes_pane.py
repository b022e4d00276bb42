"""Comments, footnotes, links and tracked changes of the original, beside its words."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.notes.note_delegate import NOTE_ROLE, WORDS_ROLE, NoteDelegate
from ui.notes.note_words import WORDS, read_out
from ui.selection import Selection
from ui.theme import ThemeController
from ui.widgets.empty_state import EmptyState
from workbench.model import TextSpan
from workbench.services.views.cases import DraftView, NoteRow

NONE = "The original has no comments, footnotes, links or tracked changes."
NONE_LIKE_THAT = "No note of the original says that."


class NotesPane(QWidget):
    """The notes in text order. None of them is part of the article's text.

    Enter or a click shows the words of the article at which a note stands.

    Signals:
        note_picked: show these words (`TextSpan`).
        link_as_source: make a source of this address.
    """

    note_picked = Signal(object)
    link_as_source = Signal(str)

    def __init__(
        self, selection: Selection, theme: ThemeController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._draft: DraftView | None = None
        self._search = QLineEdit()
        self._search.setPlaceholderText("Filter the notes")
        self._search.setAccessibleName("Filter the notes")
        self._search.setClearButtonEnabled(True)
        self._kinds = QComboBox()
        self._kinds.setAccessibleName("Kind of note")
        self._list = QListWidget()
        self._list.setItemDelegate(NoteDelegate(theme, self._list))
        self._empty = EmptyState(NONE)
        self._pages = QStackedWidget()
        self._open = QPushButton("Open the link")
        self._take = QPushButton("Add the link as a source")
        self._head, self._foot = QWidget(), QWidget()
        self._lay_out()
        self.setFocusProxy(self._list)
        selection.draft_changed.connect(self.show_draft)
        self._connect()
        self.show_draft(selection.draft)

    def show_draft(self, draft: DraftView | None) -> None:
        """Show an article's notes; those of the same article stay as they are."""
        former, self._draft = self._draft, draft
        if draft is not None and former is not None and draft.draft_id == former.draft_id:
            return
        notes = draft.notes if draft else ()
        self._kinds.clear()
        self._kinds.addItem(f"All ({len(notes)})", None)
        for kind, word in WORDS.items():
            count = sum(note.kind is kind for note in notes)
            if count:
                self._kinds.addItem(f"{word} ({count})", kind)
        self._search.clear()
        self._head.setVisible(bool(notes))
        self._fill()

    def near(self, position: int) -> None:
        """Choose the note nearest before a position of the article."""
        for row in range(self._list.count() - 1, -1, -1):
            if self._note(self._list.item(row)).start <= position:
                self._list.setCurrentRow(row)
                return

    def _lay_out(self) -> None:
        self._list.setAccessibleName("Notes of the original")
        self._list.setMouseTracking(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._empty)
        head, foot = QHBoxLayout(self._head), QHBoxLayout(self._foot)
        head.setContentsMargins(14, 10, 14, 6)
        head.setSpacing(6)
        head.addWidget(self._search, 1)
        head.addWidget(self._kinds)
        foot.setContentsMargins(14, 8, 14, 10)
        foot.setSpacing(6)
        foot.addWidget(self._take)
        foot.addWidget(self._open)
        foot.addStretch(1)
        for edge, kind in ((self._head, "bar"), (self._foot, "foot")):
            edge.setProperty("kind", kind)
            edge.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._pages, 1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self._search.textChanged.connect(lambda _words: self._fill())
        self._kinds.activated.connect(lambda _at: self._fill())
        self._list.currentItemChanged.connect(lambda *_items: self._follow())
        self._list.itemActivated.connect(self._pick)
        self._list.itemClicked.connect(self._pick)
        self._take.clicked.connect(lambda: self.link_as_source.emit(self._target()))
        self._open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._target())))

    def _fill(self) -> None:
        self._list.clear()
        draft, kind = self._draft, self._kinds.currentData()
        sought = self._search.text().casefold().split()
        for note in draft.notes if draft else ():
            words = draft.text[note.start : note.end] if draft else ""
            told = read_out(note, words)
            if kind in (None, note.kind) and all(word in told.casefold() for word in sought):
                item = QListWidgetItem(told)
                item.setData(NOTE_ROLE, note)
                item.setData(WORDS_ROLE, words)
                self._list.addItem(item)
        self._empty.say(NONE_LIKE_THAT if draft and draft.notes else NONE)
        self._pages.setCurrentWidget(self._list if self._list.count() else self._empty)
        self._follow()

    def _note(self, item: QListWidgetItem) -> NoteRow:
        note: NoteRow = item.data(NOTE_ROLE)
        return note

    def _target(self) -> str:
        item = self._list.currentItem()
        return self._note(item).target if item is not None else ""

    def _follow(self) -> None:
        """Only what leads to the web can be opened: an address in a file may be anything."""
        is_web = QUrl(self._target()).scheme().lower() in ("http", "https")
        self._foot.setVisible(is_web)

    def _pick(self, item: QListWidgetItem) -> None:
        note, draft = self._note(item), self._draft
        if draft is None:
            return
        start = min(note.start, max(0, len(draft.text) - 1))
        end = max(note.end, start + 1)
        if end <= len(draft.text):
            self.note_picked.emit(TextSpan(start, end))
