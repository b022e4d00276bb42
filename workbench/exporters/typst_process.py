"""Sets the pages in a process of its own, so that Cancel can end it.

Typst cannot be interrupted, and runs without a limit. `workbench.exporters.pdf`
starts this file as a script and not as a module: importing the package would
cost more than the setting. So it imports nothing of ours.

In, on standard input: a JSON object with

* ``template``: path of the main file; it reads no file outside its folder;
* ``fonts``: folder of the fonts that the template names;
* ``report``: what is printed (`workbench.exporters.pages`), as JSON text in which
  only what JSON demands is escaped;
* ``attachment``: text of the file that is attached;
* ``timestamp``: the document's date, in seconds since 1970;
* ``memory_bytes``: address space that may be used, 0 for no limit.

Out: the PDF on standard output and exit status 0; or exit status 1 and one
JSON object with ``error`` on standard error.
"""

import json
import re
import struct
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typst

ATTEMPTS = 20
"""Times the pages are set anew when a font turns out to lack a sequence of characters."""

INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u061c\u2060\u2068\u2069")
"""Format characters that languages need, and the isolates we set ourselves; they take no ink."""

_JSON_ESCAPE = re.compile(r"\\(?:u[0-9a-f]{4}|.)")
_HARMLESS = ("\\\\", '\\"')
_REFUSED = re.compile(r'the text (?:contains the disallowed codepoint )?`?"(.*?)"`?', re.DOTALL)
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")

Ranges = list[tuple[int, int]]


def main() -> int:
    """Read the job, write the PDF or what went wrong."""
    job = json.load(sys.stdin.buffer)
    _limit_memory(job["memory_bytes"])
    try:
        pdf = compiled(job)
    except typst.TypstError as error:
        json.dump({"error": error.message}, sys.stderr)
        return 1
    sys.stdout.buffer.write(pdf)
    sys.stdout.buffer.flush()
    return 0


def compiled(job: dict[str, Any]) -> bytes:
    """The PDF. Characters that cannot be shown stand in it as ``U+XXXX``."""
    fonts, coded = _fonts_for(characters(job["report"]), job["fonts"])
    for _ in range(ATTEMPTS):
        try:
            return _set(job, fonts, coded)
        except typst.TypstError as error:
            refused = _refused(error.message) - coded
            if not refused:
                raise
            coded |= refused
    return _set(job, fonts, coded)


def _set(job: dict[str, Any], fonts: typst.Fonts, coded: set[str]) -> bytes:
    template = Path(job["template"])
    compiler = typst.Compiler(
        template,
        root=template.parent,
        font_paths=fonts,
        sys_inputs={
            "report": with_codes(job["report"], coded),
            "coded": json.dumps([_code(char) for char in sorted(coded)]),
            "attachment": job["attachment"],
        },
    )
    pdf = compiler.compile(format="pdf", pdf_standards=["a-3a", "ua-1"], timestamp=job["timestamp"])
    if not isinstance(pdf, bytes):
        raise TypeError("typst gave no bytes")
    return pdf


def characters(report: str) -> set[str]:
    """Every character that the JSON text `report` holds, escaped or not."""
    escapes = {escape for escape in _JSON_ESCAPE.findall(report) if escape not in _HARMLESS}
    return set(report) | {json.loads(f'"{escape}"') for escape in escapes}


def with_codes(report: str, coded: set[str]) -> str:
    """The same JSON text, with `coded` characters written as ``U+XXXX``."""
    if not coded:
        return report

    def told(escape: re.Match[str]) -> str:
        char = json.loads(f'"{escape[0]}"')
        return _code(char) if char in coded else escape[0]

    table = str.maketrans({char: _code(char) for char in coded})
    return _JSON_ESCAPE.sub(told, report).translate(table)


def _code(char: str) -> str:
    return f"U+{ord(char):04X}"


def _fonts_for(wanted: set[str], folder: str) -> tuple[typst.Fonts, set[str]]:
    """Fonts to set `wanted` with, and the characters that none of them has.

    The system's fonts are looked at only when ours do not do: that takes time,
    and makes the bytes depend on the machine.
    """
    coded = {char for char in wanted if not printable(char)}
    wanted = {char for char in wanted - coded if char not in INVISIBLE}
    own = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])
    missing = _missing(wanted, own)
    if not missing:
        return own, coded
    every = typst.Fonts(
        include_system_fonts=True, include_embedded_fonts=False, font_paths=[folder]
    )
    return every, coded | _missing(missing, every)


def printable(char: str) -> bool:
    """False for what has no look of its own, or one that deceives.

    Controls, unassigned and private characters, and the marks that turn the
    direction of the text around: a reader should see that they are there.
    """
    category = unicodedata.category(char)
    if category == "Cf":
        return char in INVISIBLE
    return category not in ("Cc", "Cs", "Co", "Cn")


def _missing(wanted: set[str], fonts: typst.Fonts) -> set[str]:
    left = {ord(char) for char in wanted}
    for font in fonts.fonts():
        if not left:
            break
        if font.path is not None:
            ranges = covered(Path(font.path), font.index)
            left = {code for code in left if not any(lo <= code <= hi for lo, hi in ranges)}
    return {chr(code) for code in left}


def covered(path: Path, index: int = 0) -> Ranges:
    """Code points that a font file has glyphs for, as its `cmap` table says.

    Formats 4, 12 and 13, which is all that Unicode fonts use
    (https://learn.microsoft.com/typography/opentype/spec/cmap). A file that
    cannot be read covers nothing.
    """
    try:
        with path.open("rb") as file:
            return list(_cmap(file.read(), index))
    except (OSError, struct.error):
        return []


def _cmap(data: bytes, index: int) -> Iterator[tuple[int, int]]:
    start = 0
    if data[:4] == b"ttcf":
        (start,) = struct.unpack_from(">I", data, 12 + 4 * index)
    (tables,) = struct.unpack_from(">H", data, start + 4)
    for at in range(start + 12, start + 12 + 16 * tables, 16):
        if data[at : at + 4] == b"cmap":
            (cmap,) = struct.unpack_from(">I", data, at + 8)
            (count,) = struct.unpack_from(">H", data, cmap + 2)
            for record in range(cmap + 4, cmap + 4 + 8 * count, 8):
                platform, _encoding, offset = struct.unpack_from(">HHI", data, record)
                if platform in (0, 3):
                    yield from _subtable(data, cmap + offset)


def _subtable(data: bytes, at: int) -> Iterator[tuple[int, int]]:
    (form,) = struct.unpack_from(">H", data, at)
    if form == 4:
        (double,) = struct.unpack_from(">H", data, at + 6)
        ends = struct.unpack_from(f">{double // 2}H", data, at + 14)
        starts = struct.unpack_from(f">{double // 2}H", data, at + 16 + double)
        yield from ((lo, hi) for lo, hi in zip(starts, ends, strict=True) if hi != 0xFFFF)
    elif form in (12, 13):
        (groups,) = struct.unpack_from(">I", data, at + 12)
        for group in range(groups):
            lo, hi, _glyph = struct.unpack_from(">III", data, at + 16 + 12 * group)
            yield lo, hi


def _refused(message: str) -> set[str]:
    """The characters that typst names when it gives up."""
    named = _REFUSED.search(message)
    if not named:
        return set()
    text = _ESCAPE.sub(lambda escape: chr(int(escape[1], 16)), named[1])
    return {char for char in text if not char.isspace() and char not in INVISIBLE}


def _limit_memory(memory_bytes: int) -> None:
    if memory_bytes:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))


if __name__ == "__main__":
    sys.exit(main())
