"""What the strip says of the checks: as many chips as fit, each leading somewhere."""

import pytest

from tests.ui.checks.conftest import a_row
from ui.check_index import CheckIndex
from ui.frame.check_signs import CheckSigns
from workbench.model import CheckKind, TextSpan
from workbench.services.views.checks import Checked

FIGURES = (TextSpan(0, 4), TextSpan(9, 12))


def index(*kinds, **outside):
    return CheckIndex(Checked(tuple(a_row(kind=kind) for kind in kinds), **outside))


@pytest.fixture
def signs(qtbot, qapp):
    signs = CheckSigns()
    qtbot.addWidget(signs)
    signs.fit(800)
    return signs


def told(signs):
    return [chip.text() for chip in signs.chips if not chip.isHidden()]


def test_figures_outside_and_flags_are_told_of_each_with_its_number(signs):
    signs.show_checks(
        index(CheckKind.QUOTATION, CheckKind.NAME, CheckKind.NAME, figures_outside=FIGURES)
    )
    assert told(signs) == [
        "2 figures outside any claim",
        "1 quotation altered",
        "2 names unconfirmed",
    ]
    assert not signs.isHidden()


def test_without_a_flag_nothing_stands_there(signs):
    signs.show_checks(index())
    assert signs.isHidden()


def test_a_press_leads_to_the_words_or_to_the_kind(signs, qtbot):
    signs.show_checks(index(CheckKind.QUOTATION, figures_outside=FIGURES))
    with qtbot.waitSignal(signs.outside_wanted):
        signs.chips[0].click()
    with qtbot.waitSignal(signs.kind_wanted) as wanted:
        signs.chips[1].click()
    assert wanted.args == [CheckKind.QUOTATION]


def test_where_room_is_short_fewer_words_are_said_then_the_last_are_only_counted(signs):
    signs.show_checks(
        index(CheckKind.QUOTATION, CheckKind.NAME, CheckKind.PERIOD, figures_outside=FIGURES)
    )
    whole = signs.width()
    signs.fit(whole - 1)
    assert told(signs)[0] == "2 figures outside"
    assert len(told(signs)) == 4
    narrow = signs.width() - 1
    signs.fit(narrow)
    assert told(signs)[-1].endswith("more")
    assert signs.width() <= narrow
    signs.fit(1)
    assert told(signs) == ["3 flags"]  # figures outside any claim are none
    signs.fit(whole)
    assert len(told(signs)) == 4


def test_a_closed_piece_leaves_no_room_and_tells_nothing(signs):
    signs.show_checks(index(CheckKind.NAME))
    signs.fit(0)
    assert signs.isHidden()
