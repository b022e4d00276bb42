"""Who did what and when, as the history pane tells it."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListView

from tests.builders import a_claim, a_source, decided, some_evidence
from ui.claim_rows import ClaimRows
from ui.history import history_pane
from ui.history.history_model import HistoryModel, More
from ui.history.history_pane import HistoryPane
from ui.selection import Selection
from ui.theme import ThemeController
from ui.widgets.empty_state import EmptyState
from workbench.model import Question
from workbench.services import claims, verdicts
from workbench.services.views.cases import open_draft
from workbench.services.views.history import HistoryRow

NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)


def act(what: str, *, at: datetime = NOON, claims: tuple = (), detail: str = "") -> HistoryRow:
    return HistoryRow(1, at, "Ada Byron", what, detail, claims)


# --- the lines -------------------------------------------------------------------


@pytest.fixture
def model(qtmodeltester):
    model = HistoryModel()
    qtmodeltester.check(model)
    return model


def lines(model) -> list[str]:
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def test_acts_stand_below_their_day(model):
    before = NOON - timedelta(days=3)
    model.show_rows([act("Set verdict"), act("Add evidence"), act("Sign", at=before)], {})
    days = [row for row, line in enumerate(lines(model)) if line.endswith("2026")]
    assert days == [0, 3]
    assert lines(model)[0] == "Monday 9 March 2026"


def test_a_day_cannot_be_chosen(model):
    model.show_rows([act("Set verdict")], {})
    day, done = (model.flags(model.index(row, 0)) for row in (0, 1))
    assert not day & Qt.ItemFlag.ItemIsSelectable
    assert done & Qt.ItemFlag.ItemIsSelectable


def test_an_act_names_its_claims_and_counts_many(model):
    ids = [uuid4() for _ in range(9)]
    numbers = {claim_id: n for n, claim_id in enumerate(ids, start=1)}
    model.show_rows(
        [
            act("Sign", claims=(ids[6],)),
            act("Merge", claims=(ids[2], ids[0])),
            act("Accept", claims=tuple(ids)),
        ],
        numbers,
    )
    told = [model.data(model.index(row, 0), HistoryModel.ClaimsRole) for row in (1, 2, 3)]
    assert told == ["claim 7", "claims 1, 3", "9 claims"]


def test_the_filter_keeps_what_holds_all_words_and_their_days(model):
    claim_id = uuid4()
    model.show_rows(
        [act("Set verdict", detail="is so · true", claims=(claim_id,)), act("Add evidence")],
        {claim_id: 7},
    )
    model.filter("TRUE claim 7 verdict")
    assert len(lines(model)) == 2
    assert "Set verdict" in lines(model)[1]
    model.filter("nothing like that")
    assert lines(model) == []


def test_older_acts_are_offered_whatever_is_filtered(model):
    model.show_rows([act("Set verdict")], {}, has_more=True)
    model.filter("something older")
    assert [model.line(model.index(row, 0)) for row in range(model.rowCount())] == [More.OLDER]


# --- the pane ----------------------------------------------------------------------


@pytest.fixture
def selection(qapp):
    return Selection()


@pytest.fixture
def claim_ids(workspace, article):
    return [a_claim(workspace, article, "24 ferries"), a_claim(workspace, article, "310 metres")]


@pytest.fixture
def pane(qtbot, qapp, runner, selection, workspace, article, claim_ids):
    rows = ClaimRows(runner, selection)
    pane = HistoryPane(runner, selection, rows, ThemeController(qapp))
    rows.setParent(pane)
    qtbot.addWidget(pane)
    pane.resize(420, 600)
    selection.show_draft(workspace.read(open_draft, article.case_id))
    pane.show()
    return pane


def shown(pane) -> QListView:
    return pane.findChild(QListView)


def told(pane) -> list[str]:
    """The acts without their time, as they are read out."""
    model = shown(pane).model()
    there = [model.index(row, 0) for row in range(model.rowCount())]
    return [
        model.data(index).partition(" ")[2]
        for index in there
        if isinstance(model.line(index), HistoryRow)
    ]


def test_what_is_done_is_told_at_once_with_what_came_of_it(pane, runner, claim_ids):
    for rating in ("true", "false"):
        runner.run(verdicts.rate, claim_id=claim_ids[0], rating=rating, question=Question.IS_SO)
    assert told(pane)[:2] == [
        "Set verdict, is so · false, Ada Byron, claim 1",
        "Set verdict, is so · true, Ada Byron, claim 1",
    ]


def test_a_claim_that_was_made_is_told_by_its_words(pane, claim_ids):
    assert told(pane)[0] == "Make claim, 310 metres, Ada Byron, claim 2"


def test_what_was_undone_is_told_too(pane, runner, claim_ids):
    runner.run(claims.set_note, claim_id=claim_ids[0], note="ask her")
    runner.undo()
    assert told(pane)[0].startswith("Undid: ")


def test_the_history_of_one_claim_holds_what_hangs_on_it(
    pane, workspace, article, claim_ids, runner
):
    decided(workspace, claim_ids[1])
    some_evidence(workspace, claim_ids[0], a_source(workspace, article))
    pane.show_claim(claim_ids[0])
    assert [line.split(",")[0] for line in told(pane)] == ["Add evidence", "Make claim"]
    pane.show_claim(None)
    assert len(told(pane)) > 3


def test_one_claim_only_follows_the_current_claim(pane, claim_ids, selection):
    pane.findChild(QCheckBox).setChecked(True)
    for claim_id, words in zip(claim_ids, ("24 ferries", "310 metres"), strict=True):
        selection.show_claim(claim_id)
        [line] = told(pane)
        assert words in line


def test_enter_on_an_act_goes_to_its_claim(pane, claim_ids, selection):
    view = shown(pane)
    row = next(i for i, line in enumerate(told(pane)) if "24 ferries" in line) + 1
    view.setCurrentIndex(view.model().index(row, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert selection.claim_id == claim_ids[0]


def test_an_act_on_a_claim_that_is_gone_goes_nowhere(pane, claim_ids, selection, runner):
    runner.run(claims.remove_claim, claim_id=claim_ids[0])
    view = shown(pane)
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert selection.claim_id is None


def test_older_acts_come_when_they_are_asked_for(pane, claim_ids, runner, monkeypatch):
    monkeypatch.setattr(history_pane, "AT_ONCE", 3)
    for n in range(6):
        runner.run(claims.set_note, claim_id=claim_ids[n % 2], note=f"note {n}")
    pane.show_claim(None)
    view = shown(pane)
    assert len(told(pane)) == 3
    view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert len(told(pane)) == 6


def test_the_filter_says_when_nothing_is_like_that(pane, claim_ids):
    pane.findChild(QLineEdit).setText("zebra")
    assert pane.findChild(EmptyState).isVisible()
    assert pane.findChild(EmptyState).accessibleName() == "Nothing like that was done."
    pane.findChild(QLineEdit).clear()
    assert shown(pane).isVisible()


def test_a_hidden_pane_reads_nothing_and_catches_up(pane, runner, claim_ids, monkeypatch):
    pane.hide()
    before = told(pane)
    runner.run(claims.set_note, claim_id=claim_ids[0], note="ask her")
    assert told(pane) == before
    pane.show()
    assert len(told(pane)) == len(before) + 1


def test_without_an_article_there_is_no_history(pane, claim_ids, selection):
    selection.show_draft(None)
    assert told(pane) == []
    assert pane.findChild(EmptyState).isVisible()
