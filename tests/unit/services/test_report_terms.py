"""What was said off the record, or by somebody not to be named, leaves the desk in no file."""

import json
import re
from dataclasses import asdict, replace
from datetime import UTC, datetime

import pypdfium2 as pdfium
import pytest

from tests.builders import a_claim, a_source, some_evidence
from workbench.exporters.csv import CsvExporter
from workbench.exporters.json import JsonExporter
from workbench.exporters.pdf import PdfExporter
from workbench.model import Terms
from workbench.progress import Silent
from workbench.services import calls, confiding, evidence, ticking
from workbench.services.calls import Conversation
from workbench.services.closing import close_piece
from workbench.services.evidence import Bearing
from workbench.services.report_terms import OFF
from workbench.services.reports import collect

NOON = datetime(2018, 3, 9, 12, 0, tzinfo=UTC)
WORDS = "Zwetschgenkuchen"
NAME = "Quintus Vorhang"


@pytest.fixture
def claim_id(workspace, article):
    return a_claim(workspace, article, "24 ferries")


@pytest.fixture
def log(workspace, article, claim_id):
    """Logs a call with the unmistakable person, answered in unmistakable words, and quotes it."""

    def log(terms, person=NAME):
        told = Conversation(person, terms=terms, asked="Ferries?", answer=WORDS, called_at=NOON)
        call_id = workspace.run(
            calls.log_call, case_id=article.case_id, claim_ids=[claim_id], told=told
        ).value
        quoted = {"call_id": call_id, "claim_ids": [claim_id], "quote": WORDS}
        workspace.run(calls.quote_call, **quoted)
        return call_id, told

    return log


@pytest.fixture
def everything(workspace, article, tmp_path):
    """All that is written: report, PDF, JSON and CSV, as text."""

    def read():
        report = workspace.read(collect, article.case_id)
        told = {"report": json.dumps(asdict(report), default=str)}
        for exporter in (PdfExporter(), JsonExporter(), CsvExporter()):
            path = tmp_path / f"report{exporter.suffix}"
            exporter.write(report, path, Silent())
            told[exporter.suffix] = _text(path)
        return report, told

    return read


def _text(path):
    if path.suffix != ".pdf":
        return path.read_text("utf-8-sig")
    document = pdfium.PdfDocument(path)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join("\n".join(pages).split()) + path.read_bytes().decode("latin-1")


def test_off_the_record_no_word_and_no_name_is_printed_but_that_there_was_a_conversation(
    workspace, article, log, everything
):
    pseudonym = confiding.confide(workspace, article.case_id, NAME)
    log(Terms.OFF_RECORD, pseudonym)
    report, told = everything()
    for text in told.values():
        assert WORDS not in text
        assert NAME not in text
    assert (report.off_record, report.calls) == (1, ())
    assert [(s.number, s.title) for s in report.sources] == [(1, OFF)]
    assert "1 conversation off the record, not printed" in told[".pdf"]


@pytest.mark.parametrize("terms", [Terms.BACKGROUND, Terms.NOT_FOR_ATTRIBUTION])
def test_on_background_the_words_are_printed_and_the_name_is_not(log, everything, terms):
    log(terms)
    report, told = everything()
    assert report.calls[0].answer == WORDS
    for text in told.values():
        assert NAME not in text
        assert WORDS in text
    assert "background" in told[".pdf"] or "attribution" in told[".pdf"]


def test_somebody_on_background_whose_answer_is_awaited_is_not_named(
    workspace, article, claim_id, everything
):
    told = Conversation(NAME, terms=Terms.BACKGROUND, asked="Ferries?", called_at=NOON)
    workspace.run(calls.log_call, case_id=article.case_id, claim_ids=[claim_id], told=told)
    workspace.run(close_piece, case_id=article.case_id)
    report, told = everything()
    assert report.claims[0].status_with == "somebody not to be named"
    assert "somebody not to be named" in "".join(report.closing.left_open)
    for text in told.values():
        assert NAME not in text


def test_in_confidence_the_words_are_printed_under_the_pseudonym(
    workspace, article, log, everything
):
    log(Terms.CONFIDENTIAL, confiding.confide(workspace, article.case_id, NAME))
    report, told = everything()
    assert report.calls[0].person == "Source A"
    for text in told.values():
        assert NAME not in text
        assert "Source A" in text


def test_a_call_put_on_background_later_is_named_in_no_history(workspace, log, everything):
    call_id, said = log(Terms.ON_RECORD)
    assert NAME in everything()[1][".json"]
    quiet = replace(said, terms=Terms.BACKGROUND)
    workspace.run(calls.set_call, call_id=call_id, told=quiet)
    report, told = everything()
    assert report.claims[0].history
    for text in told.values():
        assert NAME not in text


def test_a_document_given_off_the_record_is_not_quoted(workspace, article, claim_id, everything):
    source_id = a_source(workspace, article, title="Minutes")
    evidence_id = some_evidence(workspace, claim_id, source_id, quote=WORDS)
    bearing = Bearing(terms=Terms.OFF_RECORD, note=NAME)
    workspace.run(evidence.edit_evidence, evidence_id=evidence_id, bearing=bearing)
    for text in everything()[1].values():
        assert WORDS not in text
        assert NAME not in text
        assert "Minutes" not in text


def test_ticks_and_calls_are_told_in_every_file(workspace, article, claim_id, log, everything):
    log(Terms.ON_RECORD)
    source_id = a_source(workspace, article, title="Minutes")
    evidence_id = some_evidence(workspace, claim_id, source_id)
    workspace.become("Cem Demir")
    workspace.run(ticking.tick_evidence, evidence_ids=[evidence_id])
    report, told = everything()
    assert [e.ticked_by for e in report.claims[0].evidence] == ["", "Cem Demir"]
    assert [call.claims for call in report.calls] == [(1,)]
    for text in told.values():
        assert NAME in text
    assert "ticked by Cem Demir" in told[".csv"]
    assert re.search(r"ticked [^·]* by Cem Demir", told[".pdf"])
