"""Captured files: named by their hash, whole or not there, mended by what they should be."""

import hashlib

import pytest

from workbench.errors import NotFound, StorageTrouble
from workbench.store.captures import Captures

PAGE = "A saved page, with a café.".encode()


@pytest.fixture
def captures(tmp_path):
    return Captures(tmp_path / "captures")


def test_what_is_put_is_read_again_by_its_hash(captures):
    key = captures.put(PAGE)
    assert key == hashlib.sha256(PAGE).hexdigest()
    assert captures.read(key) == PAGE
    assert captures.is_whole(key)


def test_the_same_bytes_are_kept_once(captures):
    assert captures.put(PAGE) == captures.put(PAGE)
    assert len(list(captures.all())) == 1


def test_nothing_but_whole_files_lies_in_the_folder(captures):
    keys = {captures.put(bytes([n]) * n) for n in range(20)}
    files = {path.name for path in captures.folder.rglob("*") if path.is_file()}
    assert files == keys == set(captures.all())


def test_a_changed_file_is_told_and_mended_by_capturing_it_again(captures):
    key = captures.put(PAGE)
    captures.path(key).write_bytes(PAGE + b"!")
    assert not captures.is_whole(key)
    captures.put(PAGE)
    assert captures.is_whole(key)


def test_a_missing_file_is_told_with_the_name_to_put_it_back_under(captures):
    key = captures.put(PAGE)
    captures.path(key).unlink()
    with pytest.raises(NotFound) as told:
        captures.read(key)
    assert f"{key[:2]}/{key}" in told.value.hint


def test_a_file_in_the_place_of_the_folder_is_told(captures):
    captures.folder.write_text("not a folder")
    with pytest.raises(StorageTrouble, match="could not be copied into the workspace"):
        captures.put(PAGE)


def test_a_file_that_cannot_be_read_is_told(captures, monkeypatch):
    key = captures.put(PAGE)

    def failing(*_args):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("pathlib.Path.open", failing)
    with pytest.raises(StorageTrouble, match="cannot be read: Input/output error"):
        captures.is_whole(key)
