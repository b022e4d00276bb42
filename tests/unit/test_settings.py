"""Settings: defaults for what was never said, refused when unreadable, and never lost."""

import getpass
import os
from pathlib import Path

import pytest
from pydantic import ValidationError

from workbench.errors import Invalid, StorageTrouble
from workbench.settings import FILE_NAME, HIDDEN, RECENT, UNREADABLE, Settings


def test_without_a_file_everything_is_as_it_ships(tmp_path):
    assert Settings.load(tmp_path) == Settings()


def test_what_is_saved_is_read_again(tmp_path):
    told = Settings(person="Ada Byron", theme="dark", article_zoom_percent=150, find_claims=False)
    told.with_recent(Path("Entwürfe/Fähren.docx"))
    told.save(tmp_path)
    assert Settings.load(tmp_path) == told
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b'{"theme": "pink"}', b'{"size_percent": 5000}', b"\xff\xfe\x00"],
)
def test_what_cannot_be_read_is_refused_and_kept_when_others_are_saved(tmp_path, content):
    (tmp_path / FILE_NAME).write_bytes(content)
    with pytest.raises(Invalid, match="cannot be read; the usual ones are used"):
        Settings.load(tmp_path)
    assert (tmp_path / FILE_NAME).read_bytes() == content
    Settings(person="Ada Byron").save(tmp_path)
    assert (tmp_path / UNREADABLE).read_bytes() == content
    assert Settings.load(tmp_path).person == "Ada Byron"


def test_options_of_another_version_are_passed_over(tmp_path):
    (tmp_path / FILE_NAME).write_text('{"person": "Ada Byron", "sounds": true}')
    assert Settings.load(tmp_path).person == "Ada Byron"


def test_a_folder_that_cannot_be_written_is_told_and_the_old_settings_stay(tmp_path):
    Settings(person="Ada Byron").save(tmp_path)
    (tmp_path / f".{FILE_NAME}.part").mkdir()
    with pytest.raises(StorageTrouble, match="The settings were not saved"):
        Settings(person="Somebody Else").save(tmp_path)
    assert Settings.load(tmp_path).person == "Ada Byron"


def test_a_value_out_of_its_range_is_not_taken():
    settings = Settings()
    with pytest.raises(ValidationError):
        settings.size_percent = 10
    assert settings.size_percent == 100


def test_the_newest_files_come_first_and_once_each():
    settings = Settings()
    for number in [*range(20), 5]:
        settings.with_recent(Path(f"{number}.txt"))
    assert settings.recent[:3] == ["5.txt", "19.txt", "18.txt"]
    assert len(settings.recent) == len(set(settings.recent)) == RECENT


def test_a_file_whose_name_is_no_text_does_not_spoil_the_settings(tmp_path):
    settings = Settings()
    settings.with_recent(Path(os.fsdecode(b"caf\xe9.txt")))
    settings.save(tmp_path)
    assert Settings.load(tmp_path) == settings


@pytest.mark.parametrize("name", ["", "  "])
def test_who_has_not_said_a_name_acts_under_the_accounts(monkeypatch, name):
    monkeypatch.setattr(getpass, "getuser", lambda: "ada")
    assert Settings(person=name).acting == "ada"


@pytest.mark.parametrize("trouble", [KeyError, OSError, ImportError])
def test_where_nobody_is_logged_in_somebody_acts_all_the_same(monkeypatch, trouble):
    def unknown():
        raise trouble

    monkeypatch.setattr(getpass, "getuser", unknown)
    assert Settings().acting == "Analyst"


def test_every_option_that_is_shown_says_what_it_is():
    for name, field in Settings.model_fields.items():
        assert field.title, name
        assert name in HIDDEN or field.description, name
