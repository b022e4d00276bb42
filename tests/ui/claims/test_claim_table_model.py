"""The list's model: a change touches its row alone."""

import pytest
from PySide6.QtCore import QModelIndex, Qt

from ui.claims.claim_filter import ClaimFilter, Showing
from ui.claims.claim_index import Order
from ui.claims.claim_table_model import MANY, ClaimTableModel
from workbench.detect import Candidate
from workbench.model import ClaimKind, TextSpan
from workbench.services import claims, verdicts


@pytest.fixture
def model(qtmodeltester, selection, rows, opened):
    model = ClaimTableModel(selection, rows)
    qtmodeltester.check(model)
    return model


def listed(model):
    return [model.claim(place).quote for place in range(model.rowCount())]


def test_it_lists_claims_and_suggestions_in_text_order(model):
    assert listed(model) == [
        "24 ferries",
        "The pier is 310 metres long",
        "the council said",
        "It cost 4.2 million crowns",
        "A café opens on the pier in May",
    ]


def test_a_verdict_changes_its_row_and_no_other(model, runner, claim_ids, qtbot):
    with (
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.assertNotEmitted(model.rowsRemoved),
        qtbot.waitSignal(model.dataChanged) as changed,
    ):
        runner.run(verdicts.rate, claim_id=claim_ids[1], rating="true")
    first, last = changed.args[:2]
    assert (first.row(), last.row()) == (1, 1)
    assert model.claim(1).is_so.rating == "true"


def test_a_claim_that_no_longer_answers_leaves_and_comes_back_with_undo(
    model, runner, claim_ids, qtmodeltester
):
    model.choose(ClaimFilter(Showing.OPEN))
    runner.run(verdicts.rate, claim_id=claim_ids[0], rating="true")
    assert listed(model) == ["The pier is 310 metres long"]
    runner.undo()
    assert listed(model) == ["24 ferries", "The pier is 310 metres long"]
    qtmodeltester.check(model)


def test_a_claim_whose_place_changed_moves(model, runner, claim_ids, qtbot, qtmodeltester):
    with qtbot.waitSignal(model.rowsMoved), qtbot.assertNotEmitted(model.modelReset):
        runner.run(claims.set_edges, claim_id=claim_ids[0], span=TextSpan(200, 230))
    assert [model.claim(place).id for place in range(2)] == [claim_ids[1], claim_ids[0]]
    qtmodeltester.check(model)


def test_a_claim_that_moves_within_its_neighbours_stays_in_its_row(model, runner, claim_ids, qtbot):
    with qtbot.assertNotEmitted(model.rowsMoved), qtbot.waitSignal(model.dataChanged):
        runner.run(claims.set_edges, claim_id=claim_ids[0], span=TextSpan(40, 60))
    assert model.claim(0).span == TextSpan(40, 60)


def test_a_new_claim_enters_at_its_place(model, runner, article, qtbot):
    with qtbot.waitSignal(model.rowsInserted) as inserted:
        runner.run(claims.add_claim, draft_id=article.draft_id, span=TextSpan(32, 36))
    assert inserted.args[1] == 0
    assert model.claim(0).number == 3


def test_a_deleted_claim_leaves(model, runner, claim_ids):
    runner.run(claims.remove_claim, claim_id=claim_ids[0])
    assert listed(model)[0] == "The pier is 310 metres long"


def test_very_many_changes_are_listed_anew_and_rightly(
    model, runner, long_article, qtbot, qtmodeltester
):
    number = MANY + 5
    found = [
        Candidate(TextSpan(n, n + 3), 0.5, ClaimKind.EVENT, ()) for n in range(20, 20 + number)
    ]
    with qtbot.waitSignal(model.modelReset):
        runner.run(claims.add_detected, draft_id=long_article.draft_id, found=found)
    assert model.rowCount() == number
    qtmodeltester.check(model)


def test_sorting_by_check_worthiness_puts_the_strongest_suggestion_first(model):
    model.choose(ClaimFilter(Showing.SUGGESTED))
    model.sort_by(Order.WORTH)
    assert listed(model)[0] == "It cost 4.2 million crowns"


def test_a_row_read_aloud_tells_number_claim_and_verdict(model, runner, claim_ids):
    runner.run(verdicts.rate, claim_id=claim_ids[1], rating="mixed")
    told = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Claim 2. The pier is 310 metres long. Mixed. ")


def test_a_suggestion_read_aloud_says_that_it_is_one(model):
    told = model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Suggestion. It cost 4.2 million crowns. suggested")
    assert told.endswith("check-worthiness 0.90")


def test_words_of_the_article_are_never_taken_for_markup_in_a_tooltip(model, runner, claim_ids):
    runner.run(claims.set_in_full, claim_id=claim_ids[0], in_full="<b>24</b> ferries")
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip


def test_another_article_replaces_the_list(model, selection):
    selection.show_draft(None)
    assert model.rowCount(QModelIndex()) == 0


def test_open_flags_are_painted_and_read_out_and_no_row_moves(model, claim_ids, qtbot):
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show_flags({claim_ids[0]: 2})
    told = Qt.ItemDataRole.AccessibleTextRole
    assert "2 open flags" in model.index(0, 0).data(told)
    assert "flag" not in model.index(1, 0).data(told)
    model.show_flags({})
    assert "flag" not in model.index(0, 0).data(told)
