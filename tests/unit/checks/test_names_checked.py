"""Names of the article against each other, and against the words of the sources."""

from dataclasses import replace

import pytest

from tests.builders_case_texts import a_source_text, an_article_text, named, told, with_places
from workbench.checks.names_in_sources import names_in_sources
from workbench.checks.own_names import is_style, own_names
from workbench.model import PartRole


def lines(texts):
    return [finding.told for finding in own_names(texts)]


def test_two_spellings_are_told_once_and_shown_at_the_rarer():
    article = an_article_text(
        "Chung Eui-yong spoke. Chung Eui-yong left.", "Chung Eui-yon on the drive."
    )
    pair = ("Chung Eui-yong", "Chung Eui-yon")
    texts = named(article, *pair, variants=(pair,))
    [finding] = own_names(texts)
    assert finding.told == "Chung Eui-yon and Chung Eui-yong: one name, two spellings?"
    assert finding.here.words == "Chung Eui-yon"
    assert finding.there.words == "Chung Eui-yong"


@pytest.mark.parametrize(
    ("one", "other", "style"),
    [
        ("Loretta Lynch", "Loretta E. Lynch", True),
        ("U.S.", "US", True),
        ("MIDWAY ATOLL", "Midway Atoll", True),
        ("African-American", "African-Americans", True),
        ("Virginia", "Virginian", True),
        ("Kim Jong Un", "Kim Jong-un", False),
        ("Chung Eui-yong", "Chung Eui-yon", False),
        ("Donald Trump", "Donand Trump", False),
    ],
)
def test_what_desks_write_now_so_now_so_is_no_second_spelling(one, other, style):
    assert is_style(one, other) is is_style(other, one) is style


def test_a_person_called_two_things_at_once():
    article = an_article_text("Sen. Jane Roe came.", "Representative Roe left.")
    texts = with_places(named(article, "Jane Roe"), "Jane Roe", "Roe")
    [line] = lines(texts)
    assert line == "Jane Roe: Sen. and Representative"


@pytest.mark.parametrize(
    "later",
    [
        "Senator Roe left.",
        "Then-Representative Roe left.",
        "Former Rep. Roe left.",
        "Dr. Roe left.",
    ],
)
def test_the_same_office_in_full_or_a_former_one_is_no_other_title(later):
    texts = with_places(
        named(an_article_text("Sen. Jane Roe came.", later), "Jane Roe"), "Jane Roe", "Roe"
    )
    assert lines(texts) == []


def test_two_ages_of_one_person():
    article = an_article_text("Jane Roe, 34, came.", "Roe, 35, left.")
    texts = with_places(named(article, "Jane Roe"), "Jane Roe", "Roe")
    assert lines(texts) == ["Jane Roe: 34 and 35"]


def test_a_last_name_without_a_first_mention():
    texts = named(an_article_text("The talks went on, Mr. Reed said."), "Reed")
    assert lines(texts) == ["Reed: no first name anywhere"]
    both = named(an_article_text("Jonas Reed came. Mr. Reed left."), "Reed", "Jonas Reed")
    assert lines(both) == []


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("He called her “Miss Piggy” again.", "Piggy"),
        ("Journalists said so, and other journalists did not.", "Journalists"),
        ("General Reveals Bitter Experience Under Arms", "Reveals"),
    ],
)
def test_words_that_are_no_last_name_are_left_alone(words, name):
    assert lines(named(an_article_text(words), name)) == []


def held(article, *spellings, sources, **more):
    texts = replace(named(article, *spellings, **more), sources=sources)
    return told(list(names_in_sources(texts)))


def test_a_name_that_no_source_has():
    article = an_article_text("Marta Ilves met Jonas Reed.")
    sources = (a_source_text("The minister is Marta Ilves, they said."),)
    assert held(article, "Marta Ilves", "Jonas Reed", sources=sources) == [
        ("Jonas Reed: in no source", True)
    ]
    assert held(article, "Marta Ilves", "Jonas Reed", sources=()) == []


def test_a_name_that_a_source_spells_otherwise():
    article = an_article_text("Chung Eui-yon spoke.")
    sources = (a_source_text("It was Chung Eui-yong’s word.", 3),)
    texts = replace(named(article, "Chung Eui-yon"), sources=sources)
    [finding] = names_in_sources(texts)
    assert finding.told == "Chung Eui-yon: source 3 has Chung Eui-yong"
    assert finding.there.capture_span.of(sources[0].captures[0].text).startswith("Chung Eui-yong")


def test_a_ticked_name_the_writers_own_and_one_of_a_credit_are_not_looked_for():
    article = an_article_text((PartRole.CREDIT, "Photograph by Olaf Brandt"), "Marta Ilves spoke.")
    sources = (a_source_text("Nobody is named here."),)
    assert held(article, "Olaf Brandt", sources=sources) == []
    mine = replace(article, byline="Marta Ilves")
    assert held(mine, "Marta Ilves", sources=sources) == []
    texts = named(article, "Marta Ilves")
    ticked = replace(texts.names[0], is_confirmed=True)
    assert list(names_in_sources(replace(texts, names=(ticked,), sources=sources))) == []
