"""Below the list: suggestions in bulk, by a threshold of their check-worthiness."""

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ui import icons
from ui.claims.claim_filter import Showing
from ui.claims.claim_index import ClaimIndex
from ui.theme import ThemeController
from ui.words import counted

ACCEPT_FROM = 0.6
"""Where the accepting slider stands at first: a check-worthiness."""

REST_MS = 120
"""Rest after the slider moved before the list follows."""


class Threshold(QWidget):
    """A slider over check-worthiness with its value, and a button that acts on one side of it.

    Signals:
        moved: where it stands now, in [0, 1].
        pressed: act, with where it stands.
    """

    moved = Signal(float)
    pressed = Signal(float)

    def __init__(self, words: str, value: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._title = words
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setPageStep(5)
        self.slider.setAccessibleName(words)
        self.button = QPushButton()
        self.button.clicked.connect(lambda: self.pressed.emit(self.value))
        self.slider.valueChanged.connect(lambda _value: self._on_moved())
        row = QHBoxLayout()
        row.addWidget(self._words)
        row.addWidget(self.slider, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self.button)
        self.set_value(value)

    @property
    def value(self) -> float:
        """Where it stands, in [0, 1]."""
        return self.slider.value() / 100

    def set_value(self, value: float) -> None:
        """Put it somewhere, quietly."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(value * 100))
        self.slider.blockSignals(False)
        self._words.setText(f"{self._title} {self.value:.2f}")

    def offer(self, words: str, *, enabled: bool) -> None:
        """What the button would do."""
        self.button.setText(words)
        self.button.setEnabled(enabled)

    def _on_moved(self) -> None:
        self._words.setText(f"{self._title} {self.value:.2f}")
        self.moved.emit(self.value)


class SuggestionPanel(QFrame):
    """Folded, one line that counts suggestions; unfolded, two thresholds.

    The first is where the list (and the article) begin to show suggestions,
    and dismisses those below it; the second accepts those above it.

    Signals:
        shown_from: show suggestions from this check-worthiness on.
        accept_wanted: accept all from this check-worthiness on.
        dismiss_wanted: dismiss all below this check-worthiness.
    """

    shown_from = Signal(float)
    accept_wanted = Signal(float)
    dismiss_wanted = Signal(float)

    def __init__(
        self,
        listing: Callable[[], ClaimIndex],
        theme: ThemeController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self._listing = listing
        self._theme = theme
        self.toggle = QPushButton()
        self.toggle.setProperty("kind", "quiet")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._on_toggled)
        self.show_from = Threshold("Show from", 0.0)
        self.accept_from = Threshold("Accept from", ACCEPT_FROM)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(lambda: self.shown_from.emit(self.show_from.value))
        self.show_from.moved.connect(self._on_shown_from)
        self.accept_from.moved.connect(lambda _value: self._count())
        self.show_from.pressed.connect(self.dismiss_wanted)
        self.accept_from.pressed.connect(self.accept_wanted)
        self._lay_out()
        self._on_toggled(False)

    def refresh(self) -> None:
        """Show how many suggestions there are now."""
        listing = self._listing()
        shown, weak = listing.counts[Showing.SUGGESTED], listing.counts[Showing.WEAK]
        self.setVisible(bool(shown + weak))
        words = counted(shown + weak, "suggestion")
        self.toggle.setText(f"{words}, {weak} hidden" if weak else words)
        if not self._rest.isActive():
            self.show_from.set_value(listing.filter.suggestions_from)
        if self._thresholds.isVisibleTo(self):
            self._count()

    def _count(self) -> None:
        worth = sorted(row.check_worthiness or 0.0 for row in self._listing().suggestions())
        above = len(worth) - bisect_left(worth, self.accept_from.value)
        below = bisect_left(worth, self.show_from.value)
        accept, show = self.accept_from, self.show_from
        accept.offer(f"Accept {above} above {accept.value:.2f}", enabled=bool(above))
        show.offer(f"Dismiss {below} below {show.value:.2f}", enabled=bool(below))

    def _on_shown_from(self, _value: float) -> None:
        self._count()
        self._rest.start()

    def _on_toggled(self, unfolded: bool) -> None:
        self._thresholds.setVisible(unfolded)
        icons.put_on(self.toggle, "menu" if unfolded else "next", self._theme, role="muted")
        if unfolded:
            self._count()

    def _lay_out(self) -> None:
        self._thresholds = QWidget()
        inner = QVBoxLayout(self._thresholds)
        inner.setContentsMargins(4, 2, 4, 4)
        inner.setSpacing(8)
        inner.addWidget(self.accept_from)
        inner.addWidget(self.show_from)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 3, 8, 3)
        column.setSpacing(2)
        column.addWidget(self.toggle, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._thresholds)
