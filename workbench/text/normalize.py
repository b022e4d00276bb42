"""The one canonical text of an article, on which every position is counted.

The convention: a paragraph is one line, paragraphs are separated by exactly one
``"\\n"``, there are no empty lines and no blanks at either end of a line.

* Every line break of Unicode becomes ``"\\n"`` (CR, CR LF, VT, FF, NEL, U+2028,
  U+2029): Qt would break there, and Python would count on.
* Soft hyphens go; they are not part of the word.
* What cannot be shown or stored (C0 and C1 controls, NUL among them, lone
  surrogates, the noncharacters that Qt and XML refuse) becomes U+FFFD, one for
  one: a damaged place stays visible, and never joins two words.
* Everything else stays, composed or decomposed, as the author typed it: no NFC,
  no NFKC, no straightened quotes. Blanks inside a line stay too, tabs among them.

A text is made canonical once, on import, and never altered again; importers
build it with `workbench.importers.builder`, which also keeps the way back.
"""

import re

LINE_BREAK = re.compile("\r\n?|[\n\v\f\x85\u2028\u2029]")
"""One line break of any system."""

SOFT_HYPHEN = "\u00ad"

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)

BLANKS = "\t \xa0\u1680\u202f\u205f\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200C)))
"""Blanks that are dropped at the ends of a line, zero-width ones among them."""

_RUN_OF_BLANKS = re.compile(f"[{BLANKS}\n]+")


def normalize(text: str) -> str:
    """The canonical form of `text`; of a canonical text, the same text."""
    lines = (clean(line).strip(BLANKS) for line in LINE_BREAK.split(text))
    return "\n".join(line for line in lines if line)


def clean(line: str) -> str:
    """One line without soft hyphens, its unprintable characters replaced; blanks stay."""
    return printable(line).replace(SOFT_HYPHEN, "")


def printable(text: str) -> str:
    """`text` with each unprintable character replaced by U+FFFD: the length stays."""
    return _UNPRINTABLE.sub("\ufffd", text)


def one_line(text: str) -> str:
    """A title or a name as one line: breaks and runs of blanks become single spaces.

    For what is shown about an article, never for its text.
    """
    return _RUN_OF_BLANKS.sub(" ", clean(LINE_BREAK.sub("\n", text))).strip()
