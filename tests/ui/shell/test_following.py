"""The window stays true to the case: after Undo, beside other programs and other people."""

import pytest

from tests.builders import ARTICLE, a_claim, an_article
from ui.claim_rows import ClaimRows
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from workbench.__main__ import main as command_line
from workbench.services import cases
from workbench.services.views.cases import open_draft
from workbench.store.workspace import Workspace

LAKE = """The lake freezes earlier

The lake froze on 3 November, a week earlier than last year. It is 41 metres deep.
"""

BRIDGE = """The bridge

The bridge was opened in 1901 and is 310 metres long, the council said on Friday.
"""

FROZE = "The lake froze on 3 November"


@pytest.fixture
def desk(sit_down):
    desk = sit_down(find_claims=False)
    desk.open_article(desk.write("lake.txt", LAKE))
    return desk


def test_undoing_a_claim_leaves_none_current_and_redo_shows_it(desk):
    desk.select(FROZE)
    desk.key("C")
    desk.key("Ctrl+Z")
    assert (desk.claims(), desk.current()) == ([], "")
    desk.keys("1", "X", "Del")
    assert desk.told == []
    desk.key("Ctrl+Shift+Z")
    assert desk.current() == FROZE


def test_undo_shows_what_it_took_back(desk):
    for words in (FROZE, "It is 41 metres deep"):
        desk.select(words)
        desk.key("C")
    desk.click_on(FROZE)
    desk.key("1")
    desk.click_on("It is 41 metres deep")
    desk.key("Ctrl+Z")
    assert desk.current() == FROZE


def test_deleting_a_claim_goes_on_to_its_neighbour(desk):
    for words in (FROZE, "It is 41 metres deep"):
        desk.select(words)
        desk.key("C")
    desk.click_on(FROZE)
    desk.key("Del")
    assert desk.current() == "It is 41 metres deep"
    desk.key("Del")
    assert desk.current() == ""


def test_undoing_the_opening_of_the_article_that_is_shown_goes_to_the_case_list(desk):
    desk.key("Ctrl+Z")
    assert desk.window.pages.currentWidget() is desk.parts.start
    assert desk.cases() == []
    assert "Redo" in desk.message()
    assert desk.told == []


def test_an_article_whose_claims_are_still_looked_for_can_be_taken_back(sit_down):
    desk = sit_down()
    desk.drop(desk.write("long.txt", LAKE + BRIDGE * 400))
    desk.sheet.confirm()
    desk.until(lambda: "Open article" in desk.undo_would())
    desk.key("Ctrl+Z")
    assert desk.cases() == []
    assert desk.told == []


def test_a_case_deleted_by_another_program_is_left(desk):
    with Workspace.open(desk.folder, person="Bo Ek") as other:
        other.run(cases.delete_case, case_id=desk.parts.selection.draft.case_id)
    desk.parts.runner.look_for_news()
    desk.until(lambda: desk.window.pages.currentWidget() is desk.parts.start)
    desk.settle()
    assert desk.cases() == []
    assert desk.told == []


def test_undo_of_work_on_another_case_goes_there(desk):
    desk.select(FROZE)
    desk.key("C")
    desk.open_article(desk.write("bridge.txt", BRIDGE))
    desk.keys("Ctrl+Z", "Ctrl+Z")
    assert desk.view.text.startswith("The lake")
    assert desk.claims() == []


def test_an_article_imported_on_the_command_line_shows_in_the_open_window(desk):
    desk.key("Ctrl+L")
    path = desk.write("bridge.txt", BRIDGE)
    assert command_line(["--workspace", str(desk.folder), "import", str(path)]) == 0
    desk.until(lambda: len(desk.cases()) == 2)
    assert desk.cases()[0] == "The bridge"


def test_who_decided_cannot_sign_and_another_person_can(desk):
    desk.select(FROZE)
    desk.key("C")
    desk.key("0")
    desk.key("S")
    assert desk.told
    desk.press("Close")
    desk.parts.title_bar.somebody_wanted.emit()
    desk.settle()
    desk.type("Bo Ek")
    desk.key("Return")
    assert desk.parts.title_bar.person.text() == "Bo Ek"
    desk.key("S")
    assert desk.signed(FROZE) == "Bo Ek"
    desk.parts.title_bar.person_chosen.emit("Ada Byron")
    desk.settle()
    assert desk.parts.runner.workspace.actor.name == "Ada Byron"


def test_details_that_are_corrected_show_at_once(desk):
    desk.key("Ctrl+I")
    desk.sheet._outlet.setText("Lake Post")
    desk.press("Keep")
    assert "Lake Post" in desk.work()
    desk.key("Ctrl+Z")
    assert "Lake Post" not in desk.work()


def test_the_same_file_opened_twice_is_two_cases_with_claims_of_their_own(desk):
    desk.select(FROZE)
    desk.key("C")
    desk.open_article(desk.write("lake.txt", LAKE))
    assert (desk.claims(), desk.marked()) == ([], [])


# --- rows that come late ------------------------------------------------------


class Slow:
    """An executor that works when it is told to."""

    def __init__(self) -> None:
        self.asked = []

    def submit(self, function, *args) -> None:
        self.asked.append((function, args))

    def work(self) -> None:
        asked, self.asked = self.asked, []
        for function, args in asked:
            function(*args)

    def shutdown(self, wait: bool = True) -> None:
        self.work()


@pytest.fixture
def late(workspace, qapp):
    """Two articles with a claim each, and rows that are read when the executor works."""
    executor, selection = Slow(), Selection()
    runner = WorkspaceRunner(workspace, executor)
    rows = ClaimRows(runner, selection)
    drafts = []
    for words in ("24 ferries", "4.2 million crowns"):
        article = an_article(workspace, ARTICLE)
        a_claim(workspace, article, words)
        drafts.append(workspace.read(open_draft, article.case_id))
    yield executor, selection, rows, runner, drafts
    runner.shutdown()


def test_rows_of_an_article_that_was_left_are_dropped(late):
    executor, selection, rows, _runner, (first, second) = late
    selection.show_draft(first)
    selection.show_draft(second)
    executor.work()
    assert [row.quote for row in rows.all()] == ["4.2 million crowns"]


def test_coming_back_before_the_rows_came_shows_the_right_ones(late):
    executor, selection, rows, _runner, (first, second) = late
    for draft in (first, second, first):
        selection.show_draft(draft)
    executor.work()
    assert [row.quote for row in rows.all()] == ["24 ferries"]


def test_an_act_on_the_article_before_touches_no_row_of_this_one(late):
    executor, selection, rows, runner, (first, second) = late
    selection.show_draft(first)
    executor.work()
    [claim] = rows.all()
    runner.run(cases.rename_case, case_id=first.case_id, title="Other")
    selection.show_draft(second)
    runner.undo()
    executor.work()
    executor.work()
    assert [row.quote for row in rows.all()] == ["4.2 million crowns"]
    assert rows.row(claim.id) is None
