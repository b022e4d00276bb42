"""A source as quotations are looked for in it: read once, for many are held against one."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.checks.quote_alike import Indexed
from workbench.checks.quote_words import Word, hyphens_closed, run, spoken, words_of, written_out


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words one behind the other, and all of them in one line, so that it is quick to search."""

    words: Sequence[Word]
    line: str

    @classmethod
    def of(cls, words: Sequence[Word]) -> "Stretch":
        """Some words."""
        return cls(words, _line(words))

    def place_of(self, found: Sequence[Word]) -> int | None:
        """Where these words stand one behind the other; None if nowhere."""
        return run(found, self.words) if _line(found) in self.line else None


@dataclass(frozen=True, slots=True)
class SourceWords:
    """The words of a source, or those that are said in it.

    As they are; hyphens closed; with what is drawn together written out; indexed.
    """

    plain: Stretch
    closed: Stretch
    out: Stretch
    indexed: Indexed


@lru_cache(maxsize=64)
def read_source(text: str) -> tuple[SourceWords, SourceWords]:
    """All words of a source, and those between quotation marks."""
    words = words_of(text)
    return _read(text, words), _read(text, spoken(text, words))


def _read(text: str, words: list[Word]) -> SourceWords:
    closed = hyphens_closed(text, words)
    return SourceWords(
        Stretch.of(words), Stretch.of(closed), Stretch.of(written_out(words)), Indexed.of(words)
    )


def _line(words: Sequence[Word]) -> str:
    return f" {' '.join(word.folded for word in words)} "
