"""Evidence on the card: what it does to the claim, and what is dropped there."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton

from tests.builders import a_source, some_evidence, span_of
from workbench.errors import Invalid
from workbench.model import (
    Question,
    Stance,
    Terms,
    Tier,
)
from workbench.services import claims, evidence
from workbench.services.views.sources import capture_view, evidence_rows, source_rows

LOG = "The harbour log counts 24 sailings in 2017, and one that was called off."


def choose(chip, words):
    [action] = [a for a in chip.menu.actions() if a.text() == words]
    action.trigger()


def button(pane, words):
    [found] = [b for b in pane.findChildren(QPushButton) if b.text() == words]
    return found


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
    capture_id, span, page, evidence_id = wanted.args
    assert (capture_id, page, evidence_id) == (row.capture_id, None, row.id)
    assert span.of(workspace.read(capture_view, capture_id).text) == "24 sailings in 2017"


def test_evidence_without_a_copy_opens_what_is_known_of_its_source(
    card, workspace, article, claim_id, runner, qtbot
):
    source_id = a_source(workspace, article)
    some_evidence(workspace, claim_id, source_id)
    runner.run(claims.set_note, claim_id=claim_id, note="x")
    [shown] = card.evidence.cards.values()
    with qtbot.waitSignal(card.passage_wanted) as wanted:
        qtbot.mouseClick(shown.passage, Qt.MouseButton.LeftButton)
    assert wanted.args[0] == source_id


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
