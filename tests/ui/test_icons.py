from itertools import combinations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QPushButton

from ui import icons
from ui.actions import ACTIONS
from ui.shapes import SHAPES
from ui.theme import ThemeController, load_theme
from workbench.model import IconShape, Stance

INK = "#123456"


@pytest.fixture
def themes(qapp):
    font, worn = qapp.font(), qapp.palette()
    controller = ThemeController(qapp)
    controller.apply("light")
    yield controller
    controller.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(worn)
    qapp.setFont(font)
    qapp.styleHints().unsetColorScheme()


def inked(image):
    """Where something is drawn, as (column, row) of pixels that are mostly covered."""
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 127
    }


def drawn(shape, side, rect=None):
    image = QImage(QSize(side, side), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    icons.draw_shape(painter, QRectF(0, 0, side, side) if rect is None else rect, shape, INK)
    painter.end()
    return image


def colour_of(icon):
    image = icon.pixmap(QSize(32, 32)).toImage()
    return max(
        (image.pixelColor(x, y) for x in range(32) for y in range(32)), key=QColor.alpha
    ).name()


@pytest.mark.parametrize("meaning", icons.MEANINGS)
def test_every_meaning_has_a_picture(qapp, meaning):
    icon = icons.get(meaning, load_theme("light"))
    assert inked(icon.pixmap(QSize(32, 32)).toImage())


def test_every_action_names_an_icon_that_is_known():
    assert {spec.icon for spec in ACTIONS if spec.icon} <= set(icons.MEANINGS)


def test_a_meaning_nobody_gave_is_a_mistake(qapp):
    with pytest.raises(KeyError):
        icons.get("unheard of", load_theme("light"))


def test_an_icon_has_the_colour_of_its_role(qapp):
    for theme in (load_theme("light"), load_theme("dark")):
        assert colour_of(icons.get("claim.add", theme)) == theme.ink
        assert colour_of(icons.get("claim.add", theme, "accent_ink")) == theme.accent_ink


@pytest.mark.parametrize("make", [QPushButton, QAction])
def test_an_icon_comes_with_the_event_loop_and_follows_the_theme(qapp, themes, qtbot, make):
    target = make()
    icons.put_on(target, "undo", themes)
    assert target.icon().isNull()
    qtbot.waitUntil(lambda: not target.icon().isNull())
    assert colour_of(target.icon()) == load_theme("light").ink
    themes.apply("dark")
    assert colour_of(target.icon()) == load_theme("dark").ink
    target.deleteLater()


def test_asked_again_a_button_keeps_only_the_new_meaning(themes, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    icons.put_on(button, "undo", themes)
    icons.put_on(button, "redo", themes)
    qtbot.waitUntil(lambda: not button.icon().isNull())
    themes.apply("dark")
    redo = icons.get("redo", themes.theme).pixmap(QSize(32, 32)).toImage()
    assert button.icon().pixmap(QSize(32, 32)).toImage() == redo


def test_a_button_that_is_gone_does_not_hear_of_themes(themes):
    button = QPushButton()
    icons.put_on(button, "undo", themes)
    button.deleteLater()
    QCoreApplication.sendPostedEvents(button, QEvent.Type.DeferredDelete)
    del button
    QCoreApplication.processEvents()
    themes.apply("dark")


def test_every_rating_and_every_stance_is_drawn():
    assert {*IconShape, *Stance} <= set(SHAPES)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("side", [10, 16, 48])
def test_a_shape_is_drawn_in_its_colour_and_touches_no_edge(shape, side):
    image = drawn(shape, side)
    pixels = inked(image)
    assert pixels
    assert all(0 < x < side - 1 and 0 < y < side - 1 for x, y in pixels)
    strongest = max((image.pixelColor(x, y) for x, y in pixels), key=QColor.alpha)
    assert abs(strongest.red() - 0x12) + abs(strongest.blue() - 0x56) < 8


@pytest.mark.parametrize("side", [12, 16])
def test_no_two_shapes_look_the_same_even_when_they_are_small(side):
    pixels = {shape: inked(drawn(shape, side)) for shape in SHAPES}
    for one, other in combinations(SHAPES, 2):
        differing = len(pixels[one] ^ pixels[other])
        assert differing >= side // 2, f"{one} and {other} differ in {differing} pixels"


def test_a_shape_keeps_to_the_middle_of_an_oblong():
    pixels = inked(drawn("ring", 40, QRectF(0, 10, 40, 20)))
    assert all(10 <= x < 30 and 10 <= y < 30 for x, y in pixels)


def test_no_room_is_no_mistake():
    assert not inked(drawn("check", 8, QRectF(2, 2, 0, 0)))


def test_the_painter_is_left_as_it_was():
    image = QImage(16, 16, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    painter.setPen(QPen(QColor("#ff0000"), 3))
    icons.draw_shape(painter, QRectF(0, 0, 16, 16), "query", INK)
    assert painter.pen().width() == 3
    assert painter.transform().isIdentity()
    painter.end()


@pytest.mark.parametrize("density", [1, 2, 3])
def test_a_shape_is_sharp_on_dense_screens(qapp, density):
    pixmap = icons.shape_icon("check", INK, 16).pixmap(QSize(16, 16), density)
    assert pixmap.size() == QSize(16, 16) * density
