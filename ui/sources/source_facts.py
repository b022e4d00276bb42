"""What is known about one source, and how it was frozen; edited in place below the list."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.sources.source_kinds import fields_of
from ui.widgets.autogrow_text import GrowingText
from ui.widgets.section_header import SectionHeader
from ui.words import moment
from workbench.model import SourceKind
from workbench.services.sources import SourceFacts
from workbench.services.views.sources import SourceRow

ALL = tuple(dict.fromkeys(name for kind in SourceKind for name, _word in fields_of(kind)))
"""Every line there is; a source shows those that fit its kind."""

ON_ITS_OWN = "nothing: it stands on its own"
"""What is chosen for a source that repeats no other."""


class SourceFactsForm(QWidget):
    """When and by whom the source was added and frozen; on demand, lines to correct its facts.

    The lines keep themselves when they are left, and before another source is shown.

    Signals:
        edited: of this source (its id), the facts as they stand now (`SourceFacts`).
        repeats_chosen: this source (its id) only repeats another one (its id, None for none).
        forget_wanted: ask whether this source is to be forgotten for good (`SourceRow`).
        left: the lines are put away; whoever had the keyboard before takes it back.
    """

    edited = Signal(object, object)
    repeats_chosen = Signal(object, object)
    forget_wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row: SourceRow | None = None
        self._lines: dict[str, QLineEdit] = {}
        self._labels: dict[str, QLabel] = {}
        self._others: list[SourceRow] = []
        self._repeats = QComboBox()
        self._repeats.setAccessibleName("Only repeats")
        self._repeats.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._repeats.activated.connect(self._on_repeats_chosen)
        self._head = SectionHeader("Source")
        self._toggle = self._head.add_button("Edit details", hint="F2")
        self._toggle.clicked.connect(lambda _on=False: self._turn())
        self._frozen = QLabel()
        self._frozen.setTextFormat(Qt.TextFormat.PlainText)
        self._frozen.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._frozen.setWordWrap(True)
        self._frozen.setProperty("kind", "small")
        self._note = GrowingText("What else there is to know", most_lines=4)
        self._note.setAccessibleName("Note on the source")
        self._note.committed.connect(lambda _text: self.flush())
        self._body = _Scrolled(self._lines_in_a_grid())
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 14, 10)
        column.setSpacing(4)
        for widget in (self._head, self._frozen, self._body):
            column.addWidget(widget)
        self._body.hide()

    def show_others(self, rows: list[SourceRow]) -> None:
        """All sources of the case: one of them may be what another only repeats."""
        self._others = rows

    def show_source(self, row: SourceRow | None) -> None:
        """Show a source; what is being typed about the same one stays."""
        same = row is not None and self._row is not None and row.id == self._row.id
        if not same:
            self.flush()
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        for name, line in self._lines.items():
            if not (same and line.hasFocus()):
                line.setText(getattr(row, name))
                line.setCursorPosition(0)
        if same:
            self._note.set_text_quietly(row.note)
        else:
            self._note.show_text(row.note)
        self._fit(row)
        self._show_repeats(row)
        self._head.set_title(f"Source {row.number}")
        self._frozen.setText(_frozen(row))

    def edit(self) -> None:
        """Open the lines, the title first."""
        if self._row is not None:
            self._body.show()
            self._frozen.hide()
            self._toggle.setText("Done")
            self._lines["title"].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._lines["title"].selectAll()

    def is_editing(self) -> bool:
        """Whether the lines are open."""
        return not self._body.isHidden()

    def flush(self) -> None:
        """Tell what was typed, if it is other than what is known."""
        if self._row is None:
            return
        told: dict[str, Any] = {name: line.text().strip() for name, line in self._lines.items()}
        told |= {name: getattr(self._row, name) for name in ALL if name not in told}
        told["note"] = self._note.text().strip()
        if any(value != getattr(self._row, name) for name, value in told.items()):
            source_id: UUID = self._row.id
            self.edited.emit(source_id, SourceFacts(**told, accessed_at=self._row.accessed_at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the lines away; what was typed is kept."""
        if event.key() == Qt.Key.Key_Escape and self.is_editing():
            self._close()
            return
        super().keyPressEvent(event)

    def _turn(self) -> None:
        if self.is_editing():
            self._close()
        else:
            self.edit()

    def _close(self) -> None:
        self.flush()
        self._body.hide()
        self._frozen.show()
        self._toggle.setText("Edit details")
        self.left.emit()

    def _fit(self, row: SourceRow) -> None:
        """Ask what fits the kind; what a line of another kind holds is kept and not shown."""
        asked = dict(fields_of(row.kind))
        for name, line in self._lines.items():
            self._labels[name].setText(asked.get(name, ""))
            line.setAccessibleName(asked.get(name, name))
            for widget in (line, self._labels[name]):
                widget.setVisible(name in asked)

    def _show_repeats(self, row: SourceRow) -> None:
        self._repeats.clear()
        self._repeats.addItem(ON_ITS_OWN, None)
        for other in self._others:
            if other.id != row.id:
                self._repeats.addItem(f"{other.number}  {other.title}", other.id)
        chosen = (at for at in range(self._repeats.count()) if self._repeats.itemData(at))
        now = (at for at in chosen if self._repeats.itemData(at) == row.rests_on_id)
        self._repeats.setCurrentIndex(next(now, 0))

    def _on_repeats_chosen(self, place: int) -> None:
        chosen = self._repeats.itemData(place)
        if self._row is not None and chosen != self._row.rests_on_id:
            self.repeats_chosen.emit(self._row.id, chosen)

    def _lines_in_a_grid(self) -> QWidget:
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(8)
        for place, name in enumerate(ALL):
            line, label = QLineEdit(), _label("")
            line.editingFinished.connect(self.flush)
            self._lines[name], self._labels[name] = line, label
            grid.addWidget(label, place, 0)
            grid.addWidget(line, place, 1)
        for place, (words, widget) in enumerate(
            (("Only repeats", self._repeats), ("Note", self._note)), start=len(ALL)
        ):
            grid.addWidget(_label(words), place, 0)
            grid.addWidget(widget, place, 1)
        forget = QPushButton("Forget this source for good…")
        forget.setProperty("kind", "link")
        forget.setAutoDefault(True)
        forget.clicked.connect(lambda: self.forget_wanted.emit(self._row))
        grid.addWidget(forget, len(ALL) + 2, 1, Qt.AlignmentFlag.AlignLeft)
        return body


class _Scrolled(QScrollArea):
    """As high as what is in it where there is room, and scrolled where there is not."""

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for ground in (body, self.viewport()):
            ground.setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        body = self.widget()
        return body.sizeHint() if body is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 3 * self.fontMetrics().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # the note has grown by a line
        return super().eventFilter(watched, event)


def _label(title: str) -> QLabel:
    label = QLabel(title)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", "small")
    return label


def _frozen(row: SourceRow) -> str:
    told = [f"Added by {row.added_by}, {moment(row.added_at)}."]
    if row.accessed_at:
        told.append(f"Accessed {moment(row.accessed_at)}.")
    if row.captured_at:
        told.append(f"Captured by {row.captured_by}, {moment(row.captured_at)}: {row.file_name},")
        told.append(f"{row.size_bytes:,} bytes, SHA-256 {row.sha256[:12]}…")
    elif row.kind is SourceKind.LINK:
        told.append("Drop a saved page or a print-to-PDF on it to capture it.")
    return " ".join(told)
