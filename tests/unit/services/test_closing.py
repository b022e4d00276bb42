"""Closing the piece: what it lists, what keeps it open, and that it stays what was signed."""

from dataclasses import replace
from datetime import date

import pytest
from sqlmodel import select

from tests.builders import ARTICLE, a_claim, a_source, an_article, decided, some_evidence
from workbench.errors import Invalid, NotFound, UndoConflict
from workbench.model import (
    Addressee,
    Answer,
    Case,
    ClaimStatus,
    Name,
    Person,
    Piece,
    Rule,
    TextSpan,
)
from workbench.services import (
    cases,
    claims,
    closing,
    documents,
    evidence,
    queries,
    statuses,
    verdicts,
)
from workbench.services.checking import close_finding, run_checks, snapshot
from workbench.services.policies import profile_named
from workbench.services.views.cases import case_rows, open_draft
from workbench.services.views.claims import claim_row, claim_rows
from workbench.services.views.closing import Left, closing_view
from workbench.store.closed import FREE
from workbench.store.rows import children, table_of
from workbench.store.workspace import Workspace

CLOSED = "This piece is closed. Reopen it, with a reason, to go on."


@pytest.fixture
def claim_id(workspace, article):
    return a_claim(workspace, article, "24 ferries")


@pytest.fixture
def close(workspace, article):
    return lambda: workspace.run(closing.close_piece, case_id=article.case_id).value


@pytest.fixture
def reopen(workspace, article):
    return lambda why="The mayor called.": workspace.run(
        closing.reopen, case_id=article.case_id, why=why
    )


@pytest.fixture
def view(workspace, article):
    return lambda: workspace.read(closing_view, article.case_id)


def pieces(workspace):
    return workspace.read(
        lambda session: [
            (piece.left_open, piece.reopened_why) for piece in session.exec(select(Piece)).all()
        ]
    )


# --- what is listed -------------------------------------------------------------


def test_open_on_author_and_stet_items_are_listed_and_close_nothing_off(
    workspace, article, claim_id, close, view
):
    on_author = a_claim(workspace, article, "The pier is 310 metres long")
    decided(workspace, on_author)
    told = {"with_whom": "Per Holm", "approved_by": "Eva Lind"}
    workspace.run(statuses.set_status, claim_id=on_author, status=ClaimStatus.ON_AUTHOR, **told)
    done = a_claim(workspace, article, "It cost 4.2 million crowns")
    decided(workspace, done)
    for question in ("Whose count?", "Which year?"):
        asked = {"addressee": Addressee.WRITER, "question": question}
        query_id = workspace.run(queries.ask, claim_id=done, **asked).value
    answered = {"answered_by": "Eva Lind", "reason": "It is the council’s own figure."}
    workspace.run(queries.answer, query_id=query_id, answer=Answer.STET, **answered)
    lines = [item.sentence for item in view().left]
    assert lines == [
        "Claim 1 (open): 24 ferries",
        "Claim 2 (on author · Per Holm, approved by Eva Lind): The pier is 310 metres long",
        "Claim 3 (query open · query 1 to writer): It cost 4.2 million crowns",
        "Claim 3 (stet · query 2, Eva Lind, It is the council’s own figure.): "
        "It cost 4.2 million crowns",
    ]
    close()
    assert pieces(workspace) == [(lines, "")]


def test_findings_that_are_due_and_sentences_nobody_read_are_told_beside(
    workspace, article, claim_id, view
):
    decided(workspace, claim_id)
    other = a_claim(workspace, article, "The pier is 310 metres long")
    decided(workspace, other)
    for each, day in ((claim_id, date(2018, 5, 1)), (other, date.max)):
        workspace.run(verdicts.set_recheck_by, claim_id=each, recheck_by=day)
    assert [(due.claim_number, due.recheck_by) for due in view().due] == [(1, date(2018, 5, 1))]
    before = view().unread
    workspace.run(documents.mark_read, draft_id=article.draft_id, spans=[TextSpan(0, 7)])
    assert view().unread == before - 1


def test_a_closing_is_of_one_draft_by_one_person(workspace, article, claim_id, close, view):
    sha256 = workspace.read(open_draft, article.case_id).text_sha256
    close()
    closed = view().closed
    assert (closed.closed_by, closed.draft_sha256) == ("Ada Byron", sha256)
    assert workspace.read(open_draft, article.case_id).closed == closed
    assert [row.closed_by for row in workspace.read(case_rows)] == ["Ada Byron"]


def test_a_rule_that_is_not_met_keeps_it_open_and_is_named(workspace, article, claim_id, close):
    profile = replace(profile_named("every_fact"), rules=frozenset({Rule.EVIDENCE, Rule.NAMES}))
    workspace.run(cases.set_profile, case_id=article.case_id, profile=profile)
    decided(workspace, claim_id)
    with pytest.raises(Invalid, match="Claim 1: Is so: add evidence"):
        close()
    some_evidence(workspace, claim_id, a_source(workspace, article))
    close()


def test_open_flags_are_listed_without_the_words_of_sources(workspace, article, claim_id, view):
    log = a_source(workspace, article, "In 2017 the harbour sent out 23 ferries.")
    some_evidence(workspace, claim_id, log, quote="In 2017 the harbour sent out 23 ferries.")
    flags = [item for item in view().left if item.left is Left.FLAG]
    assert [item.sentence for item in flags] == [
        "Article (flag open · name): Ines Falk",
        "Claim 1 (flag open · figure): 24 ferries",
    ]
    assert [item.claim_id for item in flags] == [None, claim_id]


def test_a_desk_may_bind_closing_to_open_flags(workspace, article, claim_id, close, view):
    profile = replace(profile_named("every_fact"), rules=frozenset({Rule.FLAGS}))
    workspace.run(cases.set_profile, case_id=article.case_id, profile=profile)
    some_evidence(workspace, claim_id, a_source(workspace, article), quote="It had 23 ferries.")
    with pytest.raises(Invalid, match="Settle the one flag of the checks"):
        close()
    [flag] = run_checks(workspace.read(snapshot, article.draft_id)).open_flags
    told = {"draft_id": article.draft_id, "finding": flag.finding, "why": "One sank."}
    workspace.run(close_finding, **told)
    close()
    assert view().closed is not None


def test_a_case_without_an_article_is_not_closed(workspace, article):
    case_id = workspace.run(
        cases.create_case, title="Empty", scale=workspace.read(open_draft, article.case_id).scale
    ).value
    with pytest.raises(NotFound, match="no article"):
        workspace.run(closing.close_piece, case_id=case_id)


# --- while it is closed ---------------------------------------------------------


def test_whatever_is_tried_on_a_closed_piece_is_refused_and_changes_nothing(
    workspace, article, claim_id, close
):
    source_id = a_source(workspace, article)
    evidence_id = some_evidence(workspace, claim_id, source_id)
    decided(workspace, claim_id)
    close()
    before = workspace.read(claim_row, claim_id)
    one = {"claim_id": claim_id}
    for act, told in (
        (claims.set_note, one | {"note": "later"}),
        (claims.remove_claim, one),
        (claims.dismiss, {"claim_ids": [claim_id]}),
        (claims.add_claim, {"draft_id": article.draft_id, "span": TextSpan(0, 7)}),
        (verdicts.rate, one | {"rating": "false"}),
        (verdicts.set_rationale, one | {"rationale": "so"}),
        (evidence.remove_evidence, {"evidence_id": evidence_id}),
        (queries.ask, one | {"addressee": Addressee.EDITOR, "question": "Why?"}),
        (documents.mark_read, {"draft_id": article.draft_id, "spans": [TextSpan(0, 7)]}),
        (cases.set_profile, {"case_id": article.case_id, "profile": profile_named("every_fact")}),
        (closing.close_piece, {"case_id": article.case_id}),
    ):
        with pytest.raises(Invalid, match=r"This piece (is|was) closed"):
            workspace.run(act, **told)
    workspace.become("Cem Demir")
    with pytest.raises(Invalid) as refused:
        workspace.run(verdicts.sign, claim_id=claim_id)
    assert str(refused.value) == CLOSED
    assert workspace.read(claim_row, claim_id) == before


def test_every_kind_of_row_of_a_case_is_bound_but_its_own_and_the_closing():
    bound = {table_of(model).name for model, _ in children(Case)} - FREE
    assert {"claim", "evidence", "verdict", "query", "flag", "name", "signoff", "call"} <= bound
    assert all("case_id" in table_of(model).c for model, _ in children(Case))
    assert {table_of(model).name for model in (Case, Piece, Person)} == FREE
    assert table_of(Name).name in bound


def test_a_closed_piece_is_still_renamed_archived_and_deleted(workspace, article, claim_id, close):
    close()
    workspace.run(cases.rename_case, case_id=article.case_id, title="Ferries, final")
    workspace.run(cases.archive_case, case_id=article.case_id)
    workspace.run(cases.delete_case, case_id=article.case_id)
    workspace.undo()
    assert [row.closed_by for row in workspace.read(case_rows)] == ["Ada Byron"]
    assert workspace.read(claim_row, claim_id) is not None


def test_other_cases_are_worked_on_meanwhile(workspace, article, close):
    close()
    other = an_article(workspace, ARTICLE)
    assert a_claim(workspace, other, "24 ferries")


# --- opened again ---------------------------------------------------------------


def test_work_goes_on_after_a_reason_and_closing_again_is_a_row_of_its_own(
    workspace, article, claim_id, close, reopen, view
):
    with pytest.raises(Invalid, match="not closed"):
        reopen()
    close()
    with pytest.raises(Invalid, match="Say why"):
        reopen("  ")
    reopen(" The mayor \n called. ")
    assert view().closed is None
    decided(workspace, claim_id)
    close()
    assert pieces(workspace) == [
        (["Claim 1 (open): 24 ferries"], "The mayor called."),
        ([], ""),
    ]


def test_undo_takes_back_the_closing_and_then_what_was_before(workspace, claim_id, close, view):
    decided(workspace, claim_id)
    close()
    workspace.undo()
    assert view().closed is None
    workspace.undo()
    assert workspace.read(claim_row, claim_id).is_so is None
    workspace.redo()
    workspace.redo()
    assert view().closed is not None


def test_a_colleague_cannot_undo_into_a_closed_piece(workspace, article, claim_id, close, view):
    with Workspace.open(workspace.folder, person="Cem Demir") as other:
        other.run(claims.set_note, claim_id=claim_id, note="Cem was here")
        close()
        with pytest.raises(Invalid, match="This piece is closed"):
            other.undo()
        assert other.undo_label  # nothing is lost: it can be undone once the piece is open
        assert other.read(claim_row, claim_id).note == "Cem was here"


def test_undo_closes_nothing_over_newer_work(workspace, article, claim_id, close, reopen, view):
    close()
    reopen()
    with Workspace.open(workspace.folder, person="Cem Demir") as other:
        other.run(claims.set_note, claim_id=claim_id, note="newer")
    with pytest.raises(UndoConflict, match="worked on since"):
        workspace.undo()
    assert view().closed is None
    assert [row.note for row in workspace.read(claim_rows, article.draft_id)] == ["newer"]


def test_a_reopening_is_undone_as_long_as_nothing_was_done(workspace, close, reopen, view):
    close()
    reopen()
    workspace.undo()
    assert view().closed is not None
    workspace.redo()
    assert view().closed is None
