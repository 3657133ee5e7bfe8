"""Searching the help, and what F1 opens."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from busviewer import paths
from busviewer.ui.help.help_dialogs import KeysDialog
from busviewer.ui.help.help_places import PLACES, place_of
from busviewer.ui.help.help_search import Part, find, parts_of
from busviewer.ui.help.help_window import PAGES, HelpWindow
from busviewer.ui.kit.slug import slug
from tests.gui.conftest import Driver
from tests.waiting import turn, until

HELP = paths.resources() / "help"
PAGE = """# Fruit
Apples are *round*. See [the pears](pears.md).

## Pears
| word | what |
|---|---|
| `pear` | a long one |

## Apple trees
```
# no heading
plant --deep
```
An old tree has many applets.
"""


FRUIT = parts_of("fruit.md", PAGE)


def headings(text: str, parts: Sequence[Part] = FRUIT) -> list[str]:
    return [found.part.heading for found in find(parts, text)]


def marked(text: str) -> list[list[str]]:
    return [[found.excerpt[a:b] for a, b in found.marks] for found in find(FRUIT, text)]


# --- finding ----------------------------------------------------------------------------------------------------------
def test_a_page_is_cut_at_its_headings_and_says_no_marks() -> None:
    fruit, pears, trees = parts_of("fruit.md", PAGE)
    assert fruit.text == "Apples are round. See the pears."
    assert pears.text == "word – what pear – a long one"
    assert trees.text == "# no heading plant --deep An old tree has many applets."
    assert [part.target for part in (fruit, pears, trees)] == ["fruit.md", "fruit.md#pears", "fruit.md#apple-trees"]


def test_a_heading_comes_first_and_a_whole_word_before_a_part_of_one() -> None:
    assert headings("apple") == ["Apple trees", "Fruit"], "in the heading"
    assert headings("pear") == ["Pears", "Fruit"], "whole, and in the heading by its beginning"
    assert headings("tree") == ["Apple trees"]
    found = parts_of("a.md", "# A\n## Long\nA reading of it.\n## Short\nI read it.")
    assert headings("read", found) == ["Short", "Long"], "whole"


def test_every_word_must_be_there_and_begin_as_it_was_typed() -> None:
    assert headings("old app") == ["Apple trees"] and headings("APPLE See") == ["Fruit"]
    assert headings("old pears") == [] and headings("ears") == [] and headings("  ?") == []


def test_the_excerpt_has_the_words_marked() -> None:
    assert marked("apple pears") == [["Apple", "pears"]]
    assert marked("tree")[0] == ["tree"]
    long = "filler " * 200 + "the needle in it " + "filler " * 200
    (found,) = find(parts_of("a.md", f"# A\n{long}"), "need it")
    assert found.excerpt.startswith("… ") and found.excerpt.endswith(" …") and len(found.excerpt) < 190
    assert [found.excerpt[a:b] for a, b in found.marks] == ["need", "it"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("sensitivity", "models.md#sensitivity"),
        ("sign off", "reading.md#sign-off"),
        ("heatmap region", "reading.md#what-you-see"),
        ("privacy", "reading.md#dicom"),
        ("busviewer doctor", "scripting.md#busviewer-doctor"),
    ],
)
def test_what_a_reader_would_look_for_is_found_first(typed: str, first: str) -> None:
    parts = [part for page in PAGES for part in parts_of(page, (HELP / page).read_text(encoding="utf-8"))]
    assert find(parts, typed)[0].part.target == first


# --- the window -------------------------------------------------------------------------------------------------------
@pytest.fixture
def window(qtbot: QtBot) -> Iterator[HelpWindow]:
    made = HelpWindow()
    made.show()
    made.activateWindow()
    until(lambda: made.windowHandle().isExposed() and made.isActiveWindow(), turn=turn)
    yield made
    if isValid(made):
        made.close()


def lit(window: HelpWindow) -> list[str]:
    return [mark.cursor.selectedText().casefold() for mark in window.page.extraSelections()]


def in_sight(window: HelpWindow) -> bool:
    mark = window.page.extraSelections()[window.matches.current - 1]
    place = window.page.cursorRect(mark.cursor)
    return place.top() >= 0 and place.bottom() <= window.page.viewport().height()


@pytest.mark.parametrize(
    "press", [(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier)]
)
def test_keys_search_open_a_result_and_go_from_word_to_word(
    window: HelpWindow, press: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    QTest.keyClick(window.page, *press)
    assert window.field.hasFocus()
    QTest.keyClicks(window.field, "sensitivity")
    assert window.results.isVisible() and window.results.count() > 2
    assert window.results.accessibleName() and window.results.item(0).data(
        Qt.ItemDataRole.AccessibleTextRole
    ).startswith("Models > Sensitivity. ")
    QTest.keyClick(window.field, Qt.Key.Key_Down)
    QTest.keyClick(window.field, Qt.Key.Key_Up)
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    assert window.page.source().fileName() == "models.md" and window.page.source().fragment() == "sensitivity"
    assert set(lit(window)) == {"sensitivity"} and in_sight(window)
    at, count = window.matches.current, window.matches.count
    assert window.place.text() == f"Match {at} of {count} on this page"
    QTest.keyClick(window.field, Qt.Key.Key_F3)  # a button is let go a moment later
    until(lambda: window.matches.current == at + 1, turn=turn)
    assert in_sight(window)
    for wanted in [*range(at, 0, -1), count]:  # before the first comes the last
        QTest.keyClick(window.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
        until(lambda wanted=wanted: window.matches.current == wanted, turn=turn)  # type: ignore[misc]
    assert in_sight(window)
    QTest.keyClick(window.field, Qt.Key.Key_Escape)
    assert window.isVisible() and window.contents.isVisible() and lit(window) == [] and not window.place.text()
    QTest.keyClick(window.field, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_click_opens_a_result_and_the_words_are_lit_on_every_page(window: HelpWindow) -> None:
    QTest.keyClicks(window.field, "consensus")
    row = next(row for row in range(window.results.count()) if "second reader" in row_text(window, row))
    window.results.scrollToItem(window.results.item(row))
    place = window.results.visualItemRect(window.results.item(row)).center()
    QTest.mouseClick(window.results.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.page.source().fragment() == "work-with-a-second-reader" and in_sight(window)
    window.show_page("scripting.md")
    assert set(lit(window)) == {"consensus"}
    QTest.mouseClick(window.next, Qt.MouseButton.LeftButton)
    assert window.matches.current == 2 and in_sight(window)


def row_text(window: HelpWindow, row: int) -> str:
    return str(window.results.item(row).data(Qt.ItemDataRole.AccessibleTextRole))


def test_what_is_nowhere_is_said(window: HelpWindow) -> None:
    QTest.keyClicks(window.field, "zebra")
    assert window.nothing.isVisible() and window.results.count() == 0 and not window.next.isEnabled()
    QTest.keyClick(window.field, Qt.Key.Key_Return)
    window.field.clear()
    assert not window.nothing.isVisible() and window.contents.isVisible()


def test_a_slash_is_a_letter_in_the_field(window: HelpWindow) -> None:
    QTest.keyClick(window.page, Qt.Key.Key_Slash)
    QTest.keyClicks(window.field, "and/or")
    assert window.field.text() == "and/or"


# --- F1 ---------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("kind", "place"), PLACES.items())
def test_every_place_of_the_help_and_every_part_of_the_window_is_there(kind: str, place: str) -> None:
    page, _, wanted = place.partition("#")
    text = (HELP / page).read_text(encoding="utf-8")
    assert not wanted or wanted in map(slug, re.findall(r"^#+ (.+)$", text, re.MULTILINE))
    sources = (Path(__file__).parents[2] / "busviewer" / "ui").rglob("*.py")
    assert any(f"\nclass {kind}(" in source.read_text(encoding="utf-8") for source in sources)


def test_every_dialog_has_a_place_in_the_help() -> None:
    sources = (Path(__file__).parents[2] / "busviewer" / "ui").rglob("*.py")
    dialogs = {
        name for source in sources for name in re.findall(r"^class (\w+)\(\w*Dialog\)", source.read_text("utf-8"), re.M)
    }
    assert dialogs - PLACES.keys() == {"AboutDialog", "HelpWindow"}, "add a line to help_places.py"


def shown_help(driver: Driver) -> list[HelpWindow]:
    return [each for each in driver.window.findChildren(HelpWindow) if each.isVisible()]


def test_f1_opens_the_part_on_what_has_the_focus(driver: Driver) -> None:
    driver.window.parts.worklist.list.setFocus()
    driver.key(Qt.Key.Key_F1)
    (opened,) = shown_help(driver)
    assert opened.page.source().fragment() == "the-worklist"
    driver.window.activateWindow()
    driver.window.parts.side.reading.flag.setFocus()
    driver.key(Qt.Key.Key_F1)
    assert shown_help(driver) == [opened] and opened.page.source().fragment() == "sign-off"


def test_f1_opens_the_first_page_where_nothing_is_known(driver: Driver) -> None:
    driver.view.setFocus()
    driver.key(Qt.Key.Key_F1)
    (opened,) = shown_help(driver)
    assert opened.page.source().fileName() == "index.md"


def test_f1_in_a_dialog_opens_help_that_can_be_used_beside_it(driver: Driver) -> None:
    driver.window.actions_["help"].trigger()
    (blocked,) = shown_help(driver)
    driver.window.activateWindow()
    driver.window.actions_["export"].trigger()
    dialog = next(each for each in driver.window.findChildren(QDialog) if type(each).__name__ == "ExportDialog")
    driver.until(lambda: dialog.isActiveWindow() and QApplication.focusWidget() is not None)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget) and place_of(focus) == "reading.md#export"
    QTest.keyClick(focus, Qt.Key.Key_F1)
    (opened,) = shown_help(driver)
    assert opened is not blocked and opened.page.source().fragment() == "export"
    driver.until(opened.isActiveWindow)
    QTest.keyClick(opened.page, Qt.Key.Key_Slash)
    assert opened.field.hasFocus(), "the dialog does not block it"
    opened.close()
    dialog.close()


def test_the_menu_searches(driver: Driver) -> None:
    driver.window.actions_["search_help"].trigger()
    (opened,) = shown_help(driver)
    assert opened.field.hasFocus() or opened.focusWidget() is opened.field


def test_ctrl_f1_lists_the_keys(driver: Driver) -> None:
    driver.key(Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    assert driver.window.findChild(KeysDialog) is not None
