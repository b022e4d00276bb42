from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from ui.article.marks import Mark, MarkIndex
from workbench.model import ClaimState, Family, TextSpan, Underline


def at(number: int, start: int, length: int, light: str = "#000000") -> Mark:
    return Mark(
        claim_id=UUID(int=number),
        span=TextSpan(start, start + length),
        number=number,
        state=ClaimState.OPEN,
        family=Family.OPEN,
        light=light,
        dark="#ffffff",
        underline=Underline.SOLID,
    )


places = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 20)), max_size=12)
steps = st.lists(
    st.tuples(st.sampled_from(["add", "remove", "move", "recolour"]), st.integers(0, 15)),
    max_size=12,
)


def marks_of(spans: list[tuple[int, int]]) -> list[Mark]:
    return [at(number, *span) for number, span in enumerate(spans)]


@given(places, st.integers(0, 50), st.integers(1, 20))
def test_a_range_finds_every_mark_that_shares_a_letter_with_it(spans, start, length):
    marks = marks_of(spans)
    asked = TextSpan(start, start + length)
    found = MarkIndex(marks).in_range(start, start + length)
    assert {mark.number for mark in found} == {m.number for m in marks if m.span.overlaps(asked)}


@given(places, st.integers(0, 50))
def test_the_innermost_mark_comes_first(spans, position):
    found = MarkIndex(marks_of(spans)).at(position)
    assert all(mark.span.start <= position < mark.span.end for mark in found)
    lengths = [len(mark.span) for mark in found]
    assert lengths == sorted(lengths)


@given(places)
def test_marks_that_share_a_letter_have_underlines_of_their_own(spans):
    marks = marks_of(spans)
    index = MarkIndex(marks)
    for one in marks:
        for other in marks:
            if one is not other and one.span.overlaps(other.span):
                assert index.level(one) != index.level(other)


@settings(max_examples=80)
@given(places, steps)
def test_an_index_that_was_changed_is_like_one_made_anew(spans, changes):
    index, kept = MarkIndex(marks_of(spans)), {m.number: m for m in marks_of(spans)}
    for what, number in changes:
        for mark in index.in_range(0, number * 4):  # found out now, not true any more later
            index.level(mark)
        if what == "remove":
            index.remove(UUID(int=number))
            kept.pop(number, None)
            continue
        known = kept.get(number)
        if what == "recolour" and known is not None:
            kept[number] = at(number, known.span.start, len(known.span), light="#123456")
        else:
            kept[number] = at(number, number * 3 % 17, 1 + number % 9)
        index.replace(kept[number])
    fresh = MarkIndex(kept.values())
    assert index.in_range(0, 99) == fresh.in_range(0, 99)
    assert [index.at(place) for place in range(51)] == [fresh.at(place) for place in range(51)]
    for mark in kept.values():
        assert index.get(mark.claim_id) == mark
        assert index.level(mark) == fresh.level(mark)


def test_a_long_early_mark_is_found_far_behind_shorter_ones():
    index = MarkIndex([at(1, 0, 1000), *(at(n, n * 10, 5) for n in range(2, 90))])
    assert [mark.number for mark in index.at(999)] == [1]


def test_a_mark_that_goes_takes_no_other_along():
    index = MarkIndex([at(1, 0, 5), at(2, 10, 5)])
    assert [mark.number for mark in index.at(12)] == [2]
    index.remove(UUID(int=1))
    assert [mark.number for mark in index.at(12)] == [2]


def test_an_outer_mark_is_painted_before_the_one_inside_it():
    inner, outer = at(2, 0, 5), at(1, 0, 9)
    index = MarkIndex([inner, outer])
    assert [mark.number for mark in index.in_range(0, 20)] == [1, 2]
    assert [index.level(mark) for mark in (outer, inner)] == [0, 1]


def test_a_claim_that_is_not_shown_is_not_found_and_removing_it_is_no_matter():
    index = MarkIndex([at(1, 0, 5)])
    index.remove(UUID(int=7))
    assert index.get(UUID(int=7)) is None
    assert len(index) == 1
