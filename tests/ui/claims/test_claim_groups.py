"""Claims under headings: a claim with two sources stands under both, and J goes on over them."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tests.bench.bench_list import some_claims
from tests.builders import a_source, some_evidence
from ui.claims.claim_index import ClaimIndex
from ui.claims.claim_table_model import NO_SCALE
from ui.claims.grouped import Grouped, Grouping
from workbench.model import ClaimKind, ClaimStatus
from workbench.services import claims, statuses

FERRIES, PIER = "24 ferries", "The pier is 310 metres long"


def shown(pane):
    """Every row in words: headings with their count, claims by number or words."""
    model, told = pane.model, []
    for place in range(model.rowCount()):
        row, group = model.claim(place), model.group(place)
        if row is None:
            told.append(f"[{group.title}: {len(group.entries)}]")
        else:
            told.append(row.number or row.quote)
    return told


@pytest.fixture
def sourced(workspace, article, claim_ids):
    """Claim 1 rests on both sources, claim 2 on the second."""
    log, ledger = (a_source(workspace, article, title=name) for name in ("Log", "Ledger"))
    for claim_id, source_id in (
        (claim_ids[0], log),
        (claim_ids[0], ledger),
        (claim_ids[1], ledger),
    ):
        some_evidence(workspace, claim_id, source_id)
    return claim_ids


@pytest.fixture
def accepted_only(claim_list, suggested, runner):
    """No suggestions, for short lists."""
    runner.run(claims.dismiss, claim_ids=list(suggested.values()))


def test_a_claim_with_two_sources_stands_under_both(sourced, claim_list, accepted_only):
    QAbstractItemModelTester(claim_list.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    claim_list.group_by(Grouping.SOURCE)
    assert shown(claim_list) == ["[1  Log: 1]", 1, "[2  Ledger: 2]", 1, 2]


def test_j_and_k_go_on_over_headings_and_through_both_places_of_a_claim(
    sourced, claim_list, accepted_only, selection
):
    claim_list.group_by(Grouping.SOURCE)
    gone = []
    for step in (*[claim_list.next_claim] * 4, *[claim_list.previous_claim] * 3):
        step()
        gone.append((claim_list.table.currentIndex().row(), selection.claim_id))
    one, two = sourced
    assert gone == [(1, one), (3, one), (4, two), (4, two), (3, one), (1, one), (1, one)]


def test_a_folded_group_is_passed_over_and_opens_again(sourced, claim_list, accepted_only, qtbot):
    QAbstractItemModelTester(claim_list.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    claim_list.group_by(Grouping.SOURCE)
    table = claim_list.table
    table.setCurrentIndex(claim_list.model.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Left)
    assert shown(claim_list) == ["[1  Log: 1]", "[2  Ledger: 2]", 1, 2]
    claim_list.next_claim()
    assert table.currentIndex().row() == 2
    table.setCurrentIndex(claim_list.model.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert shown(claim_list) == ["[1  Log: 1]", 1, "[2  Ledger: 2]", 1, 2]
    with qtbot.waitSignal(claim_list.source_wanted):
        QTest.keyClick(table, Qt.Key.Key_Return)


def test_people_are_those_who_say_so_and_those_who_were_asked(
    claim_list, claim_ids, accepted_only, runner, article
):
    from workbench.services import calls

    runner.run(claims.set_claimant, claim_id=claim_ids[0], claimant="Ines Falk")
    told = calls.Conversation("Per Holm")
    runner.run(calls.log_call, case_id=article.case_id, claim_ids=[claim_ids[0]], told=told)
    claim_list.group_by(Grouping.PERSON)
    assert shown(claim_list) == [
        "[Ines Falk: 1]",
        1,
        "[Per Holm: 1]",
        1,
        "[The writer’s own words: 1]",
        2,
    ]


def test_a_claim_goes_to_another_group_when_its_status_does(
    claim_list, claim_ids, accepted_only, runner, selection
):
    claim_list.group_by(Grouping.STATUS)
    selection.show_claim(claim_ids[1])
    status = ClaimStatus.CONFIRMED
    runner.run(statuses.set_status, claim_id=claim_ids[0], status=status)
    assert shown(claim_list) == ["[Open: 1]", 2, "[Confirmed: 1]", 1]
    assert claim_list.selected_ids() == [claim_ids[1]]
    claim_list.group_by(Grouping.NONE)
    assert shown(claim_list) == [1, 2]


def test_three_hundred_facts_are_read_kind_by_kind(claim_list, claim_ids, suggested, runner):
    runner.run(claims.set_kind, claim_id=claim_ids[0], kind=ClaimKind.NAME)
    claim_list.group_by(Grouping.KIND)
    headings = [one for one in shown(claim_list) if isinstance(one, str) and one[0] == "["]
    assert headings == ["[Figure: 2]", "[Event: 1]", "[Name: 1]"]


def test_the_filter_leaves_out_claims_and_headings_without_any(
    sourced, claim_list, accepted_only, workspace
):
    claim_list.group_by(Grouping.SOURCE)
    claim_list.bar.field.setText("310 metres")
    assert shown(claim_list) == ["[2  Ledger: 1]", 2]


ROWS = some_claims(12)
SOURCES = [row.id for row in ROWS[:4]]


@settings(max_examples=60)
@given(st.lists(st.sets(st.integers(0, 3)), min_size=12, max_size=12), st.sets(st.integers(0, 3)))
def test_every_row_of_a_grouped_list_is_found_again(having, folded):
    rows = [
        replace(row, sources=tuple(SOURCES[n] for n in sorted(some)))
        for row, some in zip(ROWS, having, strict=True)
    ]
    index = ClaimIndex(NO_SCALE)
    index.load(rows, NO_SCALE)
    names = {source: (n + 1, f"Source {n}") for n, source in enumerate(SOURCES)}
    grouped = Grouped(Grouping.SOURCE, index.shown, sources=names)
    for n in folded:
        grouped.fold(SOURCES[n], True)
    found = {}
    for place in range(len(grouped)):
        entry = grouped.entry_at(place)
        if entry is None:
            assert grouped.group_at(place).start == place
        else:
            found.setdefault(entry.row.id, []).append(place)
    for row in rows:
        assert sorted(grouped.rows_of(index.known(row.id))) == found.get(row.id, [])
        open_ones = [source for source in row.sources if SOURCES.index(source) not in folded]
        assert len(found.get(row.id, [])) == (len(open_ones) if row.sources else 1)
