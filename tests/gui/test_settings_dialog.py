"""The Settings dialog: every setting is in it, and what is changed there or elsewhere is the same everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from busviewer.settings import OVERLAYS, RULES, ArchiveServer, Overlay, Settings, load
from busviewer.settings.rules import Choice
from busviewer.ui.commands.keys_editor import KeysEditor
from busviewer.ui.kit.number_field import NumberField
from busviewer.ui.kit.services import Services
from busviewer.ui.setup.editors import ChoiceEditor
from busviewer.ui.setup.settings_dialog import SettingsDialog
from busviewer.ui.setup.settings_table import BY_HAND, KEPT_BY_WINDOW, SECTIONS
from busviewer.ui.study.archive_servers_dialog import ArchiveServersDialog
from tests.gui.conftest import Driver, make_driver
from tests.gui.fake import MODEL

OTHER = replace(MODEL, name="other", title="The other model", folder=MODEL.folder / "other")
FLAGS = {  # and the command that turns each
    "hide_draft": "hide_draft", "hide_truth": "hide_truth", "privacy": "privacy", "ask_no_lesion": "ask_no_lesion",
    "smooth": "smooth_scan", "pixel_grid": "pixel_grid", "scale_bar": "scale_bar", "scan_values": "scan_values",
}  # fmt: skip


def opened(driver: Driver) -> SettingsDialog:
    driver.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    dialog = driver.window.settings_controller.dialog
    assert dialog is not None
    driver.until(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def dialog(driver: Driver) -> SettingsDialog:
    return opened(driver)


def part(dialog: SettingsDialog, name: str, kind: type[QWidget]) -> QWidget:
    """The widget of ``kind`` with which the setting ``name`` is changed, on show."""
    dialog.show_section(BY_HAND[name].section)
    (found,) = dialog.rows[name].editor.findChildren(kind)
    assert isinstance(found, QWidget) and found.isVisible()
    return found


def press(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def flip(dialog: SettingsDialog, name: str) -> None:
    box = part(dialog, name, QCheckBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)


def choose(box: QWidget, value: str) -> None:
    """Go to ``value`` in a drop-down list by keys."""
    assert isinstance(box, QComboBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _step in range(box.count()):
        if box.currentData() == value:
            return
        QTest.keyClick(box, Qt.Key.Key_Down)
    raise AssertionError(f"{value} is not in {[box.itemData(row) for row in range(box.count())]}")


def put(field: QWidget, text: str) -> None:
    assert isinstance(field, NumberField)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


# --- the table --------------------------------------------------------------------------------------------------------
def test_every_setting_is_in_the_dialog_or_kept_by_the_window() -> None:
    names = {item.name for item in fields(Settings)}
    assert set(BY_HAND) | KEPT_BY_WINDOW == names and not set(BY_HAND) & KEPT_BY_WINDOW
    assert set(RULES) | set(OVERLAYS) | {"archives"} == names
    assert {entry.section for entry in BY_HAND.values()} | {"storage"} == set(SECTIONS)


def test_every_choice_has_words_for_each_of_its_values() -> None:
    for name, entry in BY_HAND.items():
        rule, default = RULES.get(name), getattr(Settings(), name)
        if isinstance(rule, Choice):
            assert set(entry.words) == {*rule.allowed, default}, name


def test_the_dialog_shows_what_is_in_force(driver: Driver, dialog: SettingsDialog) -> None:
    assert set(dialog.rows) == set(BY_HAND)
    kinds = {"theme": QComboBox, "smooth": QCheckBox, "brush_diameter": NumberField, "keys": QPushButton}
    for name, kind in kinds.items():
        part(dialog, name, kind)
    number = part(dialog, "undo_megabytes", NumberField)
    assert isinstance(number, NumberField) and (number.minimum(), number.maximum()) == (1, 65536)
    assert number.text() == "256 MB" and number.decimals() == 0
    assert [label.text() for label in dialog.rows["reader"].editor.findChildren(QLabel)] == ["mj"]
    driver.window.actions_["settings"].trigger()
    assert driver.window.settings_controller.dialog is dialog, "one is enough"


# --- the dialog and the window say the same ---------------------------------------------------------------------------
@pytest.mark.parametrize("name", FLAGS)
def test_a_flag_is_the_same_in_the_dialog_the_menu_and_the_file(
    driver: Driver, dialog: SettingsDialog, services: Services, name: str
) -> None:
    action, before = driver.window.actions_[FLAGS[name]], getattr(Settings(), name)
    assert action.isChecked() == before
    flip(dialog, name)
    assert action.isChecked() != before and getattr(driver.window.preferences.settings, name) != before
    driver.until(lambda: getattr(load(services.settings_file)[0], name) != before)
    action.trigger()
    box = part(dialog, name, QCheckBox)
    assert isinstance(box, QCheckBox) and box.isChecked() == before == action.isChecked()
    assert getattr(driver.window.preferences.settings, name) == before


def test_what_the_flags_do_is_done_at_once(driver: Driver, dialog: SettingsDialog) -> None:
    driver.window.actions_["segment"].trigger()
    driver.until(lambda: driver.session.shown.draft is not None)
    flip(dialog, "hide_draft")
    assert driver.session.judging.blind == {"draft"} and driver.session.shown.hides("draft")
    flip(dialog, "privacy")
    assert driver.window.windowTitle() == "busviewer"
    flip(dialog, "start_from_draft")
    assert not driver.session.drafts.starts_from_draft
    assert driver.window.parts.centre.strip.start.currentData() is False


def test_an_overlay_is_the_same_in_the_dialog_and_the_panel(
    driver: Driver, dialog: SettingsDialog, services: Services
) -> None:
    layers, row = driver.window.parts.side.layers, dialog.rows["draft"]
    choose(part(dialog, "draft", QComboBox), "fill")
    put(part(dialog, "draft", NumberField), "35")
    assert layers.look("draft") == Overlay("fill", 0.35) == driver.window.preferences.settings.draft
    assert driver.window.actions_["filled"].isChecked()
    driver.until(lambda: load(services.settings_file)[0].draft == Overlay("fill", 0.35))
    layers.set_look("draft", Overlay("outline", 0.6, "#009E73"))
    assert driver.window.preferences.settings.draft == Overlay("outline", 0.6, "#009E73")
    box, field = part(dialog, "draft", QComboBox), part(dialog, "draft", NumberField)
    assert isinstance(box, QComboBox) and isinstance(field, NumberField)
    assert (box.currentData(), field.value()) == ("outline", 60) and row.restore.isVisible()
    press(row.restore)
    assert layers.look("draft") == Overlay() and row.restore.isHidden()


def test_numbers_follow_both_ways(driver: Driver, dialog: SettingsDialog) -> None:
    put(part(dialog, "brush_diameter", NumberField), "40")
    assert driver.session.editor.diameter == 40
    driver.window.actions_["brush"].trigger()
    driver.window.actions_["larger"].trigger()
    field = part(dialog, "brush_diameter", NumberField)
    assert isinstance(field, NumberField) and field.value() == driver.session.editor.diameter == 48.5
    put(part(dialog, "heatmap_opacity", NumberField), "80")
    assert driver.window.parts.side.layers.heatmap_opacity == 0.8
    driver.window.parts.side.layers.set_heatmap_opacity(0.3)
    field = part(dialog, "heatmap_opacity", NumberField)
    assert isinstance(field, NumberField) and field.value() == 30


def test_less_memory_for_undo_takes_the_oldest_steps(driver: Driver, dialog: SettingsDialog) -> None:
    driver.window.actions_["brush"].trigger()
    driver.drag([(40, 40), (60, 40)])
    history = driver.session.workspace.history
    assert driver.session.editor.undo_label and history.nbytes
    put(part(dialog, "undo_megabytes", NumberField), "1")
    assert history._limit == 1 << 20 and driver.session.editor.undo_label
    put(part(dialog, "undo_megabytes", NumberField), "70000")
    assert "70000" in dialog.bar.text and driver.window.preferences.settings.undo_megabytes == 1


def test_the_wheel_scrolls_and_changes_nothing(driver: Driver, dialog: SettingsDialog) -> None:
    for name, kind in (("assessment", QComboBox), ("brush_diameter", NumberField)):
        widget = part(dialog, name, kind)
        here = QPointF(widget.rect().center())
        turned = QWheelEvent(
            here, QPointF(widget.mapToGlobal(here)), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, turned)
    assert driver.window.preferences.settings.assessment == "off"
    assert driver.window.preferences.settings.brush_diameter == 16


def test_the_look_changes_with_the_menu_and_all_that_has_icons(driver: Driver, dialog: SettingsDialog) -> None:
    choose(part(dialog, "theme", QComboBox), "light")
    light = driver.window.palette().window().color().lightness()
    assert driver.window.actions_["light"].isChecked() and light > 200
    driver.window.actions_["dark"].trigger()
    box = part(dialog, "theme", QComboBox)
    assert isinstance(box, QComboBox) and box.currentData() == "dark"
    assert driver.window.palette().window().color().lightness() < 100


def test_the_assessment_is_shown_as_chosen(driver: Driver, dialog: SettingsDialog) -> None:
    choose(part(dialog, "assessment", QComboBox), "at once")
    assert driver.window.actions_["assessment_at_once"].isChecked()
    driver.window.actions_["assessment_off"].trigger()
    box = part(dialog, "assessment", QComboBox)
    assert isinstance(box, QComboBox) and box.currentData() == "off"


def test_a_language_is_offered_in_itself_and_kept(driver: Driver, dialog: SettingsDialog) -> None:
    box = part(dialog, "language", QComboBox)
    assert isinstance(box, QComboBox)
    words = [box.itemText(row) for row in range(box.count())]
    assert words == ["System language", "English", "Deutsch", "Français", "Español", "Português", "中文"]
    told: list[frozenset[str]] = []
    driver.window.preferences.changed.connect(told.append)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert told == [{"language"}] and driver.window.preferences.settings.language == "en"


def test_the_device_is_chosen_of_those_that_were_found(driver: Driver, dialog: SettingsDialog) -> None:
    editor = dialog.rows["device"].editor
    assert isinstance(editor, ChoiceEditor)
    driver.until(lambda: editor.offers("cuda:0"))
    assert dialog.device.text() == "Segmenting runs on Fake GPU."
    assert any("Fake GPU" in action.text() for action in driver.window.choices.devices.actions())
    choose(part(dialog, "device", QComboBox), "cpu")
    assert dialog.device.text().startswith("Segmenting runs on this computer's processor (")
    assert driver.window.inference._wish[1] == "cpu"
    (ticked,) = (action.data() for action in driver.window.choices.devices.actions() if action.isChecked())
    assert ticked == "cpu"
    driver.window.choices.device_chosen.emit("cuda:0")
    box = part(dialog, "device", QComboBox)
    assert isinstance(box, QComboBox) and box.currentData() == "cuda:0"


def test_a_device_that_is_not_there_is_shown_as_it_is_set(qtbot: QtBot, services: Services) -> None:
    driver = make_driver(qtbot, services, Settings(reader="mj", device="cuda:7"))
    dialog = opened(driver)
    box = part(dialog, "device", QComboBox)
    assert isinstance(box, QComboBox) and box.currentText() == "cuda:7 (not found)"
    assert dialog.rows["device"].restore.isVisible()
    driver.built.close()


@pytest.fixture
def two_models(qtbot: QtBot, services: Services) -> Iterator[Driver]:
    driver = make_driver(qtbot, replace(services, find_models=lambda: ([MODEL, OTHER], [])))
    yield driver
    driver.built.close()


def test_another_model_is_used_at_once_and_the_menu_says_so(two_models: Driver) -> None:
    window, dialog = two_models.window, opened(two_models)
    choose(part(dialog, "model", QComboBox), "other")
    assert window.inference.model == OTHER and window.preferences.settings.model == "other"
    assert [action.isChecked() for action in window.choices.models.actions()] == [False, True]
    window.model_controller.switch(MODEL)
    box = part(dialog, "model", QComboBox)
    assert isinstance(box, QComboBox) and box.currentData() == MODEL.name


# --- finding, restoring -----------------------------------------------------------------------------------------------
def test_a_search_shows_what_matches_of_all_sections(driver: Driver, dialog: SettingsDialog) -> None:
    assert dialog.focusWidget() is dialog.search and dialog.rows["reader"].isVisible()
    QTest.keyClicks(dialog.search, "possible")
    assert [name for name, row in dialog.rows.items() if row.isVisible()] == ["start_from_draft"]
    dialog.search.selectAll()
    QTest.keyClicks(dialog.search, "mask drawn")
    assert [name for name, row in dialog.rows.items() if row.isVisible()] == ["correction", "draft", "truth"]
    dialog.search.selectAll()
    QTest.keyClicks(dialog.search, "zzz")
    assert dialog._nothing.isVisible() and not any(row.isVisible() for row in dialog.rows.values())
    assert dialog.list.selectedItems() == []
    here = dialog.list.visualItemRect(dialog.list.item(0)).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=here)
    assert dialog.search.text() == "" and dialog.rows["reader"].isVisible()
    QTest.keyClicks(dialog.search, "zzz")
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.search.text() == "" and dialog.rows["theme"].isVisible() and not dialog.rows["reader"].isVisible()


def test_all_defaults_are_restored_but_those_of_the_reader(driver: Driver, dialog: SettingsDialog) -> None:
    for name in ("hide_truth", "smooth"):
        flip(dialog, name)
    put(part(dialog, "brush_diameter", NumberField), "40")
    press(dialog.restore_all)
    assert dialog.bar.text.startswith("Restore the defaults of 2 settings?")
    keep, restore = dialog.bar.buttons()
    assert dialog.focusWidget() is keep
    press(restore)
    settings = driver.window.preferences.settings
    assert settings.smooth and settings.brush_diameter == 16 and driver.window.actions_["smooth_scan"].isChecked()
    assert settings.hide_truth and settings.reader == "mj"
    press(dialog.restore_all)
    assert "already" in dialog.bar.text


# --- what has an editor of its own ------------------------------------------------------------------------------------
def test_the_reader_is_asked_for_in_the_dialog_with_all_that_belongs_to_it(
    driver: Driver, dialog: SettingsDialog
) -> None:
    press(part(dialog, "reader", QPushButton))  # type: ignore[arg-type]
    bar = dialog.bar
    driver.until(lambda: bar.suggestions.note != "")
    assert driver.window.bar.text == "" and dialog.focusWidget() is bar.field and bar.field.text() == "mj"
    bar.field.selectAll()
    QTest.keyClicks(bar.field, "Consensus")
    assert "reserved" in bar.suggestions.note
    bar.field.selectAll()
    QTest.keyClicks(bar.field, "Bea")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    driver.until(lambda: bar.text.startswith("Read blind?"))
    press(next(button for button in bar.buttons() if button.text() == "Draft"))
    driver.until(lambda: driver.window.preferences.settings.reader == "Bea")
    assert driver.session.judging.blind == {"draft"}
    box = part(dialog, "hide_draft", QCheckBox)
    assert isinstance(box, QCheckBox) and box.isChecked()
    assert driver.window.status.reader.text() == "reader: Bea, blind"


def test_a_dialog_that_is_closed_in_the_middle_of_the_question_asks_on_in_the_window(
    driver: Driver, dialog: SettingsDialog
) -> None:
    press(part(dialog, "reader", QPushButton))  # type: ignore[arg-type]
    driver.until(lambda: dialog.bar.suggestions.note != "")
    dialog.bar.field.selectAll()
    QTest.keyClicks(dialog.bar.field, "Bea")
    QTest.keyClick(dialog.bar.field, Qt.Key.Key_Return)
    dialog.close()
    driver.until(lambda: driver.window.bar.text.startswith("Read blind?"))


def test_keys_and_archives_open_their_editors(driver: Driver, dialog: SettingsDialog) -> None:
    press(part(dialog, "keys", QPushButton))  # type: ignore[arg-type]
    editor = driver.window.findChild(KeysEditor)
    assert editor is not None and editor.isVisible()
    editor.close()
    press(part(dialog, "archives", QPushButton))  # type: ignore[arg-type]
    servers = dialog.findChild(ArchiveServersDialog)
    assert servers is not None and servers.isVisible()
    press(servers.add)
    servers.fields["address"].selectAll()
    QTest.keyClicks(servers.fields["address"], "https://host/dicom-web")
    press(servers.save)
    assert driver.window.preferences.settings.archives == (ArchiveServer("Archive 1", "https://host/dicom-web"),)
    (label,) = dialog.rows["archives"].editor.findChildren(QLabel)
    assert label.text() == "Archive 1"


def test_the_storage_section_names_the_real_places(driver: Driver, dialog: SettingsDialog, services: Services) -> None:
    dialog.show_section("storage")
    tips = {widget.toolTip() for widget in dialog.places.findChildren(QWidget) if widget.toolTip()}
    assert driver.session.storage.folder is not None
    assert {str(driver.session.storage.folder), str(services.models_folder), str(services.user_data / "log")} <= tips
    assert str(services.settings_file.parent) in tips
    driver.window.actions_["privacy"].trigger()

    def shown() -> set[str]:
        return {widget.toolTip() for widget in dialog.places.findChildren(QWidget) if widget.isVisible()}

    driver.until(lambda: str(services.models_folder) in shown())
    assert str(driver.session.storage.folder) not in shown()


def test_what_is_typed_counts_when_the_dialog_is_closed(driver: Driver, dialog: SettingsDialog) -> None:
    field = part(dialog, "brush_diameter", NumberField)
    assert isinstance(field, NumberField)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "33")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert driver.session.editor.diameter == 33 and driver.window.settings_controller.dialog is None


def test_another_window_in_the_place_of_this_one_goes_on_with_the_dialog(
    driver: Driver, dialog: SettingsDialog, qtbot: QtBot, services: Services
) -> None:
    dialog.show_section("editing")
    other = make_driver(qtbot, services, driver.window.preferences.settings)
    other.window.settings_controller.take_over(driver.window.settings_controller)
    taken = other.window.settings_controller.dialog
    assert taken is not None and taken.section == "editing" and driver.window.settings_controller.dialog is None
    assert taken.rows["language"].isAncestorOf(taken.focusWidget()), "the arrow keys go on through the languages"
    other.built.close()
