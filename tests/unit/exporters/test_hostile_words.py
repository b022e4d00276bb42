"""No word of a case is read as markup, and none stops the report."""

import unicodedata

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.builders_report import plain_report
from tests.unit.exporters.reading import pages_of, pdf_of, squeezed
from workbench.exporters.typst_process import characters, printable, with_codes

SCRIPTS = ["שלום 24 (טילים)", "مرحبا 24 صاروخا", "नमस्ते दुनिया", "你好，世界", "안녕하세요", "สวัสดี",
           "👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇩🇪 😀", "Ἀθῆναι", "Москва", "e\u0301\u0951 x\u0e33"]  # fmt: skip
MARKUP = ["#read(\"/etc/passwd\")", "#import \"@preview/x:1.0.0\"", "*bold* _it_ `raw` $x^2$",
          "<label> @reference", "= Heading", "- item\n+ item\n/ term: x", "https://e.org/~a#b",
          "// not a comment", "/* nor this */", "\\u{41} \\ \\n", "{\"json\": [1]}", "--- ~ ...",
          "'single' \"double\"", "%{x} ${y} {{z}}", "</script><b>&amp;"]  # fmt: skip

SIGNS = "#$*_@<>`[]{}()~/\\\"'=-+&%|^;:!?.,  abcXYZ019éßЖΩ…–“”\x07\ue000\u202e"
typed = st.text(st.sampled_from(SIGNS), min_size=3, max_size=60)


def _printed(texts: list[str], folder) -> str:
    return squeezed("".join(pages_of(pdf_of(plain_report(texts), folder))))


def _as_told(text: str) -> str:
    return squeezed("".join(c if printable(c) or c == "\n" else f"U+{ord(c):04X}" for c in text))


def test_markup_comes_out_as_it_was_typed(tmp_path):
    everything = _printed(MARKUP, tmp_path)
    for text in MARKUP:
        assert squeezed(text) in everything


@settings(
    max_examples=3,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],  # a smaller example is not worth a hundred reports
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(typed, min_size=30, max_size=30))
def test_whatever_is_typed_comes_out_as_it_was_typed(tmp_path, texts):
    everything = _printed(texts, tmp_path)
    for text in texts:
        assert _as_told(text) in everything


def test_a_letter_of_any_script_is_shown_or_named_by_its_code(tmp_path):
    everything = _printed(SCRIPTS, tmp_path)
    for char in {char for text in SCRIPTS for char in text}:
        if not char.isspace() and unicodedata.category(char) != "Cf":
            assert char in everything or f"U+{ord(char):04X}" in everything


def test_what_cannot_be_seen_is_named_and_listed(tmp_path):
    pages = pages_of(pdf_of(plain_report(["paid \u202e42\x00 \ue000 \U000e0041"]), tmp_path))
    assert any("paid U+202E42U+0000 U+E000 U+E0041" in page for page in pages)
    listed = next(page for page in pages if "CHARACTERS SHOWN BY THEIR CODE" in page)
    assert "U+0000, U+202E, U+E000, U+E0041" in " ".join(listed.split())


def test_words_without_a_space_stay_within_the_page(tmp_path):
    everything = _printed(["a" * 400, "https://example.org/" + "a-b_c/" * 80], tmp_path)
    assert "a" * 400 in everything
    assert "a-b_c/" * 80 in everything


@pytest.mark.parametrize("text", ['"\\u0007"', '"\\\\u0041"', '"\\n"', '"é"'])
def test_escapes_are_told_from_text_that_looks_like_them(text):
    assert ("\x07" in characters(text)) == ("u0007" in text)
    assert with_codes('"a\\u0007 \\\\u0007 é"', {"\x07", "é"}) == '"aU+0007 \\\\u0007 U+00E9"'
