"""Where the names list and the parts of a claim meet the article: shown, added, found."""

from uuid import UUID

from ui.actions import Actions
from ui.desk import Desk
from workbench.model import RollUp, TextSpan
from workbench.services import composite


def connect_parts(desk: Desk, actions: Actions) -> None:
    """Let the card take a claim apart and choose what its parts say of it."""
    parts = desk.parts.card.parts

    def choose(rule: RollUp) -> None:
        claim_id = desk.selection.claim_id
        if claim_id is not None:
            desk.run(composite.set_roll_up, claim_id=claim_id, roll_up=rule)

    parts.clauses_wanted.connect(actions["claim.parts"].trigger)
    parts.roll_up_chosen.connect(choose)


def connect_due(desk: Desk) -> None:
    """Let the first page open a case at a finding that is to be looked at again."""

    def show(case_id: UUID, claim_id: UUID) -> None:
        desk.open_case(case_id)
        desk.when_shown(lambda: desk.when_shown(lambda: desk.selection.show_claim(claim_id)))

    desk.parts.start.finding_wanted.connect(show)


def connect_names(desk: Desk, actions: Actions) -> None:
    """Let the names list and the article hear one another; names are found after claims."""
    parts, names, view = desk.parts, desk.parts.names, desk.window.view

    def show(place: TextSpan) -> None:
        view.select(place)
        view.reveal(place)

    names.place_wanted.connect(show)
    names.places_shown.connect(view.set_named)
    names.find_wanted.connect(actions["read.find_names"].trigger)
    names.add_wanted.connect(actions["read.add_name"].trigger)
    parts.side.currentChanged.connect(lambda _at: names.show_places())
    parts.finding.found.connect(lambda _draft, _new: actions["read.find_names"].trigger())
