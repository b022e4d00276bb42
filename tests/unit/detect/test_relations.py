"""The parse has one shape, whichever set of labels a pipeline speaks."""

import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from workbench.detect.relations import relations

VOCAB = spacy.blank("en").vocab


def _told(words, heads, deps, pos=None, lemmas=None):
    doc = Doc(VOCAB, words=words.split(), heads=heads, deps=deps.split(), pos=pos, lemmas=lemmas)
    return [(relation.head, relation.label) for relation in relations(doc)]


def test_objects_passives_and_relative_clauses_have_the_same_labels():
    clear = _told(
        "Fares were cut that he set", [2, 2, 2, 5, 5, 0], "nsubjpass auxpass ROOT dobj nsubj relcl"
    )
    assert clear == [
        *((2, "nsubj:pass"), (2, "aux:pass"), (2, "root")),
        *((5, "obj"), (5, "nsubj"), (0, "acl:relcl")),
    ]


def test_a_preposition_stands_under_its_noun():
    clear = _told(
        "Fares rose in Norwick",
        [1, 1, 1, 2],
        "nsubj ROOT prep pobj",
        ["NOUN", "VERB", "ADP", "PROPN"],
    )
    assert clear == [(1, "nsubj"), (1, "root"), (3, "case"), (1, "obl")]


def test_what_belongs_to_a_noun_is_told_from_what_belongs_to_a_verb():
    clear = _told(
        "mayor of Norwick left",
        [3, 0, 1, 3],
        "nsubj prep pobj ROOT",
        ["NOUN", "ADP", "PROPN", "VERB"],
    )
    assert clear == [(3, "nsubj"), (2, "case"), (0, "nmod"), (3, "root")]


def test_according_to_is_one_preposition():
    clear = _told("According to Brun it rose", [4, 0, 1, 4, 4], "prep prep pobj nsubj ROOT")
    assert clear == [(2, "case"), (0, "fixed"), (4, "obl"), (4, "nsubj"), (4, "root")]


def test_who_did_it_in_a_passive_is_known():
    clear = _told("cut by Brun", [0, 0, 1], "ROOT agent pobj")
    assert clear == [(0, "root"), (2, "case"), (0, "obl:agent")]


def test_what_somebody_is_stands_above_the_verb():
    clear = _told("Brun is mayor", [1, 1, 1], "nsubj ROOT attr", lemmas=["Brun", "be", "mayor"])
    assert clear == [(2, "nsubj"), (2, "cop"), (2, "root")]


def test_a_parse_in_universal_dependencies_stays_as_it_is():
    told = [(2, "case"), (0, "fixed"), (4, "obl"), (4, "nsubj"), (4, "root")]
    assert _told("According to Brun it rose", [2, 0, 4, 4, 4], "case fixed obl nsubj ROOT") == told


LABELS = ["nsubj", "dobj", "prep", "pobj", "pcomp", "agent", "attr", "acomp", "conj", "cc"]


@st.composite
def _trees(draw):
    size = draw(st.integers(1, 9))
    order = draw(st.permutations(range(size)))
    heads, deps = [0] * size, ["ROOT"] * size
    for place, token in enumerate(order):
        if place:
            heads[token] = order[draw(st.integers(0, place - 1))]
            deps[token] = draw(st.sampled_from(LABELS))
        else:
            heads[token] = token
    return heads, deps, draw(st.lists(st.sampled_from(["be", "go"]), min_size=size, max_size=size))


@given(_trees())
def test_any_tree_stays_one_tree(tree):
    heads, deps, lemmas = tree
    doc = Doc(VOCAB, words=["w"] * len(heads), heads=heads, deps=deps, lemmas=lemmas)
    found = relations(doc)
    for number in range(len(found)):
        seen = set()
        while found[number].head != number:
            assert number not in seen
            seen.add(number)
            number = found[number].head
        assert found[number].label == "root"
