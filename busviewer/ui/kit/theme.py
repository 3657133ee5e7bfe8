"""Looks: the dark and light palettes of ``resources/style``, the style sheet, and icons tinted to the text colour."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from busviewer import paths

__all__ = [
    "AGREED",
    "CORRECTION",
    "DRAFT",
    "FALSE",
    "HIT",
    "MISSED",
    "READERS",
    "TRUTH",
    "Theme",
    "app_icon",
    "apply_theme",
    "contrast",
    "icon",
    "take_theme",
    "theme",
]

# the colours of data are the same in every theme, and told apart by colour-blind readers (Okabe and Ito 2008)
CORRECTION: Final = "#F0E442"
DRAFT: Final = "#56B4E9"
TRUTH: Final = "#E69F00"
HIT: Final = "#009E73"
MISSED: Final = "#E69F00"
FALSE: Final = "#CC79A7"

READERS: Final = ("#CC79A7", "#009E73")  # the first and the second; their lines differ too
AGREED: Final = "#FFFFFF"

_SIZES = (16, 24, 32, 48, 64, 96, 128, 256)
_FONT_PX = 13
_TAKEN, _STYLED = "busviewer_look", "busviewer_style"


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours, from 1 to 21 (WCAG 2.2): at least 4.5 for text, 3 for icons and edges."""

    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


class Theme:
    """The colours of one look, by name."""

    def __init__(self, name: str) -> None:
        self.name = name
        text = (_resources() / "style" / f"{name}.toml").read_text(encoding="utf-8")
        self.colours: dict[str, str] = tomllib.loads(text)

    def colour(self, name: str) -> QColor:
        """The colour called ``name`` in the palette file; KeyError where there is none."""
        return QColor(self.colours[name])

    def palette(self) -> QPalette:
        """The Qt palette of this look."""
        role, group = QPalette.ColorRole, QPalette.ColorGroup
        pairs = {
            role.Window: "window", role.WindowText: "text", role.Base: "field", role.AlternateBase: "panel",
            role.Text: "text", role.Button: "raised", role.ButtonText: "text", role.BrightText: "error",
            role.ToolTipBase: "raised", role.ToolTipText: "text", role.PlaceholderText: "muted",
            role.Highlight: "accent", role.HighlightedText: "accent_text", role.Link: "accent",
            role.Light: "hover", role.Midlight: "hover", role.Mid: "border", role.Dark: "border", role.Shadow: "field",
            role.Accent: "accent",
        }  # fmt: skip
        palette = QPalette()
        for each, name in pairs.items():
            palette.setColor(each, self.colour(name))
        for each in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(group.Disabled, each, self.colour("disabled"))
        return palette

    def style_sheet(self, font_px: int) -> str:
        """``style.qss`` with this look's colours in it."""
        template = (_resources() / "style" / "style.qss").read_text(encoding="utf-8")
        values = {
            **self.colours,
            "name": self.name,
            "icons": (_resources() / "style").as_posix(),
            "font_px": str(font_px),
            "small_px": str(font_px - 2),
            "title_px": str(font_px + 9),
            "figure_px": str(font_px + 6),
        }
        return re.sub(r"@(\w+)@", lambda match: values[match[1]], template)


_current: list[Theme] = []


def theme() -> Theme:
    """The look in force."""
    if not _current:
        _current.append(Theme("dark"))
    return _current[0]


def take_theme(app: QApplication, name: str) -> Theme:
    """Make all from now on in the look ``name`` ("dark" or "light"); :func:`apply_theme` styles it."""
    if _current and _current[0].name == name and app.property(_TAKEN) == name:
        return _current[0]
    look = Theme(name)
    _current[:] = [look]
    _icon.cache_clear()
    scheme = Qt.ColorScheme.Dark if name == "dark" else Qt.ColorScheme.Light
    QGuiApplication.styleHints().setColorScheme(scheme)  # title bars only; the rest is ours
    if not app.property(_TAKEN):
        app.setStyle("Fusion")
        font = QFont(app.font())
        font.setPixelSize(_FONT_PX)
        app.setFont(font)
    app.setPalette(look.palette())
    app.setProperty(_TAKEN, name)
    return look


def apply_theme(app: QApplication, name: str) -> Theme:
    """Switch the whole program to the look ``name`` ("dark" or "light")."""
    look = take_theme(app, name)
    if app.property(_STYLED) != name:
        app.setStyleSheet(look.style_sheet(_FONT_PX))
        app.setProperty(_STYLED, name)
    return look


@cache
def _resources() -> Path:
    return paths.resources()


class _SvgEngine(QIconEngine):
    """Draws an SVG anew at each size and pixel ratio that is asked for, so that it is sharp on every screen."""

    def __init__(self, svg: str, disabled_svg: str) -> None:
        super().__init__()
        self._svgs = svg, disabled_svg
        self._made: dict[tuple[int, int, bool], QPixmap] = {}

    def clone(self) -> QIconEngine:
        """Another of the same."""
        return _SvgEngine(*self._svgs)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw it into ``rect``, as large as it fits."""
        side = min(rect.width(), rect.height())
        place = QRectF(0, 0, side, side)
        place.moveCenter(QRectF(rect).center())
        svg = self._svgs[mode == QIcon.Mode.Disabled]
        QSvgRenderer(QByteArray(svg.encode())).render(painter, place)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """``size`` in the pixels of the screen; nothing where there is no room."""
        if size.isEmpty():
            return QPixmap()
        key = size.width(), size.height(), mode == QIcon.Mode.Disabled
        if key not in self._made:
            made = QPixmap(size)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            self.paint(painter, made.rect(), mode, state)
            painter.end()
            self._made[key] = made
        return self._made[key]


@cache
def _icon(name: str, colour: str, disabled: str) -> QIcon:
    svg = (_resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QIcon(_SvgEngine(*(svg.replace("currentColor", tint) for tint in (colour, disabled))))


def icon(name: str, colour: str = "text") -> QIcon:
    """The icon ``name`` in a colour of the look in force (a name of the palette, or "#rrggbb")."""
    look = theme()
    tint = colour if colour.startswith("#") else look.colours[colour]
    return _icon(name, tint, look.colours["disabled"])


@cache
def app_icon() -> QIcon:
    """The program's own icon."""
    svg = (_resources() / "busviewer.svg").read_text(encoding="utf-8")
    made = QIcon()
    for size in _SIZES:  # as pixmaps: what a window manager is handed
        made.addPixmap(_SvgEngine(svg, svg).pixmap(QSize(size, size), QIcon.Mode.Normal, QIcon.State.Off))
    return made
