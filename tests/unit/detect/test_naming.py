"""Names of an article: what is one, in which spelling, and where it stands."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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


@pytest.fixture(scope="module")
def found():
    return {name.spelling: name for name in find_names(TEXT, HEADED)}


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
