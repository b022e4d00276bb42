"""Undo and redo reach over a restart, join typing, and never overwrite newer work."""

import pytest

from tests.builders import ARTICLE, a_claim, a_source, an_article, decided, some_evidence, span_of
from workbench.detect import Candidate
from workbench.errors import UndoConflict
from workbench.model import ClaimKind, ClaimState
from workbench.services import cases, claims, verdicts
from workbench.services.views.cases import case_rows
from workbench.services.views.claims import claim_row, claim_rows
from workbench.store.workspace import Workspace

FERRIES = "the harbour of Lund sent out 24 ferries"
PIER = "The pier is 310 metres long"


def rows(workspace, article):
    return workspace.read(claim_rows, article.draft_id)


def reopened(workspace):
    workspace.close()
    return Workspace.open(workspace.folder, person="Ada Byron")


def test_undo_of_delete_restores_the_same_claim_with_all_that_hangs_on_it(workspace, article):
    claim_id = a_claim(workspace, article, FERRIES)
    some_evidence(workspace, claim_id, a_source(workspace, article))
    decided(workspace, claim_id)
    before = workspace.read(claim_row, claim_id)
    workspace.run(claims.remove_claim, claim_id=claim_id)
    assert rows(workspace, article) == []
    workspace.undo()
    after = workspace.read(claim_row, claim_id)
    assert (after.number, after.is_so.rating, after.evidence_count) == (1, "true", 1)
    assert after.quote == before.quote


def test_undo_and_redo_reach_over_a_restart(workspace, article):
    claim_id = a_claim(workspace, article, FERRIES)
    decided(workspace, claim_id, "true")
    decided(workspace, claim_id, "false")
    with reopened(workspace) as again:
        assert again.undo_label == "Set verdict"
        again.undo()
        assert again.read(claim_row, claim_id).is_so.rating == "true"
        with reopened(again) as third:
            assert third.redo_label == "Set verdict"
            third.redo()
            assert third.read(claim_row, claim_id).is_so.rating == "false"


def test_two_hundred_steps_go_back_and_forth(workspace, article):
    claim_id = a_claim(workspace, article, FERRIES)
    for step in range(200):
        decided(workspace, claim_id, ("true", "false")[step % 2])
    for _ in range(200):
        assert workspace.undo() is not None
    assert workspace.read(claim_row, claim_id).is_so is None
    for _ in range(200):
        assert workspace.redo() is not None
    assert workspace.read(claim_row, claim_id).is_so.rating == "false"


def test_a_new_act_clears_what_could_be_redone(workspace, article):
    claim_id = a_claim(workspace, article, FERRIES)
    decided(workspace, claim_id)
    workspace.undo()
    decided(workspace, claim_id, "false")
    assert workspace.redo() is None
    assert workspace.read(claim_row, claim_id).is_so.rating == "false"


def test_typing_in_one_field_is_one_step(workspace, article):
    claim_id = a_claim(workspace, article, FERRIES)
    for words in ("24", "24 by", "24 by one count"):
        workspace.run(verdicts.set_rationale, claim_id=claim_id, rationale=words)
    workspace.undo()
    assert workspace.read(claim_row, claim_id).is_so is None


def test_a_number_is_never_given_to_another_claim(workspace, article):
    first = a_claim(workspace, article, FERRIES)
    workspace.undo()
    second = a_claim(workspace, article, PIER)
    assert workspace.read(claim_row, second).number == 2
    workspace.undo()
    workspace.run(claims.add_claim, draft_id=article.draft_id, span=span_of(ARTICLE.strip(), PIER))
    assert [row.number for row in rows(workspace, article)] == [3]
    assert workspace.read(claim_row, first) is None


def test_an_accepted_suggestion_keeps_its_number_through_undo_and_accepting_again(
    workspace, article
):
    workspace.run(claims.add_detected, draft_id=article.draft_id, found=[a_candidate()])
    [suggestion] = rows(workspace, article)
    assert suggestion.number is None
    workspace.run(claims.accept, claim_ids=[suggestion.id])
    workspace.undo()
    assert workspace.read(claim_row, suggestion.id).number is None
    workspace.run(claims.accept, claim_ids=[suggestion.id])
    assert workspace.read(claim_row, suggestion.id).number == 1


def test_what_a_detector_finds_is_no_undo_step(workspace, article):
    a_claim(workspace, article, PIER)
    workspace.run(claims.add_detected, draft_id=article.draft_id, found=[a_candidate()])
    assert workspace.undo_label == "Make claim"
    workspace.undo()
    assert [row.state for row in rows(workspace, article)] == [ClaimState.SUGGESTED]


def test_undo_never_overwrites_what_another_program_wrote(workspace, article):
    claim_id = a_claim(workspace, article, FERRIES)
    decided(workspace, claim_id, "true")
    with Workspace.open(workspace.folder, person="Cem Demir") as other:
        decided(other, claim_id, "false")
    with pytest.raises(UndoConflict):
        workspace.undo()
    assert workspace.read(claim_row, claim_id).is_so.rating == "false"
    assert workspace.undo_label == "Make claim"


def test_undo_of_deleting_a_case_brings_all_of_it_back(workspace, article):
    claim_id = a_claim(workspace, article, FERRIES)
    some_evidence(workspace, claim_id, a_source(workspace, article, "24 sailings in all"))
    decided(workspace, claim_id)
    workspace.run(cases.delete_case, case_id=article.case_id)
    assert workspace.read(case_rows) == []
    workspace.undo()
    [case] = workspace.read(case_rows)
    assert (case.claims, case.closed) == (1, 1)
    assert workspace.read(claim_row, claim_id).evidence_count == 1


def test_another_program_s_work_is_told_once(workspace, article):
    with Workspace.open(workspace.folder, person="Cem Demir") as other:
        claim_id = a_claim(other, article, FERRIES)
    [changes] = [news for news in workspace.news() if news.claims]
    assert (changes.label, changes.actor, changes.claims) == ("Make claim", "Cem Demir", {claim_id})
    assert workspace.news() == []


def test_own_work_is_no_news(workspace, article):
    a_claim(workspace, article, FERRIES)
    assert workspace.news() == []


def test_two_articles_have_their_own_numbers(workspace, article):
    other = an_article(workspace)
    a_claim(workspace, article, FERRIES)
    claim_id = a_claim(workspace, other, FERRIES)
    assert workspace.read(claim_row, claim_id).number == 1


def a_candidate():
    span = span_of(ARTICLE, FERRIES)
    return Candidate(span, 0.8, ClaimKind.FIGURE, ("a figure with a period",))


def test_what_somebody_has_judged_is_not_suggested_again(workspace, article):
    claim_id = a_claim(workspace, article, FERRIES)
    workspace.run(claims.dismiss, claim_ids=[claim_id])
    wider = span_of(ARTICLE, "Last year alone, " + FERRIES)
    candidate = Candidate(wider, 0.8, ClaimKind.FIGURE, ("a figure with a period",))
    found = workspace.run(claims.add_detected, draft_id=article.draft_id, found=[candidate])
    assert found.value == 0
