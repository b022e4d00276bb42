"""The claim list in the analyst's hands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from tests.builders import a_claim
from ui.claim_rows import ClaimRows
from ui.claims.claim_filter import Showing
from ui.claims.claim_list import ClaimList
from ui.selection import Selection
from workbench.detect import Candidate
from workbench.errors import Invalid
from workbench.model import ClaimKind, ClaimState, TextSpan
from workbench.services import claims, verdicts
from workbench.services.views.cases import open_draft


def listed(pane):
    model = pane.model
    return [model.claim(place).quote for place in range(model.rowCount())]


def current(pane):
    index = pane.table.currentIndex()
    return pane.model.claim(index.row()).quote if index.isValid() else None


def select(pane, *claim_ids):
    pane.table.go_to(claim_ids[0])
    pane.table.select_also(claim_ids)


def chip(pane, words):
    [found] = [c for c in pane.bar.findChildren(object) if getattr(c, "words", str)() == words]
    return found


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


# --- filtering --------------------------------------------------------------


def test_typing_narrows_the_list_and_keeps_the_current_claim(
    claim_list, selection, claim_ids, qtbot
):
    selection.show_claim(claim_ids[1])
    claim_list.focus_filter()
    qtbot.keyClicks(claim_list.bar.field, "pier")
    assert listed(claim_list) == ["The pier is 310 metres long", "A café opens on the pier in May"]
    assert current(claim_list) == "The pier is 310 metres long"
    assert selection.claim_id == claim_ids[1]


def test_escape_empties_the_field_then_goes_to_the_list(claim_list, qtbot):
    claim_list.focus_filter()
    qtbot.keyClicks(claim_list.bar.field, "pier")
    qtbot.keyClick(claim_list.bar.field, Qt.Key.Key_Escape)
    assert len(listed(claim_list)) == 4
    with qtbot.waitSignal(claim_list.bar.left):
        qtbot.keyClick(claim_list.bar.field, Qt.Key.Key_Escape)


def test_several_selected_claims_stay_selected_when_the_list_is_narrowed(claim_list, claim_ids):
    select(claim_list, *claim_ids)
    claim_list.bar.field.setText("e")
    assert set(claim_list.selected_ids()) == set(claim_ids)


def test_chips_count_what_they_would_list(claim_list, runner, claim_ids, workspace):
    runner.run(claims.set_owner, claim_ids=claim_ids[:1], person_id=workspace.actor.id)
    runner.run(verdicts.rate, claim_id=claim_ids[1], rating="true")
    for words in ("All 4", "Open 1", "Suggested 2", "Mine 1"):
        assert chip(claim_list, words).isVisible()


def test_a_chip_lists_what_it_says(claim_list, qtbot):
    qtbot.mouseClick(chip(claim_list, "Suggested 2"), Qt.MouseButton.LeftButton)
    assert listed(claim_list) == ["It cost 4.2 million crowns", "A café opens on the pier in May"]
    assert chip(claim_list, "Suggested 2").isChecked()
    assert not chip(claim_list, "All 4").isChecked()


def test_mine_follows_who_acts(claim_list, runner, workspace, claim_ids):
    runner.run(claims.set_owner, claim_ids=claim_ids[:1], person_id=workspace.actor.id)
    claim_list.bar.choose(Showing.MINE)
    assert listed(claim_list) == ["24 ferries"]
    runner.become("Ben Okri")
    claim_list.show_actor()
    assert listed(claim_list) == []


def test_the_filter_menu_narrows_by_what_the_claims_are(claim_list, runner, claim_ids):
    runner.run(claims.set_kind, claim_id=claim_ids[0], kind=ClaimKind.RECORD)
    runner.run(claims.set_claimant, claim_id=claim_ids[1], claimant="the council")
    menu = claim_list.bar.findChild(QMenu)
    menu.aboutToShow.emit()
    tick(menu, "Kind", "Record")
    assert listed(claim_list) == ["24 ferries"]
    tick(menu, "Kind", "Event")
    assert listed(claim_list) == ["24 ferries", "The pier is 310 metres long"]
    tick(menu, "Claimant", "the council")
    assert listed(claim_list) == ["The pier is 310 metres long"]


def tick(menu, title, words):
    [submenu] = [a.menu() for a in menu.actions() if a.text().startswith(title)]
    [action] = [a for a in submenu.actions() if a.text() == words]
    action.trigger()


def test_moving_the_threshold_shows_weaker_suggestions_and_tells_the_window(claim_list, qtbot):
    claim_list.panel.toggle.click()
    with qtbot.waitSignal(claim_list.threshold_chosen) as told:
        claim_list.panel.show_from.slider.setValue(5)
    assert told.args == [pytest.approx(0.05)]
    assert "the council said" in listed(claim_list)


def test_the_panel_says_how_many_its_buttons_would_take(claim_list, rows, suggested, qtbot):
    panel = claim_list.panel
    panel.toggle.click()
    assert panel.toggle.text() == "3 suggestions, 1 hidden"
    assert panel.accept_from.button.text() == "Accept 1 above 0.60"
    assert panel.show_from.button.text() == "Dismiss 1 below 0.35"
    panel.accept_from.slider.setValue(40)
    assert panel.accept_from.button.text() == "Accept 2 above 0.40"
    panel.show_from.button.click()
    assert rows.row(suggested["the council said"]).state is ClaimState.DISMISSED
    assert panel.toggle.text() == "2 suggestions"


def test_the_suggestions_wanted_by_the_strip_are_listed_from_the_first(
    claim_list, selection, suggested
):
    claim_list.show_suggestions()
    assert selection.claim_id == suggested["It cost 4.2 million crowns"]
    assert chip(claim_list, "Suggested 2").isChecked()


# --- empty ------------------------------------------------------------------


def test_a_filter_that_nothing_answers_offers_to_be_cleared(claim_list, qtbot):
    claim_list.bar.field.setText("zeppelin")
    assert claim_list.empty.isVisible()
    assert claim_list.empty.button.text() == "Clear filters"
    claim_list.empty.button.click()
    assert len(listed(claim_list)) == 4
    assert claim_list.bar.field.text() == ""


def test_without_an_article_it_says_to_open_one(claim_list, selection):
    selection.show_draft(None)
    assert claim_list.empty.isVisible()
    assert claim_list.empty.accessibleName() == "Open an article to see its claims."


def test_an_article_without_claims_says_how_to_make_one(qtbot, runner, workspace, article, theme):
    selection = Selection()
    pane = ClaimList(runner, selection, ClaimRows(runner, selection), theme)
    qtbot.addWidget(pane)
    selection.show_draft(workspace.read(open_draft, article.case_id))
    assert "press C" in pane.empty.accessibleName()
    pane.show_finding(True)
    assert pane.empty.accessibleName() == "Finding claims…"
    a_claim_there = a_claim(workspace, article, "24 ferries")
    runner.run(claims.set_note, claim_id=a_claim_there, note="seen")
    assert listed(pane) == ["24 ferries"]
    assert pane.empty.isHidden()


def test_only_weak_suggestions_are_shown_when_asked_for(qtbot, runner, workspace, article, theme):
    weak = Candidate(TextSpan(40, 50), 0.1, ClaimKind.EVENT, ())
    workspace.run(claims.add_detected, draft_id=article.draft_id, found=[weak])
    selection = Selection()
    pane = ClaimList(runner, selection, ClaimRows(runner, selection), theme)
    qtbot.addWidget(pane)
    pane.suggest_from(0.35)
    selection.show_draft(workspace.read(open_draft, article.case_id))
    assert pane.empty.button.text() == "Show them"
    pane.empty.button.click()
    assert pane.model.rowCount() == 1


# --- the table --------------------------------------------------------------


@pytest.fixture
def long_list(claim_list, runner, long_article):
    """Seventy claims of one to three lines."""
    found = [
        Candidate(TextSpan(n, n + 5 + 60 * (n % 3)), 0.5, ClaimKind.EVENT, ())
        for n in range(20, 90)
    ]
    runner.run(claims.add_detected, draft_id=long_article.draft_id, found=found)
    return claim_list


def in_view(table):
    places = range(table.rowAt(0), table.model().rowCount())
    return [p for p in places if 0 <= table.rowViewportPosition(p) < table.viewport().height()]


def test_rows_in_view_are_as_high_as_their_words_need(long_list):
    table = long_list.table
    table.verticalScrollBar().setValue(900)
    heights = {table.rowHeight(place) for place in in_view(table)}
    assert len(heights) > 1
    width = table.viewport().width()
    for place in in_view(table):
        assert table.rowHeight(place) == table.itemDelegate().height_of(
            long_list.model.claim(place), width
        )


def test_scrolling_up_moves_nothing_that_was_in_view(long_list):
    table = long_list.table
    table.scrollTo(long_list.model.index(50, 0))
    place = in_view(table)[3]
    before, value = table.rowViewportPosition(place), table.verticalScrollBar().value()
    table.verticalScrollBar().setValue(value - 40)
    assert table.rowViewportPosition(place) == before + 40


def test_walking_through_a_long_list_keeps_the_current_row_whole_in_view(long_list, selection):
    table = long_list.table
    for step in (long_list.next_claim, long_list.previous_claim):
        for _ in range(60):
            step()
            box = table.visualRect(table.currentIndex())
            assert table.viewport().rect().contains(box)


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
