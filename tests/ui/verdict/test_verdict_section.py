"""Rating a claim: labels, reasons, day, and nothing typed that gets lost."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.builders import SCALE, a_claim, an_article
from ui.theme import ThemeController
from ui.verdict.rating_grid import RatingGrid
from ui.verdict.verdict_section import VerdictSection
from workbench.errors import Invalid
from workbench.model import ClaimKind, ClaimState, Question, Standing
from workbench.services import claims, verdicts
from workbench.services.scales import scale_named
from workbench.services.views.claims import claim_row


@pytest.fixture
def theme(qapp):
    return ThemeController(qapp)


@pytest.fixture
def claim_id(workspace, article):
    return a_claim(workspace, article, "24 ferries")


@pytest.fixture
def other_id(workspace, article):
    return a_claim(workspace, article, "The pier is 310 metres long")


class Shown:
    """A section that follows the database as the card makes it follow."""

    def __init__(self, section, workspace, runner, scale):
        self.section, self.workspace, self.scale = section, workspace, scale
        self.claim_id = None
        runner.changed.connect(lambda *_: self.refresh())

    def show(self, claim_id):
        self.claim_id = claim_id
        self.refresh()

    def refresh(self):
        if self.claim_id is not None:
            self.section.show_claim(self.row(self.claim_id), self.scale)

    def row(self, claim_id):
        return self.workspace.read(claim_row, claim_id)

    def is_so(self, claim_id):
        return self.row(claim_id).is_so


@pytest.fixture
def shown(qtbot, workspace, runner, theme, claim_id):
    section = VerdictSection(Question.IS_SO, runner, theme)
    qtbot.addWidget(section)
    section.resize(400, 400)
    section.show()
    shown = Shown(section, workspace, runner, SCALE)
    shown.show(claim_id)
    return shown


def segment(section, label):
    [button] = [b for b in section.picker.grid.buttons if b.text() == label]
    return button


def filled(section):
    return [b.text() for b in section.picker.grid.buttons if b.isChecked()]


def test_a_click_on_a_label_is_the_verdict(shown, claim_id, qtbot):
    qtbot.mouseClick(segment(shown.section, "Mixed"), Qt.MouseButton.LeftButton)
    assert shown.is_so(claim_id).rating == "mixed"
    assert filled(shown.section) == ["Mixed"]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (ClaimKind.PREDICTION, "Prediction: close as not checkable (0)"),
        (ClaimKind.PROMISE, "Promise: close as not checkable (0)"),
        (ClaimKind.OPINION, "Opinion: close as not checkable (0)"),
    ],
)
def test_what_cannot_be_so_yet_is_offered_to_be_closed_and_nothing_is_set(
    shown, claim_id, qtbot, runner, kind, words
):
    assert not shown.section.offer.isVisible()
    runner.run(claims.set_kind, claim_id=claim_id, kind=kind)
    assert (shown.section.offer.isVisible(), shown.section.offer.text()) == (True, words)
    assert shown.is_so(claim_id) is None

    qtbot.mouseClick(shown.section.offer, Qt.MouseButton.LeftButton)
    assert shown.is_so(claim_id).standing is Standing.NOT_CHECKABLE
    assert not shown.section.offer.isVisible()


def test_whether_it_was_said_is_asked_of_an_opinion_as_of_anything(
    qtbot, workspace, runner, theme, claim_id
):
    runner.run(claims.set_kind, claim_id=claim_id, kind=ClaimKind.OPINION)
    section = VerdictSection(Question.SAID_SO, runner, theme)
    qtbot.addWidget(section)
    section.show_claim(workspace.read(claim_row, claim_id), SCALE)
    assert section.offer.isHidden()


def test_a_number_is_the_verdict(shown, claim_id):
    assert shown.section.rate(3)
    assert shown.is_so(claim_id).rating == "false"
    assert shown.row(claim_id).state is ClaimState.DECIDED


def test_a_number_beyond_the_scale_does_nothing(shown, claim_id):
    assert not shown.section.rate(9)
    assert shown.is_so(claim_id) is None


def test_giving_the_same_rating_again_leaves_the_signature_on(shown, claim_id, workspace):
    shown.section.rate(1)
    workspace.become("Ben Okri")
    workspace.run(verdicts.sign, claim_id=claim_id)
    shown.refresh()
    shown.section.rate(1)
    assert shown.row(claim_id).signed_by == "Ben Okri"


def test_a_label_is_found_by_typing_and_taken_with_enter(shown, claim_id, qtbot):
    shown.section.focus_search()
    field = shown.section.picker.search
    qtbot.keyClicks(field, "fa")
    assert segment(shown.section, "False").is_meant
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert shown.is_so(claim_id).rating == "false"
    assert field.isHidden()
    assert not segment(shown.section, "False").is_meant


def test_what_no_label_answers_to_stays_in_the_field(shown, claim_id, qtbot):
    shown.section.focus_search()
    field = shown.section.picker.search
    qtbot.keyClicks(field, "zz")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.isVisible()
    assert shown.is_so(claim_id) is None
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.isHidden()


def test_after_finding_a_label_no_text_field_has_the_keyboard(shown, qtbot):
    shown.section.focus_search()
    qtbot.keyClicks(shown.section.picker.search, "fa")
    qtbot.keyClick(shown.section.picker.search, Qt.Key.Key_Return)
    assert not shown.section.rationale.hasFocus()


@pytest.mark.parametrize("standing", [Standing.NOT_CHECKABLE, Standing.NOT_CHECKED])
def test_a_question_is_closed_without_a_rating_and_opened_again(shown, claim_id, qtbot, standing):
    chip = shown.section.picker.standings[standing]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert shown.is_so(claim_id).standing is standing
    assert chip.isChecked()
    qtbot.mouseClick(shown.section.picker.clear, Qt.MouseButton.LeftButton)
    assert shown.is_so(claim_id) is None
    assert not chip.isChecked()


def test_a_refused_rating_is_not_shown_as_given(shown, claim_id, runner, monkeypatch, qtbot):
    def refuse(tx, **_said):
        raise Invalid("The disk is full.")

    refuse.operation = verdicts.rate.operation
    monkeypatch.setattr(verdicts, "rate", refuse)
    with qtbot.waitSignal(runner.failed):
        qtbot.mouseClick(segment(shown.section, "True"), Qt.MouseButton.LeftButton)
    assert filled(shown.section) == []


def test_the_rationale_is_saved_by_itself(shown, claim_id, qtbot):
    qtbot.keyClicks(shown.section.rationale, "The log says 24.")
    qtbot.waitUntil(lambda: shown.is_so(claim_id) is not None, timeout=4000)
    assert shown.is_so(claim_id).rationale == "The log says 24."


def test_typing_survives_that_the_claim_changes_meanwhile(shown, claim_id, runner, qtbot):
    qtbot.keyClicks(shown.section.rationale, "Half a sent")
    runner.run(claims.set_note, claim_id=claim_id, note="a colleague's")
    shown.section.rate(1)
    assert shown.section.rationale.text() == "Half a sent"
    qtbot.keyClicks(shown.section.rationale, "ence.")
    shown.section.flush()
    assert shown.is_so(claim_id).rationale == "Half a sentence."


def test_typing_is_saved_to_its_claim_when_another_one_is_shown(shown, claim_id, other_id, qtbot):
    qtbot.keyClicks(shown.section.rationale, "For the ferries.")
    shown.show(other_id)
    assert shown.section.rationale.text() == ""
    assert shown.is_so(claim_id).rationale == "For the ferries."
    assert shown.is_so(other_id) is None


def test_words_that_could_not_be_saved_stay_and_are_there_again(
    shown, claim_id, other_id, runner, monkeypatch, qtbot
):
    def refuse(tx, **_said):
        raise Invalid("The disk is full.")

    saving = verdicts.set_rationale
    refuse.operation = saving.operation
    qtbot.keyClicks(shown.section.rationale, "Not to be lost.")
    monkeypatch.setattr(verdicts, "set_rationale", refuse)
    with qtbot.waitSignal(runner.failed):
        shown.section.flush()
    assert shown.section.rationale.text() == "Not to be lost."
    with qtbot.waitSignal(runner.failed):
        shown.show(other_id)
    assert shown.section.rationale.text() == ""
    monkeypatch.setattr(verdicts, "set_rationale", saving)
    shown.show(claim_id)
    assert shown.section.rationale.text() == "Not to be lost."
    shown.section.flush()
    assert shown.is_so(claim_id).rationale == "Not to be lost."


def test_the_day_is_told_on_its_chip_and_can_be_taken_away(shown, claim_id, qtbot):
    shown.section.rate(1)
    day = shown.section.as_of
    qtbot.mouseClick(day.chip, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(day.field, "9 march 2018")
    qtbot.keyClick(day.field, Qt.Key.Key_Return)
    assert shown.is_so(claim_id).as_of == date(2018, 3, 9)
    assert day.chip.text() == "As of 9 Mar 2018"
    qtbot.mouseClick(day.chip, Qt.MouseButton.LeftButton)
    day.field.clear()
    qtbot.keyClick(day.field, Qt.Key.Key_Return)
    assert shown.is_so(claim_id).as_of is None


def test_what_is_no_day_stays_in_the_field_and_is_said_to_be_none(shown, claim_id, qtbot):
    day = shown.section.as_of
    day.edit()
    qtbot.keyClicks(day.field, "9/3/2018")
    qtbot.keyClick(day.field, Qt.Key.Key_Return)
    assert day.field.text() == "9/3/2018"
    assert day.field.isVisible()
    assert shown.is_so(claim_id) is None
    qtbot.keyClick(day.field, Qt.Key.Key_Escape)
    assert day.chip.isVisible()


def test_today_is_one_button(shown, claim_id):
    shown.section.as_of.edit()
    shown.section.as_of.today.click()
    assert shown.is_so(claim_id).as_of == date.today()


def test_said_so_is_folded_for_the_writers_own_words_until_it_is_opened(
    qtbot, workspace, runner, theme, claim_id
):
    section = VerdictSection(Question.SAID_SO, runner, theme)
    qtbot.addWidget(section)
    shown = Shown(section, workspace, runner, SCALE)
    shown.show(claim_id)
    assert section.picker.isHidden()
    section.open.click()
    assert not section.picker.isHidden()
    section.rate(1)
    assert shown.row(claim_id).said_so.rating == "true"
    assert shown.row(claim_id).is_so is None


def test_said_so_is_asked_where_somebody_says_so(
    qtbot, workspace, runner, theme, claim_id, other_id
):
    runner.run(claims.set_claimant, claim_id=claim_id, claimant="Ines Falk")
    section = VerdictSection(Question.SAID_SO, runner, theme)
    qtbot.addWidget(section)
    shown = Shown(section, workspace, runner, SCALE)
    shown.show(claim_id)
    assert not section.picker.isHidden()
    shown.show(other_id)
    assert section.picker.isHidden()


def test_a_desk_without_labels_decides_by_its_conclusion(qtbot, workspace, runner, theme):
    scale = scale_named("conclusion")
    article = an_article(workspace, scale=scale)
    claim_id = a_claim(workspace, article, "24 ferries")
    section = VerdictSection(Question.IS_SO, runner, theme)
    qtbot.addWidget(section)
    shown = Shown(section, workspace, runner, scale)
    shown.show(claim_id)
    assert section.picker.grid.isHidden()
    qtbot.keyClicks(section.picker.conclusion, "It is so.")
    section.flush()
    assert shown.is_so(claim_id).conclusion == "It is so."
    assert shown.row(claim_id).state is ClaimState.DECIDED


def test_a_long_scale_wraps_so_that_no_label_is_cut(qtbot, theme):
    grid = RatingGrid()
    qtbot.addWidget(grid)
    grid.show()
    grid.show_ratings(list(scale_named("snopes").ratings), theme.theme)
    for width in (240, 320, 398, 700):
        grid.resize(width, grid.heightForWidth(width))
        for button in grid.buttons:
            assert button.width() >= button.narrowest()
            assert grid.rect().contains(button.geometry())


def test_each_label_is_named_with_its_key(shown):
    names = [button.accessibleName() for button in shown.section.picker.grid.buttons]
    assert names == ["True, key 1", "Mixed, key 2", "False, key 3"]


def test_a_retired_label_that_was_given_is_still_shown_as_the_verdict(shown, claim_id, workspace):
    workspace.run(verdicts.rate, claim_id=claim_id, rating="mixed")
    ratings = tuple(replace(r, retired=r.key == "mixed") for r in SCALE.ratings)
    shown.scale = replace(SCALE, ratings=ratings)
    shown.refresh()
    assert filled(shown.section) == ["Mixed"]
    assert not segment(shown.section, "Mixed").isEnabled()
