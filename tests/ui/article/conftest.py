"""An article view that is shown, and marks made of words."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint

from ui.article.article_view import ArticleView
from ui.article.marks import Mark
from ui.theme import install_fonts, load_theme
from workbench.model import ClaimState, Family, PartRole, PartSpan, TextSpan, Underline

TEXT = (
    "The ferry “Grey Heron” 🚢 made 24 crossings in 2017, the harbour office said.\n"
    "Its crew of 11 had asked for a new engine twice, and twice the council refused."
)


def make_mark(text: str, words: str, number: int | None = 1, **given: object) -> Mark:
    start = text.index(words)
    looks = {
        "claim_id": uuid4(),
        "span": TextSpan(start, start + len(words)),
        "number": number,
        "state": ClaimState.OPEN if number else ClaimState.SUGGESTED,
        "family": Family.OPEN,
        "light": "#c00000",
        "dark": "#00ff00",
        "underline": Underline.DASHED,
    }
    return Mark(**(looks | given))


@pytest.fixture
def mark() -> Callable[..., Mark]:
    return lambda words, number=1, **given: make_mark(TEXT, words, number, **given)


@pytest.fixture
def view(qtbot) -> ArticleView:
    install_fonts()
    view = ArticleView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(760, 600)
    view.show_article(TEXT, [PartSpan(PartRole.BODY, TextSpan(0, len(TEXT)))])
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.fixture
def place(view) -> Callable[[str], QPoint]:
    """The middle of some words, in pixels of the viewport; `at` picks another letter."""

    def find(words: str, at: float = 0.5) -> QPoint:
        start = view.text.index(words)
        box = view._page.lines.boxes(TextSpan(start, start + len(words)))[0]
        spot = box.topLeft() - view.to_sheet(QPoint())
        return QPoint(round(spot.x() + box.width() * at), round(spot.y() + box.height() / 2))

    return find
