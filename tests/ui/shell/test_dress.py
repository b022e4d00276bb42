"""The window dressed anew: what is painted by hand keeps its own face."""

from ui.theme import SERIF


def test_the_article_keeps_its_face_when_the_theme_is_chosen_that_is_worn(sit_down):
    desk = sit_down(find_claims=False)
    desk.drop(desk.write("ferry.txt", "The ferry\n\nThe ferry sails at nine.\n"))
    desk.press("Open")
    worn = desk.app.theme.theme.name
    desk.parts.options.change(theme=worn)
    desk.settle()
    assert desk.view.font().family() == SERIF
