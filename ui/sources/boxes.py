"""The boxes that claims were quoted from, in the colours of their claims."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject

from ui.claim_rows import ClaimRows
from ui.looks import look_of
from ui.selection import Selection
from ui.sources.boxing import KnownBox, PageBox, on_paper
from ui.sources.reading import Reading
from ui.theme import Theme, ThemeController
from workbench.services.views.captures import Quoted


class Boxes(QObject):
    """Keeps the boxes on what is read true to the claims: their colours follow the ratings."""

    def __init__(
        self, reading: Reading, claims: ClaimRows, selection: Selection, theme: ThemeController
    ) -> None:
        super().__init__(reading)
        self._reading, self._claims = reading, claims
        self._selection, self._theme = selection, theme
        self._passages: Sequence[Quoted] = ()
        self._wanted: UUID | None = None
        claims.updated.connect(self._on_updated)
        theme.changed.connect(self._on_theme_changed)

    def show_passages(self, passages: Sequence[Quoted], wanted: UUID | None = None) -> None:
        """Draw the boxes among these passages; `wanted` is the evidence that is sought."""
        self._passages, self._wanted = passages, wanted
        self._show()

    def _show(self) -> None:
        self._reading.show_boxes(
            [
                KnownBox(
                    PageBox((passage.page or 1) - 1, passage.box),
                    self._colour(passage.claim_id),
                    is_wanted=passage.evidence_id == self._wanted,
                )
                for passage in self._passages
                if passage.box is not None
            ]
        )

    def _colour(self, claim_id: UUID) -> str:
        """Of its claim; the accent for a claim of another draft."""
        row, draft = self._claims.row(claim_id), self._selection.draft
        paper = on_paper(self._theme.theme)
        if row is None or draft is None:
            return paper.accent
        return paper.colour_of(look_of(row, draft.scale))

    def _on_updated(self, _fresh: object, _gone: object) -> None:
        self._show()

    def _on_theme_changed(self, _theme: Theme) -> None:
        self._show()
