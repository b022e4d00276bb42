"""Where things are: what ships with the program, and what is the analyst's own."""

from importlib.util import find_spec
from pathlib import Path

import platformdirs

APP_NAME = "factcheck-workbench"


def bundled(name: str) -> Path:
    """`resources/` or `seeds/`: inside the wheel, or beside the checkout."""
    package = Path(__file__).parent
    inside = package / "_bundled" / name
    return inside if inside.is_dir() else package.parent / name


def package_folder(name: str) -> Path:
    """Where an installed package lies, which is not imported for that.

    Raises:
        ModuleNotFoundError: it is not installed.
    """
    found = find_spec(name)
    if found is None or found.origin is None:
        raise ModuleNotFoundError(f"{name} is not installed")
    return Path(found.origin).parent


def default_workspace() -> Path:
    """The workspace folder used when none is named: the platform's user data folder."""
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))
