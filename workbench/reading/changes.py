"""Whether a figure tells of more or of less: "rose by 5 percent", "a fall of 300"."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from workbench.reading.tokens import Tokens
from workbench.reading.words import by_word, numbered, words


class Direction(StrEnum):
    """Which way what is counted went."""

    UP = "up"
    DOWN = "down"


class Role(StrEnum):
    """What a figure is in a change: by how much, from what, to what."""

    BY = "by"
    BEFORE = "before"
    AFTER = "after"


def _directions(up: str, down: str) -> dict[str, Direction]:
    return {word: Direction(way) for word, way in by_word({"up": up, "down": down}).items()}


VERBS = _directions(
    """
    rise rises rose risen rising increase increases increased increasing grow grows grew grown
    growing climb climbs climbed climbing jump jumps jumped jumping gain gains gained gaining
    surge surges surged surging soar soars soared soaring expand expands expanded expanding widen
    widened widens raise raises raised raising swell swelled swollen rallied rocketed skyrocketed
    lifted lift lifts boosted boost boosts accelerated accelerate spiked spike hike hiked
    ballooned upped strengthened added add adds adding created create creates creating hired hire
    hires hiring leapt leaped mushroomed edged inched
    doubled tripled trebled quadrupled lengthened lengthens heightened deepened deepens multiplied
    escalated mounted appreciated firmed swelling climbed advanced advances rebounded bounced
    leaps leapfrogged snowballed inflated upgraded enlarged extended
    """,
    """
    fall falls fell fallen falling drop drops dropped dropping decline declines declined declining
    decrease decreases decreased decreasing shrink shrinks shrank shrunk shrinking lose loses lost
    losing cut cuts cutting reduce reduces reduced reducing slash slashed slashing slashes plunge
    plunges plunged plunging slump slumped slumping sink sank sunk narrow narrowed narrows slide
    slid slides dip dipped contract contracted contracting tumble tumbled lowered lower lowering
    plummet plummeted slow slowed slows slowing cooled ease eased dwindle dwindled weakened shed
    halved trimmed crashed scrapped axed retreated receded slipped shortened shortens weakened
    weakens depreciated diminished lessened curtailed pared collapsed tanked nosedived sagged eroded
    devalued downgraded subsided ebbed abated dwindles
    """,
)
_NOUNS = _directions(
    """
    rise increase growth jump gain surge hike expansion climb uptick upturn boost spike advance
    raise
    """,
    "fall drop decline decrease reduction cut slump plunge dip contraction shrinkage downturn",
)
COMPARED = _directions(
    "more higher larger bigger longer greater up faster older heavier taller additional extra",
    "less fewer lower smaller shorter down slower younger lighter",
)
_MULTIPLES = numbered(
    """
    doubled doubles double doubling tripled trebled triple treble tripling trebling quadrupled
    quadruple quintupled twofold threefold fourfold fivefold sixfold sevenfold eightfold tenfold
    hundredfold twice thrice
    """,
    [2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 5, 2, 3, 4, 5, 6, 7, 8, 10, 100, 2, 3],
)
HALVED = words("halved halving halves halve")
MULTIPLES = _MULTIPLES.keys() | HALVED
_BETWEEN = words(
    """
    by to from of about around some nearly almost over more than at least up sharply slightly
    steadily further just only an a another estimated roughly approximately as much many under
    fewer less well close - – $ £ € ¥ the in past below above on average its last year again back
    us between record quickly slowly dramatically significantly rapidly all me him her them their
    new whole net mere full whopping staggering massive meagre total combined
    """
)
_PHRASAL = words(
    """
    make makes made making sign signed set sets pick picked give gave given take took taken end
    ended build built break broke call called blow blew show showed split speak spoke stand stood
    turn turned put shut closed open opened line lined draw drew fill filled hold held keep kept
    pile piled handed broken hung settled lay laid eat eats ate eating use uses used sum sums back
    backs wake wakes woke stay stays stayed warm tie ties tied lock locks locked run runs ran
    running wind wound mop snap snaps snapped buy buys bought buying swallow swallows gobble
    gobbles clean cleans dig digs dug beef rack racks clock clocks notch notches chalk chalks throw
    threw bring brings brought sit sits sat shake mess patch sew weigh track hunt shoot shot strike
    struck knock burn burns let tear tore crack round rounds snapping coming comes came grew pay
    pays paid cough hand hands turns takes gives splits breaks sets signs fills picks calls lines
    team teams
    """
)
"""With "up" and "down" these mean something of their own."""

MOVING = VERBS.keys() | words(
    "moved moving going pushed nudged ticked bumped marked scaled revised rounded crept heading"
)
"""Of the words in -ed and -ing these move up or down; others ("busted up") mean something else."""

_SPEEDING = words("picked pick picks picking sped speeded")
_RAISING = words("raise raises raised raising")
_BEFORE = words(
    """
    year years month months week quarter before earlier ago previous previously last january
    february march april may june july august september october november december yesterday monday
    tuesday wednesday thursday friday saturday sunday spring summer autumn winter decade average
    """
)
_LINKS = words("in on at for of to from by and as with or but since over during")

_PREPOSITIONS = {"by": Role.BY, "to": Role.AFTER, "from": Role.BEFORE}
_LEVELS = dict.fromkeys(("above", "below", "past", "beyond"), Role.AFTER)
"""Hedges that say what was reached: "rose above 80"."""

_REACH, _FAR = 7, 12
"""How many tokens may stand between a verb of change and its figure; behind "by" or "to"."""


@dataclass(frozen=True, slots=True)
class Change:
    """A direction, the token that says so, and the figure's part in it.

    `is_of_two`: nothing changed, one thing is more than another.
    """

    direction: Direction
    at: int
    role: Role | None
    is_of_two: bool = False


def change_around(
    tokens: Tokens, first: int, last: int, end: int | None = None, *, is_money: bool = False
) -> Change | None:
    """The change that the figure at tokens ``[first, last)``, its hedge included, is part of.

    `end` is where what it counts ends: "closed 120 points lower". Money that is
    raised is no rise, unless by it or to it.
    """
    found = _behind(tokens, last) or _verb_before(tokens, first) or _of_a_noun(tokens, first)
    if is_money and found is not None and tokens.lower(found.at) in _RAISING:
        found = found if tokens.lower(first - 1) in _PREPOSITIONS else None
    if found is None and end is not None and tokens.lower(end + 1) != "than":
        way = COMPARED.get(tokens.lower(end))
        return Change(way, end, Role.BY) if way is not None else None
    return found


def _behind(tokens: Tokens, last: int) -> Change | None:
    """ "5 percent higher", "300 fewer ships", "a 5 percent increase"."""
    word = tokens.lower(last)
    if word in COMPARED and tokens.lower(last + 1) != "to":
        return Change(COMPARED[word], last, Role.BY, is_of_two=_is_of_two(tokens, last))
    for place in (last, last + 1):
        word = tokens.lower(place)
        if word in _NOUNS and tokens.lower(place + 1) not in ("the", "a", "an", "its", "their"):
            return Change(_NOUNS[word], place, Role.BY)
        if not tokens[place].is_word or word in _LINKS:
            break
    return None


def _is_of_two(tokens: Tokens, at: int) -> bool:
    """ "3 percent more than Bunds" compares two things, "more than last year" two times."""
    if tokens.lower(at) not in ("more", "less") or tokens.lower(at + 1) != "than":
        return False
    ahead = tokens.words[at + 2 : at + 7]
    return _BEFORE.isdisjoint(ahead) and not any(
        len(word) == 4 and word.isdigit() for word in ahead
    )


def _verb_before(tokens: Tokens, first: int) -> Change | None:
    role = _PREPOSITIONS.get(tokens.lower(first - 1)) or _LEVELS.get(tokens.lower(first))
    part = None if tokens.lower(first - 1) == "at" else role or Role.BY
    for place in range(first - 1, max(first - (_FAR if role else _REACH), 0) - 1, -1):
        word = tokens.lower(place)
        if word in VERBS and not _is_lower_of_two(tokens, place):
            return Change(VERBS[word], place, part)
        if word in ("up", "down") and not _is_no_move(tokens, place, first):
            return Change(COMPARED[word], place, part)
        token = tokens[place]
        passes = token.is_word or token.is_number or token.text in "$£€%"
        if not (passes if role else word in _BETWEEN or token.is_number):
            return None
    return None


def _is_lower_of_two(tokens: Tokens, place: int) -> bool:
    """ "The lower 95 percent"."""
    return tokens.lower(place) == "lower" and tokens.lower(place - 1) in ("the", "a", "its")


def _is_no_move(tokens: Tokens, place: int, first: int) -> bool:
    """ "Up to 50" is a hedge, "makes up 50" no change; "down to 50" and "up by 5" are."""
    before, behind = tokens.lower(place - 1), tokens.lower(place + 1)
    if before in _SPEEDING and behind in _PREPOSITIONS:
        return False  # "growth picked up to 2 percent"
    if before in _PHRASAL or (before.endswith(("ed", "ing")) and before not in MOVING):
        return True
    return tokens.lower(place) == "up" and tokens.lower(place + 1) == "to" and place + 2 == first


def _of_a_noun(tokens: Tokens, first: int) -> Change | None:
    """ "an increase of 5 percent", "a fall in prices of 3 percent"."""
    if tokens.lower(first - 1) not in ("of", "from", "to"):
        return None
    role = _PREPOSITIONS.get(tokens.lower(first - 1), Role.BY)
    for back in range(first - 2, max(first - 8, 0) - 1, -1):
        word = tokens.lower(back)
        if word in _NOUNS:
            return Change(_NOUNS[word], back, role)
        if not tokens[back].is_word and not tokens[back].is_number:
            return None
    return None


def multiple(tokens: Tokens, at: int) -> tuple[Decimal, Direction | None] | None:
    """How many times, if a token says so in one word: "doubled", "halved", "twice"."""
    word = tokens.lower(at)
    if word in HALVED:
        return Decimal("0.5"), Direction.DOWN
    if word not in _MULTIPLES or (word == "twice" and not _compares(tokens, at + 1)):
        return None
    changes = word.endswith(("ed", "ing", "fold", "s"))
    return Decimal(_MULTIPLES[word]), Direction.UP if changes else None


def _compares(tokens: Tokens, at: int) -> bool:
    """ "Twice as many" compares, "scored twice" counts."""
    return tokens.lower(at) in ("as", "the", "that", "its", "what", "their", "his", "her", "over")
