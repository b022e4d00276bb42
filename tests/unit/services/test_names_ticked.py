"""The names list: found outside undo, corrected by hand, confirmed by sources."""

import pytest

from tests.builders import ARTICLE, a_source, span_of
from workbench.errors import Invalid
from workbench.model import NameKind
from workbench.services import names, sources
from workbench.services.views.names import WhyOpen, name_hints, name_rows, open_names

TEXT = ARTICLE.strip("\n")


@pytest.fixture
def found(workspace, article):
    """Every name of the article as the job finds it."""
    workspace.run(names.add_found, draft_id=article.draft_id, found=names.find_names(TEXT))
    return article


def rows(workspace, article):
    return {row.spelling: row for row in workspace.read(name_rows, article.draft_id)}


def add(workspace, article, words):
    span = span_of(TEXT, words)
    return workspace.run(names.add_name, draft_id=article.draft_id, span=span).value


def test_names_found_are_listed_once_and_are_nobodys_act(workspace, found):
    assert set(rows(workspace, found)) == {"Lund", "Ines Falk"}
    again = workspace.run(names.add_found, draft_id=found.draft_id, found=names.find_names(TEXT))
    assert again.value == 0
    assert workspace.undo_label == "Open article"


def test_what_is_no_name_is_not_found_again(workspace, found):
    lund = rows(workspace, found)["Lund"]
    workspace.run(names.dismiss_name, name_ids=[lund.id])
    workspace.run(names.add_found, draft_id=found.draft_id, found=names.find_names(TEXT))
    assert rows(workspace, found)["Lund"].dismissed
    assert [name.spelling for name in workspace.read(open_names, found.draft_id)] == ["Ines Falk"]


def test_a_name_added_by_hand_brings_every_place_of_its_spelling(workspace, article):
    add(workspace, article, "pier")
    places = rows(workspace, article)["pier"].places
    assert [place.of(TEXT) for place in places] == ["pier"] * TEXT.count("pier")
    assert add(workspace, article, "pier") == rows(workspace, article)["pier"].id


def test_a_source_that_holds_the_spelling_is_a_hint_and_ticks_it(workspace, found):
    source_id = a_source(workspace, found, "Harbour master INES FALK. Ines Falkner. Lund.")
    hints = workspace.read(name_hints, found.draft_id)
    listed = rows(workspace, found)
    assert {name_id: [h.number for h in told] for name_id, told in hints.items()} == {
        listed["Lund"].id: [1]
    }
    workspace.run(names.tick_name, name_ids=[listed["Lund"].id], source_id=source_id)
    lund = rows(workspace, found)["Lund"]
    assert (lund.source_number, lund.ticked_by, lund.is_open) == (1, "Ada Byron", False)
    workspace.undo()
    assert rows(workspace, found)["Lund"].is_open


def test_a_removed_source_leaves_the_tick_but_names_no_source(workspace, found):
    source_id = a_source(workspace, found, "Lund")
    lund = rows(workspace, found)["Lund"]
    workspace.run(names.tick_name, name_ids=[lund.id], source_id=source_id)
    workspace.run(sources.remove_source, source_id=source_id)
    assert rows(workspace, found)["Lund"].source_number == 0
    workspace.undo()
    assert rows(workspace, found)["Lund"].source_number == 1


def test_two_spellings_are_open_until_both_are_confirmed_or_one_is_wrong(workspace, found):
    other = workspace.run(
        names.add_found,
        draft_id=found.draft_id,
        found=[names.FoundName("Ines Falck", NameKind.PERSON, "", (span_of(TEXT, "Ines Falk"),))],
    )
    assert other.value == 1
    listed = rows(workspace, found)
    assert listed["Ines Falk"].variants == ("Ines Falck",)
    why = {(n.spelling, n.why) for n in workspace.read(open_names, found.draft_id)}
    assert ("Ines Falk", WhyOpen.TWO_SPELLINGS) in why
    both = [listed["Ines Falk"].id, listed["Ines Falck"].id]
    workspace.run(names.tick_name, name_ids=both)
    assert [n.spelling for n in workspace.read(open_names, found.draft_id)] == ["Lund"]
    workspace.run(names.join_names, name_id=both[1], same_as_id=both[0])
    wrong = next(n for n in workspace.read(open_names, found.draft_id) if n.other)
    assert wrong.sentence == "“Ines Falck” is also spelled “Ines Falk”."


def test_a_name_is_never_another_spelling_of_itself(workspace, found):
    listed = rows(workspace, found)
    one, two = listed["Ines Falk"].id, listed["Lund"].id
    with pytest.raises(Invalid):
        workspace.run(names.join_names, name_id=one, same_as_id=one)
    workspace.run(names.join_names, name_id=one, same_as_id=two)
    workspace.run(names.join_names, name_id=two, same_as_id=one)
    listed = rows(workspace, found)
    assert (listed["Ines Falk"].same_as, listed["Lund"].same_as) == ("", "Ines Falk")


def test_kind_title_and_note_are_set_apart(workspace, found):
    falk = rows(workspace, found)["Ines Falk"]
    workspace.run(names.set_name, name_id=falk.id, title="  harbour   master ")
    workspace.run(names.set_name, name_id=falk.id, kind=NameKind.ORGANISATION)
    falk = rows(workspace, found)["Ines Falk"]
    assert (falk.title, falk.kind, falk.note) == ("harbour master", NameKind.ORGANISATION, "")
