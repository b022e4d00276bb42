"""Files that are nothing but a web address: .url, .webloc and .desktop. Nothing is fetched."""

import re
from html import unescape

from workbench.errors import UnreadableArticle

SUFFIXES = frozenset({".url", ".webloc", ".desktop"})

MAX_BYTES = 100_000
"""Of such a file; some carry an icon."""

_KEY = re.compile(r"^URL=(\S+)\s*$", re.IGNORECASE | re.MULTILINE)
_ANY = re.compile(r"https?://[^\s\x00-\x1f<>\"\ufffd]+", re.IGNORECASE)


def address_in(data: bytes) -> str:
    """The web address that a link file holds, in whichever of the forms.

    Raises:
        UnreadableArticle: it holds none that begins with http.
    """
    text = data[:MAX_BYTES].decode("utf-8", errors="replace")
    keyed = _KEY.search(text)
    found = _ANY.match(keyed[1]) if keyed else _webloc(text)
    written = _ANY.match(unescape(found[0])) if found else None  # an entity may hide a blank
    if written is None:
        raise UnreadableArticle(
            "This link file holds no web address: copy the address in the browser, and drop that."
        )
    return written[0]


def _webloc(text: str) -> re.Match[str] | None:
    """The address that is no document type's: every .webloc names Apple's above its own."""
    body = text.rpartition("<string>")[2] if "<string>" in text else text
    return _ANY.search(body)
