"""What the actions of the Claim menu do: one method each, named after the action's id."""

from collections.abc import Callable
from uuid import UUID

from ui.article.nudge import extend_end, extend_start, shrink_end, shrink_start
from ui.desk import Desk
from workbench.model import TextSpan
from workbench.services import claims, implied, statuses

Nudge = Callable[[str, TextSpan], TextSpan]


class ClaimActs:
    """The Claim menu: what is done to the current claim."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def claim_next(self) -> None:
        """Go to the next claim of the list."""
        self._desk.list.next_claim()

    def claim_previous(self) -> None:
        """Go to the one before."""
        self._desk.list.previous_claim()

    def claim_next_open(self) -> None:
        """Go to the next one that is to be decided."""
        self._desk.list.next_open()

    def claim_make(self) -> None:
        """Make a claim of the selection."""
        if not self._desk.article.make_claim():
            self._desk.tell("Select the words of the claim in the article first.")

    def claim_make_part(self) -> None:
        """Make a part of the current claim of the selection."""
        if not self._desk.article.make_claim(parent_id=self._desk.selection.claim_id):
            self._desk.tell("Select the words of the part in the article first.")

    def claim_accept(self) -> None:
        """Accept the suggestion."""
        self._desk.list.accept_current()

    def claim_dismiss(self) -> None:
        """Set the claim aside."""
        self._desk.list.dismiss_current()

    def claim_bring_back(self) -> None:
        """Bring a dismissed claim back."""
        self._desk.list.bring_back_current()

    def claim_start_left(self) -> None:
        """Begin one word earlier."""
        self._nudge(extend_start)

    def claim_start_right(self) -> None:
        """Begin one word later."""
        self._nudge(shrink_start)

    def claim_end_right(self) -> None:
        """End one word later."""
        self._nudge(extend_end)

    def claim_end_left(self) -> None:
        """End one word earlier."""
        self._nudge(shrink_end)

    def claim_split(self) -> None:
        """Cut the claim at the cursor."""
        at = self._desk.window.view.position()
        self._with_claim(lambda claim_id: self._desk.run(claims.split, claim_id=claim_id, at=at))

    def claim_merge(self) -> None:
        """Make one claim of those selected in the list."""
        self._desk.list.merge_selected()

    def claim_delete(self) -> None:
        """Delete the claim, or the source if the keyboard is among the sources.

        Undo brings it back. Where neither is meant (history, notes), nothing goes.
        """
        parts = self._desk.parts
        if self._desk.has_keyboard(parts.sources):
            parts.sources.delete_current()
        elif not any(self._desk.has_keyboard(pane) for pane in (parts.notes, parts.history)):
            self._with_claim(self._delete)

    def claim_link(self) -> None:
        """Add a link as evidence."""
        self._with_claim(self._desk.ask_link)

    def claim_file(self) -> None:
        """Add files as evidence."""
        self._with_claim(self._desk.ask_files)

    def claim_quote(self) -> None:
        """Quote a passage of a source."""
        self._desk.quote()

    def claim_call(self) -> None:
        """Log a call about the claim, or all that are selected."""
        self._desk.calls.log(self._desk.list.acted_on())

    def claim_why(self) -> None:
        """Write why this is the verdict."""
        self._desk.card_first().focus_rationale()

    def claim_rating(self) -> None:
        """Find a rating by typing."""
        self._desk.card_first().focus_rating_search()

    def claim_in_full(self) -> None:
        """Edit the claim in full, or the source if the keyboard is among the sources."""
        if self._desk.has_keyboard(self._desk.parts.sources):
            self._desk.parts.sources.edit_current()
        else:
            self._desk.card_first().focus_in_full()

    def claim_claimant(self) -> None:
        """Edit who says so."""
        self._desk.card_first().focus_claimant()

    def claim_note(self) -> None:
        """Edit the note."""
        self._desk.card_first().focus_note()

    def claim_sign(self) -> None:
        """Sign as second reader."""
        self._desk.card_first().sign()

    def claim_status(self) -> None:
        """Choose what the claim, or all that are selected, wait for or rest on."""
        self._desk.card_first().head.standing.choose(self._desk.list.acted_on())

    def claim_query(self) -> None:
        """Ask somebody about the claim."""
        self._desk.card_first().ask_query()

    def claim_star(self) -> None:
        """Star the claim for legal, or go to its star."""
        self._desk.card_first().head.legal.open()

    def claim_take(self) -> None:
        """Take the claim, or all that are selected."""
        self._desk.run(statuses.take, claim_ids=self._desk.list.acted_on())

    def claim_due(self) -> None:
        """Say until when the claim, or all that are selected, have to be done."""
        self._desk.card_first().head.choose_due(self._desk.list.acted_on())

    def _delete(self, claim_id: UUID) -> None:
        """Go on to the next claim first, as when one is dismissed."""
        self._desk.list.next_claim()
        if self._desk.selection.claim_id == claim_id:
            self._desk.list.previous_claim()
        self._desk.run(claims.remove_claim, claim_id=claim_id)

    def _nudge(self, nudge: Nudge) -> None:
        draft, row = self._desk.selection.draft, self._desk.rows.row(self._desk.selection.claim_id)
        if draft is None or row is None:
            return
        if row.implied:
            step = 1 if nudge in (shrink_start, extend_end) else -1
            at = implied.next_seam(draft.text, row.span.start, step)
            self._desk.run(implied.move_implied, claim_id=row.id, at=at)
            return
        span = nudge(draft.text, row.span)
        if span != row.span:
            self._desk.run(claims.set_edges, claim_id=row.id, span=span)

    def _with_claim(self, act: Callable[[UUID], object]) -> None:
        if self._desk.selection.claim_id is not None:
            act(self._desk.selection.claim_id)
