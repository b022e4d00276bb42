"""The legal star: a chip in the head of the card, and below it what the star is about."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.card.star_card import StarCard
from ui.runner import WorkspaceRunner
from ui.widgets.chip import ChipButton
from workbench.model import FlagKind
from workbench.services import flags
from workbench.services.views.claims import ClaimRow
from workbench.services.views.flags import StarView, stars_of


class LegalStar(QWidget):
    """`star` is the chip, placed by the head. Two merged claims may have brought two stars."""

    def __init__(self, runner: WorkspaceRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._row: ClaimRow | None = None
        self._actor = ""
        self._goes_there = False
        self._refused: dict[str, dict[UUID, str]] = {"comment": {}, "needs": {}}
        self.cards: list[StarCard] = []
        self.star = ChipButton("legal", "star")
        self.star.setCheckable(True)
        self.star.clicked.connect(self.open)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(6)
        self.hide()

    def show_claim(self, row: ClaimRow) -> None:
        """Show whether a claim has an open star, and what it says."""
        is_other = self._row is None or self._row.id != row.id
        if is_other or not row.legal:
            self.put_away()
        self._row = row
        self.star.setChecked(row.legal)
        rests = ", signed" if row.legal_rests else ""
        self.star.setText(f"legal{rests}")
        self.star.setAccessibleName(f"Legal star, {'on' if row.legal else 'off'}{rests}")
        self.star.setToolTip("Go to the legal star (G)" if row.legal else "Star for legal (G)")
        self.setVisible(row.legal)
        self.read()

    def show_actor(self, name: str) -> None:
        """Sign as this person from now on."""
        self._actor = name
        for card in self.cards:
            card.show_actor(name)

    def read(self) -> None:
        """Look again at what the claim's stars say."""
        row = self._row
        if row is None or not row.legal:
            return

        def take(view: StarView) -> None:
            if self._row is not None and self._row.id == row.id:
                self._show(view)

        self._runner.read(stars_of, row.id, owner=self, then=take)

    def open(self) -> None:
        """Put a star on the claim, or go to the one it has."""
        row = self._row
        if row is None:
            return
        self.star.setChecked(row.legal)
        self._goes_there = True
        if row.legal:
            self._go()
        else:
            self._runner.run(flags.raise_flag, claim_id=row.id, kind=FlagKind.LEGAL, initiator=self)

    def flush(self) -> None:
        """Save what was typed."""
        for card in self.cards:
            card.flush()

    def put_away(self) -> None:
        """Save what was typed and take the stars away: another claim is shown."""
        self._goes_there = False
        for card in self.cards:
            card.put_away()
        self._keep(0)
        self.hide()

    def _show(self, view: StarView) -> None:
        self._keep(len(view.stars))
        while len(self.cards) < len(view.stars):
            card = StarCard(self._runner, self._refused, self._actor)
            self.cards.append(card)
            self._column.addWidget(card)
            card.show()  # the layout would only do so later, and the keyboard is wanted there now
        for card, flag in zip(self.cards, view.stars, strict=True):
            card.show_flag(flag, view.sources)
        if self._goes_there:
            self._go()

    def _keep(self, count: int) -> None:
        for card in self.cards[count:]:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        del self.cards[count:]

    def _go(self) -> None:
        if self.cards:
            self._goes_there = False
            self.cards[0].comment.setFocus(Qt.FocusReason.ShortcutFocusReason)
