"""Which signal reaches whom. No pane knows another; they meet here."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QPoint

from ui.actions import Actions
from ui.calls_desk import CallsDesk
from ui.checks_desk import ChecksDesk
from ui.clock import MinuteClock
from ui.desk import Desk, Parts
from ui.following import Following
from ui.frame.sheet import Sheet
from ui.names_desk import connect_due, connect_names, connect_parts
from ui.suggesting import Suggesting
from workbench.model import TextSpan
from workbench.services.documents import AddedArticle
from workbench.services.people import PersonRow, person_rows
from workbench.store.changes import Changes
from workbench.text.language import is_english

if TYPE_CHECKING:
    from ui.app import App

CLAIM_MENU = (
    "claim.accept",
    "claim.dismiss",
    "claim.bring_back",
    "",
    "claim.split",
    "claim.make_part",
    "claim.delete",
    "",
    "claim.link",
    "claim.file",
    "claim.quote",
    "",
    "claim.why",
    "claim.in_full",
    "claim.claimant",
)
"""What a right click on a claim in the article offers; an empty id is a rule."""

TEXT_MENU = (
    "claim.make",
    "claim.make_part",
    "",
    "read.sentence",
    "read.paragraph",
    "read.unread",
    "read.not_checkable",
    "claim.imply",
    "read.add_name",
    "",
    "edit.find",
)
"""The same on a selection or beside all claims."""


def connect(app: "App", desk: Desk, actions: Actions, sheet: Sheet) -> None:
    """Let the parts of a desk hear one another."""
    parts = desk.parts
    _errors(app, desk)
    _options(app, desk, sheet)
    _frame(desk, actions)
    _finding(desk)
    _opening(desk, actions)
    _article(desk, actions)
    _sources(app, desk)
    _people(desk)
    connect_names(desk, actions)
    connect_parts(desk, actions)
    desk.calls = CallsDesk(desk)
    desk.checks = ChecksDesk(desk)
    connect_due(desk)
    Following(desk)
    desk.sheets.restore_wanted.connect(app.restore)
    parts.window.escaped.connect(desk.go_to_article)


def connect_end(desk: Desk) -> None:
    """When the window closes: save what is typed, stop what runs, let the workspace go."""
    parts = desk.parts
    for step in (
        parts.card.flush,
        parts.sources.flush,
        desk.calls.flush,
        parts.source_view.close_view,
        parts.checking.stop,
        parts.jobs.cancel_all,
        parts.runner.shutdown,
        parts.runner.workspace.close,
    ):
        parts.window.closing.connect(step)


def _errors(app: "App", desk: Desk) -> None:
    parts = desk.parts
    for failing in (
        parts.runner,
        parts.options,
        parts.opening,
        parts.finding,
        parts.sampling,
        parts.sourcing,
        parts.name_finding,
        parts.checking,
        parts.exporting,
        desk.sheets,
    ):
        failing.failed.connect(app.errors.show)
    app.errors.told.connect(parts.bar.show_error)
    app.errors.crashed.connect(desk.tell_fault)


def _options(app: "App", desk: Desk, sheet: Sheet) -> None:
    """What a setting means, at once and at the next start."""
    parts, now = desk.parts, desk.options.now

    def fit() -> None:
        sheet.fit(parts.theme.theme.scale)
        parts.strip.fit(parts.theme.theme.scale)

    def dress() -> None:
        app.dress(now.theme, now.size_percent / 100)
        parts.window.keep("theme", now.theme)
        parts.window.keep("size", now.size_percent / 100)
        fit()

    def zoom() -> None:
        parts.window.view.zoom = now.article_zoom_percent / 100
        parts.window.keep("zoom", parts.window.view.zoom)

    def become() -> None:
        parts.runner.become(now.acting)

    def read() -> None:
        parts.finding.english_model = now.english_model

    means = {
        "english_model": read,
        "theme": dress,
        "size_percent": dress,
        "article_zoom_percent": zoom,
        "person": become,
    }
    for follow in (fit, zoom, read):
        follow()
    suggesting = Suggesting(
        desk.options,
        parts.selection,
        parts.rows,
        article=parts.article,
        claims=parts.list,
        tell=parts.bar.show_info,
    )
    parts.card.words.reasons.lean_wanted.connect(suggesting.lean)
    desk.options.changed.connect(lambda names: [means[n]() for n in names if n in means])
    parts.window.view.zoomed.connect(
        lambda share: desk.options.change(article_zoom_percent=round(share * 100))
    )


def _frame(desk: Desk, actions: Actions) -> None:
    parts = desk.parts
    pages = parts.window.pages
    parts.runner.busy.connect(parts.title_bar.show_saving)
    parts.runner.history_changed.connect(actions.show_history)
    parts.runner.tell_history()
    parts.selection.draft_changed.connect(parts.strip.show_draft)
    parts.selection.draft_changed.connect(lambda draft: _show_frame(parts, draft is not None))
    parts.window.sign_written.connect(actions.press_sign)
    pages.turned.connect(lambda: actions.cover(pages.is_covered))
    parts.article.worked.connect(parts.strip.show_work)
    parts.list.place_changed.connect(parts.foot.show_place)
    parts.list.left_to_do.connect(parts.foot.show_left)
    clock = MinuteClock(parts.window)
    for following in (parts.list.model, parts.card.head, parts.strip, parts.start):
        clock.struck.connect(following.follow_clock)
    parts.strip.notes_wanted.connect(lambda: parts.side.show_pane("notes"))
    parts.strip.suggestions_wanted.connect(parts.list.show_suggestions)
    _show_frame(parts, False)


def _show_frame(parts: Parts, shown: bool) -> None:
    parts.strip.setVisible(shown)
    parts.foot.show_hints(shown)


def _finding(desk: Desk) -> None:
    parts = desk.parts

    def told(_draft_id: UUID, new: int) -> None:
        parts.list.show_finding(False)
        draft = desk.selection.draft
        if not new and (draft is None or is_english(draft.language)):
            desk.tell("No new suggestions were found.")

    parts.finding.began.connect(lambda _draft_id: parts.list.show_finding(True))
    parts.finding.found.connect(told)


def _opening(desk: Desk, actions: Actions) -> None:
    parts = desk.parts
    # While the analyst confirms what the article is, the detector is loaded for it.
    parts.opening.read.connect(lambda _opened, _path: parts.finding.get_ready())
    parts.opening.added.connect(lambda added, _path: _open_added(desk, added))
    parts.sampling.found.connect(desk.open_case)
    parts.sampling.made.connect(lambda case_id: desk.open_case(case_id, find=True))
    parts.window.files_dropped.connect(parts.opening.open_files)
    start = parts.start
    start.case_wanted.connect(desk.open_case)
    start.open_wanted.connect(actions["file.open"].trigger)
    start.paste_wanted.connect(actions["file.paste"].trigger)
    start.sample_wanted.connect(parts.sampling.open)
    start.file_wanted.connect(lambda path: desk.open_files([path]))


def _open_added(desk: Desk, added: AddedArticle) -> None:
    desk.open_case(added.case_id, find=True)


def _article(desk: Desk, actions: Actions) -> None:
    parts, view = desk.parts, desk.window.view

    def claim_menu(claim_id: UUID, place: QPoint) -> None:
        parts.selection.show_claim(claim_id, parts.article)
        actions.some(CLAIM_MENU, parts.window).popup(place)

    parts.article.find_bar.closed.connect(lambda _last: view.setFocus())
    view.claim_menu.connect(claim_menu)
    view.text_menu.connect(lambda place: actions.some(TEXT_MENU, parts.window).popup(place))
    view.files_dropped.connect(lambda paths, claim: _dropped(desk, paths, claim))
    view.links_dropped.connect(parts.sourcing.add_links)
    parts.notes.note_picked.connect(lambda place: _reveal(desk, place))
    parts.notes.link_as_source.connect(
        lambda url: parts.sourcing.add_link(url, parts.selection.claim_id)
    )


def _dropped(desk: Desk, paths: list[Path], claim_id: UUID | None) -> None:
    """On a claim they are sources for it; beside all claims, articles to open."""
    if claim_id is not None:
        desk.parts.sourcing.add_files(paths, claim_id)
    else:
        desk.opening.open_files(paths)


def _reveal(desk: Desk, place: TextSpan) -> None:
    desk.window.view.select(place)
    desk.window.view.reveal(place)


def _sources(app: "App", desk: Desk) -> None:
    parts = desk.parts
    card, sources, sourcing = parts.card, parts.sources, parts.sourcing
    card.link_wanted.connect(desk.ask_link)
    card.file_wanted.connect(desk.ask_files)
    card.quote_wanted.connect(lambda _claim: desk.quote())
    card.part_wanted.connect(lambda claim: parts.article.make_claim(parent_id=claim))
    card.files_dropped.connect(sourcing.add_files)
    card.links_dropped.connect(sourcing.add_links)
    card.passage_wanted.connect(desk.show_source)
    parts.queries.claim_wanted.connect(partial(_show_queried, desk))
    card.history_wanted.connect(lambda claim: _show_history(parts, claim))
    sources.opened.connect(desk.show_source)
    sources.link_entered.connect(desk.take_link)
    sources.unheld_entered.connect(sourcing.add_unheld)
    sources.folder_wanted.connect(desk.ask_folder)
    sourcing.told.connect(desk.tell)
    sources.file_wanted.connect(lambda: desk.ask_files(None))
    sources.files_dropped.connect(sourcing.add_files)
    sources.capture_dropped.connect(sourcing.capture_for)
    sourcing.added.connect(lambda source: desk.when_shown(lambda: sources.choose(source)))
    parts.source_view.closed.connect(lambda: parts.window.make_room(False))
    parts.source_view.closed.connect(desk.go_to_article)
    parts.source_view.failed.connect(app.errors.show)
    parts.source_view.attachment_wanted.connect(sourcing.add_attachment)


def _show_queried(desk: Desk, claim_id: UUID, go: bool) -> None:
    """Show the claim of a query; the queries stay in front, unless its card is wanted."""
    desk.selection.show_claim(claim_id, desk.parts.queries)
    if go:
        desk.side.show_pane("claim")


def _show_history(parts: Parts, claim_id: UUID) -> None:
    parts.side.show_pane("history")
    parts.history.show_claim(claim_id)


def _people(desk: Desk) -> None:
    parts = desk.parts

    def show(people: list[PersonRow]) -> None:
        acting = parts.runner.workspace.actor.name
        parts.title_bar.show_people([person.name for person in people], acting)

    def ask() -> None:
        parts.runner.read(person_rows, owner=desk, then=show)

    def follow() -> None:
        """Somebody else works now: what belongs to them, and what they may sign."""
        ask()
        parts.card.show_actor()
        parts.list.show_actor()

    def changed(changes: Changes, _initiator: object) -> None:
        if changes.touches("person"):
            ask()

    for choosing in (parts.title_bar, desk.sheets):
        choosing.person_chosen.connect(lambda name: desk.options.change(person=name))
    parts.title_bar.somebody_wanted.connect(desk.sheets.person)
    desk.options.changed.connect(lambda names: follow() if "person" in names else None)
    parts.runner.changed.connect(changed)
    ask()
