"""Sources of every kind, captured as the program captures them, and the view that opens them."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from tests.builders import a_claim
from tests.builders_originals import pdf
from ui.claim_rows import ClaimRows
from ui.selection import Selection
from ui.sources.page_view import PageView
from ui.sources.source_view import SourceView
from ui.theme import ThemeController
from workbench.model import TextSpan
from workbench.services import sources
from workbench.services.capturing import capture_file
from workbench.services.sources import SourceFacts
from workbench.services.views.cases import open_draft
from workbench.services.views.sources import SourceRow, evidence_rows, source_rows
from workbench.store.workspace import Workspace

TWO_COLUMNS = """
#set page(width: 300pt, height: 300pt, margin: 24pt, columns: 2, numbering: "1")
#set par(justify: true)
#set text(size: 10pt, lang: "en", hyphenate: true)
= Harbour report
#for n in range(14) [
The office filed an efficient and difficult classification of waterfront
negotiations, number #n. In 2017 the harbour launched #(20 + n) ferries, 4.5% more than
the affluent shipowners had officially offered.

]
"""
"""Four pages with ligatures and words cut at line ends."""


class Sourced:
    """Adds files as sources and finds their rows."""

    def __init__(self, workspace, article, folder: Path) -> None:
        self._workspace, self._article, self._folder = workspace, article, folder

    def add(self, name: str, data: bytes | str) -> SourceRow:
        """A file of this name, captured."""
        path = self._folder / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        captured = capture_file(self._workspace.captures, path)
        source_id = self._workspace.run(
            sources.add_source,
            case_id=self._article.case_id,
            kind=captured.kind,
            facts=SourceFacts(captured.title or name),
            captured=captured,
        ).value
        return next(row for row in self.rows() if row.id == source_id)

    def rows(self) -> list[SourceRow]:
        """All sources."""
        return self._workspace.read(source_rows, self._article.case_id)

    def evidence(self, claim_id: UUID):
        """What a claim rests on."""
        return self._workspace.read(evidence_rows, claim_id)


@pytest.fixture(scope="session")
def shared_workspace(tmp_path_factory):
    with Workspace.open(tmp_path_factory.mktemp("shared") / "w", person="Ada Byron") as workspace:
        yield workspace


@pytest.fixture
def workspace(shared_workspace) -> Workspace:
    """One for all tests of sources: each has a case of its own, and that is fast."""
    return shared_workspace


@pytest.fixture
def sourced(workspace, article, tmp_path):
    return Sourced(workspace, article, tmp_path)


@pytest.fixture
def claim_ids(workspace, article) -> list[UUID]:
    """Claims 1 and 2."""
    return [
        a_claim(workspace, article, "24 ferries"),
        a_claim(workspace, article, "The pier is 310 metres long"),
    ]


@pytest.fixture
def selection(qapp) -> Selection:
    return Selection()


@pytest.fixture
def rows(runner, selection) -> ClaimRows:
    return ClaimRows(runner, selection)


@pytest.fixture
def theme(qapp) -> ThemeController:
    return ThemeController(qapp)


@pytest.fixture
def opened(workspace, article, claim_ids, selection, rows) -> None:
    """The article is open, claim 1 is current."""
    selection.show_draft(workspace.read(open_draft, article.case_id))
    selection.show_claim(claim_ids[0])


class RatingWindow(QWidget):
    """A window with shortcuts that an open source must not let through; `heard` holds them."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        for keys in (*"0123456789-", "Alt+1", "Alt+4"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda told=keys: self.heard.append(told))
            shortcut.activatedAmbiguously.connect(lambda told=keys: self.heard.append(told))
        find = QAction(self)
        find.setShortcut(QKeySequence("Ctrl+F"))
        find.triggered.connect(lambda: self.heard.append("Ctrl+F"))
        self.addAction(find)


@pytest.fixture
def window(qtbot) -> RatingWindow:
    window = RatingWindow()
    qtbot.addWidget(window)
    window.resize(640, 700)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def view(window, runner, selection, rows, theme, opened):
    """A source view that shows nothing yet. `failures` are the errors it told."""
    view = SourceView(runner, selection, rows, theme, window)
    view.setGeometry(window.rect())
    view.failures = []
    view.failed.connect(view.failures.append)
    view.hide()
    yield view
    view.close_view()


@pytest.fixture(scope="session")
def report() -> bytes:
    return pdf(TWO_COLUMNS)


@pytest.fixture
def paged(view, sourced, report, qtbot) -> PageView:
    """The report, opened: its first page is rendered."""
    pages = view.findChild(PageView)
    view.show_capture(sourced.add("report.pdf", report).capture_id)
    qtbot.waitUntil(lambda: bool(pages.boxes_of(TextSpan(0, 7))))
    return pages
