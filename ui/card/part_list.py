"""The parts of a composite claim, each a claim of its own."""

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.card.choice_chip import ChoiceChip
from ui.looks import look_of
from ui.shapes import shape_icon
from ui.theme import ThemeController
from ui.widgets.section_header import SectionHeader
from ui.words import counted
from workbench.model import ClaimState, RatingScale, RollUp
from workbench.services.roll_up import PartAnswer, outcome
from workbench.services.views.claims import ClaimRow

RULES = {
    RollUp.NONE: "no rule",
    RollUp.ALL_PARTS: "all parts",
    RollUp.MAIN_PART: "main part, the first",
}
"""How the parts may bear on the claim."""


class PartIndex:
    """Which claims are parts of which, without a look at all claims each time."""

    def __init__(self) -> None:
        self._parts: dict[UUID, set[UUID]] = defaultdict(set)
        self._whole: dict[UUID, UUID] = {}

    def load(self, rows: Iterable[ClaimRow]) -> None:
        """Take all rows anew."""
        self._parts.clear()
        self._whole.clear()
        self.update(rows, ())

    def update(self, fresh: Iterable[ClaimRow], gone: Iterable[UUID]) -> None:
        """Follow what changed."""
        for claim_id in gone:
            self._forget(claim_id)
        for row in fresh:
            self._forget(row.id)
            if row.parent_id is not None and row.state is not ClaimState.DISMISSED:
                self._parts[row.parent_id].add(row.id)
                self._whole[row.id] = row.parent_id

    def of(self, claim_id: UUID) -> set[UUID]:
        """The parts of a claim; dismissed ones are none."""
        return self._parts.get(claim_id, set())

    def _forget(self, claim_id: UUID) -> None:
        whole = self._whole.pop(claim_id, None)
        if whole is not None:
            self._parts[whole].discard(claim_id)


class PartList(QWidget):
    """One line a part, with what rests on it and how it was rated; pressed, it becomes current.

    Below stands what the parts say of the whole by the rule chosen here. It is
    shown and never set: the verdict is the analyst's.

    Signals:
        claim_wanted: a part is to be shown (its id).
        part_wanted: another part is to be made, of words selected in the article.
        clauses_wanted: a part is to be made of each clause of the claim.
        roll_up_chosen: another rule (`RollUp`).
    """

    claim_wanted = Signal(object)
    part_wanted = Signal()
    clauses_wanted = Signal()
    roll_up_chosen = Signal(object)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = theme
        self._shown: tuple[list[ClaimRow], RatingScale, RollUp] | None = None
        self.header = SectionHeader("Parts")
        clauses = self.header.add_button("+ Clauses", hint="A part of each clause (Shift+P)")
        clauses.clicked.connect(self.clauses_wanted)
        hint = "Select the words of the part in the article first (P)"
        self.header.add_button("+ Part", hint=hint).clicked.connect(self.part_wanted)
        self.lines: list[QPushButton] = []
        self._rows: list[QWidget] = []
        self.roll_up = ChoiceChip("What the parts say of the claim")
        self.roll_up.set_options(list(RULES.items()))
        self.roll_up.chosen.connect(self.roll_up_chosen)
        self.outcome = QLabel()
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setProperty("kind", "small")
        self.outcome.setWordWrap(True)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 4, 0, 0)
        foot.setSpacing(4)
        foot.addWidget(self.roll_up, alignment=Qt.AlignmentFlag.AlignLeft)
        foot.addWidget(self.outcome)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self._column.addWidget(self.header)
        self._column.addWidget(self._foot)
        theme.changed.connect(self._on_theme_changed)

    def show_parts(
        self, rows: list[ClaimRow], scale: RatingScale, roll_up: RollUp = RollUp.NONE
    ) -> None:
        """Show these parts, in text order, and what follows from them by the rule."""
        if (rows, scale, roll_up) == self._shown:
            return
        self._shown = (rows, scale, roll_up)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.lines = [self._line(row, scale) for row in rows]
        self._rows = [
            self._with_work(line, row, scale) for line, row in zip(self.lines, rows, strict=True)
        ]
        for at, widget in enumerate(self._rows, start=1):
            self._column.insertWidget(at, widget)
        self.header.set_title(f"Parts ({len(rows)})" if rows else "Parts")
        self._foot.setVisible(bool(rows))
        self.roll_up.show_value(roll_up, RULES[roll_up])
        told = outcome(roll_up, [PartAnswer(r.number or 0, r.is_so) for r in rows], scale)
        self.outcome.setText(told)
        self.outcome.setVisible(bool(told))

    def _with_work(self, line: QPushButton, row: ClaimRow, scale: RatingScale) -> QWidget:
        """The line, and at its end the rating and how many passages the part rests on."""
        rests = counted(row.evidence_count, "passage") if row.evidence_count else "no evidence"
        told = QLabel(f"{look_of(row, scale).label} · {rests}")
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setProperty("kind", "small")
        beside = QWidget(self)
        inner = QHBoxLayout(beside)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(line, 1)
        inner.addWidget(told)
        return beside

    def _line(self, row: ClaimRow, scale: RatingScale) -> QPushButton:
        theme = self._themes.theme
        look = look_of(row, scale)
        words = row.in_full or " ".join(row.quote.split())
        line = QPushButton(f"{row.number or '–'}  {words}".replace("&", "&&"), self)
        line.setProperty("kind", "quiet")
        line.setStyleSheet("text-align: left;")
        line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line.setIcon(shape_icon(look.icon, theme.colour_of(look), theme.px(14)))
        rests = counted(row.evidence_count, "passage")
        line.setAccessibleName(f"Part, claim {row.number}: {words}. {look.label}, {rests}")
        line.setToolTip(words)
        line.setCursor(Qt.CursorShape.PointingHandCursor)
        line.clicked.connect(lambda: self.claim_wanted.emit(row.id))
        return line

    def _on_theme_changed(self, _theme: object) -> None:
        if self._shown is not None:
            rows, scale, roll_up = self._shown
            self._shown = None
            self.show_parts(rows, scale, roll_up)
