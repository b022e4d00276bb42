"""What must hold of every article, whatever it was read from."""

from itertools import pairwise

from workbench.importers import ImportedArticle
from workbench.text.normalize import normalize


def assert_sound(article: ImportedArticle) -> None:
    """Canonical text; parts that cover it; notes, origins and pages inside it."""
    text = article.text
    assert text
    assert text == normalize(text)
    _assert_parts(article)
    assert all(0 <= note.start <= note.end <= len(text) for note in article.notes)
    assert list(article.pages) == sorted(article.pages)
    assert all(0 <= page <= len(text) for page in article.pages)
    for origin in article.origins:
        assert origin.place
        assert origin.offset >= 0
        assert 0 <= origin.start < origin.start + origin.length <= len(text)
    assert all(one.start + one.length <= two.start for one, two in pairwise(article.origins))
    for words in (article.title, article.byline, article.outlet, article.url, article.language):
        assert words == words.strip()
        assert "\n" not in words
        words.encode("utf-8")
    for note in article.notes:
        (note.text + note.author + note.target).encode("utf-8")


def _assert_parts(article: ImportedArticle) -> None:
    spans = [part.span for part in article.parts]
    assert all(one.end < two.start for one, two in pairwise(spans))
    covered = "".join(span.of(article.text) for span in spans)
    assert "".join(covered.split()) == "".join(article.text.split())


def lines(article: ImportedArticle) -> list[tuple[str, str]]:
    """Role and words of each paragraph."""
    return [
        (part.role.value, line)
        for part in article.parts
        for line in part.span.of(article.text).split("\n")
    ]
