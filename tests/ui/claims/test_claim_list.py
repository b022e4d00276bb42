"""The claim list in the analyst's hands."""

from PySide6.QtCore import Qt

from tests.builders import ARTICLE, a_candidate
from ui.claims.claim_filter import Showing
from ui.claims.claim_index import Order
from workbench.errors import Invalid
from workbench.model import ClaimState
from workbench.services import claims, verdicts


def listed(pane):
    model = pane.model
    return [model.claim(place).quote for place in range(model.rowCount())]


def current(pane):
    index = pane.table.currentIndex()
    return pane.model.claim(index.row()).quote if index.isValid() else None


def select(pane, *claim_ids):
    pane.table.go_to(claim_ids[0])
    pane.table.select_also(claim_ids)


# --- walking ----------------------------------------------------------------


def test_next_and_previous_walk_down_and_up_and_stop_at_the_ends(claim_list, selection, claim_ids):
    claim_list.next_claim()
    assert selection.claim_id == claim_ids[0]
    claim_list.next_claim()
    assert (selection.claim_id, current(claim_list)) == (claim_ids[1], listed(claim_list)[1])
    claim_list.previous_claim()
    claim_list.previous_claim()
    assert selection.claim_id == claim_ids[0]


def test_next_open_leaves_out_what_is_decided_and_suggested(
    claim_list, selection, runner, claim_ids
):
    runner.run(verdicts.rate, claim_id=claim_ids[0], rating="true")
    claim_list.next_open()
    assert selection.claim_id == claim_ids[1]
    claim_list.next_open()
    assert selection.claim_id == claim_ids[1]


def test_clicking_a_row_makes_its_claim_current(claim_list, selection, claim_ids, qtbot):
    place = claim_list.table.visualRect(claim_list.model.index(1, 0)).center()
    qtbot.mouseClick(claim_list.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert selection.claim_id == claim_ids[1]


def test_arrow_keys_walk_too(claim_list, selection, claim_ids, qtbot):
    claim_list.next_claim()
    qtbot.keyClick(claim_list.table, Qt.Key.Key_Down)
    assert selection.claim_id == claim_ids[1]


def test_a_claim_chosen_elsewhere_is_marked_here(claim_list, selection, claim_ids):
    selection.show_claim(claim_ids[1])
    assert current(claim_list) == "The pier is 310 metres long"
    assert claim_list.selected_ids() == [claim_ids[1]]


def test_the_place_of_the_current_claim_is_told(claim_list, selection, claim_ids, qtbot):
    with qtbot.waitSignal(claim_list.place_changed) as told:
        selection.show_claim(claim_ids[1])
    assert told.args == [2, 4]


def test_rating_a_claim_that_then_leaves_the_list_does_not_change_the_current_claim(
    claim_list, selection, runner, claim_ids
):
    claim_list.bar.choose(Showing.OPEN)
    selection.show_claim(claim_ids[0])
    runner.run(verdicts.rate, claim_id=claim_ids[0], rating="true")
    assert selection.claim_id == claim_ids[0]
    assert current(claim_list) is None
    claim_list.next_claim()
    assert selection.claim_id == claim_ids[1]


# --- triage -----------------------------------------------------------------


def test_accepting_gives_the_next_number_and_moves_on_to_the_next_suggestion(
    claim_list, selection, rows, suggested
):
    cost, cafe = (
        suggested["It cost 4.2 million crowns"],
        suggested["A café opens on the pier in May"],
    )
    selection.show_claim(cost)
    claim_list.accept_current()
    assert (rows.row(cost).number, rows.row(cost).state) == (3, ClaimState.OPEN)
    assert selection.claim_id == cafe


def test_accepting_the_last_suggestion_stays_there(claim_list, selection, suggested, rows):
    claim_list.dismiss_below(0.9)
    cost = suggested["It cost 4.2 million crowns"]
    selection.show_claim(cost)
    claim_list.accept_current()
    assert selection.claim_id == cost


def test_accept_leaves_a_claim_alone_that_is_no_suggestion(claim_list, selection, rows, claim_ids):
    selection.show_claim(claim_ids[0])
    before = rows.row(claim_ids[0])
    claim_list.accept_current()
    assert rows.row(claim_ids[0]) == before
    assert selection.claim_id == claim_ids[0]


def test_dismissing_hides_the_suggestion_and_moves_on(claim_list, selection, suggested):
    selection.show_claim(suggested["It cost 4.2 million crowns"])
    claim_list.dismiss_current()
    assert "It cost 4.2 million crowns" not in listed(claim_list)
    assert selection.claim_id == suggested["A café opens on the pier in May"]


def test_dismissing_a_claim_goes_on_to_the_next_claim(claim_list, selection, claim_ids):
    selection.show_claim(claim_ids[0])
    claim_list.dismiss_current()
    assert selection.claim_id == claim_ids[1]


def test_what_was_dismissed_can_be_listed_and_brought_back(claim_list, selection, claim_ids, rows):
    selection.show_claim(claim_ids[0])
    claim_list.dismiss_current()
    claim_list.bar.choose(Showing.DISMISSED)
    assert listed(claim_list) == ["24 ferries"]
    selection.show_claim(claim_ids[0])
    claim_list.bring_back_current()
    assert (rows.row(claim_ids[0]).state, rows.row(claim_ids[0]).number) == (ClaimState.OPEN, 1)


def test_a_refused_dismissal_goes_back_to_its_claim(
    claim_list, selection, runner, claim_ids, monkeypatch, qtbot
):
    def refuse(tx, *, claim_ids):
        raise Invalid("Not now.")

    refuse.operation = claims.dismiss.operation
    monkeypatch.setattr(claims, "dismiss", refuse)
    selection.show_claim(claim_ids[0])
    with qtbot.waitSignal(runner.failed):
        claim_list.dismiss_current()
    assert selection.claim_id == claim_ids[0]


def test_several_selected_suggestions_are_accepted_in_one_step(
    claim_list, runner, rows, selection, suggested
):
    chosen = [suggested["It cost 4.2 million crowns"], suggested["A café opens on the pier in May"]]
    selection.show_claim(chosen[0])
    select(claim_list, *chosen)
    claim_list.accept_current()
    assert [rows.row(claim_id).number for claim_id in chosen] == [3, 4]
    runner.undo()
    assert [rows.row(claim_id).number for claim_id in chosen] == [None, None]


def test_merging_makes_one_claim_that_is_current(claim_list, selection, rows, claim_ids):
    select(claim_list, *claim_ids)
    claim_list.merge_selected()
    merged = rows.row(claim_ids[0])
    assert selection.claim_id == claim_ids[0]
    assert merged.quote.startswith("24 ferries")
    assert merged.quote.endswith("310 metres long")
    assert rows.row(claim_ids[1]).state is ClaimState.DISMISSED


def test_all_above_a_threshold_are_accepted_and_all_below_dismissed(claim_list, rows, suggested):
    claim_list.accept_above(0.5)
    claim_list.dismiss_below(0.5)
    states = {words: rows.row(claim_id).state for words, claim_id in suggested.items()}
    assert states == {
        "It cost 4.2 million crowns": ClaimState.OPEN,
        "A café opens on the pier in May": ClaimState.OPEN,
        "the council said": ClaimState.DISMISSED,
    }


def test_bulk_work_leaves_the_current_claim_where_it_is(claim_list, selection, claim_ids):
    selection.show_claim(claim_ids[1])
    claim_list.accept_above(0.0)
    assert selection.claim_id == claim_ids[1]


def test_the_context_menu_offers_what_makes_sense_for_the_selected_claims(
    claim_list, suggested, selection, claim_ids, qtbot
):
    select(claim_list, claim_ids[0], suggested["It cost 4.2 million crowns"])
    words = [action.text() for action in claim_list.selection_menu().actions() if action.text()]
    assert words == ["Accept 2 claims", "Dismiss 2 claims", "Merge 2 claims", "Owner", "Copy"]


def test_an_owner_is_given_to_all_selected_claims(claim_list, claim_ids, rows):
    select(claim_list, *claim_ids)
    actions = claim_list.selection_menu().actions()
    [owner] = [action.menu() for action in actions if action.text() == "Owner"]
    owner.actions()[0].trigger()
    assert {rows.row(claim_id).owner for claim_id in claim_ids} == {"Ada Byron"}


def test_shift_and_arrow_select_several(claim_list, claim_ids, qtbot):
    claim_list.next_claim()
    qtbot.keyClick(claim_list.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert claim_list.selected_ids() == claim_ids


def test_suggestions_weighed_anew_change_places_at_once(claim_list, runner, suggested, article):
    claim_list.model.sort_by(Order.WORTH)
    low, high = "A café opens on the pier in May", "It cost 4.2 million crowns"
    assert listed(claim_list).index(high) < listed(claim_list).index(low)
    text = ARTICLE.strip()
    found = [a_candidate(low, text, worth=0.95), a_candidate(high, text, worth=0.4)]
    runner.run(claims.weigh_detected, draft_id=article.draft_id, found=found)
    assert listed(claim_list).index(low) < listed(claim_list).index(high)
