"""What a claim waits for, rests on and needs: status, legal star and queries on its card."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.builders import a_source
from ui.queries.query_words import answered
from workbench.model import Addressee, Answer, ClaimStatus, FlagKind
from workbench.services import flags, queries
from workbench.services.views.flags import flag_rows
from workbench.services.views.queries import claim_query_rows
from workbench.text.word_diff import Change

ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down


def pick(card, words):
    """Choose a status of the open menu with the arrow keys."""
    menu = card.head.status.menu
    assert menu.isVisible()
    while menu.activeAction() is None or menu.activeAction().text() != words:
        QTest.keyClick(menu, DOWN)
    QTest.keyClick(menu, ENTER)


def typed(words):
    QTest.keyClicks(QApplication.focusWidget(), words)


# --- status ------------------------------------------------------------------


def test_out_for_reply_says_who_was_asked_and_since_when(card, rows, claim_id):
    card.head.standing.choose([claim_id])
    pick(card, "Out for reply")
    typed("Per  Holm")
    QTest.keyClick(card.head.standing.whom, ENTER)
    row = rows.row(claim_id)
    assert (row.status, row.status_with) == (ClaimStatus.OUT_FOR_REPLY, "Per Holm")
    at = row.status_since.astimezone()
    assert card.head.standing.told.text() == f"Out for reply: Per Holm, since {at:%H:%M}"
    assert card.head.standing.form.isHidden()


def test_a_claim_on_its_author_names_the_author_and_who_approved(card, rows, claim_id, article):
    form = card.head.standing
    card.head.standing.choose([claim_id])
    pick(card, "On author")
    assert form.whom.text() == "Per Holm"  # who wrote the article
    typed("Dag Lind")
    QTest.keyClick(form.whom, Qt.Key.Key_Tab)
    typed("Eva Berg")
    QTest.keyClick(form.approved, Qt.Key.Key_Tab)
    typed("9 March 2018 21:00")
    QTest.keyClick(form.since, ENTER)
    assert form.told.text() == "On author: Dag Lind, 9 Mar 2018, approved by Eva Berg"
    card.head.standing.choose([claim_id])
    pick(card, "Confirmed")
    row = rows.row(claim_id)
    assert (row.status_with, row.status_since, row.approved_by) == ("", None, "")
    assert form.isHidden()


def test_a_status_without_the_name_it_needs_is_refused_in_place(card, rows, claim_id):
    card.head.standing.choose([claim_id])
    pick(card, "Out for reply")
    QTest.keyClick(card.head.standing.whom, ENTER)
    assert card.head.standing._wrong.text() == "Say who was asked for a reply."
    assert card.head.standing._wrong.isVisible()
    QTest.keyClick(card.head.standing.whom, Qt.Key.Key_Escape)
    assert rows.row(claim_id).status is ClaimStatus.OPEN


def test_several_claims_get_a_status_at_once(card, rows, claim_id, other_id):
    card.head.standing.choose([claim_id, other_id])
    pick(card, "Out for reply")
    typed("the council")
    QTest.keyClick(card.head.standing.whom, ENTER)
    assert {rows.row(each).status_with for each in (claim_id, other_id)} == {"the council"}


def test_several_claims_are_due_at_once_also_when_the_one_shown_is_already(
    card, rows, claim_id, other_id
):
    for ids in ([claim_id], [claim_id, other_id]):
        card.head.choose_due(ids)
        typed("9 March 2018 21:00")
        QTest.keyClick(card.head.due.field, ENTER)
    assert rows.row(other_id).due_at == rows.row(claim_id).due_at
    assert rows.row(other_id).due_at.astimezone() == datetime(2018, 3, 9, 21, 0).astimezone()


def test_a_name_typed_for_one_claim_is_set_when_another_is_shown(
    card, rows, claim_id, other_id, selection
):
    card.head.standing.choose([claim_id])
    pick(card, "Out for reply")
    typed("Per Holm")
    selection.show_claim(other_id)
    assert rows.row(claim_id).status_with == "Per Holm"
    assert rows.row(other_id).status is ClaimStatus.OPEN


# --- legal star ---------------------------------------------------------------


@pytest.fixture
def star(card):
    """The star of claim 1, just put on."""
    card.head.legal.open()
    [star] = card.head.legal.cards
    return star


def test_the_star_takes_a_comment_a_document_and_a_signature(
    card, star, rows, runner, workspace, article, claim_id
):
    assert star.comment.hasFocus()
    typed("Names the harbour master.")
    star.needs.setFocus()
    typed("the log of the harbour")
    star.flush()
    source_id = a_source(workspace, article, title="Log of the harbour")
    assert not star.sign.isEnabled()  # who raised it does not sign for it
    runner.become("Cem Demir")
    card.show_actor()
    assert star.signed.text() == "Name the source that is the document first."
    card.head.legal.read()
    [action] = [a for a in star.document.menu.actions() if "Log of the harbour" in a.text()]
    action.trigger()
    QTest.mouseClick(star.sign, Qt.MouseButton.LeftButton)
    [flag] = workspace.read(flag_rows, claim_id)
    assert (flag.comment, flag.needs) == ("Names the harbour master.", "the log of the harbour")
    assert (flag.met_by_id, flag.signed_by) == (source_id, "Cem Demir")
    assert rows.row(claim_id).legal_rests
    assert card.head.legal.star.text() == "legal, signed"


def test_other_words_take_the_signature_off_the_star(card, star, workspace, runner, claim_id):
    runner.become("Cem Demir")
    [flag] = workspace.read(flag_rows, claim_id)
    runner.run(flags.sign_flag, flag_id=flag.id)
    assert star.signed.text().startswith("Signed by Cem Demir")
    star.comment.setFocus()
    typed("And another thing.")
    star.flush()
    [flag] = workspace.read(flag_rows, claim_id)
    assert (flag.comment, flag.signed_by) == ("And another thing.", "")


def test_the_star_comes_off_with_a_reason(card, star, rows, runner, claim_id, qtbot):
    QTest.mouseClick(star.settle, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(runner.failed):
        QTest.keyClick(star.why, ENTER)
    assert rows.row(claim_id).legal
    QTest.keyClicks(star.why, "Cleared by the lawyer.")
    QTest.keyClick(star.why, ENTER)
    assert not rows.row(claim_id).legal
    assert card.head.legal.isHidden()
    assert not card.head.legal.star.isChecked()


def test_the_star_of_another_claim_keeps_what_is_typed_for_it(
    card, star, selection, workspace, claim_id, other_id
):
    typed("For the lawyer.")
    selection.show_claim(other_id)
    assert card.head.legal.cards == []
    [flag] = workspace.read(flag_rows, claim_id)
    assert flag.comment == "For the lawyer."


# --- queries ------------------------------------------------------------------


def test_a_query_shows_its_change_while_it_is_typed_and_asks_for_it(
    card, rows, workspace, claim_id
):
    card.ask_query()
    form = card.queries.form
    typed("The log says 23.")
    assert form.proposed.text() == "24 ferries"  # the words in the article
    assert form.diff.isHidden()
    form.proposed.show_text("23 ferries")
    form._compare()
    assert [(piece.words, piece.change) for piece in form.diff.pieces] == [
        ("24", Change.STRUCK),
        ("23", Change.PUT_IN),
        (" ferries", Change.KEPT),
    ]
    QTest.keyClick(form.question, ENTER, Qt.KeyboardModifier.ControlModifier)
    [query] = workspace.read(claim_query_rows, claim_id)
    assert (query.question, query.proposed) == ("The log says 23.", "23 ferries")
    row = rows.row(claim_id)
    assert (row.status, row.status_with, row.open_queries) == (
        ClaimStatus.CHANGE_ASKED,
        "writer",
        1,
    )
    [shown] = card.queries.cards
    assert shown.title.text() == "Q1 to the writer"


def test_a_query_that_asks_nothing_is_not_asked(card, workspace, claim_id):
    card.ask_query()
    card.queries.form.commit()
    assert card.queries.form.wrong.isVisible()
    assert workspace.read(claim_query_rows, claim_id) == []


def test_a_query_that_was_begun_waits_for_its_claim(card, selection, claim_id, other_id):
    card.ask_query()
    typed("Which harbour?")
    selection.show_claim(other_id)
    assert card.queries.form.isHidden()
    card.ask_query()
    assert card.queries.form.question.text() == ""
    selection.show_claim(claim_id)
    card.ask_query()
    assert card.queries.form.question.text() == "Which harbour?"


@pytest.fixture
def asked(card, runner, workspace, claim_id):
    """The card of a query with a proposed wording."""
    runner.run(
        queries.ask,
        claim_id=claim_id,
        addressee=Addressee.EDITOR,
        question="The log says 23.",
        proposed="23 ferries",
    )
    [shown] = card.queries.cards
    return shown


def test_a_stet_is_refused_without_its_reason(card, asked, rows, workspace, claim_id):
    asked.answer.take(Answer.STET)
    typed("Eva Berg")
    QTest.keyClick(asked.answer.name, ENTER)
    assert asked.answer.wrong.isHidden()
    QTest.keyClick(asked.answer.reason, ENTER)
    assert asked.answer.wrong.isVisible()
    [query] = workspace.read(claim_query_rows, claim_id)
    assert query.answer is Answer.OPEN
    typed("It counts the relief boat.")
    QTest.keyClick(asked.answer.reason, ENTER)
    [query] = workspace.read(claim_query_rows, claim_id)
    assert (query.answer, query.answered_by) == (Answer.STET, "Eva Berg")
    assert query.answered_at is not None
    told = answered(query, datetime.now().astimezone())
    assert told.endswith(". It counts the relief boat.")
    assert asked.answered.text() == told
    assert rows.row(claim_id).status is ClaimStatus.OPEN  # no change is asked any more


def test_an_open_query_is_edited_and_withdrawn(qtbot, card, asked, workspace, rows, claim_id):
    QTest.mouseClick(asked.edit, Qt.MouseButton.LeftButton)
    form = card.queries.form
    form.addressees[Addressee.LEGAL].click()
    form.question.show_text("Is it libel?")
    form.commit()
    [query] = workspace.read(claim_query_rows, claim_id)
    assert (query.addressee, query.question) == (Addressee.LEGAL, "Is it libel?")
    qtbot.waitUntil(lambda: asked.withdraw.height() > 0)  # laid out anew behind the form
    QTest.mouseClick(asked.withdraw, Qt.MouseButton.LeftButton)
    assert workspace.read(claim_query_rows, claim_id) == []
    assert rows.row(claim_id).status is ClaimStatus.OPEN


def test_a_claim_that_waits_for_more_keeps_its_status_when_it_is_asked_about(
    card, runner, rows, claim_id, workspace
):
    card.head.standing.choose([claim_id])
    pick(card, "Out for reply")
    typed("the council")
    QTest.keyClick(card.head.standing.whom, ENTER)
    runner.run(
        queries.ask,
        claim_id=claim_id,
        addressee=Addressee.WRITER,
        question="",
        proposed="23 ferries",
    )
    row = rows.row(claim_id)
    assert (row.status, row.status_with) == (ClaimStatus.OUT_FOR_REPLY, "the council")


def test_a_flag_of_another_sort_is_no_star(card, runner, claim_id):
    runner.run(flags.raise_flag, claim_id=claim_id, kind=FlagKind.NOTICED, comment="twice")
    assert card.head.legal.isHidden()
