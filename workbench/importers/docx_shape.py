"""What the elements of a Word document are, judged by themselves."""

from collections.abc import Mapping

from lxml import etree

from workbench.importers.docx_package import attribute, child, name_of
from workbench.model.document import PartRole

_LONGEST_CELL = 600
"""Characters; a table with a longer cell lays out text, it does not list values."""


def paragraph_role(element: etree._Element, styles: Mapping[str, PartRole]) -> PartRole:
    """What a paragraph's style, or its own numbering and outline level, make of it."""
    properties = child(element, "w:pPr")
    style = styles.get(attribute(child(properties, "w:pStyle"), "w:val"))
    numbering = child(properties, "w:numPr", "w:numId")
    if numbering is not None and style in (None, PartRole.LIST):
        return PartRole.BODY if attribute(numbering, "w:val") == "0" else PartRole.LIST
    if style is None and child(properties, "w:outlineLvl") is not None:
        return PartRole.HEADING
    return style or PartRole.BODY


def numbered(root: etree._Element, name: str) -> dict[etree._Element, int]:
    """The elements of this name, each with its number in document order, from 0."""
    found = (element for element in root.iter() if name_of(element) == name)
    return {element: number for number, element in enumerate(found)}


def beginning(paragraph: etree._Element) -> str:
    """The first words of a paragraph, in which a typed list mark would stand."""
    words = ""
    for element in paragraph.iter():
        if name_of(element) in ("w:t", "w:tab"):
            words += element.text or "\t"
            if len(words) > 8:
                break
    return words


def flows_into_next(paragraph: etree._Element) -> bool:
    """True if its end mark is deleted, or if it holds a drop cap: the next one goes on with it."""
    properties = child(paragraph, "w:pPr")
    deleted = (child(properties, "w:rPr", name) for name in ("w:del", "w:moveFrom"))
    drop_cap = attribute(child(properties, "w:framePr"), "w:dropCap")
    return any(mark is not None for mark in deleted) or drop_cap in ("drop", "margin")


def has_choice(fallback: etree._Element) -> bool:
    """True if the same content stands beside it in a newer form, which is read instead."""
    parent = fallback.getparent()
    return parent is not None and child(parent, "mc:Choice") is not None


def is_data(table: etree._Element) -> bool:
    """A table of values, not one that lays out text: short cells, two in a row."""
    rows = [row for row in table if name_of(row) == "w:tr"]
    cells = [[cell for cell in row if name_of(cell) == "w:tc"] for row in rows]
    if not any(len(row) > 1 for row in cells):
        return False
    return all(_length(cell) <= _LONGEST_CELL for row in cells for cell in row)


def _length(cell: etree._Element) -> int:
    return sum(len(element.text or "") for element in cell.iter() if name_of(element) == "w:t")
