"""The article pane: the article view fed with the case's rows, and what is done in it."""

from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.article.article_view import ArticleView
from ui.article.marks import Mark
from ui.article.minimap import Minimap
from ui.claim_rows import ClaimRows
from ui.looks import look_of
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from ui.theme import ThemeController
from ui.widgets.find_bar import FindBar
from ui.words import counted, long_day
from workbench.errors import NotFound
from workbench.model import ClaimState, RatingScale, ReadKind, TextSpan
from workbench.services import claims, documents, implied
from workbench.services.views.cases import DraftView, WorkRow, work_row
from workbench.services.views.claims import ClaimRow
from workbench.services.views.read_through import unread_sentences
from workbench.store.changes import Changes, Kind
from workbench.text.sentences import paragraph_at, sentence_at, sentences


class ArticleDesk(QWidget):
    """Keeps marks, read signs and the current claim of the view true to the rows.

    Signals:
        worked: how much is done (`WorkRow`), whenever it may have changed.
    """

    worked = Signal(object)

    def __init__(
        self,
        view: ArticleView,
        runner: WorkspaceRunner,
        selection: Selection,
        rows: ClaimRows,
        *,
        theme: ThemeController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.view = view
        self.find_bar = FindBar(self)
        self._runner, self._selection, self._rows, self._theme = runner, selection, rows, theme
        self._scale: RatingScale | None = None
        self._text = self._title = ""
        self._suggest_from = 0.0
        self._flagged: Mapping[UUID, int] = {}
        self.minimap = Minimap(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.find_bar)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(view, 1)
        beside.addWidget(self.minimap)
        layout.addLayout(beside, 1)
        self.find_bar.hide()
        self._connect()

    def suggest_from(self, threshold: float) -> None:
        """Mark suggestions of at least this check-worthiness, in [0, 1]."""
        self._suggest_from = threshold
        self._show_all()

    def show_flags(self, flagged: Mapping[UUID, int]) -> None:
        """Show a flag beside the number of each claim that has open ones."""
        before, self._flagged = self._flagged, flagged
        others = {claim for claim, _ in before.items() ^ flagged.items()}
        self._show_some([row for row in map(self._rows.row, others) if row is not None], set())

    def make_claim(self, *, parent_id: UUID | None = None) -> bool:
        """Make a claim of the selection and make it current; False if nothing is selected."""
        span, draft = self.view.selected_span(), self._selection.draft
        if span is None or draft is None:
            return False
        self._runner.run(
            claims.add_claim,
            draft_id=draft.draft_id,
            span=span,
            parent_id=parent_id,
            initiator=self,
            then=lambda claim_id: self._selection.show_claim(claim_id, self),
        )
        return True

    def make_implied(self, then: Callable[[], object]) -> None:
        """Make a claim of what stands between two passages: at the cursor, or in the selection."""
        draft = self._selection.draft
        if draft is None:
            return
        caret = self.view.position()

        def made(claim_id: UUID) -> None:
            self._selection.show_claim(claim_id, self)
            then()

        self._runner.run(
            implied.add_implied,
            draft_id=draft.draft_id,
            span=self.view.selected_span() or TextSpan(caret, caret),
            initiator=self,
            then=made,
        )

    def next_unread(self, nothing: Callable[[], object]) -> None:
        """Go to the next sentence that nobody is done with, from the top again after the end."""
        draft = self._selection.draft
        if draft is None:
            return

        def go(unread: tuple[TextSpan, ...]) -> None:
            if not unread:
                nothing()
                return
            here = self.view.position()
            found = next((span for span in unread if span.start > here), unread[0])
            self.view.select(TextSpan(found.start, found.start))
            self.view.reveal(found)
            self.view.setFocus()

        self._runner.read(unread_sentences, draft.draft_id, owner=self, then=go)

    def mark_read(self, *, paragraph: bool, kind: ReadKind = ReadKind.NOTHING_TO_CHECK) -> None:
        """Mark the sentence or paragraph at the cursor as read, and go on to the next one."""
        draft = self._selection.draft
        here = self.view.position()
        found = (paragraph_at if paragraph else sentence_at)(self._text, here)
        if draft is None or found is None:
            return
        spans = [s for s in sentences(self._text) if s.overlaps(found)] if paragraph else [found]
        run = partial(self._runner.run, documents.mark_read, initiator=self)
        run(draft_id=draft.draft_id, spans=spans, kind=kind)
        following = next((s for s in sentences(self._text) if s.start >= found.end), None)
        if following is not None:
            self.view.select(following)
            self.view.reveal(following)

    def mark_unread(self) -> None:
        """Take the read mark off the sentence at the cursor."""
        draft = self._selection.draft
        found = sentence_at(self._text, self.view.position())
        if draft is not None and found is not None:
            self._runner.run(documents.mark_unread, draft_id=draft.draft_id, span=found)

    def open_find(self) -> None:
        """Find words in the article, beginning with those that are selected."""
        span = self.view.selected_span()
        words = span.of(self._text) if span is not None else ""
        self.find_bar.show()
        self.find_bar.open_bar(near=self.view.position(), words=words)

    def reveal(self, claim_id: UUID) -> None:
        """Scroll to a claim."""
        row = self._rows.row(claim_id)
        if row is not None:
            self.view.reveal(row.span)

    def _connect(self) -> None:
        self._selection.draft_changed.connect(self._on_draft_changed)
        self._selection.claim_changed.connect(self._on_claim_changed)
        self._rows.loaded.connect(self._show_all)
        self._rows.updated.connect(self._show_some)
        self._runner.changed.connect(self._on_changed)
        self._theme.changed.connect(self.view.set_theme)
        self._theme.changed.connect(self.minimap.refresh)
        self.find_bar.found.connect(self.view.set_hits)
        self.find_bar.walked.connect(self.view.set_hit)
        self.find_bar.closed.connect(self._on_find_closed)
        self.view.claim_clicked.connect(lambda claim: self._selection.show_claim(claim, self))
        self.view.edge_dragged.connect(self._on_edge_dragged)
        self.view.set_theme(self._theme.theme)

    def _on_draft_changed(self, draft: DraftView | None) -> None:
        if draft is None:
            return
        self._scale = draft.scale
        if self.view.holds(draft.text) and self._title in ("", draft.title):
            # The same article, or the one that was painted before the database was open.
            self.view.set_meta(meta_of(draft))
        else:
            self.view.show_article(draft.text, draft.parts, title=draft.title, meta=meta_of(draft))
        self._title = draft.title
        if draft.text != self._text:
            self._text = draft.text
            self.find_bar.show_text(draft.text)
        self._show_all()
        self._ask_work()

    def _on_find_closed(self, hit: TextSpan | None) -> None:
        """What was found last is selected: the next key may make a claim of it."""
        if hit is not None:
            self.view.select(hit)

    def _on_claim_changed(self, claim_id: UUID | None, origin: QObject | None) -> None:
        self.view.set_current(claim_id)
        if claim_id is not None and origin is not self:
            self.reveal(claim_id)

    def _on_edge_dragged(self, claim_id: UUID, span: TextSpan) -> None:
        self._runner.run(claims.set_edges, claim_id=claim_id, span=span, initiator=self)

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        draft = self._selection.draft
        if draft is None or changes.case_id != draft.case_id:
            return
        if draft.draft_id not in changes.ids("draft", Kind.REMOVED):
            self._ask_work()

    def _ask_work(self) -> None:
        draft = self._selection.draft
        if draft is not None:
            draft_id = draft.draft_id
            self._runner.read(
                work_row,
                draft_id,
                owner=self,
                then=lambda work: self._show_work(draft_id, work),
                silent_on=NotFound,
            )

    def _show_work(self, draft_id: UUID, work: WorkRow) -> None:
        draft = self._selection.draft
        if draft is not None and draft.draft_id == draft_id:  # another may be open meanwhile
            self.view.set_read(work.read, work.not_checkable)
            self.worked.emit(work)

    def _show_all(self) -> None:
        if self._scale is not None:
            self.view.set_marks([self._mark(row) for row in self._rows.all() if self._marked(row)])
            self.view.set_current(self._selection.claim_id)

    def _show_some(self, changed: list[ClaimRow], gone: set[UUID]) -> None:
        if self._scale is None:
            return
        hidden = {row.id for row in changed if not self._marked(row)}
        marks = [self._mark(row) for row in changed if row.id not in hidden]
        self.view.replace_marks(marks, gone | hidden)
        self.view.set_current(self._selection.claim_id)

    def _marked(self, row: ClaimRow) -> bool:
        if row.state is ClaimState.SUGGESTED:
            return (row.check_worthiness or 0.0) >= self._suggest_from
        return row.state is not ClaimState.DISMISSED

    def _mark(self, row: ClaimRow) -> Mark:
        assert self._scale is not None
        look = look_of(row, self._scale)
        return Mark(
            claim_id=row.id,
            span=row.span,
            number=row.number,
            state=row.state,
            family=look.family,
            light=look.light,
            dark=look.dark,
            underline=look.underline,
            why=_why(row, look.label, self._flagged.get(row.id, 0)),
            label=look.label,
            flags=self._flagged.get(row.id, 0),
        )


def meta_of(draft: DraftView) -> str:
    """The quiet line below the headline: who, where, when, which draft, how long."""
    told = [draft.byline, draft.outlet, long_day(draft.published) if draft.published else ""]
    if draft.draft_count > 1:
        told.append(f"draft {draft.draft_number} of {draft.draft_count}")
    told.append(f"{draft.words:,} words")
    return " · ".join(part for part in told if part)


def _why(row: ClaimRow, label: str, flags: int) -> str:
    head = f"Claim {row.number}: {label}" if row.number else f"Suggested {row.kind.value}"
    flagged = [f"– {counted(flags, 'open flag')}"] if flags else []
    return "\n".join([head, *(f"– {reason}" for reason in row.reasons), *flagged])
