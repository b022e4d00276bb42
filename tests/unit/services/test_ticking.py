"""A tick says who held a claim against which words; it falls when the words change."""

import pytest

from tests.builders import ARTICLE, a_claim, a_source, some_evidence, span_of
from workbench.model import TextSpan
from workbench.services import claims, evidence, ticking
from workbench.services.evidence import Bearing, Passage
from workbench.services.views.claims import claim_row
from workbench.services.views.resting import resting_rows
from workbench.services.views.sources import evidence_rows

FERRIES, PIER = "24 ferries", "longest pier"
LOG = "Sent out: 23 ferries. Then the pier was opened."


@pytest.fixture
def claim_id(workspace, article):
    return a_claim(workspace, article, FERRIES)


@pytest.fixture
def evidence_id(workspace, article, claim_id):
    found = some_evidence(workspace, claim_id, a_source(workspace, article))
    workspace.run(ticking.tick_evidence, evidence_ids=[found])
    return found


def ticked_by(workspace, claim_id):
    return [row.ticked_by for row in workspace.read(evidence_rows, claim_id)]


def test_a_tick_says_who_and_when_and_the_first_one_stays(workspace, claim_id, evidence_id):
    [before] = workspace.read(evidence_rows, claim_id)
    assert (before.ticked_by, workspace.read(claim_row, claim_id).ticked_count) == ("Ada Byron", 1)
    workspace.become("Cem Demir")
    again = workspace.run(ticking.tick_evidence, evidence_ids=[evidence_id])
    assert (again.value, workspace.read(evidence_rows, claim_id)) == (0, [before])
    workspace.run(ticking.untick_evidence, evidence_ids=[evidence_id])
    assert ticked_by(workspace, claim_id) == [""]
    workspace.undo()
    assert ticked_by(workspace, claim_id) == ["Ada Byron"]


@pytest.mark.parametrize(
    "change",
    [
        lambda c, e: (claims.set_edges, {"claim_id": c, "span": span_of(ARTICLE, "sent out 24")}),
        lambda c, e: (claims.set_in_full, {"claim_id": c, "in_full": "Lund sent out 24 ferries."}),
        lambda c, e: (claims.split, {"claim_id": c, "at": ARTICLE.index("ferries and")}),
        lambda c, e: (
            evidence.fill,
            {"evidence_id": e, "passage": Passage(quote="23"), "bearing": Bearing()},
        ),
    ],
)
def test_other_words_on_either_side_take_the_tick_off(workspace, claim_id, evidence_id, change):
    operation, told = change(claim_id, evidence_id)
    workspace.run(operation, **told)
    assert ticked_by(workspace, claim_id) == [""]


def test_a_note_or_a_stance_leaves_the_tick(workspace, claim_id, evidence_id):
    workspace.run(evidence.edit_evidence, evidence_id=evidence_id, bearing=Bearing(note="p. 3"))
    assert ticked_by(workspace, claim_id) == ["Ada Byron"]


def test_what_rests_on_a_source_comes_in_the_order_of_the_article(workspace, article):
    source_id = a_source(workspace, article, LOG)
    pier, ferries = (a_claim(workspace, article, words) for words in (PIER, FERRIES))
    gone = a_claim(workspace, article, "310 metres")
    other = some_evidence(workspace, ferries, a_source(workspace, article, title="Ledger"))
    [row] = workspace.read(evidence_rows, ferries)
    capture = workspace.read(resting_rows, source_id, article.draft_id)
    assert (capture, row.id) == ([], other)
    for claim_id, words in ((pier, "pier was opened"), (ferries, "23 ferries"), (ferries, "Sent")):
        some_evidence(workspace, claim_id, source_id, quote=words)
    some_evidence(workspace, gone, source_id)
    workspace.run(claims.dismiss, claim_ids=[gone])
    rows = workspace.read(resting_rows, source_id, article.draft_id)
    assert [row.quote for row in rows] == ["23 ferries", "Sent", "pier was opened"]
    assert [row.claim_id for row in rows] == [ferries, ferries, pier]
    assert workspace.read(claim_row, ferries).sources[1] == source_id
    assert isinstance(rows[0].span, TextSpan | None)
