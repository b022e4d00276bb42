"""Paints a query of the list: to whom, about which claim, what is asked, what became of it."""

from datetime import datetime

from PySide6.QtCore import Qt

from ui.queries.query_words import answered, head, one_line
from ui.widgets.row_delegate import Index, RowDelegate
from ui.widgets.row_text import RowText
from workbench.model import Answer
from workbench.services.views.queries import QueryRow

QUERY_ROLE = Qt.ItemDataRole.UserRole
"""The `QueryRow` of a line."""


class QueryDelegate(RowDelegate):
    """The answer in words; what is open stands out by its weight."""

    pad = 8

    def texts(self, index: Index) -> tuple[RowText, ...]:
        """Head, question, the words in the draft, the wording proposed, the answer."""
        query: QueryRow = index.data(QUERY_ROLE)
        texts = [RowText(head_of(query), role="muted", size=12)]
        if query.question:
            texts.append(RowText(one_line(query.question), lines=4))
        texts.append(RowText(f"“{one_line(query.quote)}”", size=15, lines=2, is_quote=True))
        if query.proposed:
            texts.append(RowText(f"→ {one_line(query.proposed)}", size=15, lines=3, is_quote=True))
        told = answered(query, datetime.now().astimezone())
        is_open = query.answer is Answer.OPEN
        role = "ink" if is_open else "muted"
        texts.append(RowText(told, role=role, size=13, lines=2, semibold=is_open))
        return tuple(texts)


def head_of(query: QueryRow) -> str:
    """Number, addressee and claim: "Q3 to the writer · claim 12"."""
    about = f"claim {query.claim_number}" if query.claim_number else "a suggestion"
    return f"{head(query)} · {about}"


def read_out(query: QueryRow) -> str:
    """A query as a screen reader tells it."""
    told = [head_of(query), query.question, f"In the draft: {query.quote}"]
    if query.proposed:
        told.append(f"Proposed: {query.proposed}")
    told.append(answered(query, datetime.now().astimezone()))
    return ". ".join(one_line(part) for part in told if part)
