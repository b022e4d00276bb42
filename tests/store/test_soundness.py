"""What was altered by other hands, or by the disk, is told with its place."""

import random
import re
import sqlite3
from contextlib import closing

import pytest

from workbench.errors import WorkbenchError
from workbench.services import proof
from workbench.services.reports import collect
from workbench.services.views.cases import case_rows, open_draft
from workbench.services.views.claims import claim_rows
from workbench.store.workspace import Workspace

FLIPS = 100
"""Single bits flipped, one at a time."""


def test_a_sound_workspace_is_told_part_by_part(full):
    told = proof.verify(full)
    assert told.broken == []
    parts = [line.split(":")[0] for line in told.checked]
    assert parts == [
        "Database",
        "Journal",
        "Rows",
        "Contents",
        "Texts",
        "Numbers",
        "Captured files",
    ]


TAMPERED = {
    "UPDATE claim SET quote = '25 ferries' WHERE number = 1": "Claim .* is not what was written",
    "UPDATE verdict SET rating = 'false' WHERE rating = 'true'": "Claim 1: the verdict on “is so”",
    "UPDATE verdict SET content_sha256 = ''": "Claim 1: the verdict on “said so” was altered",
    "UPDATE evidence SET note = 'never mind'": "Claim 2: evidence from source 1 was altered",
    "UPDATE person SET name = 'Somebody Else' WHERE name LIKE 'Cem%'": "Person .* is not what",
    "DELETE FROM signoff": "Signoff .* is gone",
    "UPDATE claim SET state = 'opne' WHERE number = 2": "Claim .* is not what was written",
    "UPDATE source SET id = 'no id' WHERE number = 1": "Source no id is not what was written",
    "UPDATE evidence SET quote = CAST(x'ff' AS TEXT)": "Evidence .* is not what was written",
    "UPDATE journalentry SET actor = 'Nobody' WHERE id = 3": r"entry 3 \(Make claim, .* UTC\)",
    "UPDATE journalentry SET at = 'yesterday' WHERE id = 3": "entry 3 is not what was written",
    "UPDATE journalrow SET after = '{}' WHERE entry_id = 3": "Journal: entry 3",
    "DELETE FROM journalrow WHERE entry_id = 3": "Journal: entry 3",
    "UPDATE journalrow SET after = NULL WHERE entry_id = 3": "entry 3 .* lacks a text that nobody",
    "UPDATE journalrow SET after_sha256 = before_sha256 WHERE entry_id = 3": "Journal: entry 3",
    "DELETE FROM journalentry WHERE id = 3": "Journal: entry 4",
    "UPDATE content SET text = replace(text, '24', '25')": "Text .* is not what was imported",
    "DELETE FROM content": "Text .* is gone",
    "UPDATE givennumber SET number = 9 WHERE series = 'query'": "Query .* has a number that it",
    "CREATE TRIGGER t AFTER UPDATE ON claim BEGIN DELETE FROM flag; END": "trigger t is not ours",
    "DROP INDEX ix_claim_standing": "index ix_claim_standing is gone",
    "UPDATE evidence SET claim_id = 'nobody'": "names a claim that is not there",
}


@pytest.mark.parametrize(("statement", "told"), TAMPERED.items(), ids=lambda words: words[:40])
def test_what_was_altered_by_other_hands_is_named(full, full_folder, statement, told):
    with closing(sqlite3.connect(full_folder / "workbench.db")) as raw:
        assert raw.execute(statement).rowcount != 0
        raw.commit()
    broken = "\n".join(proof.verify(full).broken)
    assert re.search(told, broken), broken


def test_an_altered_and_a_missing_captured_file_are_named(full):
    log, article = sorted(full.captures.all(), key=lambda key: len(full.captures.read(key)))
    full.captures.path(article).write_bytes(b"other words")
    full.captures.path(log).unlink()
    broken = proof.verify(full).broken
    assert set(broken) == {
        f"Captured file article.txt ({article[:16]}) is not what was captured.",
        f"Captured file log.txt ({log[:16]}) is missing.",
    }


def test_a_flipped_bit_is_told_and_never_a_bug(full_folder):
    path = full_folder / "workbench.db"
    sound = path.read_bytes()
    dice = random.Random(5)
    silent = []
    for place in dice.sample([at for at in range(len(sound)) if is_used(sound, at)], FLIPS):
        damaged = bytearray(sound)
        damaged[place] ^= 1 << dice.randrange(8)
        path.write_bytes(damaged)
        if not is_told(full_folder):
            silent.append(place)
    assert len(silent) <= 0.09 * FLIPS, silent


def is_told(folder):
    """Do what a window does: open, list, read, collect, verify. Errors must be the analyst's."""
    try:
        with Workspace.open(folder, person="Ada Byron") as workspace:
            for case in workspace.read(case_rows):
                draft = workspace.read(open_draft, case.id)
                workspace.read(claim_rows, draft.draft_id)
                workspace.read(collect, case.id)
            return bool(proof.verify(workspace).broken)
    except WorkbenchError:
        return True
    finally:
        (folder / "workbench.db-journal").unlink(missing_ok=True)


def is_used(data, place):
    """Inside a long stretch of zeros there is no row, and nothing that could be missed."""
    return any(data[max(0, place - 8) : place + 9])
