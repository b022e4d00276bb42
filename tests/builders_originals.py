"""Original files in the making: DOCX, PDF and saved pages, built from a few words each."""

import io
import zipfile
from xml.sax.saxutils import escape

import typst

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
WPS = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
V = 'xmlns:v="urn:schemas-microsoft-com:vml"'
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"

CONTENT_TYPES = f"""<Types xmlns="{PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType=
"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>"""

STYLES = f"""<w:styles {W}>
<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:styleId="Untertitel"><w:name w:val="Subtitle"/></w:style>
<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Kapitel"><w:name w:val="Chapter"/><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
<w:style w:styleId="Liste"><w:name w:val="List Bullet"/></w:style>
<w:style w:styleId="Bild"><w:name w:val="caption"/></w:style>
</w:styles>"""


def words(text: str, properties: str = "") -> str:
    """One run of text."""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*inside: str, style: str = "", properties: str = "") -> str:
    """One paragraph; plain words become runs."""
    runs = "".join(part if part.startswith("<") else words(part) for part in inside)
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{styled}{properties}</w:pPr>{runs}</w:p>"


def docx(
    *body: str,
    comments: str = "",
    footnotes: str = "",
    endnotes: str = "",
    links: dict[str, str] | None = None,
    core: str = "",
    extra: dict[str, bytes] | None = None,
) -> bytes:
    """A Word document of these paragraphs; `comments` and notes are the XML inside their roots."""
    namespaces = f"{W} {R} {MC} {WPS} {V}"
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": _relations(
            ("rId1", f"{RELATION}/officeDocument", "word/document.xml"),
            ("rId2", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "word/document.xml": (
            f"<w:document {namespaces}><w:body>{''.join(body)}</w:body></w:document>"
        ),
        "word/_rels/document.xml.rels": _relations(
            ("s", f"{RELATION}/styles", "styles.xml"),
            ("c", f"{RELATION}/comments", "comments.xml"),
            ("f", f"{RELATION}/footnotes", "footnotes.xml"),
            ("e", f"{RELATION}/endnotes", "endnotes.xml"),
            *((name, f"{RELATION}/hyperlink", target) for name, target in (links or {}).items()),
        ),
        "word/styles.xml": STYLES,
        "word/comments.xml": f"<w:comments {W}>{comments}</w:comments>",
        "word/footnotes.xml": f"<w:footnotes {W}>{footnotes}</w:footnotes>",
        "word/endnotes.xml": f"<w:endnotes {W}>{endnotes}</w:endnotes>",
        "docProps/core.xml": (
            '<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/"'
            ' xmlns:dcterms="http://purl.org/dc/terms/"'
            f' xmlns:cp="{PACKAGE}/metadata/core-properties">{core}</cp:coreProperties>'
        ),
        **(extra or {}),
    }
    return zipped(files)


def zipped(files: dict[str, str | bytes]) -> bytes:
    """A zip archive of these files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def pdf(markup: str) -> bytes:
    """A PDF of Typst markup."""
    return typst.compile(markup.encode(), format="pdf")


def page(body: str, *, head: str = "", language: str = "en") -> bytes:
    """A web page."""
    text = (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">{head}</head>'
        f"<body>{body}</body></html>"
    )
    return text.encode()


def _relations(*entries: tuple[str, str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="{name}" Type="{kind}" Target="{escape(target)}"{_mode(kind)}/>'
        for name, kind, target in entries
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def _mode(kind: str) -> str:
    """Hyperlinks lead out of the package."""
    return ' TargetMode="External"' if kind.endswith("/hyperlink") else ""


def raw_pdf(content: bytes, *, font: bytes = b"", trailer: bytes = b"") -> bytes:
    """A PDF of one page with this content stream; `font` and `trailer` are extra entries."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica%s>>" % font,
    )
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R%s>>\n" % (len(objects) + 1, trailer)
    return bytes(out + b"startxref\n%d\n%%%%EOF" % table)
