"""One of the two places of a finding, as a link that goes there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.widgets.texts import tooltip_of
from workbench.checks.finding import Place

LONGEST = 24
"""Letters of the words that a link repeats."""


class PlaceLink(QPushButton):
    """Hidden for a place that nobody can be led to.

    Signals:
        wanted: go there (`Place`).
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: Place | None = None
        self.setProperty("kind", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.wanted.emit(self._place))

    def show_place(self, place: Place | None) -> None:
        """Lead to this place from now on."""
        self._place = place
        self.setVisible(place is not None and leads_somewhere(place))
        if place is None:
            return
        self.setText(link_words(place).replace("&", "&&"))
        self.setAccessibleName(f"{where_of(place)}: {' '.join(place.words.split())}")
        self.setToolTip(tooltip_of(f"Show it in the {where_of(place).casefold()}"))


def leads_somewhere(place: Place) -> bool:
    """Whether the words of a place can be shown where they stand."""
    return place.span is not None or place.capture_id is not None or place.source_id is not None


def where_of(place: Place) -> str:
    """In what the words stand."""
    return "Article" if place.span is not None else "Source"


def link_words(place: Place) -> str:
    """What a link to a place says: "Source: “23 missiles”"."""
    words = " ".join(place.words.split())
    short = words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"
    return f"{where_of(place)}: “{short}”" if short else where_of(place)
