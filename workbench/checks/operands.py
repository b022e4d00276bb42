"""The figures that a calculation works on: read from a passage, or typed.

A figure of a passage is known by its words and its place. If the passage is put
in other words, the figure that stands in its place now counts, and is said to be
another one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.reading.figures import Figure, figures
from workbench.reading.found import Form
from workbench.reading.numerals import numeral
from workbench.reading.passage import read
from workbench.reading.tokens import Tokens
from workbench.reading.units import unit_after

_NOT_SUMMED = (Form.ORDINAL, Form.SCORE, Form.MULTIPLE)
"""Figures that nothing is worked out with: "the third", "2 : 1", "doubled"."""

_MINUS = "-−–"


@dataclass(frozen=True, slots=True)
class FoundAgain:
    """A figure of a passage as it stands there now; `was` are its former words, if others."""

    figure: Figure
    was: str = ""


def figures_to_use(passage: str) -> list[Figure]:
    """The figures of a passage with which something can be worked out, in order."""
    return [figure for figure in read(passage, None).figures if figure.form not in _NOT_SUMMED]


def found_again(words: str, start: int, there: Sequence[Figure]) -> FoundAgain | None:
    """A figure by its words, the nearest to its place; else what stands in its place; else None."""
    same = [figure for figure in there if figure.text == words]
    if same:
        return FoundAgain(min(same, key=lambda figure: abs(figure.start - start)))
    at = [figure for figure in there if figure.start <= start < figure.end]
    return FoundAgain(at[0], was=words) if at else None


def typed_figure(words: str) -> Figure | None:
    """The one figure that was typed ("1,200", "$4.5 million", "−3 °C"); None if it is none."""
    words = " ".join(words.split())
    plain = words.lstrip(_MINUS).lstrip()
    found = figures(plain)
    figure = found[0] if len(found) == 1 else _bare(plain)
    if figure is None or not _is_all(plain, figure):
        return None
    return _negative(figure, words) if plain != words else figure


def unit_named(words: str) -> str:
    """The unit that is called so ("miles", "€", "percent"), as `reading.units` names it, or ""."""
    tokens = Tokens(f"1 {' '.join(words.split())}")
    unit = unit_after(tokens, 1)
    if unit is not None and unit.last == len(tokens):
        return unit.name
    figure = typed_figure(f"{words.strip()}1")
    return figure.unit if figure is not None else ""


def _is_all(words: str, figure: Figure) -> bool:
    """Besides the figure there are only its hedge or what it counts, no other number."""
    rest = words[: figure.start] + words[figure.end :]
    return not any(sign.isdigit() for sign in rest)


def _bare(words: str) -> Figure | None:
    """A number that in a sentence would be a year, or a part of a name."""
    tokens = Tokens(words)
    number = numeral(tokens, 0)
    if number is None or number.last != len(tokens):
        return None
    value = number.value
    return Figure(0, len(words), words, value, value, value, step=number.step)


def _negative(figure: Figure, words: str) -> Figure:
    low, high = (None if end is None else -end for end in (figure.high, figure.low))
    value = None if figure.value is None else -figure.value
    return replace(figure, text=words, value=value, low=low, high=high)
