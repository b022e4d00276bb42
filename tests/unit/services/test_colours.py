"""Colours of shipped scales and themes: told apart by every reader, and readable as text.

Sight: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model
for Simulation of Color Vision Deficiency", 2009, severity 1.0, applied to linear sRGB.
Difference: CIEDE2000 as in G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 Color-Difference
Formula: Implementation Notes", 2005. Contrast: WCAG 2.2.
"""

import tomllib
from itertools import combinations
from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

import pytest

from workbench.paths import bundled
from workbench.services.scales import shipped_scales

APART = 20
"""CIEDE2000 between two families."""

NOTICED = 1
"""CIEDE2000 that is just noticed where two areas meet."""

SIGHTS = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
WHITE = tuple(sum(row) for row in XYZ)
THEMES = {
    name: tomllib.loads((bundled("resources") / "themes" / f"{name}.toml").read_text("utf-8"))
    for name in ("light", "dark")
}


def linear(colour):
    def expand(channel):
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    return tuple(expand(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))


def times(matrix, vector):
    return tuple(sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)


def lab(light):
    def root(t):
        return t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116

    x, y, z = (root(a / white) for a, white in zip(times(XYZ, light), WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def seen(colour, sight):
    """What is seen of ``#rrggbb``, as CIELAB."""
    return lab(tuple(min(1, max(0, c)) for c in times(SIGHTS[sight], linear(colour))))


def difference(one, other):
    """CIEDE2000 of two CIELAB colours; the names are the paper's."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    g = 0.5 * (1 - sqrt(_seventh((hypot(a1, b1) + hypot(a2, b2)) / 2)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = hypot(a1, b1), hypot(a2, b2)
    h1, h2 = degrees(atan2(b1, a1)), degrees(atan2(b2, a2))
    dh = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0
    dh_ = 2 * sqrt(c1 * c2) * sin(radians(dh / 2))
    lm, cm = (l1 + l2) / 2, (c1 + c2) / 2
    hm = h1 + dh / 2 if c1 * c2 else h1 + h2
    t = (
        1
        - 0.17 * cos(radians(hm - 30))
        + 0.24 * cos(radians(2 * hm))
        + 0.32 * cos(radians(3 * hm + 6))
        - 0.20 * cos(radians(4 * hm - 63))
    )
    turn = 60 * exp(-((((hm % 360) - 275) / 25) ** 2))
    light = (l2 - l1) / (1 + 0.015 * (lm - 50) ** 2 / sqrt(20 + (lm - 50) ** 2))
    chroma = (c2 - c1) / (1 + 0.045 * cm)
    hue = dh_ / (1 + 0.015 * cm * t)
    rotation = -sin(radians(turn)) * 2 * sqrt(_seventh(cm))
    return sqrt(light**2 + chroma**2 + hue**2 + rotation * chroma * hue)


def _seventh(chroma):
    return chroma**7 / (chroma**7 + 25**7)


def contrast(one, other):
    dim, bright = sorted(times(XYZ, linear(colour))[1] for colour in (one, other))
    return (bright + 0.05) / (dim + 0.05)


def tint(colour, paper, share):
    """`colour` laid over `paper`, as the article view paints it."""
    pairs = [(int(colour[at : at + 2], 16), int(paper[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


def closest(colours, sight):
    """The least difference between two of the named colours, and which two they are."""
    return min(
        (difference(seen(a, sight), seen(b, sight)), one, other)
        for (one, a), (other, b) in combinations(colours.items(), 2)
    )


@pytest.mark.parametrize(
    ("one", "other", "published"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
    ],
)
def test_the_yardstick_measures_what_was_published(one, other, published):
    assert difference(one, other) == pytest.approx(published, abs=5e-5)


def test_white_stays_white_for_every_reader():
    for sight in SIGHTS:
        assert seen("#ffffff", sight) == pytest.approx((100, 0, 0), abs=0.01)


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("theme", THEMES)
def test_the_five_families_are_far_apart_for_every_reader(theme, sight):
    apart, one, other = closest(THEMES[theme]["families"], sight)
    assert apart >= APART, f"{one} and {other} are {apart:.1f} apart"


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("theme", THEMES)
def test_tints_of_two_families_differ_by_more_than_the_eye_needs(theme, sight):
    """The line under the words, in the full colour, carries the rest."""
    roles = THEMES[theme]
    paper, share = roles["paper"], roles["tints"]["mark"]
    tints = {family: tint(colour, paper, share) for family, colour in roles["families"].items()}
    apart, one, other = closest(tints, sight)
    assert apart >= NOTICED, f"tints of {one} and {other} are {apart:.1f} apart"


@pytest.mark.parametrize("theme", THEMES)
def test_every_family_can_be_read_as_text_on_paper(theme):
    roles = THEMES[theme]
    for family, colour in roles["families"].items():
        assert contrast(colour, roles["paper"]) >= 4.5, family


@pytest.mark.parametrize("theme", THEMES)
def test_words_can_be_read_on_what_they_stand_on(theme):
    roles = THEMES[theme]
    for ground in ("background", "pane", "paper", "field", "hover"):
        assert contrast(roles["ink"], roles[ground]) >= 7, ground
        assert contrast(roles["muted"], roles[ground]) >= 4.5, ground
    for ground in ("pane", "paper", "background"):
        assert contrast(roles["accent"], roles[ground]) >= 4.5, ground
        assert contrast(roles["danger"], roles[ground]) >= 4.5, ground
    assert contrast(roles["accent_ink"], roles["accent"]) >= 4.5
    assert contrast(roles["accent_ink"], roles["accent_hover"]) >= 4.5
    assert contrast(roles["ink"], roles["selection"]) >= 7
    assert contrast(roles["tooltip_ink"], roles["tooltip"]) >= 7


@pytest.mark.parametrize("theme", THEMES)
def test_marked_and_selected_text_can_be_read(theme):
    roles = THEMES[theme]
    selected = tint(roles["accent"], roles["pane"], roles["tints"]["selected"])
    assert contrast(roles["ink"], selected) >= 7
    assert contrast(roles["muted"], selected) >= 4.5
    for family, colour in roles["families"].items():
        marked = tint(colour, roles["paper"], roles["tints"]["mark"])
        assert contrast(roles["ink"], marked) >= 7, family


@pytest.mark.parametrize("theme", THEMES)
def test_the_focus_ring_can_be_seen_everywhere(theme):
    roles = THEMES[theme]
    for ground in ("background", "pane", "paper", "field"):
        assert contrast(roles["focus"], roles[ground]) >= 3, ground


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scale", shipped_scales(), ids=lambda scale: scale.name)
def test_two_labels_differ_in_colour_or_in_both_icon_and_underline(scale, theme, sight):
    paper = THEMES[theme]["paper"]
    for one, other in combinations(scale.ratings, 2):
        colours = getattr(one, theme), getattr(other, theme)
        assert min(contrast(colour, paper) for colour in colours) >= 4.5
        assert one.icon != other.icon
        apart = difference(*(seen(colour, sight) for colour in colours))
        assert apart >= APART or one.underline != other.underline, f"{one.label}, {other.label}"


@pytest.mark.parametrize("scale", shipped_scales(), ids=lambda scale: scale.name)
def test_a_solid_line_always_means_true(scale):
    solid = [rating for rating in scale.ratings if rating.underline == "solid"]
    assert all(rating.family == "true" for rating in solid)
