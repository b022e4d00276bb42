"""The settings of one case: desk profile, rating scale, privilege line, due time."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.claim_rows import ClaimRows
from ui.moments import HINT, parse_moment
from ui.runner import WorkspaceRunner
from ui.selection import Selection
from ui.words import capitalised, in_words, moment
from workbench.model import DeskProfile, RatingScale, Rule
from workbench.services import cases
from workbench.services.views.cases import DraftView

NO_PROFILE = "None: no rules"


class CasePanel(QWidget):
    """What is changed holds at once; there is no button to keep it.

    Signals:
        file_wanted: a profile is to be loaded from a file.
    """

    file_wanted = Signal()

    def __init__(
        self, runner: WorkspaceRunner, selection: Selection, claims: ClaimRows, *, privilege: str
    ) -> None:
        super().__init__()
        self._runner, self._selection, self._claims = runner, selection, claims
        self._privilege = privilege
        self._profiles: list[DeskProfile | None] = []
        self._scales: list[RatingScale] = []
        self.profile = _named(QComboBox(), "Desk profile")
        self.rules = _small()
        self.published = _small()
        self.scale = _named(QComboBox(), "Rating scale")
        self.scale_told = _small()
        self.line = _named(QLineEdit(), "Privilege line")
        self.due = _named(QLineEdit(), "Due")
        self.due.setPlaceholderText("18:00, Friday 17:30, 24 Nov 18:00")
        self.due_told = _small()
        self.due_told.setProperty("kind", "danger")
        self.due_told.hide()
        self.load = QPushButton("Load a profile from a file…")
        self.load.clicked.connect(self.file_wanted)
        self._connect()
        self._lay_out()
        self.setFocusProxy(self.profile)

    def offer(self, profiles: Iterable[DeskProfile], scales: Iterable[RatingScale]) -> None:
        """What may be chosen; the case's own are among it, as they were copied."""
        draft = self._selection.draft
        if draft is None:
            return
        other = [p for p in profiles if draft.profile is None or p.name != draft.profile.name]
        self._profiles = [draft.profile, *other]
        self._scales = [draft.scale, *(s for s in scales if s.name != draft.scale.name)]
        _fill(self.profile, [p.title if p else NO_PROFILE for p in self._profiles])
        _fill(self.scale, [scale.title for scale in self._scales])
        self.show_draft(draft)

    def take(self, profile: DeskProfile) -> None:
        """Work by a profile that was loaded from a file."""
        self._run(cases.set_profile, profile=profile)

    def show_draft(self, draft: DraftView | None) -> None:
        """Show the case as it is now."""
        if draft is None or not self._profiles:
            return
        self._choose(self.profile, self._profiles, draft.profile)
        self._choose(self.scale, self._scales, draft.scale)
        self.rules.setText(_rules(draft.profile))
        self.published.setText(_publisher(draft.profile))
        self.published.setVisible(bool(self.published.text()))
        is_rated = any(_is_rated(row) for row in self._claims.all())
        self.scale.setEnabled(not is_rated)
        self.scale_told.setText("Claims are rated with it already." if is_rated else "")
        self.scale_told.setVisible(is_rated)
        self.line.setText(draft.privilege_line)
        of_profile = draft.profile.privilege_line if draft.profile else ""
        self.line.setPlaceholderText(of_profile or self._privilege)
        self.due.setText(moment(draft.due_at) if draft.due_at else "")

    def _choose(self, combo: QComboBox, offered: list[Any], now: Any) -> None:
        """Show what holds now; a profile from a file may not have been offered yet."""
        if now not in offered:
            offered.append(now)
            combo.addItem(now.title if now else NO_PROFILE)
        combo.setCurrentIndex(offered.index(now))

    def _connect(self) -> None:
        self.profile.activated.connect(self._set_profile)
        self.scale.activated.connect(
            lambda at: self._run(cases.change_scale, scale=self._scales[at])
        )
        self.line.editingFinished.connect(self._set_line)
        self.due.editingFinished.connect(self._set_due)
        self.due.textEdited.connect(self.due_told.hide)
        self._selection.draft_changed.connect(self.show_draft)

    def _set_profile(self, at: int) -> None:
        profile = self._profiles[at]
        if profile is not None:
            self._run(cases.set_profile, profile=profile)

    def _set_line(self) -> None:
        draft, line = self._selection.draft, self.line.text().strip()
        if draft is not None and line != draft.privilege_line:
            self._run(cases.set_privilege_line, line=line)

    def _set_due(self) -> None:
        draft, typed = self._selection.draft, self.due.text()
        if draft is None or typed == (moment(draft.due_at) if draft.due_at else ""):
            return
        try:
            due = parse_moment(typed, datetime.now().astimezone())
        except ValueError:
            self.due_told.setText(HINT)
            self.due_told.show()
            return
        self._run(cases.set_case_due, due_at=due)

    def _run(self, operation: Callable[..., Any], **said: Any) -> None:
        draft = self._selection.draft
        if draft is not None:
            self._runner.run(
                operation,
                case_id=draft.case_id,
                initiator=self,
                otherwise=lambda _error: self.show_draft(self._selection.draft),
                **said,
            )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.addRow("Desk profile", self.profile)
        form.addRow("", self.rules)
        form.addRow("", self.published)
        form.addRow("", self.load)
        form.addRow("Rating scale", self.scale)
        form.addRow("", self.scale_told)
        form.addRow("Privilege line", self.line)
        form.addRow("Due", self.due)
        form.addRow("", self.due_told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addStretch(1)


def _rules(profile: DeskProfile | None) -> str:
    rules = [in_words(rule) for rule in Rule if profile and rule in profile.rules]
    return f"Rules: {', '.join(rules)}." if rules else "No rules hold back a signature."


def _publisher(profile: DeskProfile | None) -> str:
    parts = (profile.organisation, profile.byline, profile.url) if profile else ()
    told = " · ".join(part for part in parts if part)
    return capitalised(f"published by {told}") if told else ""


def _is_rated(row: Any) -> bool:
    return any(verdict is not None and verdict.rating for verdict in (row.is_so, row.said_so))


def _fill(combo: QComboBox, words: list[str]) -> None:
    combo.clear()
    combo.addItems(words)


def _named(field: Any, name: str) -> Any:
    field.setAccessibleName(name)
    return field


def _small() -> QLabel:
    label = QLabel()
    label.setProperty("kind", "small")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label
