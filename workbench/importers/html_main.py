"""Where in a page the article is.

What the page itself calls its article comes first, as long as that holds most
of the running text; then what trafilatura takes for the main text; then the
whole page. To show too much is an annoyance, to lose a paragraph a disaster.
"""

from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from workbench.importers.html_page import CHROME, hush, marks_of, tag_of, words_of
from workbench.text.normalize import one_line

_ARTICLE_MARKS = (
    frozenset({"articlebody"}),
    frozenset({"article", "body"}),
    frozenset({"story", "body"}),
    frozenset({"entry", "content"}),
    frozenset({"post", "content"}),
    frozenset({"article", "content"}),
)

_RUNNING = frozenset({"p", "blockquote", "li", "pre", "dd", "td", "figcaption"})
"""Elements that hold running text; menus are made of `li` too, but of links."""

_ASIDE = frozenset({"nav", "footer", "aside", "form"})

ENOUGH = 0.75
"""Share of the page's running text that an article must hold to be taken at its word."""

SMALL = 400
"""Characters; an article that is shorter is doubted."""


class Weights:
    """Characters of running text inside each element, links and chrome not counted."""

    def __init__(self, root: etree._Element) -> None:
        self._weights: dict[etree._Element, int] = {}
        for element in root.iter(*_RUNNING):
            own = 0 if _is_aside(element) else _own_characters(element)
            while own:
                self._weights[element] = self._weights.get(element, 0) + own
                parent = element.getparent()
                if parent is None:
                    break
                element = parent

    def of(self, element: etree._Element) -> int:
        """Characters of running text inside this element."""
        return self._weights.get(element, 0)


def main_element(root: etree._Element, weights: Weights) -> etree._Element:
    """The smallest element that holds the article; the body if in doubt."""
    body = root.find("body")
    body = root if body is None else body
    whole = weights.of(body)
    candidates = [element for element in _candidates(body) if weights.of(element)]
    most = max(map(weights.of, candidates), default=0)
    if candidates and most >= max(ENOUGH * whole, min(SMALL, whole)):
        return _smallest(candidates, weights, ENOUGH * most)
    found = _by_trafilatura(root, body)
    if found is not None and weights.of(found) >= max(ENOUGH * most, min(SMALL, whole)):
        return found
    if most >= SMALL:
        return _smallest(candidates, weights, ENOUGH * most)
    return body


def with_headline(
    main: etree._Element, headline: etree._Element | None, weights: Weights
) -> etree._Element:
    """`main`, widened to hold the headline and what stands between, if that is not much else."""
    if headline is None or main in headline.iterancestors():
        return main
    for wider in main.iterancestors():
        if wider in headline.iterancestors():
            is_page = tag_of(wider) in ("body", "html") and len(words_of(wider)) > 2 * len(
                words_of(main)
            )
            small = weights.of(wider) <= 1.3 * weights.of(main)
            return wider if small and not is_page else main
    return main


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


def _smallest(candidates: list[etree._Element], weights: Weights, enough: float) -> etree._Element:
    """Of the candidates that hold enough, an `article` before others, the lightest one."""
    holding = [element for element in candidates if weights.of(element) >= enough]
    articles = [element for element in holding if tag_of(element) == "article"]
    return min(articles or holding, key=weights.of)


def _own_characters(element: etree._Element) -> int:
    """Characters directly in this element and its inline children, without links."""
    own = len((element.text or "").strip())
    for child in element:
        own += len((child.tail or "").strip())
        if tag_of(child) not in _RUNNING | CHROME | {"a", "table", "ul", "ol", "div", "section"}:
            own += len(words_of(child).strip())
    return own


def _is_aside(element: etree._Element) -> bool:
    return any(tag_of(ancestor) in _ASIDE for ancestor in element.iterancestors())


def _by_trafilatura(root: etree._Element, body: etree._Element) -> etree._Element | None:
    """The smallest element around nearly all paragraphs that trafilatura keeps."""
    from trafilatura import extract  # slow to load, needed for pages without an article element

    hush()
    tree = deepcopy(root)
    text = extract(tree, favor_recall=True, include_comments=False, deduplicate=False) or ""
    wanted = {one_line(line) for line in text.split("\n") if len(line) > 40}
    kept = [
        element
        for element in body.iter(*_RUNNING)
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
