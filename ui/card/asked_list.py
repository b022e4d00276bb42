"""Whom the claim was asked about, since when, and what they answered."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.card.choice_chip import ChoiceChip
from ui.runner import WorkspaceRunner
from ui.widgets.autogrow_text import GrowingText
from ui.widgets.saved_text import Refused, SavedText
from ui.widgets.section_header import SectionHeader
from ui.words import capitalised, in_words, moment
from workbench.model import Stance
from workbench.services import calls
from workbench.services.views.calls import CallRow, calls_about
from workbench.services.views.claims import ClaimRow
from workbench.store.changes import Changes


class AskedList(QWidget):
    """One card a person asked; the answer is typed where it is awaited, and saves itself.

    Signals:
        call_wanted: somebody is to be called about the claim.
        call_opened: a call is to be shown with all that belongs to it (`CallRow`).
    """

    call_wanted = Signal()
    call_opened = Signal(object)

    def __init__(self, runner: WorkspaceRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._claim_id: UUID | None = None
        self._case_id: UUID | None = None
        self._refused: dict[UUID, str] = {}
        self.cards: dict[UUID, AskedCard] = {}
        self.header = SectionHeader("Asked")
        button = self.header.add_button("+ Call", hint="Log a call about the claim (H)")
        button.clicked.connect(self.call_wanted)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(7)
        self._column.addWidget(self.header)
        runner.changed.connect(self._on_changed)

    def show_claim(self, row: ClaimRow, case_id: UUID) -> None:
        """Show who was asked about a claim; an answer being typed for the same one stays."""
        if row.id != self._claim_id:
            self.flush()
            self._show([])
        self._claim_id, self._case_id = row.id, case_id
        if row.asked or self.cards:
            self._read()

    def flush(self) -> None:
        """Save answers that were typed."""
        for card in self.cards.values():
            card.answer.flush()

    def _read(self) -> None:
        claim_id, case_id = self._claim_id, self._case_id
        if claim_id is not None and case_id is not None:
            self._runner.read(
                calls_about,
                case_id,
                claim_id,
                owner=self,
                then=lambda rows: self._show(rows) if claim_id == self._claim_id else None,
            )

    def _show(self, rows: list[CallRow]) -> None:
        rows = _telling(rows)
        for call_id in self.cards.keys() - {row.id for row in rows}:
            card = self.cards.pop(call_id)
            card.saved.put_away()
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, row in enumerate(rows, start=1):
            card = self.cards.get(row.id) or self._add(row.id)
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
            card.show_call(row)
        waiting = sum(row.answered_at is None for row in rows)
        self.header.set_title("Asked", f"{waiting} still silent" if waiting else "")

    def _add(self, call_id: UUID) -> "AskedCard":
        card = AskedCard(self._save, self._refused, self)
        card.opened.connect(self.call_opened)
        card.quoted.connect(self._quote)
        self.cards[call_id] = card
        return card

    def _save(self, call_id: UUID, text: str, refused: Refused) -> None:
        if text.strip():
            self._runner.run(
                calls.answer_call, call_id=call_id, answer=text, initiator=self, otherwise=refused
            )

    def _quote(self, call_id: UUID, words: str, stance: Stance) -> None:
        if self._claim_id is not None:
            claims = [self._claim_id]
            run = self._runner.run
            run(calls.quote_call, call_id=call_id, claim_ids=claims, quote=words, stance=stance)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.touches("call", "callclaim"):
            self._read()


class AskedCard(QFrame):
    """A person, how and when they were asked, and the answer.

    Signals:
        opened: the whole call is wanted (`CallRow`).
        quoted: words of the answer are evidence (call id, words, `Stance`).
    """

    opened = Signal(object)
    quoted = Signal(object, str, object)

    def __init__(
        self, save: object, refused: dict[UUID, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._row: CallRow | None = None
        self._who = QLabel()
        self._who.setTextFormat(Qt.TextFormat.PlainText)
        self._who.setWordWrap(True)
        self._how = QLabel()
        self._how.setTextFormat(Qt.TextFormat.PlainText)
        self._how.setWordWrap(True)
        self._how.setProperty("kind", "small")
        self._open = QPushButton("Open")
        self._open.setProperty("kind", "link")
        self.answer = GrowingText("Still waiting: the answer goes here")
        self.saved = SavedText(self.answer, save, refused)  # type: ignore[arg-type]
        self.quote = ChoiceChip("Quote the answer as")
        self.quote.set_options([(stance, capitalised(stance)) for stance in Stance])
        self.quote.chosen.connect(self._on_quoted)
        self._open.clicked.connect(lambda: self.opened.emit(self._row))
        top = QHBoxLayout()
        top.addWidget(self._who, 1)
        top.addWidget(self.quote)
        top.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 8, 6)
        column.setSpacing(3)
        column.addLayout(top)
        column.addWidget(self._how)
        column.addWidget(self.answer)

    def show_call(self, row: CallRow) -> None:
        """Show a call; an answer being typed stays."""
        self._row = row
        self._who.setText(f"{row.source_number}  {row.person}")
        self._how.setText(_told(row))
        self._open.setAccessibleName(f"Open the call with {row.person}")
        self.answer.setAccessibleName(f"Answer of {row.person}")
        self.saved.show(row.id, row.answer)
        self.quote.show_value(None, "quote as…")
        self.quote.setVisible(bool(row.answer))
        self.setAccessibleName(f"Asked: {row.person}. {_told(row)}")

    def _on_quoted(self, stance: Stance) -> None:
        chosen = self.answer.textCursor().selectedText().replace("\u2029", "\n")
        if self._row is not None:
            self.quoted.emit(self._row.id, chosen.strip() or self._row.answer, stance)


def _telling(rows: list[CallRow]) -> list[CallRow]:
    """Without the attempts that a later call to the same person made good, or repeats."""
    kept, seen = [], set()
    for row in rows:  # the newest first
        if row.answered_at is not None or row.person not in seen:
            kept.append(row)
        seen.add(row.person)
    return kept


def _told(row: CallRow) -> str:
    prefix = "on " if row.terms == "background" else ""
    told = [in_words(row.medium), moment(row.called_at), f"{prefix}{in_words(row.terms)}"]
    if row.answered_at is None:
        told.append("no answer yet")
    if row.tried > 1:
        told.append(f"tried {row.tried} times")
    if row.read_back:
        told.append("read back")
    return " · ".join(told)
