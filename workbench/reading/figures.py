"""Every figure of a passage: its value, how exactly it is meant, its unit, what it counts.

A figure is what can be held against another figure. Years, dates, addresses
and names with a number in them are none (`workbench.reading.not_figures`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from workbench.reading.changes import Change, Direction, Role, change_around
from workbench.reading.counted import phrase_after
from workbench.reading.counters import counted_by
from workbench.reading.figure_phrases import counted_of
from workbench.reading.figure_words import in_words, may_begin
from workbench.reading.found import Form, Found
from workbench.reading.hedges import Hedge, Hedged, bounds, hedge_before, hedge_behind
from workbench.reading.joined import joined, with_ends
from workbench.reading.measured import measured, sign_before, with_millions
from workbench.reading.money import money_before
from workbench.reading.not_figures import is_no_figure
from workbench.reading.numerals import numeral
from workbench.reading.tokens import Tokens
from workbench.reading.units import DURATIONS, SHARES, unit_after
from workbench.reading.words import words
from workbench.text.sentences import sentences


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure at ``[start, end)``, its unit within; the hedge is not.

    `value` is None for a range and for "hundreds"; ``[low, high]`` is what the
    words allow, None where they are open. `unit` is an ISO 4217 code, a name of
    pint's, "percent", "percentage_point", "basis_point", or empty for a count.
    `step` is what the last written digit counts, `sentence` where it stands.
    `inherits`: what it counts is named at the figure before ("24 tests, not 23").
    `more_or_less` than something else, without any change.
    """

    start: int
    end: int
    text: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str = ""
    form: Form = Form.COUNT
    counted: str = ""
    counted_by: str = ""
    hedge: Hedge | None = None
    direction: Direction | None = None
    role: Role | None = None
    step: Decimal = Decimal(1)
    sentence: tuple[int, int] = (0, 0)
    inherits: bool = False
    more_or_less: Direction | None = None


def figures(text: str) -> list[Figure]:
    """The figures of a passage, in order."""
    told: list[Figure] = []
    for span in sentences(text):
        told += _of_sentence(span.of(text), span.start)
    return told


def _of_sentence(sentence: str, offset: int) -> Iterator[Figure]:
    tokens = Tokens(sentence)
    found = with_ends(tokens, list(_found(tokens)))
    by = counted_by(sentence) if found else ""
    counts: list[Figure] = []
    changed, before = "", None
    for one in found:
        figure = _told(tokens, one, by, offset)
        if figure.role is not None:
            figure = _in_unit_before(
                figure, before, is_alone=phrase_after(tokens, one.last) is None
            )
            figure = figure if figure.counted else replace(figure, counted=changed)
            changed = figure.counted  # "sales fell 3 percent in May and rose 1 percent in June"
        if one.form is Form.COUNT and not figure.counted and figure.role in (None, Role.BEFORE):
            figure = _inheriting(figure, counts)
        elif one.form is Form.COUNT:
            counts.append(figure)
        before = figure
        yield figure


def _inheriting(figure: Figure, counts: Sequence[Figure]) -> Figure:
    """ "24 tests, compared with 23 in 2016": both are tests.

    Of several counts before it, the last of its size: "12,180 people in two
    cities, against 9,000".
    """
    alike = [one for one in counts if _is_of_one_size(figure.value, one.value)]
    told = (alike or counts)[-1:]
    counted = told[0].counted if told else ""
    return replace(figure, counted=counted, inherits=bool(counted))


def _is_of_one_size(value: Decimal | None, other: Decimal | None) -> bool:
    if not value or not other:
        return False
    return abs(value.adjusted() - other.adjusted()) <= 1


def _in_unit_before(figure: Figure, before: Figure | None, *, is_alone: bool) -> Figure:
    """ "To 11 percent from 12": both are percentages; "by three years to seven": both are years."""
    if before is None or figure.form is not Form.COUNT:
        return figure
    roles = {before.role, figure.role}
    ends = roles == {Role.BEFORE, Role.AFTER}
    shares = ends and before.unit in SHARES
    years = is_alone and before.unit in DURATIONS and (ends or roles == {Role.BY, Role.AFTER})
    return replace(figure, unit=before.unit, form=before.form) if shares or years else figure


def _found(tokens: Tokens) -> Iterator[Found]:
    at = 0
    while at < len(tokens):
        if not may_begin(tokens, at):
            at += 1
            continue
        word = in_words(tokens, at)
        found = [word] if word is not None else list(_numbers(tokens, at))
        yield from found
        at = found[-1].last if found else max(at + 1, _behind_number(tokens, at))


def _behind_number(tokens: Tokens, at: int) -> int:
    number = numeral(tokens, at)
    return number.last if number is not None else at


def _numbers(tokens: Tokens, at: int) -> Iterator[Found]:
    number = numeral(tokens, at)
    if number is None:
        return
    money = money_before(tokens, at)
    if money is None and is_no_figure(tokens, number):
        return
    name, first = money if money is not None else ("", at)
    number = with_millions(tokens, number, is_money=money is not None)
    pair = list(joined(tokens, first, number, name))
    if pair:
        yield from pair
        return
    unit = None if name else unit_after(tokens, number.last)
    found = measured(tokens, first, number, unit=unit, money=name)
    if sign_before(tokens, at):
        found = replace(found, first=at - 1, value=-found.value)
    yield found


def _told(tokens: Tokens, found: Found, by: str, offset: int) -> Figure:
    hedged = _hedged(tokens, found)
    first = hedged.first if hedged is not None and hedged.last == found.first else found.first
    change = None
    if found.form not in (Form.ORDINAL, Form.SCORE, Form.AGE, Form.NONE):
        change = None if _is_a_time(tokens, found, first) else _change(tokens, found, first)
    low, high = _bounds(found, hedged)
    start, end = tokens[found.first].start, tokens[found.last - 1].end
    role = found.role or (change.role if change else None)
    return Figure(
        start + offset,
        end + offset,
        tokens.text[start:end],
        None if found.until is not None or found.is_open else found.value,
        low,
        high,
        unit=found.unit,
        form=found.form,
        counted=counted_of(tokens, found, change),
        counted_by=by,
        hedge=hedged.hedge if hedged else None,
        direction=_direction(found, change, role),
        role=role,
        step=found.step,
        sentence=(offset, offset + len(tokens.text)),
        more_or_less=change.direction if change and change.is_of_two else None,
    )


def _change(tokens: Tokens, found: Found, first: int) -> Change | None:
    counted = phrase_after(tokens, found.last) if found.form is Form.COUNT else None
    end = counted[1] if counted else None
    change = change_around(tokens, first, found.last, end, is_money=found.form is Form.MONEY)
    is_leap = change is not None and found.unit in _LENGTHS and tokens.lower(change.at) in _LEAPS
    return None if is_leap and tokens.lower(first - 1) == "of" else change


def _is_a_time(tokens: Tokens, found: Found, first: int) -> bool:
    """ "Tripled in ten years": the years are no change."""
    return found.unit in DURATIONS and tokens.lower(first - 1) in _DURING


_LENGTHS, _LEAPS = words("meter foot yard mile kilometer"), words("fall drop plunge jump climb")
"""A fall of 12 metres leaves nothing lower than it was."""

_DURING = ("in", "within", "over", "during", "for", "after", "before", "every")


def _direction(found: Found, change: Change | None, role: Role | None) -> Direction | None:
    """What a figure came from has no direction of its own."""
    if role is Role.BEFORE or (change is not None and change.is_of_two):
        return None
    return found.direction or (change.direction if change else None)


def _hedged(tokens: Tokens, found: Found) -> Hedged | None:
    before = hedge_before(tokens, found.first)
    if before is not None:
        return before
    behind = hedge_behind(tokens, found.last)
    if behind is None and found.form is Form.COUNT:
        counted = phrase_after(tokens, found.last)
        behind = hedge_behind(tokens, counted[1]) if counted else None
    return behind


def _bounds(found: Found, hedged: Hedged | None) -> tuple[Decimal | None, Decimal | None]:
    if found.until is not None:
        return found.value, found.until
    if found.is_open:
        return found.value, None
    return bounds(found.value, found.step, hedged)
