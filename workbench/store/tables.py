"""Every table of the database, in one import."""

import workbench.model as _model
from workbench.store.content import Content, GivenNumber
from workbench.store.journal import JournalEntry, JournalRow

__all__ = ["Content", "GivenNumber", "JournalEntry", "JournalRow", "_model"]
