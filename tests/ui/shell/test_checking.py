"""When the checks run: after every change that matters, and once for a burst of them."""

import pytest

from tests.builders import a_claim, a_source, an_article, some_evidence
from ui.checking import REST_MS, Checking
from ui.jobs import JobList
from ui.selection import Selection
from workbench.model import TextSpan
from workbench.services import checking as services
from workbench.services import claims, documents
from workbench.services.views.cases import open_draft

SOME_TIME_MS = 10_000


@pytest.fixture
def selection(qapp):
    return Selection()


@pytest.fixture
def jobs(qapp):
    jobs = JobList()
    yield jobs
    jobs.cancel_all()


@pytest.fixture
def claim_id(workspace, article):
    return a_claim(workspace, article, "24 ferries")


@pytest.fixture
def flagged(workspace, article, claim_id):
    """A passage that gives another figure than its claim."""
    source = a_source(workspace, article, "The log counts 23 ferries.")
    return some_evidence(workspace, claim_id, source, quote="The log counts 23 ferries.")


@pytest.fixture
def checking(runner, jobs, selection):
    checking = Checking(runner, jobs, selection)
    yield checking
    checking.stop()


@pytest.fixture
def answers(checking):
    """Every answer that was told, in order."""
    answers = []
    checking.checked.connect(answers.append)
    return answers


@pytest.fixture
def opened(workspace, article, selection, checking, answers, qtbot):
    selection.show_draft(workspace.read(open_draft, article.case_id))
    qtbot.waitUntil(lambda: checking.is_at_rest, timeout=SOME_TIME_MS)
    return article


def rest(checking, qtbot):
    qtbot.waitUntil(lambda: checking.is_at_rest, timeout=SOME_TIME_MS)


def told(index):
    return " ".join(row.finding.told for row in index.rows)


def test_an_article_is_checked_as_soon_as_it_is_open(flagged, opened, checking, answers, claim_id):
    assert [answer.is_known for answer in answers] == [False, True]
    [row] = [row for row in checking.index.of_evidence(flagged) if row.is_open]
    assert row.finding.claim_id == claim_id
    assert checking.index.flagged == {claim_id: 1}


def test_a_burst_of_changes_is_checked_once(opened, runner, checking, answers, claim_id, qtbot):
    before = len(answers)
    for number in range(5):
        runner.run(claims.set_in_full, claim_id=claim_id, in_full=f"It sent out {number}.")
    assert not checking.is_at_rest
    rest(checking, qtbot)
    assert len(answers) == before + 1


def test_what_was_shown_stays_until_the_new_answer_is_there(
    flagged, opened, runner, checking, answers, claim_id, qtbot
):
    shown = checking.index
    runner.run(claims.set_in_full, claim_id=claim_id, in_full="Lund sent out 20 ferries.")
    assert checking.index is shown
    rest(checking, qtbot)
    assert all(answer.is_known for answer in answers[1:])
    assert "differs by 3" in told(checking.index)


def test_a_run_that_was_overtaken_is_never_shown(
    flagged, opened, runner, checking, answers, claim_id, qtbot
):
    before = len(answers)
    runner.run(claims.set_in_full, claim_id=claim_id, in_full="Lund sent out 20 ferries.")
    checking._begin()  # the run is under way …
    runner.run(claims.set_in_full, claim_id=claim_id, in_full="Lund sent out 18 ferries.")
    rest(checking, qtbot)  # … and the words have changed since
    assert len(answers) == before + 1
    assert "differs by 3" not in " ".join(told(answer) for answer in answers)
    assert "differs by 5" in told(checking.index)


def test_what_no_check_looks_at_starts_none(opened, article, runner, checking):
    runner.run(documents.mark_read, draft_id=article.draft_id, spans=[TextSpan(0, 7)])
    assert runner.workspace.undo_label
    assert checking.is_at_rest


def test_another_article_begins_without_the_findings_of_the_last_one(
    flagged, opened, workspace, selection, checking, answers, qtbot
):
    added = an_article(workspace, "Another one\nIt says nothing.")
    selection.show_draft(workspace.read(open_draft, added.case_id))
    assert not answers[-1].is_known
    assert answers[-1].rows == ()
    rest(checking, qtbot)
    assert answers[-1].is_known


def test_a_closed_flag_is_shown_without_a_rest(
    flagged, opened, runner, article, checking, claim_id, qtbot
):
    [row] = [row for row in checking.index.of_evidence(flagged) if row.is_open]
    runner.run(
        services.close_finding, draft_id=article.draft_id, finding=row.finding, why="Rounded."
    )
    assert checking._timer.interval() < REST_MS
    rest(checking, qtbot)
    assert checking.index.flagged == {}
    [closed] = checking.index.of_evidence(flagged)
    assert (closed.closed_why, closed.closed_by) == ("Rounded.", "Ada Byron")
    runner.undo()
    rest(checking, qtbot)
    assert checking.index.flagged == {claim_id: 1}


def test_a_check_that_fails_is_told_and_leaves_what_was_shown(
    flagged, opened, runner, checking, claim_id, qtbot, monkeypatch
):
    def broken(_told, _progress):
        raise RuntimeError("a rule is at fault")

    shown = checking.index
    monkeypatch.setattr(services, "run_checks", broken)
    with qtbot.waitSignal(checking.failed, timeout=SOME_TIME_MS):
        runner.run(claims.set_in_full, claim_id=claim_id, in_full="Lund sent out ferries.")
    assert checking.index is shown
    assert checking.is_at_rest


def test_nothing_is_checked_once_the_window_closes(opened, runner, checking, claim_id, answers):
    before = len(answers)
    runner.run(claims.set_in_full, claim_id=claim_id, in_full="Lund sent out 23 ferries.")
    checking.stop()
    assert checking.is_at_rest
    assert len(answers) == before
