"""Sources as they are, in all that leaves the program."""

import csv
import json
from dataclasses import replace

import pytest

from tests.builders import a_claim
from tests.builders_sources import png
from workbench.exporters.csv import CsvExporter
from workbench.exporters.json import as_json
from workbench.exporters.pages import printed
from workbench.model import SourceKind, Stance
from workbench.progress import SILENT
from workbench.services import evidence, sources
from workbench.services.capturing import capture_file
from workbench.services.evidence import Bearing, Passage
from workbench.services.reports import collect
from workbench.services.sources import SourceFacts

BOX = (0.1, 0.2, 0.5, 0.25)


@pytest.fixture
def report(workspace, article, tmp_path):
    """One claim with a box, a moment, a book page; the book only repeats the picture."""
    claim = a_claim(workspace, article, "24 ferries")
    path = tmp_path / "ledger.png"
    path.write_bytes(png())
    captured = capture_file(workspace.captures, path)
    told = {"case_id": article.case_id}
    book = SourceFacts(
        "Ferries of Lund",
        pages="320",
        seen_where="the city library",
        seen_by="A.B.",
        seen_on="8 May",
    )
    first = workspace.run(
        sources.add_source, kind=captured.kind, facts=captured.facts(), captured=captured, **told
    ).value
    second = workspace.run(sources.add_source, kind=SourceKind.SEEN, facts=book, **told).value
    workspace.run(sources.set_rests_on, source_id=second, rests_on_id=first)
    for source, passage in (
        (first, Passage(quote="24 ferries", box=BOX)),
        (first, Passage(quote="24 ferries", time_ms=872_000)),
        (second, Passage(quote="two dozen", locator="p. 214")),
    ):
        workspace.run(
            evidence.attach,
            claim_ids=[claim],
            source_id=source,
            passage=passage,
            bearing=Bearing(Stance.SUPPORTS),
        )
    return workspace.read(collect, article.case_id)


def test_the_pages_say_where_and_that_it_was_typed(report):
    [claim] = printed(report)["claims"]
    told = [item for answer in claim["questions"] for item in answer["evidence"]]
    assert [item["locator"] for item in told] == ["box", "00:14:32", "p. 214"]
    assert all("typed, not compared" in item["kind"] for item in told)


def test_a_quote_that_was_compared_does_not_say_so(report):
    [claim] = report.claims
    compared = tuple(replace(item, typed=False) for item in claim.evidence)
    [page] = printed(replace(report, claims=(replace(claim, evidence=compared),)))["claims"]
    assert "typed" not in json.dumps(page)


def test_the_list_of_sources_says_what_was_seen_where_by_whom_and_when(report):
    _ledger, seen = printed(report)["sources"]
    assert seen["kind"] == "seen, not held · only repeats source 1"
    assert seen["made"] == "pages 320"
    assert seen["reached"] == "seen at the city library by A.B. on 8 May"


def test_the_table_says_that_it_was_typed(report, tmp_path):
    CsvExporter().write(report, tmp_path / "a.csv", SILENT)
    [row] = csv.DictReader((tmp_path / "a.csv").read_text("utf-8-sig").splitlines(True))
    assert sum(words.count("typed, not compared") for words in row.values()) == 3
    assert "1: 00:14:32" in row["Locators"]


def test_the_data_hold_the_box_and_the_moment(report):
    first, second, _third = json.loads(as_json(report))["claims"][0]["evidence"]
    assert (first["box"], first["typed"]) == (list(BOX), True)
    assert second["time_ms"] == 872_000
