"""The query sheet as a Word file: read back as a writer's program would."""

from dataclasses import replace

from docx import Document

from tests.builders_report import a_report
from workbench.exporters import ExportKind, exporter_for
from workbench.progress import SILENT


def written(report, tmp_path):
    path = tmp_path / "queries.docx"
    exporter_for(path, ExportKind.QUERY_SHEET).write(report, path, SILENT)
    return Document(str(path))


def test_struck_words_are_struck_and_new_ones_underlined(tmp_path):
    docx = written(a_report(), tmp_path)
    runs = [run for line in docx.paragraphs for run in line.runs]
    assert "fourteen" in [run.text for run in runs if run.font.strike]
    assert "eleven" in [run.text for run in runs if run.font.underline]
    headings = [p.text for p in docx.paragraphs if p.style.name == "Heading 2"]
    assert headings[0] == "Q1 to writer · claim 4 · paragraph 1"
    assert sum("☐ stet" in p.text for p in docx.paragraphs) == 1


def test_what_xml_cannot_hold_is_told_by_its_number(tmp_path):
    report = a_report()
    hostile = replace(report.queries[0], question="Is it \x0b so? \ud800")
    docx = written(replace(report, queries=(hostile,)), tmp_path)
    assert any("Is it" in p.text and "U+D800" in p.text for p in docx.paragraphs)


def test_the_file_names_nobody_as_its_maker(tmp_path):
    assert written(a_report(), tmp_path).core_properties.author == ""
