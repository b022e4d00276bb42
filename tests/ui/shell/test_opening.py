"""Opening articles: one after the other, none lost, none doubled, nothing half-saved."""

import threading

import pytest
from PySide6.QtGui import QGuiApplication

from ui.start.open_panel import OpenPanel

BRIDGE = "The bridge\n\nThe bridge was opened in 1901 and is 310 metres long.\n"
FERRY = "The ferry\n\nThe ferry sails at nine and carries 24 cars.\n"


@pytest.fixture
def desk(sit_down):
    return sit_down(find_claims=False)


def title(desk) -> str:
    """What the panel that waits proposes as a title."""
    return desk.sheet.title if isinstance(desk.sheet, OpenPanel) else ""


def test_several_files_wait_for_each_other_and_each_becomes_a_case(desk):
    desk.drop(desk.write("bridge.txt", BRIDGE), desk.write("ferry.txt", FERRY))
    assert title(desk) == "The bridge"
    desk.press("Open")
    assert title(desk) == "The ferry"
    desk.press("Open")
    assert desk.sheet is None
    desk.key("Ctrl+L")
    assert desk.cases() == ["The ferry", "The bridge"]


@pytest.mark.parametrize("leave", ["Cancel", "Back", "Esc"])
def test_an_article_that_is_given_up_lets_the_next_one_come(desk, leave):
    desk.drop(desk.write("bridge.txt", BRIDGE), desk.write("ferry.txt", FERRY))
    if leave == "Esc":
        desk.key("Esc")
    else:
        desk.press(leave)
    assert title(desk) == "The ferry"
    desk.press("Open")
    desk.key("Ctrl+L")
    assert desk.cases() == ["The ferry"]


def test_an_empty_file_is_told_and_the_next_one_is_opened(desk):
    desk.drop(desk.write("empty.txt", ""), desk.write("ferry.txt", FERRY))
    assert "empty.txt" in desk.message()
    assert title(desk) == "The ferry"
    desk.press("Cancel")
    assert desk.cases() == []


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_file_that_is_not_there_leaves_the_program_ready(desk):
    desk.app.come_forward([str(desk.folder / "gone.txt")])
    desk.settle()
    assert "gone.txt" in desk.message()
    desk.open_article(desk.write("ferry.txt", FERRY))
    assert desk.view.text.startswith("The ferry")


def test_words_pasted_while_a_file_waits_come_after_it(desk):
    QGuiApplication.clipboard().setText("Pasted headline\n\nA pasted sentence of seven words here.")
    desk.drop(desk.write("bridge.txt", BRIDGE))
    desk.key("Ctrl+Shift+V")
    assert title(desk) == "The bridge"
    desk.press("Open")
    assert title(desk) == "Pasted headline"


def test_an_empty_clipboard_is_told(desk):
    QGuiApplication.clipboard().setText("  ")
    desk.key("Ctrl+Shift+V")
    assert desk.told
    assert desk.sheet is None


def test_wrong_letters_are_read_again_in_the_encoding_that_is_chosen(desk):
    path = desk.write("cafe.txt", "")
    path.write_bytes(
        "Le café\n\nLe café est fermé depuis 1999, écrit un journal de Łódź.\n".encode("cp1250")
    )
    desk.drop(path)
    first = desk.sheet
    first.encoding_wanted.emit("cp1250")
    desk.settle()
    assert desk.sheet is not first
    desk.press("Open")
    assert "Łódź" in desk.view.text
    desk.key("Ctrl+L")
    assert desk.cases() == ["Le café"]


def test_an_encoding_that_does_not_fit_leaves_the_first_reading_to_be_opened(desk):
    desk.drop(desk.write("cafe.txt", "Le café\n\nIl pleut à Łódź depuis 1999.\n"))
    desk.sheet.encoding_wanted.emit("utf-16")
    desk.settle()
    assert isinstance(desk.sheet, OpenPanel)
    if desk.told:
        desk.press("Open")
        assert "Łódź" in desk.view.text


def test_keys_looked_up_meanwhile_lie_over_the_article_that_waits(desk):
    desk.drop(desk.write("bridge.txt", BRIDGE))
    desk.sheet.setFocus()
    desk.key("F1")
    assert title(desk) == ""
    desk.key("Esc")
    assert title(desk) == "The bridge"
    desk.press("Open")
    assert desk.view.text.startswith("The bridge")


def test_leaving_for_the_case_list_names_what_was_not_opened(desk):
    desk.drop(desk.write("bridge.txt", BRIDGE), desk.write("ferry.txt", FERRY))
    desk.key("Ctrl+L")
    assert (desk.sheet, desk.cases()) == (None, [])
    assert "ferry.txt" in desk.message()
    desk.open_article(desk.write("again.txt", FERRY))
    assert desk.view.text.startswith("The ferry")


def test_open_pressed_twice_makes_one_case(desk):
    desk.drop(desk.write("bridge.txt", BRIDGE))
    panel = desk.sheet
    panel.confirm()
    panel.confirm()
    desk.settle()
    desk.key("Ctrl+L")
    assert desk.cases() == ["The bridge"]


def test_a_date_that_is_none_is_pointed_at(desk):
    desk.drop(desk.write("bridge.txt", BRIDGE))
    desk.type("last summer")  # the date is missing, so the keyboard is there
    desk.key("Return")
    assert isinstance(desk.sheet, OpenPanel)
    assert desk.says("Write the date as 2018-03-08, or leave it empty.")


def test_a_reading_can_be_cancelled_and_the_next_one_comes(desk, monkeypatch):
    import ui.opening as opening

    slow, reading = threading.Event(), opening.open_article_file

    def slowly(captures, path, *, encoding, progress):
        while path.name == "slow.txt" and not slow.wait(0.01):
            progress.advance(0, 1)
        return reading(captures, path, encoding=encoding, progress=progress)

    monkeypatch.setattr(opening, "open_article_file", slowly)
    desk.parts.opening.open_files([desk.write("slow.txt", BRIDGE), desk.write("ferry.txt", FERRY)])
    desk.until(lambda: desk.says("Reading slow.txt…"))
    desk.press("Cancel: Reading slow.txt")
    assert title(desk) == "The ferry"
    assert desk.told == []


def test_a_draft_with_a_wrong_scale_file_still_opens(desk):
    desk.parts.options.change(scale_file=str(desk.write("scale.toml", "name = 1\n")))
    desk.open_article(desk.write("bridge.txt", BRIDGE))
    assert desk.view.text.startswith("The bridge")
    assert desk.told


def test_only_what_was_opened_is_recent(desk):
    desk.drop(desk.write("empty.txt", ""))
    path = desk.write("bridge.txt", BRIDGE)
    desk.open_article(path)
    assert desk.parts.options.now.recent == [str(path)]
    desk.key("Ctrl+L")
    desk.press("Open bridge.txt")
    assert title(desk) == "The bridge"
