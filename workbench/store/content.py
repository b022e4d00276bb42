"""Long texts, kept once each by their hash, and numbers that are given only once.

Neither is undone. A text without a draft or capture that names it is harmless;
a number given is spent, even if what carried it is undone: the same thing gets
the same number when it comes back, and nothing else ever does.
"""

import hashlib
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func
from sqlmodel import Field, Session, SQLModel, col, select

from workbench.errors import DatabaseDamaged
from workbench.store.rows import batched


class Content(SQLModel, table=True):
    """A text that never changes: an article's words, a source's words, a map of offsets."""

    sha256: str = Field(primary_key=True)
    text: str


class GivenNumber(SQLModel, table=True):
    """A number of one series ("claim", "source", "query") of a case, and who has it."""

    case_id: UUID = Field(primary_key=True)
    series: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    holder_id: UUID = Field(index=True)


def text_hash(text: str) -> str:
    """SHA-256, in hex, of the text as UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def put_text(session: Session, text: str) -> str:
    """Keep `text` and return its hash, its key from now on."""
    key = text_hash(text)
    if session.get(Content, key) is None:
        session.add(Content(sha256=key, text=text))
    return key


def text_of(session: Session, sha256: str) -> str:
    """The text with this hash; empty for the empty hash.

    Raises:
        DatabaseDamaged: something names a text that is not there.
    """
    if not sha256:
        return ""
    text = session.exec(select(Content.text).where(Content.sha256 == sha256)).first()
    if text is None:
        raise DatabaseDamaged("A text is missing from the workspace's database.")
    return text


def give_number(session: Session, case_id: UUID, series: str, holder_id: UUID) -> int:
    """The number of `holder_id` in a series of a case: its own again, or the next one."""
    return give_numbers(session, case_id, series, [holder_id])[holder_id]


def give_numbers(
    session: Session, case_id: UUID, series: str, holder_ids: Sequence[UUID]
) -> dict[UUID, int]:
    """The numbers of several, in the order in which they are named: see `give_number`."""
    mine = (GivenNumber.case_id == case_id, GivenNumber.series == series)
    held: dict[UUID, int] = {}
    for some in batched(holder_ids):
        found = select(GivenNumber.holder_id, GivenNumber.number).where(
            *mine, col(GivenNumber.holder_id).in_(some)
        )
        held |= dict(session.exec(found).all())
    last = session.exec(select(func.max(col(GivenNumber.number))).where(*mine)).one() or 0
    fresh = [holder_id for holder_id in holder_ids if holder_id not in held]
    for number, holder_id in enumerate(fresh, start=last + 1):
        given = GivenNumber(case_id=case_id, series=series, number=number, holder_id=holder_id)
        session.add(given)
        held[holder_id] = number
    return held
