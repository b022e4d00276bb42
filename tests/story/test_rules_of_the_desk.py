"""A piece under the rules of a desk that checks every fact: signed twice, closed, reopened."""

import pytest

from ui.widgets.chip import Chip
from workbench.model import ClaimState, SourceKind, Stance, Tier
from workbench.services import evidence, sources
from workbench.services.evidence import Bearing, Passage
from workbench.services.sources import SourceFacts

FERRY = """The harbour counts its ferries

The harbour of Lund sent out 24 ferries. A café opens on the pier in May.
"""

SENT = "The harbour of Lund sent out 24 ferries."
CAFE = "A café opens on the pier in May."
HEADLINE = "The harbour counts its ferries"
CLOSED = "This piece is closed. Reopen it, with a reason, to go on."


@pytest.fixture
def desk(sit_down):
    desk = sit_down(find_claims=False)
    desk.parts.options.change(desk_profile="every_fact")
    desk.open_article(desk.write("ferry.txt", FERRY))
    for words in (HEADLINE, SENT):
        desk.select(words)
        desk.key("C")
    desk.click_on(HEADLINE)
    desk.key("0")
    desk.click_on(SENT)
    return desk


def become(desk, name):
    desk.parts.title_bar.somebody_wanted.emit()
    desk.settle()
    desk.type(name)
    desk.key("Return")


def rules(desk):
    return [line.words.text() for line in desk.parts.card.rules.lines if line.isVisible()]


def a_primary_source(desk):
    """As if a file had been dropped and its words quoted: stories of that are told elsewhere."""
    run = desk.parts.runner.run
    case_id, claim_id = desk.parts.selection.draft.case_id, desk.parts.selection.claim_id

    def tie(source_id):
        run(
            evidence.attach,
            claim_ids=[claim_id],
            source_id=source_id,
            passage=Passage(quote="24 sailings"),
            bearing=Bearing(stance=Stance.SUPPORTS, tier=Tier.PRIMARY),
        )

    facts = SourceFacts("Harbour log", url="https://example.org/log")
    run(sources.add_source, case_id=case_id, kind=SourceKind.LINK, facts=facts, then=tie)
    desk.settle()
    desk.settle()


def state(desk):
    return desk.parts.rows.row(desk.parts.selection.claim_id).state


def in_strip(desk, words):
    return any(c.isVisible() and words in c.text() for c in desk.parts.strip.findChildren(Chip))


def close_piece(desk):
    desk.key("Ctrl+Shift+K")
    desk.settle()
    desk.key("Return")
    desk.settle()


def test_a_claim_is_signed_by_two_people_once_its_rules_are_met(desk):
    desk.key("1")
    assert rules(desk) == [
        "Is so: add evidence, it is rated without any.",
        "Have it signed by two people.",
    ]
    become(desk, "Bo Ek")
    desk.key("S")
    assert desk.told.pop() == "Is so: add evidence, it is rated without any."
    assert state(desk) is ClaimState.DECIDED
    a_primary_source(desk)
    assert rules(desk) == ["Have it signed by two people."]
    desk.key("S")
    assert desk.says("Signed by Bo Ek; a second signature is needed.")
    desk.key("S")
    assert desk.told.pop() == "You have signed this claim already."
    become(desk, "Cem Demir")
    desk.key("S")
    assert (state(desk), desk.signed(SENT)) == (ClaimState.SIGNED, "Bo Ek and Cem Demir")
    assert rules(desk) == []


@pytest.fixture
def done(desk):
    """All is decided and signed; one sentence is unread."""
    desk.key("1")
    a_primary_source(desk)
    for name in ("Bo Ek", "Cem Demir"):
        become(desk, name)
        for words in (HEADLINE, SENT):
            desk.click_on(words)
            desk.key("S")
    assert desk.told == []
    return desk


def test_a_piece_is_closed_once_it_is_read_and_goes_on_with_a_reason(done):
    done.key("Ctrl+Shift+K")
    done.settle()
    assert not done.sheet.go.isEnabled()
    [unread] = done.sheet.blocking.buttons
    assert "Read the one sentence" in unread.accessibleName()
    done.key("Return")
    assert done.view.selected_span().of(done.view.text) == CAFE
    done.key("R")
    close_piece(done)
    assert in_strip(done, "Closed by Cem Demir on ")
    done.click_on(SENT)
    done.key("2")
    assert (done.told.pop(), done.verdict(SENT)) == (CLOSED, "confirmed")
    done.key("Ctrl+Shift+K")
    done.key("Return")
    assert "Say why" in done.told.pop()
    done.type("The harbour master called.")
    done.key("Return")
    done.settle()
    assert not in_strip(done, "Closed by")
    close_piece(done)
    assert in_strip(done, "Closed by Cem Demir on ")
    assert done.undo_would() == "Undo: Close the piece"
    done.key("Ctrl+Z")
    done.settle()
    assert not in_strip(done, "Closed by")
    assert done.told == []


def test_what_keeps_a_piece_open_and_what_is_listed_lead_to_their_claims(desk):
    desk.key("3")
    desk.click_on(HEADLINE)
    desk.key("Ctrl+Shift+K")
    desk.settle()
    assert desk.sheet.listed.buttons == []
    desk.press(desk.sheet.blocking.buttons[1].accessibleName())
    assert (desk.current(), desk.has_keyboard(desk.parts.card)) == (SENT, True)


def test_a_case_is_set_to_other_rules_and_its_scale_stays_once_it_is_used(desk):
    desk.key("Ctrl+Shift+I")
    sheet = desk.sheet
    assert (sheet.profile.currentText(), sheet.scale.isEnabled()) == (
        "Every fact, before publication",
        True,
    )
    sheet.profile.setCurrentIndex(1)
    sheet.profile.activated.emit(1)
    sheet.due.setText("18:00")
    sheet.due.editingFinished.emit()
    sheet.line.setText("For counsel")
    sheet.line.editingFinished.emit()
    desk.settle()
    draft = desk.parts.selection.draft
    assert (draft.profile.name, draft.privilege_line) == ("check_worthy", "For counsel")
    assert draft.due_at is not None
    assert draft.scale.name == "magazine"
    desk.key("Esc")
    desk.key("1")
    desk.key("Ctrl+Shift+I")
    assert not desk.sheet.scale.isEnabled()


def test_a_wrong_own_profile_keeps_no_article_from_being_opened(sit_down):
    desk = sit_down(find_claims=False)
    wrong = desk.write("desk.toml", 'name = "ours"\n')
    desk.parts.options.change(profile_file=str(wrong), scale_file=str(wrong))
    desk.open_article(desk.write("ferry.txt", FERRY))
    assert desk.parts.selection.draft.profile.name == "check_worthy"
    assert ["“desk.toml”, line 1" in told for told in desk.told] == [True, True]


def test_a_desk_that_checks_every_fact_is_shown_every_suggestion(sit_down):
    desk = sit_down()
    desk.parts.options.change(desk_profile="every_fact", suggestions_from_percent=100)
    desk.open_article(desk.write("ferry.txt", FERRY))
    desk.settle()
    assert desk.suggestions()
    assert set(desk.suggestions()) == set(desk.marked())
    desk.parts.list.threshold_chosen.emit(1.0)
    assert desk.marked() == []
    assert desk.parts.options.now.suggestions_from_percent == 100
    desk.parts.options.change(desk_profile="check_worthy")
    desk.open_article(desk.write("again.txt", FERRY))
    assert desk.marked() == []
