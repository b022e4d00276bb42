"""Named colours, fonts and sizes of the window: light, dark, or as the system has it.

Nothing here imports the domain at run time: the theme is needed before the
first paint, and `workbench.model` brings the whole database layer with it.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from string import Template
from typing import Any, Literal, Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from workbench.paths import bundled, package_folder

SERIF = "Source Serif Pro"
"""The article and what is quoted from it."""

SANS = "Source Sans Pro"
"""Everything else. Its figures are tabular by themselves."""

BASE_PX = 14
"""Size of ordinary text at 100 %; Source Sans runs small, this equals 13 px of most others."""

Choice = Literal["system", "light", "dark"]

_FONTS = {"font_source_serif_pro": "SourceSerifPro", "font_source_sans_pro": "SourceSansPro"}
_CUTS = ("Regular", "It", "Semibold", "Bold")
_LENGTH = re.compile(r"\b(\d+)px")
_HIGH_CONTRAST = Qt.ContrastPreference.HighContrast


class Coloured(Protocol):
    """What has a colour of its own, or that of its family: a rating, a look."""

    @property
    def family(self) -> str:
        """A `workbench.model.Family`."""

    @property
    def light(self) -> str:
        """``#rrggbb`` on light paper; empty for the family's."""

    @property
    def dark(self) -> str:
        """``#rrggbb`` on dark paper; empty for the family's."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by role, as ``#rrggbb``, and the size they are shown at.

    `families` is keyed by `workbench.model.Family` (or its value). Shares are
    in [0, 1]: how much of a colour is laid over the ground.
    """

    name: str
    dark: bool
    background: str
    pane: str
    paper: str
    field: str
    hover: str
    pressed: str
    line: str
    line_strong: str
    ink: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_ink: str
    selection: str
    hit: str
    focus: str
    danger: str
    tooltip: str
    tooltip_ink: str
    mark_share: float
    selected_share: float
    waiting_share: float
    families: Mapping[str, str]
    scale: float = 1.0

    def px(self, length: float) -> int:
        """A length given at 100 %, at the size of the interface; a hairline stays one."""
        return round(length) if length <= 1 else round(length * self.scale)

    def colour_of(self, thing: Coloured) -> str:
        """The colour of a rating or a look in this theme."""
        own = thing.dark if self.dark else thing.light
        return own or self.families[thing.family]

    def mark_tint(self, colour: str) -> str:
        """`colour` as it is laid under marked words: opaque, over paper."""
        return blend(colour, self.paper, self.mark_share)

    @property
    def selected(self) -> str:
        """Ground of a selected row."""
        return blend(self.accent, self.pane, self.selected_share)

    @property
    def waiting(self) -> str:
        """Work that is out for reply, beside the accent of what is closed."""
        return blend(self.accent, self.pane, self.waiting_share)

    def strengthened(self) -> "Theme":
        """The same for those who ask their system for high contrast: firm lines, no grey words."""
        return replace(self, muted=self.ink, line=self.muted, line_strong=self.ink)


def blend(colour: str, ground: str, share: float) -> str:
    """`share` of `colour` laid over `ground`, each ``#rrggbb``."""
    over, under = QColor(colour), QColor(ground)

    def channel(a: int, b: int) -> int:
        return round(a * share + b * (1 - share))

    mixed = QColor(
        channel(over.red(), under.red()),
        channel(over.green(), under.green()),
        channel(over.blue(), under.blue()),
    )
    return mixed.name()


@cache
def load_theme(name: str) -> Theme:
    """The shipped theme "light" or "dark", at 100 %."""
    roles: dict[str, Any] = tomllib.loads((_folder() / f"{name}.toml").read_text("utf-8"))
    shares = {f"{what}_share": share for what, share in roles.pop("tints").items()}
    return Theme(name=name, **roles, **shares)


def install_fonts() -> tuple[str, ...]:
    """Give the program its two typefaces, without installing them: (serif, sans).

    A cut that cannot be read is left out; Qt then takes what the system has.
    """
    families: dict[str, None] = {}
    for package, stem in _FONTS.items():
        for cut in _CUTS:
            path = package_folder(package) / "files" / f"{stem}-{cut}.ttf"
            number = QFontDatabase.addApplicationFont(str(path))
            families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(number)[:1]))
    return tuple(families)


def sans(theme: Theme, size: float = BASE_PX, *, semibold: bool = False) -> QFont:
    """The window's face at `size` pixels (of 100 %), for what is painted by hand."""
    return _font(SANS, theme.px(size), semibold=semibold)


def serif(theme: Theme, size: float, *, semibold: bool = False) -> QFont:
    """The article's face at `size` pixels (of 100 %)."""
    return _font(SERIF, theme.px(size), semibold=semibold)


class ThemeController(QObject):
    """Dresses the application, and again when the system turns dark or light.

    Signals:
        changed: the `Theme` that holds from now on. Palette and style sheet are
            set already; what is painted by hand or drawn as an icon follows.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._choice: Choice = "system"
        self._scale = 1.0
        self.theme = load_theme("light")
        # Both are kept: once Python lets go of the hints, their accessibility is gone with them.
        self._hints = app.styleHints()
        self._access = self._hints.accessibility()
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._access.contrastPreferenceChanged.connect(self._on_contrast_changed)

    def apply(self, choice: Choice | None = None, *, scale: float | None = None) -> None:
        """Show the chosen theme at the chosen size (1.0 to 2.0); None keeps what was chosen."""
        self._choice = choice or self._choice
        self._scale = min(2.0, max(1.0, scale or self._scale))
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._hints.setColorScheme(schemes.get(self._choice, Qt.ColorScheme.Unknown))
        if self._choice == "system":
            self._on_system_changed(self._hints.colorScheme())
        else:
            self._wear(self._choice)

    def _wear(self, name: str) -> None:
        theme = replace(load_theme(name), scale=self._scale)
        if self._access.contrastPreference() == _HIGH_CONTRAST:
            theme = theme.strengthened()
        self.theme = theme
        self._app.setStyle("Fusion")
        self._app.setPalette(palette(theme))
        self._app.setFont(sans(theme))
        self._app.setStyleSheet(style_sheet(theme))
        self.changed.emit(theme)

    @Slot(Qt.ColorScheme)
    def _on_system_changed(self, scheme: Qt.ColorScheme) -> None:
        if self._choice == "system":
            self._wear("dark" if scheme == Qt.ColorScheme.Dark else "light")

    @Slot(Qt.ContrastPreference)
    def _on_contrast_changed(self, _preference: Qt.ContrastPreference) -> None:
        self._wear(self.theme.name)


def palette(theme: Theme) -> QPalette:
    """The theme for what the style draws itself, and for widgets that paint by palette role.

    `Mid` is the hairline, `PlaceholderText` muted words, `Accent` the accent,
    `AlternateBase` the ground of a selected row, `Button` the hover ground.
    """
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.background,
        role.WindowText: theme.ink,
        role.Base: theme.pane,
        role.AlternateBase: theme.selected,
        role.Text: theme.ink,
        role.Button: theme.hover,
        role.ButtonText: theme.ink,
        role.BrightText: theme.accent_ink,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.ink,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.tooltip,
        role.ToolTipText: theme.tooltip_ink,
        role.Light: theme.pane,
        role.Midlight: theme.hover,
        role.Mid: theme.line,
        role.Dark: theme.line_strong,
        role.Shadow: theme.line_strong,
    }
    made = QPalette()
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.disabled))
    return made


def style_sheet(theme: Theme) -> str:
    """`resources/themes/window.qss` in the theme's colours and at its size."""
    text = (_folder() / "window.qss").read_text("utf-8")
    sized = _LENGTH.sub(lambda found: f"{theme.px(int(found[1]))}px", text)
    derived = {
        "selected": theme.selected,
        "danger_ground": blend(theme.danger, theme.pane, theme.selected_share),
        "ring_on_accent": theme.ink,
        "folder": _folder().as_posix(),
        "theme": theme.name,
    }
    roles = {name: getattr(theme, name) for name in Theme.__slots__}
    return Template(sized).substitute({**roles, **derived})


def _folder() -> Path:
    return bundled("resources") / "themes"


def _font(family: str, px: int, *, semibold: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
    return font
