"""The two questions that are asked of a claim, and what is shown of their answers."""

from typing import Any

from workbench.exporters import colours
from workbench.exporters.wording import NARROW, breakable, words
from workbench.model.report import ReportClaim, ReportVerdict
from workbench.model.scale import IconShape, Rating
from workbench.model.verdict import Question, Standing

Data = dict[str, Any]

GREY = "#6d6a63"
"""For what has no rating: open, not checked, not checkable."""

ARROW = " → "


def asked_of(claim: ReportClaim) -> list[Question]:
    """The questions that are asked of a claim: is so always, said so where somebody said it."""
    said = claim.claimant or claim.said_so
    if said or any(item.question is Question.SAID_SO for item in claim.evidence):
        return [Question.SAID_SO, Question.IS_SO]
    return [Question.IS_SO]


def answer_to(claim: ReportClaim, question: Question) -> Data:
    """A rating as a badge or a word: icon, colours, label. "open" if there is none yet."""
    verdict = verdict_on(claim, question)
    rating = verdict.rating if verdict and verdict.standing is Standing.RATED else None
    word, icon = _word(verdict, rating) if verdict else ("open", IconShape.RING)
    colour = rating.light if rating else GREY
    return {
        "question": words(question),
        "word": breakable(word, NARROW),
        "icon": icon.value,
        "rated": rating is not None,
        "fill": colour,
        "on": colours.on(colour),
        "ink": colours.ink(colour),
    }


def chief_rating(claim: ReportClaim) -> Rating | None:
    """The rating whose colour the claim's mark has: is so first, then said so."""
    rated = (v.rating for v in (claim.is_so, claim.said_so) if v and v.standing is Standing.RATED)
    return next((rating for rating in rated if rating), None)


def chain(claim: ReportClaim) -> list[str]:
    """By whom it came: "Kim", "Chung", "the article"; empty if nobody is named."""
    people = [person for person in (claim.claimant, *claim.relayed_by) if person]
    return [*people, "the article"] if people else []


def verdict_on(claim: ReportClaim, question: Question) -> ReportVerdict | None:
    """The answer to `question`, None while it is open."""
    return claim.said_so if question is Question.SAID_SO else claim.is_so


def _word(verdict: ReportVerdict, rating: Rating | None) -> tuple[str, IconShape]:
    if rating:
        return rating.label, rating.icon
    if verdict.standing is Standing.RATED:
        return "concluded", IconShape.PEN
    icon = IconShape.DASH if verdict.standing is Standing.NOT_CHECKED else IconShape.SLASH
    return words(verdict.standing), icon
