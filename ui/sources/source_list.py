"""The sources of a case: adding, opening, capturing, correcting them."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui import icons
from ui.drops import files_in, links_in
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from ui.sources.drop_list import DropList, take
from ui.sources.source_delegate import SourceDelegate
from ui.sources.source_entry import SourceEntry
from ui.sources.source_facts import SourceFactsForm
from ui.sources.source_filter import SourceFilter
from ui.sources.source_kinds import NEVER_HELD
from ui.sources.source_model import SourceModel
from ui.theme import ThemeController
from ui.widgets.empty_state import EmptyState
from ui.widgets.section_header import SectionHeader
from workbench.model import SourceKind
from workbench.services import sources
from workbench.services.sources import SourceFacts
from workbench.services.views.cases import DraftView
from workbench.services.views.sources import SourceRow, source_rows
from workbench.store.changes import Changes

OTHERS = (
    ("A book…", SourceKind.BOOK),
    ("Seen, not held…", SourceKind.SEEN),
    ("A note…", SourceKind.NOTE),
)
"""What has no file, in the menu below "Other"."""


class SourceList(QWidget):
    """Sources by number, the facts of the current one below.

    Enter opens, F2 corrects, Del deletes what no claim rests on.

    Signals:
        opened: show this capture (its id), or the source that has none (its id).
        link_entered: a link to add (address, and the claim it is for or None).
        unheld_entered: a source without a file to add (`SourceKind`, title).
        file_wanted: choose files to add.
        folder_wanted: choose a folder whose files are to be added.
        files_dropped: files to add (`list[Path]`).
        forget_wanted: ask whether this source is to be forgotten for good (`SourceRow`).
        capture_dropped: a file that is the frozen copy of a source (id, `Path`).
    """

    opened = Signal(object)
    link_entered = Signal(str, object)
    unheld_entered = Signal(object, str)
    file_wanted = Signal()
    folder_wanted = Signal()
    files_dropped = Signal(list)
    capture_dropped = Signal(object, object)
    forget_wanted = Signal(object)

    def __init__(
        self,
        runner: WorkspaceRunner,
        selection: Selection,
        theme: ThemeController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._selection = runner, selection
        self._theme = theme
        self._head = SectionHeader("Sources")
        self._model = SourceModel(self)
        self._list = DropList(self._model)
        self._list.setItemDelegate(SourceDelegate(theme, self._list))
        self._facts = SourceFactsForm()
        self._entry, self._filter = SourceEntry(), SourceFilter()
        self._others = QMenu(self)
        _fill(self._others, self.folder_wanted.emit, self.ask)
        self._rows: list[SourceRow] = []
        self._empty = EmptyState(
            "No sources yet. Drop files or links here, or add one.", "Add a file"
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._empty)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)

    def current(self) -> SourceRow | None:
        """The source that is chosen."""
        index = self._list.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def choose(self, source_id: UUID) -> None:
        """Make a source current, whatever the filter says of it."""
        index = self._model.place_of(source_id)
        if not index.isValid() and any(row.id == source_id for row in self._rows):
            self._filter.clear()
            index = self._model.place_of(source_id)
        if index.isValid():
            self._list.setCurrentIndex(index)

    def ask(self, kind: SourceKind, claim_id: UUID | None = None) -> None:
        """Open the line in which a link's address or a note's title is typed.

        Args:
            kind: a link, or one that has no file: a note, a book, a thing seen.
            claim_id: the claim that the link is for; told with `link_entered`.
        """
        self._entry.ask(kind, claim_id)

    def open_current(self) -> None:
        """Show the frozen copy of the current source; without one, what is known of it."""
        row = self.current()
        if row is not None:
            self.opened.emit(row.capture_id or row.id)

    def delete_current(self) -> None:
        """Delete the current source; a source that claims rest on stays, with a sentence why."""
        row = self.current()
        if row is not None:
            self._runner.run(sources.remove_source, source_id=row.id, initiator=self)

    def edit_current(self) -> None:
        """Correct what is known about the current source."""
        self._facts.edit()

    def flush(self) -> None:
        """Keep what is being typed about the current source."""
        self._facts.flush()

    def menu_for(self, row: SourceRow) -> QMenu:
        """What can be done with a source."""
        menu = QMenu(self)

        def put(words: str, key: str, act: Callable[[], object]) -> None:
            action = menu.addAction(f"{words}\t{key}" if key else words)
            action.triggered.connect(lambda _on=False: act())

        put("Open beside the article", "Enter", self.open_current)
        put("Edit details", "F2", self.edit_current)
        if row.kind not in NEVER_HELD:
            words = "Capture again from a file…" if row.capture_id else "Capture from a file…"
            put(words, "", lambda: self._ask_capture(row.id))
        if row.url:
            put("Copy address", "", lambda: _copy(row.url))
        if row.sha256:
            put("Copy SHA-256", "", lambda: _copy(row.sha256))
        menu.addSeparator()
        put("Delete", "Del", self.delete_current)
        return menu

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and links."""
        take(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Files beside all rows are new sources."""
        event.acceptProposedAction()
        self._take_drop(event.mimeData(), None)

    def _lay_out(self) -> None:
        top = QWidget()
        top.setProperty("kind", "bar")
        top.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QVBoxLayout(top)
        head.setContentsMargins(14, 8, 14, 6)
        head.setSpacing(6)
        for words, hint, act in (
            ("+ Link", "Record an address; nothing is fetched", self._ask_link),
            ("+ File", "Copy a file into the workspace", self.file_wanted.emit),
        ):
            self._head.add_button(words, hint=hint).clicked.connect(lambda _on=False, a=act: a())
        more = self._head.add_button("+ Other", hint="A folder, a book, something seen, a note")
        corner = more.rect().bottomLeft
        more.clicked.connect(lambda _on=False: self._others.popup(more.mapToGlobal(corner())))
        for widget in (self._head, self._entry, self._filter):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self._pages, 1)
        column.addWidget(self._facts)
        self.setFocusProxy(self._list)

    def _connect(self) -> None:
        self._entry.link_entered.connect(self.link_entered)
        self._entry.unheld_entered.connect(self.unheld_entered)
        self._entry.left.connect(self._list.setFocus)
        self._filter.changed.connect(lambda: self._show(self._rows))
        self._empty.pressed.connect(self.file_wanted)
        self._list.activated.connect(lambda _index: self.open_current())
        self._list.selectionModel().currentChanged.connect(lambda *_at: self._show_facts())
        self._list.customContextMenuRequested.connect(self._show_menu)
        self._list.dropped.connect(self._take_drop)
        self._list.deleted.connect(self.delete_current)
        self._list.renamed.connect(self.edit_current)
        self._facts.edited.connect(self._edit)
        self._facts.forget_wanted.connect(self.forget_wanted)
        self._facts.repeats_chosen.connect(self._say_what_it_repeats)
        self._facts.left.connect(self._list.setFocus)
        self._selection.draft_changed.connect(self._on_draft_changed)
        self._runner.changed.connect(self._on_changed)
        self._theme.changed.connect(self._show_icon)  # no lambda: the theme outlives the window
        self._show([])

    def _ask_link(self) -> None:
        self.ask(SourceKind.LINK)

    def _ask_capture(self, source_id: UUID) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, "The saved page, or a print-to-PDF")
        if name:
            self.capture_dropped.emit(source_id, Path(name))

    def _take_drop(self, data: QMimeData, row: SourceRow | None) -> None:
        """One file on a link is its frozen copy; everything else is a new source."""
        files = files_in(data)
        if row is not None and row.kind is SourceKind.LINK and len(files) == 1:
            self.capture_dropped.emit(row.id, files[0])
        elif files:
            self.files_dropped.emit(files)
        for url in links_in(data):
            self.link_entered.emit(url, None)

    def _on_draft_changed(self, draft: DraftView | None) -> None:
        if draft is None:
            self._show([])
        else:
            self._reload()

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        if changes.touches("source", "capture", "evidence", "claim", "person"):
            self._reload()

    def _reload(self) -> None:
        draft = self._selection.draft
        if draft is not None:
            self._runner.read(source_rows, draft.case_id, owner=self, then=self._show)

    def _show(self, rows: list[SourceRow]) -> None:
        self._rows = rows
        shown = self._filter.passed(rows)
        self._model.show_rows(shown)
        self._filter.show_counts(rows)
        count = str(len(rows)) if len(shown) == len(rows) else f"{len(shown)} of {len(rows)}"
        self._head.set_title("Sources", f"({count})" if rows else "")
        self._facts.show_others(rows)
        self._pages.setCurrentWidget(self._list if rows else self._empty)
        self._show_icon()
        self._show_facts()

    def _show_facts(self) -> None:
        self._facts.show_source(self.current())

    def _show_icon(self) -> None:
        if self._pages.currentWidget() is self._empty and self.isVisible():
            self._empty.set_icon(icons.get("sources", self._theme.theme, "muted"))

    def _edit(self, source_id: UUID, facts: SourceFacts) -> None:
        self._runner.run(
            sources.edit_source,
            source_id=source_id,
            facts=facts,
            initiator=self,
            otherwise=lambda _error: self._show_facts(),
        )

    def _say_what_it_repeats(self, source_id: UUID, rests_on_id: UUID | None) -> None:
        self._runner.run(
            sources.set_rests_on,
            source_id=source_id,
            rests_on_id=rests_on_id,
            initiator=self,
            otherwise=lambda _error: self._show_facts(),
        )

    def _show_menu(self, point: QPoint) -> None:
        row = self.current()
        if row is not None:
            self.menu_for(row).exec(self._list.viewport().mapToGlobal(point))


def _copy(words: str) -> None:
    QGuiApplication.clipboard().setText(words)


def _fill(menu: QMenu, folder: Callable[[], None], ask: Callable[[SourceKind], None]) -> None:
    """What is added more seldom than links and files."""
    menu.addAction("A folder of files…").triggered.connect(lambda _on=False: folder())
    for words, kind in OTHERS:
        menu.addAction(words).triggered.connect(lambda _on=False, k=kind: ask(k))
