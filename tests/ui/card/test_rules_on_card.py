"""What the desk's rules ask stands on the card and follows what is done elsewhere."""

from dataclasses import replace

import pytest

from tests.builders import a_source, decided, some_evidence
from workbench.model import Rule, Stance, Tier
from workbench.services import cases, claims, evidence, verdicts
from workbench.services.evidence import Bearing
from workbench.services.policies import profile_named
from workbench.services.views.claims import claim_row


@pytest.fixture
def under(runner, article):
    def under(*rules):
        profile = replace(profile_named("every_fact"), rules=frozenset(rules))
        runner.run(cases.set_profile, case_id=article.case_id, profile=profile)

    return under


def told(card):
    return [line.words.text() for line in card.rules.lines]


def test_without_rules_the_card_has_no_line_about_them(card, workspace, claim_id):
    decided(workspace, claim_id)
    assert not card.rules.isVisible()


def test_a_line_goes_when_its_rule_is_met_though_the_claim_looks_the_same(
    card, runner, workspace, article, claim_id, under
):
    under(Rule.SOURCES)
    evidence_id = some_evidence(workspace, claim_id, a_source(workspace, article))
    runner.run(verdicts.rate, claim_id=claim_id, rating="true")
    [line] = told(card)
    assert line.endswith("so far there is one.")
    assert card.rules.isVisible()
    primary = Bearing(stance=Stance.SUPPORTS, tier=Tier.PRIMARY)
    runner.run(evidence.edit_evidence, evidence_id=evidence_id, bearing=primary)
    assert (told(card), card.rules.isVisible()) == ([], False)


def test_signing_waits_for_the_rules(card, runner, workspace, claim_id, under):
    under(Rule.EVIDENCE)
    runner.run(verdicts.rate, claim_id=claim_id, rating="true")
    runner.become("Cem Demir")
    card.show_actor()
    assert not card.sign_bar.sign_button.isEnabled()
    assert card.sign_bar.words.text() == "The rules of the desk come first."
    under()
    assert card.sign_bar.sign_button.isEnabled()


def test_the_next_claim_shows_its_own_rules_at_once(
    card, runner, selection, claim_id, other_id, under
):
    under(Rule.EVIDENCE)
    runner.run(verdicts.rate, claim_id=claim_id, rating="true")
    assert len(told(card)) == 1
    selection.show_claim(other_id)
    assert told(card) == []
    selection.show_claim(claim_id)
    assert len(told(card)) == 1


def test_whom_a_claim_puts_in_a_bad_light_is_typed_and_the_rule_speaks(
    card, workspace, claim_id, under
):
    under(Rule.REPLY)
    field = card.words.bad_light
    field.chip.click()
    field.field.setText(" Ines   Falk ")
    field.flush()
    assert workspace.read(claim_row, claim_id).speaks_ill_of == "Ines Falk"
    assert told(card) == ["Ask Ines Falk for a reply, and log the call; an attempt counts."]


def test_claimants_are_offered_for_it(card, runner, claim_id):
    runner.run(claims.set_claimant, claim_id=claim_id, claimant="Harbour board")
    field = card.words.bad_light
    field.chip.click()
    model = field.field.completer().model()
    assert [model.index(at, 0).data() for at in range(model.rowCount())] == ["Harbour board"]
