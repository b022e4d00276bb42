"""The claim card in the analyst's hands: what it shows, and what is typed into it."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.builders import a_source
from workbench.errors import Invalid
from workbench.model import (
    ClaimKind,
    ClaimStatus,
    FlagKind,
    Terms,
)
from workbench.services import claims, evidence, flags
from workbench.services.views.flags import flag_rows

LOG = "The harbour log counts 24 sailings in 2017, and one that was called off."


def choose(chip, words):
    [action] = [a for a in chip.menu.actions() if a.text() == words]
    action.trigger()


def button(pane, words):
    [found] = [b for b in pane.findChildren(QPushButton) if b.text() == words]
    return found


def test_without_a_claim_it_says_how_to_get_one(card, selection):
    selection.show_claim(None)
    assert card.empty.isVisible()
    assert "press C" in card.empty.accessibleName()


def test_a_claim_is_named_by_its_number(card, selection, other_id):
    assert card.head.title.text() == "Claim 1"
    selection.show_claim(other_id)
    assert card.head.title.text() == "Claim 2"


def test_a_deleted_claim_leaves_an_empty_card(card, runner, claim_id):
    runner.run(claims.remove_claim, claim_id=claim_id)
    assert card.empty.isVisible()
    runner.undo()
    assert card.head.title.text() == "Claim 1"
    assert card.empty.isHidden()


def test_nothing_is_wider_than_the_card(card, runner, claim_id, workspace, article, selection):
    long_name = "Association of Harbour Masters and Ferry Owners of the Southern Provinces"
    runner.run(
        claims.set_claimant, claim_id=claim_id, claimant=long_name, relayed_by=(long_name, "Post")
    )
    source_id = a_source(workspace, article, title=long_name * 3)
    runner.run(
        evidence.attach,
        claim_ids=[claim_id],
        source_id=source_id,
        passage=evidence.Passage(quote="x" * 300 + " " + LOG * 5),
        bearing=evidence.Bearing(terms=Terms.NOT_FOR_ATTRIBUTION),
    )
    page = card.head.parentWidget()
    assert page.width() <= card.width()
    for shown in (card.head, card.words, card.is_so, card.evidence, card.notes):
        assert page.rect().contains(shown.geometry())


def test_kind_owner_and_status_are_changed_by_their_menus(card, rows, claim_id):
    choose(card.head.kind, "Figure")
    choose(card.head.status, "Confirmed")
    choose(card.head.owner, "Ada Byron")
    row = rows.row(claim_id)
    assert (row.kind, row.status, row.owner) == (
        ClaimKind.FIGURE,
        ClaimStatus.CONFIRMED,
        "Ada Byron",
    )
    assert card.head.owner.text() == "A.B."


def test_somebody_who_joins_can_be_made_owner(card, runner, rows, claim_id, workspace):
    runner.become("Ben Okri")
    person_id = workspace.actor.id
    card.show_actor()
    choose(card.head.owner, "Ben Okri")
    assert rows.row(claim_id).owner_id == person_id


def test_a_due_time_is_typed_as_people_write_it(card, rows, claim_id, qtbot):
    due = card.head.due
    qtbot.mouseClick(due.chip, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(due.field, "9 March 2018 21:00")
    qtbot.keyClick(due.field, Qt.Key.Key_Return)
    assert rows.row(claim_id).due_at.astimezone() == datetime(2018, 3, 9, 21, 0).astimezone()
    assert due.chip.text() == "overdue since 9 Mar 2018 21:00"


def test_open_flags_of_a_claim_are_told_with_who_raised_them(workspace, claim_id):
    workspace.run(flags.raise_flag, claim_id=claim_id, kind=FlagKind.LEGAL, comment="libel?")
    [flag] = workspace.read(flag_rows, claim_id)
    assert (flag.kind, flag.comment, flag.raised_by) == (FlagKind.LEGAL, "libel?", "Ada Byron")
    workspace.run(flags.close_flag, flag_id=flag.id, why="true")
    assert workspace.read(flag_rows, claim_id) == []


def test_the_claim_in_full_is_edited_in_place(card, rows, claim_id, qtbot):
    card.focus_in_full()
    qtbot.keyClicks(card.words.in_full, "Lund sent out 24 ferries in 2017.")
    card.flush()
    assert rows.row(claim_id).in_full == "Lund sent out 24 ferries in 2017."


def test_claimant_and_chain_are_edited_apart_from_each_other(card, rows, claim_id, qtbot):
    card.focus_claimant()
    qtbot.keyClicks(card.words.claimant.field, "Ines  Falk")
    qtbot.keyClick(card.words.claimant.field, Qt.Key.Key_Return)
    card.words.relayed.edit()
    qtbot.keyClicks(card.words.relayed.field, "Per Holm, Harbour Post")
    qtbot.keyClick(card.words.relayed.field, Qt.Key.Key_Return)
    row = rows.row(claim_id)
    assert (row.claimant, row.relayed_by) == ("Ines Falk", ("Per Holm", "Harbour Post"))
    chain = "Ines Falk → Per Holm → Harbour Post → the article"
    assert card.words.relayed.chip.text() == chain


def test_known_claimants_are_offered_while_typing(card, runner, other_id, qtbot):
    runner.run(claims.set_claimant, claim_id=other_id, claimant="Ines Falk")
    card.focus_claimant()
    completer = card.words.claimant.field.completer()
    completer.setCompletionPrefix("fal")
    assert completer.currentCompletion() == "Ines Falk"


def test_escape_leaves_the_claimant_as_it_was(card, rows, claim_id, qtbot):
    card.focus_claimant()
    qtbot.keyClicks(card.words.claimant.field, "Nobody")
    qtbot.keyClick(card.words.claimant.field, Qt.Key.Key_Escape)
    assert rows.row(claim_id).claimant == ""
    assert card.words.claimant.chip.isVisible()


def test_a_name_that_was_being_typed_is_saved_to_its_claim(
    card, rows, selection, claim_id, other_id, qtbot
):
    card.focus_claimant()
    qtbot.keyClicks(card.words.claimant.field, "Ines Falk")
    selection.show_claim(other_id)
    assert rows.row(claim_id).claimant == "Ines Falk"
    assert rows.row(other_id).claimant == ""


def test_all_typing_is_saved_to_its_claim_when_another_is_shown(
    card, rows, selection, claim_id, other_id, qtbot
):
    qtbot.keyClicks(card.notes.note, "ask Ines")
    qtbot.keyClicks(card.words.in_full, "In full.")
    qtbot.keyClicks(card.is_so.rationale, "Because.")
    selection.show_claim(other_id)
    row = rows.row(claim_id)
    assert (row.note, row.in_full, row.is_so.rationale) == ("ask Ines", "In full.", "Because.")
    assert rows.row(other_id).note == ""


def test_typing_and_cursor_survive_a_refresh(card, runner, claim_id, qtbot):
    qtbot.keyClicks(card.notes.note, "ask Ines")
    cursor = card.notes.note.textCursor()
    cursor.setPosition(3)
    card.notes.note.setTextCursor(cursor)
    runner.run(claims.set_kind, claim_id=claim_id, kind=ClaimKind.RECORD)
    assert card.notes.note.text() == "ask Ines"
    assert card.notes.note.textCursor().position() == 3


def test_a_note_survives_a_save_that_failed(card, runner, claim_id, monkeypatch, qtbot):
    def refuse(tx, **_said):
        raise Invalid("The disk is full.")

    refuse.operation = claims.set_note.operation
    monkeypatch.setattr(claims, "set_note", refuse)
    qtbot.keyClicks(card.notes.note, "ask Ines")
    with qtbot.waitSignal(runner.failed):
        card.notes.flush()
    runner.run(claims.set_kind, claim_id=claim_id, kind=ClaimKind.RECORD)
    assert card.notes.note.text() == "ask Ines"
