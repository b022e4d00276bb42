"""The sheets over the panes: confirming an article, exporting, settings, help."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.case_sheets import CaseSheets
from ui.desk import Desk
from ui.export.export_panel import ExportPanel, Wanted
from ui.forgetting import Forgetting
from ui.frame.person_panel import PersonPanel
from ui.frame.sheet import Sheet
from ui.help.about_panel import AboutPanel
from ui.help.guide_panel import GuidePanel
from ui.help.shortcuts_panel import ShortcutsPanel
from ui.preferences.preferences_panel import PreferencesPanel
from ui.start.open_panel import OpenPanel
from ui.start.restore_panel import RestorePanel
from workbench.model import RatingScale
from workbench.services import cases, documents
from workbench.services.capturing import OpenedArticle
from workbench.services.documents import AddedArticle, ArticleFacts
from workbench.services.people import person_rows
from workbench.services.policies import shipped_profiles
from workbench.services.preferences import NewCases, for_new_cases
from workbench.services.scales import shipped_scales


class Sheets(QObject):
    """Makes each sheet when it is asked for and hears what it says.

    Signals:
        restore_wanted: put this backup in the database's place (`Backup`).
        person_chosen: somebody works from now on (name).
        failed: something a sheet needs cannot be read (`Exception`).
    """

    restore_wanted = Signal(object)
    person_chosen = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, sheet: Sheet) -> None:
        super().__init__(desk)
        self._desk, self._sheet = desk, sheet
        self._to_confirm: QWidget | None = None
        self.case = CaseSheets(desk, self._show, sheet.close_panel)
        self.case.failed.connect(self.failed)
        self.forgetting = Forgetting(desk, self._show, sheet.close_panel)
        sheet.closed.connect(desk.window.pages.uncover)
        sheet.put_away.connect(self._on_put_away)
        desk.opening.read.connect(self.confirm)
        desk.opening.added.connect(self._on_added)
        desk.parts.exporting.written.connect(self._tell_written)

    def confirm(self, opened: OpenedArticle, path: Path | None) -> None:
        """Show what was found in an article, to be corrected and confirmed."""
        panel, new = OpenPanel(self._desk.theme), self._new_cases()
        panel.show_article(opened, _first(new.scale), path=path)
        panel.confirmed.connect(partial(self._desk.opening.confirm, opened, new.profile))
        panel.cancelled.connect(lambda: self._sheet.remove(panel))
        panel.encoding_wanted.connect(self._desk.opening.reread)
        self._to_confirm = panel
        self._show("Open article", panel)

    def details(self) -> None:
        """Correct what is known about the article."""
        draft = self._desk.selection.draft
        if draft is None:
            return
        panel = OpenPanel(self._desk.theme)
        panel.show_draft(draft, shipped_scales())

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
        self._desk.card.flush()
        line = draft.privilege_line or self._desk.options.now.privilege_line
        panel = ExportPanel(draft.case_title, line)

        def wanted(path: Path, privilege_line: str, what: Wanted) -> None:
            if privilege_line != line:
                self._desk.run(cases.set_privilege_line, case_id=draft.case_id, line=privilege_line)
            self._desk.parts.exporting.export(draft.case_id, path, what, privilege_line)
            self._sheet.close_panel()

        panel.export_wanted.connect(wanted)
        panel.cancelled.connect(self._sheet.close_panel)
        self._show("Export report", panel)

    def preferences(self) -> None:
        """Change the settings."""
        options = self._desk.options
        panel = PreferencesPanel(options.now, shipped_scales(), shipped_profiles())
        panel.changed.connect(lambda name, value: options.change(**{name: value}))
        panel.file_wanted.connect(self._choose_file)
        options.changed.connect(panel.follow)
        self._show("Preferences", panel)

    def person(self) -> None:
        """Ask who works from now on."""
        actor = self._desk.runner.workspace.actor.name

        def show(people: object) -> None:
            assert isinstance(people, list)
            panel = PersonPanel([person.name for person in people], actor)
            panel.chosen.connect(self.person_chosen)
            panel.chosen.connect(self._sheet.close_panel)
            panel.cancelled.connect(self._sheet.close_panel)
            self._show("Who works", panel)

        self._desk.runner.read(person_rows, owner=self, then=show)

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
        self._show("Guide", GuidePanel(self._desk.theme.theme))

    def about(self) -> None:
        """Show version and licences."""
        self._show("About", AboutPanel())

    def put_away(self) -> None:
        """Leave whatever is asked; articles that wait to be opened are left, and named."""
        left = self._desk.opening.forget_waiting()
        self._sheet.clear()
        if left:
            names = ", ".join(path.name for path in left)
            self._desk.tell(f"Not opened: {names}.")

    def _show(self, title: str, panel: QWidget) -> None:
        self._desk.window.pages.cover(self._sheet)
        self._sheet.show_panel(title, panel)

    def _on_put_away(self, panel: QWidget) -> None:
        if panel is self._to_confirm:
            self._to_confirm = None
            self._desk.opening.give_up()

    def _on_added(self, _added: AddedArticle, path: Path | None) -> None:
        if path is not None:
            self._desk.options.add_recent(path)
        panel, self._to_confirm = self._to_confirm, None
        if panel is not None:
            self._sheet.remove(panel)

    def _new_cases(self) -> NewCases:
        """What a new case begins with; files that cannot be read are told, and passed over."""
        new = for_new_cases(self._desk.options.now)
        for trouble in new.troubles:
            self.failed.emit(trouble)
        return new

    def _choose_file(self, name: str) -> None:
        what = "Desk profile" if name == "profile_file" else "Rating scale"
        chosen, _ = QFileDialog.getOpenFileName(
            self._desk.window, what, "", f"{what}s (*.toml);;All files (*)"
        )
        if chosen:
            self._desk.options.change(**{name: chosen})

    def _tell_written(self, path: Path) -> None:
        self._desk.parts.bar.show_info(
            f"The report is {path.name}.",
            "Open",
            partial(_open_with_its_program, path),
        )


def _first(chosen: RatingScale) -> list[RatingScale]:
    """What may be chosen for a case, the one for new cases first."""
    return [chosen, *(scale for scale in shipped_scales() if scale.name != chosen.name)]


def _open_with_its_program(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
