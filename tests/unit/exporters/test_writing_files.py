import errno
import os

import pytest

from workbench.errors import ExportFailed
from workbench.exporters.writing import replace_file


def _folder(tmp_path) -> list[str]:
    return sorted(path.name for path in tmp_path.iterdir())


def test_a_file_is_replaced_whole_and_keeps_its_rights(tmp_path):
    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")
    path.chmod(0o600)
    replace_file(path, b"new")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"new", 0o600)
    assert _folder(tmp_path) == ["report.pdf"]


@pytest.mark.parametrize("where", ["missing/report.pdf", "file/report.pdf"])
def test_a_folder_that_is_not_there_is_named(tmp_path, where):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ExportFailed, match=r"report\.pdf could not be written to .*does not exist"):
        replace_file(tmp_path / where, b"new")


def test_a_folder_of_that_name_is_no_file(tmp_path):
    (tmp_path / "report.pdf").mkdir()
    with pytest.raises(ExportFailed, match="there is a folder of that name"):
        replace_file(tmp_path / "report.pdf", b"new")
    assert _folder(tmp_path) == ["report.pdf"]


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "not writable"),
        (errno.EROFS, "read-only"),
        (errno.EIO, os.strerror(errno.EIO)),
    ],
)
def test_trouble_with_the_disk_leaves_the_old_file_and_says_why(
    tmp_path, monkeypatch, number, told
):
    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")

    def refuse(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(ExportFailed, match=told):
        replace_file(path, b"new")
    assert path.read_bytes() == b"old"
    assert _folder(tmp_path) == ["report.pdf"]
