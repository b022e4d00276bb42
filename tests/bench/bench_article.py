"""Long articles with many claims against a bare QTextEdit, in one run.

Both open the same text in turn, so that what else the machine does falls on
both; every figure is the median of the turns. Ratios are of processor time,
which a busy machine stretches less. Run it without a display:

    QT_QPA_PLATFORM=offscreen python tests/bench/bench_article.py
"""

import random
import statistics
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter, process_time
from typing import Self
from uuid import UUID

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QApplication, QTextEdit

from tests.bench.rows import Row
from ui.article.article_view import ArticleView
from ui.article.marks import Mark
from ui.theme import install_fonts, load_theme
from workbench.model.kinds import ClaimState
from workbench.model.scale import Family, Underline
from workbench.model.span import TextSpan

SIZES = ((1_000, 20), (10_000, 500), (100_000, 5_000))
"""Words and claims."""

TURNS, RECOLOURS, FRAMES = 21, 120, 120
WIDTH, HEIGHT = 760, 900
PROSE = (
    "the council said on Tuesday that 24 bridges were closed last year after inspectors found "
    "cracks in a third of them and repairs would cost about £18.6 million more than planned"
)


@dataclass(frozen=True)
class Moment:
    """On the wall's clock and on the processor's, in milliseconds."""

    wall: float
    cpu: float

    @classmethod
    def now(cls) -> Self:
        """This moment."""
        return cls(perf_counter() * 1000, process_time() * 1000)

    def since(self, began: "Moment") -> "Moment":
        """What has passed since then."""
        return Moment(self.wall - began.wall, self.cpu - began.cpu)


class _Timed:
    """Notes when it was painted first after `painted` was forgotten."""

    painted: Moment | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)  # type: ignore[misc]
        if self.painted is None:
            self.painted = Moment.now()


class _Bare(_Timed, QTextEdit):
    pass


class _Ours(_Timed, ArticleView):
    pass


def article(words: int, chance: random.Random) -> str:
    """Paragraphs of 40 to 90 words."""
    paragraphs = []
    while words > 0:
        length = min(words, chance.randint(40, 90))
        paragraphs.append(" ".join(chance.choices(PROSE.split(), k=length)) + ".")
        words -= length
    return "\n".join(paragraphs)


def claims(text: str, count: int, chance: random.Random) -> list[Mark]:
    """Claims all over the text, in its order as rows come; one in ten overlaps another."""
    room = len(text) // count
    marks = [_claim(number, room, chance) for number in range(count)]
    return sorted(marks, key=lambda mark: (mark.span.start, mark.span.end))


def _claim(number: int, room: int, chance: random.Random) -> Mark:
    start = (number if number % 10 else max(0, number - 1)) * room + chance.randrange(room // 8)
    return Mark(
        claim_id=UUID(int=chance.getrandbits(128)),
        span=TextSpan(start, start + chance.randint(20, min(140, room * 3 // 4))),
        number=number + 1,
        state=ClaimState.DECIDED,
        family=Family.TRUE,
        light="#26806e",
        dark="#8befd4",
        underline=chance.choice(list(Underline)),
    )


def measure() -> list[Row]:
    """All figures; takes half a minute, or a whole one."""
    _app()
    rows: list[Row] = []
    for words, count in SIZES:
        chance = random.Random(words)
        text = article(words, chance)
        rows += _measure_size(
            f"{words:,} words, {count:,} claims", text, claims(text, count, chance)
        )
    return rows


def _measure_size(name: str, text: str, marks: list[Mark]) -> list[Row]:
    plain, view = _bare(), _ours()
    taken: dict[str, list[Moment]] = {"bare": [], "text": [], "claims": []}
    for _turn in range(TURNS):
        taken["bare"].append(_opened(plain, lambda: plain.setPlainText(text)))
        taken["text"].append(_opened(view, lambda: _show(view, text, [])))
        taken["claims"].append(_opened(view, lambda: _show(view, text, marks)))
        plain.setPlainText("")
        view.show_article("", [])
    bare, opened, marked = (_median(times) for times in taken.values())
    plain.setPlainText(text)
    _show(view, text, marks)
    _settle()
    recolour = _recolour(view)
    frame, bare_frame = _scroll(plain, view)
    rows = [
        Row(f"{name}: open, bare QTextEdit", bare.wall, "ms"),
        Row(f"{name}: open", opened.wall, "ms"),
        Row(f"{name}: open with its claims", marked.wall, "ms"),
        Row(f"{name}: open / bare", opened.cpu / bare.cpu, "x", "1.3 at most"),
        Row(f"{name}: open with its claims / bare", marked.cpu / bare.cpu, "x", "1.3 at most"),
        Row(f"{name}: recolour one claim", recolour.wall, "ms", "1 at most"),
        Row(f"{name}: recolour one claim, processor time", recolour.cpu, "ms", "1 at most"),
        Row(f"{name}: scroll frame p95, bare QTextEdit", bare_frame, "ms"),
        Row(f"{name}: scroll frame p95", frame, "ms"),
    ]
    _drop(plain)
    _drop(view)
    return rows


def _bare() -> _Bare:
    view = _Bare()
    view.setReadOnly(True)
    font = QFont("Source Serif Pro")
    font.setPixelSize(18)
    view.setFont(font)
    view.resize(WIDTH, HEIGHT)
    view.show()
    return view


def _ours() -> _Ours:
    view = _Ours(load_theme("light"))
    view.resize(WIDTH, HEIGHT)
    view.show()
    return view


def _show(view: ArticleView, text: str, marks: list[Mark]) -> None:
    view.show_article(text, [], meta="A meta line")
    view.set_marks(marks)


def _median(times: list[Moment]) -> Moment:
    walls, cpus = [time.wall for time in times], [time.cpu for time in times]
    return Moment(statistics.median(walls), statistics.median(cpus))


def _opened(view: "_Bare | _Ours", show: Callable[[], None]) -> Moment:
    """From an empty view to the first paint of what it is given."""
    _settle()
    view.painted = None
    began = Moment.now()
    show()
    while view.painted is None:
        QApplication.processEvents()
    return view.painted.since(began)


def _recolour(view: ArticleView) -> Moment:
    """From the change of a claim that is seen to its repaint, median."""
    view.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    seen = view.marks.in_range(0, view.position_near(QPoint(WIDTH // 2, HEIGHT - 60)))
    taken = []
    for turn in range(RECOLOURS):
        mark = replace(seen[turn % len(seen)], light=("#a46904", "#26806e")[turn % 2])
        began = Moment.now()
        view.replace_marks([mark], ())
        QApplication.processEvents()
        taken.append(Moment.now().since(began))
    return _median(taken)


def _scroll(plain: QTextEdit, view: QTextEdit) -> tuple[float, float]:
    """Milliseconds of a frame of three lines, 95th percentile: ours, then the bare one's."""
    taken: dict[QTextEdit, list[float]] = {plain: [], view: []}
    for _frame in range(FRAMES):
        for each in (plain, view):
            bar = each.verticalScrollBar()
            began = perf_counter()
            bar.setValue(0 if bar.value() == bar.maximum() else bar.value() + 87)
            QApplication.processEvents()
            taken[each].append((perf_counter() - began) * 1000)
    ours, bare = (sorted(taken[each])[int(0.95 * FRAMES)] for each in (view, plain))
    return ours, bare


def _settle() -> None:
    """Until Qt has laid out all there is."""
    quiet = 0
    while quiet < 20:
        began = perf_counter()
        QApplication.processEvents()
        quiet = quiet + 1 if perf_counter() - began < 0.001 else 0


def _drop(view: QTextEdit) -> None:
    view.close()
    view.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _app() -> QApplication:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    install_fonts()
    return app


def main() -> None:
    """Print the table."""
    for row in measure():
        print(f"{row.name:<66}{row.value:>8.2f} {row.unit:<4}{row.target}")


if __name__ == "__main__":
    main()
