"""What each command of the command line does. Results go to standard output."""

import json
import sys
from argparse import Namespace
from datetime import date
from pathlib import Path
from uuid import UUID

from workbench.errors import Invalid, NotFound, WorkbenchError
from workbench.exporters import exporter_for
from workbench.importers.opening import open_article
from workbench.progress import SILENT
from workbench.services import claims, detection, documents, proof, reports, seeds
from workbench.services.capturing import open_article_file
from workbench.services.detection import find_claims, in_portions
from workbench.services.documents import ArticleFacts
from workbench.services.preferences import scale_for_new_cases
from workbench.services.views.cases import CaseRow, case_rows, open_draft
from workbench.settings import Settings
from workbench.store.backups import Backups
from workbench.store.workspace import Workspace
from workbench.text.sentences import word_count


def import_command(arguments: Namespace) -> None:
    """Open articles, each in a case of its own, and find their claims.

    A file that is refused does not stop the others; the refusal is told at the end.
    """
    published = arguments.published
    refused: list[str] = []
    with _workspace(arguments) as workspace:
        for path in arguments.files:
            try:
                case_id = _import(workspace, path, published, arguments.encoding)
            except WorkbenchError as error:
                refused.append(f"{path.name}: {error} {error.hint}".strip())
                continue
            draft = workspace.read(open_draft, case_id)
            print(f"{str(case_id)[:8]}  {draft.case_title}  ({draft.words} words)")
    if refused:
        raise Invalid("\n".join(refused))


def text_command(arguments: Namespace) -> None:
    """Print the canonical text."""
    _, article = open_article(arguments.file, encoding=arguments.encoding)
    sys.stdout.write(article.text + "\n")


def claims_command(arguments: Namespace) -> None:
    """Print the claims found in a file; save nothing."""
    published = arguments.published
    _, article = open_article(arguments.file, encoding=arguments.encoding)
    found = list(find_claims(article.text, article.parts))
    if not arguments.json:
        for candidate in found:
            words = candidate.span.of(article.text)
            print(f"{candidate.check_worthiness:.2f}  {candidate.kind.value:<10}  {words}")
        return
    when = published or article.published
    told = {
        "document": {
            "title": article.title,
            "published": when.isoformat() if when else None,
            "words": word_count(article.text),
        },
        "claims": [
            {
                "start": candidate.span.start,
                "end": candidate.span.end,
                "text": candidate.span.of(article.text),
                "check_worthiness": round(candidate.check_worthiness, 4),
                "kind": candidate.kind.value,
                "claimant": candidate.claimant,
                "reasons": list(candidate.reasons),
            }
            for candidate in found
        ],
    }
    print(json.dumps(told, ensure_ascii=False, indent=2))


def cases_command(arguments: Namespace) -> None:
    """List the cases, the one worked on last first."""
    with _workspace(arguments) as workspace:
        for row in workspace.read(case_rows):
            state = " (archived)" if row.archived else ""
            print(f"{str(row.id)[:8]}  {row.closed} of {row.claims} closed  {row.title}{state}")


def export_command(arguments: Namespace) -> None:
    """Write the report of a case in the format of the file's suffix."""
    exporter = exporter_for(arguments.out)
    with _workspace(arguments) as workspace:
        case = _case_called(workspace.read(case_rows), arguments.case)
        line = _settings(workspace.folder).privilege_line
        report = workspace.read(reports.collect, case.id, privilege_line=line)
    exporter.write(report, arguments.out, SILENT)
    print(arguments.out)


def sample_command(arguments: Namespace) -> None:
    """Open the sample case, find its claims, write the report and print its path."""
    with _workspace(arguments) as workspace:
        case_id = sample_case(workspace)
        draft = workspace.read(open_draft, case_id)
        for portion in in_portions(find_claims(draft.text, draft.parts)):
            workspace.run(claims.add_detected, draft_id=draft.draft_id, found=portion)
        line = _settings(workspace.folder).privilege_line
        report = workspace.read(reports.collect, case_id, privilege_line=line)
        out = workspace.folder / "reports" / "sample.pdf"
    out.parent.mkdir(exist_ok=True)
    exporter_for(out).write(report, out, SILENT)
    print(f"{draft.case_title}: {len(report.claims)} claims, {len(report.sources)} sources.")
    print(f"The report is {out}")


def verify_command(arguments: Namespace) -> None:
    """Check everything that is kept; say what is broken and where."""
    with _workspace(arguments) as workspace:
        found = proof.verify(workspace)
    for line in found.checked:
        print(line)
    if found.broken:
        raise Invalid("\n".join(found.broken))


def backup_command(arguments: Namespace) -> None:
    """Back the database up and print where."""
    with _workspace(arguments) as workspace:
        print(workspace.backups.make("by-hand").path)


def restore_command(arguments: Namespace) -> None:
    """Put a backup in place of the database, or list the backups."""
    backups = Backups(arguments.workspace)
    there = backups.all()
    if arguments.backup is None:
        for backup in there:
            print(f"{backup.path.name}  {backup.made_at:%Y-%m-%d %H:%M} UTC")
        return
    chosen = there if arguments.backup == "newest" else []
    chosen = chosen or [b for b in there if b.path.name == arguments.backup]
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
    with _workspace(arguments) as workspace:
        print(f"{workspace.folder} is up to date.")


def sample_case(workspace: Workspace) -> UUID:
    """The sample case of a workspace, made if it is not there."""
    title = seeds.seed_title(seeds.SAMPLE)
    known = [row for row in workspace.read(case_rows) if row.title == title]
    if known:
        return known[0].id
    prepared = seeds.prepare(seeds.SAMPLE, workspace.captures)
    return workspace.run(seeds.open_sample, seed=prepared).value


def _import(workspace: Workspace, path: Path, published: date | None, encoding: str) -> UUID:
    opened = open_article_file(workspace.captures, path, encoding=encoding)
    article = opened.article
    settings = _settings(workspace.folder)
    facts = ArticleFacts(
        title=article.title or path.stem,
        byline=article.byline,
        outlet=article.outlet,
        published=published or article.published,
        url=article.url,
    )
    added = workspace.run(
        documents.open_article,
        article=article,
        facts=facts,
        original=opened.original,
        scale=scale_for_new_cases(settings),
    ).value
    for portion in in_portions(detection.find_claims(article.text, article.parts)):
        workspace.run(claims.add_detected, draft_id=added.draft_id, found=portion)
    return added.case_id


def _workspace(arguments: Namespace) -> Workspace:
    return Workspace.open(arguments.workspace, person=_settings(arguments.workspace).acting)


def _settings(folder: Path) -> Settings:
    try:
        return Settings.load(folder)
    except Invalid as error:
        print(error, file=sys.stderr)
        return Settings()


def _case_called(rows: list[CaseRow], called: str) -> CaseRow:
    """The case with this title or this beginning of an id; more than one is refused."""
    exact = [row for row in rows if row.title == called]
    found = exact or [
        row
        for row in rows
        if row.title.casefold().startswith(called.casefold()) or str(row.id).startswith(called)
    ]
    if not found:
        raise NotFound(f"There is no case called “{called}”.", hint="“cases” lists them.")
    if len(found) > 1:
        told = "; ".join(f"{str(row.id)[:8]} {row.title}" for row in found)
        raise Invalid(f"Several cases are called “{called}”: {told}.", hint="Name one by its id.")
    return found[0]
