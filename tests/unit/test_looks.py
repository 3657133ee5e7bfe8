"""The palettes can be read, the icons are drawn alike, and the style sheet keeps to the grid."""

from __future__ import annotations

import ast
import re
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STYLE, ICONS = ROOT / "resources" / "style", sorted((ROOT / "resources" / "icons").glob("*.svg"))
UI = sorted((ROOT / "busviewer" / "ui").rglob("*.py"))
SHEET = (STYLE / "style.qss").read_text(encoding="utf-8")
THEMES = ("dark", "light")
GROUNDS = ("window", "panel", "raised", "hover", "field", "selection", "info_bar", "warning_bar", "error_bar")
TEXTS = ("text", "muted", "accent", "ok", "warning", "error")
FURTHER = (("text", "pressed"), ("accent_text", "accent"), ("canvas_text", "canvas"), ("canvas_muted", "canvas"))
# what is no text, but has to be seen: outlines of fields and grooves, the focus ring, and what cannot be used now
PARTS = [(part, ground) for part in ("control", "accent", "disabled") for ground in ("window", "panel", "field")]
TEXT_ON_GROUND = [*((text, ground) for text in TEXTS for ground in GROUNDS), *FURTHER]


def colours(theme: str) -> dict[str, str]:
    return tomllib.loads((STYLE / f"{theme}.toml").read_text(encoding="utf-8"))


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2) of "#rrggbb"."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def test_the_contrast_is_computed_as_wcag_defines_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)  # the well-known grey that just misses AA


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_can_be_read_on_every_ground(theme: str, text: str, ground: str) -> None:
    named = colours(theme)
    assert contrast(named[text], named[ground]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("part", "ground"), PARTS)
def test_what_is_no_text_can_be_seen(theme: str, part: str, ground: str) -> None:
    named = colours(theme)
    assert contrast(named[part], named[ground]) >= 3.0


@pytest.mark.parametrize("theme", THEMES)
def test_each_rule_of_the_style_sheet_has_a_text_that_stands_out_from_its_ground(theme: str) -> None:
    named, seen = colours(theme), 0
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", SHEET):
        ground, text = re.search(r"background: @(\w+)@", body), re.search(r"(?<![-\w])color: @(\w+)@", body)
        if ground and text and "disabled" not in selector:
            seen += 1
            assert contrast(named[text[1]], named[ground[1]]) >= 4.5, selector
    assert seen >= 4


def test_both_palettes_name_the_same_colours_and_the_style_sheet_only_those() -> None:
    dark, light = (set(colours(theme)) for theme in THEMES)
    assert dark == light
    assert set(re.findall(r"@(\w+)@", SHEET)) <= dark | {
        "name",
        "icons",
        "font_px",
        "small_px",
        "title_px",
        "figure_px",
    }


def test_spaces_in_the_style_sheet_are_on_the_grid() -> None:
    spaces = re.findall(r"(?:padding|margin|spacing)[a-z-]*: ([^;]+);", SHEET)
    assert len(spaces) > 20
    for value in (int(number) for space in spaces for number in re.findall(r"(\d+)px", space)):
        assert value % 4 == 0 or value in (1, 2), value


@pytest.mark.parametrize("path", UI, ids=lambda path: path.stem)
def test_spaces_between_widgets_are_on_the_grid(path: Path) -> None:
    setters = {"setSpacing", "setHorizontalSpacing", "setVerticalSpacing", "setContentsMargins", "addSpacing"}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in setters:
            constants = (
                each.value for given in node.args for each in ast.walk(given) if isinstance(each, ast.Constant)
            )
            off = [value for value in constants if isinstance(value, int) and value % 4 and value not in (1, 2)]
            assert not off, f"line {node.lineno}: {off}"


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_icons_are_drawn_on_one_grid_in_the_colour_of_the_text(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)
    assert root.attrib["viewBox"] == "0 0 24 24"
    assert (root.attrib["stroke"], root.attrib["stroke-width"]) == ("currentColor", "1.7")
    assert (root.attrib["stroke-linecap"], root.attrib["stroke-linejoin"]) == ("round", "round")
    assert not re.findall(r"#[0-9a-fA-F]{3,8}", text), "a colour of its own"
