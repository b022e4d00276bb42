"""The status of a claim: a chip, a line that says with whom and since when, and how to set it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from ui.card.choice_chip import ChoiceChip
from ui.moments import HINT, parse_moment
from ui.runner import WorkspaceRunner
from ui.standing_words import status_line
from ui.words import capitalised, counted, in_words
from workbench.model import ClaimStatus
from workbench.services.statuses import DATED, NEEDS_NAME, set_status, set_statuses
from workbench.services.views.claims import ClaimRow

WHOM = {
    ClaimStatus.OUT_FOR_REPLY: "Asked",
    ClaimStatus.ON_AUTHOR: "Author",
    ClaimStatus.CHANGE_ASKED: "Asked",
}
"""What the first field of a status is called."""

Names = Callable[[], Iterable[str]]


class StatusLine(QFrame):
    """`chip` shows the status and offers others; the head of the card places it.

    A status that needs a name opens a form below; Enter sets it, Escape leaves
    it. What is chosen is for the claim shown, or for those named to `choose`.
    """

    def __init__(self, runner: WorkspaceRunner, names: Names, author: Callable[[], str]) -> None:
        super().__init__()
        self._runner, self._names, self._author = runner, names, author
        self._row: ClaimRow | None = None
        self._meant: Sequence[UUID] = ()
        self._status = ClaimStatus.OPEN
        self.chip = ChoiceChip("Status")
        self.chip.set_options([(status, capitalised(in_words(status))) for status in ClaimStatus])
        self.chip.takes_same = True  # with somebody else, or for several claims of which one has it
        self.chip.chosen.connect(self._on_chosen)
        self.chip.clicked.connect(lambda: self._mean(()))
        self.told = _label("small")
        self.whom, self.since, self.approved = QLineEdit(), QLineEdit(), QLineEdit()
        self.since.setPlaceholderText("now")
        self.approved.setPlaceholderText("nobody yet")
        self._for = _label("muted")
        self._wrong = _label("danger")
        self.form = QFrame()
        self._lay_out()

    def show_claim(self, row: ClaimRow) -> None:
        """Show a claim's status; what is being typed for another one is set first."""
        if self._row is None or self._row.id != row.id:
            self.flush()
        self._row = row
        is_open = row.status is ClaimStatus.OPEN
        self.chip.show_value(row.status, "status…" if is_open else in_words(row.status))
        words = status_line(row, datetime.now().astimezone())
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self._fit()

    def choose(self, claim_ids: Sequence[UUID]) -> None:
        """Open the choice for several claims; for the one shown if none is named."""
        self._mean(claim_ids)
        self.chip.open_menu()

    def flush(self) -> None:
        """Set what was typed, if it can be; what cannot goes with the form."""
        if self.form.isVisibleTo(self) and self.whom.text().strip():
            self.commit()
        self._close()

    def commit(self) -> None:
        """Set the status as it stands in the form."""
        if not self.whom.text().strip() and self._status in NEEDS_NAME:
            self._refuse(NEEDS_NAME[self._status], self.whom)
            return
        try:
            since = parse_moment(self.since.text(), datetime.now())
        except ValueError:
            self._refuse(HINT, self.since)
            return
        self._run(
            with_whom=self.whom.text(),
            since=since.astimezone() if since else None,
            approved_by=self.approved.text() if self._status is ClaimStatus.ON_AUTHOR else "",
        )
        self._close()
        self.chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the status as it was."""
        if event.key() == Qt.Key.Key_Escape and self.form.isVisibleTo(self):
            self._close()
            self.chip.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _mean(self, claim_ids: Sequence[UUID]) -> None:
        self._meant = tuple(claim_ids)

    def _on_chosen(self, status: ClaimStatus) -> None:
        self._status = status
        if status not in DATED:
            self._close()
            self._run()
        else:
            self._open(status)

    def _open(self, status: ClaimStatus) -> None:
        row = self._row
        several = len(self._meant) > 1
        goes_on = row is not None and row.status is status and not several
        self._for.setText(f"For {counted(len(self._meant), 'claim')}" if several else "")
        self._for.setVisible(several)
        with_whom = row.status_with if row and goes_on else ""
        if not with_whom and status is ClaimStatus.ON_AUTHOR:
            with_whom = self._author()
        self.whom.setText(with_whom)
        self.approved.setText(row.approved_by if row and goes_on else "")
        self.since.clear()
        self._form_label.setText(WHOM[status])
        self.whom.setAccessibleName(f"{capitalised(in_words(status))}: {WHOM[status].lower()}")
        self._rows.setRowVisible(self.approved, status is ClaimStatus.ON_AUTHOR)
        self._wrong.hide()
        self._complete()
        self.form.show()
        self._fit()
        self.whom.setFocus(Qt.FocusReason.OtherFocusReason)
        self.whom.selectAll()

    def _close(self) -> None:
        self._wrong.hide()
        for field in (self.whom, self.since, self.approved):
            field.clearFocus()
            field.clear()
        self.form.hide()
        self._fit()

    def _refuse(self, words: str, field: QLineEdit) -> None:
        self._wrong.setText(words)
        self._wrong.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _run(self, **said: Any) -> None:
        meant = self._meant or ((self._row.id,) if self._row else ())
        if len(meant) > 1:
            self._runner.run(
                set_statuses, claim_ids=meant, status=self._status, initiator=self, **said
            )
        elif meant:
            self._runner.run(
                set_status, claim_id=meant[0], status=self._status, initiator=self, **said
            )

    def _complete(self) -> None:
        completer = QCompleter(sorted({name for name in self._names() if name}), self.whom)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.whom.setCompleter(completer)

    def _fit(self) -> None:
        self.setVisible(self.told.isVisibleTo(self) or self.form.isVisibleTo(self))

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.form.setProperty("kind", "card")
        self._form_label = QLabel()
        self.since.setAccessibleName("Since when")
        self.approved.setAccessibleName("Approved by")
        self._rows = QFormLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setVerticalSpacing(4)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._rows.addRow(self._form_label, self.whom)
        self._rows.addRow("Approved by", self.approved)
        self._rows.addRow("Since", self.since)
        for field in (self.whom, self.approved, self.since):
            field.returnPressed.connect(self.commit)
        set_it = QPushButton("Set")
        set_it.setAccessibleName("Set the status")
        set_it.clicked.connect(self.commit)
        foot = QHBoxLayout()
        foot.addWidget(self._for, 1)
        foot.addStretch()
        foot.addWidget(set_it)
        inner = QVBoxLayout(self.form)
        inner.setContentsMargins(10, 8, 10, 8)
        inner.setSpacing(6)
        inner.addLayout(self._rows)
        inner.addWidget(self._wrong)
        inner.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.told)
        column.addWidget(self.form)
        self._close()


def _label(kind: str) -> QLabel:
    label = QLabel()
    label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
