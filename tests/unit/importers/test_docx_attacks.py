import zipfile
from io import BytesIO

import pytest

from tests.builders_originals import W, docx, paragraph, zipped
from workbench.errors import UnreadableArticle
from workbench.importers.docx import DocxImporter

ENTITIES = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname"><!ENTITY b "&a;&a;">]>'


@pytest.mark.parametrize("part", ["word/document.xml", "word/comments.xml", "word/styles.xml"])
def test_entities_are_refused_unread(part):
    attack = f"{ENTITIES}<w:document {W}><w:body><w:p><w:t>&b;</w:t></w:p></w:body></w:document>"
    data = docx(paragraph("Text."), extra={part: attack.encode()})
    with pytest.raises(
        UnreadableArticle, match=r"document type definition, .* ask for the text another"
    ):
        DocxImporter().read(data)


@pytest.mark.parametrize("content", [b"<w:document", b"", b"<x/>", b"\xff\xfe\x00"])
def test_a_document_damaged_inside_is_refused_with_what_to_do(content):
    data = docx(paragraph("Text."), extra={"word/document.xml": content})
    with pytest.raises(UnreadableArticle, match=r"damaged.* save it anew, and try again"):
        DocxImporter().read(data)


def test_a_truncated_file_is_refused_with_what_to_do():
    with pytest.raises(UnreadableArticle, match="damaged and cannot be unpacked: ask for it again"):
        DocxImporter().read(docx(paragraph("Text."))[:-30])


def with_zeros(size: int) -> bytes:
    return docx(paragraph("Text."), extra={"word/big.xml": bytes(size)})


def crowded() -> bytes:
    return zipped({f"word/{number}": b"" for number in range(5_001)})


def lying() -> bytes:
    """A bomb whose table of contents calls it small."""
    data = bytearray(docx(paragraph("Text."), extra={"word/document.xml": bytes(30_000_000)}))
    with zipfile.ZipFile(BytesIO(data)) as archive:
        info = archive.getinfo("word/document.xml")
    real, told = info.file_size.to_bytes(4, "little"), (1000).to_bytes(4, "little")
    return bytes(data).replace(real, told)


def shared() -> bytes:
    """Two entries of the table of contents that point at the same bytes."""
    data = docx(paragraph("Text."), extra={"word/a.xml": b"x" * 500, "word/b.xml": b"x" * 500})
    with zipfile.ZipFile(BytesIO(data)) as archive:
        first, second = (archive.getinfo(f"word/{name}.xml").header_offset for name in "ab")
    start = data.index(b"PK\x01\x02")
    return data[:start] + data[start:].replace(
        second.to_bytes(4, "little") + b"word/b", first.to_bytes(4, "little") + b"word/b"
    )


@pytest.mark.parametrize(
    "bomb",
    [
        pytest.param(lambda: with_zeros(200_000_001), id="too much in all"),
        pytest.param(lambda: with_zeros(20_000_000), id="too tightly packed"),
        pytest.param(crowded, id="too many files"),
        pytest.param(shared, id="files that share their bytes"),
    ],
)
def test_a_zip_bomb_is_refused_before_it_goes_off(bomb):
    with pytest.raises(UnreadableArticle, match=r"zip bomb.*: do not trust it, and ask"):
        DocxImporter().read(bomb())


def test_a_zip_bomb_that_lies_about_its_size_does_not_go_off():
    with pytest.raises(UnreadableArticle, match=r"zip bomb|damaged"):
        DocxImporter().read(lying())
