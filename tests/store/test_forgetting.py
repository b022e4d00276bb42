"""What is forgotten for good is in no byte of the workspace; everything else still proves whole."""

import json
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.builders import a_claim, a_source, an_article, decided, some_evidence
from tests.builders_store import a_full_case, everything
from tests.bytes_of import files_with
from ui import last_article
from workbench.errors import NotFound, UndoConflict
from workbench.model import ClaimState, Question
from workbench.services import cases, claims, confidential, evidence, forgetting, proof, verdicts
from workbench.services.reports import collect
from workbench.services.views.cases import case_rows, open_draft
from workbench.services.views.claims import claim_row
from workbench.services.views.history import history_rows
from workbench.store.changes import Kind
from workbench.store.workspace import Workspace

SECRET = (
    "Quillwort mayor hides the Zephyrine ledger\n"
    "The Quillwort mayor hid the Zephyrine ledger in 2018, a clerk said.\n"
)
LEDGER = "Zephyrine ledger, page 3: paid in full to Tamarisk and Sons."
WORDS = ("Quillwort", "Zephyrine", "Tamarisk", "Marchpane")
RELEASED = Path(__file__).parent.parent / "data" / "schemas" / "0001.sql"


class Desk:
    """A workspace with a case that stays and one that will be forgotten, worked on for a while."""

    def __init__(self, workspace):
        self.stays = a_full_case(workspace)
        self.secret = an_article(workspace, SECRET)
        self.claim = a_claim(workspace, self.secret, "The Quillwort mayor hid", SECRET)
        self.source = a_source(workspace, self.secret, LEDGER, "Tamarisk letter")
        workspace.run(claims.set_note, claim_id=self.claim, note="Marchpane knows")
        quoted = some_evidence(workspace, self.claim, self.source, quote="Tamarisk and Sons")
        workspace.backups.make()
        workspace.run(evidence.remove_evidence, evidence_id=quoted)
        some_evidence(workspace, self.claim, self.source, quote="paid to Tamarisk")
        decided(workspace, self.claim)
        workspace.become("Cem Demir")
        workspace.run(verdicts.sign, claim_id=self.claim)
        workspace.become("Ada Byron")
        confidential.keep_name(workspace, self.secret.case_id, "Source A", "Marchpane Elder")
        draft = workspace.read(open_draft, self.secret.case_id)
        last_article.save(
            workspace.folder,
            last_article.LastArticle(str(draft.case_id), draft.text, (), draft.title, ""),
        )
        workspace.backups.make("by-hand")


@pytest.fixture(scope="module")
def _made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("desk")
    with Workspace.open(folder, person="Ada Byron") as workspace:
        return folder, Desk(workspace)


@pytest.fixture
def desk(_made):
    return _made[1]


@pytest.fixture
def workspace(_made, tmp_path):
    folder = shutil.copytree(_made[0], tmp_path / "desk")
    with Workspace.open(folder, person="Ada Byron") as workspace:
        yield workspace


def test_no_byte_of_a_forgotten_case_is_left(desk, workspace):
    folder = workspace.folder
    assert len(files_with(folder, *WORDS)) == 6  # database, two backups, two captures, the copy
    told = forgetting.forget_case(workspace, desk.secret.case_id)
    assert (told.files, told.left) == (2, ())
    assert told.changes.ids("case", Kind.REMOVED) == {desk.secret.case_id}
    assert files_with(folder, *WORDS) == set()
    assert [row.id for row in workspace.read(case_rows)] == [desk.stays.case_id]
    assert proof.verify(workspace).broken == []


def test_no_byte_of_a_forgotten_source_is_left_and_its_claim_is_open_to_signature_again(
    desk, workspace
):
    told = forgetting.forget_source(workspace, desk.source)
    assert (told.files, told.left) == (1, ())
    assert told.changes.claims == {desk.claim}
    assert files_with(workspace.folder, "Tamarisk") == set()
    row = workspace.read(claim_row, desk.claim)
    assert (row.state, row.evidence_count, row.signed_by) == (ClaimState.DECIDED, 0, "")
    [newest, *_] = workspace.read(history_rows, desk.secret.case_id, claim_id=desk.claim)
    assert newest.what == "Forget source"
    assert workspace.read(collect, desk.secret.case_id).claims[0].evidence == ()
    assert proof.verify(workspace).broken == []


def test_what_stays_can_be_worked_on_and_undone_also_after_a_restart(desk, workspace):
    before = everything(workspace)
    forgetting.forget_case(workspace, desk.secret.case_id)
    rest = everything(workspace)
    assert rest.items() <= before.items()
    with Workspace.open(workspace.folder, person="Ada Byron") as again:
        for open_now in (workspace, again):
            assert open_now.undo_label == "Reopen the piece"
            assert open_now.redo_label == ""
        again.undo()
        again.redo()
        assert everything(again) == rest
        while again.undo_label:
            again.undo()
        assert {name for name, _ in everything(again)} == {"person"}
        assert proof.verify(again).broken == []


def test_steps_on_the_claim_of_a_forgotten_source_go_where_they_need_it_and_stay_where_not(
    desk, workspace
):
    forgetting.forget_source(workspace, desk.source)
    with Workspace.open(workspace.folder, person="Ada Byron") as again:
        labels = []
        while again.undo_label:
            labels.append(again.undo_label)
            try:
                again.undo()
            except UndoConflict:
                continue
        assert "Add evidence" not in labels[: labels.index("Make claim")]
        assert proof.verify(again).broken == []


def test_another_window_is_told_and_cannot_bring_it_back(desk, workspace):
    with Workspace.open(workspace.folder, person="Cem Demir") as other:
        some_evidence(other, desk.claim, desk.source, quote="Tamarisk once more")
        forgetting.forget_source(workspace, desk.source)
        [news] = [changes for changes in other.news() if changes.label == "Forget source"]
        assert news.touches("source", "evidence", "capture")
        assert news.claims == {desk.claim}
        with pytest.raises(UndoConflict, match="forgotten for good"):
            other.undo()
    assert files_with(workspace.folder, "Tamarisk") == set()


def test_a_backup_restores_what_stayed_and_nothing_of_what_was_forgotten(desk, workspace):
    forgetting.forget_case(workspace, desk.secret.case_id)
    workspace.close()
    for backup in workspace.backups.all():
        workspace.backups.restore(backup)
        with Workspace.open(workspace.folder, person="Ada Byron") as restored:
            assert proof.verify(restored).broken == []
            assert [row.id for row in restored.read(case_rows)] == [desk.stays.case_id]
    assert files_with(workspace.folder, *WORDS) == set()


def test_what_a_restored_backup_replaced_is_cleaned_too(desk, workspace):
    workspace.close()
    workspace.backups.restore(workspace.backups.all()[-1])
    assert len(files_with(workspace.folder, "Zephyrine")) == 7
    with Workspace.open(workspace.folder, person="Ada Byron") as restored:
        assert forgetting.forget_case(restored, desk.secret.case_id).left == ()
    assert files_with(workspace.folder, *WORDS) == set()


def test_a_backup_of_an_earlier_release_is_brought_up_to_date_and_cleaned(tmp_path):
    with closing(sqlite3.connect(tmp_path / "workbench.db")) as raw:
        raw.executescript(RELEASED.read_text("utf-8"))
    with Workspace.open(tmp_path, person="Ada Byron") as opened:
        [case] = opened.read(case_rows)
        assert [b.path.name[-19:] for b in opened.backups.all()] == ["before-migration.db"]
        forgetting.forget_case(opened, case.id)
        assert proof.verify(opened).broken == []
    assert files_with(tmp_path, "ferries", "24 sailings") == set()


def test_a_backup_that_cannot_be_opened_is_named_and_the_others_are_cleaned(desk, workspace):
    newest, oldest = (backup.path for backup in workspace.backups.all())
    damaged = bytearray(oldest.read_bytes())
    damaged[4096 * 2 : 4096 * 4] = random.Random(1).randbytes(4096 * 2)
    oldest.write_bytes(damaged)
    [told] = forgetting.forget_case(workspace, desk.secret.case_id).left
    assert told.startswith(f"{oldest.name} could not be cleaned: It is damaged.")
    assert files_with(workspace.folder, *WORDS) <= {f"backups/{oldest.name}"}
    assert newest.exists()


def test_a_file_or_text_that_another_case_names_stays(desk, workspace):
    other = an_article(workspace, SECRET)
    workspace.run(cases.delete_case, case_id=other.case_id)
    assert forgetting.forget_case(workspace, desk.secret.case_id).files == 1  # the ledger
    workspace.undo()  # the other one comes back, with its file and its text
    assert workspace.read(open_draft, other.case_id).text == SECRET.strip()
    assert proof.verify(workspace).broken == []


def test_the_copy_of_another_case_s_article_stays(desk, workspace):
    copy = workspace.folder / "last-article.json"
    told = json.loads(copy.read_text("utf-8"))
    copy.write_text(json.dumps(told | {"case_id": str(desk.stays.case_id)}), "utf-8")
    forgetting.forget_source(workspace, desk.source)
    forgetting.forget_case(workspace, desk.secret.case_id)
    assert copy.exists()


def test_a_text_that_nobody_forgot_is_missed_beside_those_that_were(desk, workspace):
    forgetting.forget_case(workspace, desk.secret.case_id)
    with closing(sqlite3.connect(workspace.folder / "workbench.db")) as raw:
        raw.execute("UPDATE journalrow SET after = NULL WHERE entry_id = 4 AND after IS NOT NULL")
        raw.commit()
    [told] = [line for line in proof.verify(workspace).broken if line.startswith("Journal")]
    assert "entry 4" in told
    assert "lacks a text that nobody forgot" in told


def test_what_is_gone_cannot_be_forgotten_again(desk, workspace):
    forgetting.forget_source(workspace, desk.source)
    with pytest.raises(NotFound):
        forgetting.forget_source(workspace, desk.source)


def test_a_question_of_a_claim_keeps_its_answer_when_a_source_is_forgotten(desk, workspace):
    workspace.run(verdicts.rate, claim_id=desk.claim, rating="true", question=Question.SAID_SO)
    forgetting.forget_source(workspace, desk.source)
    assert workspace.read(claim_row, desk.claim).said_so.rating == "true"
