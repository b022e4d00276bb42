"""Candidates and sentences weighed by the encoder, and by the linear model where it cannot run."""

import logging
import shutil
from hashlib import sha256

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.detect import Candidate, encoder, scorer, weighing
from workbench.detect.encoder import sentence_vectors, shipped_encoder
from workbench.detect.grams import BUCKETS, places
from workbench.detect.rules import RuleDetector
from workbench.detect.weighing import linear_weigher, weigh, weighed
from workbench.errors import Cancelled
from workbench.model.claim import ClaimKind
from workbench.model.document import PartRole, PartSpan
from workbench.model.span import TextSpan
from workbench.paths import bundled
from workbench.text.sentences import paragraphs

SENTENCES = [
    "Fares in Norwick rose by 12 percent in 2018.",
    "Thank you all for coming.",
    "The court ruled that the mill may not sell the land.",
    "I think the new pier is lovely.",
    "Brun said she would resign if the vote failed.",
    "What do you make of that?",
    "The valley has the highest rents in the country, more than 2,000 crowns a month, according to "
    "a survey of 31 towns that the statistics office carried out in March.",
]


@pytest.fixture
def fresh():
    """Everything that is loaded once is loaded anew, before and after."""
    loaded = (
        encoder.shipped_encoder,
        encoder.shipped_body,
        weighing.encoder_weigher,
        weighing.linear_weigher,
        weighing.shipped_grams,
        scorer.shipped_scorer,
    )
    for once in loaded:
        once.cache_clear()
    yield
    for once in loaded:
        once.cache_clear()


@pytest.fixture
def resources(fresh, tmp_path, monkeypatch):
    """A copy of the models that a test may damage; in use."""
    shutil.copytree(bundled("resources") / "models", tmp_path / "models")
    for module in ("encoder", "grams", "scorer"):
        monkeypatch.setattr(f"workbench.detect.{module}.bundled", lambda _name: tmp_path)
    return tmp_path / "models"


def found_in(text, *roles):
    spans = paragraphs(text)
    parts = [PartSpan(role, span) for role, span in zip(roles, spans, strict=bool(roles))]
    return parts, list(RuleDetector().find(text, parts))


# --- which way the scores go --------------------------------------------------


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("Fares rose by 12 percent in 2018.", "Let me come back to the fares."),
        ("Norwick banned buses in 2011.", "Norwick should be a kinder town."),
        ("Smoking causes lung cancer.", "I have always hated smoking."),
        ("The mill closed because the river dried up.", "Thank you, and good night."),
        ("The firm paid no tax for ten years.", "The firm will pay tax, Brun promised."),
    ],
)
def test_what_can_be_looked_up_is_worth_more(more, less):
    higher, lower = weigh([more, less])
    assert higher.check_worthiness > lower.check_worthiness
    assert higher.picked > lower.picked


def test_a_routine_fact_can_be_checked_and_is_hardly_worth_it():
    [worth] = weigh(["Talks between the two towns began on Tuesday."])
    assert worth.verifiability > 0.5 > worth.check_worthiness


def test_an_empty_line_scores_nothing():
    assert weigh(["", "  "]) == [weighing.NOTHING] * 2


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.permutations(SENTENCES), st.integers(1, len(SENTENCES)))
def test_a_sentence_scores_the_same_in_any_company(order, count):
    alone = {sentence: weigh([sentence])[0] for sentence in SENTENCES}
    for sentence, worth in zip(order, weigh(order[:count]), strict=False):
        assert worth == pytest.approx(alone[sentence], abs=1e-4)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=400))
def test_whatever_is_scored_gives_chances(text):
    for worth in (*weigh([text]), *linear_weigher().weigh([text])):
        assert all(0.0 <= score <= 1.0 for score in worth)


@given(st.text(max_size=200))
def test_the_buckets_of_a_text_are_in_range_and_each_there_once(text):
    found = places(text).tolist()
    assert found == sorted(set(found))
    assert all(0 <= place < BUCKETS for place in found)


def test_sentences_that_mean_the_same_lie_closer_than_others():
    one, like, other = sentence_vectors(
        ["The mayor resigned.", "The city's leader stepped down.", "Milk prices rose."]
    )
    assert one @ like > one @ other
    assert one @ one == pytest.approx(1.0, abs=1e-5)


def test_of_no_sentences_there_are_no_vectors():
    assert sentence_vectors([]).shape == (0, 384)


def test_tokens_stand_at_code_points():
    text = "🚢 Lund’s ferries"
    [tokens] = shipped_encoder().tokens([text])
    assert [text[a:b] for a, b in tokens.offsets if b > a][-1] == "ferries"


# --- candidates ---------------------------------------------------------------


def test_candidates_come_back_in_their_order_with_all_three_scores():
    text = "Fares rose by 12 percent in 2018. Ada Brun opened the pier.\n\nThe mill shut in 2011."
    parts, found = found_in(text)
    again = list(weighed(text, parts, found))
    assert [c.span for c in again] == [c.span for c in found]
    for candidate in again:
        scores = (candidate.check_worthiness, candidate.verifiability, candidate.picked)
        assert all(0.0 <= score <= 1.0 for score in scores)
    assert [c.check_worthiness for c in again] != [c.check_worthiness for c in found]


def test_a_caption_ranks_below_the_same_words_in_the_body():
    words = "The pier was closed in 2011 after a fire."
    _, [body] = found_in(words)
    text = f"{words}\n\nOther words stand here."
    span = TextSpan(0, len(words))
    caption = [PartSpan(PartRole.CAPTION, span)]
    [in_body] = weighed(text, (), [body])
    [in_caption] = weighed(text, caption, [body])
    assert in_caption.check_worthiness < in_body.check_worthiness
    assert in_caption.verifiability == in_body.verifiability


def test_what_a_desk_would_pick_says_so():
    text = "Crime doubled in ten years and we have the highest taxes in the world."
    [candidate] = [
        c for c in weighed(text, (), found_in(text)[1]) if c.picked >= weighing.PICKED_FROM
    ][:1]
    assert "desks often pick its like" in candidate.reasons


def test_a_bare_fact_keeps_the_worth_it_was_found_with():
    fact = Candidate(TextSpan(0, 8), 0.05, ClaimKind.NAME, ("a name",))
    assert list(weighed("Ada Brun opened the pier.", (), [fact])) == [fact]


def test_weighing_stops_when_it_is_cancelled():
    class Stop:
        def advance(self, done, total, doing=""):
            raise Cancelled

    text = "Fares rose by 12 percent in 2018."
    with pytest.raises(Cancelled):
        list(weighed(text, (), found_in(text)[1], Stop()))


# --- where the encoder cannot run -----------------------------------------------


@pytest.mark.parametrize("file", ["scorer.onnx", "table.npz", "tokenizer.json"])
@pytest.mark.parametrize("harm", ["missing", "cut short", "other bytes"])
def test_a_damaged_encoder_is_told_and_the_linear_model_serves(resources, caplog, file, harm):
    path = resources / "encoder" / file
    if harm == "missing":
        path.unlink()
    else:
        kept = path.read_bytes()
        path.write_bytes(kept[: len(kept) // 2] if harm == "cut short" else b"no model" * 99)
    with caplog.at_level(logging.WARNING):
        [more, less] = weigh(["Fares rose by 12 percent in 2018.", "Thank you."])
    assert more.check_worthiness > less.check_worthiness
    [line] = [record.getMessage() for record in caplog.records]
    assert line.startswith("Claims are ranked by the linear model alone: ")


def test_without_the_encoder_candidates_keep_their_first_scores(resources, caplog):
    (resources / "encoder" / "scorer.onnx").unlink()
    text = "Fares rose by 12 percent in 2018."
    parts, found = found_in(text)
    assert list(weighed(text, parts, found)) == found


def test_without_onnxruntime_the_linear_model_serves(fresh, monkeypatch, caplog):
    monkeypatch.setitem(__import__("sys").modules, "onnxruntime", None)
    [worth] = weigh(["Fares rose by 12 percent in 2018."])
    assert worth.check_worthiness > 0.5
    assert "onnxruntime is not installed" in caplog.text


def test_without_its_words_the_linear_model_still_ranks(resources, caplog):
    (resources / "grams.npz").write_bytes(b"none")
    more, less = linear_weigher().weigh(["Fares rose by 12 percent in 2018.", "Thank you."])
    assert more.check_worthiness > less.check_worthiness
    assert "first ranked without their words" in caplog.text


def test_a_candidate_without_scores_is_one_nobody_has_weighed():
    candidate = Candidate(TextSpan(0, 3), 0.5, ClaimKind.EVENT, ())
    assert candidate.verifiability is None
    assert candidate.picked is None


def test_the_models_that_ship_are_those_of_the_checksums():
    folder = bundled("resources") / "models" / "encoder"
    for line in (folder / "SHA256SUMS").read_text("utf-8").splitlines():
        digest, name = line.split("  ")
        assert sha256((folder / name).read_bytes()).hexdigest() == digest


# --- a clause in its sentence ---------------------------------------------------


def test_what_is_told_a_committee_is_worth_more_than_what_is_merely_said():
    def worth(text):
        parts, found = found_in(text, PartRole.LIST)
        [candidate] = weighed(text, parts, found)
        return candidate.check_worthiness

    words = '"All the locks on the canal have failed since the summer,"'
    told = worth(f"{words} Brun told the senate's committee on waterways on Tuesday.")
    assert told > worth(f"{words} Brun said.")


def test_the_lead_says_what_matters_most():
    line = "Norwick has closed the old harbour to ships."
    text = f"{line}\n\nIt rained a little.\n\n{line}"
    parts = [PartSpan(PartRole.BODY, span) for span in paragraphs(text)]
    places = (parts[0].span, parts[2].span)
    found = [Candidate(span, 0.5, ClaimKind.EVENT, ()) for span in places]
    lead, last = weighed(text, parts, found)
    assert lead.check_worthiness > last.check_worthiness
