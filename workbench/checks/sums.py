"""Sums, shares and changes of one sentence, reckoned again.

"12 of 40, or 25 percent"; "10, 20 and 40 ships, 60 in all"; "rose from 400 to
1,200, doubled". Only what the sentence itself ties together is reckoned.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from workbench.checks.case_texts import ArticleText
from workbench.checks.factors import factors
from workbench.checks.kinship import stems
from workbench.checks.of_article import Slip, by_sentence, span_of
from workbench.checks.results import is_inside
from workbench.reading.changes import Direction, Role
from workbench.reading.figures import Figure
from workbench.reading.found import Form
from workbench.reading.hedges import Hedge
from workbench.reading.units import PERCENT, POINT

_OF = re.compile(r"\s+(?:out\s+)?of\s+(?:(?:the|its|their|his|her|a total of|some|all)\s+)*")
_THAT_IS = re.compile(
    r"[^.;:\d]{0,40}?(?:,\s*or|\(|—|–|\bor|,\s*that is,?|which is|,\s*i\.e\.,?|=|,)\s*"
    r"(?:about|around|roughly|some|nearly|almost|only|just|just over|just under|more than|less than"
    r"|over|under|approximately|a)?\s*"
)
_BACK = re.compile(r"\s*(?:\(|,\s*or|—|–)\s*(?:about|some|only|just|nearly|or)?\s*")
_IN_ALL = re.compile(r"[^.;:\d]{0,30}?\b(?:in all|in total|altogether|all told|combined)\b")
_A_TOTAL = re.compile(
    r"\b(?:(?:a|for a|the|their|grand|combined|in) total(?:\s+of)?|totall?ing|adds? up to"
    r"|altogether|in all|amounts? to)\s*,?\s*(?:about|some|nearly|roughly|just)?\s*$",
    re.IGNORECASE,
)
_LIST = re.compile(r"[^.;:()]{0,40}?(?:,|,?\s+and|,?\s+plus)\s+[^.;:()\d]{0,30}?")
_WORDS = Decimal(2)
"""Percentage points by which a share told in words ("a third") may be off."""

_SLACK = Decimal("0.02")
"""How far a change may be off, as a share of what it came to: both ends may be rounded."""


def slips_of_sums(article: ArticleText) -> Iterator[Slip]:
    """Every share, change and sum of the article that does not come out."""
    for figures in by_sentence(article):
        yield from _shares(article.text, figures)
        yield from _changes(figures)
        yield from _sums(article.text, figures)


def _shares(text: str, figures: Sequence[Figure]) -> Iterator[Slip]:
    """ "12 of 40, or 25 percent", "25 percent (12 of 40)"."""
    for at, (part, whole) in enumerate(pairwise(figures)):
        if not _is_part_of(text, part, whole):
            continue
        after = figures[at + 2] if at + 2 < len(figures) else None
        before = figures[at - 1] if at else None
        if after is not None and _ties(text, whole, after, _THAT_IS):
            yield from _share(part, whole, after)
        elif before is not None and _ties(text, before, part, _BACK):
            yield from _share(part, whole, before)


def _is_part_of(text: str, part: Figure, whole: Figure) -> bool:
    if part.value is None or not whole.value or part.unit != whole.unit:
        return False
    plain = part.form in (Form.COUNT, Form.MONEY) and part.form is whole.form
    between = text[part.end : whole.start]
    if part.counted and not whole.counted.endswith(part.counted):
        between = between.replace(part.counted, "", 1)  # "12 seats of 40"
    return plain and part.value <= whole.value and bool(_OF.fullmatch(f" {between.strip()} "))


def _ties(text: str, one: Figure, other: Figure, joint: re.Pattern[str]) -> bool:
    return bool(joint.fullmatch(text[one.end : other.start]))


def _share(part: Figure, whole: Figure, share: Figure) -> Iterator[Slip]:
    told = _percent(share)
    assert part.value is not None
    assert whole.value
    if told is None or share.role is not None:
        return
    is_so = part.value / whole.value * 100
    slack = _WORDS if share.form is Form.RATIO else _rounding(share)
    hedged = share.hedge is not None and is_inside(is_so, share.low, share.high)
    if abs(is_so - told) < slack or hedged:
        return
    yield Slip(
        "share",
        "differs",
        f"{part.text} of {whole.text} is {_plain(is_so)} percent, not {share.text}",
        f"“{part.text} of {whole.text}” and “{share.text}” stand side by side; reckoned again, "
        f"it is {_plain(is_so)} percent.",
        span_of(share),
        span_of(part, whole),
    )


def _percent(share: Figure) -> Decimal | None:
    if share.value is None:
        return None
    if share.unit == PERCENT:
        return share.value
    return share.value * 100 if share.form is Form.RATIO and not share.unit else None


def _rounding(share: Figure) -> Decimal:
    """Whole percents may be rounded or cut, decimals only rounded."""
    return share.step if share.step < 1 else Decimal(1)


def _changes(figures: Sequence[Figure]) -> Iterator[Slip]:
    """ "From 400 to 1,200" beside "doubled", "up 20 percent", "by 300"."""
    ends = [
        at
        for at in range(1, len(figures))
        if (figures[at - 1].role, figures[at].role) == (Role.BEFORE, Role.AFTER)
    ]
    if len(ends) != 1:
        return  # of several changes it is not said which one the figure is of
    before, after = figures[ends[0] - 1], figures[ends[0]]
    others = [figure for at, figure in enumerate(figures) if at not in (ends[0] - 1, ends[0])]
    tied = [figure for figure in others if _is_how_much(figure)]
    if len(tied) == 1 and before.unit == after.unit:
        yield from _change(before, after, tied[0])


def _is_how_much(figure: Figure) -> bool:
    return figure.form is Form.MULTIPLE or figure.role is Role.BY


def _change(before: Figure, after: Figure, by: Figure) -> Iterator[Slip]:
    told = _told_otherwise(before, after, by)
    if told:
        yield Slip(
            "change",
            "differs",
            f"from {before.text} to {after.text} is {told}, not {by.text}",
            f"The sentence tells a change twice, as “from {before.text} to {after.text}” and as "
            f"“{by.text}”; reckoned again, it is {told}.",
            span_of(by),
            span_of(before, after),
        )


def _told_otherwise(before: Figure, after: Figure, by: Figure) -> str:
    """What the change is, in the unit of the figure that tells it wrongly; empty if it is right."""
    if before.value is None or not after.value or by.value is None or before.value <= 0:
        return ""
    gap = after.value - before.value
    units = {after.unit, POINT if after.unit == PERCENT else after.unit} - {PERCENT}
    if by.unit in units and by.form is not Form.MULTIPLE:
        return _gap_told(gap, by, max(before.step, after.step))
    factor = after.value / before.value
    own = factors([by]).get(0)
    if own is None or (by.unit == PERCENT and after.unit == PERCENT):
        return ""
    if _fits(factor, own, by):
        return ""
    if by.form is Form.MULTIPLE:
        return f"{_plain(factor)} times as much"
    return f"{_plain(abs(factor - 1) * 100)} percent {'more' if factor > 1 else 'less'}"


def _gap_told(gap: Decimal, by: Figure, step: Decimal) -> str:
    assert by.value is not None
    same_way = by.direction is None or (gap > 0) == (by.direction is Direction.UP)
    near = abs(abs(gap) - by.value) <= min(step, abs(gap) * Decimal("0.05"))
    hedged = by.hedge is not None and is_inside(abs(gap), by.low, by.high)
    return "" if same_way and (near or hedged) else f"{_plain(abs(gap))}"


def _fits(factor: Decimal, own: Decimal, by: Figure) -> bool:
    slack = Decimal("0.1") * own if by.form is Form.MULTIPLE else _SLACK * max(own, factor)
    if by.hedge in (Hedge.OVER, Hedge.AT_LEAST):
        return factor >= own - slack
    if by.hedge in (Hedge.UNDER, Hedge.AT_MOST):
        return factor <= own + slack
    return abs(factor - own) <= slack


def _sums(text: str, figures: Sequence[Figure]) -> Iterator[Slip]:
    """ "10, 20 and 40 ships, 60 in all", "10 men and 20 women, a total of 36 people"."""
    for at, total in enumerate(figures):
        if total.value is None or not _is_total(text, total):
            continue
        parts = _parts(text, figures, at)
        if len(parts) < 2 or (len(parts) == 2 and total.value < max(p.value or 0 for p in parts)):
            continue
        found = sum((part.value or Decimal(0) for part in parts), Decimal(0))
        slack = sum((_slack(part) for part in (*parts, total)), Decimal(0))
        if abs(found - total.value) > slack:
            told = " + ".join(part.text for part in parts)
            yield Slip(
                "sum",
                "differs",
                f"{told} is {_plain(found)}, not {total.text}",
                f"The sentence adds up “{told}” to “{total.text}”; reckoned again, "
                f"it is {_plain(found)}.",
                span_of(total),
                span_of(parts[0], parts[-1]),
            )


def _slack(figure: Figure) -> Decimal:
    """What is written with decimals, or hedged, is rounded."""
    rounded = figure.hedge is not None or "." in figure.text
    return figure.step / 2 if rounded else Decimal(0)


def _is_total(text: str, figure: Figure) -> bool:
    first, last = figure.sentence
    behind = text[figure.end : last]
    return bool(_A_TOTAL.search(text[first : figure.start]) or _IN_ALL.match(behind))


def _parts(text: str, figures: Sequence[Figure], at: int) -> list[Figure]:
    """The list of figures right before the total: of its form and unit, commas between."""
    total, parts = figures[at], list[Figure]()
    for figure in reversed(figures[:at]):
        is_alike = figure.form is total.form and figure.unit == total.unit
        if not is_alike or figure.value is None or figure.role is not None:
            break
        if parts and not _LIST.fullmatch(text[figure.end : parts[0].start]):
            break
        parts.insert(0, figure)
    return parts if _share_a_kind(parts) else []


def _share_a_kind(parts: Sequence[Figure]) -> bool:
    """Whether a list counts one thing, or a different one each: never ships, ships and days."""
    named = {stems(part.counted)[-1:] for part in parts if part.counted}
    return len(named) <= 1 or len(named) == len(parts)


def _plain(value: Decimal) -> str:
    return f"{round(value, 1).normalize():,f}"
