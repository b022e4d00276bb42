"""Each claim against each of its passages: figures, times, ages."""

import re
from collections.abc import Iterator, Sequence

from workbench.checks.case_texts import CaseTexts, ClaimText, EvidenceText
from workbench.checks.claim_beside import Pair, figure_checks, period_checks, written_words
from workbench.checks.days_told import days_told
from workbench.checks.figures import FigureCheck
from workbench.checks.finding import Finding, Place, key_of
from workbench.checks.kinship import kinship
from workbench.checks.near_figures import near
from workbench.checks.periods import Cover, PeriodCheck
from workbench.checks.results import AGREEING, Result
from workbench.model.kinds import CheckKind
from workbench.model.span import TextSpan
from workbench.reading.figures import Figure
from workbench.reading.found import Form
from workbench.reading.passage import read
from workbench.reading.periods import Period


def against_evidence(texts: CaseTexts) -> Iterator[Finding]:
    """What every passage says to the figures and times of its claim."""
    passages: dict[object, list[EvidenceText]] = {}
    for evidence in texts.evidence:
        if evidence.quote.strip():
            passages.setdefault(evidence.claim_id, []).append(evidence)
    days = {source.id: source.published for source in texts.sources}
    published = texts.article.published
    for claim in texts.claims:
        mine = passages.get(claim.id, [])
        words = written_words(texts.article, claim) if mine else None
        pairs = [Pair(claim, one, words, published, days.get(one.source_id)) for one in mine]
        yield from _of_claim(pairs)


def _of_claim(pairs: Sequence[Pair]) -> Iterator[Finding]:
    """The findings of one claim; a figure that no passage answers is told once."""
    unanswered: dict[str, tuple[ClaimText, Figure, TextSpan]] = {}
    answered: set[str] = set()
    for pair in pairs:
        for check, place in figure_checks(pair):
            words = _with_counted(check.claim)
            if check.result is Result.NOT_FOUND or _is_unrelated(check):
                unanswered.setdefault(words, (pair.claim, check.claim, place))
                continue
            answered.add(words)
            yield _of_figure(pair, check, place)
        for told, place in period_checks(pair):
            yield from _of_period(pair, told, place)
    for words, (claim, figure, place) in unanswered.items():
        if words not in answered and figure.form is not Form.NONE and not _points(claim, figure):
            yield from _unanswered(claim, figure, place, pairs)


def _points(claim: ClaimText, figure: Figure) -> bool:
    """Whether a small number only points: "the two sides"."""
    words = re.escape(figure.text)
    small = figure.value is not None and figure.value <= _FEW and figure.text.isalpha()
    pointing = rf"\b(?:the|these|those|both|other) {words}\b"
    said = f"{claim.quote}\n{claim.in_full}"
    return small and bool(re.search(pointing, said, re.IGNORECASE))


_FEW = 10


def _is_unrelated(check: FigureCheck) -> bool:
    """Plain counts of different things: "no missiles" answers not "two sides"."""
    mine, theirs = check.claim, check.evidence
    if theirs is None or check.result in AGREEING or mine.unit or theirs.unit:
        return False
    both = mine.counted and theirs.counted and not mine.inherits and not theirs.inherits
    return bool(both) and not kinship(mine.counted, theirs.counted)


def _unanswered(
    claim: ClaimText, figure: Figure, place: TextSpan, pairs: Sequence[Pair]
) -> Iterator[Finding]:
    """No passage answers it; perhaps one has a figure that is meant all the same."""
    words, found = _with_counted(figure), False
    for pair in pairs:
        passage = read(pair.evidence.quote, pair.evidence_published or pair.published).figures
        for rule, other, result, why in near(figure, passage):
            found = True
            check = FigureCheck(figure, other, result, why, other.text)
            yield _of_figure(pair, check, place, rule)
    if found:
        return
    yield Finding(
        key=key_of(CheckKind.FIGURE, "figure_unanswered", claim.in_full or claim.quote, words),
        kind=CheckKind.FIGURE,
        rule="figure_unanswered",
        result=Result.NOT_FOUND,
        told=f"{figure.text}: no passage gives it",
        why=f"The claim says “{words}”. No passage of the claim gives a figure for it.",
        is_flag=True,
        claim_id=claim.id,
        evidence_id=None,
        here=Place(figure.text, place),
    )


def _of_figure(pair: Pair, check: FigureCheck, place: TextSpan, rule: str = "figure") -> Finding:
    mine, other = _with_counted(check.claim), check.evidence
    theirs = _with_counted(other) if other else check.answered_by
    return _finding(
        pair,
        CheckKind.FIGURE,
        rule if other else "age",
        check.result,
        told=_figure_told(check) + _DOUBTS.get(rule, ""),
        why=f"The claim says “{mine}”, the passage “{theirs}”. {check.note}",
        is_flag=check.result not in AGREEING,
        here=Place(check.claim.text, place),
        there=_there(pair, theirs, other),
    )


_DOUBTS = {
    "figure_slip": ": digits changed places?",
    "figure_of_unit": ", perhaps of another time",
}


def _figure_told(check: FigureCheck) -> str:
    mine, theirs = check.claim.text, check.answered_by
    if check.evidence is None:
        fits = "fits" if check.result in AGREEING else "does not fit"
        return f"{mine} {fits} the birth date, {theirs}"
    match check.result:
        case Result.AGREES:
            return f"{theirs} = {mine}"
        case Result.ROUNDS_TO:
            return f"{theirs} ≈ {mine}"
        case Result.WITHIN_HEDGE:
            hedge = check.claim.hedge or check.evidence.hedge
            return f"{theirs} ≈ {mine} ({hedge.replace('_', ' ') if hedge else 'in its range'})"
        case Result.POWER_OF_TEN:
            return f"{theirs} ≠ {mine}, a nought too many or too few"
        case Result.OTHER_UNIT:
            return f"{theirs} ≠ {mine}, another unit"
        case Result.OPPOSITE:
            return f"{theirs} ≠ {mine}, the other way"
    return f"{theirs} ≠ {mine}{_gap(check.claim, check.evidence)}"


def _gap(mine: Figure, theirs: Figure) -> str:
    if mine.value is None or theirs.value is None or mine.unit != theirs.unit:
        return ""
    gap = abs(mine.value - theirs.value)
    if not gap:
        return ", one says by how much, the other to what"
    return f", differs by {gap.normalize():,f}"


def _with_counted(figure: Figure) -> str:
    counted = figure.counted if figure.counted not in figure.text and not figure.inherits else ""
    return f"{figure.text} {counted}".strip()


_SAID = {
    Cover.SAME: "is of the same time, {claim}",
    Cover.COVERS: "covers all of {claim}",
    Cover.OVERLAPS: "covers {theirs}, only part of {claim}",
    Cover.APART: "is of {theirs}, not of {claim}",
}


def _of_period(pair: Pair, check: PeriodCheck, place: TextSpan) -> Iterator[Finding]:
    mine, other = check.claim, check.evidence
    if other is None or mine.days is None or other.days is None:
        return
    claim = days_told(mine.days)
    theirs = days_told(other.days, beside=mine.days)
    if check.result is Cover.INSIDE:
        is_part = _gives_figures(pair) and other.days.count > 1
        told = f"covers {theirs}, not all of {claim}" if is_part else f"{theirs} lies in {claim}"
    else:
        is_part = check.result in (Cover.OVERLAPS, Cover.APART)
        told = _SAID[check.result].format(claim=claim, theirs=theirs)
    yield _finding(
        pair,
        CheckKind.PERIOD,
        "period",
        check.result,
        told=told,
        why=f"The claim says “{mine.text}”, the passage “{other.text}”. {check.note}",
        is_flag=is_part,
        here=Place(mine.text, place),
        there=_there(pair, other.text, other),
    )


def _gives_figures(pair: Pair) -> bool:
    """Whether the claim gives a figure for the time: an event on one of its days is not part."""
    words = pair.claim.in_full or pair.claim.quote
    return bool(read(words, pair.published).figures)


def _there(pair: Pair, words: str, told: Figure | Period | None) -> Place:
    evidence = pair.evidence
    span = evidence.span
    if span is not None and told is not None:
        span = TextSpan(span.start + told.start, span.start + told.end)
    return Place(
        words=words,
        evidence_id=evidence.id,
        source_id=evidence.source_id,
        capture_id=evidence.capture_id,
        capture_span=span,
    )


def _finding(
    pair: Pair,
    kind: CheckKind,
    rule: str,
    result: str,
    *,
    told: str,
    why: str,
    is_flag: bool,
    here: Place,
    there: Place,
) -> Finding:
    claim, evidence = pair.claim, pair.evidence
    words = claim.in_full or claim.quote, here.words, evidence.quote, there.words
    return Finding(
        key=key_of(kind, rule, *words, evidence.text_sha256 or str(evidence.source_id)),
        kind=kind,
        rule=rule,
        result=result,
        told=told,
        why=why,
        is_flag=is_flag,
        claim_id=claim.id,
        evidence_id=evidence.id,
        here=here,
        there=there,
    )
