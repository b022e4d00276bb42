"""One passage of a source, and what it does to the claim."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ui import icons
from ui.card.card_words import BARE
from ui.card.choice_chip import ChoiceChip
from ui.card.stance_button import StanceButton
from ui.checks.finding_list import FindingList
from ui.theme import Theme, ThemeController
from ui.widgets.autogrow_text import GrowingText
from ui.widgets.chip import Chip, ChipButton, FilterChip
from ui.widgets.saved_text import Refused, SavedText
from ui.words import capitalised, in_words, initials, moment
from workbench.model import Family, Question, Stance, Terms, Tier
from workbench.services.evidence import Bearing
from workbench.services.views.sources import EvidenceRow
from workbench.text.locators import TYPED

FAMILIES = {
    Stance.SUPPORTS: Family.TRUE,
    Stance.REFUTES: Family.FALSE,
    Stance.DIFFERS: Family.MIXED,
    Stance.CONTEXT: Family.OPEN,
}
"""Whose colour a stance wears."""


class PassageLabel(QLabel):
    """The quoted words; pressed, they are shown where they stand in the source.

    Signals:
        opened: by mouse or with Enter.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("kind", "muted")
        self.setMargin(2)

    def show_passage(self, words: str, *, can_open: bool) -> None:
        """Show a quotation; `can_open` tells whether there is a copy to show it in."""
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription("Enter shows it in the source" if can_open else "")
        self.setToolTip("Show it in the source" if can_open else "")
        self.setEnabled(True)
        self._can_open = can_open
        shape = Qt.CursorShape.PointingHandCursor if can_open else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        policy = Qt.FocusPolicy.TabFocus if can_open else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the source at these words."""
        inside = self.rect().contains(event.position().toPoint())
        if self._can_open and inside and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space do what a click does."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self._can_open and event.key() in keys:
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class EvidenceCard(QFrame):
    """Shows a piece of evidence; each of its small menus changes one thing about it.

    `save` gets the evidence id, what it does to the claim now, and whom to tell of a refusal.

    Signals:
        passage_wanted: what it is opened by (its capture, or the source itself), span
            and page (each may be None), and the id of the evidence.
        removal_wanted: untie it from the claim (its id).
        tick_wanted: the claim was held against it (its id, True), or was not (False).
    """

    passage_wanted = Signal(object, object, object, object)
    removal_wanted = Signal(object)
    tick_wanted = Signal(object, bool)

    def __init__(
        self,
        theme: ThemeController,
        save: Callable[[UUID, Bearing, Refused], None],
        refused: dict[UUID, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._themes = theme
        self._save = save
        self._row: EvidenceRow | None = None
        self._bearing = Bearing()
        self.stance = StanceButton(theme)
        self.stance.set_options([(stance, capitalised(stance)) for stance in Stance])
        self.tier = _choices("Tier", Tier)
        self.terms = _choices("Terms", Terms)
        self.question = _choices("Question", Question)
        self.remove = QToolButton()
        self.remove.setIconSize(QSize(14, 14))
        self.remove.setToolTip("Remove this evidence from the claim")
        self.remove.setAccessibleName("Remove evidence")
        icons.put_on(self.remove, "close", theme, role="muted")
        self._source = QLabel()
        self._source.setTextFormat(Qt.TextFormat.PlainText)
        self._source.setWordWrap(True)
        self.passage = PassageLabel()
        self.checks = FindingList(theme)
        self._captured = Chip("", "")
        self.tick = FilterChip("tick")
        self.add_note = ChipButton("note…")
        self.add_note.setAccessibleName("Add a note")
        self.note = GrowingText("Note")
        self.note.setStyleSheet(BARE)
        self._noted = SavedText(self.note, self._save_note, refused)
        self._connect()
        self._lay_out()

    def show_row(self, row: EvidenceRow) -> None:
        """Show a piece of evidence; a note being typed stays."""
        self._row = row
        self._bearing = Bearing(row.stance, row.question, row.tier, row.terms, row.note)
        self._source.setText(f"{row.source_number}  {row.source_title}")
        self.passage.show_passage(_passage(row), can_open=True)
        self.passage.setVisible(bool(self.passage.text()))
        self.tier.show_value(row.tier)
        self.terms.show_value(row.terms)
        self.question.show_value(row.question)
        self._captured.setText("captured" if row.capture_id else "no copy")
        self._show_tick(row)
        self._noted.show(row.id, row.note)
        has_note = bool(self.note.text()) or self.note.hasFocus()
        self.note.setVisible(has_note)
        self.add_note.setVisible(not has_note)
        self.setAccessibleName(f"{row.stance}: source {row.source_number}, {row.source_title}")
        self._colour(self._themes.theme)

    def flush(self) -> None:
        """Save a note that was typed."""
        self._noted.flush()

    def put_away(self) -> None:
        """Save a note that was typed; the card is about to go."""
        self._noted.put_away()

    def _change(self, **changed: Any) -> None:
        if self._row is None:
            return
        # The note as it stands in the field: an older one must not come back with the stance.
        self._bearing = replace(self._bearing, note=self.note.text(), **changed)
        self._save(self._row.id, self._bearing, self._show_again)

    def _save_note(self, evidence_id: UUID, text: str, refused: Refused) -> None:
        self._bearing = replace(self._bearing, note=text)
        self._save(evidence_id, self._bearing, refused)

    def _show_again(self, _refused: Exception) -> None:
        if self._row is not None:
            self.show_row(self._row)

    def _connect(self) -> None:
        self.stance.chosen.connect(lambda stance: self._change(stance=stance))
        self.tier.chosen.connect(lambda tier: self._change(tier=tier))
        self.terms.chosen.connect(lambda terms: self._change(terms=terms))
        self.question.chosen.connect(lambda question: self._change(question=question))
        self.passage.opened.connect(self._on_opened)
        self.remove.clicked.connect(self._on_removed)
        self.add_note.clicked.connect(self._on_note_wanted)
        self.tick.clicked.connect(self._on_ticked)
        self._themes.changed.connect(self._colour)

    def _on_opened(self) -> None:
        if self._row is not None:
            row = self._row
            key = row.capture_id or row.source_id
            self.passage_wanted.emit(key, row.span, row.page, row.id)

    def _show_tick(self, row: EvidenceRow) -> None:
        ticked = row.ticked_at is not None
        self.tick.setText(f"ticked {initials(row.ticked_by)}".strip() if ticked else "tick")
        self.tick.setChecked(ticked)
        when = f"Ticked by {row.ticked_by}, {moment(row.ticked_at)}" if row.ticked_at else ""
        self.tick.setToolTip(when or "The claim was held against these words")
        self.tick.setAccessibleName(when or "Tick")
        self.tick.updateGeometry()

    def _on_ticked(self) -> None:
        if self._row is not None:
            self.tick_wanted.emit(self._row.id, self._row.ticked_at is None)
            self._show_tick(self._row)

    def _on_note_wanted(self) -> None:
        self.note.show()
        self.add_note.hide()
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_removed(self) -> None:
        if self._row is not None:
            self.removal_wanted.emit(self._row.id)

    def _colour(self, theme: Theme) -> None:
        if self._row is not None:
            colour = theme.families[FAMILIES[self._row.stance]]
            self.stance.show_stance(self._row.stance, colour)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(5)
        top.addWidget(self.stance)
        top.addStretch(1)
        for part in (self.question, self.tier, self.remove):
            top.addWidget(part)
        chips = QHBoxLayout()
        chips.setSpacing(5)
        for chip in (self.tick, self._captured, self.terms, self.add_note):
            chips.addWidget(chip)
        chips.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 8, 6)
        column.setSpacing(3)
        column.addLayout(top)
        column.addWidget(self._source)
        column.addWidget(self.passage)
        column.addWidget(self.checks)
        column.addLayout(chips)
        column.addWidget(self.note)


def _choices(title: str, kind: type[Tier] | type[Terms] | type[Question]) -> ChoiceChip:
    chip = ChoiceChip(title)
    chip.set_options([(value, in_words(value)) for value in kind])
    return chip


def _passage(row: EvidenceRow) -> str:
    quote = f"“{' '.join(row.quote.split())}”" if row.quote else ""
    typed = TYPED if row.typed else ""
    return " · ".join(part for part in (quote, row.where, typed) if part)
