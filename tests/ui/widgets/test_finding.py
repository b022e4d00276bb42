import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.finding import find_all
from workbench.model import TextSpan

TEXT = "“Don’t,” said Ana.\nDon't say 24–25 İzmir straße; DON’T … (why?)"


@pytest.mark.parametrize(
    ("words", "places"),
    [
        ("don't", ["Don’t", "Don't", "DON’T"]),
        ('"don', ["“Don"]),
        ("24-25", ["24–25"]),
        ("ana. don", ["Ana.\nDon"]),
        ("(why?)", ["(why?)"]),
        ("  said  ", ["said"]),
        ("...", []),
        ("…", ["…"]),
        ("straße", ["straße"]),
        ("nowhere", []),
        ("   ", []),
        ("", []),
    ],
)
def test_words_are_found_as_they_are_typed(words, places):
    assert [hit.of(TEXT) for hit in find_all(TEXT, words)] == places


@given(st.text(max_size=30), st.text(min_size=1, max_size=3))
def test_what_stands_there_is_found_whatever_it_is(text, words):
    hay = f"{text}{words}"
    hits = find_all(hay, words)
    assert hits == sorted(hits)
    assert bool(words.strip()) == any(hit.end > 0 for hit in hits)
    assert all(isinstance(hit, TextSpan) for hit in hits)
