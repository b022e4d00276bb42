"""What each command does that needs a workspace. Results go to standard output."""

import json
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from workbench.checks.finding import Finding
from workbench.errors import Invalid, NotFound, StorageTrouble, WorkbenchError
from workbench.exporters import ExportKind, exporter_for
from workbench.exporters.query_sheet import addressed_to
from workbench.model import Addressee
from workbench.model.report import Report
from workbench.progress import SILENT
from workbench.services import checking, claims, documents, forgetting, proof, reports, seeds
from workbench.services.capturing import open_article_file
from workbench.services.detection import coverage_of, find_claims, in_portions, weighed
from workbench.services.documents import ArticleFacts
from workbench.services.preferences import NewCases, for_new_cases
from workbench.services.views.cases import CaseRow, case_rows, open_draft
from workbench.settings import Settings
from workbench.store.backups import Backups
from workbench.store.database import FILE_NAME
from workbench.store.workspace import Workspace


def import_command(arguments: Namespace) -> None:
    """Open articles, each in a case of its own, and find their claims.

    A file that is refused does not stop the others; the refusal is told at the end.
    """
    refused: list[str] = []
    with _opened(arguments) as desk:
        for path in arguments.files:
            try:
                case_id = desk.add(path, arguments)
            except WorkbenchError as error:
                refused.append(f"{path.name}: {error} {error.hint}".strip())
                continue
            draft = desk.workspace.read(open_draft, case_id)
            print(f"{_short(case_id)}  {draft.case_title}  ({draft.words} words)")
    if refused:
        raise Invalid("\n".join(refused))


def cases_command(arguments: Namespace) -> None:
    """List the cases, the one worked on last first."""
    with _opened(arguments, existing=True) as desk:
        for row in desk.workspace.read(case_rows):
            states = {"archived": row.archived, f"closed by {row.closed_by}": row.closed_at}
            told = "".join(f" ({state})" for state, holds in states.items() if holds)
            print(f"{_short(row.id)}  {row.closed} of {row.claims} closed  {row.title}{told}")


def check_command(arguments: Namespace) -> None:
    """Print the flags of a case that nobody has closed, in the order of the article."""
    with _opened(arguments, existing=True) as desk:
        case = _case_called(desk.workspace.read(case_rows), arguments.case)
        told = desk.workspace.read(
            checking.snapshot, desk.workspace.read(open_draft, case.id).draft_id
        )
    numbers = {claim.id: claim.number for claim in told.texts.claims}
    flags = [
        (numbers.get(row.finding.claim_id) if row.finding.claim_id else None, row.finding)
        for row in checking.run_checks(told).open_flags
    ]
    if arguments.json:
        print(
            json.dumps([_flag(number, one) for number, one in flags], ensure_ascii=False, indent=2)
        )
        return
    for number, one in flags:
        print(f"{number or 'article':>7}  {one.kind.value:<11}  {one.told}  ({one.why})")


def _flag(number: int | None, finding: Finding) -> dict[str, object]:
    span = finding.here.span
    return {
        "claim": number or None,
        "kind": finding.kind,
        "rule": finding.rule,
        "result": finding.result,
        "told": finding.told,
        "why": finding.why,
        "words": finding.here.words,
        "start": span.start if span else None,
        "end": span.end if span else None,
        "key": finding.key,
    }


def export_command(arguments: Namespace) -> None:
    """Write the report of a case, or its query sheet, in the format of the file's suffix."""
    asked: str = arguments.queries
    exporter = exporter_for(arguments.out, ExportKind.QUERY_SHEET) if asked else None
    exporter = exporter or exporter_for(arguments.out)
    with _opened(arguments, existing=True) as desk:
        report = desk.report(_case_called(desk.workspace.read(case_rows), arguments.case).id)
    if asked:
        report = addressed_to(report, None if asked == "all" else Addressee(asked))
    exporter.write(report, arguments.out, SILENT)
    print(arguments.out)


def sample_command(arguments: Namespace) -> None:
    """Open the sample case, find its claims, write the report and print its path."""
    with _opened(arguments) as desk:
        case_id = desk.sample()
        desk.find(case_id)
        report = desk.report(case_id)
    out = arguments.workspace / "reports" / "sample.pdf"
    try:
        out.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise StorageTrouble(f"{out.parent} cannot be made: {error.strerror}.") from error
    exporter_for(out).write(report, out, SILENT)
    print(f"{report.title}: {len(report.claims)} claims, {len(report.sources)} sources.")
    print(f"The report is {out}")


def verify_command(arguments: Namespace) -> None:
    """Check everything that is kept; say what is broken and where.

    Rules of the desk that are not met are told apart: they are no damage.
    """
    with _opened(arguments, existing=True) as desk:
        found = proof.verify(desk.workspace)
    for line in found.checked:
        print(line)
    if found.rules:
        print("Rules:", *found.rules, sep="\n  ")
    if found.broken:
        raise Invalid("\n".join(found.broken))


def forget_command(arguments: Namespace) -> None:
    """Forget a case for good; only with --yes, for nothing brings it back."""
    with _opened(arguments, existing=True) as desk:
        case = _case_called(desk.workspace.read(case_rows), arguments.case)
        if not arguments.yes:
            raise Invalid(
                f"Nothing was forgotten: “{case.title}” would be gone for good, "
                "from the backups too.",
                hint="If that is meant, say so with --yes.",
            )
        told = forgetting.forget_case(desk.workspace, case.id)
    print(f"Forgotten: {case.title}")
    if told.left:
        raise StorageTrouble("\n".join(told.left), hint="")


def backup_command(arguments: Namespace) -> None:
    """Back the database up and print where."""
    with _opened(arguments, existing=True) as desk:
        print(desk.workspace.backups.make("by-hand").path)


def restore_command(arguments: Namespace) -> None:
    """Put a backup in place of the database, or list the backups."""
    backups = Backups(arguments.workspace)
    there = backups.all()
    if arguments.backup is None:
        for backup in there:
            print(f"{backup.path.name}  {backup.made_at:%Y-%m-%d %H:%M} UTC")
        if not there:
            print("There are no backups yet.")
        return
    wanted = there[:1] if arguments.backup == "newest" else there
    chosen = [b for b in wanted if arguments.backup in ("newest", b.path.name)]
    if not chosen:
        raise NotFound(
            f"There is no backup called {arguments.backup}.", hint="“restore” alone lists them."
        )
    aside = backups.restore(chosen[0])
    print(f"Restored {chosen[0].path.name}.")
    if aside:
        print(f"What was there before is {aside.name}.")


def migrate_command(arguments: Namespace) -> None:
    """Opening a workspace migrates it; this does only that."""
    with _opened(arguments, existing=True):
        print(f"{arguments.workspace} is up to date.")


class _Desk:
    """An open workspace and the settings it is worked in with."""

    def __init__(self, workspace: Workspace, settings: Settings) -> None:
        self.workspace, self._settings = workspace, settings
        self._new: NewCases | None = None

    def add(self, path: Path, arguments: Namespace) -> UUID:
        """Open a file as an article, find its claims, and return the id of its case."""
        opened = open_article_file(self.workspace.captures, path, encoding=arguments.encoding)
        article = opened.article
        facts = ArticleFacts(
            title=article.title or path.stem,
            byline=article.byline,
            outlet=article.outlet,
            published=arguments.published or article.published,
            url=article.url,
        )
        added = self.workspace.run(
            documents.open_article,
            article=article,
            facts=facts,
            original=opened.original,
            scale=self._for_new_cases().scale,
            profile=self._for_new_cases().profile,
        ).value
        self.find(added.case_id)
        return added.case_id

    def _for_new_cases(self) -> NewCases:
        """What a new case begins with; a file that cannot be read is told once."""
        if self._new is None:
            self._new = for_new_cases(self._settings)
            for trouble in self._new.troubles:
                print(trouble, file=sys.stderr)
        return self._new

    def find(self, case_id: UUID) -> None:
        """Suggest the claims of an article."""
        draft = self.workspace.read(open_draft, case_id)
        first = find_claims(
            draft.text,
            draft.parts,
            published=draft.published,
            coverage=coverage_of(draft.profile),
            language=draft.language,
            english_model=self._settings.english_model,
        )
        found = weighed(draft.text, draft.parts, first)
        for portion in in_portions(found):
            self.workspace.run(claims.add_detected, draft_id=draft.draft_id, found=portion)

    def sample(self) -> UUID:
        """The sample case, made if it is not there."""
        known = self.workspace.read(seeds.known_sample)
        if known is not None:
            return known
        seed = seeds.prepare(seeds.SAMPLE, self.workspace.captures)
        return self.workspace.run(seeds.open_sample, seed=seed).value

    def report(self, case_id: UUID) -> Report:
        """A case as it is handed out."""
        line = self._settings.privilege_line
        return self.workspace.read(reports.collect, case_id, privilege_line=line)


@contextmanager
def _opened(arguments: Namespace, *, existing: bool = False) -> Iterator[_Desk]:
    """The workspace that the command line names; `existing`: it must be there already."""
    folder: Path = arguments.workspace
    if existing and not (folder / FILE_NAME).exists() and not Backups(folder).all():
        raise NotFound(
            f"There is no workspace in {folder}.",
            hint="Name its folder with --workspace, or begin one with: import FILE",
        )
    try:
        settings = Settings.load(folder)
    except Invalid as error:
        print(error, file=sys.stderr)
        settings = Settings()
    with Workspace.open(folder, person=settings.acting) as workspace:
        yield _Desk(workspace, settings)


def _short(case_id: UUID) -> str:
    """As much of an id as tells cases apart; `export` takes it."""
    return str(case_id)[:8]


def _case_called(rows: list[CaseRow], called: str) -> CaseRow:
    """The case with this title, or this beginning of a title or id; more than one is refused."""
    wanted = " ".join(called.split()).casefold()
    found = [row for row in rows if row.title.casefold() == wanted] or [
        row
        for row in rows
        if row.title.casefold().startswith(wanted) or str(row.id).startswith(wanted)
    ]
    if not found or not wanted:
        raise NotFound(f"There is no case called “{called}”.", hint="“cases” lists them.")
    if len(found) > 1:
        told = "; ".join(f"{_short(row.id)} {row.title}" for row in found)
        raise Invalid(f"Several cases are called “{called}”: {told}.", hint="Name one by its id.")
    return found[0]
