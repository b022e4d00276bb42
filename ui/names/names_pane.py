"""The Names tab: every name of the article once, to be ticked against a source."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.names.name_editor import NameEditor
from ui.names.name_model import Hints, NameModel, Which
from ui.names.name_reading import NameReading
from ui.names.name_view import NameView
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from ui.theme import ThemeController
from ui.widgets.empty_state import EmptyState
from ui.words import capitalised
from workbench.model import TextSpan
from workbench.services import names
from workbench.services.views.names import NameRow
from workbench.services.views.sources import SourceRow

NONE = "No names are listed yet. Find them, or select one in the article and add it."
NONE_LIKE_THAT = "No name of the article is like that."


class NamesPane(QWidget):
    """Ticks names off and shows where they stand; decides nothing by itself.

    Space ticks the current name by the source that holds its spelling, and goes
    on to the next one; where no source does, it asks for one.

    Signals:
        places_shown: show softly where the current name stands (`list[TextSpan]`).
        place_wanted: show one of its places (`TextSpan`).
        find_wanted: names are to be looked for.
        add_wanted: the words selected in the article are a name: see `add`.
    """

    places_shown = Signal(object)
    place_wanted = Signal(object)
    find_wanted = Signal()
    add_wanted = Signal()

    def __init__(
        self,
        runner: WorkspaceRunner,
        selection: Selection,
        theme: ThemeController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._reading = NameReading(runner, selection, self)
        self._draft_id: UUID | None = None
        self._sources: list[SourceRow] = []
        self._coming: UUID | None = None
        self._walked: tuple[UUID, int] | None = None
        self.model = NameModel(self)
        self.list = NameView(theme)
        self.list.setModel(self.model)
        self.editor = NameEditor()
        self.search = QLineEdit()
        self.search.setPlaceholderText("Filter the names")
        self.search.setAccessibleName("Filter the names")
        self.search.setClearButtonEnabled(True)
        self.which = QComboBox()
        self.which.setAccessibleName("Which names")
        self._add = QPushButton("+ Name")
        self._add.setAccessibleDescription("Select the name in the article first")
        self._add.setToolTip("Select the name in the article first")
        self._empty = EmptyState(NONE, "Find names")
        self._pages = QStackedWidget()
        self._lay_out()
        self.setFocusProxy(self.list)
        self._connect()
        self._reading.begin(selection.draft)

    def current(self) -> NameRow | None:
        """The name that is chosen in the list."""
        return self.model.row(self.list.currentIndex())

    def tick(self) -> None:
        """Confirm the current name by the first source that holds it, or take that back."""
        row = self.current()
        if row is None or row.dismissed:
            return
        hints = self.model.hints(row.id)
        if row.ticked_at is not None:
            self._send(names.untick_name, name_ids=[row.id])
        elif hints:
            self._tick_by(hints[0].source_id)
        else:
            self.editor.choose_source()

    def walk(self) -> None:
        """Show the current name's next place in the article, from the first again at the end."""
        row = self.current()
        if row is None or not row.places:
            return
        at = self._walked[1] + 1 if self._walked and self._walked[0] == row.id else 0
        self._walked = row.id, at % len(row.places)
        self.place_wanted.emit(row.places[self._walked[1]])

    def dismiss(self) -> None:
        """Say that the current one is no name, or is one again."""
        row = self.current()
        if row is not None:
            act = names.bring_back_name if row.dismissed else names.dismiss_name
            self._send(act, name_ids=[row.id])

    def add(self, span: TextSpan) -> None:
        """List these words of the article as a name."""
        if self._draft_id is not None:
            self._send(names.add_name, draft_id=self._draft_id, span=span, then=self._choose)

    def flush(self) -> None:
        """Save a title that is being typed."""
        self.editor.title.editingFinished.emit()

    def _tick_by(self, source_id: UUID | None) -> None:
        row = self.current()
        if row is not None:
            following = self.model.following_open(self.list.currentIndex().row())
            self._send(names.tick_name, name_ids=[row.id], source_id=source_id)
            self.list.setCurrentIndex(self.model.index(following, 0))

    def _set(self, **said: Any) -> None:
        row = self.current()
        if row is not None:
            self._send(names.set_name, name_id=row.id, **said)

    def _join(self, same_as_id: UUID | None) -> None:
        row = self.current()
        if row is None:
            return
        if same_as_id is None:
            self._send(names.part_names, name_id=row.id)
        else:
            self._send(names.join_names, name_id=row.id, same_as_id=same_as_id)

    def _untick(self) -> None:
        row = self.current()
        if row is not None:
            self._send(names.untick_name, name_ids=[row.id])

    def _send(self, operation: Callable[..., Any], **said: Any) -> None:
        self._runner.run(operation, initiator=self, otherwise=lambda _e: self._follow(), **said)

    def _choose(self, name_id: UUID) -> None:
        """Bring a name to the fore, whatever the list is narrowed to, once it is listed."""
        self._coming = None
        if self.model.place(name_id) < 0:
            self.search.clear()
            self.which.setCurrentIndex(0)
            self._narrow()
        if self.model.place(name_id) < 0:
            self._coming = name_id
        else:
            self.list.setCurrentIndex(self.model.index(self.model.place(name_id), 0))

    def _on_draft_changed(self, draft_id: UUID | None) -> None:
        self._draft_id = draft_id
        self.model.show_rows([])
        self.model.show_hints({})
        self._turn()

    def _take_sources(self, sources: list[SourceRow]) -> None:
        self._sources = sources

    def _take_hints(self, hints: Hints) -> None:
        self.model.show_hints(hints)
        self._follow()

    def _take(self, rows: list[NameRow]) -> None:
        chosen, line = self.current(), self.list.currentIndex().row()
        self.model.show_rows(rows)
        self._keep(chosen, line)
        self._turn()
        if self._coming is not None:
            self._choose(self._coming)

    def _keep(self, chosen: NameRow | None, line: int) -> None:
        """The same name stays current; where it went, the one in its place."""
        place = self.model.place(chosen.id) if chosen else -1
        line = place if place >= 0 else min(max(line, 0), self.model.rowCount() - 1)
        if line >= 0 and line != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.model.index(line, 0))
        self._follow()

    def _narrow(self) -> None:
        chosen, line = self.current(), self.list.currentIndex().row()
        self.model.narrow(self.search.text(), Which(self.which.currentData() or Which.ALL))
        self._keep(chosen, line)
        self._turn()

    def _turn(self) -> None:
        """Count, and show the list or what to do instead."""
        for at in range(self.which.count()):
            which = Which(self.which.itemData(at))  # Qt keeps the bare word
            self.which.setItemText(at, f"{capitalised(which)} ({self.model.count(which)})")
        there = bool(self.model.all_rows())
        self._empty.say(NONE_LIKE_THAT if there else NONE, "" if there else "Find names")
        self._pages.setCurrentWidget(self.list if self.model.rowCount() else self._empty)
        self.editor.setVisible(there)

    def _follow(self) -> None:
        """Show the current name in the foot, and where it stands in the article."""
        row = self.current()
        hints = self.model.hints(row.id) if row else ()
        self.editor.show_name(row, hints, self._sources, self.model.all_rows())
        self.show_places()

    def show_places(self) -> None:
        """Say where the current name stands, as long as the list is seen."""
        row = self.current()
        self.places_shown.emit(list(row.places) if row is not None and self.isVisible() else [])

    def _connect(self) -> None:
        self._reading.begun.connect(self._on_draft_changed)
        self._reading.names_read.connect(self._take)
        self._reading.sources_read.connect(self._take_sources)
        self._reading.hints_read.connect(self._take_hints)
        self.search.textChanged.connect(lambda _words: self._narrow())
        self.which.activated.connect(lambda _at: self._narrow())
        self.list.selectionModel().currentChanged.connect(lambda *_at: self._follow())
        self.list.tick_wanted.connect(self.tick)
        self.list.walk_wanted.connect(self.walk)
        self.list.dismiss_wanted.connect(self.dismiss)
        self._add.clicked.connect(self.add_wanted)
        self._empty.pressed.connect(self.find_wanted)
        editor = self.editor
        editor.kind_chosen.connect(lambda kind: self._set(kind=kind))
        editor.title_written.connect(lambda title: self._set(title=title))
        editor.source_chosen.connect(self._tick_by)
        editor.untick_wanted.connect(self._untick)
        editor.same_chosen.connect(self._join)
        editor.dismiss_wanted.connect(self.dismiss)

    def _lay_out(self) -> None:
        for which in Which:
            self.which.addItem(capitalised(which), which)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        head = QWidget()
        head.setProperty("kind", "bar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        row.setContentsMargins(14, 10, 14, 6)
        row.setSpacing(6)
        row.addWidget(self.search, 1)
        row.addWidget(self.which)
        row.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._pages, 1)
        column.addWidget(self.editor)
