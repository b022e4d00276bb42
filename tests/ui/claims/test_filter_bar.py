"""Narrowing the list, suggestions in bulk, and what an empty list says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from tests.builders import SCALE, a_claim
from ui.claim_rows import ClaimRows
from ui.claims.claim_filter import Showing
from ui.claims.claim_list import ClaimList
from ui.claims.claim_words import chips, read_aloud
from ui.claims.row_layout import RowRuler
from ui.selection import Selection
from workbench.detect import Candidate
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


def test_what_is_not_checkable_is_signed_with_words_and_listed_together(
    claim_list, runner, claim_ids, theme
):
    for claim_id, kind in zip(claim_ids, (ClaimKind.OPINION, ClaimKind.PROMISE), strict=True):
        runner.run(claims.set_kind, claim_id=claim_id, kind=kind)
    row = claim_list.model.listing.row(claim_ids[0])
    assert chips(row)[:2] == ("Opinion", "not checkable")
    assert "not checkable" in read_aloud(row, SCALE)
    placed = RowRuler(theme.theme, 300).lay_out("It will rain", chips(row))
    assert [chip.shape for chip in placed.chips[:2]] == ["", "slash"]

    menu = claim_list.bar.findChild(QMenu)
    menu.aboutToShow.emit()
    [action] = [a for a in menu.actions() if a.text() == "Not checkable (2)"]
    action.trigger()
    assert listed(claim_list) == ["24 ferries", "The pier is 310 metres long"]
    action.trigger()
    assert len(listed(claim_list)) > 2


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
