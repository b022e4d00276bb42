"""What the checks flag, in few words on the strip: as many chips as there is room for."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.check_index import CheckIndex
from ui.widgets.chip import ChipButton
from ui.words import counted
from workbench.model import CheckKind

OUTSIDE = "outside"

FLAGGED = {
    CheckKind.QUOTATION: ("quotation altered", "quotations altered"),
    CheckKind.NAME: ("name unconfirmed", "names unconfirmed"),
    CheckKind.FIGURE: ("figure flagged", "figures flagged"),
    CheckKind.PERIOD: ("time flagged", "times flagged"),
    CheckKind.ARTICLE: ("contradiction", "contradictions"),
    CheckKind.CALCULATION: ("calculation flagged", "calculations flagged"),
}
"""What an open flag of a kind says, of one and of several; the most telling first."""

GAP = 8
"""Pixels between two chips, at 100 %."""


@dataclass(frozen=True, slots=True)
class Sign:
    """One chip: what a press leads to, how many there are, the words, and fewer words."""

    leads_to: str
    count: int
    words: str
    short: str = ""


class CheckSigns(QWidget):
    """Hidden while there is nothing to tell. What has no room is counted in a last chip.

    Signals:
        outside_wanted: go to the next words that no claim covers.
        kind_wanted: show the open flags of a kind (`CheckKind`).
    """

    outside_wanted = Signal()
    kind_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signs: list[Sign] = []
        self._room = 0
        self.chips: list[ChipButton] = []
        self._leads: list[str] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("What the checks flag")
        self.hide()

    def show_checks(self, index: CheckIndex) -> None:
        """Tell another answer."""
        self._signs = _signs(index)
        self._arrange()

    def fit(self, room: int) -> None:
        """Take at most so many pixels; of none, nothing is told."""
        if room != self._room:
            self._room = room
            self._arrange()

    def _arrange(self) -> None:
        shown = self._that_fit() if self._room > 0 else []
        while len(self.chips) < len(shown):
            self._add()
        self._leads = [sign.leads_to for sign in shown]
        for at, chip in enumerate(self.chips):
            chip.setVisible(at < len(shown))
            if at < len(shown):
                chip.setText(shown[at].words)
                chip.setAccessibleName(shown[at].words)
                chip.setToolTip(_tip(shown[at].leads_to))
                chip.updateGeometry()
        self.setVisible(bool(shown))
        self.setFixedWidth(max(1, self._width(shown)))

    def _that_fit(self) -> list[Sign]:
        """All; else in fewer words; else the first ones, and a last that counts the others."""
        if self._width(self._signs) <= self._room:
            return self._signs
        short = [replace(sign, words=sign.short or sign.words) for sign in self._signs]
        for many in range(len(short), -1, -1):
            rest = short[many:]
            shown = [*short[:many], *([_rest(rest, is_all=not many)] if rest else [])]
            if self._width(shown) <= self._room:
                break
        return shown

    def _width(self, shown: list[Sign]) -> int:
        probe = self.chips[0] if self.chips else self._add()
        metrics = QFontMetrics(probe.font())
        height = metrics.height()
        beside = round(height * 0.5) * 2 + round(height * 0.9) + 2
        words = sum(metrics.horizontalAdvance(sign.words) + beside for sign in shown)
        return words + GAP * max(0, len(shown) - 1)

    def _add(self) -> ChipButton:
        chip = ChipButton(shape="flag", parent=self)
        chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        at = len(self.chips)
        chip.clicked.connect(lambda: self._press(at))
        self.chips.append(chip)
        self._row.addWidget(chip)
        chip.ensurePolished()
        return chip

    def _press(self, at: int) -> None:
        leads_to = self._leads[at]
        if leads_to == OUTSIDE:
            self.outside_wanted.emit()
        else:
            self.kind_wanted.emit(CheckKind(leads_to))


def _signs(index: CheckIndex) -> list[Sign]:
    found = []
    figures, others = index.count_outside("figure"), len(index.outside)
    if figures:
        told = counted(figures, "figure")
        found.append(Sign(OUTSIDE, figures, f"{told} outside any claim", f"{told} outside"))
    elif others:
        found.append(Sign(OUTSIDE, others, f"{others} outside any claim", f"{others} outside"))
    for kind, (one, several) in FLAGGED.items():
        count = index.open[kind]
        if count:
            found.append(Sign(kind.value, count, f"{count} {one if count == 1 else several}"))
    return found


def _rest(signs: list[Sign], *, is_all: bool) -> Sign:
    """The others in one chip; a press leads to the first of them.

    What stands outside any claim is no flag, and is not counted as one.
    """
    flags = [sign for sign in signs if sign.leads_to != OUTSIDE]
    if not flags:
        return signs[0]
    signs, count = flags, sum(sign.count for sign in flags)
    words = counted(count, "flag") if is_all else f"{count} more"
    return Sign(signs[0].leads_to, count, words)


def _tip(leads_to: str) -> str:
    if leads_to == OUTSIDE:
        return "Go to the next figure, name or quotation that no claim covers (Y, Shift+Y)"
    return "Show them in the Checks tab (Ctrl+7)"
