"""How a name reads in the list: what it is, how often it stands there, what confirms it."""

from collections.abc import Sequence

from ui.words import counted, in_words
from workbench.services.views.names import Hint, NameRow


def about(row: NameRow) -> str:
    """Title, kind and places: "South Korean President · person · 5 places"."""
    told = [row.title, in_words(row.kind), counted(len(row.places), "place"), row.note]
    return " · ".join(part for part in told if part)


def other_spellings(row: NameRow) -> str:
    """What else it is called in the article; empty for one spelling alone."""
    if row.same_as:
        return f"another spelling of “{row.same_as}”"
    told = ", ".join(f"“{variant}”" for variant in row.variants)
    return f"also spelled {told}?" if told else ""


def confirmed(row: NameRow, hints: Sequence[Hint]) -> str:
    """Who ticked it by what, else where the spelling was found."""
    if row.dismissed:
        return "dismissed: no name"
    if row.ticked_at is not None:
        by = f"source {row.source_number}" if row.source_number else "without a source"
        return f"ticked, {by} · {row.ticked_by}"
    if hints:
        sources = "source" if len(hints) == 1 else "sources"
        return f"found in {sources} {', '.join(str(hint.number) for hint in hints)}"
    return "not found in any source"


def read_aloud(row: NameRow, hints: Sequence[Hint]) -> str:
    """A name as a screen reader tells it, and as the filter searches it."""
    told = (row.spelling, about(row), other_spellings(row), confirmed(row, hints))
    return ". ".join(part for part in told if part)
