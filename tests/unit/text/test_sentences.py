import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.model.span import TextSpan
from workbench.text.normalize import normalize
from workbench.text.sentences import (
    paragraph_at,
    paragraphs,
    sentence_at,
    sentences,
    word_count,
)

SPLIT = "|"

HARD_CASES = [
    "The U.S. Army moved first.|It was early.",
    "He flew to the U.S.|The talks began there.",
    "Lt. Gen. Ada Brook and Gen. Tom Reed met Mr. and Mrs. Lake.|Nobody spoke.",
    "Sen. Bo Park (D-Calif.) and Rep. Al Dunn voted no.|Both were in the minority.",
    "H.R. McKay, J. P. Stone and George W. Field signed.|Others did not.",
    "It opens on Jan. 5 and closes on Sept. 30.|Entry is free.",
    "He was ranked No. 3 in the No. 1 league.|That was last year.",
    "Was it true?|No.|It was not.",
    "They met at 5 p.m. Thursday in Oslo.|It rained.",
    "They left at 9:30 a.m. ET on Monday.|It rained.",
    "They met at 5 p.m.|Trump arrived an hour later.",
    "Prices rose 3.5 percent to $1.20.|Wages fell by .4 points.",
    'She said it was "a mistake."|He agreed.',
    "She said it was “a mistake.”|“It was not,” he said.",
    '"Is it over?" Ann Lake asked.|Nobody knew.',
    '"Stop!" said the guard.|They stopped.',
    '"We will not settle.|It is what we expect," she added.',
    "“Who did it?”|“Nobody did.”",
    "Acme Inc. Chief Executive Bo Park resigned.|Shares fell.",
    "He worked for Acme Corp.|The firm closed in 2009.",
    "Martin Moss Jr. Day is in May.|It is a holiday.",
    "She waited … and waited.|Then … silence.",
    "She waited ...|Nothing came.",
    "(He left early.)|The others stayed.",
    "The figure is wrong.[3]|The source says 24.",
    "1. The first point is short.|It has two sentences.",
    "In World War I. Brown served at sea.",
    "He read history (B.A. Oxford) and law.|He passed.",
    "Costs, e.g. Fuel and food, rose.|Rents, i.e. Housing, did not.",
    "She lives on Baker St. near St. Mary.|The house is old.",
    "Growth slowed in the U.K., France, etc.|Spain was spared.",
    "What happened?!|No one knows.",
    "He joined in 2017.|24 others followed.",
    "北朝鮮は発射した。|数は二十四。",
    "क्या यह सच है?|हाँ।|ठीक।",
    "One point.|• Another point.|• A third",
    "So it was, said Pfc. Jo Hill of Springfield, Ill.|He was there.",
]


@pytest.mark.parametrize("marked", HARD_CASES)
def test_sentences_end_where_a_reader_would_end_them(marked):
    text = marked.replace(SPLIT, " ")
    assert [span.of(text) for span in sentences(text)] == marked.split(SPLIT)


def test_a_sentence_never_crosses_a_paragraph():
    text = "A line without a stop\nAnother line\nMr.\nLake"
    assert [span.of(text) for span in sentences(text)] == text.split("\n")


prose = st.text(
    st.one_of(st.characters(), st.sampled_from("ABCabc .?!\"“”'…•\n()[]1")), max_size=80
).map(normalize)


@given(prose)
def test_sentences_cover_every_character_but_blanks(text):
    spans = sentences(text)
    covered = "".join(span.of(text) for span in spans)
    assert "".join(covered.split()) == "".join(text.split())
    assert all(one.end <= other.start for one, other in itertools.pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() for span in spans)


@given(prose)
def test_paragraphs_are_the_lines(text):
    assert [span.of(text) for span in paragraphs(text)] == [
        line.strip() for line in text.split("\n") if line.strip()
    ]


@given(prose.filter(bool), st.data())
def test_the_sentence_at_a_position_is_one_of_the_sentences(text, data):
    position = data.draw(st.integers(0, len(text)))
    found = sentence_at(text, position)
    if found is None:
        assert paragraph_at(text, position) is None
    else:
        assert found in sentences(text)
        assert found.start <= position or text[position : found.start].isspace()


def test_a_position_between_two_sentences_belongs_to_the_first():
    text = "One here. Two there.\nThree."
    assert sentence_at(text, 9) == TextSpan(0, 9)
    assert sentence_at(text, 10) == TextSpan(10, 20)
    assert sentence_at(text, 20) == TextSpan(10, 20)
    assert sentence_at(text, len(text)) == TextSpan(21, 27)


def test_there_is_nothing_outside_the_text():
    assert sentence_at("", 0) is None
    assert paragraph_at("One.", 5) is None
    assert sentence_at("One.", -1) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("• — …", 0),
        ("H.R. McKay's face-to-face talks", 4),
        ("24,000 of 3.5 million", 4),
        ("war—peace and/or 5%", 4),
    ],
)
def test_words_are_counted_as_a_desk_counts_them(text, words):
    assert word_count(text) == words
