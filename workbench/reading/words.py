"""Word lists as they are written in the sources of these rooms."""

from collections.abc import Mapping, Sequence


def words(text: str) -> frozenset[str]:
    """A word list as it is written below: lower case, parted by white space."""
    return frozenset(text.split())


def numbered(text: str, numbers: Sequence[int]) -> dict[str, int]:
    """The words of a list in order, each with its number."""
    return dict(zip(text.split(), numbers, strict=True))


def by_word(written: Mapping[str, str]) -> dict[str, str]:
    """What each word stands for, from what is written: a name and its words."""
    return {word: name for name, told in written.items() for word in told.split()}
