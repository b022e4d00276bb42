"""The queries about one claim, on its card."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.queries.query_card import QueryCard
from ui.queries.query_form import QueryForm
from ui.runner import WorkspaceRunner
from ui.theme import ThemeController
from ui.widgets.section_header import SectionHeader
from workbench.model import Answer
from workbench.services.views.claims import ClaimRow
from workbench.services.views.queries import QueryRow, claim_query_rows


class QuerySection(QWidget):
    """A list by number, and the form that asks another one."""

    def __init__(
        self, runner: WorkspaceRunner, theme: ThemeController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._theme = runner, theme
        self._row: ClaimRow | None = None
        self.cards: list[QueryCard] = []
        self.header = SectionHeader("Queries")
        button = self.header.add_button("+ Query", hint="Ask about the claim (Q)")
        button.clicked.connect(self.ask)
        self._button = button
        self.form = QueryForm(runner, theme)
        self.form.closed.connect(lambda: button.setFocus(Qt.FocusReason.OtherFocusReason))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.header)
        self._column.addWidget(self.form)

    def show_claim(self, row: ClaimRow) -> None:
        """Show the queries about a claim."""
        is_other = self._row is None or self._row.id != row.id
        self._row = row
        if is_other:
            self.form.put_away()
            self._show([])
        if is_other or row.open_queries != self._open():
            self.read()

    def ask(self) -> None:
        """Begin a query."""
        if self._row is not None:
            self.form.ask(self._row)

    def put_away(self) -> None:
        """Keep what was typed: another claim is shown, or none."""
        self.form.put_away()

    def read(self) -> None:
        """Look again at the queries of the claim."""
        row = self._row
        if row is None:
            return

        def take(queries: list[QueryRow]) -> None:
            if self._row is not None and self._row.id == row.id:
                self._show(queries)

        self._runner.read(claim_query_rows, row.id, owner=self, then=take)

    def _open(self) -> int:
        shown = (card.query for card in self.cards)
        return sum(query is not None and query.answer is Answer.OPEN for query in shown)

    def _show(self, queries: list[QueryRow]) -> None:
        for card in self.cards[len(queries) :]:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        del self.cards[len(queries) :]
        while len(self.cards) < len(queries):
            self._add_card()
        for card, query in zip(self.cards, queries, strict=True):
            card.show_query(query)
        self.header.set_title(f"Queries ({len(queries)})" if queries else "Queries")
        begun = self._row is not None and self.form.is_kept(self._row.id)
        self._button.setText("Go on with the query" if begun else "+ Query")

    def _add_card(self) -> None:
        card = QueryCard(self._runner, self._theme)
        card.edit_wanted.connect(self._edit)
        self.cards.append(card)
        self._column.insertWidget(self._column.count() - 1, card)

    def _edit(self, query: QueryRow) -> None:
        if self._row is not None:
            self.form.edit(self._row, query)
