"""Colours that can be read: contrast as WCAG 2.2 counts it.

https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
"""

from functools import cache

CONTRAST = 4.5
"""Least contrast of text to its ground (WCAG 2.2, 1.4.3)."""

TINT = 0.13
"""Share of a rating's colour in the ground of its marks; the rest is paper."""

Rgb = tuple[float, float, float]
PAPER: Rgb = (1.0, 1.0, 1.0)


@cache
def on(ground: str) -> str:
    """White or black: whichever can be read on `ground` (``#rrggbb``), white if both."""
    return "#ffffff" if _contrast(_rgb(ground), PAPER) >= CONTRAST else "#000000"


@cache
def tint(colour: str) -> str:
    """The ground of a mark: a breath of `colour`."""
    return _hex(_mix(_rgb(colour), PAPER, TINT))


@cache
def ink(colour: str) -> str:
    """`colour`, darkened until text in it can be read on its own tint."""
    ground = _rgb(tint(colour))
    for step in range(21):
        darker = _rgb(_hex(_mix((0.0, 0.0, 0.0), _rgb(colour), step / 20)))
        if _contrast(darker, ground) >= CONTRAST:
            return _hex(darker)
    raise AssertionError("black can be read on any tint")


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours (``#rrggbb``), from 1 to 21."""
    return _contrast(_rgb(one), _rgb(other))


def _contrast(one: Rgb, other: Rgb) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Rgb) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mix(one: Rgb, other: Rgb, share: float) -> Rgb:
    red, green, blue = (a * share + b * (1 - share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _rgb(colour: str) -> Rgb:
    value = int(colour.removeprefix("#"), 16)
    return (value >> 16 & 255) / 255, (value >> 8 & 255) / 255, (value & 255) / 255


def _hex(colour: Rgb) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour)
