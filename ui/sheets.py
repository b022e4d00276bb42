"""The sheets over the panes: confirming an article, exporting, settings, help."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.export.export_panel import ExportPanel
from ui.frame.sheet import Sheet
from ui.help.about_panel import AboutPanel
from ui.help.guide_panel import GuidePanel
from ui.help.shortcuts_panel import ShortcutsPanel
from ui.jobs import Job
from ui.preferences.preferences_panel import PreferencesPanel
from ui.start.open_panel import OpenPanel
from ui.start.restore_panel import RestorePanel
from workbench.model import RatingScale
from workbench.services import cases, documents, seeds
from workbench.services.capturing import OpenedArticle
from workbench.services.documents import ArticleFacts
from workbench.services.preferences import scale_for_new_cases
from workbench.services.scales import shipped_scales
from workbench.services.seeds import Seed


class Sheets(QObject):
    """Makes each sheet when it is asked for and hears what it says.

    Signals:
        restore_wanted: put this backup in the database's place (`Backup`).
    """

    restore_wanted = Signal(object)

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        super().__init__(desk)
        self._desk, self._sheet = desk, sheet
        self._before: QWidget | None = None
        sheet.closed.connect(self._go_back)
        desk.opening.read.connect(self.confirm)
        desk.parts.exporting.written.connect(self._tell_written)

    def confirm(self, opened: OpenedArticle, path: Path | None) -> None:
        """Show what was found in an article, to be corrected and confirmed."""
        panel = OpenPanel(self._desk.theme)
        panel.show_article(opened, self._scales(), path=path)

        def confirmed(facts: ArticleFacts, scale: RatingScale) -> None:
            self._desk.opening.confirm(opened, facts, scale)
            self._sheet.close_panel()

        panel.confirmed.connect(confirmed)
        panel.cancelled.connect(self._give_up)
        if path is not None:
            panel.encoding_wanted.connect(partial(self._desk.opening.reread, path))
        self._show("Open article", panel)

    def details(self) -> None:
        """Correct what is known about the article."""
        draft = self._desk.selection.draft
        if draft is None:
            return
        panel = OpenPanel(self._desk.theme)
        panel.show_draft(draft, self._scales())

        def confirmed(facts: ArticleFacts, scale: RatingScale) -> None:
            self._desk.run(documents.edit_document, document_id=draft.document_id, facts=facts)
            if scale.name != draft.scale.name:
                self._desk.run(cases.change_scale, case_id=draft.case_id, scale=scale)
            self._sheet.close_panel()

        panel.confirmed.connect(confirmed)
        panel.cancelled.connect(self._sheet.close_panel)
        self._show("Article details", panel)

    def export(self) -> None:
        """Choose format and place of a report."""
        draft = self._desk.selection.draft
        if draft is None:
            return
        line = draft.privilege_line or self._desk.settings.privilege_line
        panel = ExportPanel(draft.case_title, line)

        def wanted(path: Path, privilege_line: str) -> None:
            if privilege_line != line:
                self._desk.run(cases.set_privilege_line, case_id=draft.case_id, line=privilege_line)
            self._desk.parts.exporting.export(draft.case_id, path, privilege_line=privilege_line)
            self._sheet.close_panel()

        panel.export_wanted.connect(wanted)
        panel.cancelled.connect(self._sheet.close_panel)
        self._show("Export report", panel)

    def preferences(self) -> None:
        """Change the settings."""
        panel = PreferencesPanel(self._desk.settings, [s.name for s in shipped_scales()])
        panel.changed.connect(lambda name, value: self._desk.change_settings(**{name: value}))
        self._show("Preferences", panel)

    def restore(self) -> None:
        """Show the backups; one of them may take the database's place."""
        panel = RestorePanel(self._desk.runner.workspace.backups.all())
        panel.chosen.connect(self.restore_wanted)
        panel.cancelled.connect(self._sheet.close_panel)
        self._show("Restore a backup", panel)

    def shortcuts(self) -> None:
        """Show all keys."""
        self._show("Keys", ShortcutsPanel())

    def guide(self) -> None:
        """Show the guide."""
        self._show("Guide", GuidePanel())

    def about(self) -> None:
        """Show version and licences."""
        self._show("About", AboutPanel())

    def make_sample(self, then: Callable[[UUID], None]) -> None:
        """Read the sample's files in the background, then make its case."""
        captures = self._desk.runner.workspace.captures
        job = Job("Opening the sample case", lambda job: seeds.prepare(seeds.SAMPLE, captures, job))

        def made(seed: Seed) -> None:
            self._desk.runner.run(seeds.open_sample, seed=seed, initiator=self, then=then)

        job.succeeded.connect(made)
        job.failed.connect(self._desk.runner.failed)
        self._desk.parts.strip.show_job(self._desk.parts.jobs.start(job))

    def _show(self, title: str, panel: QWidget) -> None:
        pages = self._desk.window.pages
        if pages.currentWidget() is not self._sheet:
            self._before = pages.currentWidget()
        pages.setCurrentWidget(self._sheet)
        self._sheet.show_panel(title, panel)

    def _go_back(self) -> None:
        pages = self._desk.window.pages
        if pages.currentWidget() is self._sheet and self._before is not None:
            pages.setCurrentWidget(self._before)

    def _give_up(self) -> None:
        self._sheet.close_panel()
        self._desk.opening.go_on()

    def _scales(self) -> list[RatingScale]:
        """What may be chosen for a case, the one for new cases first."""
        chosen = scale_for_new_cases(self._desk.settings)
        return [chosen, *(s for s in shipped_scales() if s.name != chosen.name)]

    def _tell_written(self, path: Path) -> None:
        self._desk.parts.bar.show_info(
            f"The report is {path.name}.",
            "Open",
            partial(_open_with_its_program, path),
        )


def _open_with_its_program(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
