"""What the settings mean for the work."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from workbench.errors import WorkbenchError
from workbench.model import DeskProfile, RatingScale
from workbench.services import policies, scales
from workbench.settings import Settings

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class NewCases:
    """What a new case begins with.

    `troubles` are what could not be read as the settings name it, and what is
    used in its place; opening an article never waits for a file to be mended.
    """

    profile: DeskProfile
    scale: RatingScale
    troubles: tuple[WorkbenchError, ...] = ()


def for_new_cases(settings: Settings) -> NewCases:
    """Desk profile and scale: the analyst's own file if one is named, else the chosen shipped one.

    The scale is the profile's unless the settings name another.
    """
    troubles: list[WorkbenchError] = []
    profile = _first_of(
        troubles,
        _own(settings.profile_file, policies.load_profile),
        lambda: policies.profile_named(settings.desk_profile),
        lambda: policies.profile_named(policies.DEFAULT),
    )
    scale = _first_of(
        troubles,
        _own(settings.scale_file, scales.load_scale),
        _chosen(settings.scale, scales.scale_named),
        lambda: scales.scale_named(profile.scale),
    )
    return NewCases(profile, scale, tuple(troubles))


def _own(named: str, load: Callable[[Path], T]) -> Callable[[], T] | None:
    return (lambda: load(Path(named))) if named else None


def _chosen(named: str, find: Callable[[str], T]) -> Callable[[], T] | None:
    return (lambda: find(named)) if named else None


def _first_of(troubles: list[WorkbenchError], *ways: Callable[[], T] | None) -> T:
    """The first that can be had; what stands against those before it joins the troubles."""
    *others, last = [way for way in ways if way is not None]
    for way in others:
        try:
            return way()
        except WorkbenchError as error:
            troubles.append(error)
    return last()
