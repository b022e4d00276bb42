"""The article with its claims marked: text cut where claims begin and end.

Claims may lie inside each other or cross. The text is cut at every edge, and
each piece knows all the claims that cover it; each claim keeps one lane for
its underline over its whole length.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

from workbench.exporters.wording import NEW_LINE, breakable, right_to_left
from workbench.model.document import PartRole
from workbench.model.report import ReportClaim, ReportDocument
from workbench.model.span import TextSpan

Data = dict[str, Any]

LANES = 3
"""Underlines that fit between two lines; a fourth claim shares the last lane."""


def lanes(claims: Sequence[ReportClaim]) -> dict[int, int]:
    """Which underline each claim (by number) has: 0 is nearest to the words."""
    ends: list[int] = []
    found: dict[int, int] = {}
    for claim in _in_order(claims):
        free = (at for at, end in enumerate(ends) if end <= claim.span.start)
        lane = next(free, len(ends))
        ends[lane : lane + 1] = [claim.span.end]
        found[claim.number] = min(lane, LANES - 1)
    return found


def marked_copy(
    document: ReportDocument, claims: Sequence[ReportClaim], looks: Mapping[int, Data]
) -> list[Data]:
    """The article's paragraphs for the template.

    Each has its part's `role`, its direction (`leftwards`) and its `cells` (one,
    but for the rows of a table) of segments. A segment is a text `t` with the
    `marks` that cover it, the shortest first, and the `numbers` of the claims
    that begin with it; one with a `caret` has no words and stands for claims
    that are only implied there. `looks` has what is drawn of each claim, by number.
    """
    roles = _Roles(document)
    begun: set[int] = set()
    copy = []
    carets = _carets(document.text, [claim for claim in claims if claim.span.is_point])
    worded = [claim for claim in claims if not claim.span.is_point]
    for line, covering in _lines_with_claims(document.text, _in_order(worded)):
        role = roles.at(line.start)
        segments = _segments(document.text, line, covering, begun, carets.get(line.start, {}))
        cells = _cells(segments) if role == PartRole.TABLE else [segments]
        for segment in segments:
            segment["t"] = breakable(segment["t"], isolate=False)
            segment["marks"] = [looks[number]["mark"] for number in segment["marks"]]
            segment["numbers"] = [looks[number]["number"] for number in segment["numbers"]]
        copy.append(
            {
                "role": role,
                "leftwards": right_to_left(line.of(document.text)),
                "cells": cells,
            }
        )
    return copy


class _Roles:
    """Which part a position belongs to; asked in rising order."""

    def __init__(self, document: ReportDocument) -> None:
        self._parts = sorted(document.parts, key=lambda part: part.span.start)
        self._next = 0

    def at(self, position: int) -> str:
        while self._next < len(self._parts) and self._parts[self._next].span.end <= position:
            self._next += 1
        if self._next < len(self._parts) and self._parts[self._next].span.start <= position:
            return self._parts[self._next].role.value
        return PartRole.BODY.value


def _in_order(claims: Sequence[ReportClaim]) -> list[ReportClaim]:
    return sorted(claims, key=lambda claim: (claim.span.start, -claim.span.end, claim.number))


def _lines(text: str) -> Iterator[TextSpan]:
    start = 0
    for seam in [*NEW_LINE.finditer(text), None]:
        end = seam.start() if seam else len(text)
        if text[start:end].strip():
            yield TextSpan(start, end)
        start = seam.end() if seam else end


def _lines_with_claims(
    text: str, claims: list[ReportClaim]
) -> Iterator[tuple[TextSpan, list[ReportClaim]]]:
    active: list[ReportClaim] = []
    coming = 0
    for line in _lines(text):
        while coming < len(claims) and claims[coming].span.start < line.end:
            active.append(claims[coming])
            coming += 1
        active = [claim for claim in active if claim.span.end > line.start]
        yield line, active


def _carets(text: str, claims: Sequence[ReportClaim]) -> dict[int, dict[int, list[int]]]:
    """Numbers of the claims without words, by the start of their line and their place in it."""
    lines = list(_lines(text))
    found: dict[int, dict[int, list[int]]] = {}
    for claim in _in_order(claims) if lines else []:
        line = next((line for line in lines if line.end >= claim.span.start), lines[-1])
        place = min(max(claim.span.start, line.start), line.end)
        found.setdefault(line.start, {}).setdefault(place, []).append(claim.number)
    return found


def _segments(
    text: str,
    line: TextSpan,
    claims: list[ReportClaim],
    begun: set[int],
    carets: Mapping[int, list[int]],
) -> list[Data]:
    edges = {edge for claim in claims for edge in (claim.span.start, claim.span.end)}
    edges |= {at + side for at in _tabs(text, line) for side in (0, 1)} | carets.keys()
    cuts = sorted({line.start, line.end, *(e for e in edges if line.start < e < line.end)})
    segments = []
    for start, end in pairwise(cuts):
        segments += _caret(carets, start)
        piece = TextSpan(start, end)
        covering = [claim for claim in claims if claim.span.overlaps(piece)]
        starting = [claim.number for claim in covering if claim.number not in begun]
        begun.update(starting)
        covering.sort(key=lambda claim: (len(claim.span), claim.number))
        segments.append(
            {
                "t": piece.of(text),
                "marks": [claim.number for claim in covering],
                "numbers": starting,
            }
        )
    return segments + _caret(carets, line.end)


def _caret(carets: Mapping[int, list[int]], place: int) -> list[Data]:
    if place not in carets:
        return []
    return [{"t": "", "marks": [], "numbers": carets[place], "caret": True}]


def _tabs(text: str, line: TextSpan) -> Iterator[int]:
    at = text.find("\t", line.start, line.end)
    while at >= 0:
        yield at
        at = text.find("\t", at + 1, line.end)


def _cells(segments: list[Data]) -> list[list[Data]]:
    """Segments of a table's row, cell by cell; a tab stands between two cells."""
    cells: list[list[Data]] = [[]]
    for segment in segments:
        if segment["t"] == "\t":
            cells.append([])
        else:
            cells[-1].append(segment)
    return cells
