"""What a screen reader finds: a name on everything; and what a hostile title can do: nothing."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QTabBar, QWidget
from shiboken6 import isValid

from tests.builders import a_claim, an_article, some_evidence
from tests.builders import a_source as a_source_of
from workbench.services import cases
from workbench.services.fairness import set_speaks_ill_of
from workbench.services.policies import profile_named

TEXT = """<b>The</b> lake freezes earlier

The <i>lake</i> froze on 3 November & 4 December, a week earlier than last year.
"""

Shown = TypeVar("Shown", bound=QWidget)

SHEETS = ("shortcuts", "preferences", "export", "about", "guide", "person", "restore", "details")


@pytest.fixture
def desk(sit_down):
    """Every pane has something in it, and every name in it looks like a tag."""
    desk = sit_down(find_claims=False)
    desk.parts.options.change(person="<b>Ada</b>")
    desk.settle()

    def fill(workspace):
        article = an_article(workspace, TEXT)
        claim = a_claim(workspace, article, "<i>lake</i> froze on 3 November", TEXT.strip())
        profile = profile_named("every_fact")
        workspace.run(cases.set_profile, case_id=article.case_id, profile=profile)
        workspace.run(set_speaks_ill_of, claim_id=claim, whom="<b>Bo</b>")
        source = a_source_of(workspace, article, "A log of <b>ice</b>.", title="<b>Ice</b> log")
        some_evidence(workspace, claim, source, quote="<u>ice</u>")
        return article.case_id, claim

    made = []
    desk.parts.runner.call(fill, owner=desk.window, then=made.append)
    desk.settle()
    [(case_id, claim)] = made
    desk.app.desk.open_case(case_id)
    desk.settle()
    desk.parts.selection.show_claim(claim)
    desk.settle()
    return desk


def everywhere(desk) -> Iterator[str]:
    """Each face of the window in turn."""
    yield "as it opens"
    for name in ("claim", "sources", "checks", "queries", "names", "notes", "history"):
        desk.parts.side.show_pane(name)
        desk.settle()
        yield name
    desk.open_source("Ice")
    yield "source"
    desk.key("Ctrl+F")
    yield "find"
    for name in SHEETS:
        getattr(desk.app.desk.sheets, name)()
        desk.settle()
        yield name
    for name in ("settings", "close_piece"):
        getattr(desk.app.desk.sheets.case, name)()
        desk.settle()
        yield name
    desk.app.desk.sheets.put_away()
    desk.drop(desk.write("<b>x</b>.txt".replace("/", "") + ".txt", TEXT))
    yield "confirm"
    desk.app.desk.sheets.put_away()
    desk.app.errors.told.emit("<b>Wrong</b>", "<b>mend</b>")
    desk.app.desk.show_start()
    desk.settle()
    yield "start"


def shown(desk, kind: type[Shown]) -> Iterator[Shown]:
    """What of the window is seen now; what went while one looked is not."""
    for widget in desk.window.findChildren(kind):
        if isValid(widget) and widget.isVisible():
            yield widget


def test_everything_that_takes_the_keyboard_has_a_name(desk):
    nameless: set[str] = set()
    for face in everywhere(desk):
        for widget in shown(desk, QWidget):
            if _takes_keyboard(widget) and not _name(widget):
                nameless.add(f"{face}: {widget} in {widget.parentWidget()}")
    assert not nameless, "\n".join(sorted(nameless))


def test_words_of_files_and_people_are_never_read_as_markup(desk):
    marked_up: set[str] = set()
    seen = 0
    for face in everywhere(desk):
        for label in shown(desk, QLabel):
            if "<" in label.text():
                seen += 1
                if label.textFormat() != Qt.TextFormat.PlainText:
                    marked_up.add(f"{face}: {label} {label.text()!r} in {label.parentWidget()}")
    assert not marked_up, "\n".join(sorted(marked_up))
    assert seen > 10


def _takes_keyboard(widget: QWidget) -> bool:
    inner = widget.objectName().startswith("qt_") or isinstance(widget, QTabBar)
    proxied = widget.focusProxy() is not None
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not inner and not proxied


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    QApplication.sendPostedEvents()
    return interface.text(QAccessible.Text.Name) if interface else ""
