"""The rules of a desk: what does not hold yet, where it binds, and what counts as independent."""

from dataclasses import replace

import pytest

from tests.builders import (
    ARTICLE,
    SCALE,
    a_claim,
    a_source,
    an_article,
    decided,
    some_evidence,
)
from workbench.errors import Invalid
from workbench.model import (
    ClaimState,
    ClaimStatus,
    Family,
    Flag,
    Name,
    Question,
    Rule,
    Source,
    Stance,
    Standing,
    Tier,
)
from workbench.services import (
    calls,
    cases,
    claims,
    documents,
    evidence,
    fairness,
    statuses,
    verdicts,
)
from workbench.services.evidence import Bearing, Passage
from workbench.services.gates import DraftFacts, draft_unmet
from workbench.services.policies import profile_named
from workbench.services.views.claims import claim_row
from workbench.services.views.gates import case_gates, claim_gates
from workbench.services.views.read_through import unread_sentences
from workbench.store.transaction import operation

FERRIES = "24 ferries"

LOG = "The harbour log counts 24 sailings in the year 2017, and one that was called off. " * 30


def desk_of(*rules):
    return replace(profile_named("every_fact"), rules=frozenset(rules))


@pytest.fixture
def under(workspace, article):
    """Puts the case under some rules only."""

    def under(*rules):
        workspace.run(cases.set_profile, case_id=article.case_id, profile=desk_of(*rules))

    return under


@pytest.fixture
def claim_id(workspace, article):
    return a_claim(workspace, article, FERRIES)


def told(workspace, claim_id):
    return [(unmet.rule, unmet.sentence) for unmet in workspace.read(claim_gates, claim_id)]


def rules(workspace, claim_id):
    return [rule for rule, _ in told(workspace, claim_id)]


def sign(workspace, claim_id, name):
    before = workspace.actor.name
    workspace.become(name)
    try:
        workspace.run(verdicts.sign, claim_id=claim_id)
    finally:
        workspace.become(before)


def state(workspace, claim_id):
    return workspace.read(claim_row, claim_id).state


def tied(workspace, claim_id, source_id, *, tier=Tier.SECONDARY, stance=Stance.SUPPORTS, **more):
    workspace.run(
        evidence.attach,
        claim_ids=[claim_id],
        source_id=source_id,
        passage=Passage(quote="24 sailings"),
        bearing=Bearing(stance=stance, tier=tier, **more),
    )


@operation("Change a row by hand")
def by_hand(tx, *, model, row_id, **values):
    row = tx.get(model, row_id)
    for name, value in values.items():
        setattr(row, name, value)


# --- evidence -------------------------------------------------------------------


def test_a_case_without_a_profile_has_no_rules(workspace, article, claim_id):
    decided(workspace, claim_id)
    assert told(workspace, claim_id) == []
    assert workspace.read(case_gates, article.case_id).is_met
    sign(workspace, claim_id, "Cem Demir")
    assert state(workspace, claim_id) is ClaimState.SIGNED


def test_each_rated_question_needs_evidence_of_its_own(workspace, article, claim_id, under):
    under(Rule.EVIDENCE)
    assert told(workspace, claim_id) == []
    decided(workspace, claim_id)
    workspace.run(verdicts.rate, claim_id=claim_id, rating="true", question=Question.SAID_SO)
    assert [sentence[:7] for _, sentence in told(workspace, claim_id)] == ["Said so", "Is so: "]
    tied(workspace, claim_id, a_source(workspace, article))
    assert [sentence[:7] for _, sentence in told(workspace, claim_id)] == ["Said so"]


def test_what_is_closed_without_a_rating_needs_no_evidence(workspace, claim_id, under):
    under(Rule.EVIDENCE, Rule.SOURCES)
    workspace.run(verdicts.set_standing, claim_id=claim_id, standing=Standing.NOT_CHECKABLE)
    assert told(workspace, claim_id) == []


def test_an_opinion_needs_none_and_what_is_unproven_no_three_sources(workspace):
    unproven, opinion = (
        replace(SCALE.ratings[0], key=family.value, label=family.value, family=family)
        for family in (Family.UNPROVEN, Family.OPEN)
    )
    scale = replace(SCALE, ratings=(*SCALE.ratings, unproven, opinion))
    article = an_article(workspace, ARTICLE, scale=scale)
    profile = desk_of(Rule.EVIDENCE, Rule.SOURCES)
    workspace.run(cases.set_profile, case_id=article.case_id, profile=profile)
    claim_id = a_claim(workspace, article, FERRIES)
    decided(workspace, claim_id, "open")
    assert told(workspace, claim_id) == []
    decided(workspace, claim_id, "unproven")
    assert rules(workspace, claim_id) == [Rule.EVIDENCE]
    some_evidence(workspace, claim_id, a_source(workspace, article))
    assert told(workspace, claim_id) == []


def test_rating_is_never_refused_but_signing_is_with_the_sentence_of_the_rule(
    workspace, article, claim_id, under
):
    under(Rule.EVIDENCE)
    decided(workspace, claim_id)
    assert state(workspace, claim_id) is ClaimState.DECIDED
    with pytest.raises(Invalid, match="Is so: add evidence, it is rated without any"):
        sign(workspace, claim_id, "Cem Demir")
    tied(workspace, claim_id, a_source(workspace, article), stance=Stance.CONTEXT)
    sign(workspace, claim_id, "Cem Demir")
    assert state(workspace, claim_id) is ClaimState.SIGNED


def test_what_stands_on_the_authors_word_needs_somebody_who_lets_it(workspace, claim_id, under):
    under(Rule.EVIDENCE, Rule.SOURCES)
    decided(workspace, claim_id)
    on_author = {"status": ClaimStatus.ON_AUTHOR, "with_whom": "Per Holm"}
    workspace.run(statuses.set_status, claim_id=claim_id, **on_author)
    assert rules(workspace, claim_id) == [Rule.EVIDENCE]
    workspace.run(statuses.set_status, claim_id=claim_id, **on_author, approved_by="Eva Lind")
    assert told(workspace, claim_id) == []


def test_a_claim_of_parts_rests_on_the_evidence_of_its_parts(workspace, article, claim_id, under):
    under(Rule.EVIDENCE, Rule.SOURCES)
    whole = a_claim(workspace, article, "sent out 24 ferries and opened its longest pier")
    workspace.run(claims.set_parent, claim_id=claim_id, parent_id=whole)
    decided(workspace, whole)
    assert rules(workspace, whole) == [Rule.EVIDENCE]
    tied(workspace, claim_id, a_source(workspace, article), tier=Tier.PRIMARY)
    assert told(workspace, whole) == []
    assert workspace.read(case_gates, article.case_id).is_met
    workspace.run(claims.dismiss, claim_ids=[claim_id])
    assert [gate.number for gate in workspace.read(case_gates, article.case_id).claims] == [2]


# --- sources --------------------------------------------------------------------


@pytest.fixture
def sourced(workspace, article, claim_id, under):
    """Three secondary sources under a rated claim."""
    under(Rule.SOURCES)
    decided(workspace, claim_id)
    ids = [a_source(workspace, article, title=f"Paper {n}") for n in range(3)]
    for source_id in ids[:2]:
        tied(workspace, claim_id, source_id)
    assert "so far there are two" in told(workspace, claim_id)[0][1]
    tied(workspace, claim_id, ids[2])
    assert told(workspace, claim_id) == []
    return ids


def test_one_primary_source_is_enough(workspace, article, claim_id, under):
    under(Rule.SOURCES)
    decided(workspace, claim_id)
    source_id = a_source(workspace, article)
    tied(workspace, claim_id, source_id, tier=Tier.PRIMARY, question=Question.SAID_SO)
    tied(workspace, claim_id, source_id, tier=Tier.PRIMARY, stance=Stance.CONTEXT)
    tied(workspace, claim_id, source_id, tier=Tier.PRIMARY, stance=Stance.DIFFERS)
    assert "so far there are none" in told(workspace, claim_id)[0][1]
    tied(workspace, claim_id, source_id, tier=Tier.PRIMARY, stance=Stance.REFUTES)
    assert told(workspace, claim_id) == []


def test_a_source_that_rests_on_another_over_several_is_one_with_it(
    workspace, article, claim_id, sourced
):
    between = a_source(workspace, article, title="Wire")
    workspace.run(by_hand, model=Source, row_id=sourced[0], rests_on_id=between)
    workspace.run(by_hand, model=Source, row_id=between, rests_on_id=sourced[1])
    assert "so far there are two" in told(workspace, claim_id)[0][1]


def test_the_same_title_of_the_same_publisher_counts_once(workspace, claim_id, sourced):
    for source_id, title in zip(sourced, ("Harbour  news", "harbour news", "Other"), strict=True):
        workspace.run(by_hand, model=Source, row_id=source_id, publisher="Lund Daily", title=title)
    assert "so far there are two" in told(workspace, claim_id)[0][1]


def test_nearly_the_same_text_counts_once(workspace, article, claim_id, under):
    under(Rule.SOURCES)
    decided(workspace, claim_id)
    reprinted = LOG.replace("called off", "cancelled", 4).upper()
    for title, text in (("A", LOG), ("B", reprinted), ("C", "Another text entirely.")):
        tied(workspace, claim_id, a_source(workspace, article, text, title=title))
    assert "so far there are two" in told(workspace, claim_id)[0][1]


# --- reply, signatures, documents -----------------------------------------------


def test_whoever_is_put_in_a_bad_light_is_asked_and_an_attempt_counts(
    workspace, article, claim_id, under
):
    under(Rule.REPLY)
    decided(workspace, claim_id, "false")
    assert told(workspace, claim_id) == []
    workspace.run(fairness.set_speaks_ill_of, claim_id=claim_id, whom=" Ines  Falk ")
    [(rule, sentence)] = told(workspace, claim_id)
    assert (rule, sentence[:21]) == (Rule.REPLY, "Ask Ines Falk for a r")
    told_of = {"case_id": article.case_id, "told": calls.Conversation("Ines Falk")}
    workspace.run(calls.log_call, claim_ids=[claim_id], **told_of)
    assert told(workspace, claim_id) == []


def test_two_people_sign_and_neither_decided(workspace, claim_id, under):
    under(Rule.TWO_SIGNATURES)
    assert told(workspace, claim_id) == []
    decided(workspace, claim_id)
    assert rules(workspace, claim_id) == [Rule.TWO_SIGNATURES]
    sign(workspace, claim_id, "Cem Demir")
    row = workspace.read(claim_row, claim_id)
    assert (row.state, row.signed_by) == (ClaimState.DECIDED, "Cem Demir")
    assert "second time" in told(workspace, claim_id)[0][1]
    with pytest.raises(Invalid, match="You have signed this claim already"):
        sign(workspace, claim_id, "Cem Demir")
    with pytest.raises(Invalid, match="Who decided a claim cannot sign it"):
        sign(workspace, claim_id, "Ada Byron")
    sign(workspace, claim_id, "Dora Ek")
    row = workspace.read(claim_row, claim_id)
    assert (row.state, row.signed_by) == (ClaimState.SIGNED, "Cem Demir and Dora Ek")
    assert told(workspace, claim_id) == []


def test_whatever_changes_takes_a_first_signature_off_too(workspace, article, claim_id, under):
    under(Rule.TWO_SIGNATURES)
    decided(workspace, claim_id)
    sign(workspace, claim_id, "Cem Demir")
    tied(workspace, claim_id, a_source(workspace, article))
    assert workspace.read(claim_row, claim_id).signed_by == ""


def test_one_takes_back_the_own_signature_and_leaves_the_other(workspace, claim_id, under):
    under(Rule.TWO_SIGNATURES)
    decided(workspace, claim_id)
    for name in ("Cem Demir", "Dora Ek"):
        sign(workspace, claim_id, name)
    workspace.become("Cem Demir")
    workspace.run(verdicts.withdraw_signature, claim_id=claim_id)
    row = workspace.read(claim_row, claim_id)
    assert (row.state, row.signed_by) == (ClaimState.DECIDED, "Dora Ek")


def test_another_profile_says_anew_what_is_signed(workspace, claim_id, under):
    decided(workspace, claim_id)
    sign(workspace, claim_id, "Cem Demir")
    under(Rule.TWO_SIGNATURES)
    assert state(workspace, claim_id) is ClaimState.DECIDED
    under()
    assert state(workspace, claim_id) is ClaimState.SIGNED


@operation("Raise a star by hand")
def star(tx, *, claim_id, case_id, needs):
    return tx.add(
        Flag(case_id=case_id, claim_id=claim_id, needs=needs, raised_by_id=tx.actor.id)
    ).id


def test_a_document_for_legal_is_named_and_signed_for(workspace, article, claim_id, under):
    under(Rule.LEGAL_DOCUMENT)
    ids = {"claim_id": claim_id, "case_id": article.case_id}
    workspace.run(star, **ids, needs="")
    assert told(workspace, claim_id) == []
    flag_id = workspace.run(star, **ids, needs="the court file").value
    assert "Name the source" in told(workspace, claim_id)[0][1]
    source_id = a_source(workspace, article)
    workspace.run(by_hand, model=Flag, row_id=flag_id, met_by_id=source_id)
    assert "signed for: the court file" in told(workspace, claim_id)[0][1]
    workspace.run(by_hand, model=Flag, row_id=flag_id, signed_by_id=workspace.actor.id)
    assert told(workspace, claim_id) == []


# --- the case -------------------------------------------------------------------


@operation("Find names by hand")
def name(tx, *, article, spelling, **more):
    return tx.add(
        Name(case_id=article.case_id, draft_id=article.draft_id, spelling=spelling, **more)
    ).id


def test_names_are_ticked_dismissed_or_the_same_as_another(workspace, article, under):
    under(Rule.NAMES)
    falk = workspace.run(name, article=article, spelling="Ines Falk").value
    workspace.run(name, article=article, spelling="Inez Falk", same_as_id=falk)
    workspace.run(name, article=article, spelling="May", dismissed=True)
    [unmet] = workspace.read(case_gates, article.case_id).draft
    assert unmet.sentence == "Tick “Ines Falk” on the list of names."
    workspace.run(by_hand, model=Name, row_id=falk, ticked_by_id=workspace.actor.id)
    assert workspace.read(case_gates, article.case_id).is_met


def test_many_names_are_counted():
    [unmet] = draft_unmet(DraftFacts(unticked=tuple("ABCDE")), desk_of(Rule.NAMES))
    assert unmet.sentence == "Tick “A”, “B”, “C” and 2 more on the list of names."


def test_every_sentence_is_read_or_inside_a_claim(workspace, article, claim_id, under):
    under(Rule.READ_THROUGH)
    gates = workspace.read(case_gates, article.case_id)
    left = workspace.read(unread_sentences, article.draft_id)
    assert gates.unread == left[0]
    assert f"Read the {len(left)} sentences" in gates.draft[0].sentence
    workspace.run(documents.mark_read, draft_id=article.draft_id, spans=left)
    assert workspace.read(case_gates, article.case_id).is_met


def test_a_case_tells_its_claims_by_number_and_only_those_at_work(workspace, article, under):
    under(Rule.EVIDENCE)
    for words in ("The pier is 310 metres long", FERRIES):
        decided(workspace, a_claim(workspace, article, words))
    gone = a_claim(workspace, article, "Nobody drowned")
    decided(workspace, gone)
    workspace.run(claims.dismiss, claim_ids=[gone])
    gates = workspace.read(case_gates, article.case_id)
    assert [gate.number for gate in gates.claims] == [1, 2]
    assert workspace.read(claim_gates, gone) == ()
