"""Whatever is done in whatever order: numbers stay, undo goes all the way back, all is verified."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.builders import ARTICLE, SCALE, a_claim, a_source, an_article, suggested
from tests.builders_store import everything
from workbench.errors import WorkbenchError
from workbench.model import CalculationKind, ClaimState, Question, Stance, Standing, TextSpan
from workbench.services import calculations, cases, claims, evidence, proof, verdicts
from workbench.services.calculations import Given, Plan
from workbench.services.evidence import Bearing, Passage
from workbench.services.views.cases import open_draft
from workbench.services.views.operands import offered_figures
from workbench.store.workspace import Workspace

TEXT = ARTICLE.strip()
CLAIMED = ("24 ferries", "its longest pier", "Nobody drowned in ten years")
SUGGESTED = ("310 metres long", "4.2 million crowns", "opens on the pier in May")

which = st.integers(0, 5)
"""One of the claims there are, in the order of their ids; the same again if there are fewer."""

questions = st.sampled_from(Question)


class AnyOrder(RuleBasedStateMachine):
    """Two people at work on one case; what they may not do is refused and changes nothing."""

    @initialize()
    def open_case(self):
        self.folder = tempfile.TemporaryDirectory()
        self.workspace = Workspace.open(Path(self.folder.name), person="Ada Byron")
        self.case = an_article(self.workspace, TEXT, scale=SCALE)
        self.source = a_source(self.workspace, self.case, "24 sailings in all")
        for words in CLAIMED:
            a_claim(self.workspace, self.case, words, TEXT)
        suggested(self.workspace, self.case, *SUGGESTED)
        self.workspace.become("Cem Demir")
        self.workspace.become("Ada Byron")
        self.rows = self.first = everything(self.workspace)
        self.done: list[dict] = []
        self.undone: list[dict] = []
        self.given: dict[int, object] = {}

    def teardown(self):
        while self.done:
            self.undo()
        assert everything(self.workspace) == self.first
        assert proof.verify(self.workspace).broken == []
        self.workspace.close()
        self.folder.cleanup()

    # --- acts ---

    def act(self, operation, **arguments):
        try:
            changes = self.workspace.run(operation, **arguments).changes
        except WorkbenchError:
            assert everything(self.workspace) == self.rows, "a refusal changed something"
            return
        before, self.rows = self.rows, everything(self.workspace)
        assert bool(changes.rows) == (before != self.rows)
        if changes.rows:
            self.done.append(before)
            self.undone.clear()

    def claim(self, number):
        ids = sorted(key for entity, key in self.rows if entity == "claim")
        return ids[number % len(ids)]

    def has_claims(self):
        return any(entity == "claim" for entity, _ in self.rows)

    @rule()
    def change_seats(self):
        there = self.workspace.actor.name
        self.workspace.become("Cem Demir" if there == "Ada Byron" else "Ada Byron")

    @precondition(has_claims)
    @rule(which=st.sets(which, min_size=1, max_size=3), act=st.sampled_from(["accept", "dismiss"]))
    def triage(self, which, act):
        ids = [self.claim(one) for one in which]
        self.act(claims.accept if act == "accept" else claims.dismiss, claim_ids=ids)

    @precondition(has_claims)
    @rule(which=which)
    def bring_back(self, which):
        self.act(claims.bring_back, claim_ids=[self.claim(which)])

    @precondition(has_claims)
    @rule(which=which, rating=st.sampled_from(["true", "false", "nonsense"]), question=questions)
    def rate(self, which, rating, question):
        self.act(verdicts.rate, claim_id=self.claim(which), rating=rating, question=question)

    @precondition(has_claims)
    @rule(which=which, question=questions, cleared=st.booleans())
    def close_or_clear(self, which, question, cleared):
        at = {"claim_id": self.claim(which), "question": question}
        if cleared:
            self.act(verdicts.clear_verdict, **at)
        else:
            self.act(verdicts.set_standing, **at, standing=Standing.NOT_CHECKED)

    @precondition(has_claims)
    @rule(which=which, withdrawn=st.booleans())
    def sign(self, which, withdrawn):
        act = verdicts.withdraw_signature if withdrawn else verdicts.sign
        self.act(act, claim_id=self.claim(which))

    @precondition(has_claims)
    @rule(which=which, whole=st.sampled_from(["96", "nothing"]))
    def calculate(self, which, whole):
        claim_id = self.claim(which)
        found = self.workspace.read(offered_figures, claim_id)[:1]
        operands = [*(figure.given for figure in found), Given(whole, note="the timetable")]
        plan = Plan(CalculationKind.SHARE, operands)
        self.act(calculations.add_calculation, claim_id=claim_id, plan=plan)

    @precondition(has_claims)
    @rule(which=st.sets(which, min_size=2, max_size=3))
    def merge(self, which):
        self.act(claims.merge, claim_ids=[self.claim(one) for one in which])

    @precondition(has_claims)
    @rule(which=which, at=st.integers(1, 20))
    def split(self, which, at):
        claim_id = self.claim(which)
        start = self.rows["claim", claim_id]["start"]
        self.act(claims.split, claim_id=claim_id, at=start + at)

    @precondition(has_claims)
    @rule(which=which, start=st.integers(0, 200), length=st.integers(1, 150))
    def drag_edges(self, which, start, length):
        span = TextSpan(start, start + length)
        self.act(claims.set_edges, claim_id=self.claim(which), span=span)

    @precondition(has_claims)
    @rule(which=which, other=which)
    def make_part(self, which, other):
        self.act(claims.set_parent, claim_id=self.claim(which), parent_id=self.claim(other))

    @precondition(has_claims)
    @rule(which=st.sets(which, min_size=1, max_size=2))
    def quote(self, which):
        self.act(
            evidence.attach,
            claim_ids=[self.claim(one) for one in which],
            source_id=self.source,
            passage=Passage(quote="24 sailings"),
            bearing=Bearing(Stance.SUPPORTS),
        )

    @rule(removed=st.booleans())
    def change_evidence(self, removed):
        there = sorted(key for entity, key in self.rows if entity == "evidence")
        if there and removed:
            self.act(evidence.remove_evidence, evidence_id=there[0])
        elif there:
            bearing = Bearing(Stance.DIFFERS, note="another count")
            self.act(evidence.edit_evidence, evidence_id=there[0], bearing=bearing)

    @precondition(has_claims)
    @rule(which=which)
    def delete_claim(self, which):
        self.act(claims.remove_claim, claim_id=self.claim(which))

    @rule()
    def delete_case(self):
        self.act(cases.delete_case, case_id=self.case.case_id)

    @rule()
    def undo(self):
        changes = self.workspace.undo() if self.done else None
        if changes is not None:
            self.undone.append(self.rows)
            self.rows = self.done.pop()
            assert everything(self.workspace) == self.rows

    @rule()
    def redo(self):
        changes = self.workspace.redo()
        assert (changes is None) == (not self.undone)
        if changes is not None:
            self.done.append(self.rows)
            self.rows = self.undone.pop()
            assert everything(self.workspace) == self.rows

    # --- what always holds ---

    def of(self, entity):
        return [row for (name, _), row in self.rows.items() if name == entity]

    @invariant()
    def numbers_are_given_once(self):
        for claim in self.of("claim"):
            if claim["number"] is not None:
                assert self.given.setdefault(claim["number"], claim["id"]) == claim["id"]
        numbers = [claim["number"] for claim in self.of("claim") if claim["number"] is not None]
        assert len(numbers) == len(set(numbers))

    @invariant()
    def claims_stand_where_they_say(self):
        for claim in self.of("claim"):
            assert claim["quote"] == TEXT[claim["start"] : claim["end"]]
        if self.of("case"):
            assert self.workspace.read(open_draft, self.case.case_id).text == TEXT

    @invariant()
    def states_follow_from_what_was_said(self):
        decided = {
            verdict["claim_id"]: verdict["decided_by_id"]
            for verdict in self.of("verdict")
            if verdict["question"] == Question.IS_SO
        }
        signed = {sign["claim_id"]: sign["signed_by_id"] for sign in self.of("signoff")}
        for claim in self.of("claim"):
            state, key = claim["state"], claim["id"]
            if state == ClaimState.SUGGESTED:
                assert claim["number"] is None
                assert not any(piece["claim_id"] == key for piece in self.of("evidence"))
            if state != ClaimState.DISMISSED:
                assert (state in (ClaimState.DECIDED, ClaimState.SIGNED)) == (key in decided)
            assert (state == ClaimState.SIGNED) == (key in signed)
            assert key not in signed or signed[key] != decided[key]

    @invariant()
    def no_claim_is_a_part_of_itself(self):
        above = {claim["id"]: claim["parent_id"] for claim in self.of("claim")}
        for key in above:
            seen, at = set(), key
            while at is not None:
                assert at not in seen
                seen.add(at)
                at = above[at]


AnyOrder.TestCase.settings = settings(
    max_examples=10,
    stateful_step_count=20,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking would take minutes
    suppress_health_check=[HealthCheck.too_slow],
)
test_any_order_of_work_keeps_its_promises = AnyOrder.TestCase
