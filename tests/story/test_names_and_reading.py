"""Names ticked, everything read, claims implied and taken apart, findings seen again: by key."""

from datetime import date

import pytest

from workbench.model import RollUp

ARTICLE = """The lake freezes earlier

The lake froze on 3 November, mayor Ines Falk said. It is 41 metres deep.

Falk closed the ice road on Thursday and opened the north shore. Bo Ek wrote to Ines Falck.

Per Holm took the money. The next day the vote was put off. The lake is lovely.
"""

ROAD = "Falk closed the ice road on Thursday and opened the north shore"


@pytest.fixture
def desk(sit_down):
    desk = sit_down(find_claims=False)
    desk.open_article(desk.write("lake.txt", ARTICLE))
    return desk


def spellings(desk):
    model = desk.parts.names.model
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def act(desk, action):
    """An action that stands in a menu and has no key."""
    desk.window.findChild(type(desk.window.actions()[0]), action).trigger()
    desk.settle()


def test_names_are_found_walked_and_ticked_by_the_source_that_holds_them(desk):
    act(desk, "read.find_names")
    desk.key("Ctrl+6")
    assert spellings(desk) == ["Ines Falk", "Bo Ek", "Ines Falck", "Per Holm"]

    names = desk.parts.names
    names.list.setCurrentIndex(names.model.index(0, 0))
    softly = [place.of(desk.view.text) for place in desk.view.shown.named]
    assert softly == ["Ines Falk", "Falk"]
    desk.key("Return")
    assert desk.view.selected_span().of(desk.view.text) == "Ines Falk"
    desk.key("Return")
    assert desk.view.selected_span().of(desk.view.text) == "Falk"

    desk.drop(desk.write("log.txt", "The mayor, Ines Falk, signed."), on=desk.parts.sources)
    desk.key("Ctrl+6")
    desk.until(lambda: bool(names.model.hints(names.current().id)))
    desk.key("Space")
    [ticked] = [row for row in names.model.all_rows() if row.ticked_at]
    assert (ticked.spelling, ticked.source_number) == ("Ines Falk", 1)
    assert names.current().spelling == "Bo Ek"
    desk.key("Delete")
    assert "Bo Ek" not in spellings(desk)
    desk.key("Ctrl+Z")
    assert "Bo Ek" in spellings(desk)
    assert desk.told == []


def test_a_name_is_added_by_hand_and_joined_to_its_right_spelling(desk):
    for name in ("Ines Falk", "Ines Falck"):
        desk.select(name)
        act(desk, "read.add_name")
    names = desk.parts.names
    assert names.current().spelling == "Ines Falck"
    names.editor.same.setCurrentIndex(1)
    names.editor.same.activated.emit(1)
    desk.settle()
    assert names.current().same_as == "Ines Falk"


def test_every_sentence_is_read_not_checkable_or_claimed(desk):
    desk.select(ROAD)
    desk.key("C")
    desk.put_cursor("Per Holm took")
    desk.keys("Z", "R")
    assert "1 in claims · 1 not checkable · 1 read" in desk.work()
    assert len(list(desk.view.shown.not_checkable)) == 1

    visited = []
    desk.put_cursor("The lake freezes")
    while desk.message() == "" and len(visited) < 20:
        desk.key(";")
        visited.append(desk.view.caret())
        desk.key("R")
    assert "Every sentence is inside a claim" in desk.message()
    told = desk.parts.strip._through
    assert (told.unread, told.claimed, told.not_checkable) == (0, 1, 1)
    desk.put_cursor("Per Holm took")
    desk.key("U")
    assert "1 not checkable" not in desk.work()


def test_a_claim_is_implied_written_rated_and_walked(desk):
    desk.select("The lake froze")
    desk.key("C")
    desk.put_cursor("The next day")
    desk.key("Shift+C")
    card = desk.parts.card
    assert desk.has_keyboard(card.words.in_full)
    assert len(desk.view.marks.points_in(0, len(desk.view.text))) == 1
    card.rate(1)
    desk.settle()
    assert "has no words of its own" in desk.told[-1]
    desk.type("The money bought the delay.")
    desk.key("Escape")
    desk.key("1")
    [implied] = [row for row in desk.parts.rows.all() if row.implied]
    assert (implied.in_full, implied.is_so is not None) == ("The money bought the delay.", True)
    desk.keys("K", "J")
    assert desk.parts.selection.claim_id == implied.id
    desk.key("]")
    [moved] = [row for row in desk.parts.rows.all() if row.implied]
    assert desk.view.text[: moved.span.start].endswith("The")


def test_a_claim_is_taken_apart_and_its_parts_speak_for_it(desk):
    desk.select(ROAD)
    desk.key("C")
    desk.key("Shift+P")
    desk.until(lambda: len(desk.claims()) == 3)
    [whole] = [row for row in desk.parts.rows.all() if row.quote == ROAD]
    parts = [row for row in desk.parts.rows.all() if row.parent_id == whole.id]
    for part, key in zip(parts, ("1", "7"), strict=True):
        desk.parts.selection.show_claim(part.id)
        desk.key(key)
    desk.parts.selection.show_claim(whole.id)
    desk.settle()
    listed = desk.parts.card.parts
    listed.roll_up.chosen.emit(RollUp.ALL_PARTS)
    desk.settle()
    assert listed.outcome.text() == "All parts: 1 true, 1 false; so not more than Mostly false."
    assert desk.verdict(ROAD) == ""
    for _ in range(4):  # the rule, two ratings, the parts
        desk.key("Ctrl+Z")
    assert desk.claims() == [ROAD]


def test_a_finding_is_to_be_looked_at_again_and_found_from_the_first_page(desk):
    desk.select(ROAD)
    desk.keys("C", "1")
    recheck = desk.parts.card.is_so.recheck
    recheck.edit()
    desk.press("Recheck by: Today")
    assert desk.parts.card.is_so._verdict.recheck_by == date.today()
    desk.key("Ctrl+L")
    due = desk.parts.start.due
    assert due.text() == "1 finding to look at again"
    due.menu_of_findings.actions()[0].trigger()
    desk.settle()
    desk.until(lambda: desk.current() == ROAD)
