"""The files inside a DOCX, as far as an article needs them.

Follows ECMA-376 part 1; the "strict" namespaces of ISO 29500 are read alike.
"""

import posixpath
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from lxml import etree

from workbench.errors import UnreadableArticle
from workbench.importers.archive import SafeArchive
from workbench.importers.dates import iso_date
from workbench.importers.xml import parse_xml
from workbench.model.document import PartRole
from workbench.text.normalize import one_line

_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://www.w3.org/XML/1998/namespace": "xml",
}

_NOBODY = frozenset(
    {
        "",
        "python-docx",
        "microsoft office user",
        "windows user",
        "user",
        "admin",
        "author",
        "unknown",
    }
)
"""Authors that programs write where nobody gave a name."""

_BY_STYLE: tuple[tuple[str, PartRole], ...] = (
    ("title", PartRole.HEADLINE),
    ("headline", PartRole.HEADLINE),
    ("subtitle", PartRole.DECK),
    ("heading", PartRole.HEADING),
    ("caption", PartRole.CAPTION),
    ("quote", PartRole.PULL_QUOTE),
    ("intense quote", PartRole.PULL_QUOTE),
    ("list bullet", PartRole.LIST),
    ("list number", PartRole.LIST),
    ("byline", PartRole.CREDIT),
    ("author", PartRole.CREDIT),
    ("credit", PartRole.CREDIT),
)
"""Built-in styles keep their English names in every language of Word."""


def name_of(element: etree._Element) -> str:
    """The tag with the usual prefix, such as ``w:p``; empty for what is no element."""
    return _prefixed(element.tag) if isinstance(element.tag, str) else ""


def attribute(element: etree._Element | None, name: str) -> str:
    """The value of an attribute such as ``w:val``, in either namespace; empty if missing."""
    if element is None:
        return ""
    return next((str(value) for key, value in element.items() if _prefixed(key) == name), "")


def child(element: etree._Element | None, *names: str) -> etree._Element | None:
    """The first child of this name, and of that the next, down the path; None if missing."""
    for name in names:
        if element is None:
            return None
        element = next((inner for inner in element if name_of(inner) == name), None)
    return element


def words_of(element: etree._Element) -> str:
    """The words of a note: its paragraphs as lines, deleted text left out."""
    lines: list[str] = []
    for inner in element.iter():
        name = name_of(inner)
        if name == "w:p":
            lines.append("")
        elif name in ("w:t", "w:tab", "w:br", "w:noBreakHyphen") and lines:
            lines[-1] += inner.text or {"w:noBreakHyphen": "\u2011"}.get(name, " ")
    return "\n".join(filter(None, map(one_line, lines)))


@dataclass(frozen=True, slots=True)
class Comment:
    """Words in the margin or under the line, by whom and when; times are UTC."""

    text: str
    author: str = ""
    written_at: datetime | None = None


@dataclass(slots=True)
class Package:
    """A DOCX file, opened.

    Raises:
        UnreadableArticle: damaged, a zip bomb, or without a main document.
    """

    data: bytes
    part: str = field(init=False)
    document: etree._Element = field(init=False)
    _archive: SafeArchive = field(init=False, repr=False)
    _links: dict[str, list[dict[str, str]]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._archive = SafeArchive(self.data)
        self.part = self._related("", "officeDocument") or "word/document.xml"
        document = self._xml(self.part)
        if document is None or child(document, "w:body") is None:
            raise UnreadableArticle(
                "This Word document has no text inside and is damaged: open it in Word, save it"
                " anew, and try again."
            )
        self.document = document

    def links(self) -> dict[str, str]:
        """Addresses of the hyperlinks, by the relation id that a ``w:hyperlink`` names."""
        return {
            entry.get("Id", ""): entry.get("Target", "")
            for entry in self._relations(self.part)
            if entry.get("TargetMode") == "External"
        }

    def comments(self) -> dict[str, Comment]:
        """Comments by their id."""
        return self._notes("comments")

    def footnotes(self) -> dict[str, Comment]:
        """Footnotes by their id; separators are among them, but nothing refers to those."""
        return self._notes("footnotes")

    def endnotes(self) -> dict[str, Comment]:
        """Endnotes by their id."""
        return self._notes("endnotes")

    def roles(self) -> dict[str, PartRole]:
        """What a paragraph style makes of its paragraph, by style id; body text is left out."""
        styles = self._xml(self._related(self.part, "styles"))
        if styles is None:
            return {}
        by_id = {
            attribute(style, "w:styleId"): style for style in styles if name_of(style) == "w:style"
        }
        found = {style_id: _role(style_id, by_id) for style_id in by_id}
        return {style_id: role for style_id, role in found.items() if role is not None}

    def language(self) -> str:
        """The language the document was set to, such as ``en-US``; empty if none."""
        styles = self._xml(self._related(self.part, "styles"))
        return attribute(child(styles, "w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang"), "w:val")

    def core(self) -> tuple[str, str, date | None]:
        """Title, author and the day it was begun, as the file's properties say."""
        core = self._xml(self._related("", "core-properties"))
        if core is None:
            return "", "", None
        values = {name_of(entry): (entry.text or "").strip() for entry in core}
        author = one_line(values.get("dc:creator", ""))
        return (
            one_line(values.get("dc:title", "")),
            "" if author.casefold() in _NOBODY else author,
            iso_date(values.get("dcterms:created", "")),
        )

    def _notes(self, kind: str) -> dict[str, Comment]:
        root = self._xml(self._related(self.part, kind))
        return {} if root is None else {attribute(note, "w:id"): _comment(note) for note in root}

    def _related(self, part: str, kind: str) -> str:
        """The file of this kind that belongs to `part`; empty if there is none."""
        for entry in self._relations(part):
            if entry.get("Type", "").endswith(f"/{kind}") and entry.get("TargetMode") != "External":
                target = entry.get("Target", "")
                return posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target))[1:]
        return ""

    def _relations(self, part: str) -> list[dict[str, str]]:
        folder, name = posixpath.split(part)
        if part not in self._links:
            root = self._xml(posixpath.join(folder, "_rels", f"{name}.rels"))
            entries = [] if root is None else root
            self._links[part] = [{str(k): str(v) for k, v in entry.items()} for entry in entries]
        return self._links[part]

    def _xml(self, name: str) -> etree._Element | None:
        content = self._archive.read(name)
        return parse_xml(content) if content else None


def _prefixed(name: str | bytes) -> str:
    namespace, _, local = str(name).rpartition("}")
    prefix = _PREFIXES.get(namespace[1:])
    return f"{prefix}:{local}" if prefix else local if not namespace else f"?:{local}"


def _comment(note: etree._Element) -> Comment:
    return Comment(words_of(note), attribute(note, "w:author"), moment(attribute(note, "w:date")))


def moment(text: str) -> datetime | None:
    """A time as Word writes it; without a zone it is taken for UTC, as Word's own "Z" is."""
    try:
        found = datetime.fromisoformat(text)
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _role(style_id: str, styles: dict[str, etree._Element]) -> PartRole | None:
    """The role of a style, its own or that of the style it is based on."""
    for _ in range(12):  # a chain of styles; longer ones are circles
        style = styles.get(style_id)
        if style is None:
            return None
        name = attribute(child(style, "w:name"), "w:val").casefold()
        for known, role in _BY_STYLE:
            if name == known or (known != "title" and name.startswith(f"{known} ")):
                return role
        if child(style, "w:pPr", "w:outlineLvl") is not None:
            return PartRole.HEADING
        if child(style, "w:pPr", "w:numPr") is not None:
            return PartRole.LIST
        style_id = attribute(child(style, "w:basedOn"), "w:val")
    return None
