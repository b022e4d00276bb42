"""What the desk's rules still ask for is printed with its claim and on the first pages."""

import json
from dataclasses import replace

from tests.builders_report import closed
from tests.unit.exporters.reading import pages_of, pdf_of, small_report, squeezed
from workbench.exporters.json import as_json

TO_DO = "Is so: add evidence, it is rated without any."
READ = "Read the 3 sentences that nobody has read, or mark them as not checkable."
LEFT = "Claim 1 (on author · I. Vance, approved by P. Stone): the <b>pier</b> #pagebreak()"


def under_rules():
    report = small_report()
    first = replace(report.claims[0], unmet=(TO_DO,))
    return replace(report, claims=(first, *report.claims[1:]), unmet=(READ,))


def test_rules_that_are_not_met_stand_with_their_claim_and_in_the_summary(tmp_path):
    pages = pages_of(pdf_of(under_rules(), tmp_path))
    summary = squeezed("".join(pages).split("MARKED COPY")[0])
    for told in ("RULES OF THE DESK NOT MET", TO_DO, READ):
        assert squeezed(told) in summary
    assert squeezed("".join(pages)).count(squeezed(TO_DO)) == 2


def test_what_was_left_open_is_listed_with_the_closing(tmp_path):
    report = closed(small_report())
    report = replace(report, closing=replace(report.closing, left_open=(LEFT,)))
    told = squeezed("".join(pages_of(pdf_of(report, tmp_path))).split("MARKED COPY")[0])
    assert squeezed("LEFT OPEN AT THE CLOSING") in told
    assert squeezed(LEFT) in told


def test_the_data_carries_both(tmp_path):
    report = under_rules()
    data = json.loads(as_json(report))
    assert (data["claims"][0]["unmet"], data["unmet"]) == ([TO_DO], [READ])
