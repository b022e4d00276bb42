"""What no claim holds: figures, quotations and names, in the order of the article."""

from dataclasses import replace
from uuid import uuid4

from tests.builders_case_texts import an_article_text, named, places_of
from workbench.checks.case_texts import ClaimText
from workbench.checks.outside import Outside
from workbench.model import PartRole, TextSpan

ARTICLE = an_article_text(
    (PartRole.HEADLINE, "Lund counts 24 ferries"),
    "Lund has 24 ferries and 9 piers, Jonas Reed said.",
    "“Nobody has drowned in ten years,” Ines Falk said of 310 metres of pier.",
    (PartRole.CREDIT, "Photograph by Olaf Brandt, one of 12"),
)


def a_claim(words, *, is_at_work=True):
    [span, *_] = places_of(ARTICLE.text, words)
    return ClaimText(uuid4(), 1, span, words, is_at_work=is_at_work)


def outside(*claims):
    texts = replace(named(ARTICLE, "Jonas Reed", "Ines Falk", "Olaf Brandt"), claims=claims)
    found = Outside(texts)
    spans = found.figures(), found.quotations(), found.names()
    return [[span.of(ARTICLE.text) for span in those] for those in spans]


def test_without_a_claim_all_of_the_body_is_outside():
    figures, quotations, names = outside()
    assert figures == ["24", "9", "ten years", "310 metres"]
    assert quotations == ["Nobody has drowned in ten years,"]
    assert names == ["Jonas Reed", "Ines Falk"]


def test_what_a_claim_touches_is_inside():
    figures, quotations, names = outside(a_claim("9 piers, Jonas Reed said"))
    assert (figures, names) == (["24", "ten years", "310 metres"], ["Ines Falk"])
    assert outside(a_claim("has drowned"))[1] == []
    assert quotations


def test_a_suggestion_and_a_claim_without_words_hold_nothing():
    assert outside(a_claim("24 ferries and 9 piers", is_at_work=False)) == outside()
    implied = ClaimText(uuid4(), 2, TextSpan(30, 30), "", "It has 24 ferries.")
    assert outside(implied) == outside()


def test_claims_over_each_other_hold_all_that_one_of_them_holds():
    wide, narrow = a_claim("Lund has 24 ferries and 9 piers"), a_claim("24 ferries")
    assert outside(wide, narrow)[0] == ["ten years", "310 metres"]
