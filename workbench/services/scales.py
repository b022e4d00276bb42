"""Rating scales from files: those that ship, and a desk's own.

A scale is data (`resources/scales/workbench.toml` explains the format). A wrong
file is refused with the number of the line to mend, and never half read.
"""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from workbench.errors import NotFound, UnreadableScale
from workbench.model import Family, IconShape, Rating, RatingScale, Underline
from workbench.paths import bundled
from workbench.services.toml_lines import (
    Reader,
    Wrong,
    entries,
    note,
    one_of,
    read_toml,
    switch,
    text,
)

DEFAULT = "workbench"
"""The scale of a new case, if no other is chosen."""

MOST_RATINGS = 40
"""More labels than this cannot be told apart, nor picked."""

_HINT = "Mend that line and load the file again; the scale in use stays as it is."
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def shipped_scales() -> list[RatingScale]:
    """The scales that come with the program: our own first, then by title."""
    return list(_shipped())


def scale_named(name: str) -> RatingScale:
    """The shipped scale called `name` (its `name`, not its title).

    Raises:
        NotFound: no shipped scale is called so.
    """
    for scale in _shipped():
        if scale.name == name:
            return scale
    raise NotFound(
        f"There is no rating scale called “{name}”.", hint="Choose another in the preferences."
    )


def load_scale(path: Path) -> RatingScale:
    """Read a scale from a file, which may lie anywhere.

    Raises:
        UnreadableScale: the file cannot be opened, is no TOML or no scale.
    """
    return read_toml(path, _scale, refused=UnreadableScale, hint=_HINT, tables="ratings")


@cache
def _shipped() -> tuple[RatingScale, ...]:
    scales = [load_scale(path) for path in (bundled("resources") / "scales").glob("*.toml")]
    return tuple(sorted(scales, key=lambda scale: (scale.name != DEFAULT, scale.title)))


@cache
def _family_colours(theme: str) -> dict[str, str]:
    """Colours for ratings that bring none: the theme's own, so the two cannot drift apart."""
    path = bundled("resources") / "themes" / f"{theme}.toml"
    families: dict[str, str] = tomllib.loads(path.read_text("utf-8"))["families"]
    return families


def _colour(value: Any) -> str:
    if not isinstance(value, str) or not _COLOUR.fullmatch(value):
        raise ValueError("must be a colour like “#2f5fb3”")
    return value.lower()


def _share(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ValueError("must be a number from 0 (false) to 1 (true)")
    return float(value)


_HEAD: dict[str, Reader] = {
    "name": text,
    "title": text,
    "version": text,
    "origin": note,
    "conclusion_only": switch,
}
_RATING: dict[str, Reader] = {
    "key": text,
    "label": text,
    "family": one_of(Family),
    "icon": one_of(IconShape),
    "underline": one_of(Underline),
    "light": _colour,
    "dark": _colour,
    "value": _share,
    "meaning": note,
    "retired": switch,
}
_HEAD_NEEDS = ("name", "title", "version")
_RATING_NEEDS = ("key", "label", "family", "icon", "underline")


def _scale(data: dict[str, Any]) -> RatingScale:
    tables = data.pop("ratings", [])
    head = entries(data, _HEAD, _HEAD_NEEDS, number=0, of="the scale")
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise Wrong("each rating must begin with [[ratings]]", int(isinstance(tables, dict)))
    if head.get("conclusion_only") and tables:
        raise Wrong("a scale that is conclusion_only has no ratings", 1)
    if not head.get("conclusion_only") and not tables:
        raise Wrong("there are no ratings; a desk without labels says conclusion_only = true", 0)
    if len(tables) > MOST_RATINGS:
        raise Wrong(f"more than {MOST_RATINGS} ratings", MOST_RATINGS + 1)
    ratings = tuple(_rating(table, number) for number, table in enumerate(tables, 1))
    _refuse_twins(ratings)
    return RatingScale(ratings=ratings, **head)


def _rating(table: dict[str, Any], number: int) -> Rating:
    told = entries(table, _RATING, _RATING_NEEDS, number=number, of="this rating")
    own = {theme: _family_colours(theme)[told["family"]] for theme in ("light", "dark")}
    return Rating(**{**own, **told})


def _refuse_twins(ratings: tuple[Rating, ...]) -> None:
    for what in ("key", "label"):
        seen: set[str] = set()
        for number, rating in enumerate(ratings, 1):
            value = getattr(rating, what)
            if value in seen:
                raise Wrong(f"a rating before it has the {what} “{value}” already", number, what)
            seen.add(value)
