"""A report tells what was decided and on what it rests: nothing that is nobody's claim."""

import json
from dataclasses import asdict

import pytest

from tests.builders import a_claim, a_source, decided, some_evidence, suggested
from tests.builders_store import TEXT, a_full_case
from workbench.errors import NotFound
from workbench.model import Addressee, ClaimState, FlagKind, Standing
from workbench.services import cases, claims, closing, evidence, flags, queries, verdicts
from workbench.services.policies import profile_named
from workbench.services.reports import collect
from workbench.services.views.history import history_rows, last_change

FERRIES, PIER = "24 ferries", "longest pier"


def report(workspace, article, **told):
    return workspace.read(collect, article.case_id, **told)


def words_of(report):
    return json.dumps(asdict(report), default=str, ensure_ascii=False)


# --- what is in it -----------------------------------------------------------


def test_a_report_tells_the_whole_of_a_case(workspace):
    added = a_full_case(workspace)
    workspace.run(closing.close_piece, case_id=added.case_id)
    told = report(workspace, added)
    fleet, ferries = told.claims
    assert (fleet.number, fleet.parent_number, ferries.parent_number) == (1, 0, 1)
    assert fleet.span.of(told.document.text) == fleet.quote
    assert (fleet.state, fleet.signed_by) == (ClaimState.SIGNED, "Cem Demir")
    assert fleet.is_so.rating.label == "True"
    assert (fleet.said_so.standing, fleet.said_so.rating) == (Standing.NOT_CHECKED, None)
    assert [flag.comment for flag in fleet.flags] == ["a name"]
    [piece] = ferries.evidence
    [source] = told.sources
    assert (piece.source_number, source.number, source.claims) == (1, 1, (2,))
    [query] = told.queries
    assert (query.number, query.claim_number, query.in_the_draft) == (1, 1, fleet.quote)
    assert (told.work.closed, told.work.open, told.work.sentences_read) == (1, 1, 2)
    assert told.people == ("Ada Byron", "Cem Demir")
    assert told.closing.closed_by == "Ada Byron"
    assert told.closing.left_open[0] == "Claim 2 (open): 24 ferries"
    assert told.document.text == TEXT
    assert len(told.journal_root) == 64


def test_no_suggestion_no_score_and_no_dismissed_claim_leaves_the_desk(workspace, article):
    [taken, _left] = suggested(workspace, article, FERRIES, "310 metres long")
    workspace.run(claims.accept, claim_ids=[taken])
    dropped = a_claim(workspace, article, PIER)
    workspace.run(claims.dismiss, claim_ids=[dropped])
    told = report(workspace, article)
    assert [claim.quote for claim in told.claims] == [FERRIES]
    assert "check_worthiness" not in words_of(told)
    assert "a figure" not in words_of(told)  # why the detector marked it


def test_a_source_names_only_claims_that_are_told(workspace, article):
    source_id = a_source(workspace, article)
    kept, dropped = (a_claim(workspace, article, words) for words in (FERRIES, PIER))
    for claim_id in (kept, dropped):
        some_evidence(workspace, claim_id, source_id)
    workspace.run(claims.dismiss, claim_ids=[dropped])
    [source] = report(workspace, article).sources
    assert source.claims == (1,)


def test_sources_are_numbered_once_however_often_they_are_quoted(workspace, article):
    first, second = (a_source(workspace, article, title=name) for name in ("Log", "Ledger"))
    for words in (FERRIES, PIER):
        claim_id = a_claim(workspace, article, words)
        some_evidence(workspace, claim_id, second)
        some_evidence(workspace, claim_id, first)
    told = report(workspace, article)
    assert [(s.number, s.title, s.claims) for s in told.sources] == [
        (1, "Log", (1, 2)),
        (2, "Ledger", (1, 2)),
    ]
    assert [[e.source_number for e in claim.evidence] for claim in told.claims] == [[2, 1], [2, 1]]


def test_a_page_and_a_place_are_told_together(workspace, article):
    claim_id = a_claim(workspace, article, FERRIES)
    source_id = a_source(workspace, article)
    for page, locator in ((3, "second column"), (3, ""), (None, "00:14:32"), (None, "")):
        passage = evidence.Passage(quote="24", page=page, locator=locator)
        workspace.run(
            evidence.attach,
            claim_ids=[claim_id],
            source_id=source_id,
            passage=passage,
            bearing=evidence.Bearing(),
        )
    [claim] = report(workspace, article).claims
    assert [e.locator for e in claim.evidence] == ["p. 3, second column", "p. 3", "00:14:32", ""]


def test_closed_flags_are_not_told(workspace, article):
    claim_id = a_claim(workspace, article, FERRIES)
    flag_id = workspace.run(flags.raise_flag, claim_id=claim_id, kind=FlagKind.LEGAL).value
    workspace.run(flags.close_flag, flag_id=flag_id, why="the lawyer agrees")
    assert report(workspace, article).claims[0].flags == ()


def test_queries_come_by_number_and_those_of_dismissed_claims_not_at_all(workspace, article):
    kept, dropped = (a_claim(workspace, article, words) for words in (PIER, FERRIES))
    for claim_id in (dropped, kept):
        workspace.run(
            queries.ask, claim_id=claim_id, addressee=Addressee.EDITOR, question="Is it so?"
        )
    workspace.run(claims.dismiss, claim_ids=[dropped])
    [query] = report(workspace, article).queries
    assert (query.number, query.claim_number, query.in_the_draft) == (2, 1, PIER)


def test_the_cases_own_privilege_line_goes_before_the_general_one(workspace, article):
    assert report(workspace, article, privilege_line="Confidential").privilege_line == (
        "Confidential"
    )
    workspace.run(cases.set_privilege_line, case_id=article.case_id, line=" For counsel ")
    assert report(workspace, article, privilege_line="Confidential").privilege_line == (
        "For counsel"
    )


def test_what_the_desks_rules_still_ask_for_is_told_with_the_claim_and_the_draft(
    workspace, article
):
    workspace.run(cases.set_profile, case_id=article.case_id, profile=profile_named("every_fact"))
    claim_id = a_claim(workspace, article, FERRIES)
    decided(workspace, claim_id)
    told = report(workspace, article)
    assert told.claims[0].unmet == (
        "Is so: add evidence, it is rated without any.",
        "Have it signed by two people.",
    )
    assert told.unmet[0].startswith("Read the ")
    assert told.privilege_line == "Privileged and confidential"


def test_the_same_case_is_told_the_same_twice_and_otherwise_after_a_change(workspace):
    added = a_full_case(workspace)
    before = report(workspace, added)
    assert report(workspace, added) == before
    decided(workspace, a_claim(workspace, added, "4.2 million crowns", TEXT))
    after = report(workspace, added)
    assert after.journal_root != before.journal_root
    assert after.changed_at > before.changed_at


def test_a_case_without_an_article_is_not_told(workspace, article):
    workspace.run(cases.delete_case, case_id=article.case_id)
    with pytest.raises(NotFound):
        report(workspace, article)


# --- history -----------------------------------------------------------------


def told_of(workspace, article, claim_id=None):
    rows = workspace.read(history_rows, article.case_id, claim_id=claim_id)
    return [(row.what, row.detail) for row in rows]


def test_a_history_tells_who_did_what_newest_first(workspace, article):
    claim_id = a_claim(workspace, article, FERRIES)
    decided(workspace, claim_id)
    workspace.become("Cem Demir")
    workspace.run(verdicts.sign, claim_id=claim_id)
    rows = workspace.read(history_rows, article.case_id)
    assert [(row.who, row.what, row.detail) for row in rows] == [
        ("Cem Demir", "Sign claim", "signed"),
        ("Ada Byron", "Set verdict", "is so · true"),
        ("Ada Byron", "Make claim", "24 ferries"),
        ("Ada Byron", "Open article", "Harbour town counts its ferries"),
    ]
    assert rows == sorted(rows, key=lambda row: row.at, reverse=True)
    assert last_change_of(workspace, article) == rows[0].at


def last_change_of(workspace, article):
    return workspace.read(last_change, article.case_id)


def test_what_was_taken_back_stays_in_the_history(workspace, article):
    claim_id = a_claim(workspace, article, FERRIES)
    decided(workspace, claim_id)
    workspace.undo()
    workspace.redo()
    assert [what for what, _ in told_of(workspace, article)][:3] == [
        "Redid: set verdict",
        "Undid: set verdict",
        "Set verdict",
    ]


def test_many_claims_at_once_are_one_line_that_names_them_all(workspace, article):
    ids = suggested(workspace, article, FERRIES, PIER)
    workspace.run(claims.accept, claim_ids=ids)
    accepted, found, _opened = workspace.read(history_rows, article.case_id)
    assert (accepted.detail, found.detail) == ("2 claims", "2 claims")
    assert set(accepted.claims) == set(found.claims) == set(ids)
    [claim, _other] = report(workspace, article).claims
    assert [line.what for line in claim.history] == [
        "Find claims: 2 claims",
        "Accept claims: 2 claims",
    ]


def test_a_claims_history_has_what_hung_on_it_even_if_it_is_gone(workspace, article):
    claim_id, other = (a_claim(workspace, article, words) for words in (FERRIES, PIER))
    evidence_id = some_evidence(workspace, claim_id, a_source(workspace, article))
    workspace.run(evidence.remove_evidence, evidence_id=evidence_id)
    decided(workspace, other)
    assert [what for what, _ in told_of(workspace, article, claim_id)] == [
        "Remove evidence",
        "Add evidence",
        "Make claim",
    ]


def test_a_long_detail_is_cut_and_says_so(workspace, article):
    claim_id = a_claim(workspace, article, FERRIES)
    workspace.run(verdicts.set_rationale, claim_id=claim_id, rationale="The log says so. " * 40)
    [(_, detail), *_] = told_of(workspace, article)
    assert len(detail) == 120
    assert detail.endswith("…")
