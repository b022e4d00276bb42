import json
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pypdfium2

from tests.builders_report import a_report, closed
from tests.unit.exporters.reading import (
    attachments_of,
    pages_of,
    pdf_of,
    small_report,
    squeezed,
)
from workbench.exporters.json import as_json
from workbench.exporters.wording import moment


def test_every_claim_stands_in_it_with_its_words_and_reasons(report, everything):
    for claim in report.claims:
        assert squeezed(claim.quote) in everything
        assert squeezed(claim.in_full) in everything
        for verdict in (claim.said_so, claim.is_so):
            assert verdict is None or squeezed(verdict.rationale) in everything


def test_every_passage_and_source_stands_in_it_with_address_and_hash(report, everything):
    quotes = [item.quote for claim in report.claims for item in claim.evidence]
    told = [(source.title, source.url, source.archived_url, source.sha256, source.note)
            for source in report.sources]  # fmt: skip
    for text in [*quotes, *(text for source in told for text in source)]:
        assert squeezed(text) in everything


def test_the_article_is_there_whole_with_the_claims_numbered(report, pages):
    copy = squeezed("".join(pages[_page(pages, "MARKED COPY") : _page(pages, "CLAIM BY CLAIM")]))
    for line in report.document.text.splitlines():
        assert re.sub(r"\d", "", squeezed(line)) in re.sub(r"\d", "", copy)
    for claim in report.claims:
        assert f"{claim.number}{squeezed(claim.quote)[:8]}" in copy


def _page(pages: list[str], title: str) -> int:
    return next(at for at, page in enumerate(pages) if title in page)


def test_page_one_says_what_it_is_of_and_that_it_is_not_closed(report, pages):
    first = squeezed(pages[0])
    for text in (
        "Fact-check report · internal edition · privileged and confidential",
        report.document.title,
        report.document.text_sha256,
        "2 of 3",
        moment(report.document.imported_at),
        "not closed",
        "17 closed",
        "2 waiting",
        "1 open",
        "38 of 41 sentences read",
    ):
        assert squeezed(text) in first


def test_the_page_numbers_of_the_claim_table_are_true(report, pages):
    listed = "".join(pages[: _page(pages, "MARKED COPY")])
    for claim in report.claims:
        part = f", part of claim {claim.parent_number}" if claim.parent_number else ""
        page = _page(pages, f"Claim {claim.number}{part} ·") + 1
        row = re.compile(rf"^{claim.number} .*?\b{page}\s*$", re.MULTILINE | re.DOTALL)
        assert row.search(listed)


def test_a_closed_piece_says_by_whom_and_on_which_draft(report, tmp_path):
    other = replace(closed(report).closing, draft_sha256="ab" * 32)
    on_this = squeezed(pages_of(pdf_of(closed(small_report()), tmp_path))[0])
    on_other = squeezed(pages_of(pdf_of(replace(small_report(), closing=other), tmp_path))[0])
    assert squeezed("2031, 23:02 UTC by H.E., on this draft") in on_this
    assert squeezed("on another draft: " + "ab" * 32) in on_other


def test_nothing_is_said_about_how_true_the_article_is(everything):
    for word in ("check-worth", "checkworth", "score", "confidence", "%true", "reliab"):
        assert word not in everything.casefold()


def test_it_carries_the_case_as_data_and_nothing_else(report, pdf):
    assert attachments_of(pdf) == {"case.json": as_json(report)}


def test_the_data_tell_nothing_that_is_not_printed(pdf, everything):
    told = everything.casefold()
    drawn = {"format", "key", "icon", "underline", "light", "role"}
    drawn |= {"rule", "result"}  # codes of what a check's line tells
    for key, value in _texts(json.loads(attachments_of(pdf)["case.json"])):
        if key not in drawn and not re.match(r"\d{4}-\d\d-\d\d", value):
            for line in value.splitlines():
                text = squeezed(line).casefold()
                spoken = squeezed(line.replace("_", " ")).casefold()
                assert key == "text" or text in told or spoken in told, (key, value)


def _texts(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _texts(item, name)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item, key)


def test_it_declares_that_it_can_be_kept_and_read_aloud(pdf):
    data = pdf.read_bytes()
    assert b"<pdfaid:part>3</pdfaid:part>" in data
    assert b"<pdfaid:conformance>A</pdfaid:conformance>" in data
    assert b"<pdfuaid:part>1</pdfuaid:part>" in data
    with pypdfium2.PdfDocument(pdf) as document:
        title = document.get_metadata_value("Title")
    assert (
        title == "Fact-check report: Karrow’s new ferry costs twice what the harbour board promised"
    )


def test_bookmarks_lead_to_every_claim_and_part(report, pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        titles = [bookmark.get_title() for bookmark in document.get_toc()]
    for claim in report.claims:
        assert any(re.match(rf"{claim.number}\s", title) for title in titles)
    assert titles[0] == report.document.title
    assert {"The work", "Still open", "Changes asked", "Claims", "Marked copy", "Claim by claim",
            "Sources", "About this report"} <= set(titles)  # fmt: skip


def test_the_same_report_gives_the_same_bytes_and_a_later_one_others(tmp_path):
    report = small_report()
    first = pdf_of(report, tmp_path).read_bytes()
    assert pdf_of(report, tmp_path).read_bytes() == first
    later = replace(report, changed_at=report.changed_at + timedelta(days=1))
    assert pdf_of(later, tmp_path).read_bytes() != first


def test_a_case_without_claims_sources_or_text_is_a_report_still(tmp_path):
    report = a_report()
    bare = replace(
        report,
        claims=(),
        sources=(),
        queries=(),
        people=(),
        document=replace(report.document, text=" ", parts=(), title="", url="", byline=""),
        scale=replace(report.scale, ratings=(), conclusion_only=True),
    )
    [first, *_] = pages_of(pdf_of(bare, tmp_path))
    assert "The Karrow ferry" in first


def test_claims_share_pages_and_none_begins_without_its_words(report, pages):
    on = {claim.number: _page(pages, f"Claim {claim.number}") for claim in report.claims}
    assert len(set(on.values())) <= len(on) / 2
    for claim in report.claims:
        page = squeezed(pages[_title_page(pages, claim)])
        assert squeezed(claim.quote) in page
        assert squeezed(claim.in_full) in page


def _title_page(pages, claim) -> int:
    part = f", part of claim {claim.parent_number}" if claim.parent_number else ""
    return _page(pages, f"Claim {claim.number}{part} ·")


def test_a_claim_that_fills_more_than_a_page_is_printed_whole(tmp_path):
    report = small_report()
    first = report.claims[0]
    rationale = " ".join(f"Reason {number} is told at length." for number in range(400))
    quote = " ".join(f"Word {number} of the minutes." for number in range(400))
    long = replace(
        first,
        is_so=replace(first.is_so, rationale=rationale),
        evidence=(replace(first.evidence[0], quote=quote),),
    )
    whole = pages_of(pdf_of(replace(report, claims=(long, *report.claims[1:])), tmp_path))
    told = re.sub(r"TheKarrowferry·internal\w*·privilegedandconfidential\d+of\d+", "",
                  "".join(map(squeezed, whole)))  # fmt: skip
    assert squeezed(rationale) in told
    assert squeezed(quote) in told


def test_both_questions_are_told_apart_where_somebody_is_quoted(report, pages):
    fifteenth = report.claims[14]
    section = squeezed("".join(pages)).split(squeezed("Claim 15 ·"), 1)[1]
    section = section.split(squeezed("Claim 16 ·"), 1)[0]
    assert squeezed("Maren Oyelaran → Tobias Finke → the article") in section
    said, is_ = squeezed("said so Mostly true decided"), squeezed("is so not checked decided")
    assert section.index(said) < section.index(squeezed("EVIDENCE: SAID SO"))
    assert section.index(squeezed(fifteenth.said_so.rationale)) < section.index(is_)


def test_a_quoted_claim_with_one_answer_is_open_in_the_other(report, pages):
    table = squeezed("".join(pages[: _page(pages, "MARKED COPY")]))
    assert squeezed(report.claims[13].in_full) + "Trueopen" in table


def test_the_article_is_read_aloud_in_its_own_language(tmp_path):
    report = small_report()
    german = replace(report, document=replace(report.document, language="de-AT"))
    assert "languagede-AT" in squeezed(pages_of(pdf_of(german, tmp_path))[0])
    languages = _languages(tmp_path / "report.pdf")
    assert languages["en-GB"]
    assert languages["de-AT"] > 10


def _languages(path) -> Counter[str]:
    """How often each language is named in the objects of a PDF."""
    data = path.read_bytes()
    streams = re.findall(rb"/ObjStm.*?stream\r?\n(.*?)endstream", data, re.DOTALL)
    objects = b"".join([data, *(zlib.decompressobj().decompress(stream) for stream in streams)])
    return Counter(name.decode() for name in re.findall(rb"/Lang\s*\((.*?)\)", objects))


def test_claims_that_name_lost_parents_sources_and_each_other_are_printed(tmp_path):
    report = small_report()
    one, two, three = report.claims
    odd = (
        replace(one, parent_number=2, evidence=(replace(one.evidence[0], source_number=99),)),
        replace(two, parent_number=1),
        replace(three, parent_number=77),
    )
    text = "".join(pages_of(pdf_of(replace(report, claims=odd), tmp_path)))
    assert all(f"Claim {number}" in text for number in (1, 2, 3))
