"""From a name to a pseudonym: what is done before somebody is logged in confidence."""

from uuid import UUID

from workbench.services import confidential
from workbench.store.workspace import Workspace

STANDS_IN_HISTORY = (
    "The name stood in this case before the terms changed, and the history keeps what it told. "
    "To take it out for good, forget the source, then log the call anew under the pseudonym."
)
"""What is said when a call is put in confidence that was logged by name."""


def confide(workspace: Workspace, case_id: UUID, name: str, contact: str = "") -> str:
    """Keep who somebody is apart from everything else; return the pseudonym to log calls under.

    No operation. A pseudonym is itself again, and one person has one pseudonym a case.

    Raises:
        Invalid: there is no name.
    """
    name = " ".join(name.split())
    for pseudonym in confidential.pseudonyms(workspace, case_id):
        known = confidential.name_of(workspace, case_id, pseudonym)
        if name in (pseudonym, known.name if known else ""):
            return pseudonym
    pseudonym = confidential.suggested_pseudonym(workspace, case_id)
    confidential.keep_name(workspace, case_id, pseudonym, name, contact)
    return pseudonym
