"""The one place where the program says that something went wrong, or has been done."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.shapes import draw_shape


@dataclass(frozen=True, slots=True)
class Message:
    """What the bar says, and what can be done about it."""

    text: str
    hint: str = ""
    is_error: bool = False
    action_label: str = ""
    action: Callable[[], None] | None = None


class MessageBar(QFrame):
    """One message at a time, as plain text, until it is closed.

    An error is never pushed away: what comes after it waits until it is closed.
    Information gives way to whatever comes next. Each message is announced to
    screen readers; the keyboard focus stays where it is.

    Signals:
        closed: the last message was closed, the bar is hidden.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message: Message | None = None
        self._waiting: deque[Message] = deque()
        self._sign = _Sign(self)
        self._text = _words(self, "title")
        self._hint = _words(self, "muted")
        self._action = QPushButton(self)
        self._action.clicked.connect(self._act)
        self._close = QPushButton("Close", self)
        self._close.setProperty("kind", "quiet")
        self._close.clicked.connect(self.close_message)
        self._arrange()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName("Message")
        self.hide()

    def show_error(self, text: str, hint: str = "") -> None:
        """Say that something could not be done, and what to do next."""
        self._take(Message(text, hint, is_error=True))

    def show_info(
        self, text: str, action_label: str = "", callback: Callable[[], None] | None = None
    ) -> None:
        """Say what has been done; the button, if any, closes the bar and calls `callback`."""
        self._take(Message(text, action_label=action_label, action=callback))

    def message(self) -> Message | None:
        """What is shown now."""
        return self._message

    def close_message(self) -> None:
        """Close what is shown; the next in line is shown, if any waits."""
        self._message = None
        if self._waiting:
            self._show(self._waiting.popleft())
            return
        self.hide()
        self.closed.emit()

    def _take(self, message: Message) -> None:
        if self._message is None or not self._message.is_error:
            self._show(message)
        elif message != self._message and message not in self._waiting:
            self._waiting.append(message)

    def _show(self, message: Message) -> None:
        self._message = message
        self._text.setText(message.text)
        self._hint.setText(message.hint)
        self._hint.setVisible(bool(message.hint))
        self._action.setText(message.action_label)
        self._action.setVisible(message.action is not None)
        self._sign.shape = "bang" if message.is_error else "check"
        self.setProperty("tone", "error" if message.is_error else "info")
        self.style().unpolish(self)
        self.style().polish(self)
        said = f"{message.text} {message.hint}".strip()
        self.setAccessibleDescription(said)
        self.show()
        QAccessible.updateAccessibility(_announcement(self, said, urgent=message.is_error))

    def _act(self) -> None:
        action = self._message.action if self._message else None
        self.close_message()
        if action is not None:
            action()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._text)
        words.addWidget(self._hint)
        row.addWidget(self._sign)
        row.addLayout(words, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)


class _Sign(QWidget):
    """The shape before the words: an error is told by more than its colour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shape = "check"
        side = self.fontMetrics().height()
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        role = QPalette.ColorRole.WindowText if self.shape == "bang" else QPalette.ColorRole.Accent
        draw_shape(painter, self.rect().toRectF(), self.shape, self.palette().color(role))
        painter.end()


def _words(parent: QWidget, kind: str) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("kind", kind)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _announcement(widget: QWidget, said: str, *, urgent: bool) -> QAccessibleAnnouncementEvent:
    event = QAccessibleAnnouncementEvent(widget, said)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    return event
