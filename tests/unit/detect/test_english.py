"""The English pipeline: which one is used, and what is told when it cannot be."""

from concurrent.futures import ThreadPoolExecutor

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.detect import english
from workbench.errors import WorkbenchError
from workbench.text.sentences import sentences


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """An untrained pipeline with the parts that are needed, as another user may have one."""
    nlp = spacy.blank("en")
    nlp.add_pipe("tagger").add_label("NN")
    nlp.add_pipe("parser").add_label("nsubj")
    nlp.add_pipe("ner").add_label("PERSON")
    nlp.initialize()
    mine = tmp_path_factory.mktemp("models") / "mine"
    nlp.to_disk(mine)
    return str(mine)


def test_a_model_that_is_not_there_is_named_with_what_to_do():
    with pytest.raises(WorkbenchError, match="“en_nowhere_lg” cannot be loaded") as told:
        english.load("en_nowhere_lg")
    assert "preferences" in told.value.hint


def test_a_folder_that_holds_no_model_is_refused(tmp_path):
    with pytest.raises(english.NoPipeline):
        english.load(str(tmp_path))


@pytest.mark.parametrize(("language", "lacks"), [("en", "has no parser"), ("de", "made for “de”")])
def test_a_model_that_cannot_parse_english_is_refused(tmp_path, language, lacks):
    spacy.blank(language).to_disk(tmp_path)
    with pytest.raises(english.NoPipeline, match=lacks):
        english.load(str(tmp_path))


def test_a_model_of_ones_own_is_loaded_once_and_without_its_names(folder):
    with ThreadPoolExecutor(4) as pool:
        loaded = list(pool.map(english.load, [folder, f" {folder} "] * 4))
    assert len(set(map(id, loaded))) == 1
    assert loaded[0].pipe_names == ["tagger", "parser"]


def test_the_sentences_are_those_of_our_rules(folder):
    line = "“Is it over?” Dr. Brun asked. It was not. He left at 5 p.m. Monday."
    found = [sentence.text for sentence in english.parse(line, folder).sents]
    assert found == [span.of(line) for span in sentences(line)]


PIECES = st.sampled_from(
    ["It rose. ", "“Did it?” ", "Dr. ", "no stop ", " ", "x" * 700, "😀", "。"]
)


@settings(max_examples=25, deadline=None)
@given(st.lists(PIECES, max_size=20))
def test_nothing_of_a_line_is_lost_however_long_it_is(folder, pieces):
    line = "".join(pieces)
    doc = english.parse(line, folder)
    assert doc.text == line
    assert all(line[token.idx :].startswith(token.text) for token in doc)


def test_a_line_without_an_end_is_parsed_in_pieces(folder):
    line = "a " * english.LONGEST_SENTENCE
    doc = english.parse(line, folder)
    assert (doc.text, len(doc)) == (line, english.LONGEST_SENTENCE)
