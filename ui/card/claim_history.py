"""The last acts on the current claim."""

from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.runner import WorkspaceRunner
from ui.widgets.section_header import SectionHeader
from ui.words import moment
from workbench.services.views.history import HistoryRow, history_rows

LINES = 5
"""Acts shown; the history pane has all."""

REST_MS = 250
"""Rest on a claim before its history is read: walking past claims reads none."""


class ClaimHistory(QWidget):
    """Who did what and when, newest first.

    Signals:
        all_wanted: the whole history is wanted.
    """

    all_wanted = Signal()

    def __init__(self, runner: WorkspaceRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._of: tuple[UUID, UUID] | None = None
        self.header = SectionHeader("History")
        self.header.add_button("All", hint="Show all that was done").clicked.connect(
            self.all_wanted
        )
        self.words = QLabel()
        self.words.setProperty("kind", "small")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._read)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.header)
        column.addWidget(self.words)

    def show_claim(self, case_id: UUID, claim_id: UUID) -> None:
        """Show the history of a claim as it is now, after a rest."""
        if self._of != (case_id, claim_id):
            self.words.clear()
        self._of = (case_id, claim_id)
        self._rest.start()

    def _read(self) -> None:
        if self._of is None:
            return
        case_id, claim_id = of = self._of
        self._runner.read(
            history_rows,
            case_id,
            claim_id=claim_id,
            limit=LINES,
            owner=self,
            then=lambda rows: self._show(of, rows),
        )

    def _show(self, of: tuple[UUID, UUID], rows: list[HistoryRow]) -> None:
        if of == self._of:
            self.words.setText("\n".join(_line(row) for row in rows))


def _line(row: HistoryRow) -> str:
    detail = f": {row.detail}" if row.detail else ""
    return f"{moment(row.at)} · {row.who} · {row.what}{detail}"
