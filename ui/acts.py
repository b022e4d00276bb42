"""What each action of `ui.actions` does: one method each, named after the action's id."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from ui.claim_acts import ClaimActs
from ui.desk import Desk
from ui.read_acts import ReadActs
from workbench.store.workspace import Workspace

ARTICLES = "Articles (*.txt *.md *.html *.htm *.docx *.pdf);;All files (*)"


class FileActs:
    """The File and Help menus."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def file_open(self) -> None:
        """Choose files to open."""
        names, _ = QFileDialog.getOpenFileNames(self._desk.window, "Open article", "", ARTICLES)
        self._desk.open_files(names)

    def file_paste(self) -> None:
        """Open what is on the clipboard as an article."""
        self._desk.opening.paste(QGuiApplication.clipboard().text())

    def file_cases(self) -> None:
        """Show all cases."""
        self._desk.sheets.put_away()
        self._desk.show_start()

    def file_sample(self) -> None:
        """Open the sample case."""
        self._desk.parts.sampling.open()

    def file_details(self) -> None:
        """Correct what is known about the article."""
        self._desk.sheets.details()

    def file_settings(self) -> None:
        """Change what the case is worked by."""
        self._desk.sheets.case.settings()

    def file_close(self) -> None:
        """Close the piece on this draft."""
        self._desk.sheets.case.close_piece()

    def file_reopen(self) -> None:
        """Go on with a piece that is closed."""
        self._desk.sheets.case.reopen()

    def file_export(self) -> None:
        """Write a report."""
        self._desk.sheets.export()

    def file_backup(self) -> None:
        """Back up now."""
        self._desk.runner.call(
            _back_up, owner=self._desk, then=lambda name: self._desk.tell(f"Backed up: {name}.")
        )

    def file_restore(self) -> None:
        """Choose a backup to put in place."""
        self._desk.sheets.restore()

    def file_preferences(self) -> None:
        """Change the settings."""
        self._desk.sheets.preferences()

    def file_quit(self) -> None:
        """Close the window."""
        self._desk.window.close()

    def help_shortcuts(self) -> None:
        """Show all keys."""
        self._desk.sheets.shortcuts()

    def help_guide(self) -> None:
        """Show the guide."""
        self._desk.sheets.guide()

    def help_about(self) -> None:
        """Show version and licences."""
        self._desk.sheets.about()


class EditActs:
    """The Edit, Reading and View menus."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def edit_undo(self) -> None:
        """Take back the last step."""
        self._desk.runner.undo()

    def edit_redo(self) -> None:
        """Do it again."""
        self._desk.runner.redo()

    def edit_find(self) -> None:
        """Find words in the article."""
        self._desk.article.open_find()

    def edit_filter(self) -> None:
        """Filter the claim list."""
        self._desk.list.focus_filter()

    def read_sentence(self) -> None:
        """Mark the sentence at the cursor as read."""
        self._desk.article.mark_read(paragraph=False)

    def read_paragraph(self) -> None:
        """Mark the paragraph at the cursor as read."""
        self._desk.article.mark_read(paragraph=True)

    def read_unread(self) -> None:
        """Take a read mark back."""
        self._desk.article.mark_unread()

    def read_find_claims(self) -> None:
        """Look for claims again; those already marked are left alone."""
        if self._desk.selection.draft is not None:
            self._desk.finding.start(self._desk.selection.draft)

    def view_claim(self) -> None:
        """Show the claim card."""
        self._desk.side.show_pane("claim")

    def view_sources(self) -> None:
        """Show the sources."""
        self._desk.side.show_pane("sources")

    def view_notes(self) -> None:
        """Show the notes of the original."""
        self._desk.side.show_pane("notes")

    def view_queries(self) -> None:
        """Show all queries of the case."""
        self._desk.side.show_pane("queries")

    def view_history(self) -> None:
        """Show who did what and when."""
        self._desk.side.show_pane("history")

    def view_group(self) -> None:
        """Group the claims by source, person, owner, status, kind, or not at all."""
        self._desk.list.group_otherwise()

    def view_close_source(self) -> None:
        """Close the source beside the article."""
        self._desk.source_view.close_view()

    def view_next_pane(self) -> None:
        """Move the keyboard to the next pane."""
        self._desk.go_to_pane(1)

    def view_previous_pane(self) -> None:
        """Move the keyboard to the pane before."""
        self._desk.go_to_pane(-1)

    def view_zoom_in(self) -> None:
        """Larger article."""
        self._desk.window.view.zoom_by(1)

    def view_zoom_out(self) -> None:
        """Smaller article."""
        self._desk.window.view.zoom_by(-1)

    def view_zoom_reset(self) -> None:
        """The usual size."""
        self._desk.window.view.zoom = 1.0

    def view_theme(self) -> None:
        """Change between light and dark."""
        self._desk.options.change(theme="light" if self._desk.theme.theme.dark else "dark")


class Acts(QObject):
    """Finds the method of an action."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._groups = (FileActs(desk), EditActs(desk), ClaimActs(desk), ReadActs(desk))

    def doing(self, name: str) -> Callable[[], None]:
        """The method called `name`; it is an error if there is none."""
        for group in self._groups:
            method: Callable[[], None] | None = getattr(group, name, None)
            if method is not None:
                return lambda *_checked: method()
        raise AttributeError(f"no action does {name}")


def _back_up(workspace: Workspace) -> str:
    return workspace.backups.make("by-hand").path.name
