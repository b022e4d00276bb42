"""What is to be looked at again, on the first page: one line that opens a menu."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from ui.runner import WorkspaceRunner
from ui.words import counted, day
from workbench.services.views.findings import DueFinding, due_findings

MOST = 40
"""Findings that the menu lists; the oldest first."""

LONGEST = 70
"""Code points of a claim in the menu."""


class DueLink(QPushButton):
    """ "3 findings to look at again"; not there when there are none.

    Signals:
        finding_wanted: case id, claim id.
    """

    finding_wanted = Signal(object, object)

    def __init__(self, runner: WorkspaceRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.setProperty("kind", "link")
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.menu_of_findings = QMenu(self)
        self.clicked.connect(self._pop_up)
        self.hide()

    def read(self) -> None:
        """Ask what is due today."""
        self._runner.read(due_findings, date.today(), owner=self, then=self._show)

    def _show(self, found: list[DueFinding]) -> None:
        self.setText(f"{counted(len(found), 'finding')} to look at again")
        self.setVisible(bool(found))
        self.menu_of_findings.clear()
        for finding in found[:MOST]:
            action = self.menu_of_findings.addAction(_told(finding))
            action.triggered.connect(
                lambda _on=False, f=finding: self.finding_wanted.emit(f.case_id, f.claim_id)
            )
        if len(found) > MOST:
            self.menu_of_findings.addAction(f"and {len(found) - MOST} more").setEnabled(False)

    def _pop_up(self) -> None:
        self.menu_of_findings.popup(self.mapToGlobal(self.rect().bottomLeft()))


def _told(finding: DueFinding) -> str:
    """ "by 9 Mar 2018 · The lake · 3 The lake froze …: True"."""
    claim = finding.claim
    if len(claim) > LONGEST:
        claim = claim[: LONGEST - 1].rstrip() + "…"
    rated = f": {finding.rating}" if finding.rating else ""
    words = f"by {day(finding.recheck_by)} · {finding.case_title} · {finding.number} {claim}{rated}"
    return words.replace("&", "&&")
