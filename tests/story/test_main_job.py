"""The main job, from the article to the report, as an analyst does it."""

import json

ARTICLE = """Harbour town counts its missiles

Last year alone, the ministry of Lund launched 24 missiles from its longest pier. \
The harbour master, Ines Falk, said nobody was hurt.

The pier is 310 metres long and cost 4.2 million crowns, according to the council. \
It was opened on Friday by the mayor.

A café opens there in May, and the ferries sail again in June.
"""

LOG = """Log of the harbour office

In 2017 the ministry launched 24 missiles from the long pier, the office counted.
"""

MISSILES = "the ministry of Lund launched 24 missiles from its longest pier"


def test_an_article_is_checked_and_a_report_leaves(sit_down, tmp_path):
    desk = sit_down()
    desk.open_article(desk.write("harbour.txt", ARTICLE))
    desk.until(lambda: any("24 missiles" in words for words in desk.suggestions()))
    assert any("24 missiles" in words for words in desk.marked())

    found = next(words for words in desk.suggestions() if "24 missiles" in words)
    while desk.current() != found:
        desk.key("J")
    desk.key("A")
    assert found in desk.claims()

    desk.click_on(found)
    desk.drop_on_claim(found, desk.write("log.txt", LOG))
    desk.open_source("Log of the harbour office")
    desk.select_in_source("launched 24 missiles from the long pier")
    desk.key("1")
    assert desk.evidence(found) == 1
    assert desk.quotes(found) == ["launched 24 missiles from the long pier"]

    desk.key("Esc")
    desk.key("1")
    assert desk.verdict(found) == "true"
    desk.close()

    desk = sit_down()
    assert desk.view.text.startswith("Harbour town counts its missiles")
    assert desk.verdict(found) == "true"
    desk.key("Ctrl+Z")
    assert desk.verdict(found) == ""
    desk.key("Ctrl+Shift+Z")
    assert desk.verdict(found) == "true"

    desk.save_report(tmp_path / "report.pdf")
    desk.until((tmp_path / "report.pdf").exists)
    desk.save_report(tmp_path / "report.json")
    desk.until((tmp_path / "report.json").exists)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    [claim] = json.loads((tmp_path / "report.json").read_text("utf-8"))["claims"]
    assert found in str(claim)
    assert "launched 24 missiles from the long pier" in str(claim)
    assert desk.told == []
