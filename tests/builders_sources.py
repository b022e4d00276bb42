"""Sources that are no articles, built from a few words each: spreadsheets, e-mails, pictures."""

import io
import struct
import wave
import zlib
from email.message import EmailMessage
from xml.sax.saxutils import escape, quoteattr

from tests.builders_originals import PACKAGE, RELATION, zipped
from workbench.text.cells import column_letters

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

STYLES = f"""<styleSheet {MAIN}>
<numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/>
<numFmt numFmtId="165" formatCode="#,##0 &quot;days&quot;"/></numFmts>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/>
<xf numFmtId="165"/></cellXfs></styleSheet>"""
"""Styles by place: 0 plain, 1 a date, 2 per cent, 3 a date of its own, 4 a number of days."""

Given = str | int | float | tuple[str, str] | None
"""A cell: words, a number, raw attributes with raw inner XML, or nothing."""


def xlsx(
    sheets: dict[str, list[list[Given]]], *, extra: dict[str, str | bytes] | None = None
) -> bytes:
    """A spreadsheet with these sheets, row by row; words are shared strings."""
    strings: list[str] = []
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>',
        "xl/workbook.xml": _workbook(list(sheets)),
        "xl/_rels/workbook.xml.rels": _relations(len(sheets)),
        "xl/styles.xml": STYLES,
    }
    for number, rows in enumerate(sheets.values(), start=1):
        files[f"xl/worksheets/sheet{number}.xml"] = _sheet(rows, strings)
    items = "".join(f"<si><t>{escape(words)}</t></si>" for words in strings)
    files["xl/sharedStrings.xml"] = f"<sst {MAIN}>{items}</sst>"
    return zipped(files | (extra or {}))


def eml(
    *,
    subject: str = "The ferries",
    body: str = "24 ferries sailed in 2017.\n",
    html: str = "",
    attached: dict[str, bytes] | None = None,
    headers: dict[str, str] | None = None,
) -> bytes:
    """A message from Ines Falk, with these bodies and attachments."""
    message = EmailMessage()
    message["From"] = "Ines Falk <ines@harbour.example>"
    message["To"] = "Ada Byron <ada@desk.example>"
    message["Date"] = "Thu, 08 Mar 2018 23:30:00 -0500"
    message["Subject"] = subject
    message["Message-ID"] = "<1@harbour.example>"
    for name, value in (headers or {}).items():
        message[name] = value
    if body:
        message.set_content(body)
    if html:
        (message.add_alternative if body else message.set_content)(html, subtype="html")
    for name, data in (attached or {}).items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def png(width: int = 300, height: int = 400, grey: int = 200) -> bytes:
    """A picture of one colour."""
    rows = (b"\0" + bytes([grey]) * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", head)
        + _chunk(b"IDAT", zlib.compress(rows))
        + _chunk(b"IEND", b"")
    )


def wav() -> bytes:
    """A tenth of a second of silence."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(8000)
        sound.writeframes(bytes([128]) * 800)
    return buffer.getvalue()


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _workbook(names: list[str]) -> str:
    listed = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(names, start=1)
    )
    return f'<workbook {MAIN} xmlns:r="{RELATION}"><sheets>{listed}</sheets></workbook>'


def _relations(count: int) -> str:
    rows = "".join(
        f'<Relationship Id="rId{n}" Type="{RELATION}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, count + 1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def _sheet(rows: list[list[Given]], strings: list[str]) -> str:
    written = "".join(
        f'<row r="{number}">'
        + "".join(_cell(f"{column_letters(at)}{number}", c, strings) for at, c in enumerate(row, 1))
        + "</row>"
        for number, row in enumerate(rows, start=1)
    )
    return f"<worksheet {MAIN}><sheetData>{written}</sheetData></worksheet>"


def _cell(place: str, given: Given, strings: list[str]) -> str:
    if given is None:
        return ""
    if isinstance(given, tuple):
        return f'<c r="{place}" {given[0]}>{given[1]}</c>'
    if isinstance(given, str):
        strings.append(given)
        return f'<c r="{place}" t="s"><v>{len(strings) - 1}</v></c>'
    return f'<c r="{place}"><v>{given}</v></c>'
