"""`check CASE`: the open flags of a case on the command line."""

import json

import pytest

from workbench.__main__ import main

OK, REFUSED = 0, 1


@pytest.fixture
def run(capsys, tmp_path):
    """Run one command on the workspace; return its exit status and what it wrote where."""

    def run(*words):
        status = main(["--workspace", str(tmp_path / "workspace"), *map(str, words)])
        written = capsys.readouterr()
        return status, written.out, written.err

    return run


@pytest.fixture
def slip(tmp_path):
    path = tmp_path / "slip.txt"
    text = (
        "Lund counts its seats\n\nIt won 12 of 40 seats, or 25 percent, on Monday, 6 March 2018.\n"
    )
    path.write_text(text, "utf-8")
    return path


def test_the_flags_of_a_case_are_printed_a_line_each_with_their_reasons(run, slip):
    run("import", slip)
    status, told, _ = run("check", "Lund")
    assert status == OK
    share, weekday = told.splitlines()
    assert share.split()[:2] == ["article", "article"]
    assert "12 of 40 is 30 percent, not 25 percent  (“12 of 40” and “25 percent”" in share
    assert "Monday, 6 March 2018: it was a Tuesday" in weekday


def test_json_flags_stand_at_code_points_of_the_article(run, slip):
    run("import", slip)
    flags = json.loads(run("check", "Lund", "--json")[1])
    text = run("text", slip)[1]
    assert [text[flag["start"] : flag["end"]] for flag in flags] == [
        "25 percent",
        "Monday, 6 March 2018",
    ]
    assert [flag["words"] for flag in flags] == ["25 percent", "Monday, 6 March 2018"]


def test_a_case_to_check_that_is_not_there_is_refused(run, slip):
    run("import", slip)
    status, told, refusal = run("check", "Nowhere")
    assert (status, told) == (REFUSED, "")
    assert "There is no case called “Nowhere”." in refusal
