"""The query sheet on pages: every query with its change, and room where no answer is."""

import pypdfium2
import pytest

from tests.builders_report import a_report, plain_report
from workbench.errors import ExportFailed
from workbench.exporters import ExportKind, exporter_for
from workbench.exporters.query_sheet import addressed_to, sheet_of, where
from workbench.model import Addressee
from workbench.progress import SILENT


def pages(path):
    with pypdfium2.PdfDocument(path) as pdf:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)


def written(report, tmp_path):
    path = tmp_path / "queries.pdf"
    exporter_for(path, ExportKind.QUERY_SHEET).write(report, path, SILENT)
    return pages(path)


def test_each_query_is_there_with_its_number_words_and_answer(tmp_path):
    report = a_report()
    text = written(report, tmp_path)
    for query in report.queries:
        assert f"Q{query.number} to {query.addressee}" in text
        assert query.in_the_draft in text
    assert "fourteen" in text
    assert "eleven" in text
    assert "The register is newer." in text
    assert text.count("taken differently") == 2  # one answer, and one to be ticked


def test_only_the_addressee_is_told_what_is_asked_of_them(tmp_path):
    report = addressed_to(a_report(), Addressee.EDITOR)
    text = written(report, tmp_path)
    assert "Queries for the editor" in text
    assert "to writer" not in text


def test_a_case_without_queries_says_so(tmp_path):
    report = addressed_to(a_report(), Addressee.LEGAL)
    assert "There are no queries." in written(report, tmp_path)


def test_a_place_is_told_by_its_paragraph():
    report = a_report()
    first = report.claims[3]
    assert where(report.document, first) == "paragraph 1"
    plain = plain_report(["one", "two", "three"])
    assert [where(plain.document, claim) for claim in plain.claims] == [
        "paragraph 1",
        "paragraph 2",
        "paragraph 3",
    ]
    assert sheet_of(report).queries[0].where == "claim 4 · paragraph 1"


def test_a_query_sheet_is_no_table(tmp_path):
    with pytest.raises(ExportFailed, match="No query sheet is written"):
        exporter_for(tmp_path / "queries.csv", ExportKind.QUERY_SHEET)
