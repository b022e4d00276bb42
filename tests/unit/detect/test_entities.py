"""The entity recogniser that ships, on sentences of our own."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.detect import entities
from workbench.detect.untrained import Untrained
from workbench.model import NameKind

pytest.importorskip("onnxruntime")


def _named(sentence):
    belief = entities.shipped_recogniser().read([sentence])[0]
    return {span.of(sentence): kind for span, kind in belief.entities}


def test_persons_bodies_and_places_are_told_apart():
    found = _named("Anna Lindholm of the Ministry of Transport flew from Oslo to Madrid.")
    assert found["Anna Lindholm"] is NameKind.PERSON
    assert found["Ministry of Transport"] is NameKind.ORGANISATION
    assert found["Oslo"] is found["Madrid"] is NameKind.PLACE


def test_a_sentence_without_names_has_none():
    assert _named("The price of bread rose by a third in two years.") == {}


def test_a_sentence_is_read_alike_in_any_company():
    sentence = "Anna Lindholm flew to Madrid."
    recogniser = entities.shipped_recogniser()
    alone = recogniser.read([sentence])[0].entities
    others = ["He left.", "No ship of the line has ever come back from there, they say. " * 4]
    assert recogniser.read([others[0], sentence, others[1]])[1].entities == alone


def test_names_far_into_an_endless_sentence_are_found():
    sentence = "it rained and " * 400 + "Anna Lindholm flew to Madrid"
    assert {"Anna Lindholm", "Madrid"} <= _named(sentence).keys()


PIECES = st.sampled_from(
    ["Anna", "Lindholm", "of", "Oslo", "-", "’s", ".", "😀", "é", "x" * 120, " "]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(PIECES, max_size=30))
def test_names_lie_in_the_sentence_one_behind_the_other(pieces):
    sentence = " ".join(pieces)
    belief = entities.shipped_recogniser().read([sentence])[0]
    end = 0
    for span, _ in belief.entities:
        assert end <= span.start < span.end <= len(sentence)
        kind, strength = belief.kind(span)
        assert kind in NameKind
        assert 0 <= strength <= 1
        end = span.end


def test_no_sentences_are_no_trouble():
    assert entities.shipped_recogniser().read([]) == []


def test_a_missing_file_is_said_to_be_missing(monkeypatch, tmp_path):
    monkeypatch.setattr(entities, "shipped_folder", lambda: tmp_path)
    with pytest.raises(Untrained, match=r"cases\.npy"):
        entities.shipped_recogniser.__wrapped__()
