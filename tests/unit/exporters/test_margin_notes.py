"""A margin note stands beside the line its claim begins on, wherever the pages break."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest

from tests.builders_report import a_report
from tests.unit.exporters.reading import pdf_of
from workbench.model.document import PartRole, PartSpan
from workbench.model.report import Report
from workbench.model.span import TextSpan

MARGIN_X = 390
"""Points from the left edge: what stands further right is a note."""

Box = tuple[float, float, float, float]


def _report(text: str, quotes: list[str]) -> Report:
    """An article of one paragraph and its claims, which have no answers: "signed"."""
    base = a_report(claims=len(quotes))
    claims = [
        replace(
            base.claims[0], number=number, quote=quote, in_full="", said_so=None, is_so=None,
            evidence=(), flags=(), parent_number=0,
            span=TextSpan(text.index(quote), text.index(quote) + len(quote)),
        )
        for number, quote in enumerate(quotes, 1)
    ]  # fmt: skip
    document = replace(
        base.document, text=text, parts=(PartSpan(PartRole.BODY, TextSpan(0, len(text))),)
    )
    return replace(base, document=document, claims=tuple(claims), queries=(), sources=())


def _places(path: Path, words: str, *, in_margin: bool) -> list[tuple[int, Box]]:
    """Page and box (left, bottom, right, top) of the first letter of `words`, where they stand."""
    found = []
    with pypdfium2.PdfDocument(path) as pdf:
        for at, page in enumerate(pdf):
            text = page.get_textpage()
            hits = text.search(words, match_case=True)
            while hit := hits.get_next():
                box = text.get_charbox(hit[0])
                if (box[0] > MARGIN_X) == in_margin:
                    found.append((at, box))
    return found


@pytest.mark.parametrize("opening", [0, 9])
def test_each_note_stands_on_the_line_of_its_claim_also_over_the_page(tmp_path, opening):
    before = "Nothing is claimed here at all. " * opening
    after = " and so it went on that evening, as those who were in the room remember it," * 5
    text = before + " ".join(f"Harbour{number:03}x was told{after}" for number in range(1, 17))
    quotes = [f"Harbour{number:03}x was told" for number in range(1, 17)]
    path = pdf_of(_report(text, quotes), tmp_path)
    copy = {}
    for number, quote in enumerate(quotes, 1):
        [(page, words), *_] = [
            place for place in _places(path, quote.split()[0], in_margin=False) if place[0] < 4
            and place[0] >= _places(path, "MARKED COPY", in_margin=False)[0][0]
        ]  # fmt: skip
        [(beside, note)] = _places(path, f"{number} signed", in_margin=True)[:1]
        assert beside == page
        assert note[1] == pytest.approx(words[1], abs=1.0)
        copy[number] = page
    assert len(set(copy.values())) > 1


def test_notes_of_one_line_stand_below_each_other_and_on_the_page(tmp_path):
    quotes = [f"K{number:02}k" for number in range(1, 9)]
    filler = "Nothing is claimed in this sentence at all. " * 60
    path = pdf_of(_report(f"{filler}{' '.join(quotes)} end.", quotes), tmp_path)
    places = [_places(path, f"{number} signed", in_margin=True)[0] for number in range(1, 9)]
    assert len({page for page, _ in places}) == 1
    for (_, upper), (_, lower) in pairwise(places):
        assert upper[1] - lower[3] > 2
    assert places[-1][1][1] > 50
