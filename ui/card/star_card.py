"""One legal star on the card: what it is about, the document it needs, and the signature."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from itertools import pairwise
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.card.choice_chip import ChoiceChip
from ui.runner import WorkspaceRunner
from ui.standing_words import when
from ui.widgets.autogrow_text import GrowingText
from ui.widgets.saved_text import Refused, SavedText
from ui.words import initials
from workbench.services import flags
from workbench.services.views.flags import FlagRow

LONGEST_TITLE = 48
"""Code points of a source's title on its chip."""


class StarCard(QFrame):
    """Comment and document save by themselves; whoever raised the star cannot sign for it."""

    def __init__(
        self, runner: WorkspaceRunner, refused: dict[str, dict[UUID, str]], actor: str
    ) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._runner = runner
        self._flag: FlagRow | None = None
        self._actor = actor
        self.raised = _label("muted")
        self.comment = GrowingText("What the lawyer should look at")
        self.needs = GrowingText("which document, if any")
        self.needs.setAccessibleName("The document it needs")
        self._comment = SavedText(self.comment, self._save_comment, refused["comment"])
        self._needs = SavedText(self.needs, self._save_needs, refused["needs"])
        self.document = ChoiceChip("The source that is the document")
        self.document.chosen.connect(
            lambda source_id: self._run(flags.meet_flag, source_id=source_id)
        )
        self.sign = QPushButton()
        self.sign.clicked.connect(lambda: self._run(flags.sign_flag))
        self.signed = _label("small")
        self.withdraw = _link("Withdraw", "Withdraw the signature of the star")
        self.withdraw.clicked.connect(lambda: self._run(flags.unsign_flag))
        self.settle = _link("Take off…", "Take the legal star off")
        self.settle.clicked.connect(self._ask_why)
        self.why = QLineEdit()
        self.why.setPlaceholderText("Why is it settled?")
        self.why.setAccessibleName("Why the legal star comes off")
        self.why.returnPressed.connect(self._take_off)
        self.why.hide()
        self._lay_out()

    def show_flag(self, flag: FlagRow, sources: Sequence[tuple[UUID, str]]) -> None:
        """Show a star, and offer these sources as its document."""
        self._flag = flag
        now = datetime.now().astimezone()
        self.raised.setText(f"Raised by {flag.raised_by}, {when(flag.raised_at, now)}")
        self._comment.show(flag.id, flag.comment)
        self._needs.show(flag.id, flag.needs)
        self.document.set_options([*sources, (None, "No source yet")])
        shown = flag.source if len(flag.source) <= LONGEST_TITLE else f"{flag.source[:47]}…"
        self.document.show_value(flag.met_by_id, shown or "which source is it…")
        at = f", {when(flag.signed_at, now)}" if flag.signed_at else ""
        self.signed.setText(f"Signed by {flag.signed_by}{at}" if flag.signed_by else "")
        self._refresh()

    def show_actor(self, name: str) -> None:
        """Sign as this person from now on."""
        self._actor = name
        self._refresh()

    def flush(self) -> None:
        """Save what was typed."""
        self._comment.flush()
        self._needs.flush()

    def put_away(self) -> None:
        """Save what was typed; what is refused is kept for when the star is shown again."""
        self._comment.put_away()
        self._needs.put_away()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the star on."""
        if event.key() == Qt.Key.Key_Escape and self.why.isVisibleTo(self):
            self.why.hide()
            self.settle.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        flag = self._flag
        if flag is None:
            return
        is_signed = bool(flag.signed_by)
        against = _against(flag, self._actor)
        self.sign.setVisible(not is_signed)
        self.sign.setText(f"Sign as {initials(self._actor) or self._actor}")
        self.sign.setAccessibleName(f"Sign the legal star as {self._actor}")
        self.sign.setEnabled(not against)
        self.sign.setToolTip(against)
        self.withdraw.setVisible(is_signed)
        self.signed.setText(self.signed.text() if is_signed else against)

    def _ask_why(self) -> None:
        self.why.show()
        self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_off(self) -> None:
        self._run(flags.close_flag, why=self.why.text())

    def _save_comment(self, flag_id: UUID, text: str, refused: Refused) -> None:
        self._save(flag_id, refused, comment=text)

    def _save_needs(self, flag_id: UUID, text: str, refused: Refused) -> None:
        self._save(flag_id, refused, needs=text)

    def _save(self, flag_id: UUID, refused: Refused, **said: Any) -> None:
        save = partial(self._runner.run, flags.set_flag, flag_id=flag_id, **said)
        save(initiator=self, otherwise=refused)

    def _run(self, operation: Callable[..., Any], **said: Any) -> None:
        if self._flag is not None:
            self.flush()
            self._runner.run(operation, flag_id=self._flag.id, initiator=self, **said)

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(6)
        fields.setVerticalSpacing(4)
        fields.setColumnStretch(1, 1)
        for row, (words, field) in enumerate((("About", self.comment), ("Needs", self.needs))):
            name = QLabel(words)
            name.setProperty("kind", "muted")
            name.setBuddy(field)
            fields.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            fields.addWidget(field, row, 1)
        fields.addWidget(self.document, 2, 1, Qt.AlignmentFlag.AlignLeft)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.sign)
        foot.addWidget(self.signed, 1)
        foot.addWidget(self.withdraw)
        foot.addWidget(self.settle)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 8)
        column.setSpacing(5)
        column.addWidget(self.raised)
        column.addLayout(fields)
        column.addLayout(foot)
        column.addWidget(self.why)
        order = (self.comment, self.needs, self.document, self.sign, self.withdraw, self.settle)
        for before, behind in pairwise(order):
            QWidget.setTabOrder(before, behind)


def _against(flag: FlagRow, actor: str) -> str:
    """Why this person cannot sign now, in a sentence; empty if nothing stands against it."""
    if flag.raised_by == actor:
        return flags.OWN_FLAG
    if flag.needs and flag.met_by_id is None:
        return "Name the source that is the document first."
    return ""


def _label(kind: str) -> QLabel:
    label = QLabel()
    label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _link(words: str, name: str, parent: QWidget | None = None) -> QPushButton:
    button = QPushButton(words, parent)
    button.setProperty("kind", "link")
    button.setAccessibleName(name)
    return button
