import csv

from hypothesis import given
from hypothesis import strategies as st

from tests.builders_report import a_report, plain_report
from workbench.exporters.csv import COLUMNS, CsvExporter, guarded, unguarded
from workbench.progress import SILENT

SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20"
cells = st.text() | st.text(st.sampled_from(SIGNS + "' \t\r\n\u200b\ufeff\u00a0aZ1|"), max_size=8)


def _rows(report, folder) -> list[dict[str, str]]:
    path = folder / "claims.csv"
    CsvExporter().write(report, path, SILENT)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_claim_is_a_row_with_both_answers_and_their_reasons(tmp_path):
    report = a_report()
    rows = _rows(report, tmp_path)
    assert [row["Claim"] for row in rows] == [str(claim.number) for claim in report.claims]
    sixth, thirteenth = rows[5], rows[12]
    assert (sixth["Said so"], sixth["Is so"]) == ("True", "not checkable")
    assert (thirteenth["Said so"], thirteenth["Is so"]) == ("True", "False")
    assert thirteenth["Is so: reasons"] == report.claims[12].is_so.rationale
    assert rows[10]["Part of claim"] == "9"
    assert rows[14]["Relayed by"] == "Tobias Finke"
    assert rows[14]["Chain"] == "Maren Oyelaran → Tobias Finke → the article"
    assert (rows[13]["Said so"], rows[13]["Is so"]) == ("True", "open")
    assert rows[0]["Said so"] == rows[0]["Said so: evidence"] == ""


def test_each_question_has_its_own_evidence(tmp_path):
    row = _rows(a_report(), tmp_path)[12]
    assert row["Said so: evidence"].startswith("2 supports (primary, on record): … the sum")
    assert row["Is so: evidence"].startswith("3 differs (secondary, on record): … without")


def test_a_row_names_its_sources_and_where_in_them(tmp_path):
    report = a_report()
    row = _rows(report, tmp_path)[0]
    first = next(source for source in report.sources if source.number == 2)
    assert f"2. {first.title} {first.url}" in row["Sources"].splitlines()
    assert row["Locators"].splitlines() == ["2: p. 3", "3: 00:14:32"]


def test_the_table_opens_in_a_spreadsheet_as_utf8(tmp_path):
    path = tmp_path / "claims.csv"
    CsvExporter().write(a_report(), path, SILENT)
    assert path.read_bytes().startswith(b'\xef\xbb\xbf"Claim",')


def test_conclusions_stand_where_a_desk_gives_no_labels(tmp_path):
    report = plain_report(["The price doubled."])
    [row] = _rows(report, tmp_path)
    assert row["Is so: reasons"] == "The price doubled.\nThe price doubled."


@given(cells)
def test_no_cell_begins_a_formula_and_the_original_comes_back(cell):
    told = guarded(cell)
    assert unguarded(told) == cell
    shown = told.lstrip(" \t\r\n\u200b\ufeff\u00a0")
    assert not told.startswith(("\t", "\r", "\n"))
    assert not shown.startswith(tuple(SIGNS))


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Z"]), min_size=1))
def test_ordinary_words_stay_as_they_are(cell):
    assert guarded("a" + cell) == "a" + cell


def test_hostile_words_stay_in_their_cell(tmp_path):
    hostile = ['=HYPERLINK("https://e.org","x")', '";=1+1;"', "a\r\n=2+2", "-5% growth", "'tis"]
    rows = _rows(plain_report(hostile), tmp_path)
    assert [unguarded(row["In the article"]) for row in rows] == hostile
    assert rows[3]["In the article"] == "'-5% growth"
    assert len(rows[0]) == len(COLUMNS)
