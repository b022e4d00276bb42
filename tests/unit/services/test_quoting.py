"""Words of a source, tied to one claim or to several."""

import pytest

from tests.builders import a_claim, a_source, span_of
from workbench.errors import Invalid
from workbench.model import Stance, Terms, TextSpan
from workbench.services import evidence
from workbench.services.evidence import Bearing, Passage
from workbench.services.quoting import quote
from workbench.services.views.sources import evidence_rows, source_rows

LOG = "24 sailings in 2017, by the log"


@pytest.fixture
def claim_ids(workspace, article):
    return [a_claim(workspace, article, "24 ferries"), a_claim(workspace, article, "310 metres")]


@pytest.fixture
def source(workspace, article):
    a_source(workspace, article, LOG)
    return workspace.read(source_rows, article.case_id)[0]


def quoted(workspace, source, claim_ids, words="24 sailings", bearing=None):
    return workspace.run(
        quote,
        claim_ids=claim_ids,
        source_id=source.id,
        passage=Passage(source.capture_id, span_of(LOG, words)),
        bearing=bearing or Bearing(Stance.SUPPORTS),
    ).value


def test_every_claim_gets_the_passage_and_one_undo_takes_it_back(workspace, source, claim_ids):
    quoted(workspace, source, [*claim_ids, claim_ids[0]])
    for claim_id in claim_ids:
        [row] = workspace.read(evidence_rows, claim_id)
        assert (row.quote, row.stance) == ("24 sailings", Stance.SUPPORTS)
    workspace.undo()
    assert not any(workspace.read(evidence_rows, claim_id) for claim_id in claim_ids)


def test_a_source_that_was_only_tied_gets_its_words_on_the_terms_given_then(
    workspace, source, claim_ids
):
    [bare] = workspace.run(
        evidence.attach,
        claim_ids=claim_ids[:1],
        source_id=source.id,
        passage=Passage(),
        bearing=Bearing(terms=Terms.CONFIDENTIAL, note="ask first"),
    ).value
    first, second = quoted(workspace, source, claim_ids)
    [filled] = workspace.read(evidence_rows, claim_ids[0])
    [added] = workspace.read(evidence_rows, claim_ids[1])
    assert (first, second) == (bare, added.id)
    assert (filled.terms, filled.note, filled.quote) == (
        Terms.CONFIDENTIAL,
        "ask first",
        "24 sailings",
    )
    assert added.terms is Terms.ON_RECORD


def test_a_second_passage_is_a_second_piece_of_evidence(workspace, source, claim_ids):
    for words in ("24 sailings", "by the log"):
        quoted(workspace, source, claim_ids[:1], words)
    rows = workspace.read(evidence_rows, claim_ids[0])
    assert [row.quote for row in rows] == ["24 sailings", "by the log"]


def test_without_a_claim_or_beyond_the_text_nothing_is_quoted(workspace, source, claim_ids):
    with pytest.raises(Invalid):
        quoted(workspace, source, [])
    with pytest.raises(Invalid):
        workspace.run(
            quote,
            claim_ids=claim_ids,
            source_id=source.id,
            passage=Passage(source.capture_id, TextSpan(0, 999)),
            bearing=Bearing(),
        )
    assert workspace.read(evidence_rows, claim_ids[0]) == []
