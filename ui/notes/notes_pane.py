"""Comments, footnotes, links and tracked changes of the original, beside its words."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.selection import Selection
from ui.widgets.empty_state import EmptyState
from workbench.model import NoteKind, TextSpan
from workbench.services.views.cases import DraftView, NoteRow

WORDS = {
    NoteKind.COMMENT: "Comment",
    NoteKind.FOOTNOTE: "Footnote",
    NoteKind.ENDNOTE: "Endnote",
    NoteKind.LINK: "Link",
    NoteKind.INSERTION: "Inserted",
    NoteKind.DELETION: "Deleted",
}
"""What each kind of note is called."""

QUOTE_LENGTH = 70
"""Code points shown of the words a note stands at."""


class NotesPane(QWidget):
    """The notes in text order. None of them is part of the article's text.

    Signals:
        note_picked: show these words (`TextSpan`).
        link_as_source: make a source of this address.
    """

    note_picked = Signal(object)
    link_as_source = Signal(str)

    def __init__(self, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: DraftView | None = None
        self._kinds = QComboBox()
        self._kinds.setAccessibleName("Kind of note")
        self._list = QListWidget()
        self._list.setAccessibleName("Notes of the original")
        self._list.setWordWrap(True)
        self._list.setSpacing(2)
        self._empty = EmptyState(
            "The original has no comments, footnotes, links or tracked changes."
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._empty)
        self._open = QPushButton("Open the link")
        self._take = QPushButton("Add the link as a source")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.addWidget(self._kinds)
        column.addWidget(self._pages, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._take)
        buttons.addWidget(self._open)
        column.addLayout(buttons)
        self.setFocusProxy(self._list)
        selection.draft_changed.connect(self.show_draft)
        self._kinds.activated.connect(lambda _at: self._fill())
        self._list.currentItemChanged.connect(lambda *_items: self._follow())
        self._list.itemActivated.connect(lambda _item: self._pick())
        self._list.itemClicked.connect(lambda _item: self._pick())
        self._take.clicked.connect(lambda: self.link_as_source.emit(self._target()))
        self._open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._target())))
        self._follow()

    def show_draft(self, draft: DraftView | None) -> None:
        """Show an article's notes."""
        self._draft = draft
        notes = draft.notes if draft else ()
        self._kinds.clear()
        self._kinds.addItem(f"All notes ({len(notes)})", None)
        for kind, word in WORDS.items():
            count = sum(note.kind is kind for note in notes)
            if count:
                self._kinds.addItem(f"{word} ({count})", kind)
        self._kinds.setVisible(bool(notes))
        self._fill()

    def near(self, position: int) -> None:
        """Choose the note nearest before a position of the article."""
        for row in range(self._list.count() - 1, -1, -1):
            if self._note(self._list.item(row)).start <= position:
                self._list.setCurrentRow(row)
                return

    def _fill(self) -> None:
        self._list.clear()
        kind = self._kinds.currentData()
        for note in self._draft.notes if self._draft else ():
            if kind is None or note.kind is kind:
                item = QListWidgetItem(self._told(note))
                item.setData(Qt.ItemDataRole.UserRole, note)
                self._list.addItem(item)
        self._pages.setCurrentWidget(self._list if self._list.count() else self._empty)
        self._follow()

    def _told(self, note: NoteRow) -> str:
        text = self._draft.text if self._draft else ""
        words = text[note.start : note.end].replace("\n", " ")
        if len(words) > QUOTE_LENGTH:
            words = words[: QUOTE_LENGTH - 1] + "…"
        when = f"{note.written_at.astimezone():%d %b %Y %H:%M}" if note.written_at else ""
        head = " · ".join(part for part in (WORDS[note.kind], note.author, when) if part)
        lines = [head, f"at “{words}”" if words else "", note.text, note.target]
        return "\n".join(line for line in lines if line)

    def _note(self, item: QListWidgetItem) -> NoteRow:
        note: NoteRow = item.data(Qt.ItemDataRole.UserRole)
        return note

    def _target(self) -> str:
        item = self._list.currentItem()
        return self._note(item).target if item is not None else ""

    def _follow(self) -> None:
        has_link = bool(self._target())
        self._take.setVisible(has_link)
        self._open.setVisible(has_link)

    def _pick(self) -> None:
        item = self._list.currentItem()
        if item is None or self._draft is None:
            return
        note = self._note(item)
        end = max(note.end, min(note.start + 1, len(self._draft.text)))
        if note.start < end:
            self.note_picked.emit(TextSpan(note.start, end))
