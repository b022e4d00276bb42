"""All findings of the open article as a list: open flags by kind, the others folded below."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.checks.check_words import TITLES, read_aloud, told
from workbench.model import CheckKind
from workbench.services.views.checks import CheckRow

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

CLOSED, AGREES = "closed", "agrees"
"""Names of the two groups below the kinds; a kind's own name is its value."""

FOLDABLE = {CLOSED: "Closed", AGREES: "In agreement"}
"""Groups that are folded at first."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A line above a group. A group of a kind cannot be folded."""

    group: str
    title: str
    count: int
    can_fold: bool = False
    is_folded: bool = False


Line = Heading | CheckRow


class CheckModel(QAbstractListModel):
    """Plain `CheckRow`s under headings.

    Roles:
        LineRole: the `CheckRow` or `Heading` of a line.
        CurrentRole: whether it is of the current claim.
    """

    LineRole = Qt.ItemDataRole.UserRole
    CurrentRole = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[CheckRow] = ()
        self._lines: list[Line] = []
        self._folded = set(FOLDABLE)
        self._claim_id: UUID | None = None
        self._only_claim = False

    def show_rows(self, rows: Sequence[CheckRow]) -> None:
        """Take all findings anew; lines that stay the same are only painted again."""
        self._rows = rows
        self._arrange()

    def follow(self, claim_id: UUID | None) -> None:
        """Mark the findings of this claim."""
        self._claim_id = claim_id
        if self._only_claim:
            self._arrange()
        elif self._lines:
            self._repaint()

    def narrow(self, only_claim: bool) -> None:
        """Show those of the current claim alone, or all."""
        self._only_claim = only_claim
        self._arrange()

    def fold(self, group: str, folded: bool) -> None:
        """Fold a group below the kinds, or show its lines."""
        if group in FOLDABLE and (group in self._folded) is not folded:
            self._folded ^= {group}
            self._arrange()

    def unfold_for(self, key: str) -> None:
        """Show the group in which a finding lies."""
        row = next((row for row in self._rows if row.finding.key == key), None)
        if row is not None:
            self.fold(_group(row), False)

    def count_of_claim(self) -> int:
        """How many open flags the current claim has."""
        return sum(row.is_open and self._is_of_claim(row) for row in self._rows)

    def count_open(self) -> int:
        """How many flags nobody has closed."""
        return sum(row.is_open for row in self._rows)

    def line(self, index: Index) -> Line | None:
        """What stands on a line, None beside all lines."""
        return self._lines[index.row()] if index.isValid() else None

    def row(self, index: Index) -> CheckRow | None:
        """The finding on a line, None on a heading."""
        line = self.line(index)
        return line if isinstance(line, CheckRow) else None

    def place(self, key: str) -> int:
        """The line of a finding, -1 if it is not shown."""
        return next(
            (at for at, line in enumerate(self._lines) if _key(line) == key),
            -1,
        )

    def finding_near(self, line: int) -> int:
        """The line itself if a finding stands there, else the nearest below, else above; or -1."""
        there = [at for at, each in enumerate(self._lines) if isinstance(each, CheckRow)]
        return next((at for at in there if at >= line), there[-1] if there else -1)

    def first_of(self, kind: CheckKind) -> int:
        """The first line of a kind's open flags, -1 if there is none."""
        return next(
            (
                at
                for at, line in enumerate(self._lines)
                if isinstance(line, CheckRow) and line.is_open and line.finding.kind is kind
            ),
            -1,
        )

    def first_of_claim(self) -> int:
        """The first line of an open flag of the current claim, -1 if there is none."""
        return next(
            (
                at
                for at, line in enumerate(self._lines)
                if isinstance(line, CheckRow) and line.is_open and self._is_of_claim(line)
            ),
            -1,
        )

    def rowCount(self, parent: Index = ROOT) -> int:
        """Findings and headings shown."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is told, the row, or all of it in words."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == self.LineRole:
            return line
        if role == self.CurrentRole:
            return isinstance(line, CheckRow) and self._is_of_claim(line)
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title if isinstance(line, Heading) else told(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _said(line) if isinstance(line, Heading) else read_aloud(line)
        return None

    def _is_of_claim(self, row: CheckRow) -> bool:
        return self._claim_id is not None and row.finding.claim_id == self._claim_id

    def _arrange(self) -> None:
        lines = self._grouped()
        if list(map(_key, lines)) == list(map(_key, self._lines)):
            self._lines = lines
            self._repaint()
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def _repaint(self) -> None:
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, 0))

    def _grouped(self) -> list[Line]:
        wanted = [row for row in self._rows if not self._only_claim or self._is_of_claim(row)]
        lines: list[Line] = []
        for group, title in {**{k.value: t for k, t in TITLES.items()}, **FOLDABLE}.items():
            mine = [row for row in wanted if _group(row) == group]
            if mine:
                folded = group in self._folded
                lines.append(Heading(group, title, len(mine), group in FOLDABLE, folded))
                lines += [] if folded else mine
        return lines


def _group(row: CheckRow) -> str:
    if not row.finding.is_flag:
        return AGREES
    return row.finding.kind.value if row.is_open else CLOSED


def _key(line: Line) -> str:
    return line.group if isinstance(line, Heading) else line.finding.key


def _said(heading: Heading) -> str:
    fold = f", {'folded' if heading.is_folded else 'unfolded'}" if heading.can_fold else ""
    return f"{heading.title}, {heading.count}{fold}"
