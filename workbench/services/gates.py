"""The rules of a desk profile as gates: what does not hold yet, and what to do about it.

Pure, over plain values; `workbench.services.views.gates` reads them. Rules
never keep an analyst from rating: they bind where a claim is signed and where
the piece is closed.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

from workbench.model import DeskProfile, Question, Rule, Stance, Tier

INDEPENDENT = 3
"""Secondary sources that carry a rating together, where there is no primary one."""

SIGNATURES = 2
"""People who sign under the rule of two signatures."""

NAMED = 3
"""Names that a sentence tells one by one; more are counted."""

Count = Callable[[Collection[str]], int]
"""How many of several sources (their ids) are independent of each other."""

_BEARING = (Stance.SUPPORTS, Stance.REFUTES)

_ASKED = {Question.SAID_SO: "Said so", Question.IS_SO: "Is so"}

_COUNTED = ("none", "one", "two")


@dataclass(frozen=True, slots=True)
class Unmet:
    """A rule that does not hold, and a sentence that says what to do."""

    rule: Rule
    sentence: str


@dataclass(frozen=True, slots=True)
class Backing:
    """A piece of evidence, as far as rules look at it."""

    question: Question
    stance: Stance
    tier: Tier
    source: str


@dataclass(frozen=True, slots=True)
class Star:
    """A legal star that needs a document."""

    needs: str
    is_met: bool
    is_signed: bool


@dataclass(frozen=True, slots=True)
class ClaimFacts:
    """What the rules ask of a claim.

    `rated` are the questions answered with a label that states something;
    `ruled` those whose label says more than "unproven", which has nothing to
    rest on. A claim is `vouched` for when somebody lets it stand on the
    author's word. `signatures` are those that count: by others than who decided.
    """

    rated: frozenset[Question] = frozenset()
    ruled: frozenset[Question] = frozenset()
    backing: tuple[Backing, ...] = ()
    is_vouched: bool = False
    speaks_ill_of: str = ""
    was_asked: bool = False
    stars: tuple[Star, ...] = ()
    is_decided: bool = False
    signatures: int = 0


@dataclass(frozen=True, slots=True)
class DraftFacts:
    """What the rules ask of a draft as a whole.

    `flags` are those of the checks that nobody has closed; looked at only when the
    piece is closed, for no act waits for the checks.
    """

    unticked: tuple[str, ...] = ()
    unread: int = 0
    flags: int = 0


@dataclass(slots=True)
class _Gate:
    facts: ClaimFacts
    rules: frozenset[Rule]
    count: Count
    bare: set[Question] = field(default_factory=set)


def profile_of(policy: dict[str, Any]) -> DeskProfile | None:
    """The desk profile that a case has copied (`Case.policy`); None for a case without one."""
    return DeskProfile.from_data(policy) if policy else None


def unmet(facts: ClaimFacts, profile: DeskProfile | None, count: Count) -> tuple[Unmet, ...]:
    """The rules that do not hold for a claim, in the order of `Rule`; none without a profile."""
    rules = profile.rules if profile else frozenset()
    gate = _Gate(facts, rules, count)
    checks = {
        Rule.EVIDENCE: _evidence,
        Rule.SOURCES: _sources,
        Rule.REPLY: _reply,
        Rule.TWO_SIGNATURES: _signatures,
        Rule.LEGAL_DOCUMENT: _documents,
    }
    return tuple(
        Unmet(rule, sentence)
        for rule, check in checks.items()
        if rule in rules
        for sentence in check(gate)
    )


def draft_unmet(facts: DraftFacts, profile: DeskProfile | None) -> tuple[Unmet, ...]:
    """The rules that do not hold for the draft as a whole."""
    rules = profile.rules if profile else frozenset()
    told = []
    if Rule.NAMES in rules and facts.unticked:
        told.append(Unmet(Rule.NAMES, f"Tick {_listed(facts.unticked)} on the list of names."))
    if Rule.READ_THROUGH in rules and facts.unread:
        told.append(Unmet(Rule.READ_THROUGH, _unread(facts.unread)))
    if Rule.FLAGS in rules and facts.flags:
        told.append(Unmet(Rule.FLAGS, _flagged(facts.flags)))
    return tuple(told)


def before_signing(unmet: Collection[Unmet]) -> tuple[Unmet, ...]:
    """Those that keep a claim from being signed: all but the signatures themselves."""
    return tuple(each for each in unmet if each.rule is not Rule.TWO_SIGNATURES)


def signatures_needed(profile: DeskProfile | None) -> int:
    """How many people sign a decided claim before it is signed."""
    return SIGNATURES if profile and Rule.TWO_SIGNATURES in profile.rules else 1


def _evidence(gate: _Gate) -> Iterator[str]:
    if gate.facts.is_vouched:
        return
    held = {backing.question for backing in gate.facts.backing}
    for question in _in_order(gate.facts.rated - held):
        gate.bare.add(question)
        yield f"{_ASKED[question]}: add evidence, it is rated without any."


def _sources(gate: _Gate) -> Iterator[str]:
    if gate.facts.is_vouched:
        return
    for question in _in_order(gate.facts.ruled - gate.bare):
        bearing = [b for b in gate.facts.backing if b.question is question and b.stance in _BEARING]
        if any(b.tier is Tier.PRIMARY for b in bearing):
            continue
        found = gate.count({b.source for b in bearing})
        if found < INDEPENDENT:
            yield (
                f"{_ASKED[question]}: quote a primary source, or three independent secondary "
                f"ones; so far there {'is' if found == 1 else 'are'} {_COUNTED[found]}."
            )


def _reply(gate: _Gate) -> Iterator[str]:
    whom = gate.facts.speaks_ill_of
    if whom and not gate.facts.was_asked:
        yield f"Ask {whom} for a reply, and log the call; an attempt counts."


def _signatures(gate: _Gate) -> Iterator[str]:
    signed = gate.facts.signatures
    if gate.facts.is_decided and signed < SIGNATURES:
        yield "Have it signed a second time." if signed else "Have it signed by two people."


def _documents(gate: _Gate) -> Iterator[str]:
    for star in gate.facts.stars:
        if not star.is_met:
            yield f"Name the source that is the document for legal: {star.needs}."
        elif not star.is_signed:
            yield f"Have the document for legal signed for: {star.needs}."


def _in_order(questions: Collection[Question]) -> list[Question]:
    return [question for question in Question if question in questions]


def _listed(names: tuple[str, ...]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:NAMED])
    more = len(names) - NAMED
    return f"{shown} and {more} more" if more > 0 else shown


def _flagged(number: int) -> str:
    if number == 1:
        return "Settle the one flag of the checks that is open, or close it with a reason."
    return f"Settle the {number} flags of the checks that are open, or close them with reasons."


def _unread(number: int) -> str:
    if number == 1:
        return "Read the one sentence that nobody has read, or mark it as not checkable."
    return f"Read the {number} sentences that nobody has read, or mark them as not checkable."
