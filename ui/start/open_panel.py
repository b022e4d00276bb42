"""Confirming an article: what the file says about itself, to be corrected before it is a case."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.theme import ThemeController, serif
from workbench.model import RatingScale
from workbench.services.capturing import OpenedArticle
from workbench.services.documents import ArticleFacts
from workbench.services.views.cases import DraftView

ENCODINGS = (
    "utf-8",
    "cp1252",
    "iso-8859-1",
    "iso-8859-2",
    "iso-8859-15",
    "cp1250",
    "cp1251",
    "koi8-r",
    "mac-roman",
    "utf-16",
    "shift_jis",
    "gb18030",
    "big5",
    "euc-kr",
)
"""Encodings offered when the found one is wrong."""

PREVIEW = 600
"""Code points of the text shown, enough to see whether the letters are right."""

MISSING = "not found in the file"


class OpenPanel(QWidget):
    """Title, byline, outlet, date, address and scale of an article.

    Only the publication date is ever insisted on, and only once: "last year"
    depends on it, but an article without one can still be checked.

    Signals:
        confirmed: the facts as the analyst left them (`ArticleFacts`, `RatingScale`).
        cancelled: the article is not wanted.
        encoding_wanted: read the file again in this encoding (empty: find it).
    """

    confirmed = Signal(object, object)
    cancelled = Signal()
    encoding_wanted = Signal(str)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scales: list[RatingScale] = []
        self._url = ""
        self._title = _field("Title", MISSING)
        self._byline = _field("Byline", MISSING)
        self._outlet = _field("Outlet", MISSING)
        self._published = _field("Published", "YYYY-MM-DD")
        self._address = _field("Address", MISSING)
        self._told = QLabel()
        self._told.setProperty("kind", "danger")
        self._told.hide()
        self._scale = QComboBox()
        self._scale.setAccessibleName("Rating scale")
        self._encoding = QComboBox()
        self._encoding.setAccessibleName("Encoding")
        self._file = QLabel()
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        self._file.setProperty("kind", "muted")
        self._preview = QPlainTextEdit()
        self._preview.setReadOnly(True)
        self._preview.setAccessibleName("Beginning of the text")
        self._preview.setProperty("kind", "field")
        self._preview.setFont(serif(theme.theme, 16))
        self._preview.setTabChangesFocus(True)
        self._go = QPushButton("Open")
        self._go.setProperty("kind", "primary")
        self._go.clicked.connect(self.confirm)
        self._published.textChanged.connect(self._told.hide)
        for line in (self._title, self._byline, self._outlet, self._published, self._address):
            line.returnPressed.connect(self.confirm)
        self._lay_out()

    @property
    def title(self) -> str:
        """The title as it stands now."""
        return self._title.text()

    def show_article(
        self, opened: OpenedArticle, scales: list[RatingScale], *, path: Path | None
    ) -> None:
        """Show what an importer found. The first scale is the one for new cases."""
        article = opened.article
        self._fill(article.title, article.byline, article.outlet, article.published, article.url)
        notes = f" · {len(article.notes)} notes" if article.notes else ""
        self._file.setText(
            f"{opened.original.file_name} · {opened.original.size_bytes:,} bytes{notes}"
        )
        self._preview.setPlainText(article.text[:PREVIEW])
        self._offer(scales)
        decoded = bool(article.encoding) and path is not None
        self._encoding.addItem(f"{article.encoding} (found)", "")
        for name in ENCODINGS:
            self._encoding.addItem(name, name)
        self._encoding.setVisible(decoded)
        self._encoding.activated.connect(
            lambda at: self.encoding_wanted.emit(self._encoding.itemData(at))
        )

    def show_draft(self, draft: DraftView, scales: list[RatingScale]) -> None:
        """Show what is known about an article that is open already."""
        self._fill(draft.title, draft.byline, draft.outlet, draft.published, draft.url)
        self._file.setText(
            f"{draft.file_name} · SHA-256 {draft.original_sha256[:16]}… · "
            f"opened by {draft.imported_by}"
        )
        self._preview.setPlainText(draft.text[:PREVIEW])
        own = [scale for scale in scales if scale.name == draft.scale.name]
        self._offer([draft.scale, *(scale for scale in scales if scale not in own)])
        self._encoding.hide()
        self._form.setRowVisible(self._scale, False)  # stands among the settings of the case
        self._go.setText("Keep")

    def confirm(self) -> None:
        """Take the facts as they stand; a date that is none is pointed at."""
        told = self._published.text().strip()
        try:
            published = date.fromisoformat(told) if told else None
        except ValueError:
            self._told.setText("Write the date as 2018-03-08, or leave it empty.")
            self._told.show()
            self._published.setFocus()
            return
        facts = ArticleFacts(
            title=self._title.text(),
            byline=self._byline.text().strip(),
            outlet=self._outlet.text().strip(),
            published=published,
            url=self._address.text().strip(),
        )
        self.confirmed.emit(facts, self._scales[self._scale.currentIndex()])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go to what is missing; with nothing missing, Enter is all it takes."""
        super().focusInEvent(event)
        empty = [f for f in (self._title, self._published) if not f.text().strip()]
        (empty[0] if empty else self._go).setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, title: str, byline: str, outlet: str, published: date | None, url: str) -> None:
        self._title.setText(title)
        self._byline.setText(byline)
        self._outlet.setText(outlet)
        self._published.setText(published.isoformat() if published else "")
        self._address.setText(url)
        if published is None:
            self._published.setPlaceholderText("YYYY-MM-DD: “last year” depends on it")

    def _offer(self, scales: list[RatingScale]) -> None:
        self._scales = scales
        for scale in scales:
            self._scale.addItem(scale.title)

    def _lay_out(self) -> None:
        self._form = form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        for name, field in (
            ("Title", self._title),
            ("Byline", self._byline),
            ("Outlet", self._outlet),
            ("Published", self._published),
        ):
            form.addRow(name, field)
        form.addRow(self._told)
        form.addRow("Address", self._address)
        form.addRow("Rating scale", self._scale)
        form.addRow("File", self._file)
        form.addRow("Encoding", self._encoding)
        form.addRow("Text", self._preview)
        self._preview.setMaximumHeight(220)
        cancel = QPushButton("Cancel")
        cancel.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(form)
        column.addLayout(buttons)
        column.addStretch(1)


def _field(name: str, hint: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    return field
