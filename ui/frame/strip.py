"""The strip below the title bar: which article, and how much of the work is done."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from ui.jobs import Job
from ui.widgets.chip import Chip, ChipButton
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.work_bar import WorkBar
from workbench.services.views.cases import DraftView, WorkRow


class Strip(QWidget):
    """Measures the work, never the truth of the article.

    Signals:
        suggestions_wanted: the analyst wants to see what was found.
        notes_wanted: the analyst wants to see the original's notes.
    """

    suggestions_wanted = Signal()
    notes_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = ElidedLabel()
        self._title.setObjectName("caseTitle")
        self._bar = WorkBar()
        self._told = QLabel()
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._suggested = ChipButton()
        self._suggested.clicked.connect(self.suggestions_wanted)
        self._notes = ChipButton()
        self._notes.clicked.connect(self.notes_wanted)
        self._due = Chip("")
        self._doing = QLabel()
        self._doing.setObjectName("quiet")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(90)
        self._progress.setAccessibleName("Progress")
        self._cancel = QPushButton("Cancel")
        self._cancel.setAccessibleName("Cancel what is running")
        self._job: Job | None = None
        self._cancel.clicked.connect(self._on_cancel)
        self._lay_out()
        self.show_job(None)

    def show_draft(self, draft: DraftView | None) -> None:
        """Name the case."""
        if draft is None:
            return
        self._title.setText(draft.case_title)
        self._notes.setText(f"{len(draft.notes)} notes of the original")
        self._notes.setVisible(bool(draft.notes))
        self._due.setVisible(draft.due_at is not None)
        if draft.due_at is not None:
            self._due.setText(f"due {draft.due_at.astimezone():%d %b %H:%M}")

    def show_work(self, work: WorkRow) -> None:
        """Show how much is closed, waiting and open, and how much was read."""
        self._bar.set_work(work.closed, work.waiting, work.open)
        everything = work.closed + work.waiting + work.open
        told = [f"{work.closed} of {everything} closed"]
        if work.waiting:
            told.append(f"{work.waiting} waiting")
        told.append(f"{work.open} open")
        told.append(f"{work.sentences_read} of {work.sentences} sentences read")
        self._told.setText(" · ".join(told))
        self._suggested.setText(f"{work.suggested} suggested")
        self._suggested.setVisible(bool(work.suggested))

    @Slot(object)
    def show_job(self, job: Job | None) -> None:
        """Show the progress of a job with its Cancel, or none."""
        self._job = job
        for widget in (self._doing, self._progress, self._cancel):
            widget.setVisible(job is not None)
        if job is not None:
            self._doing.setText(f"{job.title}…")
            self._progress.setRange(0, 0)
            job.progressed.connect(self._on_progressed)
            job.ended.connect(lambda: self._on_ended(job))

    @Slot(int, int, str)
    def _on_progressed(self, done: int, total: int, _doing: str) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _on_ended(self, job: Job) -> None:
        if self._job is job:
            self.show_job(None)

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(14)
        row.addWidget(self._title, 2)
        self._bar.setFixedWidth(200)
        row.addWidget(self._bar)
        row.addWidget(self._told)
        row.addStretch(1)
        for widget in (self._doing, self._progress, self._cancel, self._suggested):
            row.addWidget(widget)
        row.addWidget(self._notes)
        row.addWidget(self._due)
