"""The checks in the window: on the card, walked in their tab, closed; and what no claim covers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTextEdit

from tests.builders import a_claim, a_source, an_article, span_of
from workbench.model import Stance
from workbench.services import evidence
from workbench.services.evidence import Bearing, Passage
from workbench.services.views.sources import source_rows
from workbench.store.workspace import Workspace

ARTICLE = """The harbour counts its ferries
Last year the harbour of Lund sent out 24 ferries. The pier is 310 metres long.
“Nobody drowned in ten years,” said Ines Falk. It cost 4.2 million crowns.
"""
SENT = "Last year the harbour of Lund sent out 24 ferries"
PIER = "The pier is 310 metres long."
LOG = "The harbour log: 24 ferries left in 2017, and one was called off."
TIMELINE = "A timeline: from February to November 2017 the harbour sent out 23 ferries."

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(sit_down, tmp_path):
    """A claim that one passage bears out and another does not."""
    with Workspace.open(tmp_path / "workspace", person="Ada Byron") as workspace:
        article = an_article(workspace, ARTICLE)
        claim_id = a_claim(workspace, article, SENT, ARTICLE)
        for title, text, words in (
            ("Harbour log", LOG, "24 ferries left in 2017"),
            ("Timeline", TIMELINE, TIMELINE[12:]),
        ):
            source_id = a_source(workspace, article, text, title)
            rows = workspace.read(source_rows, article.case_id)
            [capture_id] = [row.capture_id for row in rows if row.id == source_id]
            workspace.run(
                evidence.attach,
                claim_ids=[claim_id],
                source_id=source_id,
                passage=Passage(capture_id, span_of(text, words)),
                bearing=Bearing(stance=Stance.SUPPORTS),
            )
    desk = sit_down(find_claims=False)
    desk.app.desk.open_case(article.case_id)
    desk.settle()
    checked(desk)
    desk.key("J")
    return desk


def checked(desk):
    desk.settle()
    desk.until(lambda: desk.parts.checking.is_at_rest)


def lines(desk):
    return [line for card in desk.parts.card.evidence.cards.values() for line in card.checks.lines]


def line(desk, words):
    return next(line for line in lines(desk) if words in line.text())


def told(desk):
    return [line.text() for line in lines(desk)]


def click(desk, widget):
    desk.parts.card._scroll.ensureWidgetVisible(widget)
    QTest.mouseClick(widget, LEFT)
    checked(desk)


def is_seen_whole(card):
    return card.height() >= card.layout().heightForWidth(card.width())


def open_flags(desk):
    return desk.parts.list.model.listing.flagged.get(desk.parts.selection.claim_id, 0)


def test_each_passage_says_what_it_bears_out_and_what_it_does_not(desk):
    assert "24 = 24 · figure matches" in told(desk)
    assert "23 ≠ 24, differs by 1" in told(desk)
    [part] = [words for words in told(desk) if "not all of 2017" in words]
    assert "February" in part
    assert open_flags(desk) == 2
    cards = desk.parts.card.evidence.cards.values()
    desk.until(lambda: all(is_seen_whole(card) for card in cards))
    open_in_all = desk.parts.checking.index.open.total()
    tabs = desk.parts.side.tabBar()
    names = [tabs.accessibleTabName(at) for at in range(tabs.count())]
    assert f"Checks, {open_in_all} open flags" in names


def test_a_flag_leads_to_both_places_and_is_closed_with_a_reason_by_mouse(desk):
    click(desk, line(desk, "23 ≠ 24"))
    card = next(
        card for card in desk.parts.card.evidence.cards.values() if card.checks.detail.isVisible()
    )
    detail = card.checks.detail
    click(desk, detail.here)
    assert desk.view.selected_span().of(desk.view.text) == "24"
    click(desk, detail.there)
    page = next(w for w in desk.parts.source_view.findChildren(QTextEdit) if w.isVisible())
    assert TIMELINE in page.toPlainText()
    click(desk, detail.close_button)
    desk.type("The timeline begins in February.")
    desk.key("Return")
    checked(desk)
    assert open_flags(desk) == 1
    assert detail.closed.text().endswith("The timeline begins in February.")
    assert desk.undo_would() == "Undo: Close flag"
    desk.parts.window.view.setFocus()
    desk.key("Ctrl+Z")
    checked(desk)
    assert open_flags(desk) == 2
    assert desk.told == []


def test_flags_are_walked_closed_and_opened_again_by_key_alone(desk):
    desk.key("Ctrl+7")
    pane = desk.parts.checks
    assert desk.has_keyboard(pane.list)
    assert pane.current().finding.told == "23 ≠ 24, differs by 1"
    desk.key("X")
    assert isinstance(desk.window.focusWidget(), QLineEdit)
    desk.type("Another count.")
    desk.key("Return")
    checked(desk)
    assert open_flags(desk) == 1
    assert "not all of 2017" in pane.current().finding.told
    desk.key("Return")
    assert desk.view.selected_span().of(desk.view.text) == "Last year"
    desk.key("Ctrl+7")
    desk.key("O")
    desk.settle()
    assert desk.parts.source_view.isVisible()
    desk.key("Ctrl+7")
    while pane.list.currentIndex().data() != "Closed":
        desk.key("Down")
    desk.keys("Right", "Down")
    assert pane.current().closed_why == "Another count."
    desk.key("B")
    checked(desk)
    assert open_flags(desk) == 2
    assert desk.told == []


def test_a_closed_flag_comes_back_when_its_words_change(desk):
    desk.keys("Ctrl+7", "X")
    desk.type("Another count.")
    desk.key("Return")
    checked(desk)
    assert open_flags(desk) == 1
    desk.view.setFocus()
    desk.key("F2")
    desk.type("In 2017 the harbour of Lund sent out 25 ferries.")
    desk.key("Escape")
    checked(desk)
    assert "23 ≠ 25, differs by 2" in told(desk)
    assert open_flags(desk) > 1


def test_what_is_typed_is_not_disturbed_while_the_checks_run(desk):
    desk.key("F2")
    field = desk.parts.card.words.in_full
    for letter in "In 2017 it sent out 24 ferries.":
        QTest.keyClicks(field, letter)
        desk.parts.checking._begin()
    checked(desk)
    assert field.text() == "In 2017 it sent out 24 ferries."
    assert field.hasFocus()


def test_one_key_walks_what_no_claim_covers_and_c_claims_it(desk):
    desk.put_cursor("The harbour counts")
    seen = []
    for _ in range(2):
        desk.key("Y")
        [hit] = desk.view.shown.hits
        seen.append((hit.of(desk.view.text), desk.view.selected_span().of(desk.view.text)))
    assert seen[0] == ("310 metres", PIER)
    assert "in no claim" in desk.parts.foot._walk.text()
    desk.key("Shift+Y")
    assert [hit.of(desk.view.text) for hit in desk.view.shown.hits] == ["310 metres"]
    before = len(desk.parts.checking.index.outside)
    desk.key("C")
    checked(desk)
    assert PIER in desk.claims()
    assert len(desk.parts.checking.index.outside) == before - 1
    assert "2 figures outside any claim" in [c.text() for c in desk.parts.strip.signs.chips]


def test_the_strip_leads_to_the_flags_and_to_what_no_claim_covers(desk):
    signs = desk.parts.strip.signs
    outside, flagged = (chip for chip in signs.chips[:2])
    QTest.mouseClick(outside, LEFT)
    assert len(list(desk.view.shown.hits)) == 1
    QTest.mouseClick(flagged, LEFT)
    desk.settle()
    assert desk.parts.side.currentWidget() is desk.parts.checks
    assert desk.parts.checks.current().is_open
