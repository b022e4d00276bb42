"""The English reader: loaded once, late, and safe to share between threads."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from workbench.detect.pipeline import reader
from workbench.detect.rules import RuleDetector

TEXT = "\n".join(
    f"Ada Brun said the ferry line carried {number},000 people in 2018." for number in range(2, 40)
)


def test_spacy_is_not_loaded_before_a_text_is_analysed():
    code = "import sys, workbench.detect; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_there_is_one_reader():
    with ThreadPoolExecutor(8) as pool:
        readers = list(pool.map(lambda _: reader(), range(8)))
    assert len(set(map(id, readers))) == 1


def test_two_articles_at_a_time_give_what_each_gives_alone():
    alone = list(RuleDetector().find(TEXT, ()))
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda _: list(RuleDetector().find(TEXT, ())), range(4)))
    assert together == [alone] * 4


def test_cues_are_found_whatever_their_case_and_apostrophe():
    reading = reader().read("DUE TO the strike, I’m sure.")
    seen = {(one.cue, reading.text(one.start, one.end)) for one in reading.sightings}
    assert {("cause", "DUE TO"), ("opinion", "I’m sure")} <= seen


def test_tokens_and_spans_go_back_and_forth():
    reading = reader().read("Fares (in 🙂 Norwick) rose by 5%.")
    for start in range(len(reading.forms)):
        for end in range(start + 1, len(reading.forms) + 1):
            assert reading.tokens(reading.span(start, end)) == (start, end)


def test_a_paragraph_without_words_is_read():
    assert reader().read("").forms == ()
