"""The composition root: settings, theme, shell; and, once that is painted, everything else.

Only Qt and the standard library are imported before the first paint. The
database layer costs half a second; it is loaded while the analyst already
reads the article that was open last.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ui import haste, last_article
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

SAMPLE = "--sample"
"""What a second start says to the first window when it is asked for the sample case."""


class App:
    """One run of the program with a window."""

    def __init__(self, qt: QApplication, workspace: Path) -> None:
        self.qt, self.workspace = qt, workspace
        self.state = QSettings(str(workspace / STATE_FILE), QSettings.Format.IniFormat)
        self.errors = ErrorPresenter(workspace)
        self.theme = ThemeController(qt)
        self._dressed: tuple[Choice, float] | None = None
        self._called: list[list[str]] = []
        install_fonts()
        self.dress(_choice(self.state.value("theme")), _share(self.state, "size"))
        self.window = self._shell()
        self.desk: Desk | None = None

    def dress(self, choice: Choice, scale: float) -> None:
        """Wear a theme at a size, unless it is worn already: it costs a tenth of a second."""
        if self._dressed != (choice, scale):
            self._dressed = (choice, scale)
            self.theme.apply(choice, scale=scale)

    def show_shell(self, *, with_last: bool) -> None:
        """Paint the window with the article that was open last."""
        last = last_article.load(self.workspace) if with_last else None
        if last is not None:
            self.window.view.show_article(last.text, last.parts, title=last.title, meta=last.meta)
        self.window.show()

    def furnish(self, files: Sequence[str], *, sample: bool) -> None:
        """Open the workspace and put the panes in; runs after the first paint."""
        from ui.furnishing import furnish

        try:
            desk = furnish(self)
        except WorkbenchError as error:
            from ui.trouble import show_trouble

            show_trouble(self, error, partial(self.furnish, files, sample=sample))
            return
        self.desk = desk
        desk.begin(list(files), sample=sample)
        for names in self._called:
            self._open_more(names)
        self._called.clear()

    def come_forward(self, names: Sequence[str]) -> None:
        """Raise the window for another start of the program, and open what that was given."""
        if self.window.isMinimized():
            self.window.showNormal()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if self.desk is None:
            self._called.append(list(names))  # opened once the workspace is
        else:
            self._open_more(names)

    def restore(self, backup: "Backup") -> None:
        """Put a backup in the database's place: close everything, restore, begin anew."""
        from workbench.store.backups import Backups

        former, refusal = self.window, None
        self.desk = None
        former.leave()
        try:
            Backups(self.workspace).restore(backup)
        except WorkbenchError as error:
            refusal = error
        self.window = self._shell()
        self.window.show()
        former.hide()
        former.deleteLater()
        self.window.activateWindow()
        self.furnish([], sample=False)
        if refusal is not None:
            self.errors.show(refusal)

    def _open_more(self, names: Sequence[str]) -> None:
        if self.desk is not None:
            self.desk.open_more([n for n in names if n != SAMPLE], sample=SAMPLE in names)

    def _shell(self) -> Window:
        view = ArticleView(self.theme.theme)
        view.zoom = _share(self.state, "zoom")
        return Window(view, self.state, scale=self.theme.theme.scale)


def open_window(workspace: Path, *, files: Sequence[str] = (), sample: bool = False) -> int:
    """Open the window on a workspace; return the exit status when it is closed.

    If the workspace has a window already, that one comes forward with the files.

    Raises:
        StorageTrouble: the workspace folder cannot be made or written, or the
            window that has it does not answer.
    """
    qt = QApplication.instance() or QApplication([APP_NAME])
    assert isinstance(qt, QApplication)
    qt.setApplicationName(APP_NAME)
    qt.setApplicationDisplayName("Fact-Check Workbench")
    qt.setDesktopFileName(APP_NAME)
    absolute = [str(Path(name).expanduser().absolute()) for name in files]
    try:
        single = _the_one(workspace, [SAMPLE] if sample else absolute)
    except StorageTrouble as error:
        from PySide6.QtWidgets import QMessageBox

        # There is no window yet to say it in.
        QMessageBox.critical(None, "Fact-Check Workbench", f"{error}\n\n{error.hint}")
        raise
    if single is None:
        return 0
    app = App(qt, workspace)
    app.errors.install()
    app.show_shell(with_last=not files and not sample)
    single.called.connect(app.come_forward)
    QTimer.singleShot(0, partial(_after_first_paint, app, single, absolute, sample=sample))
    try:
        return qt.exec()
    finally:
        single.release()


def _after_first_paint(
    app: App, single: SingleWindow, files: Sequence[str], *, sample: bool
) -> None:
    app.qt.setWindowIcon(QIcon(str(bundled("resources") / "icons" / "workbench.svg")))
    single.listen()
    try:
        app.furnish(files, sample=sample)
    finally:
        haste.end()


def _the_one(workspace: Path, names: list[str]) -> SingleWindow | None:
    """The hold on the workspace; None if another window has it, and was told the names."""
    try:
        workspace.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageTrouble(
            f"The workspace folder cannot be made: {error.strerror}.",
            hint="Choose another folder with --workspace.",
        ) from error
    single = SingleWindow(workspace)
    if single.take():
        return single
    single.call(names)
    return None


def _choice(told: object) -> Choice:
    return "light" if told == "light" else "dark" if told == "dark" else "system"


def _share(state: QSettings, name: str) -> float:
    """A size the window had, as a factor; 1.0 if none was kept."""
    told = state.value(name)
    try:
        return float(str(told)) if told is not None else 1.0
    except ValueError:
        return 1.0
