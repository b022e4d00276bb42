"""What lies behind one finding: why, word by word, both places, and what becomes of the flag."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.checks.altered import pieces_of, read_aloud
from ui.checks.check_words import closed_words
from ui.checks.close_line import CloseLine
from ui.checks.place_link import PlaceLink
from ui.theme import ThemeController
from ui.widgets.diff_text import DiffText
from ui.widgets.flow_layout import FlowLayout
from workbench.services.views.checks import CheckRow


class FindingDetail(QWidget):
    """Shows a finding; a reason that is being typed for the same one stays.

    Below a list whose rows say why and where, it is `brief` and repeats neither.

    Signals:
        place_wanted: show these words where they stand (`Place`).
        close_wanted: close the flag (`CheckRow`, the reason).
        reopen_wanted: open the flag again (`CheckRow`).
        left: the reason was written or left; the keyboard may go on.
    """

    place_wanted = Signal(object)
    close_wanted = Signal(object, str)
    reopen_wanted = Signal(object)
    left = Signal()

    def __init__(
        self, theme: ThemeController, *, brief: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._brief = brief
        self.row: CheckRow | None = None
        self.why, self.closed = _label("muted"), _label("small")
        self.altered = DiffText(theme)
        self.here, self.there = PlaceLink(), PlaceLink()
        self.close_button = _link("Close the flag…")
        self.reopen_button = _link("Open it again")
        self.line = CloseLine()
        self._connect()
        self._lay_out()

    def show_row(self, row: CheckRow) -> None:
        """Show a finding."""
        if self.row is None or self.row.finding.key != row.finding.key:
            self.line.put_away()
        self.row = row
        finding = row.finding
        self.why.setText(finding.why)
        pieces = pieces_of(finding)
        self.altered.show_pieces(pieces, read_aloud(finding))
        self.altered.setVisible(bool(pieces))
        self.why.setVisible(not self._brief)
        self.here.show_place(None if self._brief else finding.here)
        self.there.show_place(None if self._brief else finding.there)
        self.closed.setText(closed_words(row))
        self.closed.setVisible(row.closing_id is not None and not self._brief)
        self.close_button.setVisible(row.is_open)
        self.close_button.setAccessibleName(f"Close the flag: {finding.told}")
        self.reopen_button.setVisible(row.closing_id is not None)
        self.reopen_button.setAccessibleName(f"Open the flag again: {finding.told}")
        if not row.is_open:
            self.line.put_away()

    def ask_why(self) -> None:
        """Ask for the reason of closing the flag; nothing of one that is no open flag."""
        if self.row is not None and self.row.is_open:
            self.line.open()

    def reopen(self) -> None:
        """Open the flag again; nothing of one that is open."""
        if self.row is not None and self.row.closing_id is not None:
            self.reopen_wanted.emit(self.row)

    def _on_written(self, why: str) -> None:
        if self.row is not None:
            self.close_wanted.emit(self.row, why)

    def _connect(self) -> None:
        self.here.wanted.connect(self.place_wanted)
        self.there.wanted.connect(self.place_wanted)
        self.close_button.clicked.connect(self.ask_why)
        self.reopen_button.clicked.connect(self.reopen)
        self.line.written.connect(self._on_written)
        self.line.left.connect(self.left)

    def _lay_out(self) -> None:
        links = QWidget()
        flow = FlowLayout(links)
        for link in (self.here, self.there, self.close_button, self.reopen_button):
            flow.addWidget(link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for part in (self.why, self.altered, self.closed, links, self.line):
            column.addWidget(part)


def _label(kind: str) -> QLabel:
    label = QLabel()
    label.setProperty("kind", kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _link(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
