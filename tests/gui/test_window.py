"""The window as a whole: start page, opening, themes, menus, keys, closing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from busviewer.review import Aspect, Change
from busviewer.segmentation.models.model_folder import ModelInfo
from busviewer.settings import Overlay, Settings, load
from busviewer.ui.commands.actions import COMMANDS
from busviewer.ui.kit.services import Services
from busviewer.ui.kit.theme import Theme
from tests.gui.conftest import Driver, make_driver
from tests.gui.fake import MODEL, FakeSegmenter


def test_the_start_page_offers_what_to_do(empty_driver: Driver, study_folder: Path) -> None:
    centre = empty_driver.window.parts.centre
    assert centre.start.isVisible()
    assert not empty_driver.window.parts.worklist.isVisible()
    QTest.mouseClick(centre.start.sample, Qt.MouseButton.LeftButton)
    empty_driver.until(lambda: empty_driver.session.shown.scan is not None)
    assert (
        empty_driver.session.workspace.study is not None and empty_driver.session.workspace.study.folder == study_folder
    )
    assert empty_driver.view.isVisible()


def test_opening_shows_the_first_scan_its_truth_and_the_worklist(driver: Driver) -> None:
    assert driver.session.shown.key == "benign/scan (1).png"
    assert driver.view.truth.mask is not None and driver.view.truth.mask.any()
    assert driver.window.parts.worklist.counts_text.startswith("0 of 7 signed off")
    assert driver.window.parts.worklist.keys[1] == "benign/scan (2).png"
    assert driver.window.status.saved.text().startswith(("saved", "saving"))
    assert "study" in driver.window.windowTitle()


def test_a_folder_without_scans_and_one_that_is_missing_are_said(empty_driver: Driver, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    empty_driver.window.open_folder(tmp_path / "empty")
    empty_driver.until(lambda: "no scans" in empty_driver.window.bar.text)
    empty_driver.window.open_folder(tmp_path / "gone")
    empty_driver.until(lambda: "no such folder" in empty_driver.window.bar.text)


def test_a_broken_file_is_a_row_with_its_reason(driver: Driver) -> None:
    key = "benign/scan (7).png"
    driver.window.study_controller.go_to(key)
    driver.until(lambda: bool(driver.session.workspace.worklist.row(key).unreadable))
    driver.until(lambda: key in driver.window.bar.text)
    assert driver.session.shown.scan is None
    driver.go("benign/scan (2).png")
    assert driver.session.shown.scan is not None


@pytest.mark.parametrize("name", ["dark", "light"])
def test_the_background_is_that_of_the_theme(driver: Driver, name: str) -> None:
    driver.window.actions_[name].trigger()
    picture = driver.window.grab().toImage()
    expected = Theme(name).colour("window")
    menu_bar = driver.window.menuBar()
    assert picture.pixelColor(menu_bar.width() - 3, menu_bar.height() // 2) == expected
    side = driver.window.parts.side
    corner = side.mapTo(driver.window, side.rect().bottomLeft())
    assert picture.pixelColor(corner.x() + 8, corner.y() - 8) == Theme(name).colour("panel")
    canvas = driver.view.mapTo(driver.window, driver.view.rect().topLeft())
    assert picture.pixelColor(canvas.x() + 2, canvas.y() + 2) == Theme(name).colour("canvas")


def test_every_command_has_a_handler_and_no_two_share_a_key(driver: Driver) -> None:
    seen: dict[str, str] = {}
    for command in COMMANDS:
        for key in driver.window.actions_[command.name].shortcuts():
            text = key.toString()
            assert text not in seen, f"{text}: {seen.get(text)} and {command.name}"
            seen[text] = command.name


def test_letters_do_nothing_while_a_text_field_has_the_focus(driver: Driver) -> None:
    driver.window.actions_["view"].trigger()
    note = driver.window.parts.side.reading.note
    note.setFocus()
    for letter in "bek10":
        QTest.keyClicks(note, letter)
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert note.toPlainText() == "bek10\n"
    assert driver.session.editor.tool == "view"
    assert driver.session.shown.state == "unread, seen"
    assert driver.session.shown.annotation is not None and not driver.session.shown.annotation.flag
    search = driver.window.parts.worklist.search
    search.setFocus()
    QTest.keyClicks(search, "n0")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert driver.session.shown.state == "unread, seen" and search.text() == "n0"
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert driver.window.focusWidget() is driver.view
    QTest.keyClick(driver.view, Qt.Key.Key_B)
    assert driver.session.editor.tool == "brush"


def test_the_note_is_kept_when_the_reader_goes_on(driver: Driver) -> None:
    note = driver.window.parts.side.reading.note
    note.setFocus()
    QTest.keyClicks(note, "look again")
    driver.go("benign/scan (2).png")
    assert note.toPlainText() == ""
    driver.go("benign/scan (1).png")
    assert note.toPlainText() == "look again"


def test_settings_and_layout_come_back(qtbot: QtBot, services: Services, study_folder: Path) -> None:
    driver = make_driver(qtbot, services)
    driver.open(study_folder)
    driver.window.parts.side.layers.set_look("draft", Overlay("fill", 0.4))
    driver.window.actions_["light"].trigger()
    driver.window.tools_controller.resize_tool(33)
    driver.read_as("someone else")
    driver.built.close()
    found, problems = load(services.settings_file)
    assert not problems
    assert (found.theme, found.reader, found.draft.style) == ("light", "someone else", "fill")
    assert found.brush_diameter == 33 and found.recent == (str(study_folder),)
    again = make_driver(qtbot, services, found)
    assert again.session.workspace.reader == "someone else"
    assert again.window.parts.side.layers.look("draft") == Overlay("fill", 0.4)
    assert [action.text() for action in again.window.choices.recent.actions()]
    again.built.close()


def test_the_menus_offer_models_and_devices(driver: Driver) -> None:
    driver.until(lambda: len(driver.window.choices.devices.actions()) == 3)
    texts = [action.text() for action in driver.window.choices.devices.actions()]
    assert texts[:2] == ["Auto", "CPU"] and "Fake GPU" in texts[2]
    assert [action.text() for action in driver.window.choices.models.actions()] == ["A fake model"]
    driver.window.choices.devices.actions()[1].trigger()
    assert driver.window.preferences.settings.device == "cpu"
    driver.until(lambda: driver.window.status.device.text() == "CPU · fp32")
    assert driver.window.status.device.toolTip().endswith("CPU: always fp32")
    assert driver.window.status.model.text() == "fake  ·  Balanced"


def test_another_model_is_chosen_in_the_menu(qtbot: QtBot, services: Services, study_folder: Path) -> None:
    unet = replace(MODEL, folder=Path("unet"), name="unet", title="The U-Net baseline", sha256="1" * 64)

    def make(model: ModelInfo, device: str) -> FakeSegmenter:
        made = FakeSegmenter(device)
        made.model = model.id
        return made

    services = replace(services, find_models=lambda: ([MODEL, unet], []), make_segmenter=make)
    driver = make_driver(qtbot, services, Settings(reader="mj", model="fake"))
    driver.open(study_folder)
    driver.segment()
    first, second = driver.window.choices.models.actions()
    assert (first.text(), second.text()) == ("A fake model", "The U-Net baseline") and first.isChecked()
    second.trigger()
    first, second = driver.window.choices.models.actions()
    assert second.isChecked() and not first.isChecked()
    driver.until(lambda: driver.window.status.model.text() == "unet  ·  Balanced")
    driver.segment()
    driver.until(lambda: driver.session.shown.draft is not None and driver.session.shown.draft.model.name == "unet")
    first.trigger()
    driver.until(lambda: driver.window.status.model.text() == "fake  ·  Balanced")
    driver.window.choices.models.actions()[1].trigger()
    driver.built.close()
    assert load(services.settings_file)[0].model == "unet"


def test_settings_that_cannot_be_saved_are_said(driver: Driver, services: Services) -> None:
    driver.until(services.settings_file.exists)
    services.settings_file.unlink()
    services.settings_file.mkdir()  # root, too, cannot put a file in the place of a folder
    driver.window.actions_["light"].trigger()
    driver.until(lambda: "settings" in driver.window.bar.text)


def test_what_of_a_study_cannot_be_used_is_said(driver: Driver, tmp_path: Path) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / "groups.csv").write_text("no,such,columns\n")
    driver.window.open_folder(folder)
    driver.until(lambda: "no scans" in driver.window.bar.text)
    assert "groups.csv" in driver.window.bar.details
    (driver.session.workspace.study.folder / "groups.csv").write_text("no,such,columns\n")
    driver.window.open_folder(driver.session.workspace.study.folder)
    driver.until(lambda: "groups.csv" in driver.window.bar.text)
    assert driver.session.workspace.study.problems == driver.session.workspace.problems
    assert driver.window.actions_["problems"].isEnabled()


def test_a_long_worklist_is_on_screen_before_its_thumbnails(empty_driver: Driver, study_folder: Path) -> None:
    steps: list[str] = []
    empty_driver.window.study_controller.loader.loaded.connect(lambda key, _found: steps.append(key))
    empty_driver.window.parts.worklist.wanted.connect(lambda _keys: steps.append("thumbnails"))
    empty_driver.open(study_folder)
    assert steps[0] == "benign/scan (1).png"
    empty_driver.until(lambda: "thumbnails" in steps)


def test_the_header_tells_what_is_burnt_into_the_scan_as_soon_as_it_is_known(driver: Driver) -> None:
    header, session = driver.window.parts.centre.header, driver.session
    driver.window.survey_controller.close()  # or it may tell in between what truly is burnt in
    first, second = "benign/scan (1).png", "benign/scan (2).png"
    assert header.facts_text == "301 × 199  ·  benign" and not header.badge.isVisible()
    for key in (first, second):
        session.workspace.worklist.note(key, burnt_in=("calipers", "two views") if key == first else ("text",))
        driver.window.on_change(Change(Aspect.ROWS, key))
        assert header.facts_text == "301 × 199  ·  benign  ·  burnt-in marks: calipers, two views"
        assert header.badge.isVisible() and header.badge.toolTip() == "burnt-in marks: calipers, two views"
    driver.go(second)
    assert header.facts_text == "301 × 199  ·  benign  ·  burnt-in marks: text"
    assert header.badge.accessibleName() == "burnt-in marks: text"
    for name in ("light", "dark"):
        driver.window.set_theme(name)
        picture = header.badge.pixmap().toImage()
        tints = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())
                 if picture.pixelColor(x, y).alpha() == 255}  # fmt: skip
        assert tints == {Theme(name).colour("warning").name()}
    driver.go("benign/scan (3).png")
    assert header.facts_text == "301 × 199  ·  benign" and not header.badge.isVisible()


def test_enter_works_the_control_that_has_the_focus_and_signs_nothing(driver: Driver) -> None:
    driver.window.actions_["from_truth"].trigger()
    header = driver.window.parts.centre.header
    buttons = header.findChildren(QToolButton)
    button = next(each for each in buttons if each.defaultAction() is driver.window.actions_["difference"])
    button.setFocus()
    driver.key(Qt.Key.Key_Return)
    assert driver.window.actions_["difference"].isChecked()
    assert driver.session.shown.key == "benign/scan (1).png" and driver.session.shown.state == "in progress"
    driver.view.setFocus()
    driver.key(Qt.Key.Key_Return)
    assert driver.session.shown.key == "benign/scan (2).png"


def test_a_narrow_window_keeps_sign_off_in_sight(driver: Driver) -> None:
    tools, actions = driver.window.tools, driver.window.actions_
    driver.window.resize(1200, 800)
    sign_off = tools.widgetForAction(actions["sign_off"])
    assert sign_off.isVisible() and sign_off.geometry().right() <= tools.width()
    assert tools.segment.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    driver.window.resize(1066, 720)  # 1600 pixels at a scale factor of 1.5
    assert driver.window.width() == 1066 and sign_off.geometry().right() <= tools.width()
    driver.window.resize(1300, 800)  # the room around the buttons goes before the words
    assert tools.segment.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert tools.property("narrow") and tools.sizeHint().width() <= tools.width()
    driver.window.resize(1600, 800)
    assert tools.segment.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert not tools.property("narrow")
