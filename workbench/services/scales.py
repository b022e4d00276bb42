"""Rating scales from files: those that ship, and a desk's own.

A scale is data (`resources/scales/workbench.toml` explains the format). A wrong
file is refused with the number of the line to mend, and never half read.
"""

import re
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from workbench.errors import NotFound, UnreadableScale
from workbench.model import Family, IconShape, Rating, RatingScale, Underline
from workbench.paths import bundled

DEFAULT = "workbench"
"""The scale of a new case, if no other is chosen."""

MOST_RATINGS = 40
"""More labels than this cannot be told apart, nor picked."""

_HINT = "Mend that line and load the file again; the scale in use stays as it is."
_AT_LINE = re.compile(r"^(?P<what>.*) \(at line (?P<line>\d+), column \d+\)$", re.DOTALL)
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_TABLE = re.compile(r"\s*\[+\s*(?P<name>[\w-]+)")
_ENTRY = re.compile(r"""\s*["']?(?P<key>[\w-]+)["']?\s*=\s*(?P<value>.*)""")
_LONG_QUOTES = ('"' * 3, "'" * 3)


class _Wrong(Exception):
    """An entry that cannot be accepted: of the file's head (0) or of the n-th rating."""

    def __init__(self, what: str, rating: int, key: str = "") -> None:
        super().__init__(what)
        self.place = (rating, key)


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
    text = _text_of(path)
    try:
        return _scale(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.match(str(error))
        line = int(found["line"]) if found else text.count("\n") + 1
        what = found["what"] if found else str(error)
        raise _refusal(path, line, f"this is no TOML: {what}") from error
    except _Wrong as wrong:
        raise _refusal(path, _line_of(text, *wrong.place), str(wrong)) from wrong


def _refusal(path: Path, line: int, what: str) -> UnreadableScale:
    return UnreadableScale(f"“{path.name}”, line {line}: {what}.", hint=_HINT)


def _text_of(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        why = error.strerror or "it cannot be read"
        raise UnreadableScale(
            f"“{path.name}” cannot be opened: {why}.", hint="Choose another file."
        ) from error
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _refusal(path, line, "this is not UTF-8 text") from error


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


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("must be a text in quotation marks")
    return value.strip()


def _note(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("must be a text in quotation marks")  # noqa: TRY004 - one kind of wrong
    return value.strip()


def _switch(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("must be true or false, without quotation marks")  # noqa: TRY004
    return value


def _colour(value: Any) -> str:
    if not isinstance(value, str) or not _COLOUR.fullmatch(value):
        raise ValueError("must be a colour like “#2f5fb3”")
    return value.lower()


def _share(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ValueError("must be a number from 0 (false) to 1 (true)")
    return float(value)


def _one_of(kind: type[Family] | type[IconShape] | type[Underline]) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        if value not in list(kind):
            raise ValueError(f"must be one of {', '.join(kind)}")
        return kind(value)

    return read


_HEAD: dict[str, Callable[[Any], Any]] = {
    "name": _text,
    "title": _text,
    "version": _text,
    "origin": _note,
    "conclusion_only": _switch,
}
_RATING: dict[str, Callable[[Any], Any]] = {
    "key": _text,
    "label": _text,
    "family": _one_of(Family),
    "icon": _one_of(IconShape),
    "underline": _one_of(Underline),
    "light": _colour,
    "dark": _colour,
    "value": _share,
    "meaning": _note,
    "retired": _switch,
}
_HEAD_NEEDS = ("name", "title", "version")
_RATING_NEEDS = ("key", "label", "family", "icon", "underline")


def _scale(data: dict[str, Any]) -> RatingScale:
    tables = data.pop("ratings", [])
    head = _entries(data, _HEAD, _HEAD_NEEDS, rating=0)
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise _Wrong("each rating must begin with [[ratings]]", int(isinstance(tables, dict)))
    if head.get("conclusion_only") and tables:
        raise _Wrong("a scale that is conclusion_only has no ratings", 1)
    if not head.get("conclusion_only") and not tables:
        raise _Wrong("there are no ratings; a desk without labels says conclusion_only = true", 0)
    if len(tables) > MOST_RATINGS:
        raise _Wrong(f"more than {MOST_RATINGS} ratings", MOST_RATINGS + 1)
    ratings = tuple(_rating(table, number) for number, table in enumerate(tables, 1))
    _refuse_twins(ratings)
    return RatingScale(ratings=ratings, **head)


def _rating(table: dict[str, Any], number: int) -> Rating:
    entries = _entries(table, _RATING, _RATING_NEEDS, rating=number)
    own = {theme: _family_colours(theme)[entries["family"]] for theme in ("light", "dark")}
    return Rating(**{**own, **entries})


def _entries(
    table: dict[str, Any],
    known: dict[str, Callable[[Any], Any]],
    needed: tuple[str, ...],
    *,
    rating: int,
) -> dict[str, Any]:
    found = {}
    for key, value in table.items():
        if key not in known:
            raise _Wrong(f"there is no “{key}” here; known are {', '.join(known)}", rating, key)
        try:
            found[key] = known[key](value)
        except ValueError as error:
            raise _Wrong(f"“{key}” {error}", rating, key) from error
    for key in needed:
        if key not in found:
            of = "this rating" if rating else "the scale"
            raise _Wrong(f"{of} has no “{key}”", rating)
    return found


def _refuse_twins(ratings: tuple[Rating, ...]) -> None:
    for what in ("key", "label"):
        seen: set[str] = set()
        for number, rating in enumerate(ratings, 1):
            value = getattr(rating, what)
            if value in seen:
                raise _Wrong(f"a rating before it has the {what} “{value}” already", number, what)
            seen.add(value)


def _line_of(text: str, rating: int, key: str) -> int:
    """Where an entry stands, counted from 1; where its table begins if it is not found."""
    places: dict[tuple[int, str], int] = {}
    for number, table, entry in _places(text):
        places.setdefault((table, entry), number)
    nearest = ((rating, key), (rating, ""), (0, "ratings"))
    return next((places[place] for place in nearest if place in places), 1)


def _places(text: str) -> Iterator[tuple[int, int, str]]:
    """Line, rating (0 for the head) and key of each entry; "" is where a rating begins.

    Reads no more of TOML than that needs: `tomllib` has accepted the file, but
    keeps no positions.
    """
    table = 0
    closing = ""
    for number, line in enumerate(text.split("\n"), 1):
        if closing:
            closing = "" if closing in line else closing
        elif header := _TABLE.match(line):
            table += header["name"] == "ratings"
            yield number, table, "" if header["name"] == "ratings" else header["name"]
        elif entry := _ENTRY.match(line):
            yield number, table, entry["key"]
            closing = _opened(entry["value"])


def _opened(value: str) -> str:
    """The quotation marks that a value leaves open at the end of its line, or nothing."""
    for quotes in _LONG_QUOTES:
        if value.startswith(quotes) and quotes not in value[len(quotes) :]:
            return quotes
    return ""
