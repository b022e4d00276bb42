"""Finding claims beside the work: marked at once, then weighed."""

import pytest

from tests.builders import an_article
from ui.claim_finding import ClaimFinding
from ui.claim_rows import ClaimRows
from ui.jobs import JobList
from ui.selection import Selection
from workbench.services.detection import find_claims, weighed
from workbench.services.views.cases import open_draft
from workbench.services.views.claims import claim_rows

SOME_TIME_MS = 60_000

TEXT = """Norwick and its pier
The pier was the first in the county, Ada Brun said. Fares rose by 12 percent in 2018.
The mill closed because the river dried up. Brun promised to visit the mill on Friday.
"""


@pytest.fixture
def jobs(qapp):
    jobs = JobList()
    yield jobs
    jobs.cancel_all()


@pytest.fixture
def finding(runner, jobs):
    return ClaimFinding(runner, jobs)


@pytest.fixture
def draft(workspace):
    return workspace.read(open_draft, an_article(workspace, TEXT).case_id)


def worths(workspace, draft):
    rows = workspace.read(claim_rows, draft.draft_id)
    return {row.quote: row.check_worthiness for row in rows}


def test_what_was_marked_at_once_ends_with_the_later_scores(qtbot, workspace, finding, draft):
    first = list(find_claims(draft.text, draft.parts, published=draft.published))
    last = list(weighed(draft.text, draft.parts, first))
    with qtbot.waitSignal(finding.found, timeout=SOME_TIME_MS) as told:
        finding.start(draft)
    assert told.args == [draft.draft_id, len(first)]
    expected = {one.span.of(draft.text): one.check_worthiness for one in last}
    assert worths(workspace, draft) == pytest.approx(expected, abs=1e-4)


def test_the_window_shows_the_later_scores(qtbot, workspace, runner, finding, draft):
    selection = Selection()
    rows = ClaimRows(runner, selection)
    selection.show_draft(draft)
    with qtbot.waitSignal(finding.found, timeout=SOME_TIME_MS):
        finding.start(draft)
    shown = {row.quote: row.check_worthiness for row in rows.all()}
    assert shown
    assert shown == worths(workspace, draft)


def test_finding_again_finds_nothing_new_and_leaves_the_scores(qtbot, workspace, finding, draft):
    with qtbot.waitSignal(finding.found, timeout=SOME_TIME_MS):
        finding.start(draft)
    before = worths(workspace, draft)
    with qtbot.waitSignal(finding.found, timeout=SOME_TIME_MS) as told:
        finding.start(draft)
    assert told.args == [draft.draft_id, 0]
    assert worths(workspace, draft) == before
    assert workspace.undo_label == "Open article"


def test_an_english_model_that_is_not_there_is_told_and_loses_nothing(qtbot, finding, draft):
    finding.english_model = "en_nowhere_lg"
    with qtbot.waitSignal(finding.failed, timeout=SOME_TIME_MS) as told:
        finding.start(draft)
    assert "“en_nowhere_lg” cannot be loaded" in str(told.args[0])
    qtbot.waitUntil(lambda: not finding.is_running(draft.draft_id), timeout=SOME_TIME_MS)
    finding.english_model = ""
    with qtbot.waitSignal(finding.found, timeout=SOME_TIME_MS) as found:
        finding.start(draft)
    assert found.args[1] > 0
