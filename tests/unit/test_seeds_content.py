"""The sample cases hold together: every word they quote stands where they say it stands."""

import json
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from sqlmodel import select

from workbench.importers.opening import read_article
from workbench.model import (
    Addressee,
    Answer,
    CalculationKind,
    CheckKind,
    Claim,
    ClaimKind,
    ClaimState,
    ClaimStatus,
    FlagKind,
    PartRole,
    Question,
    SourceKind,
    Stance,
    Standing,
    Terms,
    Tier,
)
from workbench.services import seeds
from workbench.services.scales import scale_named
from workbench.text.sentences import word_count

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
NAMES = ("magazine", "talks")
DECIDED = {ClaimState.DECIDED, ClaimState.SIGNED}

each_seed = pytest.mark.parametrize("name", NAMES)

Told = dict[str, Any]


@cache
def told(name: str) -> Told:
    """A seed's case, as it is written down."""
    data: Told = json.loads((SEEDS / name / "case.json").read_text("utf-8"))
    return data


@cache
def text_of(path: Path) -> str:
    """A file's text as the program has it, a paragraph on each line."""
    return read_article(path.name, path.read_bytes()).text


def _page_text(page: pypdfium2.PdfPage) -> str:
    text: str = page.get_textpage().get_text_range()
    return text


def article(name: str) -> Path:
    """Where a seed's article is."""
    return SEEDS / name / told(name)["article"]["file"]


def claims_of(name: str) -> Iterator[Told]:
    """All claims of a seed, parts after their whole."""
    for claim in told(name)["claims"]:
        yield claim
        yield from claim.get("parts", ())


def below_claims(name: str, key: str) -> Iterator[Told]:
    """All evidence, verdicts, flags or queries of a seed."""
    return (entry for claim in claims_of(name) for entry in claim.get(key, ()))


def files_of(name: str) -> dict[int, Path]:
    """The files of a seed's sources, by number."""
    sources = told(name)["sources"]
    return {s["number"]: SEEDS / name / s["file"] for s in sources if s["file"]}


def wrong(entries: Iterator[Told], **choices: type[StrEnum]) -> list[str]:
    """What stands in `entries` under these keys and is none of the choices."""
    return [
        f"{key}: {entry[key]}"
        for entry in entries
        for key, choice in choices.items()
        if entry[key] not in set(choice)
    ]


# --- the words --------------------------------------------------------------


@each_seed
def test_every_claim_stands_in_the_article_as_often_as_told(name):
    text = text_of(article(name))
    places = {c["quote"]: (text.count(c["quote"]), c.get("occurrence")) for c in claims_of(name)}
    astray = [
        quote
        for quote, (found, meant) in places.items()
        if (found != 1 if meant is None else found < meant)
    ]
    assert astray == []


@each_seed
def test_parts_stand_inside_their_whole(name):
    claims = told(name)["claims"]
    assert [p["quote"] for c in claims for p in c["parts"] if p["quote"] not in c["quote"]] == []


@each_seed
def test_what_is_read_or_dismissed_stands_in_the_article(name):
    text = text_of(article(name))
    quoted = told(name)["read"] + [entry["quote"] for entry in told(name)["dismissed"]]
    assert [words for words in quoted if words not in text] == []


@each_seed
def test_every_passage_stands_once_in_its_source(name):
    files = files_of(name)
    quoted = [piece for piece in below_claims(name, "evidence") if piece["quote"]]
    assert quoted
    assert [
        piece["quote"]
        for piece in quoted
        if text_of(files[piece["source"]]).count(piece["quote"]) != 1
    ] == []


@each_seed
def test_a_passage_of_a_pdf_stands_whole_on_one_line_of_its_page(name):
    files = files_of(name)
    for piece in below_claims(name, "evidence"):
        path = files.get(piece["source"])
        if path is None or path.suffix != ".pdf":
            assert piece["page"] is None
            continue
        with pypdfium2.PdfDocument(path) as pdf:
            assert piece["quote"] in _page_text(pdf[piece["page"] - 1]).splitlines()


@each_seed
def test_only_a_note_or_a_picture_is_tied_without_words(name):
    kinds = {source["number"]: source["kind"] for source in told(name)["sources"]}
    wordless = {kinds[p["source"]] for p in below_claims(name, "evidence") if not p["quote"]}
    assert wordless <= {SourceKind.NOTE, SourceKind.IMAGE}


def test_the_article_of_the_talks_has_all_that_a_newspaper_page_has():
    path = article("talks")
    read = read_article(path.name, path.read_bytes())
    about = told("talks")["article"]
    assert (read.title, read.byline) == (about["title"], about["byline"])
    assert str(read.published) == about["published"]
    roles = [part.role for part in read.parts if part.role is not PartRole.BODY]
    assert roles == [
        PartRole.HEADLINE,
        PartRole.DECK,
        PartRole.CREDIT,
        PartRole.CAPTION,
        PartRole.CREDIT,
        PartRole.HEADING,
        PartRole.PULL_QUOTE,
    ]
    assert 700 <= word_count(read.text) <= 800


# --- what is ours -----------------------------------------------------------


@each_seed
def test_every_source_says_first_that_it_is_our_own(name):
    for source in told(name)["sources"]:
        path = files_of(name).get(source["number"])
        first = (
            source["note"]
            if path is None or path.suffix == ".png"
            else text_of(path).splitlines()[0]
        )
        assert first.startswith(("Our own summary", "Our own invention", "Our own chart"))


@each_seed
def test_every_file_beside_the_case_belongs_to_it(name):
    there = {path for path in (SEEDS / name).rglob("*") if path.is_file()}
    assert there == {SEEDS / name / "case.json", article(name), *files_of(name).values()}


# --- the shape --------------------------------------------------------------


@each_seed
def test_every_choice_is_one_the_program_knows(name):
    assert wrong(claims_of(name), kind=ClaimKind, status=ClaimStatus, state=ClaimState) == []
    assert wrong(iter(told(name)["sources"]), kind=SourceKind) == []
    assert wrong(iter(told(name)["dismissed"]), reason_kind=ClaimKind) == []
    assert wrong(below_claims(name, "flags"), kind=FlagKind) == []
    assert wrong(below_claims(name, "queries"), addressee=Addressee, answer=Answer) == []
    assert wrong(below_claims(name, "verdicts"), question=Question, standing=Standing) == []
    assert wrong(below_claims(name, "calculations"), kind=CalculationKind) == []
    assert wrong(iter(told(name).get("closings", ())), kind=CheckKind) == []
    evidence = below_claims(name, "evidence")
    assert wrong(evidence, question=Question, stance=Stance, tier=Tier, terms=Terms) == []


@each_seed
def test_every_rating_is_a_label_of_the_scale(name):
    scale = scale_named(told(name)["scale"])
    for verdict in below_claims(name, "verdicts"):
        rated = verdict["standing"] == Standing.RATED
        assert (scale.rating(verdict["rating"]) is not None) == rated


@each_seed
def test_a_claim_is_decided_exactly_when_it_is_said_whether_it_is_so(name):
    for claim in claims_of(name):
        answered = {verdict["question"] for verdict in claim["verdicts"]}
        assert (claim["state"] in DECIDED) == (Question.IS_SO in answered)


@each_seed
def test_a_claim_is_signed_by_another_than_who_decided_it(name):
    for claim in claims_of(name):
        assert (claim["state"] == ClaimState.SIGNED) == ("signed_by" in claim)
        assert claim.get("signed_by") not in {verdict["by"] for verdict in claim["verdicts"]}


@each_seed
def test_everybody_who_acts_is_among_the_people(name):
    people = {person["name"] for person in told(name)["people"]}
    keys = ("evidence", "verdicts", "flags", "queries", "calculations")
    acts = [e for key in keys for e in below_claims(name, key)] + told(name).get("closings", [])
    named = {act["by"] for act in acts} | {
        c["owner"] or c.get("signed_by") for c in claims_of(name)
    }
    assert named - {None} <= people


@each_seed
def test_evidence_names_a_source_that_is_there(name):
    numbers = [source["number"] for source in told(name)["sources"]]
    assert numbers == list(range(1, len(numbers) + 1))
    assert {piece["source"] for piece in below_claims(name, "evidence")} <= set(numbers)


# --- what a newcomer finds --------------------------------------------------


@each_seed
def test_a_sample_opens_with_its_claims_in_the_state_that_it_tells(name, workspace):
    seed = seeds.prepare(name, workspace.captures)
    case_id = workspace.run(seeds.open_sample, seed=seed).value
    opened = workspace.read(lambda s: s.exec(select(Claim).where(Claim.case_id == case_id)).all())
    assert {(c.quote, c.state, c.status) for c in opened} == {
        (c["quote"], c["state"], c["status"]) for c in claims_of(name)
    }


def test_the_talks_are_partly_decided_with_every_stance_and_both_questions():
    states = [claim["state"] for claim in claims_of("talks")]
    assert len([s for s in states if s in DECIDED]) == 5
    assert states.count(ClaimState.SIGNED) == 2
    evidence = list(below_claims("talks", "evidence"))
    assert {piece["stance"] for piece in evidence} == set(Stance)
    assert {piece["question"] for piece in evidence} == set(Question)


def test_the_claim_to_begin_with_is_open_and_its_two_counts_part_by_one():
    [claim] = [c for c in claims_of("talks") if "launched 24 missiles" in c["quote"]]
    assert (claim["state"], claim["verdicts"]) == (ClaimState.OPEN, [])
    assert "last year" in claim["quote"]
    counts = {piece["quote"]: piece["stance"] for piece in claim["evidence"]}
    assert counts["North Korea launched 24 missiles in 2017."] == Stance.SUPPORTS
    assert counts["23 missiles during 16 tests since February 2017"] == Stance.DIFFERS


def test_the_talks_have_a_name_a_weekday_and_a_quotation_to_stumble_over():
    text, statement = text_of(article("talks")), text_of(files_of("talks")[1])
    assert "Chung Eui-yong," in text
    assert "Chung Eui-yon on" in text
    assert "Monday, September 3, 2017" in text
    assert f"{date(2017, 9, 3):%A}" == "Sunday"
    assert "“expressed eagerness to meet" in text
    assert '"expressed his eagerness to meet' in statement


def test_the_magazine_waits_for_a_reply_an_author_and_two_changes():
    statuses = {claim["status"] for claim in claims_of("magazine")}
    assert {"out_for_reply", "on_author", "change_asked"} <= statuses
    assert len([c for c in claims_of("magazine") if c["state"] in DECIDED]) == 3
    assert [bool(query["proposed"]) for query in below_claims("magazine", "queries")] == [True] * 2
