"""An article with claims and suggestions, and the list that shows them."""

from uuid import UUID

import pytest

from tests.builders import ARTICLE, a_claim, an_article, span_of
from ui.claim_rows import ClaimRows
from ui.claims.claim_list import ClaimList
from ui.selection import Selection
from ui.theme import ThemeController
from workbench.detect import Candidate
from workbench.model import ClaimKind
from workbench.services import claims
from workbench.services.views.cases import open_draft
from workbench.services.views.claims import claim_rows

SUGGESTED = {
    "It cost 4.2 million crowns": 0.9,
    "A café opens on the pier in May": 0.5,
    "the council said": 0.1,
}


@pytest.fixture
def claim_ids(workspace, article) -> list[UUID]:
    """Claims 1 and 2, in text order."""
    return [
        a_claim(workspace, article, "24 ferries"),
        a_claim(workspace, article, "The pier is 310 metres long"),
    ]


@pytest.fixture
def suggested(workspace, article, claim_ids) -> dict[str, UUID]:
    """The ids of the suggestions by their words."""
    found = [
        Candidate(span_of(ARTICLE.strip("\n"), words), worth, ClaimKind.FIGURE, ("a figure",))
        for words, worth in SUGGESTED.items()
    ]
    workspace.run(claims.add_detected, draft_id=article.draft_id, found=found)
    rows = workspace.read(claim_rows, article.draft_id)
    return {row.quote: row.id for row in rows if row.number is None}


@pytest.fixture
def selection(qapp):
    return Selection()


@pytest.fixture
def rows(runner, selection):
    return ClaimRows(runner, selection)


@pytest.fixture
def theme(qapp):
    return ThemeController(qapp)


@pytest.fixture
def opened(workspace, article, suggested, selection, rows):
    """The article is open."""
    selection.show_draft(workspace.read(open_draft, article.case_id))


@pytest.fixture
def long_article(workspace, opened, selection):
    """Another article is open: 400 words in which nobody has marked anything yet."""
    added = an_article(workspace, "A long article\n" + "ferry harbour pier crown " * 100)
    selection.show_draft(workspace.read(open_draft, added.case_id))
    return added


@pytest.fixture
def claim_list(qtbot, runner, selection, rows, theme, opened):
    """The pane as in a small window, hiding suggestions below 0.35."""
    pane = ClaimList(runner, selection, rows, theme)
    qtbot.addWidget(pane)
    pane.suggest_from(0.35)
    pane.resize(300, 700)
    pane.show()
    return pane
