"""The figures of a ranking, as `make bench-claims` prints them."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "models" / "bench_claims.py"

DEBATES = """doc\ttext\tlabel
one\tFares rose by 12 percent in 2018.\t1
one\tThank you all for coming.\t0
one\tI love this town.\t0
two\tThe firm paid no tax for 10 years, the auditors found.\t1
two\tCrime doubled between 2010 and 2018.\t1
two\tGood evening.\t0
"""


def measured(*paths):
    return subprocess.run(
        [sys.executable, SCRIPT, *paths], check=False, capture_output=True, text=True, timeout=120
    )


def test_each_score_has_its_figures_with_intervals(tmp_path):
    (tmp_path / "debates.tsv").write_text(DEBATES, "utf-8")
    done = measured(tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    told = dict(
        re.findall(r"^  check_worthiness +(\S+) +(\S+) \[\S+, \S+\]$", done.stdout, re.MULTILINE)
    )
    assert set(told) == {"MAP", "P@5", "P@10", "P@20", "P@50", "AP", "F1"}
    assert (float(told["MAP"]), float(told["AP"])) == (1.0, 1.0)
    assert float(told["P@5"]) == pytest.approx((1 / 5 + 2 / 5) / 2)
    assert "6 sentences, 3 positive, 2 docs" in done.stdout


def test_a_table_without_documents_is_one(tmp_path):
    table = tmp_path / "lines.tsv"
    rows = [line.split("\t", 1)[1] for line in DEBATES.splitlines()]
    table.write_text("\n".join(rows) + "\n", "utf-8")
    done = measured(table)
    assert "6 sentences, 3 positive, 1 docs" in done.stdout
    assert "MAP" not in done.stdout


def test_what_is_no_table_is_refused_in_a_sentence(tmp_path):
    (tmp_path / "other.tsv").write_text("a\tb\n1\t2\n", "utf-8")
    assert "other.tsv has no columns “text” and “label”." in measured(tmp_path).stderr
    assert measured(tmp_path / "nothing").returncode == 2
