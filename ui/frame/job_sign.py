"""What is being done in the background, how far it is, and its Cancel."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from ui.jobs import Job, JobList
from ui.widgets.elided_label import ElidedLabel

BAR_WIDTH = 90


class JobSign(QWidget):
    """The job that began last of those that run; hidden while none does."""

    def __init__(self, jobs: JobList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._doing = ElidedLabel()
        self._doing.setObjectName("quiet")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(BAR_WIDTH)
        self._bar.setAccessibleName("Progress")
        self._cancel = QPushButton("Cancel")
        self._cancel.setProperty("kind", "quiet")
        self._cancel.clicked.connect(self.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._doing, 1)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        jobs.changed.connect(self._follow)
        self.hide()
        self._follow()

    def cancel(self) -> None:
        """Stop what is shown."""
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _follow(self) -> None:
        shown = [job for job in self._jobs.running if job.title]
        self._show(shown[-1] if shown else None)

    def _show(self, job: Job | None) -> None:
        if job is not self._job:
            self._job = job
            self.setVisible(job is not None)
            self._doing.setText(f"{job.title}…" if job else "")
            self._cancel.setAccessibleName(f"Cancel: {job.title}" if job else "Cancel")
            self._bar.setRange(0, 0)
        if job is not None and job.total:
            self._bar.setRange(0, job.total)
            self._bar.setValue(job.done)
