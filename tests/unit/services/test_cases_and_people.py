"""Cases, their articles, what was read in them, and the people who work on them."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.builders import ARTICLE, SCALE, a_claim, an_article, decided, span_of, suggested
from workbench.errors import Invalid, NotFound
from workbench.importers import ImportedArticle
from workbench.model import Addressee, Answer, ClaimState, ClaimStatus, FlagKind, TextSpan
from workbench.services import cases, claims, documents, flags, people, queries, statuses
from workbench.services.documents import ArticleFacts, Original
from workbench.services.people import person_rows
from workbench.services.views.cases import case_rows, open_draft, work_row
from workbench.services.views.claims import claim_row
from workbench.services.views.read_through import Sentences
from workbench.store.workspace import Workspace
from workbench.text.sentences import sentences, word_count

TEXT = ARTICLE.strip()
FERRIES, PIER = "24 ferries", "longest pier"


def case(workspace):
    [row] = workspace.read(case_rows)
    return row


def work(workspace, article):
    return workspace.read(work_row, article.draft_id)


# --- cases -------------------------------------------------------------------


def test_a_new_case_tells_its_article_and_counts(workspace, article):
    told = case(workspace)
    assert (told.title, told.byline, told.published) == (
        "Harbour town counts its ferries",
        "Per Holm",
        date(2018, 3, 9),
    )
    assert (told.claims, told.closed, told.words) == (0, 0, word_count(TEXT))


def test_suggestions_and_dismissed_claims_are_nobodys_work(workspace, article):
    suggested(workspace, article, "310 metres long")
    decided(workspace, a_claim(workspace, article, FERRIES))
    dropped = a_claim(workspace, article, PIER)
    workspace.run(claims.dismiss, claim_ids=[dropped])
    told = case(workspace)
    assert (told.claims, told.closed) == (1, 1)


def test_the_case_worked_on_last_comes_first(workspace, article):
    an_article(workspace, "A later article\nWith a body.")
    a_claim(workspace, article, FERRIES)
    assert [row.title for row in workspace.read(case_rows)] == [
        "Harbour town counts its ferries",
        "A later article",
    ]


def test_a_case_is_named_put_away_and_brought_back(workspace, article):
    workspace.run(cases.rename_case, case_id=article.case_id, title="  The   ferries ")
    workspace.run(cases.archive_case, case_id=article.case_id)
    due = datetime(2018, 3, 10, 18, tzinfo=UTC)
    workspace.run(cases.set_case_due, case_id=article.case_id, due_at=due)
    told = case(workspace)
    assert (told.title, told.archived, told.due_at) == ("The ferries", True, due)
    workspace.run(cases.unarchive_case, case_id=article.case_id)
    assert not case(workspace).archived


@pytest.mark.parametrize("title", ["", " \t\n"])
def test_a_case_needs_a_title(workspace, article, title):
    with pytest.raises(Invalid, match="needs a title"):
        workspace.run(cases.rename_case, case_id=article.case_id, title=title)


def test_a_case_without_an_article_says_so(workspace):
    case_id = workspace.run(cases.create_case, title="Empty", scale=SCALE).value
    with pytest.raises(NotFound, match="has no article"):
        workspace.read(open_draft, case_id)


def test_what_is_gone_is_not_found(workspace, article):
    workspace.run(cases.delete_case, case_id=article.case_id)
    with pytest.raises(NotFound):
        workspace.read(open_draft, article.case_id)
    with pytest.raises(NotFound):
        workspace.read(work_row, article.draft_id)
    with pytest.raises(NotFound):
        workspace.run(cases.rename_case, case_id=article.case_id, title="Gone")


def test_a_case_keeps_the_scale_it_began_with(workspace, article):
    assert workspace.read(open_draft, article.case_id).scale == SCALE


# --- articles ----------------------------------------------------------------


def test_an_opened_article_is_read_back_as_it_was_imported(workspace, article):
    draft = workspace.read(open_draft, article.case_id)
    assert draft.text == TEXT
    assert [part.span.of(draft.text)[:7] for part in draft.parts] == ["Harbour", "Last ye"]
    assert (draft.draft_number, draft.draft_count, draft.imported_by) == (1, 1, "Ada Byron")
    assert workspace.captures.read(draft.original_sha256) == TEXT.encode()


def test_an_article_without_words_is_refused(workspace):
    with pytest.raises(Invalid, match="no text"):
        workspace.run(
            documents.open_article,
            article=ImportedArticle(text=" \n", title="", parts=()),
            facts=ArticleFacts("Nothing"),
            original=Original("empty.txt", "", 2),
            scale=SCALE,
        )
    assert workspace.read(case_rows) == []


def test_corrected_details_leave_the_text_alone(workspace, article):
    facts = ArticleFacts("", byline="P. Holm", outlet="The Harbour Post", published=None)
    workspace.run(documents.edit_document, document_id=article.document_id, facts=facts)
    draft = workspace.read(open_draft, article.case_id)
    assert (draft.title, draft.byline, draft.outlet, draft.published, draft.text) == (
        "Harbour town counts its ferries",
        "P. Holm",
        "The Harbour Post",
        None,
        TEXT,
    )


# --- the work done -----------------------------------------------------------


def test_the_strip_counts_closed_waiting_and_open(workspace, article):
    words = (FERRIES, PIER, "310 metres long", "4.2 million crowns")
    first, second, third, fourth = (a_claim(workspace, article, some) for some in words)
    decided(workspace, first)
    asked = {"status": ClaimStatus.OUT_FOR_REPLY, "with_whom": "the council"}
    workspace.run(statuses.set_status, claim_id=first, **asked)  # decided all the same
    workspace.run(statuses.set_status, claim_id=second, **asked)
    workspace.run(statuses.set_status, claim_id=third, status=ClaimStatus.CONFIRMED)
    workspace.run(claims.dismiss, claim_ids=[fourth])
    suggested(workspace, article, "A café opens")
    told = work(workspace, article)
    assert (told.closed, told.waiting, told.open, told.suggested) == (1, 1, 1, 1)


def test_a_sentence_is_read_when_a_claim_or_a_read_mark_touches_it(workspace, article):
    everything = sentences(TEXT)
    assert work(workspace, article).sentences == len(everything)
    assert work(workspace, article).sentences_read == 0
    suggested(workspace, article, "310 metres long")
    assert work(workspace, article).sentences_read == 0
    a_claim(workspace, article, FERRIES)
    cafe = span_of(TEXT, "A café opens on the pier in May.")
    marked = {"draft_id": article.draft_id, "spans": [cafe]}
    assert workspace.run(documents.mark_read, **marked).value == 1
    assert workspace.run(documents.mark_read, **marked).value == 0
    told = work(workspace, article)
    assert (told.sentences_read, told.read) == (2, (cafe,))
    touching = TextSpan(cafe.start + 3, cafe.start + 5)
    assert workspace.run(documents.mark_unread, draft_id=article.draft_id, span=touching).value == 1
    assert work(workspace, article).sentences_read == 1


def test_stretches_that_only_meet_a_sentence_do_not_touch_it():
    text = Sentences("One is here. Two is there. Three is gone.")
    assert text.touched([]) == set()
    assert text.touched([(12, 13)]) == set()  # the blank between
    assert text.touched([(11, 12)]) == {0}
    assert text.touched([(3, 14), (4, 5)]) == {0, 1}
    assert text.touched([(0, 999)]) == {0, 1, 2}
    assert text.touched([(900, 999)]) == set()


# --- people ------------------------------------------------------------------


def test_whoever_comes_to_work_joins_the_people_once(workspace):
    for name in ("Cem Demir", "  Cem   Demir ", "Ada Byron"):
        workspace.become(name)
    assert [p.name for p in workspace.read(person_rows)] == ["Ada Byron", "Cem Demir"]
    assert [p.initials for p in workspace.read(person_rows)] == ["AB", "CD"]


def test_nobody_is_nobody(workspace):
    with pytest.raises(Invalid, match="needs a name"):
        workspace.become("  ")
    assert workspace.actor.name == "Ada Byron"


def test_coming_to_work_is_no_step_to_undo(workspace):
    workspace.become("Cem Demir")
    assert workspace.undo_label == ""


def test_two_people_do_not_share_a_name(workspace):
    workspace.become("Cem Demir")
    cem, ada = workspace.actor.id, workspace.become("Ada Byron").id
    rename = {"name": "Cem Demir", "initials": "CD"}
    with pytest.raises(Invalid, match="somebody called Cem Demir"):
        workspace.run(people.rename_person, person_id=ada, **rename)
    workspace.run(people.rename_person, person_id=cem, **rename | {"initials": "Dem"})
    assert [p.initials for p in workspace.read(person_rows)] == ["AB", "Dem"]


def test_a_workspace_opened_again_knows_its_people(workspace):
    before = workspace.actor
    workspace.close()
    with Workspace.open(workspace.folder, person="Ada Byron") as again:
        assert again.actor == before


# --- queries and flags -------------------------------------------------------


@pytest.fixture
def claim_id(workspace, article):
    return a_claim(workspace, article, FERRIES)


def ask(workspace, claim_id, question="Which year?", **told):
    return workspace.run(
        queries.ask, claim_id=claim_id, addressee=Addressee.WRITER, question=question, **told
    ).value


def test_asking_or_flagging_accepts_a_suggestion(workspace, article):
    one, two = suggested(workspace, article, FERRIES, PIER)
    ask(workspace, one)
    workspace.run(flags.raise_flag, claim_id=two, kind=FlagKind.LEGAL, comment="a name")
    told = [workspace.read(claim_row, claim_id) for claim_id in (one, two)]
    assert [row.state for row in told] == [ClaimState.OPEN, ClaimState.OPEN]
    assert told[1].legal


def test_an_empty_query_is_refused(workspace, claim_id):
    with pytest.raises(Invalid, match="question or a proposed wording"):
        ask(workspace, claim_id, " ", proposed=" ")
    ask(workspace, claim_id, "", proposed="23 ferries")


def test_a_stet_needs_a_name_and_a_reason(workspace, claim_id):
    query_id = ask(workspace, claim_id)
    for told in ({}, {"answered_by": "the editor"}, {"reason": "it was so"}):
        with pytest.raises(Invalid, match="needs the name"):
            workspace.run(queries.answer, query_id=query_id, answer=Answer.STET, **told)
    workspace.run(
        queries.answer,
        query_id=query_id,
        answer=Answer.STET,
        answered_by="the editor",
        reason="it was so",
    )


def test_a_flag_is_closed_with_a_reason_and_is_no_star_then(workspace, claim_id):
    flag_id = workspace.run(flags.raise_flag, claim_id=claim_id, kind=FlagKind.LEGAL).value
    with pytest.raises(Invalid, match="with a reason"):
        workspace.run(flags.close_flag, flag_id=flag_id, why=" ")
    assert workspace.read(claim_row, claim_id).legal
    workspace.run(flags.close_flag, flag_id=flag_id, why="the lawyer agrees")
    assert not workspace.read(claim_row, claim_id).legal


def test_a_scale_of_other_words_is_another_scale(workspace, article):
    other = replace(SCALE, title="Three other labels")
    workspace.run(cases.change_scale, case_id=article.case_id, scale=other)
    assert workspace.read(open_draft, article.case_id).scale == other
    workspace.undo()
    assert workspace.read(open_draft, article.case_id).scale == SCALE
