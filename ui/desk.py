"""The desk: everything of one open window, and how its parts answer one another."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from ui import last_article
from ui.article_desk import ArticleDesk, meta_of
from ui.card.claim_card import ClaimCard
from ui.claim_finding import ClaimFinding
from ui.claim_rows import ClaimRows
from ui.claims.claim_list import ClaimList
from ui.exporting import Exporting
from ui.frame.foot import Foot
from ui.frame.strip import Strip
from ui.frame.title_bar import TitleBar
from ui.history.history_pane import HistoryPane
from ui.jobs import JobList
from ui.notes.notes_pane import NotesPane
from ui.opening import Opening
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from ui.side import Side
from ui.sources.source_list import SourceList
from ui.sources.source_view import SourceView
from ui.sourcing import Sourcing
from ui.start.start_page import StartPage
from ui.theme import ThemeController
from ui.widgets.message_bar import MessageBar
from ui.window import Window
from workbench.errors import WorkbenchError
from workbench.model import SourceKind
from workbench.services import seeds
from workbench.services.views.cases import DraftView, case_rows, open_draft
from workbench.settings import Settings
from workbench.store.changes import Changes

if TYPE_CHECKING:
    from ui.sheets import Sheets


@dataclass
class Parts:
    """What a desk is made of; see `ui.furnishing`."""

    window: Window
    theme: ThemeController
    settings: Settings
    runner: WorkspaceRunner
    selection: Selection
    rows: ClaimRows
    jobs: JobList
    opening: Opening
    finding: ClaimFinding
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
    notes: NotesPane
    history: HistoryPane
    side: Side


class Desk(QObject):
    """What the window does as a whole: opening, showing, asking, telling."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self.parts = parts
        self._link_for: UUID | None = None
        self.sheets: Sheets
        self.window, self.theme, self.runner = parts.window, parts.theme, parts.runner
        self.selection, self.rows, self.list = parts.selection, parts.rows, parts.list
        self.article, self.card, self.side = parts.article, parts.card, parts.side
        self.opening, self.finding = parts.opening, parts.finding
        self.source_view, self.settings = parts.source_view, parts.settings

    def begin(self, files: list[str], *, sample: bool) -> None:
        """Open what the start asked for: files, the sample, else what was open last."""
        if sample:
            self.open_sample()
        elif files:
            self.open_files(files)
        elif self.selection.draft is None and self.settings.last_case:
            self._open_last(UUID(self.settings.last_case))
        elif self.selection.draft is None:
            self.show_start()

    def open_files(self, names: list[str]) -> None:
        """Open files as articles."""
        paths = [Path(name) for name in names]
        for path in paths:
            self.settings.with_recent(path)
        if paths:
            self._save_settings()
            self.opening.open_files(paths)

    def open_case(self, case_id: UUID, *, find: bool = False) -> None:
        """Show a case; `find` looks for claims in its article."""

        def show(draft: DraftView) -> None:
            self._show(draft)
            if find and self.settings.find_claims:
                self.finding.start(draft)

        self.runner.read(open_draft, case_id, owner=self, then=show)

    def open_sample(self) -> None:
        """Show the sample case, making it if there is none."""
        title = seeds.seed_title(seeds.SAMPLE)

        def made_or_known(rows: Any) -> None:
            known = [row for row in rows if row.title == title]
            if known:
                self.open_case(known[0].id)
            else:
                self.sheets.make_sample(lambda case_id: self.open_case(case_id, find=True))

        self.runner.read(case_rows, owner=self, then=made_or_known)

    def show_start(self) -> None:
        """Show the case list; the article is put away."""
        self.selection.show_draft(None)
        self.source_view.close_view()
        self.parts.start.show_recent(self.settings.recent)
        self.window.pages.setCurrentWidget(self.parts.start)
        self.parts.start.setFocus(Qt.FocusReason.OtherFocusReason)
        self.change_settings(last_case="")
        last_article.forget(self.runner.workspace.folder)

    def run(self, operation: Any, **kwargs: Any) -> None:
        """Run an operation nobody waits for."""
        self.runner.run(operation, **kwargs)

    def tell(self, words: str) -> None:
        """Say something in the message bar."""
        self.parts.bar.show_info(words)

    def card_first(self) -> ClaimCard:
        """The claim card, brought to the front."""
        self.side.show_pane("claim", focus=False)
        return self.card

    def ask_link(self, claim_id: UUID) -> None:
        """Ask for an address in the list of sources, to be tied to a claim."""
        self._link_for = claim_id
        self.side.show_pane("sources", focus=False)
        self.parts.sources.ask(SourceKind.LINK)

    def take_link(self, url: str, title: str) -> None:
        """An address was entered: for the claim that asked for it, else for nobody yet."""
        claim_id, self._link_for = self._link_for, None
        self.parts.sourcing.add_link(url, claim_id, title=title)
        if claim_id is not None:
            self.side.show_pane("claim")

    def ask_files(self, claim_id: UUID | None) -> None:
        """Ask for files and tie them to a claim, or only add them."""
        names, _ = QFileDialog.getOpenFileNames(self.window, "Files as sources")
        self.parts.sourcing.add_files([Path(name) for name in names], claim_id)

    def quote(self) -> None:
        """Go to where a passage is quoted: the open source, else the list of sources."""
        if self.source_view.isVisible():
            self.source_view.focus_text()
        else:
            self.side.show_pane("sources")
            self.tell("Open a source, select its words, and choose what they do to the claim.")

    def focus_next_pane(self) -> None:
        """Hand the keyboard round: list, article, source, right column."""
        ring = [self.list, self.window.view, self.source_view, self.side.currentWidget()]
        there = [pane for pane in ring if pane.isVisible()]
        focused = QApplication.focusWidget()
        at = next(
            (i for i, pane in enumerate(there) if focused and pane.isAncestorOf(focused)),
            there.index(focused) if focused in there else -1,
        )
        there[(at + 1) % len(there)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def change_settings(self, **changes: Any) -> None:
        """Change settings and what depends on them."""
        for name, value in changes.items():
            setattr(self.settings, name, value)
        self._save_settings()
        if {"theme", "size_percent"} & set(changes):
            self.theme.apply(self.settings.theme, scale=self.settings.size_percent / 100)
            self.window.keep("theme", self.settings.theme)
            self.window.keep("size", self.settings.size_percent / 100)
        if "suggestions_from_percent" in changes:
            threshold = self.settings.suggestions_from_percent / 100
            self.article.suggest_from(threshold)
            self.list.suggest_from(threshold)

    def on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        """Follow what an act did to the case as a whole, and show what Undo took back."""
        draft = self.selection.draft
        if draft is not None and changes.touches("case", "document", "part"):
            self.runner.read(case_rows, owner=self, then=self._still_there)
        if changes.reverted:
            self._show_reverted(changes)

    def _show_reverted(self, changes: Changes) -> None:
        draft = self.selection.draft
        if changes.case_id is not None and (draft is None or draft.case_id != changes.case_id):
            self.runner.read(case_rows, owner=self, then=lambda rows: self._follow(changes, rows))
        elif changes.claims:
            self.selection.show_claim(min(changes.claims), self)

    def _follow(self, changes: Changes, rows: Any) -> None:
        if any(row.id == changes.case_id for row in rows):
            assert changes.case_id is not None
            self.open_case(changes.case_id)

    def _still_there(self, rows: Any) -> None:
        draft = self.selection.draft
        if draft is None:
            return
        if any(row.id == draft.case_id for row in rows):
            self.runner.read(open_draft, draft.case_id, owner=self, then=self._show)
        else:
            self.show_start()

    def _open_last(self, case_id: UUID) -> None:
        def there(rows: Any) -> None:
            if any(row.id == case_id for row in rows):
                self.open_case(case_id)
            else:
                self.show_start()

        self.runner.read(case_rows, owner=self, then=there)

    def _show(self, draft: DraftView) -> None:
        self.window.pages.setCurrentWidget(self.window.panes)
        self.selection.show_draft(draft)
        if self.settings.last_case != str(draft.case_id):
            self.settings.last_case = str(draft.case_id)
            self._save_settings()
        copy = last_article.LastArticle(
            str(draft.case_id), draft.text, draft.parts, draft.title, meta_of(draft)
        )
        try:
            last_article.save(self.runner.workspace.folder, copy)
        except OSError:
            last_article.forget(self.runner.workspace.folder)

    def _save_settings(self) -> None:
        try:
            self.settings.save(self.runner.workspace.folder)
        except WorkbenchError as error:
            self.parts.bar.show_error(str(error), error.hint)
