"""The analyst's hands on the real window: what is done and seen, never how."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from tests.story.eyes import Eyes
from ui.app import App
from workbench.model import TextSpan

PATIENCE_MS = 15_000
"""How long the hands wait for the program before they give up."""


class Desk(Eyes):
    """One window on a workspace, with the worker threads it has in earnest."""

    def __init__(
        self, qtbot: Any, folder: Path, *, size: tuple[int, int] | None = (1280, 800)
    ) -> None:
        self._qtbot = qtbot
        self.folder = folder
        self.told: list[str] = []
        self.strokes = 0
        folder.mkdir(parents=True, exist_ok=True)
        self.app = App(QApplication.instance(), folder)
        self.app.errors.told.connect(lambda words, _hint: self.told.append(words))
        self.app.errors.crashed.connect(lambda where: self.told.append(f"crash: {where}"))
        if size is not None:
            self.app.window.resize(*size)
        self.app.show_shell(with_last=True)

    def begin(self, *files: Path, sample: bool = False) -> "Desk":
        """Let the panes be put in, as they are after the first paint."""
        self.app.furnish([str(path) for path in files], sample=sample)
        self.settle()
        self.take_up()
        return self

    def take_up(self) -> None:
        """Turn to the window that is open now, as a click on it would."""
        self.window.activateWindow()
        self._qtbot.waitUntil(self.window.isActiveWindow, timeout=PATIENCE_MS)

    # --- doing ---------------------------------------------------------------

    def write(self, name: str, text: str) -> Path:
        """A file on the analyst's disk."""
        path = self.folder.parent / name
        path.write_text(text, encoding="utf-8")
        return path

    def drop(self, *paths: Path, on: QWidget | None = None, at: QPoint | None = None) -> None:
        """Let files fall on a pane, or anywhere on the window."""
        pane = on or self.window
        place = QPointF(at or pane.rect().center())
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        action = Qt.DropAction.CopyAction
        enter = QDragEnterEvent(place.toPoint(), action, mime, buttons, keys)
        QApplication.sendEvent(pane, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(pane, QDropEvent(place, action, mime, buttons, keys))
        self.settle()

    def drop_on_claim(self, quote: str, path: Path) -> None:
        """Let a file fall on a claim's words in the article."""
        self.drop(path, on=self.view.viewport(), at=self._words_at(quote))

    def open_article(self, path: Path) -> None:
        """Drop a file on the window and take it as it was read."""
        self.drop(path)
        self.press("Open")

    def press(self, label: str) -> None:
        """Press a button by its words."""
        QTest.mouseClick(self._button(label), Qt.MouseButton.LeftButton)
        self.settle()

    def key(self, keys: str) -> None:
        """Press a key, or several at once, wherever the keyboard is."""
        self.strokes += 1
        QTest.keySequence(self._has_keyboard(), QKeySequence(keys))
        self.settle()

    def keys(self, *keys: str) -> None:
        """One key after the other."""
        for each in keys:
            self.key(each)

    def type(self, words: str) -> None:
        """Type where the keyboard is, and leave the field."""
        field = self._has_keyboard()
        assert isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit), field
        self.strokes += len(words)
        QTest.keyClicks(field, words)
        self.settle()

    def select(self, words: str) -> None:
        """Select words of the article."""
        start = self.view.text.index(words)
        self.view.setFocus()
        self.view.select(TextSpan(start, start + len(words)))

    def put_cursor(self, before: str) -> None:
        """Put the cursor into the article, before these words."""
        self.select(before)
        QTest.keyClick(self.view, Qt.Key.Key_Left)  # to the start of what is selected

    def select_in_source(self, words: str) -> None:
        """Select words of the source that lies beside the article."""
        page = next(w for w in self.parts.source_view.findChildren(QTextEdit) if w.isVisible())
        found = page.document().find(words)
        assert not found.isNull(), words
        page.setFocus()
        page.setTextCursor(found)
        self.settle()

    def drag_end(self, by: int) -> None:
        """Drag the end of the current claim so many pixels to the right."""
        view = self.view
        box = view.outlined_boxes()[-1]
        end = (QPointF(box.right(), box.center().y()) - view.to_sheet(QPoint())).toPoint()
        port = view.viewport()
        _move(port, end)
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=end)
        _move(port, end + QPoint(by // 2, 0), held=True)
        _move(port, end + QPoint(by, 0), held=True)
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end + QPoint(by, 0))
        self.settle()

    def click_on(self, quote: str) -> None:
        """Click on a claim's words in the article, which makes it the current one."""
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=self._words_at(quote))
        self.settle()

    def choose_in_list(self, *quotes: str) -> None:
        """Choose several claims in the list."""
        table = self.parts.list.table
        for quote in quotes:
            at = table.model().index(self.parts.list.model.listing.place(self._row(quote).id), 0)
            flags = QItemSelectionModel.SelectionFlag.Select
            table.selectionModel().select(at, flags)
        table.setFocus()

    def open_source(self, title: str) -> None:
        """Open a source beside the article."""
        self.key("Ctrl+2")
        rows = self.parts.sources.findChild(QListView)
        model = rows.model()
        titles = [model.index(at, 0).data() for at in range(model.rowCount())]
        at = next(at for at, shown in enumerate(titles) if title in shown)
        rows.setCurrentIndex(model.index(at, 0))
        rows.setFocus()
        self.key("Return")

    def save_report(self, path: Path) -> None:
        """Export to a file."""
        self.key("Ctrl+E")
        self.sheet.set_path(path)
        self.press("Export")

    def close(self) -> None:
        """Close the window, and let go of it."""
        if not isValid(self.app.window):
            return  # closed before
        self.app.window.close()
        self.app.window.deleteLater()
        self.app.theme.deleteLater()  # or it would dress the windows of later tests too
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    # --- waiting -------------------------------------------------------------

    def settle(self) -> None:
        """Until nothing is read, found, written or saved any more."""
        QApplication.processEvents()  # what Qt put off until now
        self._qtbot.waitUntil(self._is_at_rest, timeout=PATIENCE_MS)

    def until(self, is_so: Any) -> None:
        """Until something is seen."""
        self._qtbot.waitUntil(is_so, timeout=PATIENCE_MS)

    def _is_at_rest(self) -> bool:
        if self.app.desk is None:
            return True
        busy = any(job.title for job in self.parts.jobs.running)
        return not busy and not self.parts.runner.is_busy

    def _has_keyboard(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def _button(self, label: str) -> QAbstractButton:
        there = [
            button
            for button in self.window.findChildren(QAbstractButton)
            if button.isVisible()
            and button.isEnabled()
            and label in (button.text(), button.accessibleName())
        ]
        assert there, f"no button says {label!r}"
        return there[-1]

    def _words_at(self, quote: str) -> QPoint:
        """A point on the words of a claim that a click would meet."""
        row, view = self._row(quote), self.view
        view.reveal(row.span)
        port = view.viewport().rect()
        grid = (QPoint(x, y) for y in range(0, port.height(), 6) for x in range(0, port.width(), 9))
        return next(at for at in grid if any(m.claim_id == row.id for m in view.marks_at(at)))


def _move(pane: QWidget, point: QPoint, *, held: bool = False) -> None:
    """Move the mouse. QTest moves the real one, which holds no button."""
    none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
    at, keys = QPointF(point), Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, pane.mapToGlobal(at), none, left if held else none, keys
    )
    QApplication.sendEvent(pane, event)
