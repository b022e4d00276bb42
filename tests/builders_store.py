"""A case that has a row of everything, and all rows of a workspace at one glance.

``python -m tests.builders_store >tests/data/schemas/NUMBER.sql`` keeps the
database of a release, once, when it goes out.
"""

import sqlite3
import sys
import tempfile
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select

from tests.builders import ARTICLE, SCALE, a_claim, a_source, decided, some_evidence, span_of
from workbench.checks.finding import Finding, Place, key_of
from workbench.importers import ImportedArticle, ImportedNote
from workbench.model import (
    Addressee,
    CalculationKind,
    Call,
    CallClaim,
    CheckKind,
    FlagKind,
    Name,
    NoteKind,
    OperandOrigin,
    PartRole,
    PartSpan,
    Question,
    Standing,
    TextSpan,
)
from workbench.services import calculations, claims, documents, flags, queries, verdicts
from workbench.services.calculations import Given, Plan
from workbench.services.checking import close_finding
from workbench.services.closing import close_piece, reopen
from workbench.services.documents import AddedArticle, ArticleFacts, Original
from workbench.store.rows import entities, plain, table_of
from workbench.store.transaction import Transaction, operation
from workbench.store.workspace import Workspace

Rows = dict[tuple[str, UUID], dict[str, Any]]

TEXT = ARTICLE.strip()


@operation("Call somebody in a test")
def call(tx: Transaction, *, added: AddedArticle, claim_id: UUID, source_id: UUID) -> None:
    """Note a call and a name: the model has them before the window does."""
    asked = tx.add(
        Call(
            case_id=added.case_id,
            source_id=source_id,
            person="Per Holm",
            asked="How many ferries?",
            called_by_id=tx.actor.id,
        )
    )
    tx.add(CallClaim(case_id=added.case_id, call_id=asked.id, claim_id=claim_id))
    tx.add(Name(case_id=added.case_id, draft_id=added.draft_id, spelling="Lund", places=[[15, 19]]))


def a_flag(claim_id: UUID, source_id: UUID) -> Finding:
    """A flag that holds words of a source."""
    return Finding(
        key=key_of(CheckKind.FIGURE, "figure", "24 ferries", "23 sailings"),
        kind=CheckKind.FIGURE,
        rule="figure",
        result="differs",
        told="23 ≠ 24, differs by 1",
        why="The claim says “24 ferries”, the passage “23 sailings”.",
        is_flag=True,
        claim_id=claim_id,
        evidence_id=None,
        here=Place("24", TextSpan(0, 2)),
        there=Place("23", source_id=source_id),
    )


def everything(workspace: Workspace) -> Rows:
    """Every row of every entity, but the versions, which grow with every write."""

    def read(session: Any) -> Rows:
        return {
            (table_of(model).name, row.id): {
                name: plain(value) for name, value in row._mapping.items() if name != "version"
            }
            for model in entities()
            for row in session.execute(select(table_of(model)))
        }

    return workspace.read(read)


def a_full_case(workspace: Workspace) -> AddedArticle:
    """A case with at least one row of every entity; Ada decides, Cem signs, Ada closes it once."""
    article = ImportedArticle(
        text=TEXT,
        title="Harbour town counts its ferries",
        parts=(PartSpan(PartRole.HEADLINE, TextSpan(0, 31)),),
        notes=(ImportedNote(NoteKind.COMMENT, 40, 45, text="Which year?", author="Per Holm"),),
    )
    added = workspace.run(
        documents.open_article,
        article=article,
        facts=ArticleFacts("Harbour town counts its ferries", published=date(2018, 3, 9)),
        original=Original("article.txt", workspace.captures.put(TEXT.encode()), len(TEXT)),
        scale=SCALE,
    ).value
    fleet = a_claim(workspace, added, "the harbour of Lund sent out 24 ferries", TEXT)
    ferries = workspace.run(
        claims.add_claim,
        draft_id=added.draft_id,
        span=span_of(TEXT, "24 ferries"),
        parent_id=fleet,
    ).value
    source = a_source(workspace, added, "24 sailings in all")
    sailings = some_evidence(workspace, ferries, source)
    workspace.run(calculations.add_calculation, claim_id=ferries, plan=_a_day(sailings))
    workspace.run(call, added=added, claim_id=ferries, source_id=source)
    _noticed(workspace, added, fleet, source)
    workspace.run(claims.set_due, claim_ids=[fleet], due_at=datetime(2018, 3, 10, tzinfo=UTC))
    workspace.run(
        verdicts.set_standing,
        claim_id=fleet,
        standing=Standing.NOT_CHECKED,
        question=Question.SAID_SO,
    )
    decided(workspace, fleet)
    reader = workspace.actor.name
    workspace.become("Cem Demir")
    workspace.run(verdicts.sign, claim_id=fleet)
    workspace.become(reader)
    workspace.run(
        documents.mark_read,
        draft_id=added.draft_id,
        spans=[span_of(TEXT, "A café opens on the pier in May.")],
    )
    workspace.run(close_piece, case_id=added.case_id)
    workspace.run(reopen, case_id=added.case_id, why="The harbour master called.")
    return added


def _noticed(workspace: Workspace, added: AddedArticle, claim_id: UUID, source_id: UUID) -> None:
    """What is asked and flagged about a claim."""
    workspace.run(
        queries.ask, claim_id=claim_id, addressee=Addressee.WRITER, question="Which harbour?"
    )
    workspace.run(flags.raise_flag, claim_id=claim_id, kind=FlagKind.LEGAL, comment="a name")
    flag = a_flag(claim_id, source_id)
    workspace.run(close_finding, draft_id=added.draft_id, finding=flag, why="He misspoke.")


def _a_day(sailings: UUID) -> Plan:
    """What the sailings of the source are of a typed number."""
    counted = Given("24", OperandOrigin.EVIDENCE, sailings, 0)
    return Plan(CalculationKind.SHARE, [counted, Given("96", note="the year's timetable")])


def as_sql() -> str:
    """A database with a row of everything, as this program leaves it."""
    with tempfile.TemporaryDirectory() as folder:
        with Workspace.open(Path(folder), person="Ada Byron") as workspace:
            a_full_case(workspace)
        with closing(sqlite3.connect(Path(folder) / "workbench.db")) as raw:
            marks = [
                f"PRAGMA {name}={raw.execute(f'PRAGMA {name}').fetchone()[0]};"
                for name in ("application_id", "user_version")
            ]
            return "\n".join([*marks, *raw.iterdump()]) + "\n"


__all__ = ["TEXT", "Rows", "a_full_case", "as_sql", "everything"]

if __name__ == "__main__":
    sys.stdout.write(as_sql())
