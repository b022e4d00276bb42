"""From one word that no claim covers to the next, and what a claim of it would be."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import ARTICLE, span_of
from ui.check_index import Outside
from ui.outside_walk import following, stretch_round
from workbench.model import TextSpan

TEXT = ARTICLE.strip("\n")


def outside(*words):
    return sorted(Outside(span_of(TEXT, some), noun) for some, noun in words)


WORDS = outside(("24 ferries", "figure"), ("Ines Falk", "name"), ("310 metres", "figure"))


@pytest.mark.parametrize(
    ("here", "step", "noun", "found"),
    [
        (0, 1, "", (1, "24 ferries")),
        (TEXT.index("24 ferries"), 1, "", (2, "Ines Falk")),
        (TEXT.index("310"), 1, "", (1, "24 ferries")),
        (TEXT.index("310"), -1, "", (2, "Ines Falk")),
        (0, -1, "", (3, "310 metres")),
        (TEXT.index("24 ferries"), 1, "figure", (2, "310 metres")),
    ],
)
def test_the_next_and_the_one_before_go_round_at_the_ends(here, step, noun, found):
    at, where = following(WORDS, here, step, noun)
    assert (at, where.span.of(TEXT)) == found


def test_nothing_outside_leads_nowhere():
    assert following([], 0, 1) is None
    assert following(WORDS, 0, 1, "quotation") is None


def test_a_claim_of_words_would_be_their_sentence():
    chosen = stretch_round(TEXT, span_of(TEXT, "310 metres"), [])
    assert chosen.of(TEXT) == "The pier is 310 metres long, the council said."


def test_what_another_claim_covers_of_the_sentence_is_left_to_it():
    claims = [span_of(TEXT, "Last year alone"), span_of(TEXT, "opened its longest pier")]
    chosen = stretch_round(TEXT, span_of(TEXT, "24 ferries"), claims)
    assert chosen.of(TEXT) == "the harbour of Lund sent out 24 ferries and"


unhurried = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""On a machine that has much else to do, too."""

places = st.integers(0, len(TEXT) - 1)
spans = st.builds(lambda a, n: TextSpan(a, min(len(TEXT), a + n + 1)), places, st.integers(0, 60))


@unhurried
@given(spans, st.lists(spans, max_size=5))
def test_the_stretch_always_holds_the_words_and_no_claim_beside_them(words, claims):
    chosen = stretch_round(TEXT, words, claims)
    assert chosen.start <= words.start
    assert words.end <= chosen.end
    beside = [c for c in claims if c.end <= words.start or c.start >= words.end]
    assert not any(chosen.overlaps(claim) for claim in beside)


@unhurried
@given(st.lists(spans, min_size=1, max_size=8), places)
def test_walking_on_comes_by_every_place_once_before_it_comes_round(spans, here):
    there = sorted({Outside(span, "figure") for span in spans if span.start})
    there = list({each.span.start: each for each in there}.values())
    seen = []
    for _ in there:
        _at, found = following(there, here, 1)
        seen.append(found)
        here = found.span.start
    assert sorted(seen) == there
