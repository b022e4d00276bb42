"""The flags of a case: a snapshot is checked, a flag is closed with a reason, and comes back."""

from datetime import date

import pytest
from sqlmodel import select

from tests.builders import ARTICLE, a_claim, a_source, an_article, some_evidence
from workbench.errors import Invalid, NotFound
from workbench.model import CheckKind, ClosedFlag, Terms
from workbench.services import claims, evidence, forgetting, proof, sources, verdicts
from workbench.services.checking import (
    close_finding,
    published_on,
    reopen_finding,
    run_checks,
    snapshot,
)
from workbench.services.evidence import Bearing
from workbench.services.sources import SourceFacts
from workbench.services.views.history import history_rows

CLAIM = "the harbour of Lund sent out 24 ferries"
LOG = "In 2017 the harbour sent out 23 ferries."


@pytest.fixture
def claim_id(workspace, article):
    return a_claim(workspace, article, CLAIM)


@pytest.fixture
def source_id(workspace, article, claim_id):
    source_id = a_source(workspace, article, LOG)
    some_evidence(workspace, claim_id, source_id, quote=LOG)
    return source_id


@pytest.fixture
def checked(workspace, article, source_id):
    return lambda: run_checks(workspace.read(snapshot, article.draft_id))


@pytest.fixture
def close(workspace, article, checked):
    def close(why="One sank in port."):
        [row] = [r for r in checked().open_flags if r.finding.kind is CheckKind.FIGURE]
        told = {"draft_id": article.draft_id, "finding": row.finding, "why": why}
        return workspace.run(close_finding, **told).value

    return close


def figure(checked):
    [row] = [r for r in checked().findings if r.finding.kind is CheckKind.FIGURE]
    return row


def closings(workspace):
    return workspace.read(lambda session: list(session.exec(select(ClosedFlag.why))))


def test_a_closed_flag_tells_who_closed_it_and_why(checked, close):
    assert figure(checked).is_open
    close("  One sank\n in port. ")
    row = figure(checked)
    assert not row.is_open
    assert (row.closed_why, row.closed_by) == ("One sank in port.", "Ada Byron")
    assert row.closed_at is not None


def test_a_flag_is_closed_once_and_with_a_reason(workspace, article, checked, close):
    with pytest.raises(Invalid, match="Say why"):
        close("  ")
    close()
    row = figure(checked)
    with pytest.raises(Invalid, match="closed already"):
        workspace.run(close_finding, draft_id=article.draft_id, finding=row.finding, why="Again.")


def test_closing_and_opening_again_are_undone_and_told(
    workspace, article, claim_id, checked, close
):
    closing_id = close()
    workspace.undo()
    assert figure(checked).is_open
    workspace.redo()
    workspace.run(reopen_finding, closing_id=closing_id)
    assert figure(checked).is_open
    workspace.undo()
    assert not figure(checked).is_open
    rows = workspace.read(history_rows, article.case_id, claim_id=claim_id)
    assert ("Close flag", "One sank in port.") in {(row.what, row.detail) for row in rows}
    assert proof.verify(workspace).broken == []


def test_a_closed_flag_comes_back_when_the_words_of_its_claim_change(
    workspace, claim_id, checked, close
):
    close()
    workspace.run(claims.set_in_full, claim_id=claim_id, in_full="Lund sent out 24 old ferries.")
    assert figure(checked).is_open


def test_a_closed_flag_comes_back_when_its_passage_is_of_another_text(
    workspace, article, claim_id, checked, close
):
    close()
    other = a_source(workspace, article, LOG + " It is a log.")
    some_evidence(workspace, claim_id, other, quote=LOG)
    rows = [row for row in checked().findings if row.finding.kind is CheckKind.FIGURE]
    told = {row.finding.source_id: row.is_open for row in rows}
    assert told.pop(other)
    assert list(told.values()) == [False]


def test_a_closing_stays_while_anything_else_changes(workspace, claim_id, checked, close):
    close()
    workspace.run(verdicts.rate, claim_id=claim_id, rating="true")
    workspace.run(claims.set_note, claim_id=claim_id, note="asked twice")
    assert not figure(checked).is_open


def test_a_closing_is_forgotten_with_the_source_whose_words_it_holds(workspace, source_id, close):
    close("Zwetschgenkuchen")
    forgetting.forget_source(workspace, source_id)
    assert closings(workspace) == []
    assert b"Zwetschgenkuchen" not in (workspace.folder / "workbench.db").read_bytes()
    assert proof.verify(workspace).broken == []


def test_a_closing_is_forgotten_with_its_case(workspace, article, close):
    close("Zwetschgenkuchen")
    forgetting.forget_case(workspace, article.case_id)
    assert closings(workspace) == []
    assert b"Zwetschgenkuchen" not in (workspace.folder / "workbench.db").read_bytes()


def test_last_year_of_a_passage_counts_from_the_day_of_its_source(workspace):
    text = "In 2016 the harbour sent out 24 ferries."
    article = an_article(workspace, text)
    claim_id = a_claim(workspace, article, text, text)
    source_id = a_source(workspace, article)
    some_evidence(workspace, claim_id, source_id, quote="Last year it sent out 24 ferries.")

    def told():
        rows = run_checks(workspace.read(snapshot, article.draft_id)).findings
        return [row.finding.told for row in rows if row.finding.rule == "period"]

    assert told() == ["is of 2017, not of 2016"]
    facts = SourceFacts("Harbour log", published="2017")
    workspace.run(sources.edit_source, source_id=source_id, facts=facts)
    assert told() == ["is of the same time, 2016"]


@pytest.mark.parametrize(
    ("noted", "day"),
    [
        ("2018-03-08", date(2018, 3, 8)),
        ("2018-03-08T10:00", date(2018, 3, 8)),
        ("8 March 2018", date(2018, 3, 8)),
        ("March 8, 2018", date(2018, 3, 8)),
        ("2017-09", date(2017, 9, 30)),
        ("2017", date(2017, 12, 31)),
        ("2017-13", None),
        ("", None),
        ("undated", None),
    ],
)
def test_the_day_of_a_source_as_it_is_noted(noted, day):
    assert published_on(noted) == day


def test_dismissed_claims_are_not_checked_and_suggestions_hold_nothing(
    workspace, article, claim_id, source_id, checked
):
    assert any(row.finding.claim_id == claim_id for row in checked().findings)
    workspace.run(claims.dismiss, claim_ids=[claim_id])
    after = checked()
    assert not any(row.finding.claim_id == claim_id for row in after.findings)
    text = workspace.read(snapshot, article.draft_id).texts.article.text
    assert "24" in [span.of(text) for span in after.figures_outside]


def test_the_names_of_an_article_without_a_list_are_looked_for(workspace):
    text = ARTICLE + "Ines Falck, the harbour master, left.\n"
    article = an_article(workspace, text)
    found = run_checks(workspace.read(snapshot, article.draft_id)).open_flags
    assert [row.finding.rule for row in found] == ["spelling"]


def test_a_draft_that_is_gone_is_told(workspace, article):
    workspace.undo()
    with pytest.raises(NotFound):
        workspace.read(snapshot, article.draft_id)


def test_passages_off_the_record_are_checked_at_the_desk(workspace, article, source_id, checked):
    [held] = workspace.read(snapshot, article.draft_id).texts.evidence
    bearing = Bearing(terms=Terms.OFF_RECORD)
    workspace.run(evidence.edit_evidence, evidence_id=held.id, bearing=bearing)
    assert figure(checked).is_open
