"""The composition root: settings, theme, shell; and, once that is painted, everything else.

Only Qt and the standard library are imported before the first paint. The
database layer costs half a second; it is loaded while the analyst already
reads the article that was open last.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ui import last_article
from ui.article.article_view import ArticleView
from ui.errors import ErrorPresenter
from ui.single import SingleWindow
from ui.theme import Choice, ThemeController, install_fonts
from ui.window import Window
from workbench.errors import StorageTrouble, WorkbenchError
from workbench.paths import APP_NAME, bundled

if TYPE_CHECKING:
    from ui.desk import Desk
    from workbench.store.backups import Backup

STATE_FILE = "window.ini"
"""Where the window was, what it looked like: read before the settings can be."""


class App:
    """One run of the program with a window."""

    def __init__(self, qt: QApplication, workspace: Path) -> None:
        self.qt, self.workspace = qt, workspace
        self.state = QSettings(str(workspace / STATE_FILE), QSettings.Format.IniFormat)
        self.errors = ErrorPresenter(workspace)
        self.theme = ThemeController(qt)
        install_fonts()
        self.theme.apply(_choice(self.state.value("theme")), scale=_share(self.state, "size"))
        self.window = _shell(self)
        self.desk: Desk | None = None

    def show_shell(self, *, with_last: bool) -> None:
        """Paint the window with the article that was open last."""
        last = last_article.load(self.workspace) if with_last else None
        if last is not None:
            self.window.view.show_article(last.text, last.parts, title=last.title, meta=last.meta)
        self.window.show()

    def furnish(self, files: Sequence[str], *, sample: bool) -> None:
        """Open the workspace and put the panes in; runs after the first paint."""
        from ui.furnishing import furnish

        self.desk = furnish(self)
        if self.desk is not None:
            self.desk.sheets.restore_wanted.connect(self.restore)
            self.desk.begin(list(files), sample=sample)

    def restore(self, backup: "Backup") -> None:
        """Put a backup in the database's place: close everything, restore, begin anew."""
        from workbench.store.backups import Backups

        former, refusal = self.window, None
        self.desk = None
        former.remember()
        former.closing.emit()
        try:
            Backups(self.workspace).restore(backup)
        except WorkbenchError as error:
            refusal = error
        self.window = _shell(self)
        self.window.show()
        former.hide()
        former.deleteLater()
        self.furnish([], sample=False)
        if refusal is not None:
            self.errors.show(refusal)


def _shell(app: "App") -> Window:
    view = ArticleView(app.theme.theme)
    view.zoom = _share(app.state, "zoom")
    return Window(view, app.state)


def open_window(workspace: Path, *, files: Sequence[str] = (), sample: bool = False) -> int:
    """Open the window on a workspace; return the exit status when it is closed.

    If the workspace has a window already, that one comes forward with the files.
    """
    qt = QApplication.instance() or QApplication([APP_NAME])
    assert isinstance(qt, QApplication)
    qt.setApplicationName(APP_NAME)
    qt.setApplicationDisplayName("Fact-Check Workbench")
    qt.setDesktopFileName(APP_NAME)
    qt.setWindowIcon(QIcon(str(bundled("resources") / "icons" / "workbench.svg")))
    _make(workspace)
    single = SingleWindow(workspace)
    absolute = [str(Path(name).expanduser().absolute()) for name in files]
    if not single.take():
        return 0 if single.call(["--sample"] if sample else absolute) else 1
    app = App(qt, workspace)
    app.errors.install()
    app.show_shell(with_last=not files and not sample)
    single.called.connect(lambda names: _come_forward(app, names))
    QTimer.singleShot(0, lambda: app.furnish(absolute, sample=sample))
    try:
        return qt.exec()
    finally:
        single.release()


def _make(workspace: Path) -> None:
    try:
        workspace.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageTrouble(
            f"The workspace folder cannot be made: {error.strerror}.",
            hint="Choose another folder with --workspace.",
        ) from error


def _come_forward(app: App, names: Sequence[str]) -> None:
    app.window.showNormal() if app.window.isMinimized() else app.window.show()
    app.window.raise_()
    app.window.activateWindow()
    if app.desk is not None:
        app.desk.begin([n for n in names if n != "--sample"], sample="--sample" in names)


def _choice(told: object) -> Choice:
    return "light" if told == "light" else "dark" if told == "dark" else "system"


def _share(state: QSettings, name: str) -> float:
    """A size the window had, as a factor; 1.0 if none was kept."""
    told = state.value(name)
    try:
        return float(str(told)) if told is not None else 1.0
    except ValueError:
        return 1.0
