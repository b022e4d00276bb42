"""Commands that only read a file: its text, its claims, the worth of its lines."""

import json

import pytest

from tests.builders import ARTICLE
from tests.processes import in_a_process
from tests.refusals import is_one_sentence

OK, REFUSED = 0, 1
CAFE = (
    "Ein Café an der Mole\n\nIm Jahr 2017 liefen 24 Fähren aus 🚢. Die Mole ist 310 Meter lang.\n"
)
GERMAN = (
    "Der Hafenausschuss hat am Dienstag beschlossen, den alten Anleger der Fähre zu schließen, "
    "der seit 1911 in Betrieb ist und 24 Schiffe im Jahr sieht.\n\nDie Brücke sei nicht mehr "
    "sicher, sagten die Mitglieder, und die Reparatur koste mehr, als die Stadt aufbringen könne."
)


def test_text_is_the_canonical_text(run, article):
    assert run("text", article) == (OK, ARTICLE, "")


def test_claims_are_listed_with_their_worth_and_kind(run, article):
    status, told, _ = run("claims", article)
    assert status == OK
    worth, kind, words = told.splitlines()[0].split(maxsplit=2)
    assert 0 <= float(worth) <= 1
    assert (kind, words in ARTICLE) == ("figure", True)


def test_score_prints_three_chances_a_line_and_nothing_else(run, tmp_path):
    path = tmp_path / "lines.txt"
    path.write_text("Fares rose by 12 percent in 2018.\n\nThank you all.\n", "utf-8")
    status, out, err = run("score", path)
    assert (status, err) == (OK, "")
    rows = [[float(score) for score in line.split("\t")] for line in out.splitlines()]
    assert [len(row) for row in rows] == [3, 3, 3]
    assert all(0.0 <= score <= 1.0 for row in rows for score in row)
    assert rows[1] == [0.0, 0.0, 0.0]
    assert rows[0][0] > rows[2][0]


def test_of_an_empty_file_nothing_is_scored(run, tmp_path):
    path = tmp_path / "none.txt"
    path.write_text("", "utf-8")
    assert run("score", path) == (OK, "", "")


@pytest.mark.parametrize("content", [None, b"\xff\xfe\xfa"])
def test_a_file_that_cannot_be_scored_is_refused_in_one_sentence(run, tmp_path, content):
    path = tmp_path / "lines.bin"
    if content is not None:
        path.write_bytes(content)
    status, out, err = run("score", path)
    assert (status, out) == (REFUSED, "")
    assert "cannot be read as UTF-8 text" in err


def test_json_claims_stand_at_code_points_of_what_text_prints(tmp_path):
    path = tmp_path / "café.txt"
    path.write_bytes(CAFE.replace("\n", "\r\n").encode("utf-16"))
    text = in_a_process("text", path).stdout.decode("utf-8")
    told = json.loads(in_a_process("claims", "--json", path, "--published", "2018-03-09").stdout)
    assert told["document"] == {
        "title": "Ein Café an der Mole",
        "published": "2018-03-09",
        "words": 18,
    }
    assert told["claims"]
    for claim in told["claims"]:
        assert text[claim["start"] : claim["end"]] == claim["text"]
        assert set(claim) == {
            "start",
            "end",
            "text",
            "check_worthiness",
            "verifiability",
            "picked",
            "kind",
            "claimant",
            "relayed_by",
            "claim_in_full",
            "reasons",
        }


def test_of_an_article_in_another_language_no_claims_are_told_but_why(run, tmp_path):
    path = tmp_path / "anleger.txt"
    path.write_text(GERMAN, "utf-8")
    for options in ((), ("--json",)):
        status, told, why = run("claims", path, *options)
        assert status == OK
        assert "24" not in told
        assert why == (
            "This article seems to be in German. Suggestions are made for English only.\n"
        )


def test_a_desk_profile_decides_what_becomes_a_claim_and_what_it_is_worth(run, article, tmp_path):
    _, usual, _ = run("claims", article)
    _, every, _ = run("claims", article, "--profile", "every_fact")
    assert len(every.splitlines()) > len(usual.splitlines())
    own = tmp_path / "desk.toml"
    own.write_text(
        'name = "o"\ntitle = "Ours"\nversion = "1"\ncoverage = "check_worthy"\n'
        'scale = "workbench"\nmuted_words = ["pier"]\n',
        "utf-8",
    )
    _, told, _ = run("claims", article, "--json", "--profile", own)
    piers = [claim for claim in json.loads(told)["claims"] if "pier" in claim["text"].split()]
    assert piers
    assert {claim["check_worthiness"] for claim in piers} == {0.0}
    assert all("muted by your desk: “pier”" in claim["reasons"] for claim in piers)


def test_reading_a_file_makes_no_workspace(run, article, folder):
    run("text", article)
    run("claims", article)
    assert not folder.exists()


@pytest.mark.parametrize("command", ["text", "claims"])
def test_a_file_that_cannot_be_read_is_refused(run, tmp_path, command):
    binary = tmp_path / "noise.bin"
    binary.write_bytes(bytes(range(256)) * 9)
    for path in (tmp_path / "nowhere.txt", tmp_path, binary):
        status, told, refusal = run(command, path)
        assert (status, told) == (REFUSED, "")
        assert is_one_sentence(refusal)
