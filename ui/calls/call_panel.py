"""The panel in which a call is logged or answered: the call sheet, and what came back."""

from collections.abc import Collection
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.calls.call_form import CallForm, same
from ui.calls.sheet_words import claims_with, sheet, statement
from ui.claim_rows import ClaimRows
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from ui.widgets.chip import ChipButton
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.section_header import SectionHeader
from ui.words import counted
from workbench.services import calls, confiding
from workbench.services.calls import UNNAMED, Conversation
from workbench.services.views.calls import CallRow, call_rows, known_people


class CallPanel(QFrame):
    """Ctrl+Enter saves, Esc puts the panel away and keeps what was typed until it is asked for.

    Signals:
        closed: the panel is put away.
        call_found: the call that a source is of is shown.
        told: something to be said to the analyst.
    """

    closed = Signal()
    told = Signal(str)
    call_found = Signal()

    def __init__(
        self,
        runner: WorkspaceRunner,
        selection: Selection,
        claims: ClaimRows,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self.setAccessibleName("Call")
        self._runner, self._selection, self._claims = runner, selection, claims
        self._call: CallRow | None = None
        self._about: list[UUID] = []
        self._begun = Conversation("")
        self._sheet = ""
        self.header = SectionHeader("Log a call")
        close = self.header.add_button("Close", hint="Esc; what was typed is kept")
        close.clicked.connect(self.closed)
        self.form = CallForm()
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self._all = QPushButton()
        self._all.setProperty("kind", "link")
        self._save = QPushButton()
        self._save.setProperty("kind", "primary")
        self._save.setToolTip("Ctrl+Enter")
        self._lay_out()
        self.setFocusProxy(self.form.person)
        self._all.clicked.connect(lambda: self.ask_about(self._others()))
        self._save.clicked.connect(self.save)
        self.form.edited.connect(self._show_state)
        self.form.person_typed.connect(lambda _name: self._show_state())
        selection.draft_changed.connect(self._on_draft_changed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)
        self._show_state()

    @property
    def is_unsaved(self) -> bool:
        """Whether words were typed that are not saved."""
        told = self.form.told()
        return not same(told, self._begun) and bool(told.person.strip() or told.answer.strip())

    def log(self, claim_ids: Collection[UUID], person: str = "") -> None:
        """Begin a call about these claims; one that was begun and not saved goes on instead."""
        if self.is_unsaved and self._call is None:
            self.ask_about(claim_ids)
        else:
            self._call = None
            self.header.set_title("Log a call")
            self._fill(Conversation(person), claim_ids)
        self._read_people()
        field = self.form.answer if self.form.person.text() else self.form.person
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_source(self, source_id: UUID) -> None:
        """Show the call that a source is of, to be answered or corrected; of others nothing."""
        draft = self._selection.draft
        if draft is None:
            return

        def show(rows: list[CallRow]) -> None:
            for row in rows:
                if row.source_id == source_id:
                    self.call_found.emit()
                    self.show_call(row)

        self._runner.read(call_rows, draft.case_id, owner=self, then=show)

    def show_call(self, row: CallRow) -> None:
        """Show a call, to be answered or corrected."""
        self.flush()
        self._call = row
        self.header.set_title(f"Call {row.source_number}", f"logged by {row.called_by}")
        names = ("person", "medium", "terms", "asked", "read_back", "answer", "called_at")
        self._fill(Conversation(**{name: getattr(row, name) for name in names}), row.claims)
        self._read_people()
        self.form.answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_about(self, claim_ids: Collection[UUID]) -> None:
        """Put more claims on the call sheet."""
        self._take_about([*self._about, *claim_ids])

    def save(self) -> None:
        """Log the call, or keep what was corrected; the panel is put away when it is done."""
        draft, told = self._selection.draft, self.form.told()
        if draft is None:
            return
        known = self._call is not None and self._call.terms in UNNAMED
        same_person = self._call is not None and told.person == self._call.person
        if told.terms in UNNAMED and told.person.strip() and not (known and same_person):
            self._runner.call(
                lambda workspace: confiding.confide(workspace, draft.case_id, told.person),
                owner=self,
                then=lambda pseudonym: self._send(replace(told, person=pseudonym)),
            )
        else:
            self._send(told)

    def flush(self) -> None:
        """Save a call that was begun: the window closes, or another call is shown."""
        if self.is_unsaved:
            self.save()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the panel away."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _send(self, told: Conversation) -> None:
        draft, call = self._selection.draft, self._call
        if draft is None:
            return
        done = {"initiator": self, "then": lambda _id: self._on_saved(told, call)}
        if call is None:
            about = {"case_id": draft.case_id, "claim_ids": list(self._about)}
            self._runner.run(calls.log_call, told=told, **about, **done)  # type: ignore[arg-type]
        else:
            what = {"call_id": call.id, "claim_ids": list(self._about), "based_on": call.version}
            self._runner.run(calls.set_call, told=told, **what, **done)  # type: ignore[arg-type]

    def _on_saved(self, told: Conversation, before: CallRow | None) -> None:
        was_named = before is not None and before.terms not in UNNAMED
        self._call = None
        self._fill(Conversation(""), ())
        if was_named and told.terms in UNNAMED:
            self.told.emit(confiding.STANDS_IN_HISTORY)
        elif told.terms in UNNAMED:
            self.told.emit(f"Kept under the pseudonym “{told.person}”.")
        self.closed.emit()

    def _fill(self, told: Conversation, claim_ids: Collection[UUID]) -> None:
        self._begun, self._sheet = told, told.asked
        self.form.show_call(told)
        self._about = []
        self._take_about(claim_ids)
        if self._call is None:
            self._begun = replace(told, asked=self.form.asked.text())

    def _take_about(self, claim_ids: Collection[UUID]) -> None:
        rows = [row for row in map(self._claims.row, dict.fromkeys(claim_ids)) if row]
        rows.sort(key=lambda row: (row.span.start, row.span.end))
        self._about = [row.id for row in rows]
        # What was asked is what was read out: it follows the sheet until somebody words it anew.
        follows = self._call is None and self.form.asked.text().strip() == self._sheet.strip()
        if follows:
            self._sheet = sheet(rows)
            self.form.asked.show_text(self._sheet)
        while (item := self._flow.takeAt(0)) is not None:
            item.widget().deleteLater()  # type: ignore[union-attr]
        for row in rows:
            chip = ChipButton(f"{row.number or 'suggestion'}  ×")
            chip.setToolTip(f"{statement(row)}\nPress to leave it out")
            chip.setAccessibleName(f"Leave claim {row.number} out")
            chip.clicked.connect(lambda _on=False, gone=row.id: self._leave_out(gone))
            self._flow.addWidget(chip)
        self._show_state()

    def _leave_out(self, claim_id: UUID) -> None:
        self._take_about([about for about in self._about if about != claim_id])

    def _others(self) -> list[UUID]:
        """Claims with this person that are not on the sheet yet."""
        found = claims_with(self.form.person.text(), self._claims.all())
        return [claim_id for claim_id in found if claim_id not in self._about]

    def _show_state(self) -> None:
        others = len(self._others())
        name = " ".join(self.form.person.text().split())
        self._all.setText(f"+ {counted(others, 'more claim')} with {name}".replace("&", "&&"))
        self._all.setVisible(bool(others))
        answered = bool(self.form.answer.text().strip())
        self._save.setText("Save the answer" if answered else "Save: still waiting")

    def _read_people(self) -> None:
        draft = self._selection.draft
        if draft is not None:
            then = self.form.offer_people
            self._runner.read(known_people, draft.case_id, owner=self, then=then)

    def _on_draft_changed(self, draft: QObject | None) -> None:
        if draft is None:
            self._call = None
            self._fill(Conversation(""), ())
            self.closed.emit()

    def _lay_out(self) -> None:
        page = QFrame()
        page.setProperty("kind", "pane")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 10, 16, 16)
        column.setSpacing(8)
        foot = QHBoxLayout()
        foot.addWidget(self._save)
        foot.addStretch(1)
        for part in (self.header, self._chips, self._all, self.form):
            column.addWidget(part)
        column.addLayout(foot)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
