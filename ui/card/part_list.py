"""The parts of a composite claim, each a claim of its own."""

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.looks import look_of
from ui.shapes import shape_icon
from ui.theme import ThemeController
from ui.widgets.section_header import SectionHeader
from workbench.model import ClaimState, RatingScale
from workbench.services.views.claims import ClaimRow


class PartIndex:
    """Which claims are parts of which, without a look at all claims each time."""

    def __init__(self) -> None:
        self._parts: dict[UUID, set[UUID]] = defaultdict(set)
        self._whole: dict[UUID, UUID] = {}

    def load(self, rows: Iterable[ClaimRow]) -> None:
        """Take all rows anew."""
        self._parts.clear()
        self._whole.clear()
        self.update(rows, ())

    def update(self, fresh: Iterable[ClaimRow], gone: Iterable[UUID]) -> None:
        """Follow what changed."""
        for claim_id in gone:
            self._forget(claim_id)
        for row in fresh:
            self._forget(row.id)
            if row.parent_id is not None and row.state is not ClaimState.DISMISSED:
                self._parts[row.parent_id].add(row.id)
                self._whole[row.id] = row.parent_id

    def of(self, claim_id: UUID) -> set[UUID]:
        """The parts of a claim; dismissed ones are none."""
        return self._parts.get(claim_id, set())

    def _forget(self, claim_id: UUID) -> None:
        whole = self._whole.pop(claim_id, None)
        if whole is not None:
            self._parts[whole].discard(claim_id)


class PartList(QWidget):
    """One line a part; pressed, it becomes current.

    Signals:
        claim_wanted: a part is to be shown (its id).
        part_wanted: another part is to be made, of words selected in the article.
    """

    claim_wanted = Signal(object)
    part_wanted = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = theme
        self._shown: tuple[list[ClaimRow], RatingScale] | None = None
        self.header = SectionHeader("Parts")
        hint = "Select the words of the part in the article first (P)"
        self.header.add_button("+ Part", hint=hint).clicked.connect(self.part_wanted)
        self.lines: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self._column.addWidget(self.header)
        theme.changed.connect(self._on_theme_changed)

    def show_parts(self, rows: list[ClaimRow], scale: RatingScale) -> None:
        """Show these parts, in text order."""
        if (rows, scale) == self._shown:
            return
        self._shown = (rows, scale)
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [self._line(row, scale) for row in rows]
        for line in self.lines:
            self._column.addWidget(line)
        self.header.set_title(f"Parts ({len(rows)})" if rows else "Parts")

    def _line(self, row: ClaimRow, scale: RatingScale) -> QPushButton:
        theme = self._themes.theme
        look = look_of(row, scale)
        words = row.in_full or " ".join(row.quote.split())
        line = QPushButton(f"{row.number or '–'}  {words}".replace("&", "&&"), self)
        line.setProperty("kind", "quiet")
        line.setStyleSheet("text-align: left;")
        line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line.setIcon(shape_icon(look.icon, theme.colour_of(look), theme.px(14)))
        line.setAccessibleName(f"Part, claim {row.number}: {words}. {look.label}")
        line.setToolTip(look.label)
        line.setCursor(Qt.CursorShape.PointingHandCursor)
        line.clicked.connect(lambda: self.claim_wanted.emit(row.id))
        return line

    def _on_theme_changed(self, _theme: object) -> None:
        if self._shown is not None:
            rows, scale = self._shown
            self._shown = None
            self.show_parts(rows, scale)
