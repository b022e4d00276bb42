import json
from dataclasses import fields
from datetime import datetime, timedelta, timezone

import pytest

from tests.builders_report import a_report, plain_report
from workbench.errors import ExportFailed
from workbench.exporters import exporter_for
from workbench.exporters.json import JsonExporter, as_json
from workbench.model.report import Report, ReportClaim
from workbench.progress import SILENT


def test_it_says_what_it_is_and_holds_the_whole_report(tmp_path):
    report = a_report()
    path = tmp_path / "case.json"
    JsonExporter().write(report, path, SILENT)
    data = json.loads(path.read_text("utf-8"))
    assert (data.pop("format"), data.pop("version")) == ("factcheck-workbench report", 1)
    assert list(data) == [field.name for field in fields(Report)]
    assert list(data["claims"][0]) == [field.name for field in fields(ReportClaim)]
    assert data["document"]["text"] == report.document.text
    assert data["claims"][12]["is_so"]["rating"]["label"] == "False"


def test_moments_are_told_in_utc_and_choices_in_words():
    report = a_report(changed_at=datetime(2031, 5, 1, 1, 30, tzinfo=timezone(timedelta(hours=2))))
    data = json.loads(as_json(report))
    assert data["changed_at"] == "2031-04-30T23:30:00Z"
    assert data["document"]["published"] == "2031-04-17"
    assert data["claims"][11]["status"] == "out_for_reply"
    assert data["closing"] is None


def test_a_span_gives_the_quotation_back():
    data = json.loads(as_json(a_report()))
    for claim in data["claims"]:
        start, end = claim["span"]["start"], claim["span"]["end"]
        assert data["document"]["text"][start:end] == claim["quote"]


def test_nobody_is_told_where_a_label_stands_between_true_and_false():
    scale = json.loads(as_json(a_report()))["scale"]
    told = {key for rating in scale["ratings"] for key in rating}
    assert told == {"key", "label", "icon", "underline", "light", "meaning", "retired"}


def test_half_a_character_comes_back_as_it_was():
    data = json.loads(as_json(plain_report(["half \ud83d", "💧"])))
    assert [claim["quote"] for claim in data["claims"]] == ["half \ud83d", "💧"]


@pytest.mark.parametrize("name", ["report.pdf", "claims.csv", "case.JSON"])
def test_the_suffix_chooses_the_format(tmp_path, name):
    assert exporter_for(tmp_path / name).suffix == (tmp_path / name).suffix.lower()


@pytest.mark.parametrize("name", ["report.doc", "report"])
def test_an_unknown_suffix_is_refused_and_the_known_ones_named(tmp_path, name):
    with pytest.raises(ExportFailed) as refused:
        exporter_for(tmp_path / name)
    assert all(suffix in refused.value.hint for suffix in (".pdf", ".csv", ".json"))
