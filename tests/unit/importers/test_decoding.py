import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import UnreadableArticle
from workbench.importers.decoding import decode, is_binary

POLISH = "Rząd przyjął ustawę o źródłach światła. Śledczy twierdzą, że łódź zatonęła. " * 5
GERMAN = "Der Präsident sagte, die Übung würde größer als früher. „Fünf Schüler“ hörten zu. " * 5
RUSSIAN = "Президент заявил, что переговоры пройдут в мае. Никто не ожидал такого решения. " * 5
JAPANESE = "北朝鮮は昨年だけで二十四発のミサイルを発射した。専門家は懐疑的だ。" * 5
GREEK = "Ο πρόεδρος δήλωσε ότι οι συνομιλίες θα γίνουν τον Μάιο. " * 5


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (POLISH, "iso8859-2"),
        (POLISH, "cp1250"),
        (POLISH, "utf-8"),
        (POLISH, "utf-16-le"),
        (POLISH, "utf-16-be"),
        (GERMAN, "cp1252"),
        (GERMAN.replace("„", '"').replace("“", '"'), "latin-1"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "utf-16-le"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
        (GREEK, "cp1253"),
    ],
)
def test_undeclared_text_is_read_with_its_own_letters(text, encoding):
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_is_believed_and_left_out(mark):
    assert decode(RUSSIAN.encode(mark))[0] == RUSSIAN


def test_what_the_file_declares_goes_before_any_guess():
    assert decode(POLISH.encode("iso8859-2"), declared="ISO-8859-2") == (POLISH, "iso8859-2")


def test_a_declared_latin_1_is_read_as_browsers_read_it():
    assert decode("“so”".encode("cp1252"), declared="iso-8859-1") == ("“so”", "cp1252")


@pytest.mark.parametrize("declared", ["nonsense", "hex", "utf-16", "undefined", "a\x00b", ""])
def test_a_wrong_declaration_does_no_harm(declared):
    assert decode("Übung".encode(), declared=declared) == ("Übung", "utf-8")


def test_the_analyst_goes_before_all():
    data = codecs.BOM_UTF8 + "Übung".encode()
    assert decode(data, encoding="latin-1", declared="utf-8")[1] == "iso8859-1"


def test_bytes_that_the_chosen_encoding_lacks_stay_visible():
    assert decode(b"a\xffb", encoding="utf-8") == ("a�b", "utf-8")


@pytest.mark.parametrize("name", ["klingon", "hex", "rot13", "unicode_escape", "idna", "a\x00b"])
def test_an_unknown_encoding_is_refused_with_what_to_do(name):
    with pytest.raises(UnreadableArticle, match=r"is not a character encoding .* choose another"):
        decode(b"text", encoding=name)


def test_a_cut_utf_8_file_is_still_utf_8():
    assert decode(RUSSIAN.encode()[:-3])[0][:80] == RUSSIAN[:80]


@given(st.binary(max_size=200))
def test_any_bytes_become_text(data):
    text, used = decode(data)
    assert isinstance(text, str)
    codecs.lookup(used)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=80))
def test_utf_8_is_always_recognised(text):
    assert decode(text.encode()) == (text.removeprefix("\ufeff"), "utf-8")


@pytest.mark.parametrize("text", [POLISH, JAPANESE, "a,b\r\n1,2\t\f"])
def test_text_is_not_taken_for_something_else(text):
    assert not is_binary(text.encode())


def test_programs_and_pictures_are_no_text():
    assert is_binary(bytes(range(256)) * 4)
