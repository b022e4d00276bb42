"""Deciding, signing and dividing a claim on its card."""

import pytest
from PySide6.QtWidgets import QPushButton

from workbench.detect import Candidate
from workbench.model import (
    ClaimKind,
    ClaimState,
    Question,
    TextSpan,
)
from workbench.services import claims, verdicts

LOG = "The harbour log counts 24 sailings in 2017, and one that was called off."


def choose(chip, words):
    [action] = [a for a in chip.menu.actions() if a.text() == words]
    action.trigger()


def button(pane, words):
    [found] = [b for b in pane.findChildren(QPushButton) if b.text() == words]
    return found


@pytest.fixture
def suggestion(article, runner, rows, card, selection):
    found = Candidate(TextSpan(120, 140), 0.7, ClaimKind.QUOTATION, ("a quotation", "a figure"))
    runner.run(claims.add_detected, draft_id=article.draft_id, found=[found])
    [row] = [row for row in rows.all() if row.state is ClaimState.SUGGESTED]
    selection.show_claim(row.id)
    return row.id


def test_a_suggestion_says_why_and_is_accepted_or_dismissed(card, rows, suggestion):
    assert card.head.title.text() == "Suggestion"
    assert card.words.reasons.words.text() == "Marked because: a quotation; a figure"
    button(card, "Dismiss").click()
    assert rows.row(suggestion).state is ClaimState.DISMISSED
    button(card, "Bring back").click()
    button(card, "Accept").click()
    assert (rows.row(suggestion).number, card.head.title.text()) == (3, "Claim 3")
    assert card.suggestion.isHidden()


def test_a_number_rates_is_so_and_with_alt_said_so(card, rows, claim_id):
    card.rate(1)
    card.rate_said_so(3)
    row = rows.row(claim_id)
    assert (row.is_so.rating, row.said_so.rating) == ("true", "false")


def test_keys_close_a_claim_without_a_rating(card, rows, claim_id):
    card.not_checkable()
    assert rows.row(claim_id).is_so.standing == "not_checkable"
    card.not_checked()
    assert rows.row(claim_id).is_so.standing == "not_checked"


def test_who_decided_cannot_sign_and_is_told_why(card, rows, claim_id, runner, qtbot):
    card.rate(1)
    bar = card.sign_bar
    assert bar.isVisible()
    assert not bar.sign_button.isEnabled()
    assert "second reader" in bar.sign_button.toolTip()
    with qtbot.waitSignal(runner.failed) as failed:
        card.sign()
    assert "cannot sign" in str(failed.args[0])


def test_the_second_reader_signs_and_withdraws(card, rows, claim_id, runner):
    card.rate(1)
    runner.become("Ben Okri")
    card.show_actor()
    assert card.sign_bar.sign_button.text() == "Sign as B.O."
    card.sign_bar.sign_button.click()
    assert rows.row(claim_id).state is ClaimState.SIGNED
    assert card.sign_bar.words.text().startswith("Signed by Ben Okri, ")
    card.sign_bar.withdraw.click()
    assert rows.row(claim_id).state is ClaimState.DECIDED


def test_who_wrote_only_a_reason_beside_the_other_question_can_sign(
    card, rows, claim_id, runner, workspace
):
    workspace.become("Ben Okri")
    runner.run(verdicts.rate, claim_id=claim_id, rating="true")
    workspace.become("Ada Byron")
    runner.run(
        verdicts.set_rationale,
        claim_id=claim_id,
        rationale="Heard it on the radio.",
        question=Question.SAID_SO,
    )
    card.show_actor()
    assert card.sign_bar.sign_button.isEnabled()
    card.sign()
    assert rows.row(claim_id).signed_by == "Ada Byron"


def test_there_is_nothing_to_sign_before_a_claim_is_decided(card):
    assert card.sign_bar.isHidden()


def test_the_keyboard_finds_reasons_rating_and_note(card):
    card.focus_rationale()
    assert card.is_so.rationale.hasFocus()
    card.focus_rating_search()
    assert card.is_so.picker.search.hasFocus()
    card.focus_note()
    assert card.notes.note.hasFocus()


@pytest.fixture
def part_id(runner, article, claim_id, card, selection):
    made = []
    runner.run(
        claims.add_claim,
        draft_id=article.draft_id,
        span=TextSpan(70, 80),
        parent_id=claim_id,
        then=made.append,
    )
    return made[0]


def test_parts_are_listed_and_lead_to_each_other(card, part_id, selection, claim_id):
    assert card.parts.header.title() == "Parts (1)"
    card.parts.lines[0].click()
    assert selection.claim_id == part_id
    assert card.head.part.text() == "part of claim 1"
    choose(card.head.part, "Go to claim 1")
    assert selection.claim_id == claim_id


def test_a_part_becomes_a_claim_of_its_own(card, part_id, selection, rows, claim_id):
    selection.show_claim(part_id)
    choose(card.head.part, "Make it a claim of its own")
    assert rows.row(part_id).parent_id is None
    assert card.head.part.isHidden()
    selection.show_claim(claim_id)
    assert card.parts.lines == []


def test_a_dismissed_part_is_no_part(card, part_id, runner):
    runner.run(claims.dismiss, claim_ids=[part_id])
    assert card.parts.lines == []


def test_a_new_part_is_asked_for_with_its_claim(card, claim_id, qtbot):
    with qtbot.waitSignal(card.part_wanted) as wanted:
        button(card, "+ Part").click()
    assert wanted.args == [claim_id]


def test_the_last_acts_are_told_and_all_of_them_asked_for(card, claim_id, qtbot):
    card.rate(1)
    qtbot.waitUntil(lambda: "Set verdict" in card.history.words.text())
    assert "Ada Byron" in card.history.words.text().splitlines()[0]
    with qtbot.waitSignal(card.history_wanted) as wanted:
        button(card, "All").click()
    assert wanted.args == [claim_id]


def test_verdicts_written_elsewhere_are_shown(card, workspace, runner, claim_id):
    runner.run(verdicts.rate, claim_id=claim_id, rating="mixed")
    runner.run(verdicts.set_rationale, claim_id=claim_id, rationale="Half of it.")
    assert card.is_so.rationale.text() == "Half of it."
    assert [b.text() for b in card.is_so.picker.grid.buttons if b.isChecked()] == ["Mixed"]
