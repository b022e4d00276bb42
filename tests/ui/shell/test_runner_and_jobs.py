"""The worker answers in the order of the asking; what comes after the end meets nobody."""

import threading

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.frame.job_sign import JobSign
from ui.jobs import Job, JobList
from ui.runner import WorkspaceRunner
from workbench.errors import Cancelled, Invalid, StorageTrouble
from workbench.services.views.cases import case_rows


def test_answers_come_in_the_order_of_the_asking(threaded_runner, qtbot):
    told: list[int] = []
    for number in range(200):
        threaded_runner.call(
            lambda _workspace, number=number: number, owner=threaded_runner, then=told.append
        )
    qtbot.waitUntil(lambda: not threaded_runner.is_busy)
    assert told == list(range(200))


def test_what_is_asked_before_the_end_is_done_and_after_it_nothing(workspace, qtbot):
    runner, done = WorkspaceRunner(workspace), []
    runner.call(lambda _workspace: done.append("before"), owner=runner)
    runner.shutdown()
    runner.call(lambda _workspace: done.append("after"), owner=runner, then=done.append)
    runner.read(case_rows, owner=runner, then=done.append)
    qtbot.wait(20)
    assert done == ["before"]


def test_a_pane_that_fails_at_its_answer_leaves_the_saved_sign_true(runner, qtbot):
    states: list[bool] = []
    runner.busy.connect(states.append)
    with qtbot.captureExceptions() as caught:
        runner.call(lambda _workspace: 1, owner=runner, then=lambda number: number / 0)
    assert [kind for kind, *_ in caught] == [ZeroDivisionError]
    assert states == [True, False]


def test_a_refusal_is_told_to_whoever_asked_and_to_all(runner):
    told: list[object] = []
    runner.failed.connect(told.append)

    def refuse(_tx):
        raise Invalid("No.")

    runner.call(lambda _workspace: refuse(None), owner=runner)
    assert [str(error) for error in told] == ["No."]


@pytest.mark.parametrize(("error", "times"), [(StorageTrouble("Locked."), 0), (ValueError(), 1)])
def test_looking_for_news_is_silent_about_what_passes(runner, monkeypatch, error, times):
    told: list[object] = []
    runner.failed.connect(told.append)

    def news():
        raise error

    monkeypatch.setattr(runner.workspace, "news", news)
    runner.look_for_news()
    assert len(told) == times


def test_jobs_that_are_stopped_say_nothing_more(qtbot):
    jobs, heard = JobList(), []
    began = threading.Event()

    def work(job: Job) -> str:
        began.set()
        try:
            while True:
                job.advance(0, 1)
        except Cancelled:
            return "done in spite of it"

    job = jobs.start(Job("Long", work))
    job.succeeded.connect(heard.append)
    job.ended.connect(lambda: heard.append("ended"))
    assert began.wait(5)
    jobs.cancel_all()
    qtbot.wait(20)
    assert heard == []


def test_a_job_tells_how_far_it_is_and_is_forgotten_at_its_end(qtbot):
    jobs = JobList()
    job = Job("Counting", lambda job: job.advance(3, 3))
    with qtbot.waitSignal(job.ended):
        jobs.start(job)
        assert jobs.running == [job]
    assert (job.done, job.total) == (3, 3)
    assert jobs.running == []


def test_the_sign_of_work_is_hidden_until_work_with_a_title_runs(qtbot):
    jobs, window = JobList(), QWidget()
    qtbot.addWidget(window)
    sign = JobSign(jobs)
    QHBoxLayout(window).addWidget(sign)
    window.show()
    assert not sign.isVisible()
    may_end = threading.Event()
    job = jobs.start(Job("Counting", lambda _job: may_end.wait(5)))
    assert sign.isVisible()
    with qtbot.waitSignal(job.ended):
        may_end.set()
    assert not sign.isVisible()
