"""The desk: everything of one open window, and what it does as a whole."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from ui import last_article
from ui.article_desk import ArticleDesk, meta_of
from ui.card.claim_card import ClaimCard
from ui.checking import Checking
from ui.checks.checks_pane import ChecksPane
from ui.claim_finding import ClaimFinding
from ui.claim_rows import ClaimRows
from ui.claims.claim_list import ClaimList
from ui.exporting import Exporting
from ui.frame.foot import Foot
from ui.frame.strip import Strip
from ui.frame.title_bar import TitleBar
from ui.history.history_pane import HistoryPane
from ui.jobs import JobList
from ui.name_finding import NameFinding
from ui.names.names_pane import NamesPane
from ui.notes.notes_pane import NotesPane
from ui.opening import Opening
from ui.options import Options
from ui.queries.queries_pane import QueriesPane
from ui.runner import WorkspaceRunner
from ui.sampling import Sampling
from ui.selection import Selection
from ui.side import Side
from ui.sources.source_list import SourceList
from ui.sources.source_view import SourceView
from ui.sourcing import Sourcing
from ui.start.start_page import StartPage
from ui.theme import ThemeController
from ui.widgets.message_bar import MessageBar
from ui.window import Window
from workbench.model import SourceKind, TextSpan
from workbench.services.views.cases import DraftView, case_rows, open_draft
from workbench.services.views.likely import LikelyPassage, likely_passages

if TYPE_CHECKING:
    from ui.calls_desk import CallsDesk
    from ui.checks_desk import ChecksDesk
    from ui.sheets import Sheets


@dataclass
class Parts:
    """What a desk is made of; see `ui.furnishing`."""

    window: Window
    theme: ThemeController
    options: Options
    runner: WorkspaceRunner
    selection: Selection
    rows: ClaimRows
    jobs: JobList
    opening: Opening
    finding: ClaimFinding
    sampling: Sampling
    sourcing: Sourcing
    exporting: Exporting
    title_bar: TitleBar
    strip: Strip
    foot: Foot
    bar: MessageBar
    start: StartPage
    article: ArticleDesk
    list: ClaimList
    card: ClaimCard
    sources: SourceList
    source_view: SourceView
    queries: QueriesPane
    names: NamesPane
    name_finding: NameFinding
    checking: Checking
    checks: ChecksPane
    notes: NotesPane
    history: HistoryPane
    side: Side


class Desk(QObject):
    """What the window does as a whole: opening, showing, asking, telling."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self.parts = parts
        self.sheets: Sheets
        self.calls: CallsDesk
        self.checks: ChecksDesk
        self.window, self.theme, self.runner = parts.window, parts.theme, parts.runner
        self.selection, self.rows, self.list = parts.selection, parts.rows, parts.list
        self.article, self.card, self.side = parts.article, parts.card, parts.side
        self.opening, self.finding = parts.opening, parts.finding
        self.source_view, self.options = parts.source_view, parts.options

    def begin(self, files: list[str], *, sample: bool) -> None:
        """Open what the start asked for: files, the sample, else what was open last."""
        last = _case_id(self.options.now.last_case)
        if files or sample or last is None:
            self.show_start()
            self.open_more(files, sample=sample)
        else:
            self._open_last(last)

    def open_more(self, files: list[str], *, sample: bool) -> None:
        """Open what another start of the program handed over."""
        if sample:
            self.parts.sampling.open()
        self.open_files(files)

    def open_files(self, names: list[str]) -> None:
        """Open files as articles."""
        self.opening.open_files([Path(name) for name in names])

    def open_case(self, case_id: UUID, *, find: bool = False) -> None:
        """Show a case; `find` looks for claims in its article."""

        def show(draft: DraftView) -> None:
            self.show_draft(draft)
            if find and self.options.now.find_claims:
                self.finding.start(draft)

        self.runner.read(open_draft, case_id, owner=self, then=show)

    def show_draft(self, draft: DraftView) -> None:
        """Show an article with its claims."""
        self.window.pages.turn_to(self.window.panes)
        is_other = self.selection.draft is None or self.selection.draft.case_id != draft.case_id
        self.selection.show_draft(draft)
        if is_other and not self.window.pages.is_covered:
            self.window.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.options.change(last_case=str(draft.case_id))
        copy = last_article.LastArticle(
            str(draft.case_id), draft.text, draft.parts, draft.title, meta_of(draft)
        )
        try:
            last_article.save(self.runner.workspace.folder, copy)
        except OSError:
            last_article.forget(self.runner.workspace.folder)

    def show_start(self) -> None:
        """Show the case list; the article is put away."""
        self.card.flush()
        self.source_view.close_view()
        self.selection.show_draft(None)
        self.options.change(last_case="")
        last_article.forget(self.runner.workspace.folder)
        self.parts.start.show_recent(self.options.now.recent)
        self.window.pages.turn_to(self.parts.start)
        if not self.window.pages.is_covered:
            self.parts.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def run(self, operation: Any, **kwargs: Any) -> None:
        """Run an operation nobody waits for."""
        self.runner.run(operation, **kwargs)

    def when_shown(self, then: Callable[[], object]) -> None:
        """Do something once the panes show all that was asked of the worker so far.

        The worker serves in turn: when it comes to this, they have read anew.
        """

        def shown(_none: None) -> None:
            then()

        self.runner.call(lambda _workspace: None, owner=self, then=shown)

    def tell(self, words: str) -> None:
        """Say something in the message bar."""
        self.parts.bar.show_info(words)

    def tell_fault(self, folder: str) -> None:
        """Say that the program itself is at fault, and where the report of that lies."""
        self.parts.bar.show_error(
            "Something went wrong inside the program; your work is saved.",
            f"A report without any of your text is in {folder}." if folder else "",
        )

    def card_first(self) -> ClaimCard:
        """The claim card, brought to the front."""
        self.side.show_pane("claim", focus=False)
        return self.card

    def ask_link(self, claim_id: UUID) -> None:
        """Ask for an address in the list of sources, to be tied to a claim."""
        self.side.show_pane("sources", focus=False)
        self.parts.sources.ask(SourceKind.LINK, claim_id)

    def take_link(self, url: str, claim_id: UUID | None) -> None:
        """An address was entered: for the claim that asked for it, else for nobody yet."""
        self.parts.sourcing.add_link(url, claim_id)
        if claim_id is not None:
            self.side.show_pane("claim")

    def ask_files(self, claim_id: UUID | None) -> None:
        """Ask for files and tie them to a claim, or only add them."""
        names, _ = QFileDialog.getOpenFileNames(self.window, "Files as sources")
        self.parts.sourcing.add_files([Path(name) for name in names], claim_id)

    def ask_folder(self) -> None:
        """Ask for a folder whose files are to be added as sources."""
        name = QFileDialog.getExistingDirectory(self.window, "A folder of sources")
        if name:
            self.parts.sourcing.add_files([Path(name)])

    def show_source(
        self,
        key: UUID,
        span: TextSpan | None = None,
        page: int | None = None,
        evidence_id: UUID | None = None,
    ) -> None:
        """Open a source beside the article (see `SourceView.show_capture`)."""
        self.source_view.show_capture(key, span, page, evidence_id)
        self.window.make_room(True)

    def quote(self) -> None:
        """Go to the passage of the sources that speaks most of the same as the claim.

        If there is none: to the open source, else to the list of sources.
        """
        claim_id = self.selection.claim_id
        if claim_id is not None:
            self.runner.read(likely_passages, claim_id, owner=self, then=self._go_to_likely)

    def _go_to_likely(self, found: list[LikelyPassage]) -> None:
        if found:
            self.source_view.choose(found[0].capture_id, found[0].span)
            self.window.make_room(True)
        elif self.source_view.isVisible():
            self.source_view.focus_text()
        else:
            self.side.show_pane("sources")
            self.tell("Open a source, select its words, and choose what they do to the claim.")

    def go_to_article(self) -> None:
        """Hand the keyboard to the article."""
        if self.window.view.isVisible():
            self.window.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_pane(self, step: int) -> None:
        """Hand the keyboard round: list, article, source, right column; -1 goes the other way."""
        ring: list[QWidget] = [
            self.list,
            self.window.view,
            self.source_view,
            self.side.currentWidget(),
        ]
        there = [pane for pane in ring if pane.isVisible()]
        if not there:
            return
        focused = QApplication.focusWidget()
        at = next((i for i, pane in enumerate(there) if _has(pane, focused)), -1 if step > 0 else 0)
        for away in range(1, len(there) + 1):
            pane = there[(at + step * away) % len(there)]
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if self.has_keyboard(pane):
                return  # an empty list has nothing to take it

    def has_keyboard(self, pane: QWidget) -> bool:
        """Whether what is typed goes to this pane."""
        return _has(pane, QApplication.focusWidget())

    def _open_last(self, case_id: UUID) -> None:
        def there(rows: Any) -> None:
            if any(row.id == case_id for row in rows):
                self.open_case(case_id)
            else:
                self.show_start()

        self.runner.read(case_rows, owner=self, then=there)


def _has(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (focused is pane or pane.isAncestorOf(focused))


def _case_id(told: str) -> UUID | None:
    """A case's id as the settings keep it; None if that is empty or no id."""
    try:
        return UUID(told) if told else None
    except ValueError:
        return None
