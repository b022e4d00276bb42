"""One text of whatever is shown just now, typed in a field and saved by itself."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject
from shiboken6 import isValid

from ui.widgets.autogrow_text import GrowingText

Refused = Callable[[Exception], None]
Save = Callable[[UUID, str, Refused], None]


class SavedText(QObject):
    """Keeps a field true to the row of one claim after another, and loses no typed word.

    What was typed for one claim is saved to that claim, also when another one
    is shown already. If saving fails, the words stay in the field; if the
    claim is no longer shown, they are there again when it is.

    `save` gets whose text it is, the text, and whom to tell of a refusal.
    `refused` keeps words whose saving failed; fields that come and go share one.
    """

    def __init__(
        self, field: GrowingText, save: Save, refused: dict[UUID, str] | None = None
    ) -> None:
        super().__init__(field)
        self._field = field
        self._save = save
        self._owner: UUID | None = None
        self._stored = ""
        self._refused = {} if refused is None else refused
        field.committed.connect(self._on_committed)

    def show(self, owner: UUID, stored: str) -> None:
        """Show the stored text of `owner`; what is being typed for it stays."""
        if owner == self._owner:
            self._stored = stored
            self._field.set_text_quietly(stored)
            return
        self.put_away()
        self._owner, self._stored = owner, stored
        self._field.show_text(stored)
        if owner in self._refused:
            self._field.setPlainText(self._refused.pop(owner))

    def put_away(self) -> None:
        """Save what was typed; if that was refused at once, keep it until its owner is shown."""
        self._field.flush()
        if self._owner is not None and self._field.is_unsaved():
            self._refused[self._owner] = self._field.text()

    def flush(self) -> None:
        """Save now what was typed."""
        self._field.flush()

    def _on_committed(self, text: str) -> None:
        if self._owner is not None:
            owner = self._owner
            self._save(owner, text, lambda _error: self._on_refused(owner, text))

    def _on_refused(self, owner: UUID, text: str) -> None:
        if isValid(self._field) and owner == self._owner:
            self._field.set_text_quietly(self._stored)
        else:
            self._refused[owner] = text
