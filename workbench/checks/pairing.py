"""Which figure of the evidence speaks of the same as a figure of the claim."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations, product

from workbench.checks.inheriting import done_with, inherits_well
from workbench.checks.kin_words import WHOLESALE
from workbench.checks.kinship import fates_of, kin_of, kinship, shared_of, sides_of
from workbench.checks.measures import are_comparable
from workbench.checks.placing import Placed
from workbench.checks.results import is_bare_sum
from workbench.reading.changes import Role
from workbench.reading.days import Days
from workbench.reading.figures import Figure
from workbench.reading.found import Form
from workbench.reading.money import is_money
from workbench.reading.units import DURATIONS, SHARES

_ENOUGH = 1.0
_MEASURED, _COUNTED = 1.25, 0.4
"""What it is worth that two figures are in comparable units; of counts, that both are counts."""

_INHERITED = 0.5
"""What it costs if a figure has what it counts only from the figure before it."""

_UNRELATED = -0.9
"""What it costs if two plain counts name different things."""

_RIVALS = -1.5
"""What it costs if the two speak of things that news tells apart, as exports and imports."""

_OTHER_TIME = -0.5
"""What it costs if the two are of different times."""

_OTHER_SIDE = -0.6
"""What it costs if one is told of girls and the other of boys, one of dead, one of missing."""

_AROUND = 0.4
"""What it is worth if all words around one stand around the other."""

_SAME_RATE = 0.1
"""What it is worth that both are told for the same time: "a month"."""

_DOING = 0.3
"""What it is worth if what is done with an inherited count is done with the other: "delivered"."""

_NAMED_LATER = -0.6
"""What it costs if a word of the claim stands with a later figure of the sentence, not with it."""

_NEAR = Decimal("0.02")
_RARE = 4
"""Digits, noughts at the end left out, that two values hardly share by chance."""

_MANY, _LIKELY = 4000, 40
"""Pairs of figures that are all looked at; of more, how many of the likeliest for each."""


def pair_up(mine: Sequence[Placed], theirs: Sequence[Placed]) -> dict[int, int]:
    """For each figure of the claim that has one, the place of the evidence's figure for it.

    The surest pairs are taken first; each figure answers one.
    """
    scored = sorted(
        (-score, at, place)
        for at, place in _pairs(mine, theirs)
        if (score := _score(mine[at], theirs[place])) >= _ENOUGH
    )
    told: dict[int, int] = {}
    taken: set[int] = set()
    for _, at, place in scored:
        if at not in told and place not in taken:
            told[at] = place
            taken.add(place)
    return _exchanged(told, {(at, place): -score for score, at, place in scored})


def _exchanged(told: dict[int, int], scores: Mapping[tuple[int, int], float]) -> dict[int, int]:
    """The same pairs, but two that are surer together with their partners exchanged are."""
    for one, other in combinations(list(told), 2):
        crossed = (one, told[other]), (other, told[one])
        if not all(pair in scores for pair in crossed):
            continue
        now = scores[one, told[one]] + scores[other, told[other]]
        if sum(scores[pair] for pair in crossed) > now:
            told[one], told[other] = told[other], told[one]
    return told


def _pairs(mine: Sequence[Placed], theirs: Sequence[Placed]) -> Iterator[tuple[int, int]]:
    """All pairs, or of very many those that share a word that is rare there, or the value."""
    if len(mine) * len(theirs) <= _MANY:
        yield from product(range(len(mine)), range(len(theirs)))
        return
    by_word: dict[str, list[int]] = defaultdict(list)
    by_value: dict[Decimal | None, list[int]] = defaultdict(list)
    for place, other in enumerate(theirs):
        by_value[other.figure.value].append(place)
        for word in _words(other):
            by_word[word].append(place)
    for at, one in enumerate(mine):
        shared = Counter(place for word in _words(one) for place in by_word.get(word, ())[:_LIKELY])
        likely = {place for place, _ in shared.most_common(_LIKELY)}
        likely.update(by_value.get(one.figure.value, ())[:_LIKELY])
        yield from ((at, place) for place in likely)


def _words(one: Placed) -> set[str]:
    return {word for kin in kin_of(f"{one.figure.counted} {one.clause}") for word in kin}


def _score(mine: Placed, theirs: Placed) -> float:
    """How surely two figures are about the same thing: `_ENOUGH` and more is enough."""
    claim, evidence = mine.figure, theirs.figure
    if not _may_answer(claim, evidence) or _are_parts(claim, evidence):
        return 0.0
    if _measure_others(mine, theirs):
        return 0.0
    bare_rank = claim.form is Form.ORDINAL and not (
        kin_of(claim.counted) and kin_of(evidence.counted)
    )
    bare = bare_rank or (mine.is_margin and theirs.is_margin)
    measured = bool(claim.unit or evidence.unit) or claim.form in _SELF_EVIDENT or bare
    score = _MEASURED if measured else _COUNTED
    score -= 0.1 if claim.unit != evidence.unit and claim.form is evidence.form else 0.0
    score += _by_topic(mine, theirs, is_measured=measured)
    if not inherits_well(mine, theirs):
        score -= _INHERITED
    elif score >= _COUNTED:
        score += _AROUND * shared_of(mine.clause, theirs.clause)
        score += _DOING * done_with(mine, theirs)
    score += _by_side(mine, theirs) + _by_role(claim, evidence) + _by_days(mine.days, theirs.days)
    score += 0.05 if mine.rank == theirs.rank else 0.0
    score += _NAMED_LATER if theirs.later and _is_named_later(mine, theirs) else 0.0
    score += _SAME_RATE if mine.per and mine.per == theirs.per else 0.0
    meets = mine.days is None or theirs.days is None or mine.days.meets(theirs.days)
    is_score = claim.form is evidence.form is Form.SCORE
    if meets and (not is_score or mine.score == theirs.score):  # "5" of 6-5 is not the "5" of 5-4
        score += _by_value(claim, evidence)
    return score


def _measure_others(mine: Placed, theirs: Placed) -> bool:
    """A length and a height, gold and silver, by how much one won and what the score was."""
    if mine.dimension and theirs.dimension and mine.dimension != theirs.dimension:
        return True
    if Form.SCORE in (mine.figure.form, theirs.figure.form) and mine.is_margin != theirs.is_margin:
        return True
    stuffs = [one.stuff.lower() for one in (mine, theirs)]
    if not all(stuffs) or any(not WHOLESALE.isdisjoint(stuff.split()) for stuff in stuffs):
        return False
    return kinship(*stuffs) <= 0


_SELF_EVIDENT = (Form.MULTIPLE, Form.SCORE, Form.RATIO, Form.AGE)


def _by_topic(mine: Placed, theirs: Placed, *, is_measured: bool) -> float:
    """Whether the two count the same thing, or one what the other's sentence speaks of."""
    counted, other = mine.figure.counted, theirs.figure.counted
    rivals = bool(mine.topics and theirs.topics) and mine.topics.isdisjoint(theirs.topics)
    near = kinship(counted, other)
    if near > 0:
        return near + (_RIVALS if rivals else 0.0)
    if not counted and not other:
        return (_RIVALS if rivals else 0.0) + (
            0.0 if is_measured else kinship(mine.sentence, theirs.sentence)
        )
    far = max(_far(counted, theirs), _far(other, mine))
    if is_measured:
        strange = -0.1 if counted and other else 0.0
        return (0.3 * far if far > 0 else strange) + (_RIVALS if rivals else 0.0)
    if counted and other:
        return (far - 0.2) * 0.8 if far > 0 else _UNRELATED
    near = shared_of(mine.clause, theirs.clause) + shared_of(theirs.clause, mine.clause)
    return max((far - 0.2) * 0.8, near * 0.4)


def _far(counted: str, other: Placed) -> float:
    """How much the words around the other speak of it, where no figure beside it counts it."""
    near = kinship(counted, other.clause)
    if near > 0 or any(kinship(counted, told) > 0 for told in other.others):
        return near
    return kinship(counted, other.sentence)


def _by_value(claim: Figure, evidence: Figure) -> float:
    """The same value makes it likelier, less so where one rose and the other fell."""
    if claim.value is None or evidence.value is None or claim.unit != evidence.unit:
        return 0.0
    if claim.value != evidence.value:
        gap = abs(claim.value - evidence.value)
        rounds = gap * 2 <= max(claim.step, evidence.step)
        return (0.2 if rounds else 0.1) if gap <= abs(evidence.value) * _NEAR else 0.0
    if len(claim.value.normalize().as_tuple().digits) >= _RARE:
        return 0.7
    ways = {claim.direction, evidence.direction}
    return 0.25 if len(ways) == 1 or None in ways else 0.1


def _by_role(claim: Figure, evidence: Figure) -> float:
    """What a change came from answers not what it came to; a result may stand alone."""
    if claim.role is None or evidence.role is None:
        lone = claim.role or evidence.role
        if (
            lone is Role.BY
            and claim.unit != evidence.unit
            and {claim.unit, evidence.unit} <= SHARES
        ):
            return -0.5  # "at 49 percent" against "up two points"
        return -0.15 if lone is Role.BEFORE else 0.0
    if claim.role is evidence.role:
        return 0.2
    return -0.5


def _by_side(mine: Placed, theirs: Placed) -> float:
    sides = sides_of(mine.clause), sides_of(theirs.clause)
    fates = [fates_of(f"{one.figure.counted} {one.own}") for one in (mine, theirs)]
    apart = [one and other and one.isdisjoint(other) for one, other in (sides, fates)]
    return _OTHER_SIDE if any(apart) else 0.0


def _is_named_later(mine: Placed, theirs: Placed) -> bool:
    """Whether a word of the claim stands only with a later figure: "700 in York, 450 in London".

    What stands with the first figure alone is often left out with the second, so
    it tells nothing.
    """
    here = frozenset[str]().union(*kin_of(f"{theirs.figure.counted} {theirs.own}"))
    return any(
        bool(word & there) and not word & here
        for there in (frozenset[str]().union(*kin_of(later)) for later in theirs.later)
        for word in kin_of(mine.own)
    )


def _by_days(mine: Days | None, theirs: Days | None) -> float:
    if mine is None or theirs is None:
        return 0.0
    return 0.1 if mine.meets(theirs) else _OTHER_TIME


def _may_answer(claim: Figure, evidence: Figure) -> bool:
    forms = {claim.form, evidence.form}
    if Form.AGE in forms or Form.ORDINAL in forms:
        return len(forms) == 1
    if Form.SCORE in forms or Form.MULTIPLE in forms:
        return len(forms) == 1 or forms == {Form.SCORE, Form.COUNT}
    if SHARES & {claim.unit, evidence.unit} or Form.RATIO in forms:
        return _is_share(claim) and _is_share(evidence)
    if is_money(claim.unit) or is_money(evidence.unit):
        if is_bare_sum(claim) or is_bare_sum(evidence):
            return True
        return is_money(claim.unit) and is_money(evidence.unit)
    return are_comparable(claim.unit, evidence.unit) or _are_confused(claim, evidence)


def _are_confused(claim: Figure, evidence: Figure) -> bool:
    """ "1.1 million barrels" against "1.1 million tonnes"."""
    units = {claim.unit, evidence.unit}
    measured = claim.form is evidence.form is Form.MEASURE and units.isdisjoint(DURATIONS)
    return measured and claim.value is not None and claim.value == evidence.value


def _are_parts(claim: Figure, evidence: Figure) -> bool:
    """By how many points something fell does not answer from what percentage it fell.

    Nor does how many there are answer by how many they are more than others.
    """
    roles = {claim.role, evidence.role}
    of_two = bool(claim.more_or_less) != bool(evidence.more_or_less)
    if of_two and None in roles and claim.value != evidence.value and claim.unit not in SHARES:
        return True
    return claim.unit != evidence.unit and Role.BY in roles and len(roles - {None}) > 1


def _is_share(figure: Figure) -> bool:
    return figure.unit in SHARES or figure.form is Form.RATIO
