"""One evening at a research desk, by keyboard: a draft, a folder of sources, three people.

Twelve facts here; ``EVENING_FACTS=60 pytest tests/story/test_one_evening.py -s``
works through a whole evening. Only the two drops are the mouse's.
"""

import os

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from tests.story import evening
from tests.story.desk import Desk
from workbench.model import Answer, ClaimState
from workbench.services.views.closing import closed_row
from workbench.services.views.flags import flag_rows
from workbench.services.views.names import name_rows
from workbench.services.views.queries import query_rows
from workbench.services.views.sources import source_rows

FACTS = int(os.environ.get("EVENING_FACTS", "12"))
SUPPORTS, REFUTES = "1", "2"
CONFIRMED, CHANGE_NEEDED = "1", "3"


def test_an_evening_from_the_draft_to_the_closed_piece(sit_down, tmp_path):
    desk = lay_out(sit_down(), tmp_path)
    told = {}
    told["checked"] = tick_off(desk)
    told["asked and answered"] = ask_for_changes(desk)
    told["starred"] = star(desk)
    told["names"] = tick_names(desk)
    told["read"] = read_through(desk)
    told["signed twice"] = sign_twice(desk)
    told["closed, reopened, closed"] = close_reopen_close(desk)
    print(f"\n{FACTS} facts, keystrokes: {told}")
    assert told["checked"] / FACTS < 8
    assert desk.told == []


def lay_out(desk: Desk, folder) -> Desk:
    """The draft is open, its suggestions are found, the sources lie in the case."""
    desk.parts.options.change(desk_profile="every_fact")
    draft = folder / "draft.docx"
    draft.write_bytes(evening.draft(FACTS))
    evening.put_sources(folder / "back-up", FACTS)
    desk.drop(draft)
    desk.press("Open")
    desk.until(lambda: len(desk.suggestions()) > FACTS)
    desk.drop(folder / "back-up", on=desk.parts.sources)
    count = evening.sources_of(FACTS)
    desk.until(lambda: f"numbered 1 to {count}" in desk.message())
    assert len(ask(desk, source_rows)) == count
    desk.view.setFocus()
    return desk


def tick_off(desk: Desk) -> int:
    """Each fact: the passage that speaks of it, what it does to the claim, the rating."""
    before = desk.strokes
    facts = evening.facts(FACTS)
    wrong = {fact.sentence for fact in facts if fact.is_wrong}
    desk.key("J")
    done = set()
    while len(done) < len(facts):
        now = desk.current()
        fact = next((f for f in facts if now and now.rstrip(".") in f.sentence), None)
        if fact is None:
            desk.key("X")
        else:
            assert fact not in done, now
            desk.key("E")
            desk.until(lambda: bool(desk.chosen_in_source()))
            if not done:
                hold_for_primary(desk)
            desk.key(REFUTES if fact.sentence in wrong else SUPPORTS)
            desk.key("Esc")
            desk.key(CHANGE_NEEDED if fact.sentence in wrong else CONFIRMED)
            assert desk.evidence(now) == 1
            done.add(fact)
        if desk.current() == now:
            desk.key("J")
    return desk.strokes - before


def ask_for_changes(desk: Desk) -> int:
    """A query for each wrong fact; the writer takes all but the first, which stands."""
    before = desk.strokes
    wrong = [row for row in numbered(desk) if row.is_so.rating == "change_needed"]
    for row in wrong:
        go_to(desk, row.id)
        desk.key("Q")
        write(desk, "The source has another figure.")
        desk.key("Ctrl+Return")
    desk.keys("Ctrl+5", "Home", "S")
    write(desk, "Eva Berg")
    desk.key("Return")
    write(desk, "She counted them herself.")
    desk.key("Return")
    for _ in wrong[1:]:
        desk.keys("J", "T")
    answers = [query.answer for query in ask(desk, query_rows)]
    assert answers == [Answer.STET, *[Answer.TAKEN] * (len(wrong) - 1)]
    desk.key("Esc")
    return desk.strokes - before


def star(desk: Desk) -> int:
    """A legal star with the document it needs; nobody signs for one's own."""
    before = desk.strokes
    first = numbered(desk)[0]
    go_to(desk, first.id)
    desk.key("G")
    legal = desk.parts.card.head.legal
    desk.until(lambda: any(card.comment.hasFocus() for card in legal.cards))
    write(desk, "Names a company.")
    desk.key("Tab")
    write(desk, "the harbour office's own count")
    desk.key("Esc")
    desk.parts.card.flush()
    desk.until(lambda: len(legal.cards) == 1)
    [card] = legal.cards
    card.document.setFocus()
    desk.key("Space")
    menu = QApplication.activePopupWidget()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    desk.settle()
    [flag] = desk.ask(flag_rows, first.id)
    assert (flag.needs, flag.met_by_id is not None) == ("the harbour office's own count", True)
    assert not card.sign.isEnabled()
    desk.key("Esc")
    return desk.strokes - before


def tick_names(desk: Desk) -> int:
    """The one name of the draft, against the source that has it."""
    before = desk.strokes
    desk.keys("Ctrl+6", "Home")
    while any(not row.ticked_by for row in names_of(desk)):
        desk.key("Space")
    desk.key("Esc")
    return desk.strokes - before


def read_through(desk: Desk) -> int:
    """Whatever is in no claim has been read, a paragraph at a time."""
    before = desk.strokes
    desk.view.setFocus()
    while desk.parts.strip._through.unread:
        desk.keys(";", "Shift+R")
    return desk.strokes - before


def sign_twice(desk: Desk) -> int:
    """Two people, neither of them who decided."""
    before = desk.strokes
    for name in ("Bo Ek", "Cem Demir"):
        become(desk, name)
        for row in numbered(desk):
            go_to(desk, row.id)
            if row.legal and name == "Bo Ek":
                desk.key("Ctrl+1")
                desk.press(f"Sign the legal star as {name}")
            desk.key("S")
    assert {row.state for row in numbered(desk)} == {ClaimState.SIGNED}
    return desk.strokes - before


def close_reopen_close(desk: Desk) -> int:
    """Closed on this draft; nothing changes until it is reopened with a reason."""
    before = desk.strokes
    desk.keys("Ctrl+Shift+K", "Return")
    assert ask(desk, closed_row).closed_by == "Cem Demir"
    desk.view.setFocus()
    desk.key("4")
    assert "This piece is closed" in desk.told.pop()
    desk.key("Ctrl+Shift+K")
    write(desk, "The harbour master called.")
    desk.key("Return")
    assert ask(desk, closed_row) is None
    desk.keys("Ctrl+Shift+K", "Return")
    assert ask(desk, closed_row).closed_by == "Cem Demir"
    return desk.strokes - before


def hold_for_primary(desk: Desk) -> None:
    """The back-up is the office's own: primary, from now on."""
    tier = next(
        box
        for box in desk.parts.source_view.findChildren(QComboBox)
        if box.accessibleName() == "Tier"
    )
    chosen = desk.chosen_in_source()
    tier.setFocus()
    desk.key("Down")
    desk.parts.source_view.focus_text()
    assert desk.chosen_in_source() == chosen


def become(desk: Desk, name: str) -> None:
    desk.parts.title_bar.somebody_wanted.emit()
    desk.settle()
    desk.type(name)
    desk.key("Return")


def numbered(desk: Desk) -> list:
    """The claims at work, in text order."""
    rows = (row for row in desk.parts.rows.all() if row.number)
    return [row for row in rows if row.state is not ClaimState.DISMISSED]


def names_of(desk: Desk) -> list:
    draft = desk.parts.selection.draft
    rows = desk.ask(name_rows, draft.draft_id)
    return [row for row in rows if not row.dismissed]


def go_to(desk: Desk, claim_id) -> None:
    """Walk to a claim, down or up."""
    desk.view.setFocus()
    span = desk.parts.rows.row(claim_id).span
    while desk.parts.selection.claim_id != claim_id:
        here = desk.parts.rows.row(desk.parts.selection.claim_id)
        desk.key("J" if here is None or here.span < span else "K")


def write(desk: Desk, words: str) -> None:
    """Type where the keyboard is, and stay there."""
    desk.strokes += len(words)
    QTest.keyClicks(QApplication.focusWidget(), words)


def ask(desk: Desk, view):
    """What stands in the case, once nobody else asks."""
    desk.settle()
    return desk.ask(view, desk.parts.selection.draft.case_id)
