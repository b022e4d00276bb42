"""Which sources count once: those that rest on each other, and those that say the same."""

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.services.independence import COMPARED, Independence, SourceFacts, alike

NAMES = "abcdef"


@settings(max_examples=60, deadline=None)
@given(
    rests=st.dictionaries(st.sampled_from(NAMES), st.sampled_from(NAMES)),
    texts=st.dictionaries(st.sampled_from(NAMES), st.sampled_from(["one", "two", "three"])),
    asked=st.sets(st.sampled_from(NAMES)),
)
def test_independent_sources_are_the_groups_that_chains_and_texts_leave(rests, texts, asked):
    """Against plain search: two sources are one if steps over chains and equal texts join them."""
    sources = [
        SourceFacts(name, "", "", rests.get(name, ""), (texts[name],) if name in texts else ())
        for name in NAMES
    ]
    held = Independence(sources, lambda text: f"{text} says something of its own: {text * 40}")

    def near(one, other):
        same_text = one in texts and texts.get(one) == texts.get(other)
        return rests.get(one) == other or rests.get(other) == one or same_text

    def reached(start):
        seen, fresh = {start}, [start]
        while fresh:
            one = fresh.pop()
            more = {other for other in NAMES if near(one, other)} - seen
            seen |= more
            fresh += more
        return frozenset(seen)

    assert held.count(asked) == len({reached(name) for name in asked})


def test_what_comes_after_the_beginning_is_not_compared():
    opening = "".join(f"Line {n} of the minutes. " for n in range(COMPARED // 20))
    assert len(opening) > COMPARED
    assert alike(opening + "a" * 9_000, opening.upper() + "b" * 9_000)
    assert not alike(opening, "Another text entirely. " * 300)
    assert not alike("", "")


def test_sources_that_rest_on_each_other_in_a_circle_are_one():
    circle = [SourceFacts("a", "", "", "b"), SourceFacts("b", "", "", "a")]
    assert Independence(circle, str).count({"a", "b"}) == 1


def test_the_same_title_elsewhere_is_another_source():
    papers = [SourceFacts(name, name, "Harbour news") for name in "abc"]
    assert Independence(papers, str).count({"a", "b", "c"}) == 3
