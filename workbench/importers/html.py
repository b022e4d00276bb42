"""A saved web page: its article, with the page's own word for each part.

Text comes from an own walk over the tree, so that each word keeps its place;
trafilatura only helps to find where the article is. Links are notes. A page
that shows nothing but a link list around its text loses nothing either: what is
not the article is left out only while the article holds most of the words.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urljoin

from lxml import etree

from workbench.errors import UnreadableArticle
from workbench.importers import ImportedArticle
from workbench.importers.builder import ArticleBuilder, Line
from workbench.importers.clues import byline
from workbench.importers.dates import is_date_line
from workbench.importers.html_about import about_page, guessed_date
from workbench.importers.html_main import headline_element, main_element, with_headline
from workbench.importers.html_page import parse_page
from workbench.importers.html_walk import Walk
from workbench.importers.html_weights import Weights
from workbench.importers.roles import finish, headline_of
from workbench.model.document import PartRole
from workbench.progress import SILENT, Progress
from workbench.text.sentences import word_count

LONGEST_LABEL = 8
"""Words of a line that may be a label: a section, a tag, a button."""

_ENDED = re.compile(r"""[.!?…:;][\"'”’»)\]]*$""")

LONGEST_PROMO = 25
"""Words; a longer paragraph that is all link is a paragraph."""


class HtmlImporter:
    """Reads a saved web page; nothing it names is fetched."""

    def read(
        self, data: bytes, *, encoding: str = "", progress: Progress = SILENT
    ) -> ImportedArticle:
        """Parse, find the article, and write down its words in order."""
        root, source, used = parse_page(data, encoding=encoding)
        progress.advance(0, 1, "Finding the article")
        about = about_page(root, source)
        weights = Weights(root)
        main = main_element(root, weights)
        headline = headline_element(root, main, about["title"])
        stretches = with_headline(main, headline, weights)
        total = sum(1 for stretch in stretches for _ in stretch.iter()) * 2

        def report(done: int) -> None:
            progress.advance(min(done, total), total, "Reading the article")

        builder = ArticleBuilder()
        walk = Walk(
            builder, weights, headline=headline, base=_base(root, about["url"]), report=report
        )
        for stretch in stretches:
            walk.write(stretch)
        if not builder.lines:
            raise UnreadableArticle(
                "There is no text in this web page, perhaps because it is put together by scripts:"
                " open it in a browser, copy the article, and paste it."
            )
        _settle_links(builder)
        _settle_edges(builder)
        about["title"] = headline_of(builder.lines) or about["title"]
        about["encoding"], about["media_type"] = used, "text/html"
        article = finish(builder, **about)
        return article if article.published else replace(article, published=guessed_date(root))


def _settle_links(builder: ArticleBuilder) -> None:
    """A short paragraph that is nothing but a link leads elsewhere; a page of such is a list."""
    linked = [
        line
        for line in builder.linked()
        if line.role is PartRole.BODY and word_count(line.text) <= LONGEST_PROMO
    ]
    if len(linked) * 3 < len(builder.lines):
        for line in linked:
            line.role = PartRole.PROMO


def _settle_edges(builder: ArticleBuilder) -> None:
    """Labels above the headline and below the last sentence are the page's, not the article's.

    They are kept, for one of them may be a date or a place; they are only not read
    as prose.
    """
    linked = {id(line) for line in builder.linked()}
    for line in _labels(reversed(builder.lines), linked):
        line.role = PartRole.PROMO
    if any(line.role is PartRole.HEADLINE for line in builder.lines):
        for line in _labels(iter(builder.lines), linked):
            line.role = PartRole.PROMO


def _labels(lines: Iterator[Line], linked: set[int]) -> Iterator[Line]:
    """Lines up to the first that is a sentence, or has a role of its own."""
    for line in lines:
        is_plain = line.role in (PartRole.BODY, PartRole.HEADING) or id(line) in linked
        if line.role is PartRole.PROMO or byline(line.text) or is_date_line(line.text):
            continue
        if not is_plain or word_count(line.text) > LONGEST_LABEL or _ENDED.search(line.text):
            return
        yield line


def _base(root: etree._Element, address: str) -> str:
    declared = root.find(".//base")
    try:
        return urljoin(address, declared.get("href", "")) if declared is not None else address
    except ValueError:  # "http://[": no address
        return address
