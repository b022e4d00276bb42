"""The claim card in the analyst's hands."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton

from tests.builders import a_claim, a_source, some_evidence, span_of
from ui.card.claim_card import ClaimCard
from ui.card.moments import parse_moment, short_moment
from ui.claim_rows import ClaimRows
from ui.selection import Selection
from ui.theme import ThemeController
from workbench.detect import Candidate
from workbench.errors import Invalid
from workbench.model import (
    ClaimKind,
    ClaimState,
    ClaimStatus,
    FlagKind,
    Question,
    Stance,
    Terms,
    TextSpan,
    Tier,
)
from workbench.services import claims, evidence, queries, verdicts
from workbench.services.views.cases import open_draft
from workbench.services.views.flags import flag_rows
from workbench.services.views.sources import capture_view, evidence_rows, source_rows

LOG = "The harbour log counts 24 sailings in 2017, and one that was called off."


@pytest.fixture
def claim_id(workspace, article):
    return a_claim(workspace, article, "24 ferries")


@pytest.fixture
def other_id(workspace, article):
    return a_claim(workspace, article, "The pier is 310 metres long")


@pytest.fixture
def selection(qapp):
    return Selection()


@pytest.fixture
def rows(runner, selection):
    return ClaimRows(runner, selection)


@pytest.fixture
def card(qtbot, runner, selection, rows, workspace, article, claim_id, other_id):
    """The card of claim 1, as wide as in a small window."""
    theme = ThemeController(QApplication.instance())
    pane = ClaimCard(runner, selection, rows, theme)
    qtbot.addWidget(pane)
    pane.resize(400, 640)
    selection.show_draft(workspace.read(open_draft, article.case_id))
    selection.show_claim(claim_id)
    pane.show()
    return pane


def choose(chip, words):
    [action] = [a for a in chip.menu.actions() if a.text() == words]
    action.trigger()


def button(pane, words):
    [found] = [b for b in pane.findChildren(QPushButton) if b.text() == words]
    return found


# --- what it shows ----------------------------------------------------------


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
    choose(card.head.status, "Out for reply")
    choose(card.head.owner, "Ada Byron")
    row = rows.row(claim_id)
    assert (row.kind, row.status, row.owner) == (
        ClaimKind.FIGURE,
        ClaimStatus.OUT_FOR_REPLY,
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
    assert due.chip.text() == "due 9 Mar 2018, 21:00"


def test_the_legal_star_is_put_on_at_once_and_taken_off_with_a_reason(
    card, rows, claim_id, workspace, runner, qtbot
):
    star = card.head.legal
    qtbot.mouseClick(star.star, Qt.MouseButton.LeftButton)
    assert rows.row(claim_id).legal
    qtbot.mouseClick(star.star, Qt.MouseButton.LeftButton)
    assert rows.row(claim_id).legal
    assert star.isVisible()
    with qtbot.waitSignal(runner.failed):
        qtbot.keyClick(star.why, Qt.Key.Key_Return)
    assert rows.row(claim_id).legal
    qtbot.keyClicks(star.why, "Cleared by the lawyer.")
    qtbot.keyClick(star.why, Qt.Key.Key_Return)
    assert not rows.row(claim_id).legal
    assert star.isHidden()
    assert not star.star.isChecked()


def test_open_flags_of_a_claim_are_told_with_who_raised_them(workspace, claim_id):
    workspace.run(queries.raise_flag, claim_id=claim_id, kind=FlagKind.LEGAL, comment="libel?")
    [flag] = workspace.read(flag_rows, claim_id)
    assert (flag.kind, flag.comment, flag.raised_by) == (FlagKind.LEGAL, "libel?", "Ada Byron")
    workspace.run(queries.close_flag, flag_id=flag.id, why="true")
    assert workspace.read(flag_rows, claim_id) == []


# --- words ------------------------------------------------------------------


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


# --- suggestions, verdicts, signature ---------------------------------------


@pytest.fixture
def suggestion(article, runner, rows, card, selection):
    found = Candidate(TextSpan(120, 140), 0.7, ClaimKind.QUOTATION, ("a quotation", "a figure"))
    runner.run(claims.add_detected, draft_id=article.draft_id, found=[found])
    [row] = [row for row in rows.all() if row.state is ClaimState.SUGGESTED]
    selection.show_claim(row.id)
    return row.id


def test_a_suggestion_says_why_and_is_accepted_or_dismissed(card, rows, suggestion):
    assert card.head.title.text() == "Suggestion"
    assert card.words.reasons.text() == "Marked because: a quotation; a figure"
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


# --- evidence ---------------------------------------------------------------


@pytest.fixture
def captured_source(workspace, article):
    return a_source(workspace, article, LOG)


@pytest.fixture
def quoted(workspace, article, card, claim_id, captured_source, runner):
    """Evidence quoted from a captured file, shown on the card."""
    [source] = workspace.read(source_rows, article.case_id)
    passage = evidence.Passage(source.capture_id, span_of(LOG, "24 sailings in 2017"))
    runner.run(
        evidence.attach,
        claim_ids=[claim_id],
        source_id=captured_source,
        passage=passage,
        bearing=evidence.Bearing(),
    )
    [shown] = card.evidence.cards.values()
    return shown


def stored(workspace, claim_id):
    [row] = workspace.read(evidence_rows, claim_id)
    return row


def test_without_evidence_the_card_says_how_to_add_some(card):
    assert card.evidence.header.title() == "Evidence"
    assert card.evidence.isVisible()


def test_stance_tier_terms_and_question_are_changed_by_their_menus(
    card, quoted, workspace, claim_id
):
    choose(quoted.stance, "Refutes")
    choose(quoted.tier, "primary")
    choose(quoted.terms, "off record")
    choose(quoted.question, "said so")
    row = stored(workspace, claim_id)
    assert (row.stance, row.tier, row.terms, row.question) == (
        Stance.REFUTES,
        Tier.PRIMARY,
        Terms.OFF_RECORD,
        Question.SAID_SO,
    )
    assert quoted.stance.text() == "Refutes"


def test_a_note_being_typed_is_not_lost_to_a_change_of_stance(
    card, quoted, workspace, claim_id, qtbot
):
    quoted.add_note.click()
    qtbot.keyClicks(quoted.note, "counts all sailings")
    choose(quoted.stance, "Supports")
    quoted.flush()
    row = stored(workspace, claim_id)
    assert (row.stance, row.note) == (Stance.SUPPORTS, "counts all sailings")


def test_more_evidence_leaves_a_note_being_typed_alone(
    card, quoted, runner, workspace, article, claim_id, qtbot
):
    quoted.add_note.click()
    qtbot.keyClicks(quoted.note, "half a no")
    second = a_source(workspace, article, title="Council minutes")
    runner.run(
        evidence.attach,
        claim_ids=[claim_id],
        source_id=second,
        passage=evidence.Passage(quote="23"),
        bearing=evidence.Bearing(stance=Stance.DIFFERS),
    )
    assert card.evidence.header.title() == "Evidence (2)"
    assert quoted.note.text() == "half a no"
    assert quoted.note.isVisible()


def test_a_note_that_could_not_be_saved_is_there_again(
    card, quoted, runner, selection, claim_id, other_id, monkeypatch, qtbot
):
    def refuse(tx, **_said):
        raise Invalid("The disk is full.")

    refuse.operation = evidence.edit_evidence.operation
    quoted.add_note.click()
    qtbot.keyClicks(quoted.note, "not to be lost")
    monkeypatch.setattr(evidence, "edit_evidence", refuse)
    with qtbot.waitSignal(runner.failed):
        selection.show_claim(other_id)
    assert card.evidence.cards == {}
    selection.show_claim(claim_id)
    [again] = card.evidence.cards.values()
    assert again.note.text() == "not to be lost"
    monkeypatch.undo()
    again.flush()


def test_a_press_on_the_quotation_asks_for_its_place_in_the_source(
    card, quoted, workspace, claim_id, qtbot
):
    row = stored(workspace, claim_id)
    with qtbot.waitSignal(card.passage_wanted) as wanted:
        qtbot.mouseClick(quoted.passage, Qt.MouseButton.LeftButton)
    capture_id, span, page = wanted.args
    assert (capture_id, page) == (row.capture_id, None)
    assert span.of(workspace.read(capture_view, capture_id).text) == "24 sailings in 2017"


def test_evidence_without_a_copy_cannot_be_opened(
    card, workspace, article, claim_id, runner, qtbot
):
    source_id = a_source(workspace, article)
    some_evidence(workspace, claim_id, source_id)
    runner.run(claims.set_note, claim_id=claim_id, note="x")
    [shown] = card.evidence.cards.values()
    with qtbot.assertNotEmitted(card.passage_wanted):
        qtbot.mouseClick(shown.passage, Qt.MouseButton.LeftButton)


def test_evidence_is_removed_and_comes_back_with_undo(card, quoted, runner):
    quoted.remove.click()
    assert card.evidence.cards == {}
    assert card.evidence.header.title() == "Evidence"
    runner.undo()
    assert card.evidence.header.title() == "Evidence (1)"


def test_the_evidence_of_another_claim_is_never_shown(card, quoted, selection, other_id):
    selection.show_claim(other_id)
    assert card.evidence.cards == {}


@pytest.mark.parametrize(
    ("words", "signal"), [("+ Link", "link_wanted"), ("+ File", "file_wanted")]
)
def test_buttons_ask_for_more_evidence_for_the_current_claim(card, words, signal, claim_id, qtbot):
    with qtbot.waitSignal(getattr(card, signal)) as wanted:
        button(card, words).click()
    assert wanted.args == [claim_id]


# --- drops ------------------------------------------------------------------


def drop(widget, mime):
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entered = QDragEnterEvent(QPoint(5, 5), copy, mime, left, none)
    QApplication.sendEvent(widget, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), copy, mime, left, none))


def test_a_file_dropped_on_the_card_is_for_its_claim(card, claim_id, qtbot, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "log.pdf"))])
    with qtbot.waitSignal(card.files_dropped) as dropped:
        drop(card, mime)
    paths, dropped_on = dropped.args
    assert (paths, dropped_on) == ([Path(tmp_path / "log.pdf")], claim_id)


def test_a_link_dropped_on_a_text_field_is_evidence_and_not_typed_there(card, claim_id, qtbot):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/log")])
    with qtbot.waitSignal(card.links_dropped) as dropped:
        drop(card.is_so.rationale.viewport(), mime)
    assert dropped.args == [["https://example.org/log"], claim_id]
    assert card.is_so.rationale.text() == ""


# --- parts and history ------------------------------------------------------


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


# --- moments ----------------------------------------------------------------

NOW = datetime(2018, 3, 9, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("21:00", datetime(2018, 3, 9, 21, 0, tzinfo=UTC)),
        ("tomorrow 9.30", datetime(2018, 3, 10, 9, 30, tzinfo=UTC)),
        ("12 March 2018, 08:15", datetime(2018, 3, 12, 8, 15, tzinfo=UTC)),
        ("2018-03-12 at 8:15", datetime(2018, 3, 12, 8, 15, tzinfo=UTC)),
        ("tomorrow", datetime(2018, 3, 10, 23, 59, tzinfo=UTC)),
        ("", None),
    ],
)
def test_a_due_time_is_read_as_people_write_it(typed, meant):
    assert parse_moment(typed, NOW) == meant


@pytest.mark.parametrize("typed", ["25:00", "soon", "9/3 21:00"])
def test_what_is_no_moment_is_refused(typed):
    with pytest.raises(ValueError):  # noqa: PT011 - the field says what to write
        parse_moment(typed, NOW)


def test_a_moment_of_today_is_told_by_its_time_alone():
    local = datetime(2018, 3, 9, 21, 0).astimezone()
    assert short_moment(local, local.date()) == "21:00"
    assert short_moment(local, datetime(2018, 3, 10).date()) == "9 Mar 2018, 21:00"


def test_verdicts_written_elsewhere_are_shown(card, workspace, runner, claim_id):
    runner.run(verdicts.rate, claim_id=claim_id, rating="mixed")
    runner.run(verdicts.set_rationale, claim_id=claim_id, rationale="Half of it.")
    assert card.is_so.rationale.text() == "Half of it."
    assert [b.text() for b in card.is_so.picker.grid.buttons if b.isChecked()] == ["Mixed"]
