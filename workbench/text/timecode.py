"""Places in a recording as they are written: "00:14:32"; kept as milliseconds from its start."""

import re

from workbench.errors import Invalid

LONGEST_MS = 100 * 3_600_000 - 1
"""No recording runs for a hundred hours; a longer number is a slip."""

_UNITS = re.compile(
    r"(?:(?P<h>\d{1,3}) ?h)? ?(?:(?P<m>\d{1,4}) ?m(?:in)?)? ?"
    r"(?:(?P<s>\d{1,6}(?:[.,]\d{1,3})?) ?s)?",
    re.ASCII | re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?:(?:(?P<h>\d{1,3}):)?(?P<m>\d{1,4}):)?(?P<s>\d{1,6}(?:[.,]\d{1,3})?)", re.ASCII
)


def timecode(ms: int) -> str:
    """ "00:14:32"; thousandths only where there are some: "00:14:32.500"."""
    seconds, rest = divmod(ms, 1000)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    told = f"{hour:02}:{minute:02}:{second:02}"
    return f"{told}.{rest:03}" if rest else told


def read_timecode(words: str) -> int:
    """Milliseconds from the start: of "00:14:32", "14:32", "14m 32s", or "872" seconds.

    Raises:
        Invalid: it is none of these, or a clock has no such minute or second.
    """
    words = " ".join(words.split())
    found = _CLOCK.fullmatch(words) or (words and _UNITS.fullmatch(words)) or None
    if found is None:
        raise _unreadable(words)
    hours, minutes, seconds = (found[part] or "0" for part in ("h", "m", "s"))
    whole, _, thousandths = seconds.replace(",", ".").partition(".")
    if ":" in words and (int(whole) > 59 or (found["h"] and int(minutes) > 59)):
        raise _unreadable(words)
    ms = (int(hours) * 3600 + int(minutes) * 60 + int(whole)) * 1000
    ms += int(thousandths.ljust(3, "0")) if thousandths else 0
    if ms > LONGEST_MS:
        raise _unreadable(words)
    return ms


def _unreadable(words: str) -> Invalid:
    return Invalid(
        f"“{words[:40]}” is no place in a recording.",
        hint="Write it as 00:14:32, as 14:32, or in seconds.",
    )
