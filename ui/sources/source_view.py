"""A source opened beside the article: read it, choose words, say what they do to the claim."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.claim_rows import ClaimRows
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from ui.sources.attached import Attached
from ui.sources.boxes import Boxes
from ui.sources.going import Wanted, go
from ui.sources.quote_bar import QuoteBar
from ui.sources.quoting import Quoting
from ui.sources.reading import Reading
from ui.sources.showing import Showing
from ui.sources.source_find import SourceFind
from ui.sources.source_head import SourceHead
from ui.sources.source_keys import copy, enter_quotes, is_enter, quoted_by, rates
from ui.theme import ThemeController
from workbench.errors import NotFound
from workbench.model import Stance, TextSpan
from workbench.services.views.captures import CaptureView, opened
from workbench.services.views.cases import DraftView
from workbench.store.changes import Changes

NARROWEST = 380
"""Pixels at 100 % below which a source cannot be read."""


class SourceView(QWidget):
    """Pages, text or image of one capture, with the bar that quotes from it.

    While it has the keyboard, 1 to 4 quote (with Alt: for *said so*), Enter
    supports, B draws a box, Ctrl+F finds, Esc closes.

    Signals:
        closed: the view was put away.
        source_shown: another source is open (its id), or none.
        attachment_wanted: add what is attached to the e-mail that is open (hash of
            its file, which from 0, its number).
        failed: something cannot be shown or quoted (`Exception`).
    """

    closed = Signal()
    source_shown = Signal(object)
    attachment_wanted = Signal(str, int, int)
    failed = Signal(object)

    def __init__(
        self,
        runner: WorkspaceRunner,
        selection: Selection,
        claims: ClaimRows,
        theme: ThemeController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._runner, self._selection = runner, selection
        self._asked: UUID | None = None
        self._case_id: UUID | None = None
        self._capture: CaptureView | None = None
        self._wanted = Wanted()
        self._head, self._find = SourceHead(theme), SourceFind()
        self._reading, self._bar = Reading(theme), QuoteBar(theme)
        self._showing = Showing(runner, self._reading)
        self._quoting = Quoting(runner, selection, claims, reading=self._reading, bar=self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._attached = Attached(runner)
        self._boxes = Boxes(self._reading, claims, selection, theme)
        for widget in (self._head, self._find, self._reading, self._attached, self._bar):
            column.addWidget(widget)
        column.setStretchFactor(self._reading, 1)
        self.setMinimumWidth(NARROWEST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._connect()

    def show_capture(
        self,
        key: UUID,
        span: TextSpan | None = None,
        page: int | None = None,
        evidence_id: UUID | None = None,
    ) -> None:
        """Open a source, at a passage if one is named (see `Wanted`).

        `key` is the id of its capture; of a source that is not held, its own.
        """
        self._show(key, Wanted(span, page, evidence_id))

    def choose(self, key: UUID, span: TextSpan) -> None:
        """Open a source with these words selected, ready to be quoted."""
        self._show(key, Wanted(span, chosen=True))

    def _show(self, key: UUID, wanted: Wanted) -> None:
        self._wanted, self._asked = wanted, key
        if self._capture is not None and key in (self._capture.key, self._capture.source_id):
            self._go_to_wanted()
            return
        then = partial(self._open, key)
        self._runner.read(opened, key, owner=self, then=then)

    def put_below(self, pane: QWidget) -> None:
        """Lay a pane between what is read and the bar that quotes from it."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self._bar), pane)

    def close_view(self) -> None:
        """Put the source away."""
        self._asked = None
        self._take(None)
        self._find.hide()
        self._showing.let_go()
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def quote(self, stance: Stance) -> None:
        """Tie the chosen words, or those typed, to the current claim and the others named."""
        self._quoting.quote(stance)

    def selected_span(self) -> TextSpan | None:
        """The words chosen, as a stretch of the capture's text."""
        return self._reading.selected_span()

    def focus_text(self) -> None:
        """Hand the keyboard to the words, or to the line where they are typed."""
        if self._bar.is_typing():
            self._bar.focus_typing()
        else:
            self._reading.take_keyboard()

    def open_find(self) -> None:
        """Find words in the text of the source."""
        capture = self._capture
        if capture is not None and capture.text:
            chosen = self.selected_span()
            words = chosen.of(capture.text) if chosen else ""
            self._find.open_bar(near=self._reading.position(), words=words)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """What is read gets the keyboard."""
        super().focusInEvent(event)
        self._reading.take_keyboard()

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here do not reach the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._act_of(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Quote by key, find, copy, zoom, close."""
        act = self._act_of(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        if rates(event):
            told = quoted_by(event)
            return partial(self._quoting.quote, *told) if told else _nothing
        if is_enter(event) and enter_quotes():
            return partial(self.quote, Stance.SUPPORTS)
        if event.key() == Qt.Key.Key_Escape:
            return self._step_back
        if event.key() == Qt.Key.Key_B and not event.modifiers() and self._reading.can_box():
            return self._reading.flip_box
        for keys, act in (
            (QKeySequence.StandardKey.Find, self.open_find),
            (QKeySequence.StandardKey.Copy, lambda: copy(self._reading.chosen_words())),
            (QKeySequence.StandardKey.ZoomIn, partial(self._reading.zoom_by, 1)),
            (QKeySequence.StandardKey.ZoomOut, partial(self._reading.zoom_by, -1)),
        ):
            if event.matches(keys):
                return act
        return None

    def _connect(self) -> None:
        head, reading, find = self._head, self._reading, self._find
        head.close_wanted.connect(self.close_view)
        head.page_wanted.connect(reading.show_page)
        head.text_wanted.connect(reading.turn_to_text)
        head.find_wanted.connect(self.open_find)
        head.zoomed.connect(reading.zoom_by)
        head.box_wanted.connect(reading.turn_box)
        reading.boxed.connect(lambda: head.show_box(reading.box() is not None))
        reading.passage_chosen.connect(lambda passage: self._bar.show_place(passage.where))
        self._attached.wanted.connect(self.attachment_wanted)
        reading.page_shown.connect(head.show_page)
        self._showing.settled.connect(self._settle)
        self._showing.failed.connect(self.failed)
        find.walked.connect(lambda hit: reading.go_to(hit) if hit else None)
        find.closed.connect(lambda _last: reading.take_keyboard())
        self._quoting.failed.connect(self.failed)
        self._selection.draft_changed.connect(self._on_draft_changed)
        self._runner.changed.connect(self._on_changed)

    def _open(self, asked: UUID, capture: CaptureView | None) -> None:
        if asked != self._asked:
            return
        if capture is None:
            self.failed.emit(NotFound("This source no longer exists."))
            return
        self._take(capture)
        self._head.show_source(capture)
        self._find.hide()
        self._find.show_text(capture.text)
        self._showing.show_capture(capture)

    def _take(self, capture: CaptureView | None) -> None:
        draft = self._selection.draft
        self._capture = capture
        self._case_id = draft.case_id if draft and capture else None
        self._quoting.show_capture(capture)
        self.source_shown.emit(capture.source_id if capture else None)

    def _settle(self, capture: CaptureView) -> None:
        """What is shown is there: mark it, and say what can be done with it."""
        reading = self._reading
        reading.set_quoted(capture.quoted)
        zoom, box = reading.can_zoom(), reading.can_box()
        self._head.show_choices(capture, paged=reading.has_pages(), zoom=zoom, box=box)
        self._attached.show_capture(capture)
        self._quoting.show_state()
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        self.show()
        if self._capture is not None:
            go(self._wanted, self._capture, self._reading, self._boxes, self._bar)
        self._reading.take_keyboard()

    def _step_back(self) -> None:
        """Leave what was entered last: a line keeps its words, box and find bar go, then all."""
        if self._bar.is_in_line():
            self._reading.take_keyboard()
        elif self._reading.box() is not None:
            self._reading.turn_box(False)
        elif self._find.isVisible():
            self._find.close_bar()
        else:
            self.close_view()

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        if self._capture is not None and changes.touches("evidence", "capture", "source"):
            asked = self._capture.key
            then = partial(self._refresh, asked)
            self._runner.read(opened, asked, owner=self, then=then)

    def _refresh(self, asked: UUID, capture: CaptureView | None) -> None:
        if self._capture is None or self._capture.key != asked:
            return
        if capture is None:
            self.close_view()
            return
        if capture.id != self._capture.id and self._asked is not None:
            self._open(self._asked, capture)  # it was frozen just now
            return
        self._capture = capture
        self._head.show_title(capture)
        self._reading.set_quoted(capture.quoted)
        self._reading.show_passages(capture)
        self._boxes.show_passages(capture.passages)

    def _on_draft_changed(self, draft: DraftView | None) -> None:
        if self._case_id is not None and (draft is None or draft.case_id != self._case_id):
            self.close_view()


def _nothing() -> None:
    """A key that would rate elsewhere."""
