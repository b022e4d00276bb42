"""The bar that finds words in a text."""

from bisect import bisect_left

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from ui.widgets.finding import find_all
from workbench.model.span import TextSpan

LONGEST = 200
"""Code points that are looked for; what is pasted beyond is cut off."""


class FindBar(QWidget):
    """Finds as one types; Enter and Shift+Enter walk, Esc closes.

    Knows the text, not the view: positions go out as `TextSpan`.

    Signals:
        found: every place of the words (`list[TextSpan]`), empty when there are none.
        walked: the place looked at now (`TextSpan`), or None.
        closed: the bar went away; the place looked at last, or None.
    """

    found = Signal(object)
    walked = Signal(object)
    closed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._near = 0
        self._hits: list[TextSpan] = []
        self._at = -1
        self._words = QLineEdit()
        self._words.setPlaceholderText(self.tr("Find in the article"))
        self._words.setAccessibleName(self.tr("Find in the article"))
        self._words.setMaxLength(LONGEST)
        self._words.setClearButtonEnabled(True)
        self._words.textChanged.connect(self._search)
        self._count = QLabel()
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setAccessibleName(self.tr("Places found"))
        widest = QFontMetrics(self._count.font()).horizontalAdvance(self._told(8888, 88888))
        self._count.setMinimumWidth(widest)
        self._previous = self._button("↑", self.tr("Previous place"), self.tr("Shift+Enter"))
        self._next = self._button("↓", self.tr("Next place"), self.tr("Enter"))
        close = self._button("✕", self.tr("Close the find bar"), self.tr("Esc"))
        self._previous.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        close.clicked.connect(self.close_bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.addWidget(self._words, 1)
        for widget in (self._count, self._previous, self._next, close):
            layout.addWidget(widget)
        self.setAccessibleName(self.tr("Find"))
        self._show_count()

    def show_text(self, text: str) -> None:
        """Find in another text from now on; at once, if the bar is open."""
        self._text = text
        self._near = 0
        if not self.isHidden():
            self._search()

    def open_bar(self, *, near: int, words: str = "") -> None:
        """Show the bar and take the keyboard.

        Args:
            near: where the reader is; finding begins there, not at the top.
            words: what to look for at once, the selection for instance.
        """
        self._near = near
        self.show()
        if words.strip():
            self._words.setText(words)
        self._words.selectAll()
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search()

    def close_bar(self) -> None:
        """Hide the bar and every sign of what was found; the words stay for the next time."""
        hit = self._hit()
        self.hide()
        self.found.emit([])
        self.walked.emit(None)
        self.closed.emit(hit)

    def go_on(self) -> None:
        """To the next place, after the last to the first."""
        self._walk(1)

    def go_back(self) -> None:
        """To the place before, from the first to the last."""
        self._walk(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and close; the line itself takes every other key."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._walk(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc closes the bar before any window hears of it."""
        overriding = event.type() == QEvent.Type.ShortcutOverride
        if overriding and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def _button(self, sign: str, name: str, key: str) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAutoRaise(True)
        button.setMinimumSize(28, 28)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({key})")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _search(self) -> None:
        self._hits = find_all(self._text, self._words.text())
        after = bisect_left(self._hits, self._near, key=lambda hit: hit.start)
        self._at = after % len(self._hits) if self._hits else -1
        self._show_count()
        self.found.emit(self._hits)
        self.walked.emit(self._hit())

    def _walk(self, step: int) -> None:
        if self._hits:
            self._at = (self._at + step) % len(self._hits)
            self._near = self._hits[self._at].start
            self._show_count()
            self.walked.emit(self._hit())

    def _hit(self) -> TextSpan | None:
        return self._hits[self._at] if self._hits else None

    def _show_count(self) -> None:
        for button in (self._previous, self._next):
            button.setEnabled(bool(self._hits))
        if self._hits:
            self._count.setText(self._told(self._at + 1, len(self._hits)))
        else:
            self._count.setText(self.tr("Not found") if self._words.text().strip() else "")

    def _told(self, place: int, total: int) -> str:
        return self.tr("{place} of {total}").format(place=place, total=total)
