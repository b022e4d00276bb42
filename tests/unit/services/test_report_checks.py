"""A report tells what the checks found where it belongs, and no word said off the record."""

import json
from dataclasses import asdict

import pytest

from tests.builders import a_claim, a_source, an_article, some_evidence
from workbench.model import CalculationKind, CheckKind, OperandOrigin, Terms
from workbench.services import calculations, evidence
from workbench.services.calculations import Given, Plan
from workbench.services.checking import close_finding, run_checks, snapshot
from workbench.services.evidence import Bearing
from workbench.services.reports import collect

LOG = "In 2017 the harbour sent out 23 ferries, of 96 in the timetable."


@pytest.fixture
def claim(workspace, article):
    return a_claim(workspace, article, "the harbour of Lund sent out 24 ferries")


@pytest.fixture
def log(workspace, article, claim):
    return some_evidence(workspace, claim, a_source(workspace, article), quote=LOG)


def share(workspace, claim, log):
    operands = [
        Given("23", OperandOrigin.EVIDENCE, log, LOG.index("23")),
        Given("96", OperandOrigin.EVIDENCE, log, LOG.index("96")),
    ]
    plan = Plan(CalculationKind.SHARE, operands, label="Of the timetable")
    workspace.run(calculations.add_calculation, claim_id=claim, plan=plan)


def told(workspace, article):
    report = workspace.read(collect, article.case_id)
    return report, report.claims[0]


def flag(workspace, article, kind):
    checked = run_checks(workspace.read(snapshot, article.draft_id))
    return next(row.finding for row in checked.open_flags if row.finding.kind is kind)


def test_what_a_passage_says_to_a_figure_is_told_beside_it(workspace, article, claim, log):
    _, claim_told = told(workspace, article)
    [check] = [c for c in claim_told.evidence[0].checks if c.kind is CheckKind.FIGURE]
    assert (check.told, check.is_open, check.words) == ("23 ≠ 24, differs by 1", True, "24")
    assert (check.source_number, check.claim_number) == (1, 1)


def test_a_closed_flag_is_told_with_its_reason_and_who_closed_it(workspace, article, claim, log):
    finding = flag(workspace, article, CheckKind.FIGURE)
    closing = {"draft_id": article.draft_id, "finding": finding, "why": "One sank in port."}
    workspace.run(close_finding, **closing)
    _, claim_told = told(workspace, article)
    [check] = [c for c in claim_told.evidence[0].checks if c.kind is CheckKind.FIGURE]
    assert (check.is_open, check.closed_why, check.closed_by) == (
        False,
        "One sank in port.",
        "Ada Byron",
    )


def test_a_calculation_is_told_with_its_steps_and_where_its_figures_are_from(
    workspace, article, claim, log
):
    share(workspace, claim, log)
    _, claim_told = told(workspace, article)
    [calculation] = claim_told.calculations
    assert calculation.steps == ("23 ÷ 96 × 100 ≈ 24 percent",)
    assert calculation.rounding == "rounded to one decimal"
    assert [(o.role, o.words, o.where) for o in calculation.operands] == [
        ("part", "23", "[1]"),
        ("whole", "96", "[1]"),
    ]


def test_checks_of_the_article_itself_are_told_apart_from_those_of_claims(workspace):
    text = "Ferries\nInes Falk spoke first.\nLater Ines Falck left with 24 ferries.\n"
    article = an_article(workspace, text)
    a_claim(workspace, article, "Later Ines Falck left with 24 ferries.", text)
    report, claim_told = told(workspace, article)
    assert [check.kind for check in report.checks if check.rule == "spelling"] == ["name"]
    assert all(check.kind is not CheckKind.NAME for check in claim_told.checks)


def test_off_the_record_no_check_and_no_calculation_tells_a_figure(workspace, article, claim, log):
    share(workspace, claim, log)
    finding = flag(workspace, article, CheckKind.FIGURE)
    closing = {"draft_id": article.draft_id, "finding": finding, "why": "The clerk’s Zwetschgen."}
    workspace.run(close_finding, **closing)
    workspace.run(evidence.edit_evidence, evidence_id=log, bearing=Bearing(terms=Terms.OFF_RECORD))
    report, claim_told = told(workspace, article)
    assert [c.withheld for c in claim_told.calculations] == [True]
    assert claim_told.evidence[0].checks == ()
    everything = json.dumps(asdict(report), default=str, ensure_ascii=False)
    for words in ("23 ≠", "23 ferries", "÷", "timetable", "Zwetschgen"):
        assert words not in everything, words


def test_of_a_source_in_confidence_no_word_is_told_that_nobody_quoted(workspace, article, claim):
    quoted = a_claim(workspace, article, "“Nobody drowned in ten years,” said harbour master Ines")
    text = "He said: nobody drowned in the ten rotten years. And 310 metres of it is new."
    source_id = a_source(workspace, article, text)
    log = some_evidence(workspace, quoted, source_id, quote="310 metres of it is new")
    report = workspace.read(collect, article.case_id)
    assert "rotten" in json.dumps(asdict(report), default=str)
    terms = Bearing(terms=Terms.CONFIDENTIAL)
    workspace.run(evidence.edit_evidence, evidence_id=log, bearing=terms)
    report = workspace.read(collect, article.case_id)
    assert "rotten" not in json.dumps(asdict(report), default=str)
    assert "310 metres of it is new" in json.dumps(asdict(report), default=str)
