"""The legal star: put on by one press, taken off with a reason."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from ui.runner import WorkspaceRunner
from ui.widgets.chip import ChipButton
from workbench.model import FlagKind
from workbench.services import flags
from workbench.services.views.claims import ClaimRow
from workbench.services.views.flags import FlagRow, flag_rows


class LegalStar(QWidget):
    """The line that asks why the star comes off; `star` is the chip, placed by the card's head."""

    def __init__(self, runner: WorkspaceRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._row: ClaimRow | None = None
        self.star = ChipButton("legal", "star")
        self.star.setCheckable(True)
        self.star.clicked.connect(self._on_pressed)
        self.why = QLineEdit()
        self.why.setPlaceholderText("Why is it settled?")
        self.why.setAccessibleName("Why the legal star comes off")
        self.why.returnPressed.connect(self._take_off)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        words = QLabel("Take the star off:")
        words.setProperty("kind", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(words)
        row.addWidget(self.why, 1)
        self.hide()

    def show_claim(self, row: ClaimRow) -> None:
        """Show whether a claim has an open star."""
        if self._row is None or self._row.id != row.id or not row.legal:
            self.why.clear()
            self.hide()
        self._row = row
        self.star.setChecked(row.legal)
        self.star.setAccessibleName("Legal star" + (", on" if row.legal else ", off"))
        self.star.setToolTip("Take the legal star off" if row.legal else "Star for legal")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the star on."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _on_pressed(self) -> None:
        row = self._row
        if row is None:
            return
        self.star.setChecked(row.legal)
        if row.legal:
            self.show()
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._runner.run(flags.raise_flag, claim_id=row.id, kind=FlagKind.LEGAL, initiator=self)

    def _take_off(self) -> None:
        if self._row is not None:
            why = self.why.text()
            self._runner.read(
                flag_rows, self._row.id, owner=self, then=lambda rows: self._close(rows, why)
            )

    def _close(self, rows: list[FlagRow], why: str) -> None:
        for flag in rows:
            if flag.kind is FlagKind.LEGAL:
                self._runner.run(flags.close_flag, flag_id=flag.id, why=why, initiator=self)
