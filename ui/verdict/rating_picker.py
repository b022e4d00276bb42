"""Choosing a rating: the labels of the scale, or no label with a reason why not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.looks import NOT_CHECKABLE, NOT_CHECKED
from ui.theme import Theme, ThemeController
from ui.verdict.rating_choices import by_number, by_text, offered
from ui.verdict.rating_grid import RatingGrid
from ui.widgets.autogrow_text import GrowingText
from ui.widgets.chip import ChipButton, FilterChip
from ui.widgets.flow_layout import FlowLayout
from ui.words import capitalised
from workbench.model import Rating, RatingScale, Standing
from workbench.services.views.claims import VerdictRow

KEYS = {Standing.NOT_CHECKABLE: "0", Standing.NOT_CHECKED: "-"}


class RatingSearch(QLineEdit):
    """Finds a rating by typing; Enter takes it, Escape gives up.

    Signals:
        taken: Enter was pressed.
        left: the analyst is done, or has gone elsewhere.
    """

    taken = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape; all else is typing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class RatingPicker(QWidget):
    """Made of a scale; shows one verdict and tells what is chosen instead.

    `beside` stands among the chips below the labels: what else is said of the verdict.

    Signals:
        rated: the key of a rating.
        standing_chosen: the question is closed without a rating (`Standing`).
        cleared: the verdict is to be taken away.
    """

    rated = Signal(str)
    standing_chosen = Signal(object)
    cleared = Signal()

    def __init__(
        self,
        theme: ThemeController,
        beside: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scale = RatingScale("", "", "", ())
        self._verdict: VerdictRow | None = None
        self._ratings: list[Rating] = []
        self.grid = RatingGrid()
        self.grid.chosen.connect(lambda rating: self._rate(rating))
        self.conclusion = GrowingText("Conclusion", least_lines=2)
        self.standings = {standing: _standing_chip(standing) for standing in KEYS}
        for standing, chip in self.standings.items():
            chip.clicked.connect(lambda _on, s=standing: self.choose_standing(s))
        self.clear = ChipButton("Clear")
        self.clear.setAccessibleName("Clear verdict")
        self.clear.setToolTip("Take the verdict away, with its rationale")
        self.clear.clicked.connect(self.cleared)
        self.search = self._make_search()
        self._lay_out(beside)
        theme.changed.connect(self._on_theme_changed)

    def show_verdict(self, scale: RatingScale, verdict: VerdictRow | None) -> None:
        """Show what stands. The conclusion's words are the business of whoever saves them."""
        given = verdict.rating if verdict else ""
        ratings = [] if scale.conclusion_only else offered(scale, given)
        self._scale, self._verdict = scale, verdict
        if ratings != self._ratings:
            self._ratings = ratings
            self.grid.show_ratings(ratings, self._theme.theme)
        self._refresh()

    def forget(self) -> None:
        """Another claim is shown: what was typed to find a label was not meant for it."""
        self._leave_search()

    def choose_by_number(self, number: int) -> bool:
        """Give the label at this place of the scale, counted from 1; False if there is none."""
        return self._rate(by_number(self._ratings, number))

    def choose_by_text(self, typed: str) -> bool:
        """Give the label that typing finds; False if it finds none."""
        return self._rate(by_text(self._ratings, typed))

    def choose_standing(self, standing: Standing) -> None:
        """Close the question without a rating."""
        self._refresh()
        self.standing_chosen.emit(standing)

    def focus_search(self) -> None:
        """Open the field that finds a rating by typing; without labels, go to the conclusion."""
        if self._scale.conclusion_only:
            self.conclusion.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self.search.clear()
        self.search.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _rate(self, rating: Rating | None) -> bool:
        if rating is None:
            return False
        self.rated.emit(rating.key)
        return True

    def _refresh(self) -> None:
        verdict = self._verdict
        only = self._scale.conclusion_only
        self.grid.setVisible(not only)
        self.grid.check(verdict.rating if verdict else "")
        self.conclusion.setVisible(only)
        for standing, chip in self.standings.items():
            chip.setChecked(verdict is not None and verdict.standing is standing)
        self.clear.setVisible(verdict is not None)

    def _make_search(self) -> RatingSearch:
        search = RatingSearch()
        search.setPlaceholderText("Rating…")
        search.setAccessibleName("Find a rating by typing")
        search.textEdited.connect(self._on_searched)
        search.taken.connect(self._on_taken)
        search.left.connect(self._leave_search)
        search.editingFinished.connect(self._leave_search)
        search.hide()
        return search

    def _on_searched(self, typed: str) -> None:
        found = by_text(self._ratings, typed)
        self.grid.mean(found.key if found else "")

    def _on_taken(self) -> None:
        if self.choose_by_text(self.search.text()):
            self._leave_search()

    def _leave_search(self) -> None:
        self.grid.mean("")
        # Left first: a field hidden with the focus would hand it to the next text field.
        self.search.clearFocus()
        self.search.hide()

    def _lay_out(self, beside: Sequence[QWidget]) -> None:
        quiet = QWidget()
        chips = FlowLayout(quiet)
        for chip in (*self.standings.values(), *beside, self.clear):
            chips.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.grid)
        column.addWidget(self.conclusion)
        column.addWidget(self.search)
        column.addWidget(quiet)

    def _on_theme_changed(self, theme: Theme) -> None:
        if self._ratings:
            self.grid.show_ratings(self._ratings, theme)
            self._refresh()


def _standing_chip(standing: Standing) -> FilterChip:
    look = NOT_CHECKABLE if standing is Standing.NOT_CHECKABLE else NOT_CHECKED
    chip = FilterChip(capitalised(look.label))
    chip.setToolTip(f"{chip.text()} (key {KEYS[standing]})")
    chip.setAccessibleDescription(f"Key {KEYS[standing]}")
    return chip
