"""Keys: the sheet of keys, the editor, clashes, and what of the settings cannot be."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from busviewer.app import build
from busviewer.settings import Settings, load
from busviewer.ui.commands.actions import COMMANDS, HELD
from busviewer.ui.commands.bindings import Bindings, key_of, plain_key, reserved
from busviewer.ui.commands.key_caps import KeyCaps
from busviewer.ui.commands.keys_editor import KeysEditor
from busviewer.ui.help.help_dialogs import AboutDialog, KeysDialog, columns
from busviewer.ui.kit.services import Services
from tests.gui.conftest import Driver, make_driver

DEFAULTS = {"brush": ("B",), "erase": ("E",), "next": ("Right", "N"), "bare": ()}


# --- whose a key is ---------------------------------------------------------------------------------------------------
def test_what_the_reader_changed_is_in_force_and_the_rest_is_as_in_the_table() -> None:
    made = Bindings(DEFAULTS, {"brush": "ctrl+q", "next": "N; Down", "bare": "B"})
    assert not made.problems
    assert [made[name] for name in DEFAULTS] == [("Ctrl+Q",), ("E",), ("N", "Down"), ("B",)]
    assert made.owner("B") == "bare" and made.owner("Right") == ""
    assert made.changed == {"brush": "Ctrl+Q", "next": "N; Down", "bare": "B"}


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"brush": "nonsense"}, "not a valid shortcut"),
        ({"brush": "Ctrl+K, B"}, "not a valid shortcut"),
        ({"brush": "E"}, "already assigned to another command"),
        ({"brush": "H"}, "held"),
        ({"brush": "Shift+Space"}, "held"),
        ({"brush": "Tab"}, "moves between controls"),
        ({"brush": "Alt+F"}, "opens a menu"),
        ({"burst": "Q"}, "unknown command"),
    ],
)
def test_what_cannot_be_is_said_and_the_usual_key_is_in_force(changed: dict[str, str], said: str) -> None:
    made = Bindings(DEFAULTS, changed)
    assert len(made.problems) == 1 and said in made.problems[0] and next(iter(changed)) in made.problems[0]
    assert all(made[name] == keys for name, keys in DEFAULTS.items()) and not made.changed


def test_two_commands_may_change_places_and_of_two_that_clash_the_first_has_it() -> None:
    assert not Bindings(DEFAULTS, {"brush": "E", "erase": "B"}).problems
    made = Bindings(DEFAULTS, {"brush": "Q", "erase": "Q"})
    assert (made["brush"], made["erase"], len(made.problems)) == (("Q",), ("E",), 1)


@given(st.dictionaries(st.sampled_from(list(DEFAULTS)), st.lists(st.sampled_from("BENQX"), max_size=2).map("; ".join)))
def test_no_two_commands_share_a_key_whatever_the_settings_say(changed: dict[str, str]) -> None:
    made = Bindings(DEFAULTS, changed)
    keys = [key for name in DEFAULTS for key in made[name]]
    assert len(keys) == len(set(keys))
    assert Bindings(DEFAULTS, made.changed).problems == [] and Bindings(DEFAULTS, made.changed).changed == made.changed


def test_every_key_of_the_table_is_spelt_as_qt_does_and_may_be_had() -> None:
    for command in COMMANDS:
        for key in command.keys:
            assert plain_key(key), f"{command.name}: {key}"
            assert not reserved(plain_key(key)), f"{command.name}: {key}"


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "expected"),
    [
        (Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier, "B", "Shift+B"),
        (Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier, "?", "?"),
        (Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier, "1", "1"),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier, "", "Ctrl+Up"),
        (Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier, "", ""),
    ],
)
def test_a_press_is_the_key_that_a_shortcut_would_answer(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, expected: str
) -> None:
    assert key_of(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)) == expected


# --- the sheet of keys ------------------------------------------------------------------------------------------------
def seen_on(sheet: KeysDialog) -> set[str]:
    """What is to be read on the sheet now, key caps by what they say."""
    labels = {label.text() for label in sheet.findChildren(QLabel) if label.isVisible()}
    return labels | {caps.accessibleName() for caps in sheet.findChildren(KeyCaps) if caps.isVisible()}


def test_the_sheet_of_keys_is_made_from_the_bindings_in_force(qtbot: QtBot, services: Services) -> None:
    driver = make_driver(qtbot, services, Settings(reader="mj", keys={"brush": "F9"}))
    driver.key(Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    sheet = driver.window.findChild(KeysDialog)
    assert sheet is not None
    said = {row.what: row.keys for row in sheet.rows}
    assert said["Brush"] == ("F9",) and said["Erase"] == ("E",)
    assert all(what in said for _key, what in HELD)
    assert {"F9", "Brush", "E", "Erase"} <= seen_on(sheet)
    QTest.keyClicks(sheet.search, "bru f9")
    assert seen_on(sheet) == {"F9", "Brush", "EDIT"}
    QTest.keyClicks(sheet.search, "zzz")
    (nothing,) = seen_on(sheet)
    assert nothing.startswith("No command")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    driver.window.actions_["about"].trigger()
    about = driver.window.findChild(AboutDialog)
    assert about is not None
    about.close()
    driver.built.close()


@given(st.lists(st.integers(1, 40), min_size=1, max_size=9), st.integers(1, 4))
def test_columns_keep_the_order_and_are_as_low_as_can_be(heights: list[int], count: int) -> None:
    parts = columns(heights, count)
    assert [height for part in parts for height in heights[part]] == heights
    assert len(parts) == min(count, len(heights))
    highest = max(sum(heights[part]) for part in parts)
    assert highest >= max(max(heights), -(-sum(heights) // count))
    assert highest <= max(heights) + -(-sum(heights) // count)


# --- the editor -------------------------------------------------------------------------------------------------------
@pytest.fixture
def editor(driver: Driver) -> Iterator[KeysEditor]:
    driver.window.actions_["change_keys"].trigger()
    made = driver.window.findChild(KeysEditor)
    assert made is not None
    driver.until(lambda: made.windowHandle().isExposed())
    yield made
    for each in driver.window.findChildren(KeysEditor):
        each.close()


def press(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_free_key_is_given_and_acts_at_once_everywhere(
    driver: Driver, editor: KeysEditor, services: Services
) -> None:
    editor.choose("brush")
    editor.list.setFocus()
    QTest.keyClick(editor.list, Qt.Key.Key_Return)
    assert "Press the new shortcut for Brush" in editor.message.text()
    QTest.keyClick(editor.list, Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier)
    action = driver.window.actions_["brush"]
    assert [key.toString() for key in action.shortcuts()] == ["Ctrl+F9"]
    assert "Ctrl+F9" in action.toolTip()
    assert ("Ctrl+F9",) in [row.keys for row in driver.window.actions_.sheet()]
    driver.until(lambda: load(services.settings_file)[0].keys == {"brush": "Ctrl+F9"})
    editor.close()
    driver.window.activateWindow()
    driver.until(driver.window.isActiveWindow)
    driver.view.setFocus()
    driver.key(Qt.Key.Key_B)
    assert driver.session.editor.tool == "view"
    driver.key(Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier)
    assert driver.session.editor.tool == "brush"


def test_a_clash_is_named_and_the_key_taken_only_when_the_reader_says_so(driver: Driver, editor: KeysEditor) -> None:
    bindings = driver.window.actions_.bindings
    for answer, brush, erase in ((editor.leave, ("B",), ("E",)), (editor.take, ("E",), ())):
        editor.choose("brush")
        press(editor.change)
        QTest.keyClick(editor.list, Qt.Key.Key_E)
        assert "E is already assigned to Erase" in editor.message.text() and bindings["erase"] == ("E",)
        press(answer)
        assert (bindings["brush"], bindings["erase"]) == (brush, erase)
        assert not editor.take.isVisible()
    assert "No shortcut is left for: Erase" in editor.message.text()
    editor.choose("erase")
    press(editor.usual)
    assert "E is already assigned to Brush" in editor.message.text()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.isVisible() and bindings["erase"] == ()
    press(editor.reset)
    assert not bindings.changed and not editor.reset.isEnabled()


def test_keys_are_added_and_removed_and_esc_leaves_them(driver: Driver, editor: KeysEditor) -> None:
    bindings = driver.window.actions_.bindings
    editor.choose("next")
    press(editor.add)
    QTest.keyClick(editor.list, Qt.Key.Key_F9)
    assert bindings["next"] == ("Right", "N", "Down", "F9")
    press(editor.remove)
    assert bindings["next"] == () and not editor.remove.isEnabled()
    press(editor.usual)
    assert bindings["next"] == ("Right", "N", "Down")
    press(editor.change)
    QTest.keyClick(editor.list, Qt.Key.Key_Escape)
    assert bindings["next"] == ("Right", "N", "Down") and editor.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_H, Qt.Key.Key_Space, Qt.Key.Key_Tab])
def test_keys_that_are_held_or_move_the_focus_stay_what_they_are(
    driver: Driver, editor: KeysEditor, key: Qt.Key
) -> None:
    editor.choose("fit")
    press(editor.change)
    QTest.keyClick(editor.list, key)
    assert "Choose another key" in editor.message.text()
    assert not driver.window.actions_.bindings.changed


def test_the_search_finds_commands_by_name_and_by_key(driver: Driver, editor: KeysEditor) -> None:
    QTest.keyClicks(editor.search, "zoom in")
    assert editor.shown() == ["zoom_in"]
    editor.search.clear()
    QTest.keyClicks(editor.search, "ctrl+o")
    assert editor.shown() == ["open"]
    QTest.keyClicks(editor.search, "zzz")
    assert editor.shown() == [] and "zzz" in editor.message.text()


def test_a_wrong_key_in_the_settings_is_said_at_the_start(qtbot: QtBot, services: Services) -> None:
    services.settings_file.write_text('[keys]\nbrush = "nonsense"\nerase = "F"\n')
    built = build(services=services)
    assert "nonsense" in built.window.bar.text
    assert [key.toString() for key in built.window.actions_["erase"].shortcuts()] == ["E"]
    assert "erase" in built.window.bar.details
    built.close()


def test_tooltips_of_controls_follow_the_keys(driver: Driver, editor: KeysEditor) -> None:
    flag = driver.window.parts.side.reading.flag
    assert "K" in flag.toolTip()
    editor.choose("flag")
    press(editor.change)
    QTest.keyClick(editor.list, Qt.Key.Key_F9)
    assert "F9" in flag.toolTip()


def test_keys_given_under_an_old_name_stay() -> None:
    made = Bindings({"next_near_duplicate": ("Shift+T",), "brush": ("B",)}, {"next_twin": "Ctrl+J"})
    assert made["next_near_duplicate"] == ("Ctrl+J",) and not made.problems
