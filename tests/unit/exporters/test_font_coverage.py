"""Which characters a font file has, read from the file itself."""

import struct
from pathlib import Path

import pytest
import typst

from workbench.exporters.pdf import gather_fonts
from workbench.exporters.typst_process import covered


@pytest.fixture(scope="module")
def fonts(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("fonts")
    gather_fonts(folder)
    return folder


def _has(path: Path, char: str, index: int = 0) -> bool:
    return any(first <= ord(char) <= last for first, last in covered(path, index))


def test_our_faces_have_the_letters_of_europe_and_no_chinese(fonts):
    for face in ("SourceSerifPro-Regular.ttf", "SourceSansPro-Regular.ttf"):
        assert all(_has(fonts / face, char) for char in "Aé–“Жλ")
        assert not _has(fonts / face, "你")


def test_typst_finds_each_face_once(fonts):
    found = typst.Fonts(False, False, [str(fonts)]).fonts()
    faces = {(font.family, font.style, font.weight) for font in found}
    assert len(found) == len(faces) == 8


def test_the_second_font_of_a_collection_is_read_where_it_stands(tmp_path, fonts):
    path = tmp_path / "two.ttc"
    path.write_bytes(_collection((fonts / "SourceSansPro-Regular.ttf").read_bytes()))
    assert covered(path, 1) == covered(fonts / "SourceSansPro-Regular.ttf")


def _collection(font: bytes) -> bytes:
    """A collection that lists the same font twice."""
    head = struct.pack(">4sHHIII", b"ttcf", 1, 0, 2, 20, 20)
    tables = struct.unpack_from(">H", font, 4)[0]
    moved = bytearray(font)
    for at in range(12 + 8, 12 + 16 * tables, 16):
        (offset,) = struct.unpack_from(">I", font, at)
        struct.pack_into(">I", moved, at, offset + len(head))
    return head + bytes(moved)


@pytest.mark.parametrize("data", [b"", b"\0\1\0\0", b"ttcf", b"\0\1\0\0" + b"\xff" * 30])
def test_a_damaged_font_covers_nothing(tmp_path, data):
    path = tmp_path / "damaged.ttf"
    path.write_bytes(data)
    assert covered(path) == []


def test_a_font_that_is_gone_covers_nothing(tmp_path):
    assert covered(tmp_path / "gone.ttf") == []
