"""The settings while the window is open: what is changed holds at once and is kept at once."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from workbench.errors import WorkbenchError
from workbench.settings import Settings


class Options(QObject):
    """The settings of this window's workspace.

    Signals:
        changed: some have another value now (their names, as a frozenset).
        failed: they could not be kept (`Exception`); they hold until the window closes.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, settings: Settings, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = settings
        self._folder = folder

    def change(self, **values: Any) -> None:
        """Give some settings other values."""
        other = {name for name, value in values.items() if getattr(self.now, name) != value}
        for name in other:
            setattr(self.now, name, values[name])
        if other:
            self._keep()
            self.changed.emit(frozenset(other))

    def add_recent(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        self.now.with_recent(path)
        self._keep()

    def _keep(self) -> None:
        try:
            self.now.save(self._folder)
        except WorkbenchError as error:
            self.failed.emit(error)
