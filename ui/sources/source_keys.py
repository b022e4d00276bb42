"""Which keys mean something else while a source has the keyboard.

Digits rate the current claim anywhere in the window; here they quote. Those
that quote nothing do nothing, so that no claim is rated by mistake.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QListWidget

from ui.sources.stance_row import STANCES
from workbench.model import Question, Stance

_KEYPAD_AND_SHIFT = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
_PLAIN, _ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


def rates(event: QKeyEvent) -> bool:
    """Whether the window would rate a claim by this key."""
    held = _held(event)
    is_digit = Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9
    return (is_digit and held in (_PLAIN, _ALT)) or (
        event.key() == Qt.Key.Key_Minus and held == _PLAIN
    )


def quoted_by(event: QKeyEvent) -> tuple[Stance, Question | None] | None:
    """What a digit quotes: 1 to 4 the stances, with Alt for "was it said so"."""
    place = event.key() - Qt.Key.Key_1
    if not rates(event) or not 0 <= place < len(STANCES):
        return None
    return STANCES[place], Question.SAID_SO if _held(event) == _ALT else None


def is_enter(event: QKeyEvent) -> bool:
    """Enter by itself, on the keypad too."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and _held(event) == _PLAIN


def enter_quotes() -> bool:
    """Enter on a button or in a list of choices is theirs; in words, cells and lines it quotes."""
    return not isinstance(QApplication.focusWidget(), QAbstractButton | QComboBox | QListWidget)


def copy(words: str) -> None:
    """Put chosen words on the clipboard; no words leave it as it is."""
    if words:
        QGuiApplication.clipboard().setText(words)


def is_written(event: QKeyEvent) -> bool:
    """Whether the key writes a letter, a digit or a sign; lists would search for it."""
    return bool(event.text()) and event.text().isprintable()


def _held(event: QKeyEvent) -> Qt.KeyboardModifier:
    """What is held beside the key; some keyboards type their digits with Shift."""
    return event.modifiers() & ~_KEYPAD_AND_SHIFT
