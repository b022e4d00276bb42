"""Choosing how a source is shown: as pages, words, cells, an image, or not at all."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.runner import WorkspaceRunner
from ui.sources.own_program import OwnProgram, can_open
from ui.sources.reading import Reading
from ui.sources.source_kinds import RECORDED
from workbench.errors import NotFound, WorkbenchError
from workbench.model import SourceKind
from workbench.services.views.captures import CaptureView
from workbench.services.views.origins import PageMap, page_map
from workbench.services.views.sheets import Sheet, sheet_rows

PDF = "application/pdf"

NOT_HELD = "There is no copy of this source here. Type the passage below as it stands there."

HEARD = "Play it in your player. Then type below what is said, and the time at which it is said."


class Showing(QObject):
    """Shows captures in a `Reading`. What cannot be shown is offered to its own program.

    Signals:
        settled: what can be shown is there (`CaptureView`).
        failed: something of it cannot be shown (`Exception`).
    """

    settled = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: WorkspaceRunner, reading: Reading) -> None:
        super().__init__(reading)
        self._runner, self._reading = runner, reading
        self._capture: CaptureView | None = None
        self._outside = OwnProgram()
        reading.failed.connect(self._on_pages_failed)
        reading.helped.connect(self._open_outside)

    def show_capture(self, capture: CaptureView) -> None:
        """Show a capture."""
        self._capture = capture
        if capture.id is None:
            self._reading.show_unseen(capture, NOT_HELD)
            self.settled.emit(capture)
            return
        path = self._path(capture)
        if path is not None and capture.media_type == PDF:
            self._reading.show_text("")
            then = partial(self._show_pages, capture, path)
            self._runner.read(page_map, capture.id, owner=self, then=then)
            return
        if capture.kind is SourceKind.SPREADSHEET and capture.text:
            self._reading.show_text(capture.text)
            then_grid = partial(self._show_sheets, capture)
            self._runner.read(sheet_rows, capture.id, owner=self, then=then_grid)
            return
        self._show(capture, path)
        self.settled.emit(capture)

    def let_go(self) -> None:
        """Show nothing; the file is closed."""
        self._capture = None
        self._reading.let_go()

    def _path(self, capture: CaptureView) -> Path | None:
        try:
            return self._runner.workspace.captures.path(capture.sha256)
        except NotFound as error:
            self.failed.emit(error)
            return None

    def _show(self, capture: CaptureView, path: Path | None) -> None:
        if capture.text:
            self._reading.show_text(capture.text)
        elif path is None:
            self._reading.show_nothing("The captured file is missing from the workspace.")
        elif capture.kind in RECORDED:
            button = "Play in your player" if can_open(capture.file_name) else ""
            self._reading.show_unseen(capture, HEARD, button)
        elif not (capture.media_type.startswith("image/") and self._reading.show_image(path)):
            self._show_nothing(capture, "This file cannot be shown here. Type the passage below.")

    def _show_pages(self, capture: CaptureView, path: Path, found: PageMap) -> None:
        if self._capture is capture:
            self._reading.show_pages(path, found, capture.text)
            self.settled.emit(capture)

    def _show_sheets(self, capture: CaptureView, sheets: tuple[Sheet, ...]) -> None:
        if self._capture is capture:
            if sheets:
                self._reading.show_sheets(capture.text, sheets)
            self.settled.emit(capture)

    def _show_nothing(self, capture: CaptureView, sentence: str) -> None:
        opens = can_open(capture.file_name)
        self._reading.show_nothing(sentence, "Open with its own program" if opens else "")

    def _on_pages_failed(self, error: Exception) -> None:
        """Without its pages a PDF still has its words."""
        capture = self._capture
        if capture is None:
            return
        if capture.text or not isinstance(error, WorkbenchError):
            self.failed.emit(error)
        if capture.text:
            self._reading.show_text(capture.text)
        else:
            hint = error.hint if isinstance(error, WorkbenchError) else ""
            self._show_nothing(capture, f"{error} {hint}".strip())
        self.settled.emit(capture)

    def _open_outside(self) -> None:
        capture = self._capture
        path = self._path(capture) if capture else None
        if capture is None or path is None:
            return
        try:
            self._outside.open_copy(path, capture.file_name)
        except WorkbenchError as error:
            self.failed.emit(error)
