"""One of the two questions of a claim: its answer, why, for which day, and who decided."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.looks import NOT_CHECKABLE
from ui.runner import WorkspaceRunner
from ui.theme import ThemeController
from ui.verdict.day_field import DayField
from ui.verdict.rating_picker import RatingPicker
from ui.widgets.autogrow_text import GrowingText
from ui.widgets.chip import ChipButton
from ui.widgets.saved_text import Refused, SavedText
from ui.widgets.section_header import SectionHeader
from ui.words import capitalised, in_words, moment
from workbench.model import Question, RatingScale, Standing
from workbench.model.kinds import NOT_CHECKABLE_KINDS
from workbench.services import verdicts
from workbench.services.views.claims import ClaimRow, VerdictRow


class VerdictSection(QWidget):
    """Shows the verdict on one question and sends what the analyst says about it.

    *Said so* is folded for the writer's own words, which nobody else said, until
    it is opened or has an answer.
    """

    def __init__(
        self,
        question: Question,
        runner: WorkspaceRunner,
        theme: ThemeController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.question = question
        self._runner = runner
        self._row: ClaimRow | None = None
        self._scale = RatingScale("", "", "", ())
        self._is_opened = False
        words = in_words(question)
        self.header = SectionHeader(capitalised(words))
        self.open = self.header.add_button("Check it", hint=f"Rate whether it was {words}")
        self.open.clicked.connect(self._on_opened)
        self.rationale = GrowingText("Why?")
        self.rationale.setAccessibleName(f"Rationale: {words}")
        self.as_of = DayField("As of")
        self.recheck = DayField("Recheck by")
        self.picker = RatingPicker(theme, [self.as_of, self.recheck])
        self._decided = QLabel()
        self._decided.setProperty("kind", "small")
        self._decided.setTextFormat(Qt.TextFormat.PlainText)
        self.offer = ChipButton(shape=NOT_CHECKABLE.icon)
        self.offer.clicked.connect(lambda: self.close_as(Standing.NOT_CHECKABLE))
        self._why = SavedText(self.rationale, self._save_rationale)
        self._concluded = SavedText(self.picker.conclusion, self._save_conclusion)
        self._connect()
        self._lay_out()

    def show_claim(self, row: ClaimRow, scale: RatingScale) -> None:
        """Show a claim's answer; what is being typed for the same claim stays."""
        if self._row is None or self._row.id != row.id:
            self.flush()
            self._is_opened = False
            self.picker.forget()
            self.as_of.forget()
            self.recheck.forget()
        self._row, self._scale = row, scale
        self._refresh()

    def flush(self) -> None:
        """Save what was typed, before another claim is shown."""
        self._why.flush()
        self._concluded.flush()
        self.as_of.flush()
        self.recheck.flush()

    def rate(self, number: int) -> bool:
        """Give the label at this place of the scale, counted from 1; False if there is none."""
        return self._row is not None and self.picker.choose_by_number(number)

    def close_as(self, standing: Standing) -> None:
        """Close the question without a rating."""
        if self._row is not None:
            self.picker.choose_standing(standing)

    def focus_rationale(self) -> None:
        """Put the cursor where the reasons are written."""
        self._on_opened()
        self.rationale.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_search(self) -> None:
        """Find a rating by typing."""
        self._on_opened()
        self.picker.focus_search()

    @property
    def _verdict(self) -> VerdictRow | None:
        if self._row is None:
            return None
        return self._row.is_so if self.question is Question.IS_SO else self._row.said_so

    def _refresh(self, *_now: object) -> None:
        row, verdict = self._row, self._verdict
        if row is None:
            return
        self.picker.show_verdict(self._scale, verdict)
        self._why.show(row.id, verdict.rationale if verdict else "")
        self._concluded.show(row.id, verdict.conclusion if verdict else "")
        self.as_of.show_value(verdict.as_of if verdict else None)
        self.recheck.show_value(verdict.recheck_by if verdict else None)
        self._decided.setText(_decided(verdict))
        self._fold(self._is_wanted(row))
        self._offer_not_checkable(row)

    def _offer_not_checkable(self, row: ClaimRow) -> None:
        """A prediction, promise or opinion may be closed so with one press; nothing is set."""
        asked = self.question is Question.IS_SO and self._verdict is None
        self.offer.setVisible(asked and row.kind in NOT_CHECKABLE_KINDS)
        words = f"{capitalised(in_words(row.kind))}: close as {NOT_CHECKABLE.label} (0)"
        self.offer.setText(words)
        self.offer.setAccessibleName(words)
        self.offer.updateGeometry()

    def _is_wanted(self, row: ClaimRow) -> bool:
        asked = self.question is Question.IS_SO or bool(row.claimant)
        return asked or self._verdict is not None or self._is_opened

    def _fold(self, shown: bool) -> None:
        for part in (self.picker, self.rationale, self._decided):
            part.setVisible(shown)
        self.open.setVisible(not shown)
        detail = self._scale.title if self.question is Question.IS_SO else ""
        words = in_words(self.question)
        self.header.set_title(capitalised(words), detail if shown else "not needed")

    def _on_opened(self) -> None:
        self._is_opened = True
        if self._row is not None:
            self._fold(True)

    def _connect(self) -> None:
        self.picker.rated.connect(lambda key: self._send(verdicts.rate, rating=key))
        self.picker.standing_chosen.connect(
            lambda standing: self._send(verdicts.set_standing, standing=standing)
        )
        self.picker.cleared.connect(lambda: self._send(verdicts.clear_verdict))
        self.as_of.chosen.connect(self._on_day_chosen)
        self.recheck.chosen.connect(self._on_recheck_chosen)

    def _on_day_chosen(self, chosen: date | None) -> None:
        self._send(verdicts.set_as_of, as_of=chosen)

    def _on_recheck_chosen(self, chosen: date | None) -> None:
        self._send(verdicts.set_recheck_by, recheck_by=chosen)

    def _send(self, operation: Callable[..., Any], **said: Any) -> None:
        if self._row is not None:
            self._run(operation, self._row.id, self._refresh, **said)

    def _save_rationale(self, claim_id: UUID, text: str, refused: Refused) -> None:
        self._run(verdicts.set_rationale, claim_id, refused, rationale=text)

    def _save_conclusion(self, claim_id: UUID, text: str, refused: Refused) -> None:
        self._run(verdicts.set_conclusion, claim_id, refused, conclusion=text)

    def _run(
        self, operation: Callable[..., Any], claim_id: UUID, refused: Refused, **said: Any
    ) -> None:
        self._runner.run(
            operation,
            claim_id=claim_id,
            question=self.question,
            initiator=self,
            otherwise=refused,
            **said,
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.header, 1)
        head.addWidget(self._decided)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.offer)
        column.addWidget(self.picker)
        column.addWidget(self.rationale)


def _decided(verdict: VerdictRow | None) -> str:
    if verdict is None:
        return ""
    return f"{verdict.decided_by}, {moment(verdict.decided_at)}"
