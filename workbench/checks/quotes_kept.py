"""Quotations against texts, with the answers kept: after a change of a case nearly all stay."""

from functools import lru_cache

from workbench.checks.quote_sources import read_source
from workbench.checks.quote_words import words_of
from workbench.checks.quoting import Match, QuoteCheck, check_quote

_FEW = 0.5
"""A text that has fewer of a quotation's words than this share is not gone through."""


def checked(quote: str, text: str) -> QuoteCheck:
    """The answer of `check_quote`."""
    words, there = folded(quote), read_source(text)[0].indexed.places
    if sum(word in there for word in words) < _FEW * len(words):
        return QuoteCheck(Match.NOT_FOUND)
    return _checked(quote, text)


@lru_cache(maxsize=1024)
def folded(words: str) -> tuple[str, ...]:
    """The words of a quotation as they are compared."""
    return tuple(word.folded for word in words_of(words))


@lru_cache(maxsize=4096)
def _checked(quote: str, text: str) -> QuoteCheck:
    return check_quote(quote, text)
