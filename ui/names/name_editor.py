"""What can be said of one name: kind, title, source, another spelling, no name at all."""

from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPushButton, QWidget

from ui.words import capitalised, in_words
from workbench.model import NameKind
from workbench.services.views.names import Hint, NameRow
from workbench.services.views.sources import SourceRow

B = TypeVar("B", bound=QComboBox)

KNOWN = "known"
"""Stands for a tick without a source."""


class LateBox(QComboBox):
    """Gets all its lines only when it is opened: 300 of them for each name would be felt.

    Signals:
        opening: it is about to be opened.
    """

    opening = Signal()

    def showPopup(self) -> None:
        """Fill first."""
        self.opening.emit()
        super().showPopup()


class NameEditor(QWidget):
    """The foot of the names list: fields of the current name.

    Signals:
        kind_chosen: `NameKind`.
        title_written: the title as it is to be printed.
        source_chosen: tick by this source (id), or None: known without one.
        untick_wanted: take the tick back.
        same_chosen: it is another spelling of this name (id), or None: a name of its own.
        dismiss_wanted: it is no name, or is one again.
    """

    kind_chosen = Signal(object)
    title_written = Signal(str)
    source_chosen = Signal(object)
    untick_wanted = Signal()
    same_chosen = Signal(object)
    dismiss_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row: NameRow | None = None
        self.kind = _box("What the name is", QComboBox())
        for kind in NameKind:
            self.kind.addItem(capitalised(in_words(kind)), kind)
        self.title = QLineEdit()
        self.title.setPlaceholderText("Title, as printed")
        self.title.setAccessibleName("Title of the name")
        self.source = _box("Confirmed by", QComboBox())
        self.same = _box("Another spelling of", LateBox())
        self._others: Sequence[NameRow] = ()
        self.dismiss = QPushButton("Not a name")
        self._connect()
        self._lay_out()

    def show_name(
        self,
        row: NameRow | None,
        hints: Sequence[Hint],
        sources: Sequence[SourceRow],
        others: Sequence[NameRow],
    ) -> None:
        """Show a name; a title that is being typed for the same one stays."""
        same = row is not None and self._row is not None and row.id == self._row.id
        self._row = row
        self.setEnabled(row is not None)
        if row is None:
            self.title.clear()
            return
        self.kind.setCurrentIndex(self.kind.findData(row.kind))
        if not (same and self.title.hasFocus()):
            self.title.setText(row.title)
        self._offer_sources(row, hints, sources)
        self._others = others
        likely = {*row.variants, row.same_as}
        self._offer_spellings([other for other in others if other.spelling in likely])
        self.dismiss.setText("It is a name" if row.dismissed else "Not a name")

    def choose_source(self) -> None:
        """Open the list of sources: none holds the spelling by itself."""
        self.source.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.source.showPopup()

    def _offer_sources(
        self, row: NameRow, hints: Sequence[Hint], sources: Sequence[SourceRow]
    ) -> None:
        holding = {hint.source_id for hint in hints}
        self.source.clear()
        self.source.addItem("Not confirmed", None)
        for source in sorted(sources, key=lambda s: (s.id not in holding, s.number)):
            found = " (found there)" if source.id in holding else ""
            self.source.addItem(f"{source.number}  {source.title}{found}", source.id)
        self.source.addItem("Known, without a source", KNOWN)
        shown: object = row.source_id or KNOWN
        self.source.setCurrentIndex(_place(self.source, shown if row.ticked_at else None))

    def _offer_spellings(self, others: Sequence[NameRow]) -> None:
        row = self._row
        if row is None:
            return
        self.same.clear()
        self.same.addItem("A name of its own", None)
        there = [o for o in others if o.id != row.id and not o.dismissed]
        there.sort(key=lambda o: (o.spelling not in row.variants, o.kind is not row.kind))
        for other in there:
            sign = "?" if other.spelling in row.variants else ""
            self.same.addItem(f"Same as {other.spelling}{sign}", other.id)
        self.same.setCurrentIndex(_place(self.same, row.same_as_id))

    def _connect(self) -> None:
        self.kind.activated.connect(
            lambda _at: self.kind_chosen.emit(NameKind(self.kind.currentData()))
        )
        self.title.editingFinished.connect(self._on_title)
        self.source.activated.connect(lambda _at: self._on_source(self.source.currentData()))
        self.same.opening.connect(lambda: self._offer_spellings(self._others))
        self.same.activated.connect(lambda _at: self.same_chosen.emit(self.same.currentData()))
        self.dismiss.clicked.connect(self.dismiss_wanted)

    def _on_title(self) -> None:
        if self._row is not None and self.title.text().strip() != self._row.title:
            self.title_written.emit(self.title.text())

    def _on_source(self, chosen: UUID | str | None) -> None:
        if chosen is None:
            self.untick_wanted.emit()
        else:
            self.source_chosen.emit(None if chosen == KNOWN else chosen)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 8, 14, 10)
        grid.setSpacing(6)
        grid.addWidget(self.kind, 0, 0)
        grid.addWidget(self.title, 0, 1)
        grid.addWidget(self.source, 1, 0, 1, 2)
        grid.addWidget(self.same, 2, 0)
        grid.addWidget(self.dismiss, 2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)


def _box(name: str, box: B) -> B:
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def _place(box: QComboBox, value: object) -> int:
    """Where a value stands in a box, the first line if nowhere.

    Qt's own search takes two equal ids for two things.
    """
    return next((at for at in range(box.count()) if box.itemData(at) == value), 0)
