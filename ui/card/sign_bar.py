"""The second reader's signature, and what can be done with a suggestion."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.looks import OPEN, verdict_look
from ui.runner import WorkspaceRunner
from ui.widgets.key_hint import KeyHint
from ui.words import initials, moment
from workbench.model import ClaimState, RatingScale
from workbench.services import claims, verdicts
from workbench.services.gates import Unmet, before_signing
from workbench.services.views.claims import ClaimRow


class SignBar(QWidget):
    """Signs for whoever acts, once a claim is decided. Who decided cannot sign, and is told so."""

    def __init__(self, runner: WorkspaceRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._row: ClaimRow | None = None
        self._scale = RatingScale("", "", "", ())
        self._actor = ""
        self._unmet: tuple[Unmet, ...] = ()
        self.sign_button = QPushButton("Sign")
        self.sign_button.clicked.connect(self.sign)
        self.withdraw = QPushButton("Withdraw")
        self.withdraw.setProperty("kind", "link")
        self.withdraw.setAccessibleName("Withdraw the signature")
        self.withdraw.clicked.connect(lambda: self._run(verdicts.withdraw_signature))
        self.words = QLabel()
        self.words.setProperty("kind", "small")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.sign_button)
        row.addWidget(self.words, 1)
        row.addWidget(self.withdraw)

    def show_claim(self, row: ClaimRow, scale: RatingScale) -> None:
        """Show whether a claim is signed, or can be."""
        self._row, self._scale = row, scale
        self._refresh()

    def show_unmet(self, unmet: tuple[Unmet, ...]) -> None:
        """What the desk's rules still ask of the claim; most of it keeps it from being signed."""
        self._unmet = unmet
        self._refresh()

    def show_actor(self, name: str) -> None:
        """Sign as this person from now on."""
        self._actor = name
        self._refresh()

    def sign(self) -> None:
        """Sign the claim; what stands against it is said by the operation."""
        self._run(verdicts.sign)

    def _refresh(self) -> None:
        row = self._row
        if row is None:
            return
        signed = row.state is ClaimState.SIGNED
        against = _against(row, self._scale, self._actor)
        if not against and before_signing(self._unmet):
            against = "The rules of the desk come first."
        self.setVisible(row.state in (ClaimState.DECIDED, ClaimState.SIGNED))
        self.sign_button.setVisible(not signed)
        self.sign_button.setText(f"Sign as {initials(self._actor) or self._actor}")
        self.sign_button.setEnabled(not against)
        self.sign_button.setToolTip(against or "Sign as the second reader (S)")
        self.withdraw.setVisible(bool(row.signed_by))
        self.words.setText(_told(row, against))

    def _run(self, operation: Callable[..., Any]) -> None:
        if self._row is not None:
            self._runner.run(operation, claim_id=self._row.id, initiator=self)


class SuggestionBar(QFrame):
    """Accept or dismiss a suggestion; bring back what was dismissed. Hidden for other claims."""

    def __init__(self, runner: WorkspaceRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._runner = runner
        self._row: ClaimRow | None = None
        self.words = QLabel()
        self.accept = _button("Accept", partial(self._run, claims.accept), primary=True)
        self.dismiss = _button("Dismiss", partial(self._run, claims.dismiss))
        self.bring_back = _button("Bring back", partial(self._run, claims.bring_back))
        self._keys = {self.accept: "A", self.dismiss: "X", self.bring_back: "B"}
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 10, 7)
        row.addWidget(self.words, 1)
        self._hints = {}
        for button, key in self._keys.items():
            hint = KeyHint(key)
            self._hints[button] = hint
            row.addWidget(button)
            row.addWidget(hint)

    def show_claim(self, row: ClaimRow) -> None:
        """Offer what makes sense for a claim."""
        self._row = row
        suggested, gone = row.state is ClaimState.SUGGESTED, row.state is ClaimState.DISMISSED
        self.setVisible(suggested or gone)
        self.words.setText("Is this a claim?" if suggested else "Set aside.")
        offered = {self.accept: suggested, self.dismiss: suggested, self.bring_back: gone}
        for button, is_offered in offered.items():
            button.setVisible(is_offered)
            self._hints[button].setVisible(is_offered)

    def _run(self, operation: Callable[..., Any]) -> None:
        if self._row is not None:
            self._runner.run(operation, claim_ids=[self._row.id], initiator=self)


def _told(row: ClaimRow, against: str) -> str:
    """Who has signed, and what stands against signing."""
    if not row.signed_by:
        return against
    if row.state is not ClaimState.SIGNED:
        return f"Signed by {row.signed_by}; a second signature is needed."
    at = f", {moment(row.signed_at)}" if row.signed_at else ""
    return f"Signed by {row.signed_by}{at}"


def _against(row: ClaimRow, scale: RatingScale, actor: str) -> str:
    """Why this person cannot sign, in a sentence; empty if nothing stands against it."""
    answers = [verdict for verdict in (row.is_so, row.said_so) if verdict]
    settled = [verdict for verdict in answers if verdict_look(verdict, scale) is not OPEN]
    if actor in {verdict.decided_by for verdict in settled}:
        return "You decided this claim; a second reader signs it."
    if actor in row.signed_by.split(" and "):
        return "You have signed this claim; somebody else signs too."
    return ""


def _button(words: str, act: Callable[[], None], *, primary: bool = False) -> QPushButton:
    button = QPushButton(words)
    if primary:
        button.setProperty("kind", "primary")
    button.clicked.connect(lambda: act())
    return button
