import re
import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from ui.theme import (
    BASE_PX,
    SANS,
    SERIF,
    Theme,
    ThemeController,
    blend,
    install_fonts,
    load_theme,
    palette,
    serif,
    style_sheet,
)
from ui.widgets.chip import ChipButton, FilterChip
from workbench.model import Family
from workbench.services.scales import scale_named


@pytest.fixture
def themes(qapp):
    """A controller; what it puts on the application is taken off again."""
    font, worn = qapp.font(), qapp.palette()
    install_fonts()
    controller = ThemeController(qapp)
    yield controller
    controller.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(worn)
    qapp.setFont(font)
    qapp.styleHints().unsetColorScheme()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_theme_has_a_colour_for_every_role_and_family(name):
    theme = load_theme(name)
    assert theme.dark == (name == "dark")
    assert set(theme.families) == set(Family)
    colours = [getattr(theme, field.name) for field in fields(theme) if field.type is str]
    colours = [colour for colour in colours if colour != name] + list(theme.families.values())
    assert all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in colours)


def test_both_typefaces_are_there_in_the_cuts_that_are_used(qapp):
    assert install_fonts() == (SERIF, SANS)
    for family in (SERIF, SANS):
        assert {"Regular", "Italic", "Semibold", "Bold"} <= set(QFontDatabase.styles(family))


def test_a_semibold_heading_is_really_semibold(qapp):
    install_fonts()
    heading = serif(load_theme("light"), 20, semibold=True)
    assert QFontInfo(heading).family() == SERIF
    assert QFontInfo(heading).weight() == QFont.Weight.DemiBold


def test_figures_stand_below_each_other(qapp):
    install_fonts()
    font = QFont(SANS)
    font.setPixelSize(BASE_PX)
    assert len({QFontMetricsF(font).horizontalAdvance(figure) for figure in "0123456789"}) == 1


def test_the_chosen_theme_dresses_the_application_and_says_so(qapp, themes, qtbot):
    with qtbot.waitSignal(themes.changed) as changed:
        themes.apply("dark")
    assert changed.args == [themes.theme]
    assert themes.theme.dark
    ground = qapp.palette().color(QPalette.ColorRole.Window)
    assert ground.name() == load_theme("dark").background
    themes.apply("light")
    assert not themes.theme.dark


def test_the_theme_follows_the_system_when_it_was_asked_to(qapp, themes):
    themes.apply("system")
    for scheme, is_dark in ((Qt.ColorScheme.Dark, True), (Qt.ColorScheme.Light, False)):
        qapp.styleHints().colorSchemeChanged.emit(scheme)
        assert themes.theme.dark is is_dark


def test_a_chosen_theme_stays_whatever_the_system_does(qapp, themes):
    themes.apply("light")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not themes.theme.dark


def test_the_size_of_the_interface_scales_letters_and_leaves_hairlines(qapp, themes):
    themes.apply("dark", scale=1.0)
    button = QPushButton("Open article")
    small = button.sizeHint()
    themes.apply(scale=2.0)
    assert themes.theme.dark
    assert qapp.font().pixelSize() == 2 * BASE_PX
    assert button.sizeHint().width() > 1.8 * small.width()
    assert button.sizeHint().height() > 1.8 * small.height()
    assert "1px solid" in qapp.styleSheet()


@pytest.mark.parametrize(("asked", "given"), [(0.3, 1.0), (1.5, 1.5), (9.0, 2.0)])
def test_the_size_stays_between_once_and_twice(themes, asked, given):
    themes.apply("light", scale=asked)
    assert themes.theme.scale == given


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_style_sheet_knows_every_colour_and_picture_it_names(name):
    text = style_sheet(load_theme(name))
    assert "$" not in text
    pictures = re.findall(r'url\("(.+?)"\)', text)
    assert pictures
    for picture in pictures:
        assert Path(picture).read_text("utf-8").startswith("<svg")


def test_high_contrast_leaves_no_grey_words():
    theme = load_theme("light").strengthened()
    assert theme.muted == theme.ink
    assert theme.line != load_theme("light").line


def test_a_rating_shows_its_own_colour_in_either_theme():
    rating = replace(scale_named("workbench").rating("true"), light="#112233", dark="#aabbcc")
    assert load_theme("light").colour_of(rating) == "#112233"
    assert load_theme("dark").colour_of(rating) == "#aabbcc"


def test_what_has_no_colour_takes_that_of_its_family():
    plain = replace(scale_named("workbench").rating("false"), light="", dark="")
    for theme in (load_theme("light"), load_theme("dark")):
        assert theme.colour_of(plain) == theme.families[Family.FALSE]


def test_a_tint_lies_between_its_colour_and_the_paper():
    assert blend("#000000", "#ffffff", 0.5) == "#808080"
    assert blend("#123456", "#ffffff", 0) == "#ffffff"
    assert blend("#123456", "#ffffff", 1) == "#123456"


def test_a_disabled_word_looks_disabled():
    theme = load_theme("light")
    made = palette(theme)
    disabled = made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    assert disabled.name() == theme.disabled


@pytest.mark.parametrize(
    "make",
    [
        lambda: QPushButton("A"),
        lambda: QLineEdit("A"),
        lambda: QCheckBox("A"),
        lambda: QRadioButton("A"),
        QComboBox,
        QDateEdit,
        QToolButton,
        lambda: FilterChip("A"),
        lambda: ChipButton("A"),
    ],
)
def test_what_is_clicked_is_high_enough_to_hit(themes, qtbot, make):
    themes.apply("light")
    widget = make()
    qtbot.addWidget(widget)
    widget.ensurePolished()
    assert widget.sizeHint().height() >= 24


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("kind", ["", "quiet", "link"])
def test_the_focus_is_ringed_in_its_own_colour(themes, qtbot, name, kind):
    themes.apply(name)
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Open", window)
    button.setProperty("kind", kind)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    window.setFocus()
    assert not _shows(button, themes.theme)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert _shows(button, themes.theme)


def _shows(button: QPushButton, theme: Theme) -> bool:
    """Whether the left edge is drawn in the colour of the focus."""
    image = button.grab().toImage()
    return image.pixelColor(0, image.height() // 2).name() == theme.focus


def test_before_the_first_paint_nothing_heavy_is_loaded():
    script = (
        "import sys, ui.theme, ui.icons, ui.widgets.chip, ui.widgets.message_bar\n"
        "heavy = {'numpy', 'sqlmodel', 'sqlalchemy', 'pydantic', 'qtawesome', 'qtpy', 'spacy'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
