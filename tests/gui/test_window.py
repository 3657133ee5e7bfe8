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
from busviewer.segmentation.model_folder import ModelInfo
from busviewer.settings import Overlay, Settings, load
from busviewer.ui.actions import COMMANDS
from busviewer.ui.services import Services
from busviewer.ui.theme import Theme
from tests.gui.conftest import Desk, make_desk
from tests.gui.fake import MODEL, FakeSegmenter


def test_the_start_page_offers_what_to_do(empty_desk: Desk, study_folder: Path) -> None:
    centre = empty_desk.window.parts.centre
    assert centre.stack.currentWidget() is centre.start
    assert not empty_desk.window.parts.worklist.isVisible()
    QTest.mouseClick(centre.start.sample, Qt.MouseButton.LeftButton)
    empty_desk.until(lambda: empty_desk.session.scan is not None)
    assert empty_desk.session.study is not None and empty_desk.session.study.folder == study_folder
    assert empty_desk.view.isVisible()


def test_opening_shows_the_first_scan_its_truth_and_the_worklist(desk: Desk) -> None:
    assert desk.session.current == "benign/scan (1).png"
    assert desk.view.truth.mask is not None and desk.view.truth.mask.any()
    assert desk.window.parts.worklist.counts_text.startswith("0 of 7 signed off")
    assert desk.window.parts.worklist.keys[1] == "benign/scan (2).png"
    assert desk.window.status.saved.text().startswith(("saved", "saving"))
    assert "study" in desk.window.windowTitle()


def test_a_folder_without_scans_and_one_that_is_missing_are_said(empty_desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    empty_desk.window.open_folder(tmp_path / "empty")
    empty_desk.until(lambda: "no scans" in empty_desk.window.bar.text)
    empty_desk.window.open_folder(tmp_path / "gone")
    empty_desk.until(lambda: "no such folder" in empty_desk.window.bar.text)


def test_a_broken_file_is_a_row_with_its_reason(desk: Desk) -> None:
    key = "benign/scan (7).png"
    desk.window.study_desk.go_to(key)
    desk.until(lambda: bool(desk.session.worklist.row(key).unreadable))
    desk.until(lambda: key in desk.window.bar.text)
    assert desk.session.scan is None
    desk.go("benign/scan (2).png")
    assert desk.session.scan is not None


@pytest.mark.parametrize("name", ["dark", "light"])
def test_the_background_is_that_of_the_theme(desk: Desk, name: str) -> None:
    desk.window.actions_[name].trigger()
    picture = desk.window.grab().toImage()
    expected = Theme(name).colour("window")
    menu_bar = desk.window.menuBar()
    assert picture.pixelColor(menu_bar.width() - 3, menu_bar.height() // 2) == expected
    side = desk.window.parts.side
    corner = side.mapTo(desk.window, side.rect().bottomLeft())
    assert picture.pixelColor(corner.x() + 8, corner.y() - 8) == Theme(name).colour("panel")
    canvas = desk.view.mapTo(desk.window, desk.view.rect().topLeft())
    assert picture.pixelColor(canvas.x() + 2, canvas.y() + 2) == Theme(name).colour("canvas")


def test_every_command_has_a_handler_and_no_two_share_a_key(desk: Desk) -> None:
    seen: dict[str, str] = {}
    for command in COMMANDS:
        for key in desk.window.actions_[command.name].shortcuts():
            text = key.toString()
            assert text not in seen, f"{text}: {seen.get(text)} and {command.name}"
            seen[text] = command.name


def test_letters_do_nothing_while_a_text_field_has_the_focus(desk: Desk) -> None:
    desk.window.actions_["view"].trigger()
    note = desk.window.parts.side.reading.note
    note.setFocus()
    for letter in "bek10":
        QTest.keyClicks(note, letter)
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert note.toPlainText() == "bek10\n"
    assert desk.session.tool == "view"
    assert desk.session.state == "in progress"
    assert desk.session.annotation is not None and not desk.session.annotation.flag
    search = desk.window.parts.worklist.search
    search.setFocus()
    QTest.keyClicks(search, "n0")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert desk.session.state == "in progress" and search.text() == "n0"
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert desk.window.focusWidget() is desk.view
    QTest.keyClick(desk.view, Qt.Key.Key_B)
    assert desk.session.tool == "brush"


def test_the_note_is_kept_when_the_reader_goes_on(desk: Desk) -> None:
    note = desk.window.parts.side.reading.note
    note.setFocus()
    QTest.keyClicks(note, "look again")
    desk.go("benign/scan (2).png")
    assert note.toPlainText() == ""
    desk.go("benign/scan (1).png")
    assert note.toPlainText() == "look again"


def test_settings_and_layout_come_back(qtbot: QtBot, services: Services, study_folder: Path) -> None:
    desk = make_desk(qtbot, services)
    desk.open(study_folder)
    desk.window.parts.side.layers.set_look("draft", Overlay("fill", 0.4))
    desk.window.actions_["light"].trigger()
    desk.window.tools_desk.resize_tool(33)
    desk.read_as("someone else")
    desk.built.close()
    found, problems = load(services.settings_file)
    assert not problems
    assert (found.theme, found.reader, found.draft.style) == ("light", "someone else", "fill")
    assert found.brush_diameter == 33 and found.recent == (str(study_folder),)
    again = make_desk(qtbot, services, found)
    assert again.session.reader == "someone else"
    assert again.window.parts.side.layers.look("draft") == Overlay("fill", 0.4)
    assert [action.text() for action in again.window.choices.recent.actions()]
    again.built.close()


def test_the_menus_offer_models_and_devices(desk: Desk) -> None:
    desk.until(lambda: len(desk.window.choices.devices.actions()) == 3, timeout=4000)
    texts = [action.text() for action in desk.window.choices.devices.actions()]
    assert texts[:2] == ["Auto", "CPU"] and "Fake GPU" in texts[2]
    assert [action.text() for action in desk.window.choices.models.actions()] == ["A fake model"]
    desk.window.choices.devices.actions()[1].trigger()
    assert desk.window.settings.device == "cpu"
    desk.until(lambda: desk.window.status.device.text() == "CPU")
    assert desk.window.status.model.text() == "fake  ·  Balanced"


def test_another_model_is_chosen_in_the_menu(qtbot: QtBot, services: Services, study_folder: Path) -> None:
    unet = replace(MODEL, folder=Path("unet"), name="unet", title="The U-Net baseline", sha256="1" * 64)

    def make(model: ModelInfo, device: str) -> FakeSegmenter:
        made = FakeSegmenter(device)
        made.model = model.id
        return made

    services = replace(services, find_models=lambda: ([MODEL, unet], []), make_segmenter=make)
    desk = make_desk(qtbot, services, Settings(reader="mj", model="fake"))
    desk.open(study_folder)
    desk.segment()
    first, second = desk.window.choices.models.actions()
    assert (first.text(), second.text()) == ("A fake model", "The U-Net baseline") and first.isChecked()
    second.trigger()
    first, second = desk.window.choices.models.actions()
    assert second.isChecked() and not first.isChecked()
    desk.until(lambda: desk.window.status.model.text() == "unet  ·  Balanced")
    desk.segment()
    desk.until(lambda: desk.session.draft is not None and desk.session.draft.model.name == "unet")
    first.trigger()
    desk.until(lambda: desk.window.status.model.text() == "fake  ·  Balanced")
    desk.window.choices.models.actions()[1].trigger()
    desk.built.close()
    assert load(services.settings_file)[0].model == "unet"


def test_settings_that_cannot_be_saved_are_said(desk: Desk, services: Services) -> None:
    desk.until(services.settings_file.exists)
    services.settings_file.unlink()
    services.settings_file.mkdir()  # root, too, cannot put a file in the place of a folder
    desk.window.actions_["light"].trigger()
    desk.until(lambda: "settings" in desk.window.bar.text)


def test_what_of_a_study_cannot_be_used_is_said(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / "groups.csv").write_text("no,such,columns\n")
    desk.window.open_folder(folder)
    desk.until(lambda: "no scans" in desk.window.bar.text)
    assert "groups.csv" in desk.window.bar.details
    (desk.session.study.folder / "groups.csv").write_text("no,such,columns\n")
    desk.window.open_folder(desk.session.study.folder)
    desk.until(lambda: "groups.csv" in desk.window.bar.text)
    assert desk.session.study.problems == desk.session.problems
    assert desk.window.actions_["problems"].isEnabled()


def test_a_long_worklist_is_on_screen_before_its_thumbnails(empty_desk: Desk, study_folder: Path) -> None:
    steps: list[str] = []
    empty_desk.window.study_desk.loader.loaded.connect(lambda key, _found: steps.append(key))
    empty_desk.window.parts.worklist.wanted.connect(lambda _keys: steps.append("thumbnails"))
    empty_desk.open(study_folder)
    assert steps[0] == "benign/scan (1).png"
    empty_desk.until(lambda: "thumbnails" in steps)


def test_the_header_tells_what_is_burnt_into_the_scan_as_soon_as_it_is_known(desk: Desk) -> None:
    header, session = desk.window.parts.centre.header, desk.session
    first, second = "benign/scan (1).png", "benign/scan (2).png"
    assert header.facts_text == "301 × 199  ·  benign" and not header.badge.isVisible()
    for key in (first, second):
        session.worklist.note(key, marks=("calipers", "two views") if key == first else ("text",))
        desk.window.on_change(Change(Aspect.ROWS, key))
        assert header.facts_text == "301 × 199  ·  benign  ·  burnt in: calipers, two views"
        assert header.badge.isVisible() and header.badge.toolTip() == "burnt in: calipers, two views"
    desk.go(second)
    assert header.facts_text == "301 × 199  ·  benign  ·  burnt in: text"
    assert header.badge.accessibleName() == "burnt in: text"
    for name in ("light", "dark"):
        desk.window.set_theme(name)
        picture = header.badge.pixmap().toImage()
        tints = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())
                 if picture.pixelColor(x, y).alpha() == 255}  # fmt: skip
        assert tints == {Theme(name).colour("warning").name()}
    desk.go("benign/scan (3).png")
    assert header.facts_text == "301 × 199  ·  benign" and not header.badge.isVisible()


def test_enter_works_the_control_that_has_the_focus_and_signs_nothing(desk: Desk) -> None:
    desk.window.actions_["from_truth"].trigger()
    header = desk.window.parts.centre.header
    buttons = header.findChildren(QToolButton)
    button = next(each for each in buttons if each.defaultAction() is desk.window.actions_["difference"])
    button.setFocus()
    desk.key(Qt.Key.Key_Return)
    assert desk.window.actions_["difference"].isChecked()
    assert desk.session.current == "benign/scan (1).png" and desk.session.state == "in progress"
    desk.view.setFocus()
    desk.key(Qt.Key.Key_Return)
    assert desk.session.current == "benign/scan (2).png"


def test_a_narrow_window_keeps_sign_off_in_sight(desk: Desk) -> None:
    tools, actions = desk.window.tools, desk.window.actions_
    desk.window.resize(1200, 800)
    sign_off = tools.widgetForAction(actions["sign_off"])
    assert sign_off.isVisible() and sign_off.geometry().right() <= tools.width()
    assert tools.segment.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    desk.window.resize(1066, 720)  # 1600 pixels at a scale factor of 1.5
    assert desk.window.width() == 1066 and sign_off.geometry().right() <= tools.width()
    desk.window.resize(1600, 800)
    assert tools.segment.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
