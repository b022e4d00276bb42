"""Bytes to text: what the analyst says, what the file says, and only then a guess.

The ladder: the analyst's choice, a byte order mark, the encoding that the file
declares, strict UTF-8, UTF-16 betrayed by its zero bytes, UTF-8 with a few broken
bytes, charset-normalizer's guess, and Windows-1252, which has a letter for nearly
every byte. Which rung held
is reported with the text, so that a wrong one can be seen and overridden.
"""

import codecs
import re

from workbench.errors import UnreadableArticle

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_NOT_CHARACTER_SETS = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"}
)

_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}
"""What is meant by a declared name, as browsers read it (https://encoding.spec.whatwg.org)."""

_LIKELY = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "iso8859_2",
    "iso8859_7", "koi8_r", "cp866", "mac_roman", "cp932", "euc_jp", "gb18030", "big5", "cp949",
]  # fmt: skip
"""Encodings that newsrooms meet. A guess among all of them picks exotic ones."""

_SIGN_IN_WORD = re.compile(r"(?<=[^\W\d_])[^\w\s\x00-\x7f‘’“”–—…\u3000-\uffff](?=[^\W\d_])")

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f\ufffd]+")

_PUNCTUATION = frozenset(".,:;!?\"'()-–—“”‘’…。、「」")

_SAMPLE = 200_000
"""Bytes looked at for a guess."""

_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes, *, encoding: str = "", declared: str = "") -> tuple[str, str]:
    """The text of a file, and the name of the encoding it was read in.

    Bytes that are no character in that encoding become U+FFFD.

    Args:
        data: the whole file.
        encoding: the analyst's choice; empty to find it.
        declared: what the file says of itself; empty if nothing.

    Raises:
        UnreadableArticle: the chosen encoding is unknown, or the file is no text.
    """
    if encoding:
        chosen = known(encoding)
        if not chosen:
            raise UnreadableArticle(
                f"“{encoding}” is not a character encoding that this program knows:"
                " choose another, such as utf-8 or windows-1252."
            )
        return _forced(data, chosen)
    for mark, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _forced(data, name)
    if b"\x1b$" in data and _strict(data, "iso2022_jp") is not None:
        return _forced(data, "iso2022_jp")
    meant = _WIDER.get(known(declared), known(declared))
    for name in filter(None, (meant, "utf-8")):
        text = _strict(data, name)
        if text is not None and "\x00" not in text:
            return text, name
    return _guessed(data)


def known(encoding: str) -> str:
    """Python's own name of a character encoding, empty if it has none such."""
    try:
        found = codecs.lookup(encoding.strip()).name
    except (LookupError, ValueError):  # ValueError: a zero byte in the name
        return ""
    is_text = getattr(codecs.lookup(found), "_is_text_encoding", True)
    return found if is_text and found.replace("-", "_") not in _NOT_CHARACTER_SETS else ""


def is_binary(data: bytes) -> bool:
    """True if `data` can be no text in any encoding we read: too many control bytes."""
    sample = data[:_SAMPLE]
    if data.startswith(tuple(mark for mark, _ in _BYTE_ORDER_MARKS)) or _utf16(sample):
        return False
    return len(_CONTROLS.findall(sample)) * 50 > len(sample)


def _guessed(data: bytes) -> tuple[str, str]:
    wide = _utf16(data[:_SAMPLE])
    if wide:
        return _forced(data, wide)
    damaged, _ = _forced(data, "utf-8")
    if _is_nearly_utf8(damaged):
        return damaged, "utf-8"
    from charset_normalizer import from_bytes  # seldom needed, slow to load

    sample = data[:_SAMPLE]
    found = from_bytes(sample, cp_isolation=_LIKELY, preemptive_behaviour=False)
    names = [known(match.encoding) for match in found]
    if not names or _oddities(sample, names[0]):
        names += [name for name in _LIKELY if _strict(sample, name) is not None]
    best = min(names, key=lambda name: _oddities(sample, name), default="cp1252")
    text, name = _forced(data, best)
    return text, "cp1252" if _strict(data, "cp1252") == text else name


def _is_nearly_utf8(text: str) -> bool:
    """A cut or patched file: bytes that happen to be UTF-8 outnumber the broken ones by far."""
    broken = text.count("\ufffd")
    return sum(map(len, _BEYOND_ASCII.findall(text))) > 5 * broken


def _oddities(sample: bytes, encoding: str) -> int:
    """Signs within words, such as "Rz±d": what a Polish file looks like in a wrong encoding."""
    return len(_SIGN_IN_WORD.findall(sample.decode(encoding, errors="replace")))


def _utf16(sample: bytes) -> str:
    """UTF-16 without a byte order mark: blanks and Latin letters have their zero on one side."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 100 < len(sample) or min(even, odd) * 20 > max(even, odd):
        return ""
    name = "utf-16-le" if odd > even else "utf-16-be"
    text = sample[: len(sample) & ~1].decode(name, errors="replace")
    return name if sum(map(_is_prose, text)) > 0.8 * len(text) else ""


def _is_prose(character: str) -> bool:
    return character.isalnum() or character.isspace() or character in _PUNCTUATION


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeError:
        return None


def _forced(data: bytes, encoding: str) -> tuple[str, str]:
    return data.decode(encoding, errors="replace").removeprefix("\ufeff"), encoding
