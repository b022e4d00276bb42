"""A calculation follows the figures it rests on, and says when one of them is gone."""

import pytest

from tests.builders import a_claim, a_source, decided, some_evidence
from tests.builders_store import everything
from workbench.errors import Invalid, StaleEdit
from workbench.model import CalculationKind, ClaimState, OperandOrigin
from workbench.services import calculations, claims, evidence, forgetting, proof, verdicts
from workbench.services.calculations import Given, Plan
from workbench.services.evidence import Bearing, Passage
from workbench.services.views.calculations import NOT_THERE, WENT, calculation_rows
from workbench.services.views.claims import claim_row
from workbench.services.views.history import history_rows
from workbench.services.views.operands import offered_figures

LOG = "The log has 1,200 sailings; in 2016 it had 400."


@pytest.fixture
def claim(workspace, article):
    return a_claim(workspace, article, "the harbour of Lund sent out 24 ferries")


@pytest.fixture
def log(workspace, article, claim):
    return some_evidence(workspace, claim, a_source(workspace, article), quote=LOG)


def figure(workspace, claim, words):
    return next(f for f in workspace.read(offered_figures, claim) if f.given.words == words)


def change(workspace, claim):
    operands = [figure(workspace, claim, words).given for words in ("400", "1,200")]
    plan = Plan(CalculationKind.PERCENT_CHANGE, operands, label="Sailings")
    return workspace.run(calculations.add_calculation, claim_id=claim, plan=plan).value


def only(workspace, claim):
    [row] = workspace.read(calculation_rows, claim)
    return row


def test_the_figures_of_the_evidence_and_of_the_claim_are_offered(workspace, claim, log):
    offered = workspace.read(offered_figures, claim)
    assert [(f.given.words, f.given.origin, f.where) for f in offered] == [
        ("1,200", OperandOrigin.EVIDENCE, "[1]"),
        ("400", OperandOrigin.EVIDENCE, "[1]"),
        ("24", OperandOrigin.CLAIM, "the claim"),
    ]
    assert offered[1].sentence == LOG


def test_a_calculation_is_told_with_its_steps_and_where_its_figures_are_from(workspace, claim, log):
    change(workspace, claim)
    row = only(workspace, claim)
    assert row.calculated.steps == ("(1,200 − 400) ÷ 400 × 100 = 200 percent",)
    told = [(o.role, o.value, o.where, o.trouble) for o in row.operands]
    assert told == [("before", "400", "[1]", ""), ("after", "1,200", "[1]", "")]
    assert (row.label, row.outcome) == ("Sailings", None)


def test_a_typed_figure_is_kept_with_its_note_and_held_against_the_claim(workspace, claim, log):
    operands = [figure(workspace, claim, "400").given, Given("376", note="the harbour's leaflet")]
    plan = Plan(CalculationKind.DIFFERENCE, operands)
    workspace.run(calculations.add_calculation, claim_id=claim, plan=plan)
    row = only(workspace, claim)
    assert (row.operands[1].where, row.operands[1].origin) == ("the harbour's leaflet", "typed")
    assert (row.outcome.claimed.text, row.outcome.result) == ("24", "agrees")


def test_a_figure_of_the_claim_that_is_worked_with_is_not_what_the_result_is_held_against(
    workspace, claim, log
):
    operands = [figure(workspace, claim, "24").given, Given("24", note="again")]
    plan = Plan(CalculationKind.SUM, operands)
    workspace.run(calculations.add_calculation, claim_id=claim, plan=plan)
    assert only(workspace, claim).outcome is None


def test_it_is_worked_out_anew_when_the_passage_says_something_else(workspace, claim, log):
    change(workspace, claim)
    other = Passage(quote=LOG.replace("1,200", "800"))
    workspace.run(evidence.fill, evidence_id=log, passage=other, bearing=Bearing())
    row = only(workspace, claim)
    assert row.calculated.result == "100 percent"
    assert row.operands[1].trouble == "It was 1,200; now 800 stands there."
    assert [given.words for given in row.plan.operands] == ["400", "800"]


def test_a_figure_that_is_gone_is_a_sentence_and_no_error(workspace, claim, log):
    change(workspace, claim)
    workspace.run(
        evidence.fill, evidence_id=log, passage=Passage(quote="No figures."), bearing=Bearing()
    )
    row = only(workspace, claim)
    assert [operand.trouble for operand in row.operands] == [NOT_THERE, NOT_THERE]
    assert row.calculated.trouble == "A figure is missing: before."
    workspace.run(evidence.remove_evidence, evidence_id=log)
    gone = only(workspace, claim)
    assert [operand.trouble for operand in gone.operands] == [WENT, WENT]
    assert gone.plan.operands == []
    workspace.undo()
    workspace.undo()
    assert only(workspace, claim).calculated.result == "200 percent"


def test_a_sum_that_lost_a_figure_is_not_the_sum_of_the_others(workspace, article, claim, log):
    more = some_evidence(workspace, claim, a_source(workspace, article), quote="and 7 by night")
    operands = [figure(workspace, claim, words).given for words in ("400", "7", "1,200")]
    plan = Plan(CalculationKind.SUM, operands)
    workspace.run(calculations.add_calculation, claim_id=claim, plan=plan)
    assert only(workspace, claim).calculated.result == "1,607"
    workspace.run(evidence.remove_evidence, evidence_id=more)
    assert only(workspace, claim).calculated.trouble == "A figure is missing: number 2."


def test_it_can_be_edited_and_removed_and_each_is_one_step_back(workspace, claim, log):
    calculation = change(workspace, claim)
    before = everything(workspace)
    plan = only(workspace, claim).plan
    shorter = Plan(CalculationKind.SHARE, plan.operands, label="Of this year's")
    workspace.run(calculations.edit_calculation, calculation_id=calculation, plan=shorter)
    assert only(workspace, claim).calculated.result == "33.3 percent"
    workspace.undo()
    assert everything(workspace) == before
    workspace.run(calculations.remove_calculation, calculation_id=calculation)
    assert workspace.read(calculation_rows, claim) == []
    workspace.undo()
    assert everything(workspace) == before
    assert proof.verify(workspace).broken == []


def test_an_edit_of_what_somebody_else_changed_is_refused(workspace, claim, log):
    calculation = change(workspace, claim)
    row = only(workspace, claim)
    other = Plan(CalculationKind.SHARE, row.plan.operands)
    edit = {"calculation_id": calculation, "plan": other}
    workspace.run(calculations.edit_calculation, **edit)
    with pytest.raises(StaleEdit):
        workspace.run(calculations.edit_calculation, **edit, based_on=row.version)


@pytest.mark.parametrize(
    ("plan", "why"),
    [
        (Plan(CalculationKind.SHARE, [Given("4", note="x")]), "This takes 2 figures; 1 are chosen"),
        (Plan(CalculationKind.SUM, []), "This takes 2 to 100 figures"),
        (Plan(CalculationKind.SHARE, [Given("4"), Given("8")]), "Say where 4 is from."),
        (Plan(CalculationKind.SHARE, [Given("ferries"), Given("8")]), "is not one number"),
        (Plan(CalculationKind.CONVERSION, [Given("4 km", note="x")]), "Say into which unit."),
        (
            Plan(CalculationKind.CONVERSION, [Given("4 km", note="x")], "ferries"),
            "“ferries” is no unit that is known.",
        ),
        (
            Plan(CalculationKind.SHARE, [Given("25", OperandOrigin.CLAIM, start=0)] * 2),
            "The figure “25” is not in these words.",
        ),
        (
            Plan(CalculationKind.SHARE, [Given("25", OperandOrigin.EVIDENCE)] * 2),
            "Choose the passage that the figure stands in.",
        ),
    ],
)
def test_what_cannot_be_kept_is_refused_in_a_sentence(workspace, claim, plan, why):
    before = everything(workspace)
    with pytest.raises(Invalid, match=why.replace("(", r"\(")):
        workspace.run(calculations.add_calculation, claim_id=claim, plan=plan)
    assert everything(workspace) == before


def test_figures_of_another_claims_evidence_are_refused(workspace, article, claim, log):
    other = a_claim(workspace, article, "The pier is 310 metres long")
    operands = [figure(workspace, claim, words).given for words in ("400", "1,200")]
    with pytest.raises(Invalid, match="another claim"):
        workspace.run(
            calculations.add_calculation,
            claim_id=other,
            plan=Plan(CalculationKind.SHARE, operands),
        )


def test_a_signed_claim_is_open_to_signature_again(workspace, claim, log):
    decided(workspace, claim)
    workspace.become("Cem Demir")
    workspace.run(verdicts.sign, claim_id=claim)
    change(workspace, claim)
    assert workspace.read(claim_row, claim).state is ClaimState.DECIDED


def test_what_is_merged_keeps_its_calculations(workspace, article, claim, log):
    change(workspace, claim)
    other = a_claim(workspace, article, "opened its longest pier")
    workspace.run(claims.merge, claim_ids=[other, claim])
    rows = workspace.read(calculation_rows, claim) + workspace.read(calculation_rows, other)
    assert [row.calculated.result for row in rows] == ["200 percent"]


def test_the_history_of_a_claim_tells_of_its_calculations(workspace, article, claim, log):
    calculation = change(workspace, claim)
    workspace.run(calculations.remove_calculation, calculation_id=calculation)
    acts = [row.what for row in workspace.read(history_rows, article.case_id, claim_id=claim)]
    assert acts[:2] == ["Remove calculation", "Add calculation"]


def test_a_source_that_is_forgotten_takes_its_figures_along(workspace, article, claim):
    source = a_source(workspace, article)
    some_evidence(workspace, claim, source, quote="They had 73,519 sailings, and 400 before.")
    operands = [figure(workspace, claim, words).given for words in ("400", "73,519")]
    plan = Plan(CalculationKind.PERCENT_CHANGE, operands)
    workspace.run(calculations.add_calculation, claim_id=claim, plan=plan)
    assert forgetting.forget_source(workspace, source).left == ()
    assert only(workspace, claim).calculated.trouble == "A figure is missing: before."
    workspace.close()
    assert b"73,519" not in (workspace.folder / "workbench.db").read_bytes()
