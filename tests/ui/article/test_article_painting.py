from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QRegion

from ui.theme import load_theme
from workbench.model import ClaimState, Family, TextSpan, Underline


class Painted(QObject):
    """What was painted of a widget."""

    def __init__(self, widget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.region += event.region()
        return False


def picture(view) -> QImage:
    return view.viewport().grab().toImage()


def box_of(view, words: str) -> QRect:
    start = view.text.index(words)
    box = view._page.lines.boxes(TextSpan(start, start + len(words)))[0]
    return box.translated(-view.to_sheet(QPoint())).toAlignedRect()


def colours_in(image: QImage, area: QRect) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    }


def share_of(image: QImage, area: QRect, colour: str) -> float:
    """How much of the row of an underline is in its colour."""
    rows = [
        sum(image.pixelColor(x, y).name() == colour for x in range(area.left(), area.right()))
        for y in range(area.bottom() - 3, area.bottom() + 2)
    ]
    return max(rows) / area.width()


RED = "#c00000"


@pytest.fixture
def settled(view, qtbot):
    """Called before painting is counted: what is still under way is painted first."""

    def settle() -> Painted:
        qtbot.wait(50)
        return Painted(view.viewport())

    return settle


# --- how much is painted ------------------------------------------------------


def test_a_new_colour_is_painted_where_the_claim_stands_and_nowhere_else(
    view, qtbot, mark, settled
):
    claim = mark("24 crossings")
    view.set_marks([claim, mark("crew of 11", 2)])
    painted = settled()
    view.replace_marks([replace(claim, light="#008000")], [])
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    words = box_of(view, "24 crossings")
    assert painted.region.contains(words)
    margin = QRect(0, 0, view.look.sheet.left, view.viewport().height())
    left = painted.region - QRegion(words.adjusted(-8, -8, 8, 14)) - QRegion(margin)
    assert left.isEmpty()
    assert not painted.region.intersects(box_of(view, "Its crew of 11"))


def test_a_new_colour_out_of_sight_paints_nothing(view, qtbot, mark, settled):
    text = "A line of words.\n" * 400
    view.show_article(text, [])
    far = replace(mark("24 crossings"), span=TextSpan(len(text) - 18, len(text) - 8))
    view.set_marks([far])
    painted = settled()
    view.replace_marks([replace(far, light="#008000")], [])
    qtbot.wait(50)
    assert painted.region.isEmpty()


def test_a_claim_inside_is_painted_again_when_the_outer_one_goes(view, qtbot, mark, settled):
    outer, inner = mark("made 24 crossings in 2017"), mark("24 crossings", 2)
    view.set_marks([outer, inner])
    painted = settled()
    view.replace_marks([], [outer.claim_id])
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    assert painted.region.contains(box_of(view, "24 crossings"))
    assert view.marks.level(inner) == 0


def test_another_current_claim_paints_the_two_and_not_the_rest(view, qtbot, mark, settled):
    one, other = mark("24 crossings", 1), mark("crew of 11", 2)
    view.set_marks([one, other, mark("new engine", 3)])
    view.set_current(one.claim_id)
    painted = settled()
    view.set_current(other.claim_id)
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    assert painted.region.contains(box_of(view, "24 crossings"))
    assert painted.region.contains(box_of(view, "crew of 11"))
    assert not painted.region.intersects(box_of(view, "new engine"))


# --- what is painted ----------------------------------------------------------


def test_a_claim_is_tinted_and_underlined_below_its_words_only(view, mark):
    view.set_marks([mark("24 crossings", underline=Underline.SOLID)])
    image, words = picture(view), box_of(view, "24 crossings")
    assert share_of(image, words, RED) > 0.95
    assert share_of(image, box_of(view, "harbour office"), RED) == 0
    tint = image.pixelColor(words.left() + 1, words.top() + 2)
    assert tint.red() > tint.green()
    assert image.pixelColor(box_of(view, "harbour").topLeft()) == QColor("#ffffff")


@pytest.mark.parametrize("style", [Underline.DASHED, Underline.DOTTED, Underline.WAVE])
def test_a_broken_or_wavy_underline_is_no_solid_one(view, mark, style):
    view.set_marks([mark("24 crossings", underline=style)])
    assert share_of(picture(view), box_of(view, "24 crossings"), RED) < 0.85


def test_no_two_underlines_look_alike(view, mark):
    seen = set()
    for style in Underline:
        view.set_marks([mark("24 crossings", underline=style)])
        image = picture(view).copy(box_of(view, "24 crossings").adjusted(0, 18, 0, 4))
        seen.add(bytes(image.constBits()))
    assert len(seen) == len(Underline)


def test_a_suggestion_is_fainter_than_a_claim_and_has_no_number(view, mark):
    def painted(number: int | None) -> tuple[int, int]:
        view.set_marks([mark("24 crossings", number)])
        image, words = picture(view), box_of(view, "24 crossings")
        margin = QRect(2, words.top(), view.look.sheet.left - 4, words.height())
        tint = image.pixelColor(words.left() + 1, words.top() + 2).green()
        return tint, len(colours_in(image, margin))

    (claim, numbered), (suggestion, bare) = painted(7), painted(None)
    assert suggestion > claim
    assert (bare, numbered > 1) == (1, True)


def test_a_signed_claim_has_a_tick_beside_its_number(view, mark):
    def margin_of(state: ClaimState) -> bytes:
        view.set_marks([mark("24 crossings", 7, state=state)])
        words = box_of(view, "24 crossings")
        image = picture(view).copy(QRect(0, words.top(), view.look.sheet.left, words.height()))
        return bytes(image.constBits())

    assert margin_of(ClaimState.SIGNED) != margin_of(ClaimState.DECIDED)


def test_a_claim_with_open_flags_has_a_red_flag_beside_its_number(view, mark):
    def red_in_margin(flags: int) -> int:
        view.set_marks([mark("24 crossings", 7, light="#31373c", flags=flags)])
        words = box_of(view, "24 crossings")
        image = picture(view)
        columns, rows = range(view.look.sheet.left), range(words.top(), words.bottom())
        colours = (image.pixelColor(x, y) for x in columns for y in rows)
        return sum(colour.red() - colour.green() > 60 for colour in colours)

    assert red_in_margin(0) == 0
    assert red_in_margin(2) > 10


def test_where_two_claims_overlap_the_colour_is_stronger_and_a_second_line_runs(view, mark):
    outer = mark("made 24 crossings in 2017", underline=Underline.SOLID)
    inner = mark("24 crossings", 2, underline=Underline.SOLID, light="#0000c0")
    view.set_marks([outer, inner])
    image, words = picture(view), box_of(view, "24 crossings")
    below = words.adjusted(0, words.height() - 5, 0, 6)
    assert {RED, "#0000c0"} <= colours_in(image, below)
    alone = image.pixelColor(box_of(view, "made").left() + 1, words.top() + 2)
    both = image.pixelColor(words.left() + 1, words.top() + 2)
    assert both.lightness() < alone.lightness()


def test_the_current_claim_is_outlined_over_its_line_breaks(view, mark):
    claim = mark("24 crossings in 2017, the harbour office said.")
    view.resize(420, 500)
    view.set_marks([claim])
    accent = QColor(view.look.theme.accent).name()
    boxes = [box.toAlignedRect() for box in view._page.lines.boxes(claim.span)]
    before = picture(view)
    view.set_current(claim.claim_id)
    after = picture(view)
    assert len(boxes) > 1
    for box in boxes:
        assert accent not in colours_in(before, box.adjusted(-5, -5, 5, 6))
        assert accent in colours_in(after, box.adjusted(-5, -5, 5, 6))


def test_what_was_read_has_a_sign_in_the_right_margin(view):
    def right_margin() -> int:
        sheet, words = view.look.sheet, box_of(view, "ferry")
        edge = QRect(sheet.width - sheet.right + 4, words.top(), sheet.right - 8, words.height())
        return len(colours_in(picture(view), edge))

    before = right_margin()
    view.set_read([TextSpan(0, 60)])
    after = right_margin()
    view.set_read([])
    assert (before, after > 1, right_margin()) == (1, True, 1)


def test_night_turns_paper_ink_and_claims(view, mark):
    view.set_marks([mark("24 crossings", underline=Underline.SOLID)])
    view.set_theme(load_theme("dark"))
    image, words = picture(view), box_of(view, "24 crossings")
    assert image.pixelColor(box_of(view, "harbour").topLeft()) == QColor(view.look.theme.paper)
    assert view.look.theme.paper != "#ffffff"
    assert share_of(image, words, "#00ff00") > 0.95
    assert share_of(image, words, RED) == 0


def test_paper_and_ink_are_the_themes_whichever_it_is(view):
    view.set_theme(replace(load_theme("light"), paper="#fff1e0", background="#204060"))
    image = picture(view)
    assert image.pixelColor(box_of(view, "harbour").topLeft()) == QColor("#fff1e0")
    assert image.pixelColor(view.look.sheet.width // 2, 3) == QColor("#204060")


def test_a_claim_without_colours_of_its_own_has_its_familys(view, mark):
    family = {"light": "", "dark": "", "family": Family.FALSE, "underline": Underline.SOLID}
    view.set_marks([mark("24 crossings", **family)])
    for theme in (load_theme("light"), load_theme("dark")):
        view.set_theme(theme)
        words = box_of(view, "24 crossings")
        assert share_of(picture(view), words, theme.families[Family.FALSE]) > 0.95


def test_what_is_found_is_painted_softly_and_the_place_looked_at_strongly(view):
    hits = [TextSpan(i, i + 5) for i in (view.text.index("ferry"), view.text.index("twice"))]
    view.set_hits(hits)
    view.set_hit(hits[0])
    image = picture(view)

    def paper_at(words: str) -> QColor:
        box = box_of(view, words)
        return image.pixelColor(box.left() + 1, box.top() + 3)

    strong, soft = paper_at("ferry"), paper_at("twice")
    assert strong == QColor(view.look.theme.hit)
    assert QColor("#ffffff") != soft != strong
    view.set_hits([])
    image = picture(view)
    assert paper_at("ferry") == QColor("#ffffff")


def test_a_short_article_lies_on_paper_to_the_lower_edge_and_desk_shows_above(view):
    image, sheet = picture(view), view.look.sheet
    middle = sheet.width // 2
    assert image.pixelColor(middle, 3) == QColor(view.look.theme.background)
    assert image.pixelColor(middle, view.viewport().height() - 2) == QColor("#ffffff")


def test_the_end_of_a_long_article_shows_the_desk_below_it(view, qtbot):
    view.show_article("A line of words.\n" * 200, [])
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 3000)
    bar.setValue(bar.maximum())
    image = picture(view)
    middle, foot = view.look.sheet.width // 2, view.viewport().height()
    assert image.pixelColor(middle, foot - 3) == QColor(view.look.theme.background)
    assert image.pixelColor(middle, foot - 40) == QColor("#ffffff")


def test_words_written_leftward_are_marked_where_they_stand(view):
    text = "The sign said שלום עולם in blue."
    view.show_article(text, [])
    lines = view._page.lines
    [whole] = lines.boxes(TextSpan(14, 23))
    [first] = lines.boxes(TextSpan(14, 18))
    [second] = lines.boxes(TextSpan(19, 23))
    assert QRectF(whole).adjusted(-1, -1, 1, 1).contains(first)
    assert second.right() < first.left()
    assert lines.character_at(first.center()) in range(14, 18)
