"""Two processes in one workspace take turns, and each is told what the other did."""

from uuid import UUID

from tests.nursery import a_nursery
from workbench.services import proof
from workbench.services.views.claims import claim_rows

EACH = 25


def test_two_writing_processes_queue_and_lose_nothing(workspace, article, nursery):
    draft = str(article.draft_id)
    with a_nursery() as second:
        for lives in (nursery, second):
            lives.begin("make_claims", workspace.folder, draft=draft, count=EACH)
        told = nursery.rest() + second.rest()
    made = {UUID(line) for line in told}  # anything but an id is a refusal
    rows = workspace.read(claim_rows, article.draft_id)
    assert len(made) == 2 * EACH
    assert {row.id for row in rows} == made
    assert sorted(row.number for row in rows) == list(range(1, 2 * EACH + 1))
    news = [changes for changes in workspace.news() if changes.claims]
    assert frozenset().union(*(changes.claims for changes in news)) == made
    assert [changes.entry_id for changes in news] == sorted(c.entry_id for c in news)
    assert workspace.news() == []
    assert proof.verify(workspace).broken == []
