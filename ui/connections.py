"""Which signal reaches whom. No pane knows another; they meet here."""

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from ui.actions import Actions
from ui.desk import Desk, Parts
from ui.upkeep import Upkeep
from workbench.model import TextSpan
from workbench.services.documents import AddedArticle
from workbench.services.people import PersonRow, person_rows
from workbench.store.changes import Changes

if TYPE_CHECKING:
    from ui.app import App


def connect(app: "App", desk: Desk, actions: Actions, upkeep: Upkeep) -> None:
    """Let the parts of a desk hear one another."""
    parts = desk.parts
    _errors(app, parts)
    _frame(desk, actions)
    _opening(desk, actions)
    _article(desk)
    _sources(app, desk)
    _people(desk)
    desk.article.suggest_from(desk.settings.suggestions_from_percent / 100)
    desk.list.suggest_from(desk.settings.suggestions_from_percent / 100)
    parts.window.closing.connect(lambda: _stop(parts, upkeep))


def _errors(app: "App", parts: Parts) -> None:
    for failing in (parts.runner, parts.opening, parts.finding, parts.sourcing, parts.exporting):
        failing.failed.connect(app.errors.show)
    app.errors.told.connect(parts.bar.show_error)
    app.errors.crashed.connect(
        lambda path: parts.bar.show_error(
            "Something went wrong inside the program; your work is saved.",
            f"A report without any of your text is in {path}." if path else "",
        )
    )


def _frame(desk: Desk, actions: Actions) -> None:
    parts = desk.parts
    parts.runner.busy.connect(parts.title_bar.show_saving)
    parts.runner.history_changed.connect(actions.show_history)
    parts.runner.tell_history()
    parts.runner.changed.connect(desk.on_changed)
    parts.selection.draft_changed.connect(parts.strip.show_draft)
    parts.selection.draft_changed.connect(lambda draft: _show_frame(parts, draft is not None))
    parts.article.worked.connect(parts.strip.show_work)
    parts.list.place_changed.connect(parts.foot.show_place)
    parts.strip.notes_wanted.connect(lambda: parts.side.show_pane("notes"))
    parts.strip.suggestions_wanted.connect(parts.list.show_suggestions)
    parts.window.view.zoomed.connect(
        lambda zoom: desk.change_settings(article_zoom_percent=round(zoom * 100))
    )
    parts.window.view.zoomed.connect(lambda zoom: parts.window.keep("zoom", zoom))
    _show_frame(parts, False)


def _show_frame(parts: Parts, shown: bool) -> None:
    parts.strip.setVisible(shown)
    parts.foot.show_hints(shown)


def _opening(desk: Desk, actions: Actions) -> None:
    parts = desk.parts
    for began in (parts.opening.began, parts.finding.began, parts.exporting.began):
        began.connect(parts.strip.show_job)
    parts.opening.added.connect(lambda added: _open_added(desk, added))
    start = parts.start
    start.case_wanted.connect(desk.open_case)
    start.open_wanted.connect(actions["file.open"].trigger)
    start.paste_wanted.connect(actions["file.paste"].trigger)
    start.sample_wanted.connect(desk.open_sample)
    start.file_wanted.connect(lambda path: desk.open_files([path]))
    start.files_dropped.connect(lambda paths: desk.open_files([str(path) for path in paths]))


def _open_added(desk: Desk, added: AddedArticle) -> None:
    desk.open_case(added.case_id, find=True)


def _article(desk: Desk) -> None:
    parts, view = desk.parts, desk.window.view
    parts.article.find_bar.closed.connect(lambda _last: view.setFocus())
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
        desk.open_files([str(path) for path in paths])


def _reveal(desk: Desk, place: TextSpan) -> None:
    desk.window.view.select(place)
    desk.window.view.reveal(place)


def _sources(app: "App", desk: Desk) -> None:
    parts = desk.parts
    card, sources, sourcing = parts.card, parts.sources, parts.sourcing
    card.link_wanted.connect(desk.ask_link)
    card.file_wanted.connect(desk.ask_files)
    card.quote_wanted.connect(lambda _claim: desk.quote())
    card.files_dropped.connect(sourcing.add_files)
    card.links_dropped.connect(sourcing.add_links)
    card.passage_wanted.connect(parts.source_view.show_capture)
    card.history_wanted.connect(lambda claim: _show_history(parts, claim))
    sources.opened.connect(parts.source_view.show_capture)
    sources.link_entered.connect(desk.take_link)
    sources.note_entered.connect(sourcing.add_note)
    sources.file_wanted.connect(lambda: desk.ask_files(None))
    sources.files_dropped.connect(sourcing.add_files)
    sources.capture_dropped.connect(sourcing.capture_for)
    parts.source_view.closed.connect(desk.window.view.setFocus)
    parts.source_view.failed.connect(app.errors.show)


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

    def chosen(name: str) -> None:
        desk.change_settings(person=name)
        parts.runner.become(name)
        ask()
        parts.card.show_actor()

    def changed(changes: Changes, _initiator: object) -> None:
        if changes.touches("person"):
            ask()

    parts.title_bar.person_chosen.connect(chosen)
    parts.runner.changed.connect(changed)
    ask()


def _stop(parts: Parts, upkeep: Upkeep) -> None:
    upkeep.stop()
    parts.jobs.cancel_all()
    parts.runner.shutdown()
    parts.runner.workspace.close()
