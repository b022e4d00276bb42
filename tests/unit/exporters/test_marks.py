"""The marked copy keeps every letter, and every claim its letters, however claims overlap."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.builders_report import a_report
from workbench.exporters.marks import LANES, lanes, marked_copy
from workbench.model.document import PartRole, PartSpan
from workbench.model.span import TextSpan

REPORT = a_report()
texts = st.text(st.sampled_from("ab c\n\t\r\u2028é你"), min_size=1, max_size=60)


@st.composite
def marked_texts(draw):
    """A text, and claims that lie in it anyhow: nested, crossing, over several lines."""
    text = draw(texts)
    edges = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(edges, edges).filter(lambda p: p[0] != p[1]), max_size=6))
    claims = [
        replace(REPORT.claims[0], number=number, span=TextSpan(min(pair), max(pair)))
        for number, pair in enumerate(pairs, 1)
    ]
    return text, claims


def _copy(text, claims, parts=()):
    looks = {c.number: {"mark": c.number, "number": c.number} for c in claims}
    return marked_copy(replace(REPORT.document, text=text, parts=tuple(parts)), claims, looks)


def _said(segment) -> str:
    return segment["t"] if isinstance(segment["t"], str) else "".join(segment["t"])


def _segments(copy):
    return [segment for line in copy for cell in line["cells"] for segment in cell]


@given(marked_texts())
def test_no_letter_is_lost_or_doubled(marked):
    text, claims = marked
    copy = _copy(text, claims)
    assert "".join("".join(map(_said, _segments(copy))).split()) == "".join(text.split())


@given(marked_texts())
def test_every_claim_covers_its_own_letters_and_no_others(marked):
    text, claims = marked
    copy = _copy(text, claims)
    for claim in claims:
        words = "".join(_said(s) for s in _segments(copy) if claim.number in s["marks"])
        assert "".join(words.split()) == "".join(claim.span.of(text).split())


@given(marked_texts())
def test_every_claim_with_words_is_numbered_once(marked):
    text, claims = marked
    copy = _copy(text, claims)
    seen = [claim.number for claim in claims if claim.span.of(text).strip()]
    numbered = [number for segment in _segments(copy) for number in segment["numbers"]]
    assert sorted(set(seen) - set(numbered)) == []
    assert len(numbered) == len(set(numbered))


@given(marked_texts())
def test_claims_that_overlap_are_underlined_apart(marked):
    _text, claims = marked
    lane = lanes(claims)
    assert set(lane) == {claim.number for claim in claims}
    for one in claims:
        for other in claims:
            apart = lane[one.number] != lane[other.number] or lane[one.number] == LANES - 1
            assert one is other or apart or not one.span.overlaps(other.span)


def test_the_shortest_of_overlapping_claims_gives_the_ground():
    long, short = (
        replace(REPORT.claims[0], number=1, span=TextSpan(0, 10)),
        replace(REPORT.claims[0], number=2, span=TextSpan(4, 8)),
    )
    [line] = _copy("a sentence of words", [long, short])
    assert [(s["t"], s["marks"]) for s in line["cells"][0]] == [
        ("a se", [1]), ("nten", [2, 1]), ("ce", [1]), (" of words", []),
    ]  # fmt: skip


def test_a_row_of_a_table_comes_in_cells():
    text = "Ship\tCars\nTern\t60"
    part = PartSpan(PartRole.TABLE, TextSpan(0, len(text)))
    copy = _copy(text, [replace(REPORT.claims[0], number=1, span=TextSpan(15, 17))], [part])
    assert [[[_said(s) for s in cell] for cell in line["cells"]] for line in copy] == [
        [["Ship"], ["Cars"]],
        [["Tern"], ["60"]],
    ]


def test_lines_take_the_role_of_their_part_and_the_direction_of_their_letters():
    text = "Title\n\nBody text\nשלום עולם"
    parts = [PartSpan(PartRole.HEADLINE, TextSpan(0, 5)), PartSpan(PartRole.BODY, TextSpan(7, 16))]
    assert [(line["role"], line["leftwards"]) for line in _copy(text, [], parts)] == [
        ("headline", False), ("body", False), ("body", True),
    ]  # fmt: skip
