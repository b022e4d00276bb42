"""When the workspace cannot be opened: say why, and offer the way back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.frame.sheet import Sheet
from ui.start.restore_panel import RestorePanel
from workbench.errors import DatabaseDamaged, StorageTrouble, WorkbenchError
from workbench.store.backups import Backup, Backups

if TYPE_CHECKING:
    from ui.app import App


def show_trouble(app: "App", error: WorkbenchError, again: Callable[[], None]) -> None:
    """Lay a sheet over the shell.

    Args:
        app: whose window it is.
        error: why the workspace cannot be opened.
        again: opens it anew, once a backup is restored or the analyst has mended the cause.
    """
    window, backups = app.window, Backups(app.workspace)
    offered = backups.all() if isinstance(error, DatabaseDamaged) else []
    sheet = Sheet()
    sheet.fit(app.theme.theme.scale)
    panel = RestorePanel(offered, str(error), error.hint, can_retry=_may_pass(error))

    def go_on() -> None:
        sheet.closed.disconnect(window.close)
        sheet.clear()
        window.pages.uncover()
        window.pages.removeWidget(sheet)
        sheet.deleteLater()
        again()

    def restore(backup: Backup) -> None:
        try:
            backups.restore(backup)
        except WorkbenchError as refused:
            panel.show_refusal(str(refused), refused.hint)
            return
        go_on()

    panel.chosen.connect(restore)
    panel.retried.connect(go_on)
    panel.cancelled.connect(window.close)
    sheet.closed.connect(window.close)
    window.pages.addWidget(sheet)
    window.pages.cover(sheet)
    sheet.show_panel("The workspace cannot be opened", panel)


def _may_pass(error: WorkbenchError) -> bool:
    """A full disk, a lock or a missing folder can be mended while the window waits."""
    return isinstance(error, StorageTrouble)
