"""Which sources the list shows: of which kinds, without a copy, without a claim."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.sources.source_kinds import GROUPS, NEVER_HELD
from ui.widgets.chip import FilterChip
from ui.widgets.flow_layout import FlowLayout
from workbench.services.views.sources import SourceRow

FROM = 6
"""Sources from which on a filter is worth its room."""

Test = Callable[[SourceRow], bool]

STATES: tuple[tuple[str, Test], ...] = (
    ("No copy", lambda row: row.capture_id is None and row.kind not in NEVER_HELD),
    ("No claim", lambda row: not row.claims),
)


class SourceFilter(QWidget):
    """Chips for the kinds that are there, and for what is still to do; hidden for a short list.

    Chips of kinds add up, those of states narrow down.

    Signals:
        changed: other sources are to be shown.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self)
        self._kinds = [(FilterChip(name), kinds) for name, kinds in GROUPS]
        self._states = [(FilterChip(name), test) for name, test in STATES]
        for chip in self.chips():
            chip.toggled.connect(lambda _on: self.changed.emit())
            flow.addWidget(chip)
        self.setAccessibleName("Which sources are shown")

    def chips(self) -> list[FilterChip]:
        """All chips, in their order."""
        return [chip for chip, _kinds in self._kinds] + [chip for chip, _test in self._states]

    def show_counts(self, rows: Sequence[SourceRow]) -> None:
        """How many sources each chip would leave; a chip that leaves none goes, unless it is on."""
        for chip, kinds in self._kinds:
            _show(chip, sum(row.kind in kinds for row in rows))
        for chip, test in self._states:
            _show(chip, sum(map(test, rows)))
        self.setVisible(len(rows) >= FROM or any(chip.isChecked() for chip in self.chips()))

    def clear(self) -> None:
        """Show all."""
        for chip in self.chips():
            chip.setChecked(False)

    def passed(self, rows: Sequence[SourceRow]) -> list[SourceRow]:
        """The sources that are to be shown."""
        wanted = [kinds for chip, kinds in self._kinds if chip.isChecked()]
        tests = [test for chip, test in self._states if chip.isChecked()]
        return [
            row
            for row in rows
            if (not wanted or any(row.kind in kinds for kinds in wanted))
            and all(test(row) for test in tests)
        ]


def _show(chip: FilterChip, count: int) -> None:
    chip.set_count(count)
    chip.setVisible(count > 0 or chip.isChecked())
