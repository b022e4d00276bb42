"""Reports by the parse: the speaker whole, the words that are his, and what is left."""

from hand_trees import READER, parsed
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from workbench.detect.attribution import attribute, frames
from workbench.detect.tree import Tree


def told(reading):
    """Each statement of the only sentence, with its speakers, the outermost first."""
    return [
        (reading.text(said.start, said.end).strip(" ,."), said.speakers)
        for said in attribute(reading, 0, len(reading.forms))
    ]


def found(reading):
    """Each report of the only sentence: its cue and its speaker."""
    return [
        (reading.forms[frame.cue], frame.speaker.phrase)
        for frame in frames(reading, 0, len(reading.forms))
    ]


def test_a_speaker_is_whole_without_what_is_said_of_him():
    reading = parsed(
        "Ann/NNP/nsubj/9 Lee/NNP/flat/1 ,/,/punct/5 harbour/NN/compound/5 master/NN/appos/1"
        " of/IN/case/7 Orrin/NNP/nmod/5 ,/,/punct/5 said/VBD/root/0/say fares/NNS/nsubj/11"
        " fell/VBD/ccomp/9 ././punct/9"
    )
    assert told(reading) == [("fares fell", ("Ann Lee",))]


def test_who_stands_for_the_one_before():
    reading = parsed(
        "Lisk/NNP/nsubj/8 ,/,/punct/4 who/WP/nsubj/4 said/VBD/acl:relcl/1/say fares/NNS/nsubj/6"
        " fell/VBD/ccomp/4 ,/,/punct/4 left/VBD/root/0 Norwick/NNP/obj/8 ././punct/8"
    )
    assert found(reading) == [("said", "Lisk")]


def test_the_subject_of_a_participle_is_that_of_its_verb():
    reading = parsed(
        "Lisk/NNP/nsubj/2 left/VBD/root/0 ,/,/punct/4 quipping/VBG/advcl/2/quip that/IN/mark/7"
        " fares/NNS/nsubj/7 fell/VBD/ccomp/4 ././punct/2"
    )
    assert told(reading) == [("Lisk left", ()), ("fares fell", ("Lisk",))]


def test_what_is_denied_or_asked_is_not_said():
    denied = parsed(
        "Lisk/NNP/nsubj/4 did/VBD/aux/4 n't/RB/advmod/4 say/VB/root/0/say that/IN/mark/7"
        " fares/NNS/nsubj/7 fell/VBD/ccomp/4 ././punct/4"
    )
    asked = parsed(
        "Lisk/NNP/nsubj/2 hinted/VBD/root/0/hint why/WRB/advmod/5 fares/NNS/nsubj/5"
        " fell/VBD/ccomp/2 ././punct/2"
    )
    assert [speakers for _, speakers in told(denied)] == [()]
    assert [speakers for _, speakers in told(asked)] == [()]


def test_a_report_in_a_report_lengthens_the_chain():
    reading = parsed(
        "Lisk/NNP/nsubj/2 said/VBD/root/0/say Brun/NNP/nsubj/4 knew/VBD/ccomp/2/know"
        " fares/NNS/nsubj/6 fell/VBD/ccomp/4 ././punct/2"
    )
    assert told(reading) == [("fares fell", ("Lisk", "Brun"))]


def test_a_pledge_stays_whole_and_the_next_clause_is_none_of_it():
    reading = parsed(
        "Brun/NNP/nsubj/2 pledged/VBD/root/0/pledge to/TO/mark/4 stay/VB/xcomp/2 and/CC/cc/7"
        " Lisk/NNP/nsubj/7 left/VBD/conj/2 ././punct/2"
    )
    assert told(reading) == [("Brun pledged to stay", ("Brun",)), ("and Lisk left", ())]


def test_words_before_the_speaker_that_are_none_of_his_name_are_left_out():
    reading = parsed(
        "She/PRP/nsubj/2 came/VBD/root/0 shortly/RB/advmod/6 after/IN/mark/6 Lisk/NNP/nsubj/6"
        " said/VBD/advcl/2/say fares/NNS/nsubj/8 fell/VBD/ccomp/6 ././punct/2"
    )
    assert found(reading) == [("said", "Lisk")]


def test_a_report_told_by_the_way_does_not_take_its_sentence_apart():
    reading = parsed(
        "The/DT/det/2 vote/NN/nsubj/3 came/VBD/root/0 after/IN/mark/6 senators/NNS/nsubj/6"
        " said/VBD/advcl/3/say fares/NNS/nsubj/8 fell/VBD/ccomp/6 ././punct/3"
    )
    assert found(reading) == [("said", "senators")]
    assert told(reading) == [("The vote came after senators said fares fell", ())]


labels = st.sampled_from(
    ["nsubj", "ccomp", "conj", "parataxis", "advcl", "acl:relcl", "xcomp", "appos", "obl", "punct"]
)
tags = st.sampled_from(["NNP", "VBD", "VBG", "VB", "WP", "IN", ","])
forms = st.sampled_from(["Brun", "said", "who", "that", ",", "“", "”", "according", "to", "fell"])
tokens = st.lists(st.tuples(forms, tags, labels, st.integers(0, 30)), min_size=1, max_size=24)


@settings(deadline=None)
@given(tokens)
def test_whatever_the_parse_statements_lie_in_the_sentence_and_end(rows):
    """Heads may run in circles, labels may be absurd: a bad parse is no error."""
    count = len(rows)
    heads = [head % count for *_, head in rows]
    words = [form for form, *_ in rows]
    tree = Tree.of(heads, [row[2] for row in rows], [row[1] for row in rows], words)
    reading = READER.seen(Doc(READER.vocab, words=words), tree)
    for said in attribute(reading, 0, count):
        assert 0 <= said.start < said.end <= count
    for frame in frames(reading, 0, count):
        assert 0 <= frame.speaker.start < frame.speaker.end <= count
