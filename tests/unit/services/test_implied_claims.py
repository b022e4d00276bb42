"""Claims without words of their own, claims made of parts, findings with a day."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import ARTICLE, a_candidate, a_claim, an_article, decided, span_of
from workbench.errors import Invalid
from workbench.exporters.pages import printed
from workbench.model import (
    Family,
    IconShape,
    Question,
    Rating,
    RatingScale,
    ReadKind,
    RollUp,
    Standing,
    TextSpan,
    Underline,
)
from workbench.services import claims, composite, documents, implied, reports, verdicts
from workbench.services.roll_up import PartAnswer, outcome
from workbench.services.views.cases import work_row
from workbench.services.views.claims import VerdictRow, claim_row
from workbench.services.views.findings import due_findings
from workbench.services.views.read_through import unread_sentences
from workbench.text.sentences import sentences

TEXT = ARTICLE.strip("\n")
DROWNED = TEXT.index("“Nobody")
LONG = "Last year alone, the harbour of Lund sent out 24 ferries and opened its longest pier"


@pytest.fixture
def between(workspace, article):
    """An implied claim before the second paragraph."""
    at = TextSpan(DROWNED, DROWNED)
    return workspace.run(implied.add_implied, draft_id=article.draft_id, span=at).value


def row(workspace, claim_id):
    return workspace.read(claim_row, claim_id)


def test_an_implied_claim_has_a_number_and_no_words(workspace, between):
    shown = row(workspace, between)
    assert (shown.number, shown.implied, shown.quote) == (1, True, "")
    assert shown.span == TextSpan(DROWNED, DROWNED)
    workspace.undo()
    assert row(workspace, between) is None


def test_an_implied_claim_is_not_rated_before_it_is_written(workspace, between):
    with pytest.raises(Invalid, match="no words of its own"):
        workspace.run(verdicts.rate, claim_id=between, rating="true")
    standing = Standing.NOT_CHECKABLE
    with pytest.raises(Invalid):
        workspace.run(verdicts.set_standing, claim_id=between, standing=standing)
    workspace.run(claims.set_in_full, claim_id=between, in_full="The harbour is safe.")
    workspace.run(verdicts.rate, claim_id=between, rating="true")
    assert row(workspace, between).is_so.rating == "true"
    with pytest.raises(Invalid):
        workspace.run(claims.set_in_full, claim_id=between, in_full=" ")


def test_an_implied_claim_is_not_stretched_cut_or_merged(workspace, article, between):
    other = a_claim(workspace, article, "24 ferries", TEXT)
    with pytest.raises(Invalid):
        workspace.run(claims.set_edges, claim_id=between, span=TextSpan(0, 5))
    with pytest.raises(Invalid):
        workspace.run(claims.split, claim_id=between, at=DROWNED)
    with pytest.raises(Invalid):
        workspace.run(claims.merge, claim_ids=[between, other])
    assert row(workspace, between).span == TextSpan(DROWNED, DROWNED)


def test_an_implied_claim_moves_from_word_to_word(workspace, between):
    at = implied.next_seam(TEXT, DROWNED, 1)
    workspace.run(implied.move_implied, claim_id=between, at=at)
    assert TEXT[: row(workspace, between).span.start].endswith("“Nobody")
    assert implied.next_seam(TEXT, 0, -1) == 0
    assert implied.next_seam(TEXT, len(TEXT), 1) == len(TEXT)


def test_an_implied_claim_covers_no_sentence_and_hides_no_suggestion(workspace, article):
    at = TEXT.index("24 ferries") + 3
    span = TextSpan(at, at)
    workspace.run(implied.add_implied, draft_id=article.draft_id, span=span)
    assert workspace.read(work_row, article.draft_id).sentences_read == 0
    candidate = a_candidate("sent out 24 ferries", TEXT)
    assert workspace.run(claims.add_detected, draft_id=article.draft_id, found=[candidate]).value


@settings(max_examples=80, deadline=None)
@given(st.text(st.sampled_from("ab .!\n“é😀"), max_size=60), st.data())
def test_a_seam_lies_in_the_selection_or_at_the_end_of_its_word(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    at = implied.seam_in(text, TextSpan(start, end))
    assert 0 <= at <= len(text)
    assert (
        at in (0, len(text))
        or text[at].isspace()
        or text[at - 1].isspace()
        or any(s.end == at for s in sentences(text))
    )


def test_every_place_can_hold_an_implied_claim_in_the_report(workspace):
    text = "One stands.\n\nTwo stand 😀 here.\nThree."
    article = an_article(workspace, text)
    for at in range(len(text) + 1):
        span = TextSpan(at, at)
        workspace.run(implied.add_implied, draft_id=article.draft_id, span=span)
    report = workspace.read(reports.collect, article.case_id)
    assert all(claim.implied and claim.span.is_point for claim in report.claims)
    copy = printed(report)["copy"]
    segments = [s for p in copy for cell in p["cells"] for s in cell]
    numbers = [number["n"] for s in segments for number in s["numbers"]]
    assert sorted(map(int, numbers)) == [claim.number for claim in report.claims]
    told = "".join(s["t"] if isinstance(s["t"], str) else "".join(s["t"]) for s in segments)
    assert told.replace(" ", "") == text.replace("\n", "").replace(" ", "")


# --- parts ----------------------------------------------------------------


def test_clauses_become_numbered_parts_in_one_step(workspace, article):
    claim_id = a_claim(workspace, article, LONG, TEXT)
    spans = composite.clause_spans(TEXT, span_of(TEXT, LONG))
    assert workspace.run(composite.make_parts, claim_id=claim_id, spans=spans).value == 2
    report = workspace.read(reports.collect, article.case_id)
    parts = [claim for claim in report.claims if claim.parent_number == 1]
    assert [part.quote for part in parts] == [
        "Last year alone, the harbour of Lund sent out 24 ferries",
        "opened its longest pier",
    ]
    assert workspace.run(composite.make_parts, claim_id=claim_id, spans=spans).value == 0
    workspace.undo()
    assert len(workspace.read(reports.collect, article.case_id).claims) == 1


def test_one_clause_is_no_parts(workspace, article):
    claim_id = a_claim(workspace, article, "24 ferries", TEXT)
    spans = composite.clause_spans(TEXT, span_of(TEXT, "24 ferries"))
    with pytest.raises(Invalid):
        workspace.run(composite.make_parts, claim_id=claim_id, spans=spans)


def _rating(key, value):
    shape, line = IconShape.RING, Underline.SOLID
    return Rating(key, key.capitalize(), Family.MIXED, shape, line, "#000000", "#ffffff", value)


FIVE = RatingScale(
    "five",
    "Five",
    "1",
    (
        _rating("true", 1.0),
        _rating("mostly true", 0.75),
        _rating("mixed", 0.5),
        _rating("mostly false", 0.25),
        _rating("false", 0.0),
        _rating("satire", None),
    ),
)


def answers(*ratings):
    told = []
    for number, rating in enumerate(ratings, start=1):
        verdict = None
        if rating:
            moment = date(2018, 3, 9)
            verdict = VerdictRow(
                Question.IS_SO, Standing.RATED, rating, "", "", None, "Ada", moment
            )
        told.append(PartAnswer(number, verdict))
    return told


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        (
            ("true", "true", "false"),
            "All parts: 2 true, 1 false; so not more than Mostly false.",
        ),
        (("true", "true"), "All parts: 2 true; so not more than True."),
        (
            ("true", "mostly true"),
            "All parts: 1 true, 1 mostly true; so not more than Mostly true.",
        ),
        (
            ("true", "satire", "mixed"),
            "All parts: 1 true, 1 mixed, 1 satire (not counted); so not more than Mostly true.",
        ),
        (("true", ""), "All parts: 1 true, 1 still open; so far not more than True."),
        (("satire",), "All parts: 1 satire (not counted). Nothing follows from that yet."),
    ],
)
def test_all_parts_bound_the_whole_by_the_values_of_the_scale(parts, sentence):
    assert outcome(RollUp.ALL_PARTS, answers(*parts), FIVE) == sentence


def test_the_main_part_is_the_first_and_no_rule_says_nothing():
    told = outcome(RollUp.MAIN_PART, answers("mixed", "true"), FIVE)
    assert told == "Main part, claim 1: Mixed; so not more than Mixed."
    assert outcome(RollUp.NONE, answers("true"), FIVE) == ""


@given(st.lists(st.sampled_from([r.key for r in FIVE.ratings]), min_size=1, max_size=6))
def test_no_whole_is_said_to_be_truer_than_its_truest_part(parts):
    told = outcome(RollUp.ALL_PARTS, answers(*parts), FIVE)
    bound = told.rpartition("not more than ")[2].rstrip(".").lower()
    values = {rating.key: rating.value for rating in FIVE.ratings}
    counted = [values[part] for part in parts if values[part] is not None]
    assert bool(counted) == (bound in values)
    if counted:
        assert min(counted) <= values[bound] <= max(counted)


def test_a_roll_up_changes_no_verdict_and_is_in_the_report(workspace, article):
    whole = a_claim(workspace, article, LONG, TEXT)
    spans = composite.clause_spans(TEXT, span_of(TEXT, LONG))
    workspace.run(composite.make_parts, claim_id=whole, spans=spans)
    workspace.run(composite.set_roll_up, claim_id=whole, roll_up=RollUp.ALL_PARTS)
    report = workspace.read(reports.collect, article.case_id)
    for claim in report.claims:
        assert claim.is_so is None
    told = {claim.number: claim.roll_up for claim in report.claims}
    assert told[1] == "All parts: 2 still open. Nothing follows from that yet."


# --- days -----------------------------------------------------------------


def test_a_finding_is_due_on_its_day_over_all_cases(workspace, article):
    claim_id = a_claim(workspace, article, "24 ferries", TEXT)
    decided(workspace, claim_id)
    today = date(2026, 1, 5)
    workspace.run(verdicts.set_recheck_by, claim_id=claim_id, recheck_by=today)
    assert workspace.read(due_findings, today - timedelta(1)) == []
    [due] = workspace.read(due_findings, today)
    assert (due.case_id, due.claim, due.rating) == (article.case_id, "24 ferries", "True")
    workspace.run(claims.dismiss, claim_ids=[claim_id])
    assert workspace.read(due_findings, today) == []
    workspace.undo()
    workspace.run(verdicts.set_recheck_by, claim_id=claim_id, recheck_by=None)
    assert workspace.read(due_findings, today) == []


# --- read-through ---------------------------------------------------------


def test_each_sentence_counts_once_and_for_its_best_reason(workspace, article):
    first, *others = sentences(TEXT)
    said = {"draft_id": article.draft_id, "spans": [first, others[0]]}
    workspace.run(documents.mark_read, **said, kind=ReadKind.NOT_CHECKABLE)
    workspace.run(documents.mark_read, draft_id=article.draft_id, spans=[others[1]])
    a_claim(workspace, article, "24 ferries", TEXT)  # in others[0]
    told = workspace.read(work_row, article.draft_id).through
    assert (told.claimed, told.not_checkable, told.read) == (1, 1, 1)
    unread = workspace.read(unread_sentences, article.draft_id)
    assert unread == tuple(others[2:])
    assert told.unread == len(unread)


def test_what_is_said_last_of_a_sentence_holds(workspace, article):
    one = sentences(TEXT)[:1]
    said = {"draft_id": article.draft_id, "spans": one}
    workspace.run(documents.mark_read, **said)
    assert workspace.run(documents.mark_read, **said, kind=ReadKind.NOT_CHECKABLE).value == 1
    work = workspace.read(work_row, article.draft_id)
    assert (work.read, work.not_checkable) == ((), tuple(one))


def test_a_suggestion_covers_no_sentence(workspace, article):
    found = [a_candidate("24 ferries", TEXT)]
    workspace.run(claims.add_detected, draft_id=article.draft_id, found=found)
    assert len(workspace.read(unread_sentences, article.draft_id)) == len(sentences(TEXT))
