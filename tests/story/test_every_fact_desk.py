"""A desk that ticks every fact, and an article that no detector reads."""

from tests.every_fact_sets import FOLDER

GERMAN = (
    "Der alte Anleger wird geschlossen\n\n"
    "Der Hafenausschuss hat am Dienstag beschlossen, den alten Anleger der Fähre zu schließen, "
    "der seit 1911 in Betrieb ist und 24 Schiffe im Jahr sieht.\n\n"
    "Die Mitglieder sagten, die Brücke sei nicht mehr sicher, und eine Reparatur koste mehr, als "
    "die Stadt in zehn Jahren aufbringen könne."
)
NOTE = (
    "This article seems to be in German. Suggestions are made for English only. "
    "Mark claims by hand: select the words and press C."
)


def test_every_name_date_and_caption_is_suggested_and_accepted_by_its_kind(sit_down):
    desk = sit_down()
    desk.parts.options.change(desk_profile="every_fact")
    desk.open_article(FOLDER / "night_train.html")
    desk.until(lambda: len(desk.suggestions()) > 60)
    assert {"Oddny Farrell", "Tobias Wren", "Mayor"} <= set(desk.suggestions())

    listing = desk.parts.list.model
    for _ in range(5):  # by source, person, owner, status, kind
        desk.key("Ctrl+G")
    headings = [group.title for group in listing.grouped.groups]
    assert headings[-5:] == ["Name", "Title", "Place", "Date", "Caption"]
    desk.click_on("Oddny Farrell")
    desk.key("A")
    assert desk.claims() == ["Oddny Farrell"]


def test_where_only_what_is_worth_checking_is_wanted_no_bare_name_is_suggested(sit_down):
    desk = sit_down()
    desk.open_article(FOLDER / "night_train.html")
    desk.until(lambda: len(desk.suggestions()) > 30)
    assert not {"Oddny Farrell", "Tobias Wren", "Mayor"} & set(desk.suggestions())


def test_an_article_in_german_is_told_once_and_marked_by_hand(sit_down):
    desk = sit_down()
    desk.open_article(desk.write("anleger.txt", GERMAN))
    assert desk.says(NOTE)
    assert (desk.suggestions(), desk.message()) == ([], "")
    assert desk.parts.selection.draft.language == "de"

    desk.select("24 Schiffe im Jahr")
    desk.key("C")
    assert desk.claims() == ["24 Schiffe im Jahr"]

    desk.press("Close the note on the language")
    assert not desk.says(NOTE)
    assert desk.told == []


def test_nothing_is_said_of_the_language_of_an_english_article(sit_down):
    desk = sit_down()
    desk.open_article(FOLDER / "seagrass.txt")
    desk.until(lambda: len(desk.suggestions()) > 10)
    assert not any("seems to be in" in label for label in _labels(desk))


def _labels(desk):
    from PySide6.QtWidgets import QLabel

    return [one.text() for one in desk.window.findChildren(QLabel) if one.isVisible()]
