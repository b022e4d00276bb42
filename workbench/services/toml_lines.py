"""Reading a desk's own TOML file strictly: what is wrong is told with its line.

Rating scales and desk profiles are such files. A wrong one is refused whole,
with the number of the line to mend; `tomllib` keeps no positions, so the line
is looked for again in the text.
"""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from workbench.errors import WorkbenchError

T = TypeVar("T")
Reader = Callable[[Any], Any]

_AT_LINE = re.compile(r"^(?P<what>.*) \(at line (?P<line>\d+), column \d+\)$", re.DOTALL)
_TABLE = re.compile(r"\s*\[+\s*(?P<name>[\w-]+)")
_ENTRY = re.compile(r"""\s*["']?(?P<key>[\w-]+)["']?\s*=\s*(?P<value>.*)""")
_LONG_QUOTES = ('"' * 3, "'" * 3)


class Wrong(Exception):
    """An entry that cannot be accepted.

    `table` is 0 for the file's head, else counts the repeated tables from 1;
    `word` is the one of several values that is wrong, if one is.
    """

    def __init__(self, what: str, table: int, key: str = "", *, word: str = "") -> None:
        super().__init__(what)
        self.table, self.key, self.word = table, key, word


class NotOneOf(ValueError):
    """A value that is none of those known; `word` is the value as written."""

    def __init__(self, known: type[StrEnum], word: Any) -> None:
        super().__init__(f"must be one of {', '.join(known)}")
        self.word = word if isinstance(word, str) else ""


def read_toml(
    path: Path,
    make: Callable[[dict[str, Any]], T],
    *,
    refused: type[WorkbenchError],
    hint: str,
    tables: str = "",
) -> T:
    """Make a value of a file, which may lie anywhere.

    Args:
        path: the file.
        make: gets what the file says; raises `Wrong` for what cannot be accepted.
        refused: what is raised, with one sentence that names file and line.
        hint: what to do next.
        tables: the name of the tables that repeat, if the file has such.
    """
    text = _text_of(path, refused, hint)
    try:
        return make(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.match(str(error))
        line = int(found["line"]) if found else text.count("\n") + 1
        what = found["what"] if found else str(error)
        told = _at(path, line, f"this is no TOML: {what}")
        raise refused(told, hint=hint) from error
    except Wrong as wrong:
        line = _line_of(text, wrong, tables)
        raise refused(_at(path, line, str(wrong)), hint=hint) from wrong


def entries(
    table: Mapping[str, Any],
    known: Mapping[str, Reader],
    needed: tuple[str, ...],
    *,
    number: int,
    of: str,
) -> dict[str, Any]:
    """The entries of a table, each read by its own reader.

    Args:
        table: as TOML has it.
        known: the reader of each entry; it raises `ValueError` with what must be.
        needed: entries that must be there.
        number: which table it is, as `Wrong` counts.
        of: what lacks a needed entry: "the scale".

    Raises:
        Wrong: an entry is unknown, missing, or not as it must be.
    """
    found = {}
    for key, value in table.items():
        if key not in known:
            raise Wrong(f"there is no “{key}” here; known are {', '.join(known)}", number, key)
        try:
            found[key] = known[key](value)
        except NotOneOf as error:
            raise Wrong(f"“{key}” {error}", number, key, word=error.word) from error
        except ValueError as error:
            raise Wrong(f"“{key}” {error}", number, key) from error
    for key in needed:
        if key not in found:
            raise Wrong(f"{of} has no “{key}”", number)
    return found


def text(value: Any) -> str:
    """A text that is not empty."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError("must be a text in quotation marks")
    return value.strip()


def note(value: Any) -> str:
    """A text, which may be empty."""
    if not isinstance(value, str):
        raise ValueError("must be a text in quotation marks")  # noqa: TRY004 - one kind of wrong
    return value.strip()


def switch(value: Any) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise ValueError("must be true or false, without quotation marks")  # noqa: TRY004
    return value


def one_of(kind: type[StrEnum]) -> Reader:
    """A reader of the values of an enum."""

    def read(value: Any) -> Any:
        if value not in list(kind):
            raise NotOneOf(kind, value)
        return kind(value)

    return read


def _at(path: Path, line: int, what: str) -> str:
    return f"“{path.name}”, line {line}: {what}."


def _text_of(path: Path, refused: type[WorkbenchError], hint: str) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        why = error.strerror or "it cannot be read"
        told = f"“{path.name}” cannot be opened: {why}."
        raise refused(told, hint="Choose another file.") from error
    except ValueError as error:  # a name with a null byte, which no file has
        told = f"“{path.name}” cannot be opened: there is no such file."
        raise refused(told, hint="Choose another file.") from error
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise refused(_at(path, line, "this is not UTF-8 text"), hint=hint) from error


def _line_of(text: str, wrong: Wrong, tables: str) -> int:
    """Where an entry stands, counted from 1; where its table begins if it is not found."""
    places: dict[tuple[int, str], int] = {}
    for number, table, entry in _places(text, tables):
        places.setdefault((table, entry), number)
    nearest = ((wrong.table, wrong.key), (wrong.table, ""), (0, tables))
    line = next((places[place] for place in nearest if place in places), 1)
    return _line_with(text, wrong.word, line) if wrong.word else line


def _line_with(text: str, word: str, start: int) -> int:
    """The first line from `start` on that says `word`: a list may go over several lines."""
    lines = text.split("\n")[start - 1 :]
    return next((start + n for n, line in enumerate(lines) if word in line), start)


def _places(text: str, tables: str) -> Iterator[tuple[int, int, str]]:
    """Line, table (0 for the head) and key of each entry; "" is where a repeated table begins.

    Reads no more of TOML than that needs: `tomllib` has accepted the file.
    """
    table = 0
    closing = ""
    for number, line in enumerate(text.split("\n"), 1):
        if closing:
            closing = "" if closing in line else closing
        elif header := _TABLE.match(line):
            repeats = header["name"] == tables
            table += repeats
            yield number, table, "" if repeats else header["name"]
        elif entry := _ENTRY.match(line):
            yield number, table, entry["key"]
            closing = _opened(entry["value"])


def _opened(value: str) -> str:
    """The quotation marks that a value leaves open at the end of its line, or nothing."""
    for quotes in _LONG_QUOTES:
        if value.startswith(quotes) and quotes not in value[len(quotes) :]:
            return quotes
    return ""
