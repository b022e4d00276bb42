"""A desk that sees too many forecasts mutes them, and takes that back in the preferences."""

from ui.preferences.removable_list import RemovableList

ARTICLE = """Harbour news

The council said that prices will rise by 4 percent next year. The pier cost 4.2 million crowns.

The ferries carried 24 engines in 2017, according to the harbour master. Nobody was hurt.
"""


def shown(desk):
    return {entry.row.quote for entry in desk.parts.list.model.listing.shown}


def menu_of(desk, title):
    menu = desk.parts.card.words.reasons.menu()
    submenu = next(action.menu() for action in menu.actions() if action.text() == title)
    return {action.text(): action for action in submenu.actions()}


def test_a_kind_is_muted_from_the_card_and_taken_back_in_the_preferences(sit_down):
    desk = sit_down()
    desk.open_article(desk.write("harbour.txt", ARTICLE))
    desk.until(lambda: any("will rise" in words for words in shown(desk)))
    forecast = next(words for words in shown(desk) if "will rise" in words)
    desk.click_on(forecast)

    menu_of(desk, "Fewer like this")["Every prediction"].trigger()
    desk.settle()
    assert forecast not in shown(desk)
    assert forecast in desk.suggestions()
    assert any("24 engines" in words for words in shown(desk))
    row = next(row for row in desk.parts.rows.all() if row.quote == forecast)
    assert "muted by your desk: prediction" in row.reasons
    assert desk.message() == ("Muted for your desk: every prediction. The preferences list it.")
    desk.close()

    desk = sit_down()
    desk.until(lambda: bool(shown(desk)))
    assert forecast not in shown(desk)
    desk.key("Ctrl+,")
    [muted, _raised] = desk.window.findChildren(RemovableList)
    assert [chip.text() for chip in muted.chips()] == ["every prediction"]
    desk.press("Take out every prediction")
    desk.until(lambda: forecast in shown(desk))
    assert muted.chips() == []
    assert desk.told == []


def test_a_desk_that_checks_every_fact_sees_all_but_what_it_muted(sit_down):
    desk = sit_down()
    desk.parts.options.change(desk_profile="every_fact", muted=["kind:prediction"])
    desk.open_article(desk.write("harbour.txt", ARTICLE))
    desk.until(lambda: any("24 engines" in words for words in shown(desk)))
    hidden = set(desk.suggestions()) - shown(desk)
    assert [words for words in hidden if "will rise" not in words] == []
    assert len(hidden) == 1


def test_a_word_is_raised_from_the_list_and_taken_back_at_once(sit_down):
    desk = sit_down()
    desk.open_article(desk.write("harbour.txt", ARTICLE))
    desk.until(lambda: any("24 engines" in words for words in shown(desk)))
    engines = next(words for words in shown(desk) if "24 engines" in words)
    before = next(row for row in desk.parts.rows.all() if row.quote == engines)
    desk.parts.list.triage.lean_wanted.emit("engine", True)
    after = next(row for row in desk.parts.rows.all() if row.quote == engines)
    assert after.check_worthiness > before.check_worthiness
    assert after.reasons[-1] == "raised by your desk: “engine”"
    desk.press("Take back")
    again = next(row for row in desk.parts.rows.all() if row.quote == engines)
    assert again == before
