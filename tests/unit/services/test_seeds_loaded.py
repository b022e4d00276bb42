"""The sample cases load whole, as if people had worked on them, and stand up to every check."""

from collections import Counter

import pytest

from tests.builders_store import everything
from workbench.errors import Cancelled, Invalid, NotFound
from workbench.model import ClaimState
from workbench.services import proof, seeds
from workbench.services.checking import run_checks, snapshot
from workbench.services.reports import collect
from workbench.services.views.cases import case_rows, open_draft
from workbench.services.views.claims import claim_rows
from workbench.services.views.sources import evidence_rows

NAMES = ("magazine", "talks")


def opened(workspace, name):
    prepared = seeds.prepare(name, workspace.captures)
    return workspace.run(seeds.open_sample, seed=prepared).value


def test_both_samples_ship():
    assert set(seeds.seed_names()) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_loads_whole_and_is_sound(workspace, name):
    case_id = opened(workspace, name)
    draft = workspace.read(open_draft, case_id)
    rows = workspace.read(claim_rows, draft.draft_id)
    assert draft.case_title == seeds.seed_title(name)
    assert all(row.span.of(draft.text) == row.quote for row in rows)
    assert proof.verify(workspace).broken == []


@pytest.mark.parametrize("name", NAMES)
def test_nobody_in_a_sample_signs_what_they_decided(workspace, name):
    rows = everything_of(workspace, opened(workspace, name))
    signed = [row for row in rows if row.state is ClaimState.SIGNED]
    assert all(row.signed_by not in ("", row.is_so.decided_by) for row in signed)


def everything_of(workspace, case_id):
    return workspace.read(claim_rows, workspace.read(open_draft, case_id).draft_id)


@pytest.mark.parametrize("name", NAMES)
def test_a_samples_passages_are_words_of_its_sources(workspace, name):
    report = workspace.read(collect, opened(workspace, name))
    assert report.claims
    assert any(claim.evidence for claim in report.claims)
    numbers = [source.number for source in report.sources]
    assert numbers == sorted(set(numbers))


def test_the_first_sample_shows_every_stage_of_work(workspace):
    rows = everything_of(workspace, opened(workspace, seeds.SAMPLE))
    states = Counter(row.state for row in rows)
    assert states[ClaimState.OPEN]
    assert states[ClaimState.DECIDED]
    assert any(workspace.read(evidence_rows, row.id) for row in rows)


def test_the_first_sample_shows_what_checks_and_calculations_can_tell(workspace):
    draft = workspace.read(open_draft, opened(workspace, seeds.SAMPLE))
    checked = run_checks(workspace.read(snapshot, draft.draft_id))
    told = {row.finding.told: row for row in checked.findings}
    shown = {
        "24 = 24": False,
        "23 ≠ 24, differs by 1": True,
        "last year = 2017": False,
        "covers February–December, not all of 2017": True,
        "altered against source 1": True,
        "Chung Eui-yong and Chung Eui-yon: one name, two spellings?": True,
        "worked out: 24 = 24": False,
    }
    assert {words: told[words].is_open for words in shown} == shown
    [closed] = [row for row in checked.findings if row.closing_id is not None]
    assert (closed.closed_by, bool(closed.closed_why)) == ("Caspar Dorn", True)


def test_a_sample_with_a_closed_flag_that_no_check_has_is_refused(workspace):
    prepared = seeds.prepare(seeds.SAMPLE, workspace.captures)
    prepared.told["closings"][0]["words"] = "April 2018"
    with pytest.raises(Invalid, match="no flag at “April 2018”"):
        workspace.run(seeds.open_sample, seed=prepared)
    assert workspace.read(case_rows) == []


def test_undo_takes_a_whole_sample_back_and_redo_brings_it_again(workspace):
    before = everything(workspace)
    opened(workspace, seeds.SAMPLE)
    loaded = everything(workspace)
    workspace.undo()
    assert everything(workspace) == before
    workspace.redo()
    assert everything(workspace) == loaded


def test_a_sample_is_known_by_its_title(workspace):
    assert workspace.read(seeds.known_sample) is None
    case_id = opened(workspace, seeds.SAMPLE)
    assert workspace.read(seeds.known_sample) == case_id


def test_a_sample_that_does_not_fit_its_own_file_is_refused_and_leaves_nothing(workspace):
    prepared = seeds.prepare(seeds.SAMPLE, workspace.captures)
    prepared.told["claims"][-1]["quote"] = "words that the article does not have"
    before = everything(workspace)
    with pytest.raises(Invalid, match="not in its file"):
        workspace.run(seeds.open_sample, seed=prepared)
    assert everything(workspace) == before
    assert workspace.read(case_rows) == []


def test_an_unknown_sample_is_not_found(workspace):
    with pytest.raises(NotFound, match="no sample called “nobody”"):
        seeds.prepare("nobody", workspace.captures)


def test_loading_a_sample_can_be_cancelled(workspace):
    class Impatient:
        def advance(self, done, total, doing=""):
            raise Cancelled

    with pytest.raises(Cancelled):
        seeds.prepare(seeds.SAMPLE, workspace.captures, Impatient())
    assert workspace.read(case_rows) == []
