"""Every option of the application, declared once.

To add an option: add a field here, with a title and a description. The
preferences dialog and the settings file are made from it.
"""

import getpass
import json
import os
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from workbench.errors import Invalid, StorageTrouble

FILE_NAME = "settings.json"

UNREADABLE = "settings-unreadable.json"
"""What a file that could not be read is called once new settings take its place."""

RECENT = 12
"""Recent files kept."""


class Settings(BaseModel):
    """Options of one workspace. A case keeps its own (scale, privilege line)."""

    model_config = ConfigDict(extra="ignore", validate_assignment=True)

    person: str = Field(
        default="", title="Your name", description="Who acts when the program starts."
    )
    theme: Literal["system", "light", "dark"] = Field(
        default="system", title="Theme", description="Light, dark, or as the system has it."
    )
    size_percent: int = Field(
        default=100,
        ge=100,
        le=200,
        title="Size of the interface",
        description="Per cent; the article has its own zoom.",
    )
    article_zoom_percent: int = Field(
        default=100,
        ge=50,
        le=300,
        title="Size of the article",
        description="Per cent; Ctrl and the mouse wheel change it too.",
    )
    desk_profile: str = Field(
        default="check_worthy",
        title="Desk profile",
        description="For new cases: what is checked, and the rules that must hold.",
    )
    profile_file: str = Field(
        default="",
        title="Own desk profile",
        description="A TOML file used instead of the profile above; empty for none.",
    )
    scale: str = Field(
        default="",
        title="Rating scale",
        description="For new cases; a case keeps the scale it began with.",
    )
    scale_file: str = Field(
        default="",
        title="Own rating scale",
        description="A TOML file used instead of the scale above; empty for none.",
    )
    suggestions_from_percent: int = Field(
        default=30,
        ge=0,
        le=100,
        title="Show suggestions from",
        description="Check-worthiness, per cent; weaker suggestions stay hidden until asked for.",
    )
    muted: list[str] = Field(
        default=[],
        title="Muted suggestions",
        description="Kinds and words that stay hidden until weak suggestions are asked for. "
        "They are added from the card of a suggestion.",
    )
    raised: list[str] = Field(
        default=[],
        title="Raised suggestions",
        description="Kinds and words that come up where they were too weak to be shown.",
    )
    find_claims: bool = Field(
        default=True,
        title="Find claims when an article is opened",
        description="Suggestions only; nothing is decided.",
    )
    english_model: str = Field(
        default="",
        title="English model",
        description="A spaCy model that is installed, or its folder; empty for the program’s own.",
    )
    privilege_line: str = Field(
        default="Privileged and confidential",
        title="Privilege line",
        description="On page one of the report, where case and desk profile have none.",
    )
    recent: list[str] = Field(default_factory=list, title="Recent files")
    last_case: str = Field(default="", title="Case open last")

    @property
    def acting(self) -> str:
        """The name to act under: the chosen one, else the account's."""
        return self.person.strip() or account_name()

    def with_recent(self, path: Path) -> None:
        """Put a file first among the recent ones, if its name can be written down."""
        told = str(path)
        if not _is_text(told):
            return
        self.recent = [told, *(other for other in self.recent if other != told)][:RECENT]

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read the settings of a workspace; a missing file means defaults.

        Raises:
            Invalid: the file is not readable as settings. It is left as it is until
                others are saved, and kept then (`save`).
        """
        path = folder / FILE_NAME
        if not path.exists():
            return cls()
        try:
            return cls.model_validate_json(path.read_text(encoding="utf-8"))
        except (ValidationError, UnicodeDecodeError, OSError) as error:
            raise Invalid(
                f"The settings in {path.name} cannot be read; the usual ones are used.",
                hint=f"Mend the file; if others are saved first, it is kept as {UNREADABLE}.",
            ) from error

    def save(self, folder: Path) -> None:
        """Write the settings, whole or not at all. Unreadable ones that lie there are kept.

        Raises:
            StorageTrouble: the folder cannot be written.
        """
        path, part = folder / FILE_NAME, folder / f".{FILE_NAME}.part"
        try:
            with part.open("w", encoding="utf-8") as file:
                json.dump(self.model_dump(), file, indent=2)
                file.flush()
                os.fsync(file.fileno())
            if not _is_readable(folder):
                path.replace(folder / UNREADABLE)
            part.replace(path)
        except OSError as error:
            raise StorageTrouble(f"The settings were not saved: {error.strerror}.") from error


HIDDEN = frozenset({"recent", "last_case"})
"""Settings that the program remembers by itself; preferences do not show them."""


def account_name() -> str:
    """The name of whoever is logged in, as far as the system tells it."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # ImportError: Windows without a USERNAME
        return "Analyst"


def _is_readable(folder: Path) -> bool:
    try:
        Settings.load(folder)
    except Invalid:
        return False
    return True


def _is_text(name: str) -> bool:
    """False for a file name of bytes that are no UTF-8: JSON has no way to hold it."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
