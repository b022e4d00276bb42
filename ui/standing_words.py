"""What a claim waits for or rests on, in words: with whom, since when, approved by whom, due."""

from datetime import datetime

from ui.words import MONTHS, capitalised, in_words
from workbench.model import ClaimStatus
from workbench.services.views.claims import ClaimRow


def when(value: datetime, now: datetime, *, clock: bool = True) -> str:
    """A moment in few words, local time: "14:20" today, "9 Mar 14:20", "9 Mar 2018 14:20"."""
    local, today = value.astimezone(), now.astimezone()
    if clock and local.date() == today.date():
        return f"{local:%H:%M}"
    told = f"{local.day} {MONTHS[local.month - 1]}"
    if local.year != today.year:
        told += f" {local.year}"
    return f"{told} {local:%H:%M}" if clock else told


def status_line(row: ClaimRow, now: datetime) -> str:
    """The status with all that belongs to it; empty for a status that needs no words.

    "Out for reply: Per Holm, since 9 Mar 14:20"; "On author: Dag Lind, 9 Mar,
    approved by Eva Berg".
    """
    if row.status_since is None and not row.status_with:
        return ""
    is_on_author = row.status is ClaimStatus.ON_AUTHOR
    told = [row.status_with]
    if row.status_since is not None:
        at = when(row.status_since, now, clock=not is_on_author)
        told.append(at if is_on_author else f"since {at}")
    if row.approved_by:
        told.append(f"approved by {row.approved_by}")
    return f"{capitalised(in_words(row.status))}: {', '.join(part for part in told if part)}"


def due_words(due: datetime, now: datetime) -> str:
    """When something is due, or how long it is overdue: "due 18:00", "overdue since 9 Mar"."""
    return f"overdue since {when(due, now)}" if due <= now else f"due {when(due, now)}"
