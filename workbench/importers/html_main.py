"""Where in a page the article is.

What the page itself calls its article comes first, as long as that holds most
of the running text; then what trafilatura takes for the main text; then the
whole page. To show too much is an annoyance, to lose a paragraph a disaster.
"""

from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from workbench.importers.html_page import hush, marks_of, tag_of, words_of
from workbench.importers.html_weights import RUNNING, SMALL, Weights
from workbench.text.normalize import one_line

_ARTICLE_MARKS = (
    frozenset({"article"}),
    frozenset({"articlebody"}),
    frozenset({"hentry"}),
    frozenset({"story", "body"}),
    frozenset({"entry", "content"}),
    frozenset({"post", "content"}),
)

ENOUGH = 0.5
"""Share of the page's running text that an article must hold to be taken at its word."""

NEARLY_ALL = 0.9
"""Of what the fullest candidate holds; a smaller one must hold it too, to be preferred."""

A_LITTLE_MORE = 1.15
"""Times the article's own text; a box around it that holds no more is read with it."""

LONGEST_HEAD = 600
"""Characters of headline, deck and byline together."""


def main_element(root: etree._Element, weights: Weights) -> etree._Element:
    """The smallest element that holds the article; the body if in doubt."""
    body = root.find("body")
    body = root if body is None else body
    enough = ENOUGH * weights.without_comments(body)
    candidates = [element for element in _candidates(body) if weights.of(element) >= enough]
    if candidates:
        return _widened(_smallest(candidates, weights), weights)
    found = _by_trafilatura(root, body)
    if found is not None and weights.of(found) >= enough:
        return _widened(found, weights)
    return body


def _widened(main: etree._Element, weights: Weights) -> etree._Element:
    """The box around the article that holds hardly more: a lead paragraph often stands there."""
    found = main
    for wider in main.iterancestors():
        if tag_of(wider) in ("body", "html") or not _is_a_little_more(wider, main, weights):
            break
        found = wider if weights.of(wider) > weights.of(found) else found
    return found


def _is_a_little_more(wider: etree._Element, main: etree._Element, weights: Weights) -> bool:
    return (
        weights.of(wider) <= A_LITTLE_MORE * weights.of(main)
        and weights.text(wider) <= A_LITTLE_MORE * weights.text(main) + LONGEST_HEAD
    )


def with_headline(
    main: etree._Element, headline: etree._Element | None, weights: Weights
) -> list[etree._Element]:
    """What to read: `main`, widened or led by the headline and what stands beside it.

    Deck and byline often stand with the headline in a box above the article. If
    the headline stands in an article of its own, both are read.
    """
    if headline is None or main in (headline, *headline.iterancestors()):
        return [main]
    above = set(main.iterancestors())
    head, is_elsewhere = headline, False
    for wider in headline.iterancestors():
        if wider in above:
            joined = is_elsewhere or _is_a_little_more(wider, main, weights)
            return [wider] if joined else [head, main]
        is_elsewhere |= tag_of(wider) == "article" and weights.of(wider) >= SMALL
        if weights.text(wider) <= LONGEST_HEAD:
            head = wider
    return [head, main]


def headline_element(
    root: etree._Element, main: etree._Element, title: str
) -> etree._Element | None:
    """The `h1` that says what the page's title says; else the first one in the article.

    Without a title to go by, the last one on the page; the first is often the site's name.
    """
    offered = [h1 for h1 in root.iter("h1") if one_line(words_of(h1))]
    for h1 in offered:
        words = one_line(words_of(h1)).casefold()
        if title and (words == title.casefold() or (len(words) > 20 and words in title.casefold())):
            return h1
    inside = [h1 for h1 in offered if main in h1.iterancestors()]
    return next(iter(inside), None if title else next(reversed(offered), None))


def _candidates(body: etree._Element) -> Iterator[etree._Element]:
    for element in body.iter():
        tag = tag_of(element)
        if tag in ("article", "main") or element.get("role") in ("main", "article"):
            yield element
        elif tag in ("div", "section") and (element.get("class") or element.get("itemprop")):
            marks = marks_of(element)
            if any(wanted <= marks for wanted in _ARTICLE_MARKS):
                yield element


def _smallest(candidates: list[etree._Element], weights: Weights) -> etree._Element:
    """Of the candidates that hold nearly all, an `article` before others, the lightest one."""
    enough = NEARLY_ALL * max(map(weights.of, candidates))
    holding = [element for element in candidates if weights.of(element) >= enough]
    articles = [element for element in holding if tag_of(element) == "article"]
    return min(articles or holding, key=weights.of)


def _by_trafilatura(root: etree._Element, body: etree._Element) -> etree._Element | None:
    """The smallest element around nearly all paragraphs that trafilatura keeps."""
    from trafilatura import extract  # slow to load, needed for pages without an article element

    hush()
    tree = deepcopy(root)
    text = extract(tree, favor_recall=True, include_comments=False, deduplicate=False) or ""
    wanted = {one_line(line) for line in text.split("\n") if len(line) > 40}
    kept = [
        element
        for element in body.iter(*RUNNING)
        if wanted and one_line(words_of(element)) in wanted
    ]
    if not kept:
        return None
    chains = [[element, *element.iterancestors()] for element in kept]
    common = chains[0]
    for chain in chains[1:]:
        inside = set(chain)
        common = [element for element in common if element in inside]
    return common[0] if common[0] not in kept else common[0].getparent()
