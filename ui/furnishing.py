"""Putting the panes into the shell: the one place where concrete things are chosen."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.actions import RATING_KEYS, Actions
from ui.acts import Acts
from ui.article_desk import ArticleDesk
from ui.card.claim_card import ClaimCard
from ui.checking import Checking
from ui.checks.checks_pane import ChecksPane
from ui.claim_finding import ClaimFinding
from ui.claim_rows import ClaimRows
from ui.claims.claim_list import ClaimList
from ui.connections import connect, connect_end
from ui.desk import Desk, Parts
from ui.exporting import Exporting
from ui.frame.foot import Foot
from ui.frame.job_sign import JobSign
from ui.frame.sheet import Sheet
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
from ui.sheets import Sheets
from ui.side import Side
from ui.sources.source_list import SourceList
from ui.sources.source_view import SourceView
from ui.sourcing import Sourcing
from ui.start.start_page import StartPage
from ui.upkeep import Upkeep
from ui.widgets.message_bar import MessageBar
from workbench.errors import WorkbenchError
from workbench.settings import Settings
from workbench.store.workspace import Workspace

if TYPE_CHECKING:
    from ui.app import App


def furnish(app: "App") -> Desk:
    """Open the workspace and put the desk into the shell.

    Raises:
        WorkbenchError: the workspace cannot be opened; the shell is as it was.
    """
    bar = MessageBar()
    settings = _settings(app, bar)
    workspace = Workspace.open(app.workspace, person=settings.acting)
    app.dress(settings.theme, settings.size_percent / 100)
    desk = Desk(_parts(app, workspace, settings, bar))
    sheet = Sheet()
    _lay_out(desk.parts, sheet)
    desk.sheets = Sheets(desk, sheet)
    actions = Actions(desk.selection, Acts(desk).doing, app.window)
    _put_actions(desk.parts, actions)
    upkeep = Upkeep(desk.runner, app.window)
    connect(app, desk, actions, sheet)
    app.window.closing.connect(upkeep.stop)
    connect_end(desk)
    upkeep.start()
    return desk


def _parts(app: "App", workspace: Workspace, settings: Settings, bar: MessageBar) -> Parts:
    window, theme = app.window, app.theme
    runner, selection = WorkspaceRunner(workspace, parent=window), Selection(window)
    rows, jobs = ClaimRows(runner, selection, window), JobList(window)
    return Parts(
        window=window,
        theme=theme,
        options=Options(settings, workspace.folder, window),
        runner=runner,
        selection=selection,
        rows=rows,
        jobs=jobs,
        opening=Opening(runner, jobs, window),
        finding=ClaimFinding(runner, jobs, window),
        sampling=Sampling(runner, jobs, window),
        sourcing=Sourcing(runner, jobs, selection, window),
        exporting=Exporting(runner, jobs, window),
        title_bar=TitleBar(theme),
        strip=Strip(),
        foot=Foot(workspace.folder),
        bar=bar,
        start=StartPage(runner, theme),
        article=ArticleDesk(window.view, runner, selection, rows, theme=theme),
        list=ClaimList(runner, selection, rows, theme),
        card=ClaimCard(runner, selection, rows, theme),
        sources=SourceList(runner, selection, theme),
        source_view=SourceView(runner, selection, rows, theme),
        queries=QueriesPane(runner, selection, theme),
        names=NamesPane(runner, selection, theme),
        name_finding=NameFinding(runner, jobs, window),
        checking=Checking(runner, jobs, selection, window),
        checks=ChecksPane(selection, rows, theme),
        notes=NotesPane(selection, theme),
        history=HistoryPane(runner, selection, rows, theme),
        side=Side(theme),
    )


def _lay_out(parts: Parts, sheet: Sheet) -> None:
    window = parts.window
    for name, title, pane, sign in (
        ("claim", "Claim", parts.card, "claim"),
        ("sources", "Sources", parts.sources, "sources"),
        ("queries", "Queries", parts.queries, "query"),
        ("names", "Names", parts.names, "name"),
        ("checks", "Checks", parts.checks, "flag"),
        ("notes", "Notes", parts.notes, "notes"),
        ("history", "History", parts.history, "history"),
    ):
        parts.side.put(name, title, pane, sign=sign)
    above: list[QWidget] = [parts.title_bar, parts.strip, parts.bar]
    window.furnish(
        above=above, below=parts.foot, left=parts.list, centre=parts.article, right=parts.side
    )
    window.centre.addWidget(parts.source_view)
    parts.source_view.setAccessibleName("Source beside the article")
    parts.source_view.hide()
    window.pages.addWidget(parts.start)
    window.pages.addWidget(sheet)


def _put_actions(parts: Parts, actions: Actions) -> None:
    window, bar, card = parts.window, parts.title_bar, parts.card
    window.addActions(actions.all())
    actions.fill(window.menuBar(), parts.theme)
    bar.put(actions["file.cases"], "case.list")
    bar.put(actions["file.open"], "open", words="Open article")
    bar.put(actions["edit.undo"], "undo")
    bar.put(actions["edit.redo"], "redo")
    bar.put_space(JobSign(parts.jobs))
    bar.put(actions["view.theme"], "theme.dark")
    bar.put(actions["file.export"], "export", words="Export", primary=True)
    for place, key in enumerate(RATING_KEYS, start=1):
        actions.add_rating_key(key, partial(card.rate, place))
        actions.add_rating_key(f"Alt+{key}", partial(card.rate_said_so, place))
    actions.add_rating_key("0", card.not_checkable)
    actions.add_rating_key("-", card.not_checked)


def _settings(app: "App", bar: MessageBar) -> Settings:
    try:
        return Settings.load(app.workspace)
    except WorkbenchError as error:
        bar.show_error(str(error), error.hint)
        return Settings()
