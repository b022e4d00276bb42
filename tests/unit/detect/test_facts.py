"""Every fact: what a desk ticks that checks all."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from workbench.detect.facts import FactKind, find_facts
from workbench.model.kinds import PartRole
from workbench.model.span import PartSpan, TextSpan

TEXT = (
    "Ferry fares fall in Norwick\n"
    "Mayor Ada Brun opens the pier with her daughter Mia\n"
    "Ada Brun, director of the Harbour Board, said on Tuesday that 40 ferries were sold in recent "
    "weeks. “We will sell more,” Brun said in Norwick."
)
HEADLINE, CAPTION, BODY = TEXT.split("\n")


def parted():
    roles = (PartRole.HEADLINE, PartRole.CAPTION, PartRole.BODY)
    place = 0
    for role, line in zip(roles, TEXT.split("\n"), strict=True):
        yield PartSpan(role, TextSpan(place, place + len(line)))
        place += len(line) + 1


def told(kind, parts=()):
    return [one.span.of(TEXT) for one in find_facts(TEXT, parts) if one.kind is kind]


def test_every_name_is_told_at_every_place():
    names = told(FactKind.NAME, tuple(parted()))
    assert names.count("Ada Brun") == 2
    assert {"Brun", "Mia"} <= set(names)


def test_titles_times_figures_quotations_and_captions_are_facts_too():
    parts = tuple(parted())
    assert "director of the Harbour Board" in told(FactKind.TITLE, parts)
    assert told(FactKind.TIME, parts) == ["Tuesday", "in recent weeks"]
    assert [words.split()[0] for words in told(FactKind.FIGURE, parts)] == ["40"]
    assert told(FactKind.QUOTATION, parts) == ["We will sell more,"]
    assert told(FactKind.CAPTION, parts) == [CAPTION]


def test_a_headline_has_no_facts_of_its_own():
    assert all(one.span.start >= len(HEADLINE) for one in find_facts(TEXT, tuple(parted())))


def test_a_line_of_pasted_text_that_is_no_sentence_may_be_a_caption():
    assert CAPTION in told(FactKind.CAPTION)


@given(st.text(alphabet="Ada Brun 12%.,“”'\n–9/é🚢", max_size=200))
def test_facts_lie_in_the_text_and_two_of_a_kind_are_never_the_same(text):
    found = find_facts(text, (), date(2018, 3, 8))
    assert found == sorted(set(found))
    assert all(one.span.end <= len(text) for one in found)
