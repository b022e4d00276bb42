"""What is attached to a captured e-mail, and taking it out as a source of its own.

Long work for a job: touches files, never the database.
"""

from dataclasses import replace

from workbench.importers.mail import Attachment, attached, attachments
from workbench.progress import SILENT, Progress
from workbench.services.capturing import capture_bytes
from workbench.services.intake import Arrival, Haul
from workbench.store.captures import Captures

__all__ = ["Attachment", "attachments_of", "take_out"]


def attachments_of(captures: Captures, sha256: str) -> list[Attachment]:
    """What is attached to a captured e-mail, in its order.

    Raises:
        NotFound: the captured file is missing.
        UnreadableArticle: it is no e-mail.
    """
    return attachments(captures.read(sha256))


def take_out(
    captures: Captures, sha256: str, place: int, *, source: int, progress: Progress = SILENT
) -> Haul:
    """An attachment (counted from 0) of the e-mail that is source number `source`, frozen.

    Raises:
        NotFound: the captured file is missing.
        UnreadableArticle: it has no such attachment, or that is empty.
        StorageTrouble: it cannot be kept.
    """
    name, data = attached(captures.read(sha256), place)
    captured = capture_bytes(captures, name, data, progress=progress)
    facts = captured.facts()
    note = " ".join(filter(None, (f"Attached to source {source}.", facts.note)))
    return Haul((Arrival(name, captured.kind, replace(facts, note=note), captured),))
