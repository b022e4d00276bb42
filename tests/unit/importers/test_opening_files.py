import os
from pathlib import Path

import pytest

from tests.builders_originals import docx, page, paragraph, pdf, zipped
from tests.unit.importers.sound import assert_sound
from workbench.errors import UnreadableArticle
from workbench.importers import IMPORTERS, SUFFIXES, opening
from workbench.importers.opening import importer_for, open_article, read_article

TEXT = b"Ships leave\n\nThe minister said so."
DOCX = docx(paragraph("Ships leave", style="Titel"), paragraph("The minister said so."))
PDF = pdf("= Ships leave\nThe minister said so.")
PAGE = page("<h1>Ships leave</h1><p>The minister said so.</p>")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_suffix_has_its_importer(suffix):
    assert SUFFIXES[suffix] in IMPORTERS.names()


@pytest.mark.parametrize(
    ("name", "data", "importer"),
    [
        ("a.txt", TEXT, "text"),
        ("a", TEXT, "text"),
        ("a.csv", b"Year,Ships\n2017,24\n", "text"),
        ("a.md", TEXT, "markdown"),
        ("a.md", b"<div align=center>x</div>\n\n# Ships", "markdown"),
        ("a.html", PAGE, "html"),
        ("a.htm", b"Just words, called a page", "html"),
        ("a.txt", PAGE, "html"),
        ("a", b"\xef\xbb\xbf\n<!-- saved -->\n<HTML><p>x", "html"),
        ("a", '<html lang="de"><p>x'.encode("utf-16"), "html"),
        ("a.docx", DOCX, "docx"),
        ("a.txt", DOCX, "docx"),
        ("a.html", DOCX, "docx"),
        ("a.pdf", PDF, "pdf"),
        ("a.pdf", b"\x00junk\n" + PDF, "pdf"),
        ("a.docx", PDF, "pdf"),
        ("A.PDF", PDF, "pdf"),
    ],
)
def test_the_content_decides_and_the_name_helps(name, data, importer):
    assert importer_for(name, data) == importer


def test_the_same_words_come_out_of_every_kind_of_file():
    files = {"a.txt": TEXT, "a.docx": DOCX, "a.html": PAGE, "a.pdf": PDF, "a.md": b"# " + TEXT}
    articles = {name: read_article(name, data) for name, data in files.items()}
    for article in articles.values():
        assert_sound(article)
        assert article.title == "Ships leave"
    assert {article.text for article in articles.values()} == {"Ships leave\nThe minister said so."}
    assert len({article.media_type for article in articles.values()}) == 5


def test_a_file_is_opened_with_its_bytes(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("Übung macht\n\nden Meister.".encode("cp1252"))
    data, article = open_article(path)
    assert (data, article.encoding) == (path.read_bytes(), "cp1252")
    assert article.title == "Übung macht"


def test_the_analyst_can_choose_the_encoding(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes("Rząd przyjął ustawę.".encode("iso8859-2"))
    assert open_article(path, encoding="latin2")[1].text == "Rząd przyjął ustawę."


OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
NOISE = bytes(range(256)) * 4


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.txt", b"", "“a.txt” is empty: ask for it again, or paste the text."),
        ("a.txt", b" \n\x00\t ", "“a.txt” is empty: ask for it again"),
        ("a.doc", OLD_WORD, "is an old Word document: .* save it as DOCX or PDF"),
        (
            "a.docx",
            OLD_WORD + "EncryptedPackage".encode("utf-16-le"),
            "is protected with a password: take the password off",
        ),
        ("a.rtf", b"{\\rtf1 x}", "is an RTF document: .* save it as DOCX or PDF"),
        ("a.odt", zipped({"mimetype": "x", "content.xml": "<x/>"}), "is an OpenDocument file: "),
        ("a.pages", zipped({"Index/Document.iwa": "x"}), "is a Pages document: .* save it"),
        ("a.pages", b"words", "is a Pages document: .* save it"),
        ("a.epub", zipped({"META-INF/container.xml": "x"}), "is an e-book: save the chapter"),
        ("a.xlsx", zipped({"xl/workbook.xml": "x"}), "is a spreadsheet: save it as PDF"),
        ("a.pptx", zipped({"ppt/presentation.xml": "x"}), "is a slide show: save it as PDF"),
        ("a.zip", zipped({"a.txt": "x"}), "is a zip archive and no Word document: unpack it"),
        ("a.docx", b"PK\x03\x04" + NOISE, "is damaged and cannot be unpacked: ask for it again"),
        ("a.png", b"\x89PNG\r\n\x1a\n" + NOISE, "is a picture and has no text to read: add it"),
        ("a.gz", b"\x1f\x8b" + NOISE, r"is packed \(gzip\): unpack it"),
        ("a.docx", TEXT, "is named as a Word document but is none, or damaged: ask for it again"),
        ("a.pdf", TEXT, "is named as a PDF but is none, or damaged: ask for it again"),
        ("a.pdf", PAGE, "is named as a PDF but is a web page: name it .html, and open it again"),
        ("a.txt", NOISE, "is not text, or is damaged: .* paste its words"),
        (
            "a.mhtml",
            b"From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<html>",
            "is a web archive .*: save the page as “HTML only”",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_do(name, data, sentence):
    with pytest.raises(UnreadableArticle, match=sentence):
        read_article(name, data)


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(UnreadableArticle, match="is not there any more: choose it again"):
        open_article(tmp_path / "a.txt")


def test_a_folder_is_told(tmp_path):
    with pytest.raises(UnreadableArticle, match="is a folder: choose a file in it"):
        open_article(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this system")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnreadableArticle, match="is a device and no file: choose a file"):
        open_article(tmp_path / "pipe")


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (PermissionError(13, "Permission denied"), "may not be read by you: ask its owner"),
        (OSError(5, "Input/output error"), r"cannot be read from the disk \(Input/output error\)"),
    ],
)
def test_a_file_that_the_system_withholds_is_told(tmp_path, monkeypatch, error, sentence):
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT)

    def refuse(_path: Path) -> bytes:
        raise error

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(UnreadableArticle, match=sentence):
        open_article(path)


def test_an_outsize_file_is_refused_unread(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT)
    monkeypatch.setattr(opening, "MAX_FILE_BYTES", 10)
    monkeypatch.setattr(Path, "read_bytes", None)
    with pytest.raises(UnreadableArticle, match=r"is larger than .* split it, or paste the part"):
        open_article(path)
    with pytest.raises(UnreadableArticle, match="is larger than"):
        read_article("a.txt", TEXT)
