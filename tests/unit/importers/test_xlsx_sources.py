import io
import random
import zipfile

import pytest

from tests.builders_originals import zipped
from tests.builders_sources import xlsx
from tests.unit.importers.sound import assert_sound
from tests.unit.importers.test_hostile_files import mutated
from workbench.errors import UnreadableArticle
from workbench.importers import tables
from workbench.importers.evidence import read_source
from workbench.importers.opening import read_article

MONTHS = xlsx(
    {
        "Ferries": [["Month", "Sailed", "Share"], [("s='1'", "<v>43167</v>"), 24, None], [None, 7]],
        "The crew": [["Ines Falk"]],
    }
)


def shown(*cells) -> list[str]:
    """What is read of one row."""
    return read_source("a.xlsx", xlsx({"S": [list(cells)]})).text.split("\n")[1].split("\t")


def test_a_spreadsheet_is_one_line_a_row_under_the_name_of_its_sheet():
    read = read_source("ferries.xlsx", MONTHS)
    assert_sound(read)
    assert read.text == "Ferries\nMonth\tSailed\tShare\n2018-03-08\t24\n7\nThe crew\nInes Falk"
    assert [read.text[start:].partition("\n")[0] for start in read.pages] == ["Ferries", "The crew"]


def test_every_cell_knows_its_words():
    read = read_source("ferries.xlsx", MONTHS)
    words = {o.place: read.text[o.start : o.start + o.length] for o in read.origins}
    assert words["cell/1!B2"] == "24"
    assert words["cell/1!B3"] == "7"
    assert words["cell/2!A1"] == "Ines Falk"
    assert words["sheet/2"] == "The crew"


@pytest.mark.parametrize(
    ("attributes", "inner", "words"),
    [
        ("s='1'", "<v>43167</v>", "2018-03-08"),
        ("s='3'", "<v>43167.75</v>", "2018-03-08 18:00:00"),
        ("s='1'", "<v>0.25</v>", "06:00:00"),
        ("s='2'", "<v>0.045</v>", "4.5%"),
        ("s='4'", "<v>24</v>", "24"),
        ("", "<v>0.30000000000000004</v>", "0.3"),
        ("", "<v>12345678901234567890</v>", "12345678901234567168"),
        ("", "<f>SUM(A1:A9)</f><v>24</v>", "24"),
        ("", "<f>SUM(A1:A9)</f>", "=SUM(A1:A9)"),
        ("t='str'", "<f>A1</f><v>as computed</v>", "as computed"),
        ("t='b'", "<v>1</v>", "TRUE"),
        ("t='e'", "<v>#DIV/0!</v>", "#DIV/0!"),
        ("t='inlineStr'", "<is><r><t>two </t></r><r><t>runs</t></r></is>", "two runs"),
        ("t='inlineStr'", "<is><t>two\nlines\tof it</t></is>", "two lines of it"),
    ],
)
def test_a_cell_shows_what_its_program_showed_last(attributes, inner, words):
    assert shown((attributes, inner)) == [words]


def test_a_huge_sheet_is_read_as_far_as_it_goes_and_says_so(monkeypatch):
    monkeypatch.setattr(tables, "MAX_CELLS", 5)
    read = read_source("a.xlsx", xlsx({"S": [[n, n] for n in range(10, 20)]}))
    assert read.text == "S\n10\t10\n11\t11\n12"
    assert read.remark == "Only its first 5 filled cells were read out: for the rest, open it."


def test_cells_far_apart_take_no_room():
    far = ("", "<v>1</v></c><c r='XFD1'><v>2</v>")
    assert shown(far) == ["1", "2"]


@pytest.mark.parametrize(
    ("part", "content"),
    [
        ("xl/worksheets/sheet1.xml", '<!DOCTYPE x [<!ENTITY a "b">]><x><row><c/></row></x>'),
        (
            "xl/sharedStrings.xml",
            '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hosts">]><si>&a;</si>',
        ),
        ("xl/workbook.xml", "<workbook/>"),
        ("xl/worksheets/sheet1.xml", "<x><row r='9999999'><c><v>1</v></c></row></x>"),
        ("xl/worksheets/sheet1.xml", "<x><row><c t='s'><v>99</v></c></row></x>"),
        ("xl/worksheets/sheet1.xml", "<x><row>"),
        ("xl/worksheets/sheet1.xml", "<x/>"),
        ("xl/big.xml", bytes(200_000_001)),
    ],
)
def test_a_hostile_spreadsheet_is_refused_in_a_sentence(part, content):
    with pytest.raises(UnreadableArticle, match=r"[a-z].*\.$"):
        read_source("a.xlsx", xlsx({"S": [["a"]]}, extra={part: content}))


def test_an_article_is_still_no_spreadsheet():
    with pytest.raises(UnreadableArticle, match="is a spreadsheet"):
        read_article("a.xlsx", MONTHS)


def inside(data: bytes, dice: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    name = dice.choice(["xl/worksheets/sheet1.xml", *files])
    files[name] = mutated(bytes(files[name]), dice)
    return zipped(files)


def test_500_damaged_spreadsheets_are_refused_or_read_soundly():
    dice = random.Random(20180309)
    read, refused = 0, []
    for number in range(500):
        try:
            article = read_source("a.xlsx", (inside if number % 3 else mutated)(MONTHS, dice))
        except UnreadableArticle as error:
            refused.append(str(error))
        else:
            assert_sound(article)
            read += 1
    assert read
    assert refused
    assert all(sentence.endswith(".") for sentence in refused)
