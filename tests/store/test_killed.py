"""A process killed at any moment loses nothing that it was told is saved."""

import os
import random
import signal
import time

from tests.builders import ARTICLE, a_claim, an_article
from workbench.services import proof
from workbench.services.views.claims import claim_row, claim_rows
from workbench.store.backups import Backups
from workbench.store.workspace import Workspace

LIVES = 50
"""How often the writing process is killed."""


def killed(nursery, life, folder, *, after, **arguments):
    """Live a life, kill it some lines later, and return what it told."""
    pid = nursery.begin(life, folder, **arguments)
    told = [nursery.hear() for _ in range(after)]
    time.sleep(random.uniform(0, 0.02))
    os.kill(pid, signal.SIGKILL)
    return told + nursery.rest()


def heard(told, word):
    return [line.split()[1] for line in told if line.startswith(word)]


def test_nothing_that_was_saved_is_lost_by_being_killed(nursery, tmp_path):
    folder = tmp_path / "workspace"
    with Workspace.open(folder, person="Ada Byron") as workspace:
        article = an_article(workspace, ARTICLE)
        claim_id = a_claim(workspace, article, "24 ferries")
    at_work = {"draft": str(article.draft_id), "claim": str(claim_id)}
    last = 0
    for _ in range(LIVES):
        told = killed(nursery, "work", folder, after=random.randrange(4), **at_work, first=last + 1)
        with Workspace.open(folder, person="Ada Byron") as workspace:
            note = int(workspace.read(claim_row, claim_id).note or 0)
            there = {str(row.id) for row in workspace.read(claim_rows, article.draft_id)}
            assert proof.verify(workspace).broken == []
        acknowledged = max([last, *map(int, heard(told, "note"))])
        assert note in (acknowledged, acknowledged + 1)  # saved, but killed before it could tell
        assert there >= set(heard(told, "claim"))
        last = note
    assert last > 0, "no life got as far as saving anything"


def test_undo_still_goes_all_the_way_back_after_being_killed(nursery, tmp_path):
    folder = tmp_path / "workspace"
    with Workspace.open(folder, person="Ada Byron") as workspace:
        article = an_article(workspace, ARTICLE)
        claim_id = a_claim(workspace, article, "24 ferries")
    at_work = {"draft": str(article.draft_id), "claim": str(claim_id), "first": 1}
    for _ in range(3):
        killed(nursery, "work", folder, after=5, **at_work)
    with Workspace.open(folder, person="Ada Byron") as workspace:
        while workspace.undo_label != "Make claim" or len(made(workspace, article)) > 1:
            workspace.undo()
        [row] = made(workspace, article)
        assert (row.id, row.note) == (claim_id, "")
        assert proof.verify(workspace).broken == []


def made(workspace, article):
    return workspace.read(claim_rows, article.draft_id)


def test_a_workspace_whose_first_start_was_killed_can_be_opened(nursery, tmp_path):
    for life in range(15):
        folder = tmp_path / str(life)
        killed(nursery, "only_open", folder, after=0)
        with Workspace.open(folder, person="Ada Byron") as workspace:
            assert proof.verify(workspace).broken == []


def test_a_backup_that_was_killed_is_no_backup(nursery, tmp_path):
    folder = tmp_path / "workspace"
    with Workspace.open(folder, person="Ada Byron") as workspace:
        an_article(workspace, ARTICLE * 500)
    for _ in range(10):
        told = killed(nursery, "back_up", folder, after=random.randrange(2))
        assert {backup.path.name for backup in Backups(folder).all()} >= set(told)
    for backup in Backups(folder).all():
        Backups(folder).restore(backup)
        with Workspace.open(folder, person="Ada Byron") as workspace:
            assert proof.verify(workspace).broken == []
