"""Checks and calculations as they are printed, in the pages and in the table."""

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime

from tests.builders_report import a_report
from tests.unit.exporters.reading import pages_of, pdf_of, squeezed
from workbench.exporters.check_pages import OFF, article_flags, calculation, checks_printed
from workbench.exporters.csv import CsvExporter
from workbench.model.kinds import CalculationKind, CheckKind, OperandOrigin
from workbench.model.report_checks import (
    ReportCalculation,
    ReportChange,
    ReportCheck,
    ReportOperand,
)
from workbench.progress import SILENT

AGREES = ReportCheck(CheckKind.FIGURE, "figure", "agrees", "24 = 24", "", False, "24")
FLAG = ReportCheck(
    CheckKind.FIGURE, "figure", "differs", "23 ≠ 24, differs by 1", "By the log.", True, "24"
)
NOON = datetime(2031, 4, 16, 12, tzinfo=UTC)
CLOSED = replace(FLAG, closed_why="One sank.", closed_by="P.S.", closed_at=NOON)


def test_what_agrees_is_told_in_one_line_by_its_kind_and_each_flag_in_its_own():
    same_time = replace(AGREES, kind=CheckKind.PERIOD, told="is of the same time, 2030")
    printed = checks_printed([AGREES, FLAG, same_time, AGREES])
    assert printed["agreeing"] == "figure: 24 = 24 · 24 = 24 · period: is of the same time, 2030"
    [flag] = printed["told"]
    assert (flag["icon"], flag["state"], flag["told"]) == ("flag", "flag", "23 ≠ 24, differs by 1")
    assert (flag["why"], flag["closed"]) == ("By the log.", "")


def test_a_closed_flag_says_when_by_whom_and_why():
    [flag] = checks_printed([CLOSED])["told"]
    assert (flag["icon"], flag["state"]) == ("dash", "closed flag")
    assert flag["closed"] == "closed 16 April 2031, 12:00 UTC by P.S.: One sank."


def test_an_altered_quotation_is_told_word_by_word():
    changes = (ReportChange("has", "had"), ReportChange("", "not"), ReportChange("never", ""))
    [flag] = checks_printed([replace(FLAG, changes=changes)])["told"]
    assert flag["changes"] == [
        ["has", "for", "had"],
        ["", "left out", "not"],
        ["never", "put in", ""],
    ]


def test_a_flag_of_the_article_names_its_claim_only_where_that_is_told():
    report = a_report(checks=(replace(FLAG, claim_number=2), replace(FLAG, claim_number=999)))
    assert [flag["claim"] for flag in article_flags(report)] == [2, 0]


def test_of_a_calculation_off_the_record_nothing_is_printed_but_that_there_is_one():
    printed = calculation(ReportCalculation(CalculationKind.SUM, withheld=True))
    assert (printed["title"], printed["trouble"]) == ("Sum", OFF)
    assert not printed["steps"]
    assert not printed["figures"]


def test_a_figure_says_what_it_counts_as_and_that_it_was_typed():
    figure = ReportOperand("part", OperandOrigin.TYPED, "two million", "2,000,000", "the leaflet")
    [row] = calculation(ReportCalculation(CalculationKind.SHARE, operands=(figure,)))["figures"]
    assert row["text"] == "two million = 2,000,000 · typed · the leaflet"


def test_flags_calculations_and_the_article_itself_are_in_the_pages(tmp_path):
    pages = pages_of(pdf_of(a_report(), tmp_path))
    text = squeezed(" ".join(pages))
    for told in (
        "agrees figure: 1 = 1",
        "closed flag figure: 3 ≠ 4, differs by 1",
        "flag quotation: altered against source 2: a negation is changed",
        "“has” for “had”; left out “not”; “never” put in",
        "Percent change · Crossings (1,300 − 400) ÷ 400 × 100 = 225 percent",
        "before: 400 · [2] p. 4; after: 1,300 · typed · the harbour office, by mail",
        "THE ARTICLE ITSELF flag name: Vollmar, elsewhere Volmar",
    ):
        assert squeezed(told) in text
    assert squeezed("10 checks agree · 7 open flags · 2 closed flags") in squeezed(pages[0])


def test_the_table_has_a_line_for_each_check_and_calculation(tmp_path):
    report = a_report()
    evidence = replace(report.claims[1].evidence[0], checks=(AGREES, CLOSED))
    claim = replace(report.claims[1], evidence=(evidence,), checks=(FLAG,))
    path = tmp_path / "report.csv"
    CsvExporter().write(replace(report, claims=(claim,)), path, SILENT)
    [head, row] = csv.reader(io.StringIO(path.read_text("utf-8-sig")))
    told = dict(zip(head, row, strict=True))
    assert told["Checks"].splitlines() == [
        "agrees: 24 = 24",
        "closed flag: 23 ≠ 24, differs by 1; 16 April 2031, 12:00 UTC by P.S.: One sank.",
        "flag: 23 ≠ 24, differs by 1",
    ]
    assert told["Calculations"] == "percent change: (1,300 − 400) ÷ 400 × 100 = 225 percent"
