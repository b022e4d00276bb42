"""The menu behind the funnel: state, kind, verdict, claimant and owner, several of each."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from ui.claims.claim_filter import UNANSWERED, ClaimFilter, Showing, is_due, verdict_words
from ui.claims.claim_index import ClaimIndex
from ui.words import WRITER, capitalised, in_words
from workbench.model import ClaimKind, ClaimStatus, Family, RatingScale, Standing
from workbench.model.kinds import NOT_CHECKABLE_KINDS
from workbench.services.views.claims import ClaimRow

Choice = tuple[Any, str]

NOBODY = "nobody"

_FAMILIES = (Family.TRUE, Family.MIXED, Family.FALSE, Family.UNPROVEN)


class StayingMenu(QMenu):
    """Stays open while things are ticked, so that several can be."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick what is under the mouse; only actions that are no ticks close the menu."""
        action = self.activeAction()
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)


class FilterMenu(QObject):
    """Fills a menu with what the claims of the article offer to filter by.

    Signals:
        chosen: the filter asked for (`ClaimFilter`).
    """

    chosen = Signal(object)

    def __init__(self, listing: Callable[[], ClaimIndex], parent: QWidget) -> None:
        super().__init__(parent)
        self.menu = StayingMenu(parent)
        self._listing = listing
        self._wanted = ClaimFilter()
        self.menu.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        listing = self._listing()
        self._wanted, rows = listing.filter, listing.rows()
        self.menu.clear()
        for former in self.menu.findChildren(StayingMenu):
            former.deleteLater()
        self._offer("Status", "statuses", _present(ClaimStatus, (row.status for row in rows)))
        self._offer("Kind", "kinds", _present(ClaimKind, (row.kind for row in rows)))
        self._offer("Verdict", "verdicts", _verdicts(rows, listing.scale))
        self._offer("Claimant", "claimants", _claimants(rows))
        self._offer("Owner", "owners", _owners(rows))
        self._offer_not_checkable(rows)
        self._offer_due(rows)
        self.menu.addSeparator()
        self._offer_showing("Weak suggestions", Showing.WEAK, listing)
        self._offer_showing("Dismissed claims", Showing.DISMISSED, listing)
        self.menu.addSeparator()
        clear = self.menu.addAction("Clear filters")
        clear.setEnabled(self._wanted.is_narrow)
        clear.triggered.connect(self.clear)

    def clear(self) -> None:
        """Ask for nothing but the broad choice."""
        wanted = self._listing().filter
        kept = ClaimFilter(
            wanted.showing,
            suggestions_from=wanted.suggestions_from,
            person_id=wanted.person_id,
        )
        self.chosen.emit(kept)

    def _offer(self, title: str, field: str, choices: Sequence[Choice]) -> None:
        chosen: frozenset[Hashable] = getattr(self._wanted, field)
        submenu = StayingMenu(title, self.menu)
        self.menu.addMenu(submenu)
        submenu.setEnabled(bool(choices))
        if chosen:
            submenu.setTitle(f"{title} ({len(chosen)})")
        for value, words in choices:
            action = _tick(submenu, words, on=value in chosen)
            action.toggled.connect(lambda on, f=field, v=value: self._set(f, v, on=on))

    def _offer_not_checkable(self, rows: Sequence[ClaimRow]) -> None:
        count = sum(row.kind in NOT_CHECKABLE_KINDS for row in rows)
        on = self._wanted.kinds >= NOT_CHECKABLE_KINDS
        action = _tick(self.menu, f"Not checkable ({count})", on=on)
        action.setEnabled(bool(count) or on)
        action.toggled.connect(self._show_not_checkable)

    def _show_not_checkable(self, on: bool) -> None:
        others = self._wanted.kinds - NOT_CHECKABLE_KINDS
        kinds = others | NOT_CHECKABLE_KINDS if on else others
        self._choose(replace(self._wanted, kinds=kinds))

    def _offer_due(self, rows: Sequence[ClaimRow]) -> None:
        count, on = sum(is_due(row, date.today()) for row in rows), self._wanted.recheck_by
        action = _tick(self.menu, f"Recheck due ({count})", on=on is not None)
        action.setEnabled(bool(count) or on is not None)
        action.toggled.connect(
            lambda on: self._choose(replace(self._wanted, recheck_by=date.today() if on else None))
        )

    def _offer_showing(self, words: str, showing: Showing, listing: ClaimIndex) -> None:
        count = listing.counts[showing]
        on = self._wanted.showing is showing
        action = _tick(self.menu, f"{words} ({count})", on=on)
        action.setEnabled(bool(count) or on)
        action.toggled.connect(lambda on: self._show(showing if on else Showing.ALL))

    def _set(self, field: str, value: Hashable, *, on: bool) -> None:
        chosen: frozenset[Hashable] = getattr(self._wanted, field)
        changed: dict[str, Any] = {field: chosen | {value} if on else chosen - {value}}
        self._choose(replace(self._wanted, **changed))

    def _show(self, showing: Showing) -> None:
        self._choose(replace(self._wanted, showing=showing))

    def _choose(self, wanted: ClaimFilter) -> None:
        self._wanted = wanted
        self.chosen.emit(wanted)


def told(wanted: ClaimFilter, scale: RatingScale, owners: dict[UUID | None, str]) -> str:
    """What the list is narrowed by, in words: "figure · out for reply"."""
    words = [in_words(value) for value in (*sorted(wanted.statuses), *sorted(wanted.kinds))]
    words += [_verdict_words(word, scale) for word in sorted(wanted.verdicts)]
    words += [claimant or WRITER for claimant in sorted(wanted.claimants)]
    words += sorted(owners.get(owner, NOBODY) for owner in wanted.owners)
    words += ["recheck due"] if wanted.recheck_by is not None else []
    return " · ".join(words)


def _tick(menu: QMenu, words: str, *, on: bool) -> QAction:
    action = menu.addAction(words.replace("&", "&&"))
    action.setCheckable(True)
    action.setChecked(on)
    return action


def _present(kind: type[ClaimStatus] | type[ClaimKind], values: Iterable[str]) -> list[Choice]:
    there = set(values)
    return [(value, capitalised(in_words(value))) for value in kind if value in there]


def _claimants(rows: Iterable[ClaimRow]) -> list[Choice]:
    names = sorted({row.claimant for row in rows}, key=str.casefold)
    return [(name, name or capitalised(WRITER)) for name in names]


def _owners(rows: Iterable[ClaimRow]) -> list[Choice]:
    owners = {row.owner_id: row.owner or capitalised(NOBODY) for row in rows}
    return sorted(owners.items(), key=lambda owner: owner[1].casefold())


def _verdicts(rows: Iterable[ClaimRow], scale: RatingScale) -> list[Choice]:
    there = {word for row in rows for word in verdict_words(row, scale)}
    order = [UNANSWERED]
    order += [f"rating:{rating.key}" for rating in scale.ratings]
    order += [f"family:{family}" for family in _FAMILIES if _several(family, scale)]
    order += [f"standing:{standing}" for standing in Standing]
    return [(word, capitalised(_verdict_words(word, scale))) for word in order if word in there]


def _several(family: Family, scale: RatingScale) -> bool:
    return sum(rating.family is family for rating in scale.ratings) > 1


def _verdict_words(word: str, scale: RatingScale) -> str:
    what, _, value = word.partition(":")
    if what == "rating":
        rating = scale.rating(value)
        return rating.label if rating else value
    if what == "family":
        return f"all that is {in_words(value)}"
    return "concluded" if value == Standing.RATED else in_words(value or "open")
