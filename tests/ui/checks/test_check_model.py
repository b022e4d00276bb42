"""The list of findings: grouped by kind, open ones first, the others folded below."""

import pytest

from tests.ui.checks.conftest import CLAIM, OTHER_CLAIM, a_row, agreeing
from ui.checks.check_model import AGREES, CLOSED, CheckModel, Heading
from workbench.model import CheckKind


def shown(model):
    lines = [model.index(at, 0) for at in range(model.rowCount())]
    return [line.data() for line in lines]


@pytest.fixture
def rows():
    return [
        a_row("an altered quotation", kind=CheckKind.QUOTATION, claim_id=OTHER_CLAIM),
        a_row("a figure"),
        agreeing(),
        a_row("a closed figure", closed="It is fine."),
        a_row("another time", kind=CheckKind.PERIOD),
    ]


@pytest.fixture
def model(qapp, rows, qtmodeltester):
    model = CheckModel()
    model.show_rows(rows)
    qtmodeltester.check(model)
    return model


def test_open_flags_stand_under_their_kind_and_the_rest_is_folded_below(model):
    assert shown(model) == [
        "Figures",
        "a figure",
        "Times",
        "another time",
        "Quotations",
        "an altered quotation",
        "Closed",
        "In agreement",
    ]


def test_what_is_closed_or_agrees_is_shown_once_it_is_unfolded(model):
    model.fold(CLOSED, False)
    model.fold(AGREES, False)
    assert shown(model)[6:] == [
        "Closed",
        "a closed figure",
        "In agreement",
        "24 = 24 · figure matches",
    ]
    model.fold(CLOSED, True)
    assert "a closed figure" not in shown(model)


def test_the_group_of_a_kind_cannot_be_folded(model):
    before = shown(model)
    model.fold(CheckKind.FIGURE.value, True)
    assert shown(model) == before


def test_a_closed_flag_leaves_its_kind_and_nothing_else_moves(model, rows, qtmodeltester):
    rows[1] = a_row("a figure", closed="It is fine.")
    model.show_rows(rows)
    assert shown(model)[:2] == ["Times", "another time"]
    qtmodeltester.check(model)


def test_the_same_findings_again_are_painted_and_not_listed_anew(model, rows, qtbot):
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show_rows(list(rows))


def test_findings_of_the_current_claim_are_marked_counted_and_shown_alone(model):
    model.follow(OTHER_CLAIM)
    marked = [
        model.index(at, 0).data()
        for at in range(model.rowCount())
        if model.index(at, 0).data(CheckModel.CurrentRole)
    ]
    assert marked == ["an altered quotation"]
    assert model.count_of_claim() == 1
    model.narrow(True)
    assert shown(model) == ["Quotations", "an altered quotation"]
    model.follow(CLAIM)
    assert shown(model)[:2] == ["Figures", "a figure"]


def test_headings_say_how_many_there_are(model):
    line = model.line(model.index(0, 0))
    assert isinstance(line, Heading)
    assert (line.title, line.count, line.can_fold) == ("Figures", 1, False)
    folded = model.line(model.index(6, 0))
    assert (folded.title, folded.count, folded.is_folded) == ("Closed", 1, True)
