"""Taking in what was dropped: files and links, all of one drop in one act.

Reading them is long work for a job (`read_in`); adding them is one transaction
and one step of undo (`take_in`).
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from sqlmodel import col, select

from workbench.errors import Invalid, UnreadableArticle
from workbench.importers.links import SUFFIXES, address_in
from workbench.importers.opening import read_bytes
from workbench.model import Capture, Claim, Evidence, Source, SourceKind
from workbench.progress import SILENT, Progress
from workbench.services.capturing import capture_file
from workbench.services.evidence import Bearing, Passage, attach
from workbench.services.folders import files_of, reference_in
from workbench.services.sources import Captured, SourceFacts, add_source
from workbench.store.captures import Captures
from workbench.store.transaction import Transaction, operation


@dataclass(frozen=True, slots=True)
class Arrival:
    """A source that is to be added; `name` is the file's own."""

    name: str
    kind: SourceKind
    facts: SourceFacts
    captured: Captured | None = None


@dataclass(frozen=True, slots=True)
class Haul:
    """What a drop held: sources in their order, and what could not be read, each with why."""

    arrivals: tuple[Arrival, ...]
    refused: tuple[tuple[str, UnreadableArticle], ...] = ()


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a drop: ids of new sources in order, and names of what was here before."""

    source_ids: tuple[UUID, ...] = ()
    numbers: tuple[int, ...] = ()
    doubled: tuple[str, ...] = ()


class _File:
    """Progress within one file of many: it tells how many files are done."""

    def __init__(self, whole: Progress, at: tuple[int, int, str]) -> None:
        self._whole, self._at = whole, at

    def advance(self, done: int, total: int, doing: str = "") -> None:  # noqa: ARG002
        """Stop if all is to stop."""
        self._whole.advance(*self._at)


def read_in(captures: Captures, paths: Sequence[Path], *, progress: Progress = SILENT) -> Haul:
    """Freeze files and all files of folders; a file that cannot be read keeps no other out.

    Raises:
        Invalid: no file, or too many or too large ones.
        StorageTrouble: there is no room for them.
        Cancelled: the analyst pressed Cancel.
    """
    files = files_of(paths)
    arrivals: list[Arrival] = []
    refused: list[tuple[str, UnreadableArticle]] = []
    for done, path in enumerate(files):
        progress.advance(done, len(files), path.name)
        try:
            inner = _File(progress, (done, len(files), path.name))
            arrivals.append(_arrival(captures, path, inner))
        except UnreadableArticle as error:
            refused.append((path.name, error))
    progress.advance(len(files), len(files))
    return Haul(tuple(arrivals), tuple(refused))


@operation("Add sources")
def take_in(
    tx: Transaction,
    *,
    case_id: UUID,
    arrivals: Sequence[Arrival],
    claim_id: UUID | None = None,
) -> TakenIn:
    """Add sources in their order, each tied to the claim if there is one.

    What is in the case already (the same bytes, the same address) is not added
    again, only tied.

    Raises:
        Invalid: the claim is of another case.
    """
    if claim_id is not None and tx.get(Claim, claim_id).case_id != case_id:
        raise Invalid("The claim belongs to another case.")
    here = _known(tx, case_id)
    new: list[UUID] = []
    doubled: list[str] = []
    for arrival in arrivals:
        mark = _mark(arrival.captured, arrival.facts.url)
        source_id = here.get(mark) if mark else None
        if source_id is None:
            source_id = add_source(
                tx,
                case_id=case_id,
                kind=arrival.kind,
                facts=arrival.facts,
                captured=arrival.captured,
            )
            new.append(source_id)
            here[mark] = source_id
        else:
            doubled.append(arrival.name)
        if claim_id is not None:
            _tie(tx, claim_id, source_id)
    numbers = tuple(tx.get(Source, source_id).number for source_id in new)
    return TakenIn(tuple(new), numbers, tuple(doubled))


def told_of(haul: Haul, taken: TakenIn) -> str:
    """What was added, in one sentence or two; empty where one file went in and nothing else."""
    told = []
    if len(taken.numbers) > 1:
        first, last = taken.numbers[0], taken.numbers[-1]
        told.append(f"{len(taken.numbers)} sources added, numbered {first} to {last}.")
    elif taken.numbers and len(haul.arrivals) + len(haul.refused) > 1:
        told.append(f"One source added, number {taken.numbers[0]}.")
    if taken.doubled:
        one = len(taken.doubled) == 1
        named = _listed(taken.doubled)
        told.append(f"{named} {'was' if one else 'were'} here already and not added again.")
    return " ".join(told)


def refusal_of(haul: Haul) -> UnreadableArticle | None:
    """One message for all files that could not be read; None if there were none."""
    if not haul.refused:
        return None
    if len(haul.refused) == 1:
        return haul.refused[0][1]
    names = [name for name, _error in haul.refused]
    total = len(haul.refused) + len(haul.arrivals)
    first, error = haul.refused[0]
    return UnreadableArticle(
        f"{len(names)} of {total} files could not be read: {_listed(names)}.",
        hint=f"{first}: {error}",
    )


def _arrival(captures: Captures, path: Path, progress: Progress) -> Arrival:
    reference = reference_in(path.name)
    note = f"Writer’s reference: {reference}." if reference else ""
    if path.suffix.lower() in SUFFIXES:
        url = address_in(read_bytes(path))
        return Arrival(path.name, SourceKind.LINK, SourceFacts(path.stem, url=url, note=note))
    captured = capture_file(captures, path, progress=progress)
    facts = captured.facts()
    note = " ".join(filter(None, (note, facts.note)))
    return Arrival(path.name, captured.kind, replace(facts, note=note), captured)


def _known(tx: Transaction, case_id: UUID) -> dict[str, UUID]:
    """The sources of a case by the hash of each of their captures, links by their address."""
    files = tx.session.exec(
        select(Capture.sha256, Capture.source_id).where(col(Capture.case_id) == case_id)
    )
    links = tx.session.exec(
        select(Source.url, Source.id).where(
            col(Source.case_id) == case_id, Source.kind == SourceKind.LINK
        )
    )
    return {**dict(links.all()), **dict(files.all())}


def _mark(captured: Captured | None, url: str) -> str:
    return captured.original.sha256 if captured is not None else url


def _tie(tx: Transaction, claim_id: UUID, source_id: UUID) -> None:
    tied = tx.session.exec(
        select(Evidence.id).where(Evidence.claim_id == claim_id, Evidence.source_id == source_id)
    ).first()
    if tied is None:
        attach(tx, claim_ids=[claim_id], source_id=source_id, passage=Passage(), bearing=Bearing())


def _listed(names: Collection[str]) -> str:
    """Names in quotation marks, the first dozen of them."""
    shown = [f"“{name}”" for name in list(names)[:12]]
    more = len(names) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more else "")
