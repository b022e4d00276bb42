"""What an analyst sees of the real window."""

from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ui.app import App
from ui.article.article_view import ArticleView
from ui.mnemonics import plain
from workbench.services.views.sources import evidence_rows


class Eyes:
    """Looks at the window that `app` has open; touches nothing."""

    app: App

    def until(self, is_so: Any) -> None:
        """Until something is seen."""
        raise NotImplementedError

    @property
    def window(self) -> Any:
        """The window that is open now."""
        return self.app.window

    @property
    def parts(self) -> Any:
        """What the window is made of, for what hands cannot feel."""
        assert self.app.desk is not None
        return self.app.desk.parts

    @property
    def view(self) -> ArticleView:
        """The article."""
        return self.window.view

    @property
    def sheet(self) -> Any:
        """The panel that lies over the panes, None if there is none."""
        page = self.window.pages.currentWidget()
        return getattr(page, "panel", None)

    def claims(self) -> list[str]:
        """The words of the numbered claims, in text order."""
        return [row.quote for row in self.parts.rows.all() if row.number and not _gone(row)]

    def suggestions(self) -> list[str]:
        """The words that light up by themselves."""
        return [row.quote for row in self.parts.rows.all() if row.state == "suggested"]

    def marked(self) -> list[str]:
        """The words that are marked in the article."""
        marks = self.view.marks.in_range(0, len(self.view.text))
        return [mark.span.of(self.view.text) for mark in marks]

    def current(self) -> str:
        """The words of the current claim."""
        row = self.parts.rows.row(self.parts.selection.claim_id)
        return row.quote if row else ""

    def verdict(self, quote: str) -> str:
        """The rating of a claim, empty if there is none."""
        verdict = self._row(quote).is_so
        return verdict.rating if verdict else ""

    def closed_as(self, quote: str) -> str:
        """How a claim was closed without a rating, or "rated"; empty if it is open."""
        verdict = self._row(quote).is_so
        return verdict.standing if verdict else ""

    def rationale(self, quote: str) -> str:
        """Why a claim was rated as it was."""
        verdict = self._row(quote).is_so
        return verdict.rationale if verdict else ""

    def signed(self, quote: str) -> str:
        """Who signed a claim, empty if nobody has."""
        signed_by: str = self._row(quote).signed_by
        return signed_by

    def evidence(self, quote: str) -> int:
        """How much evidence a claim has."""
        return self._row(quote).evidence_count

    def quotes(self, quote: str) -> list[str]:
        """The passages that are tied to a claim."""
        rows = self.ask(evidence_rows, self._row(quote).id)
        return [row.quote for row in rows]

    def work(self) -> str:
        """What the strip says."""
        labels = self.parts.strip.findChildren(QLabel)
        return " · ".join(label.text() for label in labels if label.isVisible() and label.text())

    def ask(self, view: Any, *about: Any) -> Any:
        """What a view tells, asked as a pane asks: the window's own worker has the database."""
        told: list[Any] = []
        self.parts.runner.read(view, *about, owner=self.window, then=told.append)
        self.until(lambda: bool(told))
        return told[0]

    def chosen_in_source(self) -> str:
        """The words that are chosen in the open source, or those of its cells."""
        return str(self.parts.source_view._reading.chosen_words())

    def cases(self) -> list[str]:
        """The titles on the start page."""
        model = self.parts.start.table.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def says(self, words: str) -> bool:
        """Whether these very words stand somewhere in the window."""
        return any(
            label.isVisible() and label.text() == words
            for label in self.window.findChildren(QLabel)
        )

    def undo_would(self) -> str:
        """What stands in the menu for Undo."""
        return plain(self.window.findChild(QAction, "edit.undo").text())

    def has_keyboard(self, pane: QWidget) -> bool:
        """Whether what is typed goes to this pane."""
        focused = QApplication.focusWidget()
        return focused is pane or (focused is not None and pane.isAncestorOf(focused))

    def message(self) -> str:
        """What the bar says now."""
        message = self.parts.bar.message()
        return f"{message.text} {message.hint}".strip() if message else ""

    def _row(self, quote: str) -> Any:
        return next(row for row in self.parts.rows.all() if row.quote == quote)


def _gone(row: Any) -> bool:
    return row.state == "dismissed"
