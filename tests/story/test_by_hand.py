"""Making claims by hand, changing one's mind, and doing all of it from the keyboard."""

import pytest

ARTICLE = """The lake freezes earlier

The lake froze on 3 November, a week earlier than last year. It is 41 metres deep.

The mayor closed the ice road. Skaters may use the north shore, the council decided.
"""

FROZE = "The lake froze on 3 November"
EARLIER = "a week earlier than last year"


@pytest.fixture
def desk(sit_down):
    desk = sit_down(find_claims=False)
    desk.open_article(desk.write("lake.txt", ARTICLE))
    return desk


def test_a_claim_is_made_moved_cut_joined_and_all_of_it_taken_back(desk):
    desk.select(FROZE)
    desk.key("C")
    assert (desk.claims(), desk.current()) == ([FROZE], FROZE)

    desk.keys("]", "]")
    assert desk.claims() == ["The lake froze on 3 November, a week"]
    desk.key("}")
    desk.key("{")
    assert desk.claims() == ["lake froze on 3 November, a"]
    desk.key("[")
    desk.drag_end(by=-200)
    [dragged] = desk.claims()
    assert len(dragged) < len(FROZE)
    assert FROZE.startswith(dragged)

    desk.key("Ctrl+Z")
    desk.keys("]", "]", "]", "]")
    assert desk.claims() == ["The lake froze on 3 November, a week earlier than last"]
    desk.put_cursor(before=EARLIER)
    desk.key("T")
    assert desk.claims() == ["The lake froze on 3 November,", "a week earlier than last"]

    desk.choose_in_list(*desk.claims())
    desk.key("M")
    assert desk.claims() == ["The lake froze on 3 November, a week earlier than last"]

    desk.key("X")
    assert desk.claims() == []
    desk.key("B")
    assert len(desk.claims()) == 1

    while desk.undo_would() != "Undo: Open article":
        desk.key("Ctrl+Z")
    assert (desk.claims(), desk.current(), desk.marked()) == ([], "", [])
    desk.key("Ctrl+Z")
    assert desk.cases() == []
    desk.key("Ctrl+Shift+Z")
    assert desk.cases() == ["The lake freezes earlier"]
    assert desk.told == []


def test_a_piece_is_checked_without_a_mouse(desk):
    desk.key("Ctrl+F")
    desk.type("41 metres deep")
    desk.keys("Return", "Esc")
    desk.key("C")
    assert desk.claims() == ["41 metres deep"]

    desk.key("2")
    assert desk.verdict("41 metres deep") == "mostly_true"
    desk.key("W")
    desk.type("x marks no dismissal, j no walk, 1 no rating")
    desk.key("Esc")
    assert desk.claims() == ["41 metres deep"]
    assert desk.verdict("41 metres deep") == "mostly_true"
    assert desk.rationale("41 metres deep") == "x marks no dismissal, j no walk, 1 no rating"

    desk.key("L")
    desk.type("https://example.org/depths")
    desk.key("Return")
    assert desk.evidence("41 metres deep") == 1

    before = desk.work()
    desk.key("Esc")
    desk.keys("R", "R")
    assert desk.work() != before

    desk.key("0")
    assert desk.closed_as("41 metres deep") == "not_checkable"
    desk.key("Del")
    assert desk.claims() == []
    desk.key("Ctrl+Z")
    assert desk.claims() == ["41 metres deep"]
    assert desk.told == []
