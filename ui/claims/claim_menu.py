"""The context menu of the list: what can be done to the selected claims."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from ui.claims.claim_words import statement
from ui.claims.triage import Triage
from ui.leaning_menu import add_leanings
from ui.words import counted
from workbench.model import ClaimState
from workbench.services.people import PersonRow
from workbench.services.views.claims import ClaimRow


def claim_menu(
    rows: Sequence[ClaimRow], triage: Triage, people: Sequence[PersonRow], parent: QWidget
) -> QMenu:
    """A menu for these claims; what makes no sense for them is not in it."""
    menu = QMenu(parent)
    states = {row.state for row in rows}
    ids = [row.id for row in rows]
    what = counted(len(rows), "claim") if len(rows) > 1 else "claim"
    if ClaimState.SUGGESTED in states:
        menu.addAction(f"Accept {what}").triggered.connect(lambda: triage.accept(ids))
    if states - {ClaimState.DISMISSED}:
        menu.addAction(f"Dismiss {what}").triggered.connect(lambda: triage.dismiss(ids))
    if ClaimState.DISMISSED in states:
        menu.addAction(f"Bring back {what}").triggered.connect(lambda: triage.bring_back(ids))
    if len(rows) > 1:
        menu.addAction(f"Merge {what}").triggered.connect(lambda: triage.merge(ids))
    _add_owners(menu, rows, triage, people)
    if len(rows) == 1 and states == {ClaimState.SUGGESTED}:
        menu.addSeparator()
        add_leanings(menu, rows[0], triage.lean_wanted.emit)
    menu.addSeparator()
    words = "\n".join(statement(row) for row in rows)
    menu.addAction("Copy").triggered.connect(lambda: QGuiApplication.clipboard().setText(words))
    return menu


def _add_owners(
    menu: QMenu, rows: Sequence[ClaimRow], triage: Triage, people: Sequence[PersonRow]
) -> None:
    owners = {row.owner_id for row in rows}
    ids = [row.id for row in rows]
    submenu = menu.addMenu("Owner")
    for person_id, name in [*((p.id, p.name) for p in people), (None, "Nobody")]:
        action = submenu.addAction(name.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(owners == {person_id})
        action.triggered.connect(lambda _on, person=person_id: triage.give_to(ids, person))
