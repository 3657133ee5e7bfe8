"""Contrast in both looks (WCAG 2.2, AA): of the palette, and of what is really drawn in window and dialogs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from busviewer.ui.canvas.key_pointer import KeyMark
from busviewer.ui.kit import theme
from busviewer.ui.kit.focus_ring import watch_focus
from busviewer.ui.kit.parts import Elided, Swatch
from busviewer.ui.kit.theme import Theme, contrast
from tests.gui.conftest import Driver

LOOKS = ("dark", "light")
GROUNDS = ("window", "panel", "raised", "field", "hover", "selection", "info_bar", "warning_bar", "error_bar")
TEXT, SEEN = 4.5, 3.0
DIALOGS = (
    "export", "figure", "lesion_report", "finetune", "models", "about_model", "summary", "help", "keys", "change_keys",
    "about", "report",
)  # fmt: skip


# --- the palette ------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", LOOKS)
def test_every_colour_of_text_is_read_on_every_ground(name: str) -> None:
    look = Theme(name)
    pairs = [
        *product(("text", "muted", "accent", "ok", "warning", "error"), GROUNDS),
        ("accent_text", "accent"), ("text", "pressed"), ("canvas_text", "canvas"), ("canvas_muted", "canvas"),
    ]  # fmt: skip
    weak = {pair: round(contrast(*map(look.colour, pair)), 2) for pair in pairs}
    assert {pair: found for pair, found in weak.items() if found < TEXT} == {}


@pytest.mark.parametrize("name", LOOKS)
def test_the_edges_of_fields_and_the_accent_are_seen_on_every_ground(name: str) -> None:
    look = Theme(name)
    pairs = [*product(("control",), ("window", "panel", "raised", "field")), *product(("accent",), GROUNDS)]
    weak = {pair: round(contrast(*map(look.colour, pair)), 2) for pair in pairs}
    assert {pair: found for pair, found in weak.items() if found < SEEN} == {}


@pytest.mark.parametrize("name", LOOKS)
def test_qt_draws_tooltips_links_selections_and_placeholders_in_colours_that_are_read(qtbot: QtBot, name: str) -> None:
    role, palette = QPalette.ColorRole, Theme(name).palette()
    for one, other in (
        (role.WindowText, role.Window), (role.Text, role.Base), (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase), (role.HighlightedText, role.Highlight), (role.PlaceholderText, role.Base),
        (role.Link, role.Base), (role.Link, role.Window), (role.BrightText, role.Window),
    ):  # fmt: skip
        assert contrast(palette.color(one), palette.color(other)) >= TEXT, (one, other)


def test_the_colours_of_masks_are_seen_on_both_canvases() -> None:
    drawn = (theme.CORRECTION, theme.DRAFT, theme.TRUTH, theme.HIT, theme.MISSED, theme.FALSE, *theme.READERS)
    for name, colour in product(LOOKS, drawn):
        assert contrast(QColor(colour), Theme(name).colour("canvas")) >= SEEN, (name, colour)


def test_what_is_written_on_a_scan_is_read_on_white_tissue() -> None:
    plate = QColor(*(round(part * 200 / 255 + 255 * 55 / 255) for part in (12, 13, 15)))  # as the style has it
    assert contrast(QColor("#e6e9ec"), plate) >= TEXT


# --- what is drawn ----------------------------------------------------------------------------------------------------
def colours(picture: QImage, place: QRect) -> Counter[int]:
    inside = place.intersected(picture.rect())
    cut = picture.copy(inside).convertToFormat(QImage.Format.Format_RGB32)
    return Counter(cut.pixel(x, y) for x in range(cut.width()) for y in range(cut.height()))


def drawn_contrast(picture: QImage, place: QRect) -> float:
    """Of the colour that stands out most against the one that there is most of: thin letters are half their colour."""
    found = colours(picture, place)
    ground = QColor(found.most_common(1)[0][0])
    return max(contrast(QColor(each), ground) for each in found)


def has_face(button: QAbstractButton) -> bool:
    return bool(button.text()) or not button.icon().isNull()


def worded(window: QWidget) -> Iterator[tuple[QWidget, float]]:
    """The enabled widgets that show a text or an icon, each with the contrast that it has to have."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QLabel) and (widget.text() or not widget.pixmap().isNull()):
            yield widget, TEXT if widget.text() else SEEN
        elif isinstance(widget, QComboBox) or (
            isinstance(widget, QLineEdit) and (widget.text() or widget.placeholderText())
        ):
            yield widget, TEXT
        elif isinstance(widget, Swatch | QAbstractButton) and (isinstance(widget, Swatch) or has_face(widget)):
            yield widget, SEEN


def faint(window: QWidget) -> list[str]:
    picture = window.grab().toImage()
    found = []
    for widget, least in worded(window):
        seen = widget.visibleRegion().boundingRect()
        if min(seen.width(), seen.height()) < 6 or (isinstance(widget, Elided) and seen.width() < 40):  # no room for it
            continue
        place = QRect(widget.mapTo(window, seen.topLeft()), seen.size())
        if (has := drawn_contrast(picture, place)) < least:
            words = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
            found.append(f"{type(widget).__name__} {widget.accessibleName()} {words[:30]!r}: {has:.1f}")
    return found


@pytest.mark.parametrize("name", LOOKS)
def test_all_texts_and_icons_of_the_window_are_drawn_with_enough_contrast(driver: Driver, name: str) -> None:
    driver.window.actions_[name].trigger()
    driver.segment()
    driver.window.actions_["from_truth"].trigger()
    driver.window.actions_["show_birads"].trigger()
    driver.until(lambda: not driver.window.parts.side.measurements.stale)
    assert faint(driver.window) == []
    for kind in ("info", "warning", "error"):
        driver.window.bar.tell("Something happened.", kind, about="program")
        driver.turn()
        assert faint(driver.window.bar) == []


@pytest.mark.parametrize("name", LOOKS)
def test_all_texts_and_icons_of_the_dialogs_are_drawn_with_enough_contrast(driver: Driver, name: str) -> None:
    driver.window.actions_[name].trigger()
    found = []
    for command in DIALOGS:
        driver.window.actions_[command].trigger()
        (dialog,) = (each for each in driver.window.findChildren(QDialog) if each.isVisible())
        driver.turn()
        found += [f"{command}: {each}" for each in faint(dialog)]
        dialog.close()
        driver.turn()
    assert found == []


@pytest.mark.parametrize("name", LOOKS)
def test_rows_of_the_worklist_are_read_selected_or_not(driver: Driver, name: str) -> None:
    driver.window.actions_[name].trigger()
    driver.segment()
    listed = driver.window.parts.worklist.list
    picture = listed.viewport().grab().toImage()
    for row in range(3):
        place = listed.visualRect(listed.model().index(row, 0)).adjusted(70, 0, 0, 0)  # beside the thumbnail
        assert drawn_contrast(picture, place) >= TEXT


@pytest.mark.parametrize("name", LOOKS)
def test_the_focus_ring_is_seen_beside_what_it_lies_on(driver: Driver, name: str) -> None:
    driver.window.actions_[name].trigger()
    ring = watch_focus(QApplication.instance())._ring  # type: ignore[arg-type]
    ring.surround(driver.view)
    look = Theme(name)
    picture = ring.grab().toImage()
    found = {QColor(each).name() for each in colours(picture, picture.rect())}
    lines = [look.colour(each) for each in ("accent", "accent_text")]
    assert {line.name() for line in lines} <= found
    for ground in (*GROUNDS, "canvas"):  # one of its two lines stands out on each
        assert max(contrast(line, look.colour(ground)) for line in lines) >= SEEN
    ring.surround(None)


def test_the_keyboard_pointer_is_seen_on_black_and_on_white(qtbot: QtBot) -> None:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionGraphicsItem

    for ground in ("#000000", "#808080", "#ffffff"):
        picture = QImage(QSize(60, 60), QImage.Format.Format_RGB32)
        picture.fill(QColor(ground))
        painter = QPainter(picture)
        painter.translate(QPoint(30, 30))
        KeyMark().paint(painter, QStyleOptionGraphicsItem())
        painter.end()
        assert drawn_contrast(picture, picture.rect()) >= SEEN
