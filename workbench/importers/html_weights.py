"""How much running text each element of a page holds."""

from lxml import etree

from workbench.importers.html_page import CHROME, marks_of, tag_of, words_of

RUNNING = frozenset({"p", "blockquote", "li", "pre", "dd", "td", "figcaption"})
"""Elements that hold running text; menus are made of `li` too, but of links."""

COMMENTS = frozenset({"comments", "commentlist", "disqus"})
"""What the box is called in which readers write."""

_BOXES = frozenset({"div", "section", "article", "main", "body"})

_ASIDE = frozenset({"nav", "footer", "aside"})

_INLINE = frozenset(
    """
    abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q ruby s samp small
    span strike strong sub sup time tt u var
    """.split()  # noqa: SIM905
)

_LEAST = 100
"""Characters written straight into a box; fewer are a label."""

SMALL = 400
"""Characters of running text; an article that is shorter is doubted."""


class Weights:
    """Characters inside each element: of running text, without links, and in all."""

    def __init__(self, root: etree._Element) -> None:
        self._running: dict[etree._Element, int] = {}
        self._text: dict[etree._Element, int] = {}
        self._comments: list[etree._Element] = []
        counts = [[0, 0]]
        beside = 0
        walker = etree.iterwalk(root, events=("start", "end"))
        for event, element in walker:
            tag = tag_of(element)
            if event == "start":
                counts.append([0, 0])
                beside += tag in _ASIDE
                if tag in CHROME or not tag:
                    walker.skip_subtree()
                else:
                    counts[-1] = [0 if beside else _own(element, tag), _length(element.text)]
                    self._note_comments(element)
            else:
                beside -= tag in _ASIDE
                running, text = counts.pop()
                if text:
                    self._running[element], self._text[element] = running, text
                counts[-1][0] += running
                counts[-1][1] += text + _length(element.tail)

    def of(self, element: etree._Element) -> int:
        """Characters of running text in this element."""
        return self._running.get(element, 0)

    def text(self, element: etree._Element) -> int:
        """All characters in this element, menus among them."""
        return self._text.get(element, 0)

    def without_comments(self, element: etree._Element) -> int:
        """Characters of running text, those of readers left out unless they are all there is."""
        readers = sum(self.of(comments) for comments in self._comments)
        rest = self.of(element) - readers
        return rest if rest >= SMALL else self.of(element)

    def _note_comments(self, element: etree._Element) -> None:
        if not marks_of(element).isdisjoint(COMMENTS):
            above = set(element.iterancestors())
            if not any(known in above for known in self._comments):
                self._comments.append(element)


def _own(element: etree._Element, tag: str) -> int:
    """Characters directly in an element and its inline children, without links."""
    if tag not in RUNNING and tag not in _BOXES:
        return 0
    own = _length(element.text)
    for child in element:
        own += _length(child.tail)
        if tag_of(child) in _INLINE:
            own += _length(words_of(child))
    return own if tag in RUNNING or own >= _LEAST else 0


def _length(text: str | None) -> int:
    return len(text.strip()) if text else 0
