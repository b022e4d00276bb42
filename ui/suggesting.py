"""From which check-worthiness on suggestions are shown: as set, or all where every fact counts."""

from uuid import UUID

from PySide6.QtCore import QObject

from ui.article_desk import ArticleDesk
from ui.claims.claim_list import ClaimList
from ui.options import Options
from ui.selection import Selection
from workbench.model import Coverage
from workbench.services.views.cases import DraftView

SETTING = "suggestions_from_percent"


class Suggesting(QObject):
    """Keeps list and article to one threshold.

    A case whose desk checks every fact shows all suggestions until another
    threshold is chosen while it is open; elsewhere a choice is the new setting.
    """

    def __init__(
        self, options: Options, selection: Selection, article: ArticleDesk, claims: ClaimList
    ) -> None:
        super().__init__(options)
        self._options, self._selection = options, selection
        self._article, self._list = article, claims
        self._case_id: UUID | None = None
        self._chosen: float | None = None
        self._share = -1.0
        options.changed.connect(self._on_changed)
        selection.draft_changed.connect(self._on_draft_changed)
        claims.threshold_chosen.connect(self._choose)
        self._follow()

    def _on_changed(self, names: frozenset[str]) -> None:
        if SETTING in names:
            self._chosen = None
            self._follow()

    def _on_draft_changed(self, draft: DraftView | None) -> None:
        case_id = draft.case_id if draft else None
        if case_id != self._case_id:
            self._case_id, self._chosen = case_id, None
        self._follow()

    def _choose(self, share: float) -> None:
        if self._takes_every_fact():
            self._chosen = share
            self._follow()
        else:
            self._options.change(**{SETTING: round(share * 100)})

    def _follow(self) -> None:
        share = self._options.now.suggestions_from_percent / 100
        if self._takes_every_fact():
            share = 0.0 if self._chosen is None else self._chosen
        if share != self._share:
            self._share = share
            self._article.suggest_from(share)
            self._list.suggest_from(share)

    def _takes_every_fact(self) -> bool:
        draft = self._selection.draft
        profile = draft.profile if draft else None
        return profile is not None and profile.coverage is Coverage.EVERY_FACT
