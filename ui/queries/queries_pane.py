"""All queries of the case in order: walked, answered and followed to their claims by key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.queries.answer_bar import AnswerBar
from ui.queries.query_delegate import QUERY_ROLE, QueryDelegate, head_of, read_out
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from ui.theme import ThemeController
from ui.widgets.chip import FilterChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_layout import FlowLayout
from workbench.model import Addressee, Answer
from workbench.services.views.queries import QueryRow, query_rows
from workbench.store.changes import Changes

Test = Callable[[QueryRow], bool]

TO: dict[str, Test] = {
    "All": lambda _query: True,
    "Writer": lambda query: query.addressee is Addressee.WRITER,
    "Editor": lambda query: query.addressee is Addressee.EDITOR,
    "Legal": lambda query: query.addressee is Addressee.LEGAL,
}
ANSWERED: dict[str, Test] = {
    "Open": lambda query: query.answer is Answer.OPEN,
    "Answered": lambda query: query.answer is not Answer.OPEN,
}
ANSWER_KEYS = {
    Qt.Key.Key_T: Answer.TAKEN,
    Qt.Key.Key_D: Answer.TAKEN_DIFFERENTLY,
    Qt.Key.Key_S: Answer.STET,
}
STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}

NONE = "No queries yet. Ask one about the current claim with Q."
NONE_LIKE_THAT = "No query is like this."


class QueryList(QListWidget):
    """J and K walk, T, D and S answer, while the list has the keyboard; Enter goes to the claim.

    Signals:
        answer_wanted: the current query is answered so (`Answer`).
    """

    answer_wanted = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Claim the keys that mean something else in the window."""
        is_key = event.type() == QEvent.Type.ShortcutOverride
        if is_key and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key = Qt.Key(event.key())
        if not _is_ours(event):
            super().keyPressEvent(event)
        elif key in ANSWER_KEYS:
            self.answer_wanted.emit(ANSWER_KEYS[key])
        else:
            self.setCurrentRow(max(0, min(self.count() - 1, self.currentRow() + STEPS[key])))


class QueriesPane(QWidget):
    """The list, two filters above it, and the answer to the current query below.

    Signals:
        claim_wanted: show the claim of a query (its id), and (True) go to its card.
    """

    claim_wanted = Signal(object, bool)

    def __init__(
        self,
        runner: WorkspaceRunner,
        selection: Selection,
        theme: ThemeController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._selection = runner, selection
        self._rows: list[QueryRow] = []
        self.to = {words: FilterChip(words) for words in TO}
        self.answered = {words: FilterChip(words) for words in ANSWERED}
        self.list = QueryList()
        self.list.setItemDelegate(QueryDelegate(theme, self.list))
        self.empty = EmptyState(NONE)
        self.about = QLabel()
        self.answer = AnswerBar(runner)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)
        self._read()

    def show_rows(self, rows: list[QueryRow]) -> None:
        """Show these queries, as far as the filters let them."""
        self._rows = rows
        self._fill()

    def take(self, answer: Answer) -> None:
        """Answer the current query; one that is answered already is left alone."""
        query = self._current()
        if query is not None and query.answer is Answer.OPEN:
            self.answer.take(answer)

    def _connect(self) -> None:
        self._selection.draft_changed.connect(lambda _draft: self._read())
        self._runner.changed.connect(self._on_changed)
        self.list.answer_wanted.connect(self.take)
        self.list.currentItemChanged.connect(lambda *_items: self._follow())
        self.list.itemActivated.connect(lambda item: self._show_claim(item, go=True))
        self.list.itemClicked.connect(lambda item: self._show_claim(item, go=False))
        self.answer.done.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        for chip in (*self.to.values(), *self.answered.values()):
            chip.toggled.connect(lambda _on: self._fill())

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        if changes.touches("query", "claim", "person"):
            self._read()

    def _read(self) -> None:
        draft = self._selection.draft
        if draft is None:
            self.show_rows([])
            return

        def take(rows: list[QueryRow]) -> None:
            now = self._selection.draft
            if now is not None and now.case_id == draft.case_id:
                self.show_rows(rows)

        self._runner.read(query_rows, draft.case_id, owner=self, then=take)

    def _fill(self) -> None:
        """List anew, and stay at the current query; if it is gone, near where it was."""
        current, place = self._current(), self.list.currentRow()
        shown = [row for row in self._rows if self._passes(row)]
        self.list.blockSignals(True)
        self.list.clear()
        for row in shown:
            item = QListWidgetItem()
            item.setData(QUERY_ROLE, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, read_out(row))
            self.list.addItem(item)
        ids = [row.id for row in shown]
        if ids:
            known = current is not None and current.id in ids
            at = ids.index(current.id) if current is not None and known else place
            self.list.setCurrentRow(max(0, min(at, len(ids) - 1)))
        self.list.blockSignals(False)
        self.empty.say(NONE_LIKE_THAT if self._rows else NONE)
        self._pages.setCurrentWidget(self.list if shown else self.empty)
        self._count()
        self._follow()

    def _passes(self, row: QueryRow) -> bool:
        to = next(words for words, chip in self.to.items() if chip.isChecked())
        asked = [ANSWERED[words] for words, chip in self.answered.items() if chip.isChecked()]
        return TO[to](row) and (not asked or any(test(row) for test in asked))

    def _count(self) -> None:
        for chips, tests in ((self.to, TO), (self.answered, ANSWERED)):
            for words, chip in chips.items():
                chip.set_count(sum(tests[words](row) for row in self._rows))

    def _current(self) -> QueryRow | None:
        item = self.list.currentItem()
        query: QueryRow | None = item.data(QUERY_ROLE) if item is not None else None
        return query

    def _follow(self) -> None:
        query = self._current()
        is_open = query is not None and query.answer is Answer.OPEN
        self._foot.setVisible(is_open)
        if query is not None and is_open:
            self.about.setText(head_of(query))
            self.answer.show_query(query.id, number=query.number)

    def _show_claim(self, item: QListWidgetItem, *, go: bool) -> None:
        query: QueryRow = item.data(QUERY_ROLE)
        self.claim_wanted.emit(query.claim_id, go)

    def _lay_out(self) -> None:
        self.list.setAccessibleName("Queries")
        self.list.setMouseTracking(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        group = QButtonGroup(self)
        self._head, self._foot = QWidget(), QWidget()
        flow = FlowLayout(self._head)
        flow.setContentsMargins(14, 8, 14, 6)
        for chip in self.to.values():
            group.addButton(chip)
            flow.addWidget(chip)
        for chip in self.answered.values():
            flow.addWidget(chip)
        self.to["All"].setChecked(True)
        self.about.setProperty("kind", "muted")
        below = QVBoxLayout(self._foot)
        below.setContentsMargins(14, 8, 14, 10)
        below.setSpacing(4)
        below.addWidget(self.about)
        below.addWidget(self.answer)
        for edge, kind in ((self._head, "bar"), (self._foot, "foot")):
            edge.setProperty("kind", kind)
            edge.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._pages, 1)
        column.addWidget(self._foot)


def _is_ours(event: QKeyEvent) -> bool:
    plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
    return plain and (event.key() in ANSWER_KEYS or event.key() in STEPS)
