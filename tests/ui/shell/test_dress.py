"""The window dressed anew: what is painted by hand keeps its own face."""

from PySide6.QtGui import QColor, QPalette

from ui.theme import SERIF


def test_the_article_keeps_its_face_when_the_theme_is_chosen_that_is_worn(sit_down):
    desk = sit_down(find_claims=False)
    desk.drop(desk.write("ferry.txt", "The ferry\n\nThe ferry sails at nine.\n"))
    desk.press("Open")
    worn = desk.app.theme.theme.name
    desk.parts.options.change(theme=worn)
    desk.settle()
    assert desk.view.font().family() == SERIF


def test_the_paper_keeps_its_colour_whatever_is_chosen_at_once(sit_down):
    desk = sit_down(find_claims=False)
    desk.drop(desk.write("ferry.txt", "The ferry\n\nThe ferry sails at nine.\n"))
    desk.press("Open")
    for theme in ("light", "dark", "light"):
        desk.parts.options.change(theme=theme, size_percent=200 if theme == "dark" else 100)
        desk.settle()
        desk.window.resize(1600 if theme == "dark" else 1280, 900)
        desk.settle()
        paper = QColor(desk.app.theme.theme.paper)
        assert desk.view.viewport().palette().color(QPalette.ColorRole.Base) == paper


def test_a_larger_window_has_a_larger_article_where_there_is_room(sit_down):
    desk = sit_down(find_claims=False)
    desk.drop(desk.write("ferry.txt", "The ferry\n\nThe ferry sails at nine.\n"))
    desk.press("Open")
    usual = desk.view.look.zoom
    desk.window.resize(2600, 1200)
    desk.parts.options.change(size_percent=200)
    desk.settle()
    assert desk.view.look.zoom == 2 * usual
    assert desk.view.zoom == usual
    desk.window.resize(1280, 800)
    desk.settle()
    assert desk.view.look.zoom == usual
