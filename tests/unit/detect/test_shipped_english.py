"""The program's own English pipeline keeps what the card promises, on sentences of our own."""

import hashlib

import pytest

from workbench.detect import english
from workbench.detect.relations import relations
from workbench.text.sentences import sentences

FOLDER = english.shipped()


def _parsed(line):
    doc = english.parse(line)
    return [
        (token.text, told.label, doc[told.head].text)
        for token, told in zip(doc, relations(doc), strict=True)
    ]


def test_the_folder_holds_what_its_checksums_say():
    lines = (FOLDER / "SHA256SUMS").read_text("utf-8").splitlines()
    listed = dict(reversed(line.split("  ", 1)) for line in lines)
    for name, digest in listed.items():
        assert hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() == digest, name
    there = {p.relative_to(FOLDER).as_posix() for p in FOLDER.rglob("*") if p.is_file()}
    assert there - listed.keys() == {"SHA256SUMS", "README.md", "LICENSE"}


def test_the_folder_says_its_own_licence_and_stays_small():
    assert "CC BY-SA 4.0" in (FOLDER / "LICENSE").read_text("utf-8")
    assert "CC BY-SA 4.0" in english.load().meta["license"]
    assert sum(path.stat().st_size for path in FOLDER.rglob("*")) < 15_000_000


def test_who_said_what_can_be_read_off_the_parse():
    found = _parsed("The minister said on Monday that the harbour had lost 40 ships.")
    assert ("minister", "nsubj", "said") in found
    assert ("lost", "ccomp", "said") in found
    assert ("harbour", "nsubj", "lost") in found
    assert ("ships", "obj", "lost") in found


def test_a_passive_and_its_agent_are_known():
    found = _parsed("The bridge was closed by the council.")
    assert ("bridge", "nsubj:pass", "closed") in found
    assert any(label.startswith("obl") and word == "council" for word, label, _ in found)


def test_two_things_told_in_one_sentence_are_joined():
    found = _parsed("The ferry sank in May and was raised in June.")
    assert ("raised", "conj", "sank") in found


def test_curly_quotes_are_parsed_as_straight_ones_are():
    straight = _parsed('"The ferry is safe," the captain said.')
    curly = _parsed("“The ferry is safe,” the captain said.")
    assert [row for row in straight if row[1] != "punct"] == [
        row for row in curly if row[1] != "punct"
    ]
    assert ("captain", "nsubj", "said") in curly


@pytest.mark.parametrize(
    ("line", "word", "lemma", "tag"),
    [
        ("He went home on Monday.", "went", "go", "VBD"),
        ("The children have left.", "children", "child", "NNS"),
        ("They weren’t told.", "were", "be", "VBD"),
        ("Exports are falling.", "falling", "fall", "VBG"),
    ],
)
def test_words_have_their_lemma_and_tag(line, word, lemma, tag):
    token = next(token for token in english.parse(line) if token.text == word)
    assert (token.lemma_, token.tag_) == (lemma, tag)
    assert token.pos_ in {"VERB", "NOUN", "AUX"}


def test_the_sentences_of_a_paragraph_are_those_that_claims_are_cut_by():
    line = "Mr. Falk paid $1.2 million in Jan. 2016. “Why?” asked J. R. Holm. No one knew."
    assert [s.text for s in english.parse(line).sents] == [s.of(line) for s in sentences(line)]
