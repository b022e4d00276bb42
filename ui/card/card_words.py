"""The claim's own words on its card: quotation, in full, who says so, why it was marked, note."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.card.bad_light import BadLight
from ui.card.marked_because import MarkedBecause
from ui.runner import WorkspaceRunner
from ui.theme import Theme, ThemeController, serif
from ui.widgets.autogrow_text import GrowingText
from ui.widgets.chip_field import ChipField
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.saved_text import Refused, SavedText
from ui.words import WRITER
from workbench.services import claims
from workbench.services.views.claims import ClaimRow

BARE = "GrowingText:!focus:!hover { border-color: transparent; background: transparent; }"
"""A field that looks like the text it holds until it is pointed at."""

IMPLIED = "Implied between two passages"
"""Stands where other claims have their quotation."""

UNWRITTEN = "Write the claim in full: it has no words of its own, and is not rated without them."

Chain = tuple[str, ...]


class Quotation(QWidget):
    """The marked words in the article's face, with the accent beside them."""

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = theme
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.theme.px(12), 2, 0, 2)
        row.addWidget(self._words)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed(theme.theme)

    def show_words(self, words: str) -> None:
        """Show a quotation, its line breaks as spaces; without words, that it is implied."""
        self._words.setText(" ".join(words.split()) or IMPLIED)
        self._words.setAccessibleName(f"Quotation: {words}" if words else IMPLIED)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The accent bar."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, theme.px(3), self.height()), QColor(theme.accent))
        painter.end()

    def _on_theme_changed(self, theme: Theme) -> None:
        self._words.setFont(serif(theme, 17))
        self.update()


class CardWords(QWidget):
    """Quotation, claim in full, who says so, and why the program marked it."""

    def __init__(
        self,
        runner: WorkspaceRunner,
        theme: ThemeController,
        claimants: Callable[[], Iterable[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._row: ClaimRow | None = None
        self._claimants = claimants
        self.quotation = Quotation(theme)
        self.in_full = GrowingText("the claim as a sentence of its own")
        self.in_full.setAccessibleName("Claim in full")
        self.in_full.setStyleSheet(BARE)
        self.claimant: ChipField[str] = ChipField(
            "Claimant", parse=_name, told=str, shown=lambda name: f"claimant: {name or WRITER}"
        )
        self.relayed: ChipField[Chain] = ChipField(
            "Relayed by", parse=_chain, told=", ".join, shown=self._chain_shown
        )
        self.relayed.field.setPlaceholderText("nearest the claimant first: Chung, White House")
        self.claimant.chip.clicked.connect(self._complete)
        self.bad_light = BadLight(runner, claimants)
        self.reasons = MarkedBecause()
        self.unwritten = QLabel(UNWRITTEN)
        self.unwritten.setProperty("kind", "danger")
        self.unwritten.setWordWrap(True)
        self._full = SavedText(self.in_full, self._save_in_full)
        self.claimant.chosen.connect(lambda name: self._save_claimant(name or "", None))
        self.relayed.chosen.connect(lambda chain: self._save_claimant(None, chain or ()))
        self._lay_out()

    def show_claim(self, row: ClaimRow) -> None:
        """Show a claim; what is being typed for the same one stays."""
        if self._row is None or self._row.id != row.id:
            self.flush()
            self.claimant.forget()
            self.relayed.forget()
        self._row = row
        self.quotation.show_words(row.quote)
        self._full.show(row.id, row.in_full)
        self.claimant.show_value(row.claimant or None)
        self.relayed.show_value(row.relayed_by or None)
        self.bad_light.show_claim(row)
        self.reasons.show_claim(row)
        self.unwritten.setVisible(row.implied and not row.in_full)

    def flush(self) -> None:
        """Save what was typed, before another claim is shown."""
        self._full.flush()
        self.claimant.flush()
        self.relayed.flush()
        self.bad_light.flush()

    def focus_in_full(self) -> None:
        """Put the cursor into the claim in full."""
        self.in_full.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_claimant(self) -> None:
        """Open the claimant's field."""
        self._complete()
        self.claimant.edit()

    def _chain_shown(self, chain: Chain | None) -> str:
        if not chain:
            return "relayed by…"
        who = (self._row.claimant if self._row else "") or "writer"
        return " → ".join((who, *chain, "the article"))

    def _complete(self) -> None:
        completer = QCompleter(sorted(self._claimants()), self.claimant.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.claimant.field.setCompleter(completer)

    def _save_in_full(self, claim_id: UUID, text: str, refused: Refused) -> None:
        self._send(claims.set_in_full, claim_id, refused, in_full=text)

    def _save_claimant(self, name: str | None, chain: Chain | None) -> None:
        row = self._row
        if row is None:
            return
        self._send(
            claims.set_claimant,
            row.id,
            self._show_again,
            claimant=row.claimant if name is None else name,
            relayed_by=row.relayed_by if chain is None else chain,
        )

    def _show_again(self, _refused: Exception) -> None:
        if self._row is not None:
            self.show_claim(self._row)

    def _send(
        self, operation: Callable[..., Any], claim_id: UUID, refused: Refused, **said: Any
    ) -> None:
        self._runner.run(operation, claim_id=claim_id, initiator=self, otherwise=refused, **said)

    def _lay_out(self) -> None:
        title = QLabel("In full:")
        title.setProperty("kind", "title")
        title.setBuddy(self.in_full)
        title.setContentsMargins(0, 8, 0, 0)
        full = QHBoxLayout()
        full.setSpacing(2)
        full.addWidget(title, alignment=Qt.AlignmentFlag.AlignTop)
        full.addWidget(self.in_full, 1)
        says = QWidget()
        chips = FlowLayout(says)
        chips.addWidget(self.claimant)
        chips.addWidget(self.relayed)
        chips.addWidget(self.bad_light)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.quotation)
        column.addLayout(full)
        column.addWidget(self.unwritten)
        column.addWidget(says)
        column.addWidget(self.reasons)


class CardNotes(QWidget):
    """The checker's own note."""

    def __init__(self, runner: WorkspaceRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.note = GrowingText("Note")
        self._noted = SavedText(self.note, self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.note)

    def show_claim(self, row: ClaimRow) -> None:
        """Show a claim's note; what is being typed for the same one stays."""
        self._noted.show(row.id, row.note)

    def flush(self) -> None:
        """Save what was typed."""
        self._noted.flush()

    def _save(self, claim_id: UUID, text: str, refused: Refused) -> None:
        run = partial(self._runner.run, claims.set_note, claim_id=claim_id, note=text)
        run(initiator=self, otherwise=refused)


def _name(typed: str) -> str | None:
    return " ".join(typed.split()) or None


def _chain(typed: str) -> Chain | None:
    names = (_name(part) for part in typed.replace("→", ",").split(","))
    return tuple(name for name in names if name) or None
