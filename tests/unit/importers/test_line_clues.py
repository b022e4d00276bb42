from datetime import date

import pytest

from workbench.importers import clues
from workbench.importers.dates import is_date_line, iso_date, published_on, written_date


@pytest.mark.parametrize(
    "line",
    [
        "WATCH: A new way to count ships",
        "Read more: The harbour in figures",
        "READ MORE",
        "Related: Ships of last year",
        "More from the coast: Boats",
        "Sign up for our newsletter",
        "Follow Ann Example on Twitter",
        "Advertisement",
        "Story continues below advertisement",
        "Don’t miss: Five boats",
    ],
)
def test_a_line_that_leads_elsewhere_is_a_promo(line):
    assert clues.is_promo(line)


@pytest.mark.parametrize(
    "line",
    [
        "Watch the harbour closely and you will count 24 ships.",
        "Follow the money on the coast, he said.",
        "Who is doing business with the harbour?",
        "Reading: a short history",
        "The video shows 24 ships.",
        "See what the minister said.",
    ],
)
def test_a_line_that_may_be_text_is_no_promo(line):
    assert not clues.is_promo(line)


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Ann Example/AP",
        "Photograph by Ann Example",
        "Ann Example | Getty Images",
        "(AP Photo/Ann Example)",
        "Reporting by Ann Example in Seoul; Editing by Bo Other",
        "© 2018 Example News. All rights reserved.",
        "Bo Lee contributed to this report.",
    ],
)
def test_a_credit_says_whose_work_it_is(line):
    assert clues.is_credit(line)


@pytest.mark.parametrize(
    "line",
    [
        "Research by Harvard scientists shows that ice melts.",
        "Reporting by the newspaper led to two resignations.",
        "Photos by satellite show 24 ships",
        "Copyright law was changed in 2018.",
        "Credit Suisse: a bank that fell",
    ],
)
def test_a_sentence_about_work_is_no_credit(line):
    assert not clues.is_credit(line)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Example", "Ann Example"),
        ("BY ANN EXAMPLE", "ANN EXAMPLE"),
        ("By Ann Example and Bob de Other", "Ann Example and Bob de Other"),
        ("By Ann Example, Bob Other and Cy Third in Seoul", "Ann Example, Bob Other and Cy Third"),
        ("By Ann Example, Example News", "Ann Example"),
        ("By: Martin Moss Jr.", "Martin Moss Jr."),
        ("By Friday Morning", ""),
        ("By the end of May", ""),
        ("By all accounts, he lost.", ""),
        ("By Ann Example?", ""),
        ("Ann Example", ""),
    ],
)
def test_a_byline_names_people(line, names):
    assert clues.byline(line) == names


def test_an_outlet_is_taken_only_where_it_is_plain():
    assert clues.outlet_beside_byline("By Ann Example, Example News") == "Example News"
    assert clues.outlet_beside_byline("By Ann Example, Political Reporter") == ""
    assert clues.agency("SEOUL, March 8 (Reuters) - The harbour") == "Reuters"
    assert clues.agency("PARIS (France) — The harbour") == ""
    assert clues.copyright_holder("© 2018 Example News. All rights reserved.") == "Example News"


@pytest.mark.parametrize(
    "line",
    [
        "Published 8 March 2018",
        "March 8, 2018",
        "Thu, Mar. 8, 2018 at 7:32 PM EST",
        "8th of March 2018",
        "2018-03-08",
        "8.3.2018",
        "Published Thu, Mar 8 2018 7:32 PM EST Updated Fri, Mar 9 2018 5:10 AM EST",
    ],
)
def test_a_date_line_gives_the_day_of_publication(line):
    assert is_date_line(line)
    assert published_on(line) == date(2018, 3, 8)


def test_an_update_is_no_publication():
    assert is_date_line("Updated March 9, 2018")
    assert published_on("Updated March 9, 2018") is None


@pytest.mark.parametrize("line", ["03/08/2018", "31 April 2018", "On 8 March 2018 he left", "2018"])
def test_a_date_that_reads_two_ways_or_not_at_all_is_not_taken(line):
    assert not is_date_line(line)


def test_a_numeric_date_that_reads_one_way_is_taken():
    assert written_date("3/18/2018") == written_date("18/3/2018") == date(2018, 3, 18)


def test_a_time_keeps_the_day_of_its_own_zone():
    assert iso_date("2018-03-08T23:30:00-05:00") == date(2018, 3, 8)
    assert iso_date("20180308") == date(2018, 3, 8)
    assert iso_date("yesterday") is None
