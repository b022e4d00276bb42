"""The English reader: loaded once, late, and safe to share between threads."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
import spacy

from workbench.detect.english import NoPipeline
from workbench.detect.pipeline import reader, use
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


@pytest.fixture
def own_model(tmp_path):
    english = spacy.blank("en")
    english.add_pipe("tagger").add_label("NN")
    english.add_pipe("parser").add_label("nsubj")
    english.initialize()
    english.to_disk(tmp_path / "mine")
    yield str(tmp_path / "mine")
    use("")


def test_another_english_model_reads_from_when_it_is_named(own_model):
    before = reader()
    use(own_model)
    assert reader() is not before
    assert reader().read("Fares rose.").tree is not None
    use("")
    assert reader() is before


def test_a_model_that_cannot_be_used_leaves_the_one_before():
    before = reader()
    with pytest.raises(NoPipeline):
        use("en_nowhere_lg")
    assert reader() is before
