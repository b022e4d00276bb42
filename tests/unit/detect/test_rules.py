"""What the rule detector marks, what it leaves alone, and where exactly a mark stands."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.detect import DETECTORS, QUIET_BELOW, Candidate
from workbench.detect.rules import RuleDetector
from workbench.errors import Cancelled
from workbench.model.claim import ClaimKind
from workbench.model.document import PartRole, PartSpan
from workbench.model.span import TextSpan
from workbench.text.sentences import paragraphs


def found(text: str, *roles: PartRole) -> list[Candidate]:
    """Candidates of a text; `roles` are those of its paragraphs, none for body throughout."""
    spans = paragraphs(text)
    parts = [PartSpan(role, span) for role, span in zip(roles, spans, strict=bool(roles))]
    return list(RuleDetector().find(text, parts))


def marks(text: str, *roles: PartRole) -> list[str]:
    return [candidate.span.of(text) for candidate in found(text, *roles)]


def only(text: str) -> Candidate:
    [candidate] = found(text)
    return candidate


LOUD = [
    ("The ferry line carried 31,000 passengers in 2018.", "a figure with a period", "figure"),
    ("The budget of the town shrank to $4 million.", "a sum of money", "figure"),
    ("Some 62 percent of the pupils passed the exam.", "a share or percentage", "figure"),
    ("Lake Orrin is the deepest lake in the valley.", "a record", "record"),
    ("It was the most costly flood in decades.", "a record", "record"),
    ("Ada Brun was the first woman on the council.", "a record", "record"),
    ("Rents in Norwick doubled after the fair.", "a change", "event"),
    ("Norwick sold more boats than Orrin last year.", "a comparison", "record"),
    ("The mill closed because the river dried up.", "a cause", "cause"),
    ("The leak led to 40 deaths.", "a cause", "cause"),
    ("Norwick banned diesel buses in 2011.", "a rule or ruling", "rule"),
    ("The law requires landlords to test their boilers.", "a rule or ruling", "rule"),
    ("A court ruled that the firm may not sell the land.", "a rule or ruling", "rule"),
    ("Mayor Ada Brun met the envoy on Monday and left.", "an act by somebody named", "event"),
    ("The drone can reach Norwick and three other towns.", "a capability", "figure"),
]


@pytest.mark.parametrize(("text", "reason", "kind"), LOUD)
def test_what_a_desk_underlines_is_marked_with_its_reason(text, reason, kind):
    candidate = only(text)
    assert reason in candidate.reasons
    assert candidate.kind == ClaimKind(kind)
    assert candidate.check_worthiness >= QUIET_BELOW
    assert candidate.span == TextSpan(0, len(text) - 1)


QUIET = [
    ("Norwick will host the fair next spring.", ClaimKind.PREDICTION),
    ("Brun pledged to repair the pier.", ClaimKind.PROMISE),
    ("The council said the plan was crucial.", ClaimKind.OPINION),
    ('"I seriously doubt it," Brun said.', ClaimKind.OPINION),
]


@pytest.mark.parametrize(("text", "kind"), QUIET)
def test_what_is_foreseen_promised_or_felt_is_kept_in_the_quiet_band(text, kind):
    candidate = only(text)
    assert candidate.kind == kind
    assert candidate.check_worthiness < QUIET_BELOW


NEVER = [
    "Did the ferry line carry 31,000 passengers in 2018?",
    '"Did 31,000 people take the ferry?" Brun asked.',
    "WATCH: How 31,000 passengers crossed the bay",
    "READ MORE: The deepest lake in the valley",
    "Photo: Ada Brun/Example Agency, 2018",
    "By Ada Brun and Tom Lisk",
    "Reporting by Ada Brun in Norwick; editing by Tom Lisk",
    "Good evening and welcome to the largest show in Norwick.",
    "Thank you, Tom.",
    "Sign up for our newsletter and get 5 stories a day.",
    "A new way for Norwick to make money",
    "The harbour is lovely.",
    "We should all be proud of it.",
    "= = = = = = = = = =",
    "*" * 400,
]


@pytest.mark.parametrize("text", NEVER)
def test_questions_promos_credits_greetings_and_bare_opinions_are_never_marked(text):
    assert marks(text) == []


@pytest.mark.parametrize(
    "role", [PartRole.HEADLINE, PartRole.HEADING, PartRole.CREDIT, PartRole.PROMO]
)
def test_parts_that_only_announce_are_skipped(role):
    text = "The ferry carried 31,000 people.\nThe mill closed because the river dried up."
    assert marks(text, role, PartRole.BODY) == ["The mill closed because the river dried up"]


@pytest.mark.parametrize("role", [PartRole.CAPTION, PartRole.LIST, PartRole.DECK])
def test_captions_lists_and_decks_are_read_without_a_full_stop(role):
    text = "Ada Brun opened the pier in 1961\nNothing else is known of it."
    assert marks(text, role, PartRole.BODY) == ["Ada Brun opened the pier in 1961"]


def test_the_credit_at_the_end_of_a_caption_stays_outside_the_mark():
    text = "Ada Brun opened the pier in 1961. Photo: Tom Lisk/Example Agency"
    assert marks(text, PartRole.CAPTION) == ["Ada Brun opened the pier in 1961"]


def test_rows_of_a_table_are_marked_for_their_figures_and_its_header_is_not():
    text = "Town\t2017\t2018\nNorwick\t311\t402\nOrrin\tunknown\tunknown"
    [part] = [PartSpan(PartRole.TABLE, TextSpan(0, len(text)))]
    rows = [candidate.span.of(text) for candidate in RuleDetector().find(text, [part])]
    assert rows == ["Norwick\t311\t402"]


BODY = "The ferry line carried 31,000 passengers in 2018, the port authority said."


@pytest.mark.parametrize("role", [PartRole.LIST, PartRole.DECK, PartRole.PULL_QUOTE])
def test_what_the_body_says_too_is_marked_in_the_body_only(role):
    text = f"In 2018 the ferry line carried 31,000 passengers\n{BODY}"
    [candidate] = found(text, role, PartRole.BODY)
    assert candidate.span.start > text.index("\n")


def test_a_bullet_in_pasted_text_is_known_by_its_sign():
    text = f"• In 2018 the ferry line carried 31,000 passengers.\n{BODY}"
    assert marks(text) == ["The ferry line carried 31,000 passengers in 2018"]


def test_a_bullet_with_another_figure_than_the_body_is_marked_as_well():
    text = f"In 2018 the ferry line carried 13,000 passengers\n{BODY}"
    assert len(marks(text, PartRole.LIST, PartRole.BODY)) == 2


def test_a_bullet_that_denies_what_the_body_says_is_marked_as_well():
    text = f"In 2018 the ferry line never carried 31,000 passengers\n{BODY}"
    assert len(marks(text, PartRole.LIST, PartRole.BODY)) == 2


def test_a_dateline_is_not_part_of_the_claim():
    text = "NORWICK, March 3 (Example) - The ferry line carried 31,000 passengers in 2018."
    assert marks(text) == ["The ferry line carried 31,000 passengers in 2018"]


def test_the_first_line_of_a_pasted_text_is_a_headline_only_if_it_has_no_verb_or_stop():
    text = "Record flood in Norwick\nThe flood of 2018 drowned 14 people."
    assert marks(text) == ["The flood of 2018 drowned 14 people"]


def test_a_full_stop_that_belongs_to_an_abbreviation_stays():
    text = "The firm moved 40 jobs to the U.S."
    assert marks(text) == ["The firm moved 40 jobs to the U.S."]


def test_a_quotation_keeps_its_marks_and_what_stands_before_the_closing_one():
    text = 'Lisk said the pier "has never been safer than it was in 2018."'
    assert marks(text) == ['the pier "has never been safer than it was in 2018."']


def test_a_quotation_of_two_sentences_gives_two_marks_without_lone_quotation_marks():
    text = '"We sold 40 boats in 2018. Nobody sold more than us," Lisk said.'
    assert marks(text) == ["We sold 40 boats in 2018", "Nobody sold more than us"]


def test_reasons_never_tell_the_same_thing_twice():
    candidate = only("The tax on boats rose by 12 percent, or $3 million, in 2018.")
    assert "a figure" not in candidate.reasons
    assert len(candidate.reasons) == len(set(candidate.reasons))


def test_the_reasons_name_the_speaker():
    candidate = only("Prices fell by half in 2018, according to Ada Brun.")
    assert "reported by Ada Brun" in candidate.reasons


def test_the_registry_knows_the_detector():
    assert DETECTORS.get("rules") is RuleDetector


def test_another_scorer_can_take_the_place_of_the_weights():
    class Sure:
        def score(self, features, words):
            return 1.0

        def explain(self, features):
            return []

    text = "Ada Brun opened the pier in 1961."
    [candidate] = RuleDetector(Sure()).find(text, ())
    assert candidate.check_worthiness == 1.0


class _Counting:
    """Cancels at the report number `stop`, counted from 1."""

    def __init__(self, stop: int) -> None:
        self.reports: list[tuple[int, int]] = []
        self._stop = stop

    def advance(self, done: int, total: int, doing: str = "") -> None:
        self.reports.append((done, total))
        if len(self.reports) == self._stop:
            raise Cancelled


def test_progress_is_told_after_each_paragraph_and_cancel_stops_the_search():
    text = "\n".join(["Ada Brun opened the pier in 1961."] * 5)
    progress = _Counting(stop=3)
    seen = []
    with pytest.raises(Cancelled):
        seen.extend(RuleDetector().find(text, (), progress))
    assert progress.reports == [(1, 5), (2, 5), (3, 5)]


def test_candidates_come_before_the_whole_text_is_read():
    text = "\n".join(["Ada Brun opened the pier in 1961."] * 50)
    progress = _Counting(stop=0)
    search = iter(RuleDetector().find(text, (), progress))
    assert next(search).span == TextSpan(0, 32)
    assert progress.reports == []


BITS = """Kim said that "the “ ” ' ’ ( ) , . ; — ? ! • and but rose fell 24 missiles 5% $3m in 2017
because who according to saying Norwick he added I we don't 漢字 é 🙂 - ... U.S. ="""
WORDS = st.sampled_from([*BITS.split(), "\t", "\u00a0", ""])
TEXTS = st.one_of(
    st.text(max_size=120),
    st.lists(st.lists(WORDS, max_size=25).map(" ".join), max_size=5).map("\n".join),
)
ROLES = st.lists(st.sampled_from(list(PartRole)), max_size=6)


@settings(max_examples=150, deadline=None)
@given(TEXTS, ROLES)
def test_any_text_gives_ordered_marks_that_stay_in_their_paragraphs(text, roles):
    lines = paragraphs(text)
    parts = [PartSpan(role, span) for role, span in zip(roles, lines, strict=False)]
    last = 0
    for candidate in RuleDetector().find(text, parts):
        quote = candidate.span.of(text)
        assert last <= candidate.span.start
        assert candidate.span.end <= len(text)
        assert "\n" not in quote
        assert quote == quote.strip()
        assert not re.search(r"[,;]$", quote)
        assert 0.0 <= candidate.check_worthiness <= 1.0
        last = candidate.span.end


def test_a_line_set_like_a_headline_is_none_of_the_body_though_the_first_has_a_full_stop():
    text = "Brun Says Norwick Sold Forty Ferries.\nNorwick sold 40 ferries in 2018, Brun said."
    assert [one.span.of(text) for one in RuleDetector().find(text, ())] == [
        "Norwick sold 40 ferries in 2018"
    ]
