"""The card of claim 1 of a small article."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import a_claim
from ui.card.claim_card import ClaimCard
from ui.claim_rows import ClaimRows
from ui.selection import Selection
from ui.theme import ThemeController
from workbench.services.views.cases import open_draft

LOG = "The harbour log counts 24 sailings in 2017, and one that was called off."


@pytest.fixture
def claim_id(workspace, article):
    return a_claim(workspace, article, "24 ferries")


@pytest.fixture
def other_id(workspace, article):
    return a_claim(workspace, article, "The pier is 310 metres long")


@pytest.fixture
def selection(qapp):
    return Selection()


@pytest.fixture
def rows(runner, selection):
    return ClaimRows(runner, selection)


@pytest.fixture
def card(qtbot, runner, selection, rows, workspace, article, claim_id, other_id):
    """The card of claim 1, as wide as in a small window."""
    theme = ThemeController(QApplication.instance())
    pane = ClaimCard(runner, selection, rows, theme)
    qtbot.addWidget(pane)
    pane.resize(400, 640)
    selection.show_draft(workspace.read(open_draft, article.case_id))
    selection.show_claim(claim_id)
    pane.show()
    return pane
