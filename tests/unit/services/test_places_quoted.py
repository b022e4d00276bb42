import pytest

from tests.builders import a_claim
from tests.builders_sources import png, wav, xlsx
from workbench.errors import Invalid
from workbench.model import SourceKind, Stance
from workbench.services import evidence, sources
from workbench.services.capturing import capture_file
from workbench.services.evidence import Bearing, Passage
from workbench.services.sources import SourceFacts
from workbench.services.views.captures import opened
from workbench.services.views.sheets import sheet_rows
from workbench.services.views.sources import evidence_rows, source_rows

SHEETS = xlsx(
    {
        "Ferries": [["Month", "Sailed", None, "Share"], ["March", 24, None, 0.5], ["April", 7]],
        "The crew": [["Ines Falk"]],
        "Empty": [],
    }
)


class Bench:
    """One claim, one source, and what is quoted from it."""

    def __init__(self, workspace, article, folder):
        self.workspace, self.article, self.folder = workspace, article, folder
        self.claim = a_claim(workspace, article, "24 ferries")

    def add(self, name, data):
        path = self.folder / name
        path.write_bytes(data)
        captured = capture_file(self.workspace.captures, path)
        return self.added(captured.kind, captured.facts(), captured)

    def added(self, kind, facts, captured=None):
        told = {"case_id": self.article.case_id, "kind": kind, "facts": facts}
        source = self.workspace.run(sources.add_source, captured=captured, **told).value
        rows = self.workspace.read(source_rows, self.article.case_id)
        return next(row for row in rows if row.id == source)

    def quote(self, source, **where):
        passage = Passage(capture_id=source.capture_id, **where)
        self.workspace.run(
            evidence.attach,
            claim_ids=[self.claim],
            source_id=source.id,
            passage=passage,
            bearing=Bearing(Stance.SUPPORTS),
        )
        return self.workspace.read(evidence_rows, self.claim)[-1]


@pytest.fixture
def bench(workspace, article, tmp_path):
    return Bench(workspace, article, tmp_path)


def test_a_box_on_a_picture_is_kept_with_the_words_typed_from_it(bench):
    row = bench.quote(bench.add("pier.png", png()), quote="24 ferries", box=(0.1, 0.2, 0.5, 0.25))
    assert (row.box, row.typed, row.where) == ((0.1, 0.2, 0.5, 0.25), True, "box")


@pytest.mark.parametrize(
    "box", [(0.5, 0.2, 0.1, 0.3), (0.1, 0.2, 0.1, 0.3), (-0.1, 0, 1, 1), (0, 0, 1, float("nan"))]
)
def test_a_box_beside_the_page_is_refused(bench, box):
    with pytest.raises(Invalid, match="does not lie on the page"):
        bench.quote(bench.add("pier.png", png()), quote="24", box=box)


def test_a_moment_of_a_tape_is_kept_with_the_words_heard_there(bench):
    row = bench.quote(bench.add("tape.wav", wav()), quote="24 ferries", time_ms=872_000)
    assert (row.where, row.typed, row.source_kind) == ("00:14:32", True, SourceKind.AUDIO)


def test_a_book_that_is_not_held_is_quoted_with_its_page(bench):
    book = bench.added(SourceKind.BOOK, SourceFacts("Ferries of Lund", author="I. Falk"))
    row = bench.quote(book, quote="24 ferries", locator="p. 214")
    assert (row.where, row.typed, row.capture_id) == ("p. 214", True, None)


@pytest.mark.parametrize(
    ("cell", "quote", "kept"),
    [
        ("Ferries!B2", "24", "Ferries!B2"),
        ("Ferries!$A$2:$D$2", "March\t24\t0.5", "Ferries!A2:D2"),
        ("Ferries!B1:B3", "Sailed\n24\n7", "Ferries!B1:B3"),
        ("'The crew'!A1", "Ines Falk", "'The crew'!A1"),
    ],
)
def test_the_words_of_cells_are_read_out_and_not_typed(bench, cell, quote, kept):
    row = bench.quote(bench.add("log.xlsx", SHEETS), cell=cell, quote="what the caller says")
    assert (row.quote, row.cell, row.typed, row.where) == (quote, kept, False, kept)


def test_cells_of_one_row_are_a_stretch_of_the_text(bench, workspace):
    source = bench.add("log.xlsx", SHEETS)
    row = bench.quote(source, cell="Ferries!B2:D2")
    assert row.span.of(workspace.read(opened, source.capture_id).text) == "24\t0.5"
    assert row.page == 1


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("Ferries!C1", "nothing in these cells"),
        ("Gone!A1", "no sheet “Gone”"),
        ("B2", "no sheet"),
        ("Empty!A1", "nothing in these cells"),
        ("all of it", "names no cell"),
    ],
)
def test_a_cell_that_is_not_there_is_refused(bench, cell, why):
    with pytest.raises(Invalid, match=why):
        bench.quote(bench.add("log.xlsx", SHEETS), cell=cell)


def test_a_plain_table_has_one_sheet_without_a_name(bench, workspace):
    source = bench.add("log.csv", b"Month,Sailed\nMarch,24\n")
    [sheet] = workspace.read(sheet_rows, source.capture_id)
    assert (sheet.name, sheet.size) == ("", (2, 2))
    assert bench.quote(source, cell="B2").where == "B2"


def test_every_sheet_is_there_even_an_empty_one(bench, workspace):
    found = workspace.read(sheet_rows, bench.add("log.xlsx", SHEETS).capture_id)
    assert [(s.name, s.number, s.size) for s in found] == [
        ("Ferries", 1, (3, 4)),
        ("The crew", 2, (1, 1)),
        ("Empty", 3, (0, 0)),
    ]


def test_an_open_source_knows_all_that_was_quoted_from_it(bench, workspace):
    source = bench.add("pier.png", png())
    bench.quote(source, quote="24 ferries", box=(0.1, 0.2, 0.5, 0.25))
    [passage] = workspace.read(opened, source.capture_id).passages
    assert (passage.claim_id, passage.box, passage.typed) == (
        bench.claim,
        (0.1, 0.2, 0.5, 0.25),
        True,
    )


def test_a_source_that_is_held_is_opened_by_its_own_id_too(bench, workspace):
    source = bench.add("pier.png", png())
    assert workspace.read(opened, source.id) == workspace.read(opened, source.capture_id)


def test_a_source_that_is_not_held_is_opened_with_what_is_known_of_it(bench, workspace):
    facts = SourceFacts("Ferries of Lund", author="I. Falk", pages="320", seen_by="A.B.")
    book = bench.added(SourceKind.BOOK, facts)
    view = workspace.read(opened, book.id)
    assert (view.id, view.key, view.title) == (None, book.id, "Ferries of Lund")
    assert view.told == ("I. Falk", "pages 320", "seen by A.B.")
