"""XML from strangers: no entities, no network, no outsize trees.

The only XML parser of the program; nothing else may parse what came from outside.
"""

from lxml import etree

from workbench.errors import UnreadableArticle


def safe_xml_parser() -> etree.XMLParser:
    """A parser that resolves nothing and fetches nothing; one for each use, threads may differ."""
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        dtd_validation=False,
        remove_comments=True,
        remove_pis=True,
    )


def parse_xml(data: bytes) -> etree._Element:
    """The root of an XML file out of a document.

    Raises:
        UnreadableArticle: it is not well-formed, or brings a document type, as
            no honest office file does and every entity attack must.
    """
    try:
        root = etree.fromstring(data, safe_xml_parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableArticle(
            "This file is damaged inside and cannot be read: open it in the program that wrote"
            " it, save it anew, and try again."
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise UnreadableArticle(
            "This file carries a document type definition, which no word processor writes:"
            " do not trust it, and ask for the text another way."
        )
    return root
