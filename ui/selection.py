"""Which case and which claim is current. Panes set and observe it; no pane knows another."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from workbench.services.views.cases import DraftView


class Selection(QObject):
    """What the analyst looks at.

    Signals:
        draft_changed: another article, or the same one with other details
            (`DraftView`, or None when the case list is shown).
        claim_changed: another claim is current (its id or None, and the object
            that chose it; whoever chose it need not follow).
    """

    draft_changed = Signal(object)
    claim_changed = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft: DraftView | None = None
        self.claim_id: UUID | None = None

    def show_draft(self, draft: DraftView | None) -> None:
        """Make an article current; another article has no current claim yet."""
        if draft is None or self.draft is None or draft.draft_id != self.draft.draft_id:
            self.claim_id = None
            self.draft = draft
            self.draft_changed.emit(draft)
            self.claim_changed.emit(None, self)
            return
        self.draft = draft
        self.draft_changed.emit(draft)

    def show_claim(self, claim_id: UUID | None, origin: QObject | None = None) -> None:
        """Make a claim current."""
        if claim_id != self.claim_id:
            self.claim_id = claim_id
            self.claim_changed.emit(claim_id, origin)
