"""Status, star, queries, mine, waiting and overdue: with the keyboard, in the window."""

from datetime import UTC, datetime, timedelta

from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.claims.claim_filter import Showing
from workbench.model import Answer, ClaimStatus
from workbench.services import claims, statuses
from workbench.services.views.flags import flag_rows
from workbench.services.views.queries import query_rows

ARTICLE = """Harbour town counts its ferries

Last year alone, the harbour of Lund sent out 24 ferries and opened its longest pier.

The pier is 310 metres long, the council said.
"""
FLEET, PIER = "sent out 24 ferries", "The pier is 310 metres long"


def opened(sit_down):
    desk = sit_down(find_claims=False)
    desk.open_article(desk.write("harbour.md", ARTICLE))
    for words in (FLEET, PIER):
        desk.select(words)
        desk.key("C")
    desk.keys("K") if desk.current() != FLEET else None
    return desk


def row(desk, words):
    return desk._row(words)


def write(desk, words):
    """Type where the keyboard is, and stay there."""
    QTest.keyClicks(QApplication.focusWidget(), words)


def test_a_claim_goes_on_its_author_by_keys_alone(sit_down):
    desk = opened(sit_down)
    desk.key("O")
    menu = QApplication.activePopupWidget()
    while menu.activeAction().text() != "On author":
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    write(desk, "Dag Lind")
    desk.key("Return")
    assert (row(desk, FLEET).status, row(desk, FLEET).status_with) == ("on_author", "Dag Lind")
    desk.key("Ctrl+Z")
    assert row(desk, FLEET).status == "open"


def test_a_query_is_asked_and_a_stet_needs_its_reason(sit_down):
    desk = opened(sit_down)
    desk.key("Q")
    form, card = desk.parts.card.queries.form, desk.parts.card
    desk.until(lambda: not form.question.visibleRegion().isEmpty())
    assert desk.has_keyboard(card)
    write(desk, "The log says 23.")
    desk.keys("Tab", "Ctrl+A")
    write(desk, "sent out 23 ferries")
    desk.key("Ctrl+Return")
    assert row(desk, FLEET).status == "change_asked"
    desk.keys("Ctrl+5", "S")
    write(desk, "Eva Berg")
    desk.keys("Return", "Return")
    pane = desk.parts.queries
    assert pane.answer.wrong.isVisible()

    def asked():
        draft = desk.parts.selection.draft
        [query] = desk.ask(query_rows, draft.case_id)
        return query

    assert asked().answer is Answer.OPEN
    write(desk, "She counted them herself.")
    desk.key("Return")
    assert (asked().answer, asked().reason) == (Answer.STET, "She counted them herself.")
    assert desk.has_keyboard(pane.list)
    desk.key("Return")
    assert desk.current() == FLEET


def test_a_legal_star_gets_its_document_from_one_and_its_signature_from_another(sit_down):
    desk = opened(sit_down)
    desk.key("G")
    desk.until(lambda: desk.has_keyboard(desk.parts.card.head.legal))
    write(desk, "Names the harbour.")
    desk.key("Tab")
    write(desk, "the harbour log")
    desk.key("Esc")
    assert row(desk, FLEET).legal
    desk.parts.card.flush()
    desk.settle()
    [flag] = desk.ask(flag_rows, row(desk, FLEET).id)
    assert (flag.comment, flag.needs) == ("Names the harbour.", "the harbour log")
    [star] = desk.parts.card.head.legal.cards
    assert not star.sign.isEnabled()


def test_mine_waiting_and_overdue_are_chosen_by_a_chip_each(sit_down):
    desk = opened(sit_down)
    listed = desk.parts.list
    desk.key("I")
    assert listed.model.listing.counts[Showing.MINE] == 1
    desk.key("D")
    write(desk, "9 March 2018")
    desk.key("Return")
    counts = listed.model.listing.counts
    assert (counts[Showing.OVERDUE], counts[Showing.WAITING]) == (1, 0)
    desk.press("Overdue 1")
    assert [entry.row.quote for entry in listed.model.listing.shown] == [FLEET]
    assert desk.says("1 mine · 1 overdue")
    desk.press("All 2")
    asked = {"status": ClaimStatus.OUT_FOR_REPLY, "with_whom": "the council"}
    desk.parts.runner.run(statuses.set_status, claim_id=row(desk, PIER).id, **asked)
    desk.settle()
    desk.press("Waiting 1")
    assert [entry.row.quote for entry in listed.model.listing.shown] == [PIER]


def test_what_falls_due_while_the_window_is_open_becomes_overdue(sit_down):
    desk = opened(sit_down)
    soon = datetime.now(UTC) + timedelta(hours=1)
    desk.parts.runner.run(claims.set_due, claim_ids=[row(desk, PIER).id], due_at=soon)
    desk.settle()
    counts = desk.parts.list.model.listing.counts
    assert counts[Showing.OVERDUE] == 0
    desk.parts.list.model.follow_clock(soon + timedelta(minutes=1))
    assert desk.parts.list.model.listing.counts[Showing.OVERDUE] == 1


def test_the_queries_leave_as_a_sheet_for_the_writer(sit_down, tmp_path):
    desk = opened(sit_down)
    desk.key("Q")
    write(desk, "Which harbour is it?")
    desk.keys("Ctrl+Return", "Ctrl+E")
    panel = desk.sheet
    panel.what.setCurrentText("Query sheet for the writer")
    assert panel.path.suffix == ".pdf"
    path = tmp_path / "queries.docx"
    panel.set_path(path)
    desk.press("Export")
    desk.until(path.exists)
    desk.settle()
    assert any("Which harbour is it?" in line.text for line in Document(str(path)).paragraphs)
