"""Calculations on the claim card: figures picked or typed, the result, its steps, its troubles."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from tests.builders import a_claim, a_source, some_evidence
from workbench.model import CalculationKind
from workbench.services import evidence
from workbench.services.views.calculations import calculation_rows

CLAIM = "the harbour of Lund sent out 24 ferries"
LOG = "In 2016 the harbour sent out 16 ferries, in 2017 it sent out 24 ferries."


@pytest.fixture
def claim_id(workspace, article):
    return a_claim(workspace, article, CLAIM)


@pytest.fixture
def quoted(workspace, article, claim_id):
    return some_evidence(workspace, claim_id, a_source(workspace, article, LOG), quote=LOG)


@pytest.fixture
def sums(quoted, card):
    return card.sums


def offered(field):
    return [field.choice.itemText(at).partition("  ·  ")[0] for at in range(field.choice.count())]


def choose(field, words, *, at=0):
    index = [n for n, told in enumerate(offered(field)) if told == words][at]
    field.choice.setCurrentIndex(index)
    field.choice.activated.emit(index)


def turn_to(form, kind):
    form.kind.setCurrentIndex(form.kind.findData(kind))
    form.kind.activated.emit(form.kind.currentIndex())


def told(widget):
    parts = [*widget.findChildren(QLabel), *widget.findChildren(QPushButton)]
    return [part.text() for part in parts]


def a_change(sums):
    sums.add.click()
    first, second = sums.form.fields
    choose(first, "16")
    choose(second, "24")
    sums.form.done.click()
    return sums.cards[0]


def test_a_calculation_is_worked_out_of_figures_of_the_evidence(sums, workspace, claim_id):
    card = a_change(sums)
    assert not sums.form.isVisible()
    assert card.title.text() == "Percent change: 50 percent"
    assert card.steps.text().endswith("= 50 percent")
    assert any(words.startswith("before: 16") for words in told(card))
    assert sums.header.title() == "Calculations (1)"
    [row] = workspace.read(calculation_rows, claim_id)
    assert row.kind is CalculationKind.PERCENT_CHANGE


def test_the_figures_of_the_evidence_come_first_and_those_of_the_claim_after_them(sums):
    sums.add.click()
    lines = [
        sums.form.fields[0].choice.itemText(at) for at in range(sums.form.fields[0].choice.count())
    ]
    assert [line.split("  ·  ")[1] for line in lines[:-1]] == ["[1]", "[1]", "the claim"]
    assert LOG[:40] in lines[0]
    assert lines[-1] == "Type a number…"


def test_a_number_is_typed_with_where_it_is_from_and_enter(sums):
    sums.add.click()
    turn_to(sums.form, CalculationKind.DIFFERENCE)
    field = sums.form.fields[1]
    choose(field, "Type a number…")
    assert field.number.hasFocus()
    QTest.keyClicks(field.number, "4")
    QTest.keyClicks(field.note, "The harbour master, by phone")
    QTest.keyClick(field.note, Qt.Key.Key_Return)
    [card] = sums.cards
    assert card.title.text() == "Difference: 12"
    assert "taken away: 4, The harbour master, by phone" in told(card)


def test_a_number_without_its_origin_is_refused_and_nothing_typed_is_lost(sums, runner, qtbot):
    sums.add.click()
    field = sums.form.fields[1]
    choose(field, "Type a number…")
    QTest.keyClicks(field.number, "4")
    with qtbot.waitSignal(runner.failed) as failed:
        sums.form.done.click()
    assert "where 4 is from" in str(failed.args[0])
    assert sums.form.isVisible()
    assert field.number.text() == "4"
    assert sums.cards == []


def test_a_sum_takes_as_many_figures_as_are_wanted(sums):
    sums.add.click()
    turn_to(sums.form, CalculationKind.SUM)
    sums.form.more.click()
    assert len(sums.form.fields) == 3
    choose(sums.form.fields[2], offered(sums.form.fields[0])[0])
    sums.form.done.click()
    assert sums.cards[0].title.text() == "Sum: 56"
    turn_to(sums.form, CalculationKind.SHARE)
    assert len(sums.form.fields) == 2


def test_a_conversion_asks_into_which_unit_and_needs_no_rate(sums):
    sums.add.click()
    turn_to(sums.form, CalculationKind.CONVERSION)
    amount, rate = sums.form.fields
    assert offered(rate)[0] == "None"
    assert rate.given() is None
    choose(amount, "Type a number…")
    for field, words in ((amount.number, "10 miles"), (amount.note, "A chart")):
        field.setText(words)
    QTest.keyClicks(sums.form.target, "km")
    QTest.keyClick(sums.form.target, Qt.Key.Key_Return)
    assert sums.cards[0].title.text().startswith("Conversion: 16.1 kilometres")


def test_a_result_says_whether_it_bears_out_the_claim(sums):
    sums.add.click()
    turn_to(sums.form, CalculationKind.SUM)
    for field, number in zip(sums.form.fields, ("20", "4"), strict=True):
        choose(field, "Type a number…")
        field.number.setText(number)
        field.note.setText("The log")
    sums.form.done.click()
    [card] = sums.cards
    assert [line.words.text() for line in card.lines] == ["bears out “24” of the claim"]
    card.edit.click()
    sums.form.fields[1].number.setText("5")
    sums.form.done.click()
    assert card.lines[0].words.text().startswith("not the claim’s “24”.")


def test_a_calculation_is_edited_with_what_was_given_and_removed_and_comes_back(sums, runner):
    card = a_change(sums)
    card.edit.click()
    assert sums.form.fields[0].given().words.startswith("16")
    sums.form.label.setText("From year to year")
    sums.form.done.click()
    assert card.title.text() == "From year to year: 50 percent"
    card.remove.click()
    assert sums.cards == []
    runner.undo()
    assert sums.cards[0].title.text() == "From year to year: 50 percent"


def test_a_figure_that_went_with_its_evidence_is_told(sums, runner, quoted):
    card = a_change(sums)
    runner.run(evidence.remove_evidence, evidence_id=quoted)
    words = [line.words.text() for line in card.lines]
    assert any("missing" in line for line in words)
    assert sum("went with the evidence" in line for line in words) == 2
    assert card.steps.isHidden()


def test_a_figure_of_a_passage_leads_to_it(sums, qtbot, quoted):
    card = a_change(sums)
    link = next(one for one in card.operands if "before" in one.accessibleName())
    with qtbot.waitSignal(sums.passage_wanted) as wanted:
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert wanted.args[3] == quoted


def test_escape_leaves_the_form_and_the_keyboard_goes_to_no_other_field(sums):
    sums.add.click()
    choose(sums.form.fields[0], "Type a number…")
    QTest.keyClick(sums.form.fields[0].number, Qt.Key.Key_Escape)
    assert not sums.form.isVisible()
    assert not isinstance(sums.window().focusWidget(), QLineEdit)


def test_another_claim_shows_its_own_calculations(sums, selection, claim_id, other_id):
    a_change(sums)
    selection.show_claim(other_id)
    assert sums.cards == []
    selection.show_claim(claim_id)
    assert len(sums.cards) == 1
