"""Sources and the passages taken from them: what can be tied, changed, and taken away."""

import pytest

from tests.builders import (
    ARTICLE,
    a_claim,
    a_source,
    an_article,
    decided,
    some_evidence,
    span_of,
    suggested,
)
from tests.builders_store import everything
from workbench.errors import Invalid
from workbench.model import ClaimState, Question, SourceKind, Stance, Terms, TextSpan, Tier
from workbench.services import claims, evidence, sources, verdicts
from workbench.services.documents import Original
from workbench.services.evidence import Bearing, Passage
from workbench.services.sources import Captured, SourceFacts
from workbench.services.views.claims import claim_row
from workbench.services.views.sources import capture_view, evidence_rows, source_rows

FERRIES, PIER = "24 ferries", "longest pier"
LOG = "Harbour log, 2017.\nThe harbour counted 24 sailings in all.\nNobody fell into the water.\n"


@pytest.fixture
def claim_id(workspace, article):
    return a_claim(workspace, article, FERRIES)


@pytest.fixture
def source_id(workspace, article):
    """A captured file with a text."""
    return a_source(workspace, article, LOG)


@pytest.fixture
def capture_id(workspace, article, source_id):
    return workspace.read(source_rows, article.case_id)[0].capture_id


def row(workspace, claim_id):
    return workspace.read(claim_row, claim_id)


def attach(workspace, claim_ids, source_id, passage=None, stance=Stance.SUPPORTS):
    return workspace.run(
        evidence.attach,
        claim_ids=claim_ids,
        source_id=source_id,
        passage=passage or Passage(quote="24 sailings"),
        bearing=Bearing(stance),
    ).value


def signed(workspace, claim_id):
    decided(workspace, claim_id)
    workspace.become("Cem Demir")
    workspace.run(verdicts.sign, claim_id=claim_id)
    workspace.become("Ada Byron")


# --- tying -------------------------------------------------------------------


def test_a_passage_keeps_its_words_and_what_stood_around_them(
    workspace, claim_id, source_id, capture_id
):
    span = span_of(LOG, "24 sailings in all")
    attach(workspace, [claim_id], source_id, Passage(capture_id, span, page=2))
    [told] = workspace.read(evidence_rows, claim_id)
    assert (told.quote, told.span, told.page) == ("24 sailings in all", span, 2)
    assert told.span.of(workspace.read(capture_view, capture_id).text) == told.quote
    assert (told.source_number, told.source_title) == (1, "Harbour log")
    assert workspace.read(capture_view, capture_id).quoted == (span,)


def test_one_passage_for_several_claims_is_one_step(workspace, article, claim_id, source_id):
    pier = a_claim(workspace, article, PIER)
    before = everything(workspace)
    assert len(attach(workspace, [claim_id, pier, claim_id], source_id)) == 2
    assert [row(workspace, one).evidence_count for one in (claim_id, pier)] == [1, 1]
    workspace.undo()
    assert everything(workspace) == before


def test_evidence_on_a_suggestion_accepts_it(workspace, article, source_id):
    [claim_id] = suggested(workspace, article, FERRIES)
    attach(workspace, [claim_id], source_id)
    assert (row(workspace, claim_id).state, row(workspace, claim_id).number) == (ClaimState.OPEN, 1)


def test_evidence_on_a_dismissed_claim_brings_it_back_as_far_as_it_was(
    workspace, claim_id, source_id
):
    decided(workspace, claim_id)
    workspace.run(claims.dismiss, claim_ids=[claim_id])
    attach(workspace, [claim_id], source_id)
    assert row(workspace, claim_id).state is ClaimState.DECIDED


def test_evidence_that_comes_changes_or_goes_takes_the_signature_off(
    workspace, claim_id, source_id
):
    signed(workspace, claim_id)
    [evidence_id] = attach(workspace, [claim_id], source_id)
    assert row(workspace, claim_id).state is ClaimState.DECIDED
    acts = (
        (evidence.edit_evidence, {"bearing": Bearing(Stance.REFUTES)}),
        (evidence.fill, {"passage": Passage(quote="in all"), "bearing": Bearing()}),
        (evidence.remove_evidence, {}),
    )
    for act, told in acts:
        signed(workspace, claim_id)
        workspace.run(act, evidence_id=evidence_id, **told)
        assert row(workspace, claim_id).signed_by == ""


def test_a_source_is_tied_first_and_quoted_later(workspace, article, claim_id):
    source_id = workspace.run(
        evidence.attach_new,
        claim_id=claim_id,
        kind=SourceKind.LINK,
        facts=SourceFacts("", url="https://example.org/log"),
    ).value
    [told] = workspace.read(evidence_rows, claim_id)
    assert (told.stance, told.quote, told.source_title) == (
        Stance.CONTEXT,
        "",
        "https://example.org/log",
    )
    bearing = Bearing(
        Stance.DIFFERS, Question.SAID_SO, Tier.PRIMARY, Terms.BACKGROUND, note=" another count "
    )
    passage = Passage(quote="  24 sailings ", locator=" tape, 00:14:32 ")
    workspace.run(evidence.fill, evidence_id=told.id, passage=passage, bearing=bearing)
    [told] = workspace.read(evidence_rows, claim_id)
    assert (told.quote, told.locator, told.note) == (
        "24 sailings",
        "tape, 00:14:32",
        "another count",
    )
    assert (told.stance, told.question, told.tier, told.terms) == (
        Stance.DIFFERS,
        Question.SAID_SO,
        Tier.PRIMARY,
        Terms.BACKGROUND,
    )
    assert told.source_id == source_id


def test_no_claim_is_no_bearing(workspace, source_id):
    with pytest.raises(Invalid, match="Choose the claim"):
        attach(workspace, [], source_id)


def test_words_that_the_source_does_not_have_are_refused(
    workspace, claim_id, source_id, capture_id
):
    beyond = Passage(capture_id, TextSpan(10, len(LOG) + 1))
    with pytest.raises(Invalid, match="not in this source"):
        attach(workspace, [claim_id], source_id, beyond)


def test_words_of_one_source_are_not_tied_to_another(
    workspace, article, claim_id, source_id, capture_id
):
    other = a_source(workspace, article, "Another log.", title="Another log")
    passage = Passage(capture_id, TextSpan(0, 7))
    with pytest.raises(Invalid, match="of another source"):
        attach(workspace, [claim_id], other, passage)


def test_a_source_of_another_case_is_refused(workspace, claim_id):
    elsewhere = a_source(workspace, an_article(workspace, ARTICLE))
    with pytest.raises(Invalid, match="another case"):
        attach(workspace, [claim_id], elsewhere)


# --- sources -----------------------------------------------------------------


def test_sources_are_numbered_as_they_come_and_no_number_comes_twice(workspace, article):
    first = a_source(workspace, article)
    workspace.run(sources.remove_source, source_id=first)
    a_source(workspace, article)
    assert [s.number for s in workspace.read(source_rows, article.case_id)] == [2]


@pytest.mark.parametrize("url", ["", "  "])
def test_a_source_without_title_and_address_is_refused(workspace, article, url):
    facts = SourceFacts("   ", url=url)
    with pytest.raises(Invalid, match="title or an address"):
        workspace.run(
            sources.add_source, case_id=article.case_id, kind=SourceKind.NOTE, facts=facts
        )
    source_id = a_source(workspace, article)
    with pytest.raises(Invalid, match="title or an address"):
        workspace.run(sources.edit_source, source_id=source_id, facts=facts)


def test_a_source_that_claims_rest_on_is_not_deleted(workspace, article, claim_id, source_id):
    evidence_id = some_evidence(workspace, claim_id, source_id)
    with pytest.raises(Invalid, match="A piece of evidence rests on this source"):
        workspace.run(sources.remove_source, source_id=source_id)
    some_evidence(workspace, claim_id, source_id)
    with pytest.raises(Invalid, match="2 pieces of evidence rest"):
        workspace.run(sources.remove_source, source_id=source_id)
    workspace.undo()
    workspace.run(evidence.remove_evidence, evidence_id=evidence_id)
    workspace.run(sources.remove_source, source_id=source_id)
    assert workspace.read(source_rows, article.case_id) == []


def test_a_corrected_source_keeps_its_number_and_captures(workspace, article, source_id):
    facts = SourceFacts(" The  harbour's log ", author="Ines Falk", published="2017")
    workspace.run(sources.edit_source, source_id=source_id, facts=facts)
    [told] = workspace.read(source_rows, article.case_id)
    assert (told.title, told.author, told.number) == ("The harbour's log", "Ines Falk", 1)
    assert told.has_text


def test_a_later_capture_is_shown_and_the_quoted_one_stays(
    workspace, article, claim_id, source_id, capture_id
):
    span = span_of(LOG, "24 sailings")
    attach(workspace, [claim_id], source_id, Passage(capture_id, span))
    data = b"The log, as it is today."
    original = Original("log-2.txt", workspace.captures.put(data), len(data))
    captured = Captured(original, "text/plain", SourceKind.FILE, text=data.decode(), origins="")
    newer = workspace.run(sources.add_capture, source_id=source_id, captured=captured).value
    [told] = workspace.read(source_rows, article.case_id)
    assert (told.capture_id, told.file_name) == (newer, "log-2.txt")
    [piece] = workspace.read(evidence_rows, claim_id)
    assert piece.capture_id == capture_id
    assert workspace.read(capture_view, capture_id).text == LOG


def test_a_source_tells_which_claims_rest_on_it(workspace, article, claim_id, source_id):
    pier = a_claim(workspace, article, PIER)
    attach(workspace, [pier, claim_id], source_id)
    [told] = workspace.read(source_rows, article.case_id)
    assert told.claims == (1, 2)
