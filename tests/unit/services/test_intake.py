import pytest

from tests.builders import a_claim
from tests.builders_sources import eml, png, wav, xlsx
from workbench.errors import Cancelled, Invalid
from workbench.model import SourceKind, Stance
from workbench.services import folders, sources
from workbench.services.attachments import attachments_of, take_out
from workbench.services.capturing import capture_file
from workbench.services.folders import files_of, reference_in
from workbench.services.intake import read_in, refusal_of, take_in, told_of
from workbench.services.views.sources import evidence_rows, source_rows


@pytest.fixture
def folder(tmp_path):
    """A back-up folder as writers leave them."""
    pile = tmp_path / "back-up"
    (pile / "10 pictures").mkdir(parents=True)
    (pile / ".git").mkdir()
    for name, data in {
        "2 b.txt": b"Twenty-four ferries.",
        "10 a.txt": b"The pier is long.",
        "1 log.csv": b"Month,Sailed\nMarch,24\n",
        "3 mail.eml": eml(),
        "10 pictures/2 pier.png": png(),
        "10 pictures/tape.wav": wav(),
        "~$log.docx": b"lock",
        "Thumbs.db": b"x",
        ".git/config": b"x",
        "empty.pdf": b"",
        "page.url": b"[InternetShortcut]\r\nURL=https://harbour.example/log?a=1\r\n",
    }.items():
        (pile / name).write_bytes(data)
    return pile


def taken(workspace, article, *paths, claim_id=None):
    haul = read_in(workspace.captures, paths)
    asked = {"case_id": article.case_id, "arrivals": haul.arrivals, "claim_id": claim_id}
    return haul, workspace.run(take_in, **asked).value


def rows(workspace, article):
    return workspace.read(source_rows, article.case_id)


def test_a_folder_comes_in_as_a_person_counts_it(workspace, article, folder):
    _haul, done = taken(workspace, article, folder)
    assert [row.file_name or row.url for row in rows(workspace, article)] == [
        "1 log.csv",
        "2 b.txt",
        "3 mail.eml",
        "10 a.txt",
        "2 pier.png",
        "tape.wav",
        "https://harbour.example/log?a=1",
    ]
    assert done.numbers == tuple(range(1, 8))


def test_every_file_is_the_kind_of_source_that_it_is(workspace, article, folder):
    taken(workspace, article, folder)
    assert [row.kind for row in rows(workspace, article)] == [
        SourceKind.SPREADSHEET,
        SourceKind.FILE,
        SourceKind.EMAIL,
        SourceKind.FILE,
        SourceKind.IMAGE,
        SourceKind.AUDIO,
        SourceKind.LINK,
    ]


def test_the_writers_own_number_is_kept(workspace, article, folder):
    taken(workspace, article, folder)
    notes = {row.file_name: row.note for row in rows(workspace, article)}
    assert notes["10 a.txt"] == "Writer’s reference: 10."
    assert notes["tape.wav"] == ""


def test_an_e_mail_tells_who_wrote_it_when_and_about_what(workspace, article, folder):
    taken(workspace, article, folder / "3 mail.eml")
    [row] = rows(workspace, article)
    assert (row.title, row.author, row.published) == (
        "The ferries",
        "Ines Falk <ines@harbour.example>",
        "2018-03-08",
    )


def test_a_drop_is_one_step_of_undo(workspace, article, folder):
    taken(workspace, article, folder)
    workspace.undo()
    assert rows(workspace, article) == []


def test_what_cannot_be_read_is_told_by_name_and_keeps_nothing_out(workspace, article, folder):
    haul, done = taken(workspace, article, folder, folder / "gone.pdf")
    assert len(done.source_ids) == 7
    assert str(refusal_of(haul)) == "2 of 9 files could not be read: “empty.pdf”, “gone.pdf”."


def test_the_same_bytes_are_told_and_not_added_twice(workspace, article, folder):
    taken(workspace, article, folder / "2 b.txt", folder / "page.url")
    (folder / "copy.txt").write_bytes((folder / "2 b.txt").read_bytes())
    haul, done = taken(workspace, article, folder / "copy.txt", folder / "page.url")
    assert (len(rows(workspace, article)), done.source_ids) == (2, ())
    assert told_of(haul, done) == ("“copy.txt”, “page.url” were here already and not added again.")


def test_dropped_on_a_claim_everything_is_tied_to_it_once(workspace, article, folder):
    claim = a_claim(workspace, article, "24 ferries")
    taken(workspace, article, folder / "2 b.txt")
    taken(workspace, article, folder / "2 b.txt", folder / "10 a.txt", claim_id=claim)
    taken(workspace, article, folder / "2 b.txt", claim_id=claim)
    tied = workspace.read(evidence_rows, claim)
    assert [(row.source_number, row.stance) for row in tied] == [
        (1, Stance.CONTEXT),
        (2, Stance.CONTEXT),
    ]


def test_too_many_files_are_refused_before_any_is_read(monkeypatch, workspace, folder):
    monkeypatch.setattr(folders, "MOST_FILES", 5)
    with pytest.raises(Invalid, match="more than 5 files"):
        read_in(workspace.captures, [folder])


def test_too_large_files_are_refused_before_any_is_read(monkeypatch, folder):
    monkeypatch.setattr(folders, "MOST_BYTES", 1000)
    with pytest.raises(Invalid, match="larger than"):
        files_of([folder])


def test_an_empty_folder_says_so(tmp_path):
    with pytest.raises(Invalid, match="no file in this folder"):
        files_of([tmp_path])


def test_a_link_to_a_folder_is_not_followed_round_and_round(folder):
    (folder / "again").symlink_to(folder, target_is_directory=True)
    assert len(files_of([folder])) == 8


def test_cancel_stops_between_two_files(workspace, folder):
    class Impatient:
        def advance(self, done, total, doing=""):
            if done == 3:
                raise Cancelled

    with pytest.raises(Cancelled):
        read_in(workspace.captures, [folder], progress=Impatient())


@pytest.mark.parametrize(
    ("name", "reference"),
    [
        ("07 log.pdf", "07"),
        ("12a - log.pdf", "12a"),
        ("(3) log.pdf", "3"),
        ("3_log.pdf", "3"),
        ("2018 budget.pdf", ""),
        ("2018-03-08 log.pdf", ""),
        ("8.3.2018 log.pdf", ""),
        ("24ferries.pdf", ""),
        ("log 07.pdf", ""),
        ("07.pdf", "07"),
    ],
)
def test_a_writers_number_is_no_year_and_no_date(name, reference):
    assert reference_in(name) == reference


def test_an_attachment_becomes_a_source_of_its_own(workspace, article, tmp_path):
    path = tmp_path / "mail.eml"
    path.write_bytes(eml(attached={"log.csv": b"a,24\n"}))
    captured = capture_file(workspace.captures, path)
    [one] = attachments_of(workspace.captures, captured.original.sha256)
    haul = take_out(workspace.captures, captured.original.sha256, 0, source=5)
    workspace.run(take_in, case_id=article.case_id, arrivals=haul.arrivals)
    [row] = rows(workspace, article)
    assert (row.file_name, row.kind) == (one.name, SourceKind.SPREADSHEET)
    assert row.note == "Attached to source 5."


def test_a_source_repeats_another_but_never_itself(workspace, article, folder):
    _haul, done = taken(workspace, article, folder / "2 b.txt", folder / "10 a.txt")
    first, second = done.source_ids
    workspace.run(sources.set_rests_on, source_id=second, rests_on_id=first)
    assert [row.repeats for row in rows(workspace, article)] == [0, 1]
    with pytest.raises(Invalid, match="repeat itself"):
        workspace.run(sources.set_rests_on, source_id=first, rests_on_id=second)
    workspace.run(sources.set_rests_on, source_id=second, rests_on_id=None)
    assert [row.repeats for row in rows(workspace, article)] == [0, 0]


def test_a_spreadsheet_that_cannot_be_read_is_kept_all_the_same(workspace, tmp_path):
    path = tmp_path / "broken.xlsx"
    path.write_bytes(xlsx({"S": [["a"]]})[:-40])
    captured = capture_file(workspace.captures, path)
    assert (captured.kind, captured.text) == (SourceKind.SPREADSHEET, "")
