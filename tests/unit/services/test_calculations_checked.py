"""The result of a calculation is a finding of its claim, and so is a figure that went."""

import pytest

from tests.builders import a_claim, a_source, some_evidence
from workbench.model import CalculationKind, CheckKind
from workbench.services import calculations, claims, evidence
from workbench.services.calculations import Given, Plan
from workbench.services.checking import close_finding, run_checks, snapshot
from workbench.services.evidence import Bearing, Passage
from workbench.services.views.operands import offered_figures


@pytest.fixture
def claim(workspace, article):
    return a_claim(workspace, article, "the harbour of Lund sent out 24 ferries")


@pytest.fixture
def log(workspace, article, claim):
    return some_evidence(workspace, claim, a_source(workspace, article), quote="In all, 376 came.")


def difference(workspace, claim, taken):
    [first, *_] = workspace.read(offered_figures, claim)
    plan = Plan(CalculationKind.DIFFERENCE, [Given(taken, note="the leaflet"), first.given])
    return workspace.run(calculations.add_calculation, claim_id=claim, plan=plan).value


def calculated(workspace, article):
    checked = run_checks(workspace.read(snapshot, article.draft_id))
    return [row for row in checked.findings if row.finding.kind is CheckKind.CALCULATION]


def test_a_result_that_agrees_with_the_claim_is_no_flag(workspace, article, claim, log):
    difference(workspace, claim, "400")
    [row] = calculated(workspace, article)
    assert row.finding.told == "worked out: 24 = 24"
    assert row.finding.why == (
        "The claim says “24”, the calculation “400 − 376 = 24”. The same figure."
    )
    assert not row.finding.is_flag
    assert (row.finding.there.words, row.finding.there.evidence_id) == ("376", log)


def test_a_result_that_differs_is_a_flag_at_the_words_of_the_claim(workspace, article, claim, log):
    difference(workspace, claim, "396")
    [row] = calculated(workspace, article)
    assert (row.finding.told, row.is_open) == ("worked out: 20 ≠ 24", True)
    checked = workspace.read(snapshot, article.draft_id)
    assert row.finding.here.span.of(checked.texts.article.text) == "24"


def test_a_closed_flag_comes_back_when_a_figure_changes(workspace, article, claim, log):
    difference(workspace, claim, "396")
    [row] = calculated(workspace, article)
    closed = {"draft_id": article.draft_id, "finding": row.finding, "why": "another count"}
    workspace.run(close_finding, **closed)
    assert [row.is_open for row in calculated(workspace, article)] == [False]
    other = Passage(quote="In all, 377 came.")
    workspace.run(evidence.fill, evidence_id=log, passage=other, bearing=Bearing())
    assert {row.finding.told: row.is_open for row in calculated(workspace, article)} == {
        "worked out: 19 ≠ 24": True,
        "a figure of the calculation is another one now: 377": True,
    }


def test_a_calculation_that_lost_a_figure_is_a_flag(workspace, article, claim, log):
    difference(workspace, claim, "400")
    workspace.run(evidence.remove_evidence, evidence_id=log)
    [row] = calculated(workspace, article)
    assert (row.finding.told, row.is_open) == (
        "not worked out: a figure is missing: taken away",
        True,
    )


def test_a_calculation_of_a_dismissed_claim_says_nothing(workspace, article, claim, log):
    difference(workspace, claim, "400")
    workspace.run(claims.dismiss, claim_ids=[claim])
    assert calculated(workspace, article) == []
