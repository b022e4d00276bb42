"""Where the names list meets the article: what is shown, added, found."""

from ui.actions import Actions
from ui.desk import Desk
from workbench.model import TextSpan


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
