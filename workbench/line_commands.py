"""What the commands do that read and compare text: one JSON object in, one out, line by line.

No workspace and no database. A line that cannot be read is refused with its
number; the others are answered all the same.
"""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO, NoReturn

from workbench.checks.comparing import compare
from workbench.checks.quoting import check_quote
from workbench.detect.naming import find_names
from workbench.errors import Invalid, NotFound
from workbench.reading.days import EARLIEST, Days
from workbench.reading.figures import Figure
from workbench.reading.passage import read
from workbench.reading.periods import Period

Answer = dict[str, object]

MOST_REFUSALS = 20
"""Refused lines that are told one by one; of the rest only how many."""


def read_command(arguments: Namespace) -> None:
    """Figures, times, quotations and names of each text."""
    _answer_lines(arguments.jsonl, _read)


def compare_command(arguments: Namespace) -> None:
    """Each claim against its evidence."""
    _answer_lines(arguments.jsonl, _compare)


def quote_command(arguments: Namespace) -> None:
    """Each quotation against its source."""
    _answer_lines(arguments.jsonl, _quote)


def _answer_lines(path: Path, answer: Callable[[Answer], Answer]) -> None:
    refused: list[str] = []
    with _opened(path) as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                told = answer(_object(line))
            except Invalid as error:
                refused.append(f"Line {number} is refused: {error}")
                continue
            sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
    if refused:
        more = len(refused) - MOST_REFUSALS
        refused = [*refused[:MOST_REFUSALS], f"So are {more} more lines."] if more > 0 else refused
        raise Invalid("\n".join(refused))


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    if str(path) == "-":
        yield sys.stdin.buffer
        return
    try:
        lines = path.open("rb")
    except OSError as error:
        raise NotFound(
            f"{path} cannot be read: {error.strerror}.",
            hint="Name a file, or - for standard input.",
        ) from error
    with lines:
        yield lines


def _object(line: bytes) -> Answer:
    try:
        told = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Invalid("it is not UTF-8.") from None
    except (ValueError, RecursionError):
        raise Invalid("it is not JSON.") from None
    if not isinstance(told, dict):
        raise Invalid("it is not a JSON object.")
    return told


def _text(told: Answer, key: str) -> str:
    value = told.get(key)
    if not isinstance(value, str):
        raise Invalid(f"“{key}” must be there, and be text.")
    return value


def _published(told: Answer) -> date | None:
    """The day, if one is given; without it, "last year" has no dates."""
    value = told.get("published")
    if value is None:
        return None
    if not isinstance(value, str):
        _refuse_day()
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        _refuse_day()


def _refuse_day() -> NoReturn:
    raise Invalid("“published” must be a date like 2018-03-08, or null.")


def _read(told: Answer) -> Answer:
    text = _text(told, "text")
    passage = read(text, _published(told))
    return {
        "figures": [_figure(figure) for figure in passage.figures],
        "periods": [_period(period) for period in passage.periods],
        "quotations": [
            {"text": quotation.text, "start": quotation.start, "end": quotation.end}
            for quotation in passage.quotations
        ],
        "names": _names(text),
    }


def _figure(figure: Figure) -> Answer:
    return {
        "text": figure.text,
        "start": figure.start,
        "end": figure.end,
        "value": _number(figure.value),
        "low": _number(figure.low),
        "high": _number(figure.high),
        "unit": figure.unit or None,
        "counted": figure.counted or None,
        "counted_by": figure.counted_by or None,
        "hedge": figure.hedge,
        "direction": figure.direction,
    }


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _period(period: Period) -> Answer:
    return {
        "text": period.text,
        "start": period.start,
        "end": period.end,
        **_days(period.days),
        "alternatives": [{**_days(other.days), "why": other.why} for other in period.alternatives],
    }


def _days(days: Days | None) -> Answer:
    """An open beginning has no day."""
    if days is None:
        return {"from": None, "to": None}
    first = None if days.first == EARLIEST else days.first.isoformat()
    return {"from": first, "to": days.last.isoformat()}


def _names(text: str) -> list[Answer]:
    places = sorted((place, name.kind) for name in find_names(text) for place in name.places)
    return [
        {"text": place.of(text), "start": place.start, "end": place.end, "kind": kind.value}
        for place, kind in places
    ]


def _compare(told: Answer) -> Answer:
    claim, evidence = _text(told, "claim"), _text(told, "evidence")
    found = compare(claim, evidence, _published(told))
    return {
        "figures": [
            {
                "claim": check.claim.text,
                "evidence": check.answered_by or None,
                "result": check.result,
                "note": check.note,
            }
            for check in found.figures
        ],
        "periods": [
            {
                "claim": check.claim.text,
                "evidence": check.evidence.text if check.evidence else None,
                "result": check.result,
                "note": check.note,
            }
            for check in found.periods
        ],
        "overall": found.overall,
    }


def _quote(told: Answer) -> Answer:
    found = check_quote(_text(told, "quote"), _text(told, "source"))
    changes = [
        {"op": change.op, "quote": change.quote, "source": change.source, "kind": change.kind}
        for change in found.changes
    ]
    return {"result": found.result, "changes": changes}
