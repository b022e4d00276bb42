"""Which suggestions are shown: from which check-worthiness on, and what the desk leans by."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject

from ui.article_desk import ArticleDesk
from ui.claim_rows import ClaimRows
from ui.claims.claim_list import ClaimList
from ui.leaning_menu import told
from ui.options import Options
from ui.selection import Selection
from ui.words import capitalised
from workbench.model import Coverage
from workbench.services.leaning import leanings_of
from workbench.services.views.cases import DraftView

SETTING = "suggestions_from_percent"
MUTED, RAISED = "muted", "raised"

ALL_BUT_MUTED = 1e-9
"""From here on a desk that checks every fact is shown suggestions: a muted one is worth nothing."""

Tell = Callable[[str, str, Callable[[], None]], object]
"""Says something with a button that does something."""


class Suggesting(QObject):
    """Keeps list and article to one threshold, and the rows to what is muted and raised.

    A case whose desk checks every fact shows all suggestions until another
    threshold is chosen while it is open; elsewhere a choice is the new setting.
    """

    def __init__(
        self,
        options: Options,
        selection: Selection,
        rows: ClaimRows,
        *,
        article: ArticleDesk,
        claims: ClaimList,
        tell: Tell,
    ) -> None:
        super().__init__(options)
        self._options, self._selection, self._rows = options, selection, rows
        self._article, self._list, self._tell = article, claims, tell
        self._case_id: UUID | None = None
        self._chosen: float | None = None
        self._share = -1.0
        options.changed.connect(self._on_changed)
        selection.draft_changed.connect(self._on_draft_changed)
        claims.threshold_chosen.connect(self._choose)
        claims.triage.lean_wanted.connect(self.lean)
        self._follow()
        self._lean_rows()

    def lean(self, entry: str, is_raised: bool) -> None:
        """Raise or mute a kind or word from now on, and say how to take it back."""
        now = self._options.now
        name, other = (RAISED, MUTED) if is_raised else (MUTED, RAISED)
        before = {MUTED: list(now.muted), RAISED: list(now.raised)}
        left = [known for known in before[other] if known != entry]
        listed = [*(known for known in before[name] if known != entry), entry]
        self._options.change(**{name: listed, other: left})
        self._tell(
            f"{capitalised(name)} for your desk: {told(entry)}. The preferences list it.",
            "Take back",
            lambda: self._options.change(**before),
        )

    def _on_changed(self, names: frozenset[str]) -> None:
        if SETTING in names:
            self._chosen = None
            self._follow()
        if names & {MUTED, RAISED}:
            self._lean_rows()

    def _on_draft_changed(self, draft: DraftView | None) -> None:
        case_id = draft.case_id if draft else None
        if case_id != self._case_id:
            self._case_id, self._chosen = case_id, None
        self._follow()
        self._lean_rows()

    def _choose(self, share: float) -> None:
        if self._takes_every_fact():
            self._chosen = share
            self._follow()
        else:
            self._options.change(**{SETTING: round(share * 100)})

    def _follow(self) -> None:
        share = self._options.now.suggestions_from_percent / 100
        if self._takes_every_fact():
            share = ALL_BUT_MUTED if self._chosen is None else self._chosen
        if share != self._share:
            self._share = share
            self._article.suggest_from(share)
            self._list.suggest_from(share)

    def _lean_rows(self) -> None:
        draft, now = self._selection.draft, self._options.now
        self._rows.lean(leanings_of(draft.profile if draft else None, now.muted, now.raised))

    def _takes_every_fact(self) -> bool:
        draft = self._selection.draft
        profile = draft.profile if draft else None
        return profile is not None and profile.coverage is Coverage.EVERY_FACT
