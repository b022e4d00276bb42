"""The strip below the title bar: which article, and how much of the work is done."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.check_index import CheckIndex
from ui.frame.check_signs import CheckSigns
from ui.frame.closed_sign import ClosedSign
from ui.standing_words import due_words
from ui.widgets.chip import Chip, ChipButton
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.work_bar import WorkBar
from ui.words import counted, day, moment
from workbench.services.views.cases import DraftView, WorkRow
from workbench.services.views.read_through import NOTHING_READ

BAR_WIDTH = 200
"""Of the bar of work, in pixels at 100 %."""

ROOM_FOR_ALL = 1000
"""Width from which every chip is shown, in pixels at 100 %."""

SHORTEST_BAR = 90
"""What is left to the bar before a flag is told of, in pixels at 100 %."""

SHORTEST_TITLE, LONGEST_TITLE = 160, 260
"""What the title keeps of its words where there is little room, and much, at 100 %."""

ROOM_FOR_ABOUT = 1400
"""Width from which outlet and day stand beside flags; the article tells them too."""

EDGE, GAP = 14, 14
"""Pixels beside and between what stands in the strip."""


class Strip(QWidget):
    """Measures the work, never the truth of the article.

    Signals:
        suggestions_wanted: the analyst wants to see what was found.
        notes_wanted: the analyst wants to see the original's notes.
        outside_wanted: the analyst wants to go to words that no claim covers.
        flags_wanted: the analyst wants to see the open flags of a kind (`CheckKind`).
    """

    suggestions_wanted = Signal()
    notes_wanted = Signal()
    outside_wanted = Signal()
    flags_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = ElidedLabel()
        self._title.setObjectName("caseTitle")
        self._about = ElidedLabel()
        self._about.setObjectName("quiet")
        self._bar = WorkBar()
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._read = Chip("")
        self._read.setToolTip("Sentences inside a claim, not checkable (Z), and read (R)")
        self._through = NOTHING_READ
        self.signs = CheckSigns()
        self.signs.outside_wanted.connect(self.outside_wanted)
        self.signs.kind_wanted.connect(self.flags_wanted)
        self._suggested = ChipButton()
        self._suggested.clicked.connect(self.suggestions_wanted)
        self._notes = ChipButton()
        self._notes.clicked.connect(self.notes_wanted)
        self._due = Chip("")
        self._due_at: datetime | None = None
        self.closed = ClosedSign()
        for chip in (self._suggested, self._read, self._notes, self._due):
            chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._scale, self._is_closed = 1.0, False
        self._lay_out()

    def show_draft(self, draft: DraftView | None) -> None:
        """Name the case."""
        if draft is None:
            return
        published = day(draft.published) if draft.published else ""
        self._title.setText(draft.case_title)
        self._about.setText(" · ".join(w for w in (draft.outlet, published) if w))
        self._notes.setText(counted(len(draft.notes), "note"))
        self._notes.setToolTip("Comments, footnotes, links and changes of the original")
        self._notes.setVisible(bool(draft.notes))
        self.closed.show_closed(draft.closed)
        self._bar.setVisible(draft.closed is None)
        self._is_closed = draft.closed is not None
        self._make_room()
        self._due.setVisible(draft.due_at is not None and not self._is_closed)
        if draft.due_at is not None:
            self._due_at = draft.due_at
            self._due.setToolTip(f"Due {moment(draft.due_at)}")
            self.follow_clock(datetime.now().astimezone())

    def show_work(self, work: WorkRow) -> None:
        """Show how much is closed, waiting and open, and how much was read."""
        self._bar.set_work(work.closed, work.waiting, work.open)
        everything = work.closed + work.waiting + work.open
        told = [f"{work.closed} of {everything} closed"]
        if work.waiting:
            told.append(f"{work.waiting} waiting")
        told.append(f"{work.open} open")
        self._told.setText(" · ".join(told) if everything else "no claims yet")
        self._suggested.setText(f"{work.suggested} suggested")
        self._suggested.setVisible(bool(work.suggested) and not self._is_closed)
        self._through = work.through
        self._make_room()

    def show_checks(self, index: CheckIndex) -> None:
        """Show what the checks flag."""
        self.signs.show_checks(index)
        self._make_room()

    def follow_clock(self, now: datetime) -> None:
        """A minute has passed: the case may be overdue."""
        if self._due_at is not None:
            self._due.setText(due_words(self._due_at, now))

    def fit(self, scale: float) -> None:
        """Keep the bar in proportion to the words at the size of the interface."""
        self._scale = scale
        self._bar.setMaximumWidth(round(BAR_WIDTH * scale))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, what was read is told last."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """What is flagged comes first, then outlet and day, then why sentences are done with."""
        self._read.setVisible(not self._is_closed and self.width() >= ROOM_FOR_ALL * self._scale)
        is_wide = self.width() >= ROOM_FOR_ABOUT * self._scale
        longest = round((LONGEST_TITLE if is_wide else SHORTEST_TITLE) * self._scale)
        self._title.setMinimumWidth(min(self._title.sizeHint().width(), longest))
        short, long = self._read_words()
        self._read.setText(short)
        self._read.setAccessibleName(f"{short}: {long}")
        free, about = self._free(), self._about.sizeHint().width()
        self.signs.fit(0 if self._is_closed else max(1, free - about * is_wide))
        flagged = not self.signs.isHidden()
        free -= (self.signs.width() + GAP) * flagged
        self._about.setVisible(not flagged or free >= about)
        free -= about * (not self._about.isHidden())
        more = self._read.fontMetrics().horizontalAdvance(long) - self._read.sizeHint().width()
        if free >= more + GAP:
            self._read.setText(long)

    def _read_words(self) -> tuple[str, str]:
        """How many sentences are done with, and the same with the reasons."""
        told = self._through
        reasons = (
            f"{told.claimed} in claims · {told.not_checkable} not checkable · {told.read} read"
        )
        return (
            f"{told.done} of {told.sentences} sentences read",
            f"{reasons} of {told.sentences}",
        )

    def _free(self) -> int:
        """What the others leave, each as short as it can be."""
        others = [self._told, self._suggested, self._read, self._notes, self._due]
        shown = [widget.sizeHint().width() for widget in others if widget.isVisibleTo(self)]
        kept = self._title.minimumWidth() + round(SHORTEST_BAR * self._scale)
        return self.width() - sum(shown) - kept - 2 * EDGE - GAP * (len(shown) + 4)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 7, EDGE, 7)
        row.setSpacing(GAP)
        row.addWidget(self._title)
        row.addWidget(self._about)
        row.addWidget(self._bar)
        row.addWidget(self._told)
        row.addWidget(self.signs)
        row.addWidget(self.closed)
        row.addStretch(1)
        for widget in (self._suggested, self._read, self._notes, self._due):
            row.addWidget(widget)
        self.fit(1.0)
