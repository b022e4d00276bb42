"""What lies on the desk one evening: a writer's draft with 60 facts and a folder of 40 sources.

All of it is made up. Each fact stands in the draft in one sentence, with the
writer's comment naming the source by its number; the source says it in its own
words, or says something else.
"""

import io
import random
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

from docx import Document
from openpyxl import Workbook

from tests.builders_originals import pdf

FACTS = 60
"""How many facts a whole evening has; with fewer, draft and folder are as much smaller."""

MASTER = "Ines Falk"
"""The one person whom the draft names."""

WORDS_A_FACT = 50
"""How long the draft is: 3,000 words with 60 facts."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A sentence of the draft, and what the source with this number says to it."""

    sentence: str
    source: int
    passage: str
    is_wrong: bool


_PLACES = (
    "the north pier",
    "the fish hall",
    "the dry dock",
    "the customs house",
    "the pilot station",
    "the ice works",
    "the rope walk",
    "the lamp store",
    "the ferry office",
    "the coal quay",
)
_SAYINGS = (
    ("{place} employed {n} people last year.", "{place}: {n} employed in 2017."),
    ("The council spent {n} million crowns on {place}.", "Spent on {place}: {n} million crowns."),
    ("{place} was opened in 19{n}.", "Opened in 19{n}: {place}."),
    ("Visits to {place} rose by {n} percent in 2017.", "{place}, visits: up {n} percent."),
    ("{place} is {n} metres long.", "{place} measures {n} metres."),
    ("A storm damaged {n} boats at {place} in March.", "March storm, {place}: {n} boats damaged."),
)
_BETWEEN = (
    "The wind comes from the sea here, and people speak loudly because of it.",
    "On some mornings the whole harbour smells of tar and of bread.",
    "Nobody hurries, and still everything is done when the bell is rung.",
    "Children fish from the steps, and now and then somebody lets them win.",
    "There is a bench on which the old pilots sit and disagree.",
    "What one of them remembers, another one remembers differently.",
    "The gulls know the hours of the market better than the dealers do.",
    "In the evening the lamps are lit one after the other, from west to east.",
    "It is a quiet place, if one does not count the engines.",
    "Visitors ask for the way, and get a story instead.",
)


def sources_of(count: int) -> int:
    """How many sources so many facts rest on: 40 for the 60 of a whole evening."""
    return max(1, count * 2 // 3)


def facts(count: int = FACTS) -> list[Fact]:
    """The facts of the draft, in running order; every seventh one is wrong."""
    dice, made = random.Random(60), []
    for number in range(count):
        place = _PLACES[number % len(_PLACES)]
        sentence, passage = _SAYINGS[number // len(_PLACES)]
        told = 11 + number
        meant = told + 1 if number % 7 == 6 else told
        written = sentence.format(place=place, n=told)
        made.append(
            Fact(
                written[0].upper() + written[1:],
                number % sources_of(count) + 1,
                passage.format(place=place, n=meant),
                is_wrong=meant != told,
            )
        )
    dice.shuffle(made)
    return made


def draft(count: int = FACTS) -> bytes:
    """The writer's draft as a Word document: facts, a comment at each, and much between them."""
    page = Document()
    page.core_properties.created = datetime(2018, 3, 9, tzinfo=UTC)
    page.add_heading("What the harbour is worth", level=0)
    page.add_paragraph(f"{MASTER} knows every stone of it.")
    dice = random.Random(7)
    for at, fact in enumerate(facts(count)):
        paragraph = page.add_paragraph()
        for _ in range(3):
            paragraph.add_run(dice.choice(_BETWEEN) + " ")
        run = paragraph.add_run(fact.sentence)
        page.add_comment(run, text=f"Source {fact.source}", author="Per Holm", initials="PH")
        words = sum(len(p.text.split()) for p in page.paragraphs)
        if words < WORDS_A_FACT * (at + 1):
            paragraph.add_run(" " + dice.choice(_BETWEEN))
    kept = io.BytesIO()
    page.save(kept)
    return kept.getvalue()


def put_sources(folder: Path, count: int = FACTS) -> list[Path]:
    """Write the sources into `folder`, numbered as the writer numbers them."""
    folder.mkdir(parents=True, exist_ok=True)
    said: dict[int, list[str]] = {number: [] for number in range(1, sources_of(count) + 1)}
    for fact in facts(count):
        said[fact.source].append(fact.passage)
    said[1].append(f"{MASTER} signed for the harbour office.")
    made = []
    for number, passages in said.items():
        suffix, write = _KINDS[number % len(_KINDS)]
        path = folder / f"{number} back-up.{suffix}"
        path.write_bytes(write(f"Back-up {number} of the harbour office", passages))
        made.append(path)
    return made


def _plain(title: str, passages: list[str]) -> bytes:
    return "\n\n".join([title, *passages]).encode()


def _page(title: str, passages: list[str]) -> bytes:
    told = "".join(f"<p>{passage}</p>" for passage in passages)
    return (
        f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{told}".encode()
    )


def _letter(title: str, passages: list[str]) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"] = "Ines Falk <ines@example.org>", "Per Holm <per@example.org>"
    mail["Subject"], mail["Date"] = title, "Fri, 09 Mar 2018 10:00:00 +0000"
    mail.set_content("\n\n".join(passages))
    return mail.as_bytes()


def _table(title: str, passages: list[str]) -> bytes:
    book = Workbook()
    book.active.append([title])
    for passage in passages:
        book.active.append([passage])
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def _printed(title: str, passages: list[str]) -> bytes:
    return pdf("\n\n".join([f"= {title}", *passages]))


_KINDS = (
    ("txt", _plain),
    ("html", _page),
    ("pdf", _printed),
    ("eml", _letter),
    ("xlsx", _table),
)
