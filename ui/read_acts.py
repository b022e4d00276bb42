"""What the read-through, implied claims, parts and names do: a method for each action."""

from functools import partial
from uuid import UUID

from ui.desk import Desk
from ui.jobs import Job
from workbench.model import ReadKind, TextSpan
from workbench.services import composite

ALL_READ = "Every sentence is inside a claim, read, or not checkable."


class ReadActs:
    """The read-through, and what is done to claims that are implied or made of parts."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read_not_checkable(self) -> None:
        """Mark the sentence at the cursor as not checkable."""
        self._desk.article.mark_read(paragraph=False, kind=ReadKind.NOT_CHECKABLE)

    def read_paragraph_not_checkable(self) -> None:
        """Mark the paragraph at the cursor as not checkable."""
        self._desk.article.mark_read(paragraph=True, kind=ReadKind.NOT_CHECKABLE)

    def read_next_unread(self) -> None:
        """Go to the next sentence that nobody is done with."""
        self._desk.article.next_unread(lambda: self._desk.tell(ALL_READ))

    def read_next_outside(self) -> None:
        """Go to the next figure, name or quotation that no claim covers."""
        self._desk.checks.walk(1)

    def read_previous_outside(self) -> None:
        """Go to the one before."""
        self._desk.checks.walk(-1)

    def read_find_names(self) -> None:
        """Look for names; those listed and those dismissed are left alone."""
        if self._desk.selection.draft is not None:
            self._desk.parts.name_finding.start(self._desk.selection.draft)

    def read_add_name(self) -> None:
        """List the selected words as a name."""
        span = self._desk.window.view.selected_span()
        if span is None:
            self._desk.tell("Select the name in the article first.")
            return
        self._desk.side.show_pane("names", focus=False)
        self._desk.parts.names.add(span)

    def view_checks(self) -> None:
        """Show what the checks found."""
        self._desk.side.show_pane("checks")

    def view_names(self) -> None:
        """Show the names list."""
        self._desk.side.show_pane("names")

    def claim_imply(self) -> None:
        """Make a claim that is only implied, and write it in full at once."""
        desk = self._desk
        desk.article.make_implied(
            lambda: desk.when_shown(lambda: desk.card_first().focus_in_full())
        )

    def claim_parts(self) -> None:
        """Make parts of the clauses of the current claim."""
        row = self._desk.rows.row(self._desk.selection.claim_id)
        draft = self._desk.selection.draft
        if row is None or draft is None:
            return
        job = Job("Finding clauses", partial(_clauses, draft.text, row.span))
        job.succeeded.connect(partial(self._make_parts, row.id))
        job.failed.connect(self._desk.finding.failed)
        self._desk.parts.jobs.start(job)

    def _make_parts(self, claim_id: UUID, spans: list[TextSpan]) -> None:
        self._desk.run(composite.make_parts, claim_id=claim_id, spans=spans)


def _clauses(text: str, span: TextSpan, _job: Job) -> list[TextSpan]:
    return composite.clause_spans(text, span)
