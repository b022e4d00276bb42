"""Version, licence, and what the program is built on."""

import platform
import tomllib

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench import __version__
from workbench.paths import bundled


class AboutPanel(QWidget):
    """What somebody asks before trusting a program with unpublished work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        told = QLabel(
            f"Fact-Check Workbench {__version__}\n"
            "Licensed under the Apache License 2.0.\n\n"
            "Everything stays in the workspace folder on this machine. Nothing goes over the "
            "network.\n"
            f"Python {platform.python_version()} · PySide6 {pyside_version} · "
            f"{platform.system()} {platform.release()}"
        )
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        table = QTableWidget(0, 3)
        table.setAccessibleName("Licences of what the program is built on")
        table.setHorizontalHeaderLabels(["Built on", "Version", "Licence"])
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        for name, version, licence in _licences():
            row = table.rowCount()
            table.insertRow(row)
            for column, words in enumerate((name, version, licence)):
                table.setItem(row, column, QTableWidgetItem(words))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        self.setFocusProxy(table)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(14)
        column_.addWidget(told)
        column_.addWidget(table, 1)


def _licences() -> list[tuple[str, str, str]]:
    """Name, version and licence of each package, from the list that ships with the program."""
    told = tomllib.loads((bundled("resources") / "licences.toml").read_text("utf-8"))
    return [(p["name"], p["version"], p["licence"]) for p in told["package"]]
