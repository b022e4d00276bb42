"""Files, links and notes on their way to becoming sources."""

import pytest

from tests.builders import an_article
from ui.jobs import JobList
from ui.selection import Selection
from ui.sourcing import Sourcing
from workbench.errors import UnreadableArticle
from workbench.model import SourceKind, Stance
from workbench.services.views.cases import open_draft
from workbench.services.views.sources import evidence_rows, source_rows


@pytest.fixture
def selection(workspace, article, qapp):
    selection = Selection()
    selection.show_draft(workspace.read(open_draft, article.case_id))
    return selection


@pytest.fixture
def sourcing(runner, selection, qapp):
    jobs = JobList()
    yield Sourcing(runner, jobs, selection)
    jobs.cancel_all()


@pytest.fixture
def log(tmp_path):
    path = tmp_path / "log.txt"
    path.write_text("Harbour log\n24 ferries sailed.\n")
    return path


def rows(workspace, article):
    return workspace.read(source_rows, article.case_id)


def test_a_file_dropped_on_a_claim_is_frozen_and_tied_to_it(
    sourcing, workspace, article, claim_ids, log, qtbot
):
    with qtbot.waitSignal(sourcing.added):
        sourcing.add_files([log], claim_ids[0])
    [source] = rows(workspace, article)
    assert workspace.captures.read(source.sha256) == log.read_bytes()
    [evidence] = workspace.read(evidence_rows, claim_ids[0])
    assert (evidence.source_id, evidence.stance, evidence.quote) == (source.id, Stance.CONTEXT, "")


def test_a_file_goes_to_the_case_in_which_it_was_dropped(
    sourcing, workspace, article, selection, log, qtbot
):
    with qtbot.waitSignal(sourcing.added):
        sourcing.add_files([log])
        other = an_article(workspace)
        selection.show_draft(workspace.read(open_draft, other.case_id))
    assert len(rows(workspace, article)) == 1
    assert rows(workspace, other) == []


def test_one_file_that_cannot_be_read_does_not_keep_the_others_out(
    sourcing, workspace, article, log, qtbot
):
    errors: list[Exception] = []
    sourcing.failed.connect(errors.append)
    with qtbot.waitSignals([sourcing.failed, sourcing.added]):
        sourcing.add_files([log.parent / "gone.pdf", log])
    assert [type(error) for error in errors] == [UnreadableArticle]
    assert [source.file_name for source in rows(workspace, article)] == ["log.txt"]


def test_a_saved_page_becomes_the_copy_of_its_link(sourcing, workspace, article, log, qtbot):
    sourcing.add_link("https://example.org/log")
    [link] = rows(workspace, article)
    assert (link.kind, link.capture_id, link.title) == (SourceKind.LINK, None, link.url)
    assert link.accessed_at is not None
    with qtbot.waitSignal(sourcing.added):
        sourcing.capture_for(link.id, log)
    [captured] = rows(workspace, article)
    assert (captured.id, captured.kind) == (link.id, SourceKind.LINK)
    assert captured.capture_id is not None


def test_a_note_needs_no_file(sourcing, workspace, article, claim_ids):
    told = {"note": "on background", "claim_id": claim_ids[0]}
    sourcing.add_unheld(SourceKind.NOTE, "Call with Ines Falk", **told)
    [source] = rows(workspace, article)
    assert (source.kind, source.note) == (SourceKind.NOTE, "on background")
    assert len(workspace.read(evidence_rows, claim_ids[0])) == 1


def test_without_an_article_nothing_is_added(sourcing, workspace, article, selection):
    selection.show_draft(None)
    sourcing.add_link("https://example.org")
    assert rows(workspace, article) == []
