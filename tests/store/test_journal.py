"""The journal: whatever row an act touches, undo puts it back and redo does it again."""

from uuid import UUID

import pytest

from tests.builders import a_claim, a_source, decided, some_evidence
from tests.builders_store import everything
from workbench.errors import UndoConflict
from workbench.model import (
    Calculation,
    Call,
    CallClaim,
    Capture,
    Case,
    Claim,
    ClosedFlag,
    Document,
    Draft,
    Evidence,
    Flag,
    MarginNote,
    Name,
    Operand,
    Part,
    Person,
    Piece,
    Query,
    ReadMark,
    SignOff,
    Source,
    Verdict,
    utcnow,
)
from workbench.services import claims, verdicts
from workbench.services.views.claims import claim_rows
from workbench.store.changes import Kind
from workbench.store.rows import entities, table_of
from workbench.store.transaction import Transaction, operation
from workbench.store.workspace import Workspace

CHANGED = {
    Calculation: {"kind": "conversion", "target": "miles"},
    Call: {"answer": "twenty-four", "terms": "background", "answered_at": utcnow()},
    CallClaim: {},
    Capture: {"file_name": "another.txt"},
    Case: {"title": "Another title", "scale": {"name": "another", "ratings": []}},
    Claim: {"note": "seen", "relayed_by": ["Ines Falk", "the council"], "check_worthiness": 0.25},
    ClosedFlag: {"why": "the log counts by another day"},
    Document: {"byline": "", "published": None},
    Draft: {"file_name": "another.docx"},
    Evidence: {"page": 12, "quote": "“24” sailings\u2028in all"},
    Flag: {"comment": "no longer"},
    MarginNote: {"text": "When?", "written_at": utcnow()},
    Name: {"places": [[1, 5], [40, 44]], "ticked_at": utcnow(), "dismissed": True},
    Operand: {"words": "4.2 million", "start": None, "note": "by telephone"},
    Part: {"start": 1, "role": "deck"},
    Person: {"initials": "ÅB"},
    Piece: {"left_open": [], "reopened_why": "a letter came", "reopened_at": utcnow()},
    Query: {"answer": "stet", "reason": "the editor says so"},
    ReadMark: {"end": 900},
    SignOff: {"signed_at": utcnow()},
    Source: {"accessed_at": utcnow(), "url": "https://example.org/?q=1&r=ü"},
    Verdict: {"as_of": utcnow().date(), "rationale": "counted twice"},
}


@operation("Change rows in a test")
def change(tx: Transaction, *, model: type, row_id: UUID, values: dict) -> None:
    row = tx.get(model, row_id)
    for name, value in values.items():
        setattr(row, name, value)


@operation("Add a row in a test")
def add_copy(tx: Transaction, *, model: type, row_id: UUID, other: dict) -> UUID:
    held = tx.get(model, row_id).model_dump(exclude={"id", "version"})
    return tx.add(model(**held | other)).id


@operation("Remove a row in a test")
def remove(tx: Transaction, *, model: type, row_id: UUID) -> None:
    tx.remove(tx.get(model, row_id))


def first_of(workspace, model):
    name = table_of(model).name
    return next(key for entity, key in everything(workspace) if entity == name)


def test_no_entity_is_left_out_here():
    assert set(CHANGED) == set(entities())


def test_what_names_a_row_without_belonging_to_it_outlives_it(full):
    other = full.run(add_copy, model=Source, row_id=first_of(full, Source), other={"number": 2})
    values = {"rests_on_id": first_of(full, Source)}
    full.run(change, model=Source, row_id=other.value, values=values)
    before = everything(full)
    full.run(remove, model=Source, row_id=values["rests_on_id"])
    assert everything(full)["source", other.value]["rests_on_id"] is None
    there_and_back_from(full, before)


def there_and_back_from(workspace, before):
    after = everything(workspace)
    workspace.undo()
    assert everything(workspace) == before
    workspace.redo()
    assert everything(workspace) == after


def there_and_back(workspace, before):
    after = everything(workspace)
    assert after != before
    workspace.undo()
    assert everything(workspace) == before
    workspace.redo()
    assert everything(workspace) == after
    workspace.undo()
    assert everything(workspace) == before


@pytest.mark.parametrize("model", [m for m in CHANGED if CHANGED[m]], ids=lambda m: m.__name__)
def test_a_changed_row_goes_there_and_back(full, model):
    before = everything(full)
    full.run(change, model=model, row_id=first_of(full, model), values=CHANGED[model])
    there_and_back(full, before)


@pytest.mark.parametrize("model", CHANGED, ids=lambda model: model.__name__)
def test_an_added_row_goes_there_and_back(full, model):
    other = {"question": "said_so", "claim_id": spare(full)} if model is Verdict else {}
    before = everything(full)
    full.run(add_copy, model=model, row_id=first_of(full, model), other=other)
    there_and_back(full, before)


def spare(workspace):
    """A claim without any verdict."""
    rated = {
        row["claim_id"] for (name, _), row in everything(workspace).items() if name == "verdict"
    }
    return next(
        key for name, key in everything(workspace) if name == "claim" and str(key) not in rated
    )


@pytest.mark.parametrize("model", [m for m in CHANGED if m is not Person], ids=lambda m: m.__name__)
def test_a_removed_row_and_all_that_belongs_to_it_goes_there_and_back(full, model):
    before = everything(full)
    full.run(remove, model=model, row_id=first_of(full, model))
    there_and_back(full, before)


def test_a_case_that_is_removed_leaves_nothing_behind_but_its_people(full):
    full.run(remove, model=Case, row_id=first_of(full, Case))
    assert {name for name, _ in everything(full)} == {"person"}


def test_what_is_undone_after_a_restart_is_the_same(full):
    before = everything(full)
    full.run(remove, model=Case, row_id=first_of(full, Case))
    full.close()
    with Workspace.open(full.folder, person="Ada Byron") as again:
        again.undo()
        assert everything(again) == before


def test_an_act_tells_the_rows_and_the_claims_it_touched(workspace, article):
    claim_id = a_claim(workspace, article, "24 ferries")
    source_id = a_source(workspace, article)
    changes = workspace.run(verdicts.rate, claim_id=claim_id, rating="true").changes
    assert changes.claims == {claim_id}
    assert changes.case_id == article.case_id
    assert changes.ids("claim", Kind.CHANGED) == {claim_id}
    assert len(changes.ids("verdict", Kind.ADDED)) == 1
    assert not changes.touches("evidence", "source")
    evidence_id = some_evidence(workspace, claim_id, source_id)
    undone = workspace.undo()
    assert undone is not None
    assert undone.reverted
    assert undone.rows == {("evidence", evidence_id): Kind.REMOVED}
    assert undone.claims == {claim_id}


def test_what_changes_nothing_is_no_step(workspace, article):
    claim_id = a_claim(workspace, article, "24 ferries")
    workspace.run(claims.set_note, claim_id=claim_id, note="")
    assert workspace.undo_label == "Make claim"


def test_typed_and_typed_away_again_is_passed_over_by_undo(workspace, article):
    claim_id = a_claim(workspace, article, "24 ferries")
    workspace.run(claims.set_note, claim_id=claim_id, note="w")
    workspace.run(claims.set_note, claim_id=claim_id, note="")
    workspace.undo()
    assert workspace.read(claim_rows, article.draft_id) == []


def test_the_first_words_of_a_rationale_and_the_rest_are_one_step(workspace, article):
    claim_id = a_claim(workspace, article, "24 ferries")
    for typed in ("The log", "The log says so.", "The log says so, page 3."):
        workspace.run(verdicts.set_rationale, claim_id=claim_id, rationale=typed)
    workspace.undo()
    [row] = workspace.read(claim_rows, article.draft_id)
    assert row.is_so is None
    assert workspace.undo_label == "Make claim"


def test_typing_after_an_undo_is_a_step_of_its_own(workspace, article):
    claim_id = a_claim(workspace, article, "24 ferries")
    workspace.run(claims.set_note, claim_id=claim_id, note="seen")
    decided(workspace, claim_id)
    workspace.undo()
    workspace.run(claims.set_note, claim_id=claim_id, note="seen twice")
    workspace.undo()
    [row] = workspace.read(claim_rows, article.draft_id)
    assert row.note == "seen"


def test_undo_is_refused_where_another_program_built_on_it(workspace, article):
    source_id = a_source(workspace, article)
    claim_id = a_claim(workspace, article, "24 ferries")
    with Workspace.open(workspace.folder, person="Cem Demir") as other:
        some_evidence(other, claim_id, source_id)
    before = everything(workspace)
    with pytest.raises(UndoConflict, match="newer work"):
        workspace.undo()
    assert everything(workspace) == before
    assert workspace.undo_label == "Add source"


def test_undo_is_refused_where_another_program_answered_the_same_question(workspace, article):
    claim_id = a_claim(workspace, article, "24 ferries")
    decided(workspace, claim_id)
    workspace.run(verdicts.clear_verdict, claim_id=claim_id)
    with Workspace.open(workspace.folder, person="Cem Demir") as other:
        decided(other, claim_id, "false")
    with pytest.raises(UndoConflict):
        workspace.undo()
    [row] = workspace.read(claim_rows, article.draft_id)
    assert row.is_so.rating == "false"


def test_two_programs_steps_are_told_apart_after_a_restart(workspace, article):
    claim_id = a_claim(workspace, article, "24 ferries")
    workspace.run(claims.set_note, claim_id=claim_id, note="w")
    with Workspace.open(workspace.folder, person="Cem Demir") as other:
        pier = a_claim(other, article, "longest pier")
        workspace.run(claims.set_note, claim_id=claim_id, note="wait")
        other.undo()
    workspace.close()
    with Workspace.open(workspace.folder, person="Ada Byron") as again:
        assert again.undo_label == "Edit note"
        again.undo()
        [row] = again.read(claim_rows, article.draft_id)
        assert (row.id, row.note) == (claim_id, "")
        again.redo()
        [row] = again.read(claim_rows, article.draft_id)
        assert row.note == "wait"
    assert pier != claim_id
