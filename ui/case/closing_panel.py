"""Closing the piece: the draft, who closes it, what keeps it open, and what is listed."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.case.item_group import Item, ItemGroup
from ui.runner import WorkspaceRunner
from ui.theme import ThemeController
from ui.words import counted, day
from workbench.errors import NotFound
from workbench.model import Family, Rule
from workbench.services import closing
from workbench.services.gates import Unmet
from workbench.services.views.closing import ClosingView, Left, LeftOpen, closing_view
from workbench.store.changes import Changes

TOLD = "Closing puts your name to this draft. Later work needs a reason; nothing is locked away."


class ClosingPanel(QWidget):
    """Follows the case: what is done meanwhile, by whomever, is shown at once.

    Signals:
        claim_wanted: a claim is to be shown (its id).
        place_wanted: a stretch of the draft is to be shown (`TextSpan`).
        names_wanted: the list of names is to be shown.
        closed: the piece is closed.
        cancelled: it stays open.
    """

    claim_wanted = Signal(object)
    place_wanted = Signal(object)
    names_wanted = Signal()
    closed = Signal()
    cancelled = Signal()

    def __init__(
        self,
        runner: WorkspaceRunner,
        theme: ThemeController,
        case_id: UUID,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._themes, self._case_id = runner, theme, case_id
        self._view: ClosingView | None = None
        self.draft, self.sha256, self.closer, self.told = (_plain() for _ in range(4))
        self.sha256.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.setProperty("kind", "muted")
        self.blocking = ItemGroup("Keeps the piece open", "bang")
        self.listed = ItemGroup("Is listed with the closing", "dash")
        self.due = ItemGroup("To be looked at again by now", "clock")
        self.cancel = QPushButton("Cancel")
        self.cancel.clicked.connect(self.cancelled)
        self.go = QPushButton("Close the piece")
        self.go.setProperty("kind", "primary")
        self.go.setEnabled(False)
        self.go.clicked.connect(self.close_piece)
        self._lay_out()
        theme.changed.connect(self._on_theme_changed)
        runner.changed.connect(self._on_changed)
        self._read()
        runner.call(lambda workspace: workspace.actor.name, owner=self, then=self.closer.setText)

    def close_piece(self) -> None:
        """Close it, unless a rule is not met."""
        self.go.setEnabled(False)
        self._runner.run(
            closing.close_piece,
            case_id=self._case_id,
            initiator=self,
            then=lambda _id: self.closed.emit(),
            otherwise=lambda _error: self._refresh(),
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go to what can be done: close it, or the first that keeps it open."""
        super().focusInEvent(event)
        self._focus()

    def _on_theme_changed(self, _theme: object) -> None:
        self._refresh()

    def _on_changed(self, changes: Changes, _initiator: QObject | None) -> None:
        if changes.case_id == self._case_id:
            self._read()

    def _read(self) -> None:
        self._runner.read(
            closing_view, self._case_id, owner=self, then=self._show, silent_on=NotFound
        )

    def _show(self, view: ClosingView) -> None:
        is_first, self._view = self._view is None, view
        self._refresh()
        if is_first and (self.hasFocus() or self.cancel.hasFocus()):
            self._focus()

    def _focus(self) -> None:
        meant = self.go if self.go.isEnabled() else next(iter(self.blocking.buttons), self.cancel)
        meant.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refresh(self) -> None:
        view, theme = self._view, self._themes.theme
        if view is None:
            return
        unread = f" · {counted(view.unread, 'sentence')} unread" if view.unread else ""
        self.draft.setText(f"{view.draft_number} · {counted(view.words, 'word')}{unread}")
        self.sha256.setText(view.draft_sha256)
        blocking = _blocking(self, view)
        self.blocking.show_items(blocking, theme, colour=theme.families[Family.MIXED])
        listed = [
            Item(_where(left), left.words, self.go_to(left), _about(left)) for left in view.left
        ]
        self.listed.show_items(listed, theme, colour=theme.muted)
        due = [
            Item(f"Claim {each.claim_number}", day(each.recheck_by), self._to(each.claim_id))
            for each in view.due
        ]
        self.due.show_items(due, theme, colour=theme.muted)
        self.go.setEnabled(view.gates.is_met and view.closed is None)
        self.told.setText(TOLD if view.gates.is_met else "The rules of the desk come first.")

    def go_to(self, left: LeftOpen) -> partial[None]:
        """What shows an item of the list: its claim, or its place in the article."""
        if left.claim_id is None:
            return partial(self.place_wanted.emit, left.span)
        return self._to(left.claim_id)

    def _to(self, claim_id: UUID) -> partial[None]:
        return partial(self.claim_wanted.emit, claim_id)

    def _lay_out(self) -> None:
        facts = QFormLayout()
        facts.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        facts.setHorizontalSpacing(14)
        facts.setVerticalSpacing(6)
        for title, label in (
            ("Draft", self.draft),
            ("SHA-256 of the text", self.sha256),
            ("Closed by", self.closer),
        ):
            facts.addRow(title, label)
            label.setAccessibleDescription(title)
        buttons = QHBoxLayout()
        buttons.addWidget(self.told, 1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(facts)
        for group in (self.blocking, self.listed, self.due):
            group.hide()
            column.addWidget(group)
        column.addLayout(buttons)
        column.addStretch(1)


def _blocking(panel: ClosingPanel, view: ClosingView) -> list[Item]:
    """Each rule that is not met, with where to meet it."""

    def draft_item(unmet: Unmet) -> Item:
        if unmet.rule is Rule.NAMES:
            return Item("Names", unmet.sentence, panel.names_wanted.emit)
        if unmet.rule is Rule.FLAGS:
            first = next(left for left in view.left if left.left is Left.FLAG)
            return Item("Checks", unmet.sentence, panel.go_to(first))
        return Item("Article", unmet.sentence, partial(panel.place_wanted.emit, view.gates.unread))

    return [
        *(
            Item(
                f"Claim {gate.number}",
                unmet.sentence,
                partial(panel.claim_wanted.emit, gate.claim_id),
            )
            for gate in view.gates.claims
            for unmet in gate.unmet
        ),
        *map(draft_item, view.gates.draft),
    ]


def _where(left: LeftOpen) -> str:
    return f"Claim {left.claim_number}" if left.claim_number else "Article"


def _about(left: LeftOpen) -> str:
    return " · ".join(part for part in (left.left.value, left.about) if part)


def _plain() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
