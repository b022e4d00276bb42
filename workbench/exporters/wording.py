"""Words, moments, sizes and line breaks, as they are printed.

Everything printed is in UTC and says so: a report is read in other places
than it was made in.
"""

import re
import unicodedata
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from itertools import pairwise

Text = str | list[str]
"""What the template prints as running text.

In a list, an item without a space is a piece of a long word: it stays together,
and the line may end before and after it.
"""

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

LONGEST_WORD = 30
"""Code points without a space that still fit the narrowest text column."""

NARROW = 14
"""The same for a name in a table."""

PIECE = 16
"""Code points kept together of a longer word; fewer in a narrow column."""

NEW_LINE = re.compile("\r\n|[\n\r\v\f\u0085\u2028\u2029]")
"""Where a line ends: what Unicode calls a mandatory break."""

_ON_ONE_LINE = str.maketrans({**dict.fromkeys("\n\r\v\f\u0085\u2028\u2029", " "), "\t": "\u2003"})
_SEAM = re.compile(r"(?<=[/:])(?![/:])|(?<!^)(?=[.\-_?&=#%~,;+@])")
_LANGUAGE = re.compile(
    r"(?P<lang>[a-z]{2,3})(?:[-_](?!\w{1,3}\b)\w+)?(?:[-_](?P<region>[a-z]{2})\b)?(?=[-_]|$)",
    re.ASCII | re.IGNORECASE,
)
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")


def words(member: StrEnum) -> str:
    """A choice in the desk's words: "out for reply"."""
    return member.value.replace("_", " ")


def day(value: date) -> str:
    """9 March 2018, whatever the machine's locale."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def moment(value: datetime) -> str:
    """9 March 2018, 21:04 UTC."""
    utc = value.astimezone(UTC)
    return f"{day(utc)}, {utc:%H:%M} UTC"


def act(at: datetime | None, who: str) -> str:
    """When and by whom: "9 March 2018, 21:04 UTC by A.B."; empty if it was not done."""
    return " by ".join(filter(None, (moment(at), who))) if at else ""


def short_moment(value: datetime) -> str:
    """9 Mar 2018, 21:04: for columns whose heading says UTC."""
    utc = value.astimezone(UTC)
    return f"{utc.day} {MONTHS[utc.month - 1][:3]} {utc.year}, {utc:%H:%M}"


def size(size_bytes: int) -> str:
    """48.2 kB; the exact number of bytes below 1 kB."""
    if size_bytes < 1000:
        return f"{size_bytes} bytes"
    if size_bytes < 1_000_000:
        return f"{size_bytes / 1000:.1f} kB"
    return f"{size_bytes / 1_000_000:.1f} MB"


def counted(number: int, noun: str) -> str:
    """1 claim, 2 claims."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def joined(*parts: str) -> str:
    """The parts that are there, with a middle dot between."""
    return " · ".join(part for part in parts if part)


def grouped(digest: str) -> str:
    """A hash in groups of eight."""
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))


def one_line(text: str) -> str:
    """For titles, bookmarks and cells: no line breaks."""
    return " ".join(text.split())


def spoken(tag: str) -> dict[str, str | None]:
    """A BCP 47 tag as the template takes it; English, as our own words are, if it says nothing."""
    language = _LANGUAGE.match(tag)
    if language is None:
        return {"lang": "en", "region": "GB"}
    return {"lang": language["lang"].lower(), "region": (language["region"] or "").upper() or None}


def right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs from right to left."""
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def isolated(text: str) -> str:
    """Words from right to left, kept from reordering the figures beside them."""
    return f"\u2068{text}\u2069" if _RIGHT_TO_LEFT.search(text) else text


def breakable(text: str, longest: int = LONGEST_WORD, *, isolate: bool = True) -> Text:
    """Running text that fits its column: words longer than `longest` come apart.

    Line breaks become spaces (see `paragraphs`), tabs an em of space. Isolated
    (`isolated`), unless it is the page's own text.
    """
    if not text.isprintable():
        text = text.translate(_ON_ONE_LINE)
    if isolate:
        text = isolated(text)
    pieces: list[str] = []
    done = 0
    for word in _words_above(longest).finditer(text):
        pieces += [text[done : word.start()], *address(word[0], min(PIECE, longest - 4))]
        done = word.end()
    return [piece for piece in (*pieces, text[done:]) if piece] if pieces else text


@cache
def _words_above(longest: int) -> re.Pattern[str]:
    return re.compile(rf"\S{{{longest + 1},}}")


def paragraphs(text: str) -> list[Text]:
    """Running text with its own line breaks, one item a line; blank lines go."""
    return [breakable(line) for line in NEW_LINE.split(text) if line.strip()]


def address(text: str, longest: int = PIECE) -> list[str]:
    """A web address or a word without spaces, in pieces that stay together.

    Broken after slashes and before other punctuation, so that no line ends in
    a hyphen or stop that the reader could take for ours.
    """
    seams = [0, *(seam.start() for seam in _SEAM.finditer(text) if seam.start()), len(text)]
    pieces: list[str] = []
    for start, end in pairwise(seams):
        for piece in _slices(text[start:end], longest):
            if pieces and len(pieces[-1]) + len(piece) <= longest:
                pieces[-1] += piece
            else:
                pieces.append(piece)
    return pieces


def _slices(text: str, longest: int) -> list[str]:
    pieces: list[str] = []
    start = 0
    while len(text) - start > longest:
        end = start + longest
        while end < len(text) and _clings(text, end):
            end += 1
        pieces.append(text[start:end])
        start = end
    if start < len(text):
        pieces.append(text[start:])
    return pieces


def _clings(text: str, at: int) -> bool:
    """Whether the code point at `at` belongs to the letter before it."""
    joiner = "\u200d"
    return unicodedata.category(text[at]).startswith("M") or joiner in text[at - 1 : at + 1]
