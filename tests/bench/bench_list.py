"""How long the claim list takes from a key press, or from a verdict, to its repaint."""

import random
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from tests.bench.rows import Row
from ui.claims.claim_table import ClaimTable
from ui.claims.claim_table_model import ClaimTableModel
from ui.claims.grouped import Grouping
from ui.theme import ThemeController, install_fonts
from workbench.model import (
    ClaimKind,
    ClaimState,
    ClaimStatus,
    Family,
    IconShape,
    Question,
    Rating,
    RatingScale,
    Standing,
    TextSpan,
    Underline,
)
from workbench.services.views.claims import ClaimRow, VerdictRow

TYPED = ("c", "co", "cou", "coun", "council", "council s", "council sa", "budget", "bud", "")
"""What stands in the filter field after one key and the next."""

TIMES = 3
"""How often the keys are pressed; the median counts."""

_PROSE = (
    "the council said that harbour budget rose by percent last year while ferries sailed "
    "minister report bridge school winter million crowns record largest never since"
)

SOURCES = [UUID(int=number) for number in range(1, 41)]
"""Forty sources, as one folder of back-up holds."""

NAMES = {source: (source.int, f"Source {source.int}") for source in SOURCES}

_TRUE = Rating("true", "True", Family.TRUE, IconShape.CHECK, Underline.SOLID, "", "")
_SCALE = RatingScale("one", "One label", "1", (_TRUE,))


class Rows(QObject):
    """Stands in for `ui.claim_rows.ClaimRows`: rows without a database."""

    loaded = Signal()
    updated = Signal(object, object)

    def __init__(self, rows: list[ClaimRow]) -> None:
        super().__init__()
        self._rows = rows

    def all(self) -> list[ClaimRow]:
        """All rows in text order."""
        return self._rows


class Opened(QObject):
    """Stands in for `ui.selection.Selection` with an article of one scale."""

    draft_changed = Signal(object)

    class draft:  # noqa: N801 - stands for the attribute
        """The open draft, as far as the list looks at it."""

        scale = _SCALE


def measure() -> list[Row]:
    """Median milliseconds on this machine, offscreen, at 5,000 and 50,000 claims."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    install_fonts()
    theme = ThemeController(app)
    theme.apply("light")
    return [row for number in (5_000, 50_000) for row in _measured(app, theme, number)]


def _measured(app: QApplication, theme: ThemeController, number: int) -> list[Row]:
    claims = some_claims(number)
    rows = Rows(claims)
    model = ClaimTableModel(Opened(), rows)  # type: ignore[arg-type]
    table = ClaimTable(model, theme)
    table.resize(300, 800)
    table.show()
    app.processEvents()
    shown = f"{number:,} claims"
    keys = [
        _ms(lambda typed=typed: _type(model, table, typed)) for _ in range(TIMES) for typed in TYPED
    ]
    verdicts = [_ms(lambda n=n: _decide(app, rows, claims[n])) for n in range(30)]
    model.group_by(Grouping.SOURCE, NAMES)
    model.choose(replace(model.listing.filter, text=""))
    grouped = [
        _ms(lambda typed=typed: _type(model, table, typed)) for _ in range(TIMES) for typed in TYPED
    ]
    moved = [_ms(lambda n=n: _decide(app, rows, claims[n + 30])) for n in range(30)]
    table.close()
    return [
        Row(
            f"filter, key press to repaint, {shown}", statistics.median(keys), "ms", _limit(number)
        ),
        Row(f"filter, slowest key press, {shown}", max(keys), "ms"),
        Row(f"verdict to repaint of its row, {shown}", statistics.median(verdicts), "ms"),
        Row(
            f"the same filter, grouped by source, {shown}",
            statistics.median(grouped),
            "ms",
            _limit(number),
        ),
        Row(f"the same verdict, grouped by source, {shown}", statistics.median(moved), "ms"),
    ]


def some_claims(number: int) -> list[ClaimRow]:
    """Claims of a long article: half of them suggestions, always the same ones."""
    dice = random.Random(7)
    return [_claim(dice, place) for place in range(number)]


def _claim(dice: random.Random, place: int) -> ClaimRow:
    suggested = place % 2 == 1
    return ClaimRow(
        id=UUID(int=dice.getrandbits(128)),
        version=1,
        number=None if suggested else place,
        parent_id=None,
        span=TextSpan(place * 120, place * 120 + 100),
        quote=" ".join(dice.choices(_PROSE.split(), k=16)),
        in_full="",
        claimant=dice.choice(("", "", "Ines Falk", "the council")),
        relayed_by=(),
        state=ClaimState.SUGGESTED if suggested else ClaimState.OPEN,
        status=ClaimStatus.OPEN,
        kind=dice.choice(list(ClaimKind)),
        check_worthiness=dice.random() if suggested else None,
        reasons=(),
        owner_id=None,
        owner="",
        due_at=None,
        note="",
        said_so=None,
        is_so=None,
        evidence_count=0,
        legal=False,
        signed_by="",
        signed_at=None,
        sources=tuple(dice.sample(SOURCES, dice.choice((0, 1, 1, 2)))),
    )


def _type(model: ClaimTableModel, table: ClaimTable, typed: str) -> None:
    model.choose(replace(model.listing.filter, text=typed))
    table.viewport().repaint()


def _decide(app: QApplication, rows: Rows, claim: ClaimRow) -> None:
    at = datetime(2018, 3, 9, tzinfo=UTC)
    verdict = VerdictRow(Question.IS_SO, Standing.RATED, "true", "", "", None, "Ada", at)
    rows.updated.emit([replace(claim, state=ClaimState.DECIDED, is_so=verdict)], set())
    app.processEvents()


def _ms(act: Callable[[], None]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def _limit(number: int) -> str:
    return "≤ 8 ms" if number <= 5_000 else "≤ 30 ms"


if __name__ == "__main__":
    for row in measure():
        print(f"{row.name:50} {row.value:8.2f} {row.unit} {row.target}")
