"""Names of an article: what is one, in which spelling, and where it stands."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.detect.name_judges import Recognised, RulesAlone, best_judge
from workbench.detect.naming import find_names
from workbench.detect.spellings import alike
from workbench.model import NameKind, PartRole, PartSpan, TextSpan

TEXT = (
    "Harbour Town Counts Ines Falk Among Its Own\n"
    "The harbour of Lund opened on Thursday, harbour inspector Ines Falk said. However, Falk\n"
    "would not name the cost. Former South Korean President Moon Jae-in told Dr. O’Brien and\n"
    "the Ministry of Fisheries in March that Ludwig von Hagen, of Brun & Lisk Inc., paid.\n"
    "“Nobody drowned,” Falk’s deputy, J. R. Holm, said. Moon left. Swedish officials agreed.\n"
    "Later Ines Falck wrote to al-Assad. Nothing came of it, said Bashar al-Assad.\n"
)
HEADED = (
    PartSpan(PartRole.HEADLINE, TextSpan(0, TEXT.index("\n"))),
    PartSpan(PartRole.BODY, TextSpan(TEXT.index("\n") + 1, len(TEXT))),
)


@pytest.fixture(scope="module", params=[RulesAlone(), best_judge()], ids=lambda j: type(j).__name__)
def found(request):
    return {name.spelling: name for name in find_names(TEXT, HEADED, request.param)}


def test_names_are_taken_as_printed_with_the_title_before_them(found):
    assert found["Moon Jae-in"].title == "Former South Korean President"
    assert found["Ines Falk"].title == "inspector"
    assert found["O’Brien"].title == "Dr."
    assert found["Moon Jae-in"].kind is NameKind.PERSON


def test_bodies_and_places_are_told_from_persons(found):
    kinds = {name: found[name].kind for name in ("Ministry of Fisheries", "Brun & Lisk Inc.")}
    assert set(kinds.values()) == {NameKind.ORGANISATION}
    assert found["Lund"].kind is NameKind.PLACE


@pytest.mark.parametrize("name", ["Ludwig von Hagen", "J. R. Holm", "Bashar al-Assad"])
def test_particles_initials_and_prefixes_belong_to_the_name(found, name):
    assert found[name].kind is NameKind.PERSON


@pytest.mark.parametrize("word", ["Thursday", "March", "Swedish", "However", "Later", "Nobody"])
def test_days_nationalities_and_openers_are_no_names(found, word):
    assert not any(word in spelling.split() for spelling in found)


def test_a_surname_alone_is_a_place_of_the_one_full_name_it_can_mean(found):
    words = [place.of(TEXT) for place in found["Ines Falk"].places]
    assert words == ["Ines Falk", "Ines Falk", "Falk", "Falk"]
    assert [p.of(TEXT) for p in found["Moon Jae-in"].places] == ["Moon Jae-in", "Moon"]


def test_a_headline_names_only_who_is_named_below_it(found):
    assert found["Ines Falk"].places[0].start < TEXT.index("\n")
    assert not any("Harbour" in spelling for spelling in found)


def test_another_spelling_is_another_name_that_may_be_the_same(found):
    assert "Ines Falck" in found
    assert alike("Ines Falk", "Ines Falck")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chung Eui-yong", "Chung Eui-yon"),
        ("Kim Jong Un", "Kim Jong-un"),
        ("Muammar Gaddafi", "Moammar Gadhafi"),
        ("George Bush", "George W. Bush"),
        ("Ines Falk", "Inés Falk"),
    ],
)
def test_a_slip_a_sign_an_initial_or_a_transliteration_makes_two_spellings(one, other):
    assert alike(one, other)
    assert alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Iran", "Iraq"),
        ("Austria", "Australia"),
        ("Kim Yo Jong", "Kim Jong Un"),
        ("John Smith", "Joan Smith"),
        ("Lund", "Lund"),
    ],
)
def test_names_that_merely_look_alike_are_two(one, other):
    assert not alike(one, other)


PIECES = st.sampled_from(
    [
        "Ines Falk",
        "Falk",
        "the",
        "said",
        "Moon Jae-in",
        "“",
        "”",
        ".",
        ",",
        "\n",
        "é",
        "😀",
        "O’Brien’s",
    ]
)


@settings(max_examples=80, deadline=None)
@given(st.lists(PIECES, max_size=40), st.text(max_size=30))
def test_every_place_holds_words_of_the_name_and_no_two_overlap(pieces, more):
    text = " ".join([*pieces, more])
    names = find_names(text)
    for name in names:
        for place in name.places:
            words = " ".join(place.of(text).split())
            assert words == name.spelling or words in name.spelling.split()
    places = sorted(place for name in names for place in name.places)
    assert all(a.end <= b.start for a, b in pairwise(places))


class Believing:
    """Believes in the names it is told of, and in nothing else."""

    def __init__(self, **kinds):
        self._kinds = {words.replace("_", " "): kind for words, kind in kinds.items()}

    def read(self, sentences):
        return [_Believed(sentence, self._kinds) for sentence in sentences]


class _Believed:
    def __init__(self, sentence, kinds):
        places = ((sentence.find(name), name) for name in kinds)
        self.entities = [
            (TextSpan(at, at + len(name)), kinds[name]) for at, name in sorted(places) if at >= 0
        ]

    def kind(self, span):
        return NameKind.PLACE, 0.0


def _found(text, **kinds):
    names = find_names(text, (), Recognised(Believing(**kinds)))
    return {name.spelling: (name.kind, name.title) for name in names}


def test_what_the_recogniser_holds_for_nothing_falls():
    assert _found("They saw Grand Hope and Ines Falk.", Ines_Falk=NameKind.PERSON) == {
        "Ines Falk": (NameKind.PERSON, "")
    }


def test_a_name_that_is_cut_within_a_word_is_made_whole_and_loses_its_title():
    found = _found("We met former President Moon Jae-in there.", Moon_Jae=NameKind.PERSON)
    assert found == {"Moon Jae-in": (NameKind.PERSON, "former President")}


def test_a_surname_stays_a_short_form_though_the_recogniser_missed_it():
    found = find_names(
        "Ines Falk came. Later they saw Falk.",
        (),
        Recognised(Believing(Ines_Falk=NameKind.PERSON)),
    )
    assert [(name.spelling, len(name.places)) for name in found] == [("Ines Falk", 2)]


def test_a_place_belongs_to_the_body_named_right_behind_it():
    found = _found(
        "He told the Lund Harbour Board so.",
        Lund=NameKind.PLACE,
        Harbour_Board=NameKind.ORGANISATION,
    )
    assert found == {"Lund Harbour Board": (NameKind.ORGANISATION, "")}


def test_a_country_that_acts_is_a_place_all_the_same():
    assert _found("We know what China wants.", China=NameKind.ORGANISATION) == {
        "China": (NameKind.PLACE, "")
    }


def test_a_word_that_has_small_letters_elsewhere_is_no_name_where_it_opens_a_sentence():
    text = "Harbour fees rose. The harbour is full."
    assert _found(text, Harbour=NameKind.PLACE) == {}


def test_a_name_that_the_recogniser_saw_a_part_of_is_whole():
    found = _found("He asked the Lund Geological Survey.", Lund_Geological=NameKind.PLACE)
    assert list(found) == ["Lund Geological Survey"]


def test_two_names_in_a_row_stay_two():
    found = _found(
        "We saw Ines Falk Bo Ek there.", Ines_Falk=NameKind.PERSON, Bo_Ek=NameKind.PERSON
    )
    assert list(found) == ["Ines Falk", "Bo Ek"]
