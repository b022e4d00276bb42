"""A source opened beside the article: read it, choose words, say what they do to the claim."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ui.claim_rows import ClaimRows
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from ui.sources.image_view import ImageView
from ui.sources.page_view import PageView
from ui.sources.pages import PdfPages
from ui.sources.quote_bar import STANCES, QuoteBar
from ui.sources.source_head import SourceHead
from ui.sources.text_view import SourceText
from ui.theme import ThemeController
from ui.widgets.empty_state import EmptyState
from workbench.errors import NotFound
from workbench.model import SourceKind, Stance, TextSpan
from workbench.services import evidence
from workbench.services.evidence import Bearing, Passage
from workbench.services.views.origins import PageMap, page_map
from workbench.services.views.sources import (
    CaptureView,
    EvidenceRow,
    capture_view,
    evidence_rows,
    page_of,
)
from workbench.store.changes import Changes


class SourceView(QWidget):
    """Pages, text or image of one capture, with the bar that quotes from it.

    Signals:
        closed: the view was put away.
        failed: the file cannot be shown (`Exception`).
    """

    closed = Signal()
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
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._runner, self._selection, self._claims = runner, selection, claims
        self._capture: CaptureView | None = None
        self._pdf: PdfPages | None = None
        self._map = PageMap(())
        self._wanted: tuple[TextSpan | None, int | None] = (None, None)
        self._head = SourceHead(theme)
        self._find = QLineEdit()
        self._find.setPlaceholderText("Find in the source")
        self._find.setAccessibleName("Find in the source")
        self._find.hide()
        self._pages, self._text = PageView(theme), SourceText(theme)
        self._image = ImageView()
        self._nothing = EmptyState("This file has no text to quote. Type the passage below.")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._text)
        self._stack.addWidget(self._pages)
        self._stack.addWidget(self._image)
        self._stack.addWidget(self._nothing)
        self._bar = QuoteBar(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._find)
        column.addWidget(self._stack, 1)
        column.addWidget(self._bar)
        self.setMinimumWidth(380)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._connect()

    def show_capture(
        self, capture_id: UUID, span: TextSpan | None = None, page: int | None = None
    ) -> None:
        """Open a capture, at a passage or page (counted from 1) if one is named."""
        self._wanted = (span, page)
        self.show()
        if self._capture is not None and self._capture.id == capture_id:
            self._go_to_wanted()
            return
        self._runner.read(capture_view, capture_id, owner=self, then=self._open)

    def close_view(self) -> None:
        """Put the source away."""
        self._let_go()
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def quote(self, stance: Stance) -> None:
        """Tie the chosen words, or those typed, to the current claim and the others named."""
        row, capture = self._claims.row(self._selection.claim_id), self._capture
        passage = self._passage()
        if row is None or capture is None or passage is None:
            return
        bearing = Bearing(stance=stance, question=self._bar.question, tier=self._bar.tier)
        others = [r.id for r in self._claims.all() if r.number in self._bar.other_numbers]
        claim_ids = list(dict.fromkeys([row.id, *others]))
        if len(claim_ids) > 1:
            self._attach(claim_ids, passage, bearing)
            return
        self._runner.read(
            evidence_rows,
            row.id,
            owner=self,
            then=lambda rows: self._attach_or_fill(rows, row.id, passage, bearing),
        )

    def selected_span(self) -> TextSpan | None:
        """The words chosen, as a stretch of the capture's text."""
        if self._stack.currentWidget() is self._pages:
            return self._pages.selected_span()
        return self._text.selected_span()

    def focus_text(self) -> None:
        """Hand the keyboard to the words."""
        if self._typing():
            self._bar.focus_typing()
        else:
            words = self._pages if self._stack.currentWidget() is self._pages else self._text
            words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The words have the keyboard."""
        super().focusInEvent(event)
        self.focus_text()

    def event(self, event: QEvent) -> bool:
        """1 to 4 quote here; they do not rate while the source has the keyboard."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._stance_of(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Quote by key, find, close."""
        stance = self._stance_of(event)
        if stance is not None:
            self.quote(stance)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_view()
        else:
            super().keyPressEvent(event)

    def open_find(self) -> None:
        """Find words in the text of the source."""
        self._head.show_text_tab()
        self._find.show()
        self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find.selectAll()

    def _connect(self) -> None:
        self._head.close_wanted.connect(self.close_view)
        self._head.page_wanted.connect(self._pages.show_page)
        self._head.text_wanted.connect(self._show_as_text)
        self._head.find_wanted.connect(self.open_find)
        self._head.zoomed.connect(self._zoom)
        self._pages.page_shown.connect(self._head.show_page)
        self._pages.selected.connect(lambda _span: self._tell_bar())
        self._text.selected.connect(lambda _span: self._tell_bar())
        self._find.returnPressed.connect(lambda: self._text.find_next(self._find.text()))
        self._bar.quoted.connect(self.quote)
        self._selection.claim_changed.connect(lambda *_now: self._tell_bar())
        self._selection.draft_changed.connect(self._on_draft_changed)
        self._claims.updated.connect(lambda *_now: self._tell_bar())
        self._runner.changed.connect(self._on_changed)

    def _open(self, capture: CaptureView) -> None:
        self._let_go()
        self._capture = capture
        self._head.show_source(capture)
        self._text.show_text(capture.text)
        if capture.kind is SourceKind.PDF or capture.media_type == "application/pdf":
            self._runner.read(page_map, capture.id, owner=self, then=self._open_pages)
            return
        if capture.media_type.startswith("image/"):
            self._open_image()
        else:
            self._stack.setCurrentWidget(self._text if capture.text else self._nothing)
        self._settle()

    def _open_pages(self, found: PageMap) -> None:
        path = self._path()
        if path is None:
            return
        self._map = found
        self._pdf = PdfPages(path, self)
        self._pdf.failed.connect(self.failed)
        self._pages.show_pages(self._pdf, found)
        self._stack.setCurrentWidget(self._pages)
        self._settle()

    def _open_image(self) -> None:
        path = self._path()
        shown = path is not None and self._image.show_image(path)
        self._stack.setCurrentWidget(self._image if shown else self._nothing)

    def _path(self) -> Path | None:
        assert self._capture is not None
        try:
            return self._runner.workspace.captures.path(self._capture.sha256)
        except NotFound as error:
            self.failed.emit(error)
            return None

    def _settle(self) -> None:
        assert self._capture is not None
        self._text.set_quoted(self._capture.quoted)
        self._pages.set_quoted(self._capture.quoted)
        self._tell_bar()
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        span, page = self._wanted
        if span is not None and self._capture is not None and self._capture.text:
            self._text.reveal(span)
            self._pages.reveal(span)
        elif page is not None:
            self._pages.show_page(page)

    def _show_as_text(self, as_text: bool) -> None:
        self._stack.setCurrentWidget(self._text if as_text else self._pages)
        if self._capture is not None and as_text and self._capture.pages:
            position = self._capture.pages[max(0, self._pages.page() - 1)]
            self._text.reveal(TextSpan(position, position + 1))
        self._tell_bar()

    def _zoom(self, steps: int) -> None:
        if self._stack.currentWidget() is self._pages:
            self._pages.zoom_by(steps)
        elif self._stack.currentWidget() is self._image:
            self._image.zoom_by(steps)
        else:
            self._text.zoomIn(steps)

    def _typing(self) -> bool:
        return self._capture is not None and not self._capture.text

    def _passage(self) -> Passage | None:
        if self._capture is None:
            return None
        if self._typing():
            typed = self._bar.typed
            page = self._pages.page() if self._stack.currentWidget() is self._pages else None
            locator = self._bar.locator
            if not typed:
                return None
            return Passage(self._capture.id, None, typed, page, locator)
        span = self.selected_span()
        if span is None:
            return None
        return Passage(self._capture.id, span, page=page_of(self._capture.pages, span.start))

    def _attach(self, claim_ids: list[UUID], passage: Passage, bearing: Bearing) -> None:
        assert self._capture is not None
        self._runner.run(
            evidence.attach,
            claim_ids=claim_ids,
            source_id=self._capture.source_id,
            passage=passage,
            bearing=bearing,
            initiator=self,
            then=lambda _ids: self._bar.clear(),
        )

    def _attach_or_fill(
        self, rows: list[EvidenceRow], claim_id: UUID, passage: Passage, bearing: Bearing
    ) -> None:
        """A source that was only dropped on the claim gets its words; else a new row."""
        assert self._capture is not None
        bare = [r for r in rows if r.source_id == self._capture.source_id and not r.quote]
        if not bare:
            self._attach([claim_id], passage, bearing)
            return
        self._runner.run(
            evidence.fill, evidence_id=bare[0].id, passage=passage, bearing=bearing, initiator=self
        )
        self._bar.clear()

    def _tell_bar(self) -> None:
        row = self._claims.row(self._selection.claim_id)
        has_words = self.selected_span() is not None
        self._bar.show_claim(row, has_words=has_words, typing=self._typing())

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        if self._capture is not None and changes.touches("evidence", "capture", "source"):
            self._runner.read(capture_view, self._capture.id, owner=self, then=self._refresh_quoted)

    def _refresh_quoted(self, capture: CaptureView) -> None:
        if self._capture is not None and capture.id == self._capture.id:
            self._capture = capture
            self._text.set_quoted(capture.quoted)
            self._pages.set_quoted(capture.quoted)

    def _on_draft_changed(self, draft: object) -> None:
        if draft is None:
            self.close_view()

    def _stance_of(self, event: QKeyEvent) -> Stance | None:
        place = event.key() - Qt.Key.Key_1
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return STANCES[place] if plain and 0 <= place < len(STANCES) else None

    def _let_go(self) -> None:
        self._capture = None
        self._pages.show_pages(None, PageMap(()))
        if self._pdf is not None:
            self._pdf.close()
            self._pdf.deleteLater()
            self._pdf = None
