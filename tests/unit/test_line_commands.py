"""read, compare and quote: a JSON object a line in, one out; a bad line refused by its number."""

import io
import json
import sys

import pytest

from workbench.__main__ import main

OK, REFUSED, USAGE = 0, 1, 2


@pytest.fixture
def run(capsys, tmp_path):
    """Run a command on lines; return its exit status, its answers and its refusal."""

    def run(command, *lines):
        path = tmp_path / "lines.jsonl"
        told = [line if isinstance(line, str) else json.dumps(line) for line in lines]
        path.write_text("\n".join(told), "utf-8")
        status = main([command, "--jsonl", str(path)])
        written = capsys.readouterr()
        return status, [json.loads(line) for line in written.out.splitlines()], written.err

    return run


def test_read_tells_figures_times_quotations_and_names_with_their_places(run):
    text = "🚢 Last year alone, “North Korea” launched 24 missiles, Ana Costa said."
    status, [told], refusal = run("read", {"text": text, "published": "2018-03-08"})
    assert (status, refusal) == (OK, "")
    for found in (one for kind in told.values() for one in kind):
        assert text[found["start"] : found["end"]] == found["text"]
    [figure], [period] = told["figures"], told["periods"]
    assert (figure["value"], figure["low"], figure["high"]) == (24, 24, 24)
    assert (figure["counted"], figure["unit"], figure["hedge"]) == ("missiles", None, None)
    assert (period["from"], period["to"]) == ("2017-01-01", "2017-12-31")
    assert {"from": "2017-03-09", "to": "2018-03-08", "why": "rolling"} in period["alternatives"]
    assert [one["text"] for one in told["quotations"]] == ["North Korea"]
    assert ("Ana Costa", "person") in [(one["text"], one["kind"]) for one in told["names"]]


def test_without_a_day_only_what_the_calendar_names_has_dates(run):
    _, [told], _ = run("read", {"text": "It rose last year, as in May 2016 and before 2010."})
    assert [(one["from"], one["to"]) for one in told["periods"]] == [
        (None, None),
        ("2016-05-01", "2016-05-31"),
        (None, "2009-12-31"),
    ]


def test_compare_tells_each_figure_each_time_and_all_of_it(run):
    line = {
        "claim": "The north fired 24 missiles in 2016.",
        "evidence": "In 2017 it fired 23 missiles during 16 tests.",
        "published": None,
    }
    _, [told], _ = run("compare", line)
    [figure], [period] = told["figures"], told["periods"]
    assert (figure["claim"], figure["evidence"], figure["result"]) == ("24", "23", "differs")
    assert "1 more" in figure["note"]
    assert (period["claim"], period["evidence"], period["result"]) == ("2016", "2017", "apart")
    assert told["overall"] == "conflict"


@pytest.mark.parametrize(
    ("claim", "evidence", "overall"),
    [
        ("It has 14 schools.", "The town has 14 schools.", "agree"),
        ("It has 14 schools.", "The town has 16 schools.", "conflict"),
        ("It has 14 schools.", "The town has a mayor.", "missing"),
        ("The mayor is from the coast.", "The town has a mayor.", "agree"),
    ],
)
def test_what_all_of_it_comes_to(run, claim, evidence, overall):
    _, [told], _ = run("compare", {"claim": claim, "evidence": evidence, "published": "2018-03-08"})
    assert told["overall"] == overall


def test_quote_tells_what_was_done_to_the_words(run):
    _, [told], _ = run(
        "quote", {"quote": "We did see it", "source": "“We did not see it,” he said."}
    )
    assert told == {
        "result": "altered",
        "changes": [{"op": "delete", "quote": "", "source": "not", "kind": "negation"}],
    }


@pytest.mark.parametrize(
    ("command", "line"),
    [
        ("read", "{"),
        ("read", "[1]"),
        ("read", "[" * 100_000),
        ("read", {"text": 3}),
        ("read", {"published": "2018-03-08"}),
        ("read", {"text": "x", "published": "8 March"}),
        ("read", {"text": "x", "published": 2018}),
        ("compare", {"claim": "x"}),
        ("quote", {"quote": "x", "source": None}),
    ],
)
def test_a_bad_line_is_refused_by_its_number_and_stops_no_other(run, command, line):
    good = {"text": "a", "claim": "a", "evidence": "a", "quote": "a", "source": "a"}
    status, told, refusal = run(command, good, line, "", good)
    assert (status, len(told)) == (REFUSED, 2)
    assert refusal.startswith("Line 2 is refused: ")
    assert refusal.count("\n") == 1
    assert refusal.endswith(".\n")


def test_bytes_that_are_no_text_are_refused(capsys, tmp_path):
    path = tmp_path / "lines.jsonl"
    path.write_bytes(b'{"text": "caf\xe9"}\n')
    assert main(["read", "--jsonl", str(path)]) == REFUSED
    assert capsys.readouterr().err == "Line 1 is refused: it is not UTF-8.\n"


def test_a_file_that_is_not_there_is_refused_in_one_sentence(capsys, tmp_path):
    assert main(["quote", "--jsonl", str(tmp_path / "nowhere")]) == REFUSED
    assert "cannot be read" in capsys.readouterr().err


def test_lines_come_from_standard_input_too(capsys, monkeypatch):
    line = json.dumps({"quote": "so", "source": "It is so."}).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(line)))
    assert main(["quote", "--jsonl", "-"]) == OK
    assert json.loads(capsys.readouterr().out)["result"] == "exact"


def test_without_a_file_it_is_wrong_usage(capsys):
    assert main(["read"]) == USAGE
    assert "--jsonl" in capsys.readouterr().err
