"""XML from strangers: no entities, no network, no outsize trees.

The only XML parser of the program; nothing else may parse what came from outside.
"""

from collections.abc import Iterator
from io import BytesIO
from typing import TypedDict

from lxml import etree

from workbench.errors import UnreadableArticle


class _Settings(TypedDict):
    resolve_entities: bool
    no_network: bool
    huge_tree: bool
    load_dtd: bool
    dtd_validation: bool
    remove_comments: bool
    remove_pis: bool


_SAFE: _Settings = {
    "resolve_entities": False,
    "no_network": True,
    "huge_tree": False,
    "load_dtd": False,
    "dtd_validation": False,
    "remove_comments": True,
    "remove_pis": True,
}
"""Nothing is resolved and nothing fetched, whichever way a file is read."""


def safe_xml_parser() -> etree.XMLParser:
    """A parser that resolves nothing and fetches nothing; one for each use, threads may differ."""
    return etree.XMLParser(**_SAFE)


def parse_xml(data: bytes) -> etree._Element:
    """The root of an XML file out of a document.

    Raises:
        UnreadableArticle: it is not well-formed, or brings a document type, as
            no honest office file does and every entity attack must.
    """
    try:
        root = etree.fromstring(data, safe_xml_parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _damaged() from error
    _refuse_type_definition(root)
    return root


def walk_xml(data: bytes, name: str) -> Iterator[etree._Element]:
    """The elements called `name`, in any namespace, one at a time; each is gone with the next.

    For files whose tree would take too much memory. Without data there are none.

    Raises:
        UnreadableArticle: as `parse_xml`, as soon as the fault is reached.
    """
    if not data:
        return
    walk = etree.iterparse(BytesIO(data), events=("end",), tag=f"{{*}}{name}", **_SAFE)
    try:
        for _event, element in walk:
            _refuse_type_definition(element)
            yield element
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _damaged() from error


def _refuse_type_definition(element: etree._Element) -> None:
    if element.getroottree().docinfo.internalDTD is not None:
        raise UnreadableArticle(
            "This file carries a document type definition, which no word processor writes:"
            " do not trust it, and ask for the text another way."
        )


def _damaged() -> UnreadableArticle:
    return UnreadableArticle(
        "This file is damaged inside and cannot be read: open it in the program that wrote"
        " it, save it anew, and try again."
    )
