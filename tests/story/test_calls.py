"""Calling people and ticking sources off in the real window, by keyboard alone."""

import pytest

from tests.builders import span_of
from workbench.model import ClaimStatus
from workbench.services import claims, quoting
from workbench.services.evidence import Bearing, Passage
from workbench.services.views.calls import call_rows
from workbench.services.views.captures import capture_view
from workbench.services.views.sources import evidence_rows, source_rows

LINES = (
    "The lake froze on 3 November.",
    "It is 41 metres deep.",
    "Nine people fell in last year.",
    "The mayor closed the ice road.",
    "Skaters may use the north shore.",
)
ARTICLE = "The lake freezes earlier\n\n" + "\n\n".join(LINES) + "\n"
LOG = "\n\n".join(("Ice log", *reversed(LINES)))
FROZE = "The lake froze on 3 November"
DEEP = "41 metres deep"


@pytest.fixture
def desk(sit_down):
    desk = sit_down(find_claims=False)
    desk.open_article(desk.write("lake.txt", ARTICLE))
    return desk


@pytest.fixture
def read(desk):
    """Asks the workspace what stands in the case."""

    def read(view, *told):
        return desk.ask(view, desk.parts.selection.draft.case_id, *told)

    return read


def claim(desk, words):
    desk.select(words)
    desk.key("C")


def status(desk, words):
    row = desk._row(words)
    return row.status, row.status_with


@pytest.fixture
def sourced(desk, read):
    """Five claims, each resting on its sentence of one source that stands in another order."""
    desk.drop(desk.write("log.txt", LOG), on=desk.parts.sources)
    desk.until(lambda: len(read(source_rows)) == 1)
    [source] = read(source_rows)
    text = desk.ask(capture_view, source.capture_id).text
    for line in LINES:
        claim(desk, line)
        passage = Passage(source.capture_id, span_of(text, line))
        told = {"claim_ids": [desk._row(line).id], "source_id": source.id}
        run = desk.parts.runner.run
        run(quoting.quote, passage=passage, bearing=Bearing(), **told)
        desk.settle()
    return source


def test_a_call_is_logged_by_keys_waits_and_comes_back_with_its_answer(desk, read):
    claim(desk, FROZE)
    desk.key("H")
    desk.type("Per Holm")
    desk.key("Ctrl+Return")
    assert status(desk, FROZE) == (ClaimStatus.OUT_FOR_REPLY, "Per Holm")
    [call] = read(call_rows)
    assert call.asked == f"1. {FROZE}"
    assert [row.title.startswith("Call: Per Holm, ") for row in read(source_rows)] == [True]
    assert not desk.parts.side.isTabVisible(desk.parts.side.indexOf(desk.app.desk.calls.panel))

    [card] = desk.parts.card.asked.cards.values()
    card.answer.setFocus()
    desk.type("On the 4th, not the 3rd.")
    desk.key("Ctrl+Return")
    assert status(desk, FROZE) == (ClaimStatus.OPEN, "")
    card.quote.menu.actions()[1].trigger()
    desk.settle()
    [evidence] = desk.ask(evidence_rows, desk._row(FROZE).id)
    assert (evidence.quote, evidence.stance) == ("On the 4th, not the 3rd.", "refutes")
    while "Log call" not in desk.undo_would():
        desk.app.desk.runner.undo()
        desk.settle()
    desk.app.desk.runner.undo()
    desk.settle()
    assert status(desk, FROZE) == (ClaimStatus.OPEN, "")
    assert read(source_rows) == []
    assert desk.told == []


def test_a_name_in_confidence_is_kept_apart_and_stands_in_no_pane(desk, read):
    claim(desk, FROZE)
    desk.key("H")
    desk.type("Quintus Vorhang")
    form = desk.app.desk.calls.panel.form
    form.terms.setCurrentIndex(form.terms.count() - 1)
    desk.key("Ctrl+Return")
    assert status(desk, FROZE) == (ClaimStatus.OUT_FOR_REPLY, "Source A")
    assert [row.person for row in read(call_rows)] == ["Source A"]
    assert "Source A" in desk.message()
    assert desk.told == []


def test_a_call_is_answered_from_the_list_of_sources(desk, read):
    claim(desk, FROZE)
    desk.key("H")
    desk.type("Per Holm")
    desk.key("Ctrl+Return")
    desk.open_source("Per Holm")
    panel = desk.app.desk.calls.panel
    desk.until(panel.isVisible)
    desk.until(panel.form.answer.hasFocus)
    desk.type("Yes.")
    desk.key("Ctrl+Return")
    assert status(desk, FROZE)[0] is ClaimStatus.OPEN


def test_five_claims_of_a_source_are_ticked_with_five_keys(desk, read, sourced):
    desk.open_source("Ice log")
    resting = desk.app.desk.calls.resting
    desk.until(resting.list.hasFocus)
    seen = []
    for _ in LINES:
        seen.append((desk.current(), resting.header.accessibleName()))
        desk.key("Space")
    assert [words for words, _ in seen] == list(LINES)
    assert seen[-1][1] == "Rests on it 4 of 5 ticked"
    assert resting.header.accessibleName() == "Rests on it 5 of 5 ticked"
    for line in LINES:
        [evidence] = desk.ask(evidence_rows, desk._row(line).id)
        assert evidence.ticked_by == desk.parts.runner.workspace.actor.name
    desk.keys("K", "Shift+Space")
    assert resting.header.accessibleName() == "Rests on it 4 of 5 ticked"
    assert desk.current() == LINES[3]
    assert desk.has_keyboard(resting.list)
    assert desk.told == []


def test_a_tick_is_given_and_taken_off_on_the_card_too(desk, sourced):
    desk.click_on(LINES[0])
    [card] = desk.parts.card.evidence.cards.values()
    card.tick.click()
    desk.settle()
    [evidence] = desk.ask(evidence_rows, desk._row(LINES[0]).id)
    assert (evidence.ticked_by, card.tick.text()) == ("Ada Byron", "ticked A.B.")
    card.tick.click()
    desk.settle()
    assert card.tick.text() == "tick"


def test_the_list_is_grouped_by_key_and_a_heading_leads_to_its_source(desk, sourced):
    table = desk.parts.list.table
    desk.key("Ctrl+G")
    model = desk.parts.list.model
    assert [model.group(0).title, model.rowCount()] == ["1  Ice log", 6]
    table.setCurrentIndex(model.index(0, 0))
    table.setFocus()
    desk.key("Return")
    desk.until(desk.app.desk.calls.resting.list.hasFocus)
    assert desk.current() == LINES[0]


def test_a_person_is_shown_with_what_they_say_and_were_asked(desk):
    for words in (FROZE, DEEP):
        claim(desk, words)
    desk.parts.runner.run(claims.set_claimant, claim_id=desk._row(DEEP).id, claimant="Per Holm")
    desk.click_on(FROZE)
    desk.key("H")
    desk.type("Per Holm")
    desk.key("Ctrl+Return")
    desk.keys("Ctrl+G", "Ctrl+G")
    table, model = desk.parts.list.table, desk.parts.list.model
    assert [model.group(0).title, len(model.group(0).entries)] == ["Per Holm", 2]
    table.setCurrentIndex(model.index(0, 0))
    table.setFocus()
    desk.key("Return")
    wanted = ["Per Holm", "Says (1)", "Asked about (1)", "Calls (1)"]
    desk.until(lambda: [h.title() for h in _headers(desk.app.desk.calls.person)] == wanted)
    desk.press("Log a call")
    assert desk.app.desk.calls.panel.form.asked.text() == f"1. {FROZE}\n2. {DEEP}"


def _headers(pane):
    from ui.widgets.section_header import SectionHeader

    return [header for header in pane.findChildren(SectionHeader) if header.isVisible()]
