"""A saved web page as a tree, without anything that could act.

Nothing is fetched and nothing is run; the tree is only read. Origins name the
text nodes of exactly this tree: whoever follows one must parse with `parse_page`.
"""

import logging
import re

from lxml import etree
from lxml.html import HTMLParser

from workbench.errors import UnreadableArticle
from workbench.importers.decoding import decode
from workbench.text.normalize import printable

_DECLARED = re.compile(
    rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*(?P<meta>[\w.:-]{1,40})"
    rb"|<\?xml[^>]{0,100}?encoding\s*=\s*[\"'](?P<xml>[\w.:-]{1,40})",
    re.IGNORECASE,
)

_DECLARED_WITHIN = 4_096
"""Bytes from the beginning; browsers look at 1,024, saved pages put a comment before."""

_C1 = {
    code: bytes([code]).decode("cp1252", errors="replace").replace("\ufffd", chr(code))
    for code in range(0x80, 0xA0)
}
"""``&#146;`` means the apostrophe of Windows-1252, in every browser."""

CHROME = frozenset(
    """
    script style template head button input select textarea svg canvas object embed iframe
    video audio map dialog datalist progress meter math rp rt
    """.split()  # noqa: SIM905
)
"""Elements whose text is no part of what a page says."""


_EMBEDDED = re.compile(r"data:[^\s\"'()<>]{1000,}")
"""Pictures written into the page; they can be larger than any text node may be."""

_TAG = re.compile(r"</?(?P<name>[A-Za-z][\w:-]{0,40})[^<>]*>")

_KEPT = frozenset(
    """
    html head body title meta link base script style noscript template h1 h2 h3 h4 h5 h6 p br hr
    textarea select svg
    """.split()  # noqa: SIM905
)

_CONTAINERS = frozenset(
    """
    address article aside blockquote center dd details div dl dt fieldset figcaption figure footer
    form header li main nav ol section table tbody td tfoot th thead tr ul
    """.split()  # noqa: SIM905
)


def parse_page(data: bytes, *, encoding: str = "") -> tuple[etree._Element, str, str]:
    """The root element of a page, its decoded source, and the encoding it was read in.

    Raises:
        UnreadableArticle: there is no element in it, or the chosen encoding is unknown.
    """
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    said = (declared["meta"] or declared["xml"]).decode("ascii") if declared else ""
    source, used = decode(data, encoding=encoding, declared=said)
    markup = printable(_EMBEDDED.sub("data:,", source))
    root, is_whole = _tree(markup)
    if not is_whole:
        root, is_whole = _tree(_flat(markup))
    if not is_whole:
        raise UnreadableArticle(
            "This web page is built too deeply or too large to be read: open it in a browser, copy"
            " the article, and paste it."
        )
    if root is None:
        raise UnreadableArticle(
            "There is no text in this web page: open it in a browser, copy the article, and paste"
            " it."
        )
    return root, source, used


def _tree(markup: str) -> tuple[etree._Element | None, bool]:
    """The root, and whether the parser came to the end within its limits."""
    parser = HTMLParser(
        encoding="utf-8",
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(markup.encode("utf-8"), parser)
    except etree.XMLSyntaxError:
        root = None
    limited = any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log)
    return root, not limited


def _flat(markup: str) -> str:
    """A page nested deeper than any parser goes, as a row of paragraphs."""

    def flattened(tag: re.Match[str]) -> str:
        name = tag["name"].lower()
        if name in _KEPT:
            return tag.group()
        return "<p>" if name in _CONTAINERS else ""

    return _TAG.sub(flattened, markup)


def shown(text: str) -> str:
    """A text node as a browser shows it; the length stays."""
    return text.translate(_C1) if _HAS_C1.search(text) else text


_HAS_C1 = re.compile("[\x80-\x9f]")


def tag_of(element: etree._Element | None) -> str:
    """The tag in lower case; empty for what is no element."""
    tag = None if element is None else element.tag
    return tag.lower() if isinstance(tag, str) else ""


def hush() -> None:
    """Keep trafilatura and htmldate from logging; each resets the other's level on import.

    Their complaints about strangers' pages are nothing that the analyst can act upon.
    """
    for name in ("htmldate", "trafilatura", "courlan", "justext"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def words_of(element: etree._Element) -> str:
    """All text inside an element, as it stands in the source."""
    return "".join(map(str, element.itertext()))


def marks_of(element: etree._Element) -> frozenset[str]:
    """The words in an element's class, id and itemprop: what its maker calls it."""
    names = (element.get(name, "") for name in ("class", "id", "itemprop", "data-component"))
    return frozenset(re.findall(r"[a-z]+", _CAMEL.sub("-", " ".join(names)).lower()))


_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def is_hidden(element: etree._Element) -> bool:
    """True if the page itself keeps this from its readers."""
    if "hidden" in element.attrib or element.get("aria-hidden") == "true":
        return True
    style = element.get("style", "")
    return "none" in style and re.search(r"display\s*:\s*none", style, re.IGNORECASE) is not None
