"""Where things are: what ships with the program, and what is the analyst's own."""

from importlib.resources import files
from pathlib import Path

import platformdirs

APP_NAME = "factcheck-workbench"


def bundled(name: str) -> Path:
    """`resources/` or `seeds/`: inside the wheel, or beside the checkout."""
    package = Path(str(files("workbench")))
    inside = package / "_bundled" / name
    return inside if inside.is_dir() else package.parent / name


def default_workspace() -> Path:
    """The workspace folder used when none is named: the platform's user data folder."""
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))
