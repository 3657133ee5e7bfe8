"""The language of the window: from the settings or the menu, while a study is open and work can be taken back."""

from __future__ import annotations

import gc
import threading
import weakref
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QMenu
from pytestqt.qtbot import QtBot

from busviewer.scan.phantom import make_phantom
from busviewer.settings import LANGUAGES, Settings, load
from busviewer.ui.kit.language import NAMES, read_catalogue, speak
from busviewer.ui.kit.services import Services
from busviewer.ui.main_window import MainWindow
from tests.gui.conftest import Driver, make_driver, truth_mask
from tests.gui.fake import FakeSegmenter

SECOND = "benign/scan (2).png"
SYSTEM = QLocale.system()


@pytest.fixture
def reading(driver: Driver) -> Driver:
    """The second scan is on screen, with a mask that was taken over from the ground truth."""
    driver.go(SECOND)
    driver.window.actions_["from_truth"].trigger()
    assert driver.session.editor.undo_label == "Start from ground truth"
    return driver


def menu_titles(driver: Driver) -> list[str]:
    return [action.text().replace("&", "") for action in driver.window.menuBar().actions()]


def choose(driver: Driver, code: str) -> None:
    """Click the row of a language in the menu, and wait for the window that speaks it."""
    before = driver.window
    click_language(driver, code)
    driver.until(lambda: driver.built.window is not before)
    driver.window = driver.built.window
    driver.until(lambda: driver.window.windowHandle().isExposed() and driver.window.isActiveWindow())


def click_language(driver: Driver, code: str) -> None:
    menu: QMenu = driver.window.choices.languages
    row = next(action for action in menu.actions() if action.data() == code)
    menu.popup(driver.window.mapToGlobal(driver.window.rect().center()))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(row).center())
    menu.close()


def cancel_text() -> str:
    """What Qt writes on a button of its own."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    return box.buttons()[0].text()


def test_the_menu_offers_each_language_in_its_own_words(driver: Driver) -> None:
    rows = {action.data(): action.text() for action in driver.window.choices.languages.actions()}
    assert rows == {"": "System language", **NAMES} and tuple(NAMES) == LANGUAGES
    assert [action.data() for action in driver.window.choices.languages.actions() if action.isChecked()] == [""]


def test_another_language_keeps_study_scan_mask_and_undo(reading: Driver) -> None:
    view = reading.view
    view.zoom(2.0)
    scale = view.scale_on_screen
    reading.key(Qt.Key.Key_B)
    reading.window.actions_["two_views"].trigger()
    reading.window.parts.worklist.search.setText("scan")
    session = reading.session

    choose(reading, "de")

    assert menu_titles(reading) == ["Datei", "Bearbeiten", "Ansicht", "Aufnahme", "Modell", "Studie", "Hilfe"]
    assert reading.window.isVisible() and reading.session is session and reading.window.session is session
    assert session.shown.key == SECOND and np.array_equal(session.shown.mask, truth_mask())
    assert reading.view.scan is session.shown.scan and reading.view.scale_on_screen == pytest.approx(scale)
    assert session.editor.tool == "brush" and reading.window.actions_["brush"].isChecked()
    assert reading.window.actions_["two_views"].isChecked() and reading.window.parts.worklist.search.text() == "scan"
    assert SECOND in reading.window.parts.worklist.keys and reading.window.windowTitle().startswith("study")

    reading.view.setFocus()
    reading.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.shown.correction is None and session.editor.undo_label is None
    reading.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert np.array_equal(session.shown.mask, truth_mask())
    reading.go("benign/scan (3).png")

    choose(reading, "en")
    assert menu_titles(reading)[0] == "File" and session.shown.key == "benign/scan (3).png"
    assert reading.window.preferences.settings.language == "en"


def test_the_new_window_paints_saves_and_closes_as_any(reading: Driver, services: Services, study_folder: Path) -> None:
    choose(reading, "de")
    reading.view.setFocus()
    reading.key(Qt.Key.Key_B)
    reading.drag([(20, 20), (40, 30)])
    mask = reading.session.shown.mask
    assert mask is not None and mask[20, 20]
    reading.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    reading.until(lambda: reading.session.storage.saved == "saved")
    assert list((study_folder / "busviewer").rglob("*scan (2)*"))
    reading.window.close()
    assert load(services.settings_file)[0].language == "de"
    assert reading.session.workspace.study is None


def test_the_next_start_is_in_the_language_of_the_settings(qtbot: QtBot, services: Services) -> None:
    driver = make_driver(qtbot, services, Settings(reader="mj", language="de"))
    assert menu_titles(driver)[0] == "Datei" and QLocale().decimalPoint() == ","
    driver.built.close()


def test_texts_of_qt_and_numbers_follow(driver: Driver) -> None:
    choose(driver, "de")
    assert cancel_text() == "Abbrechen" and QLocale().decimalPoint() == ","
    choose(driver, "en")
    assert cancel_text() == "Cancel" and QLocale().decimalPoint() == "."
    choose(driver, "")
    assert QLocale().name() == SYSTEM.name()


@pytest.mark.parametrize(
    ("code", "yes"), [("de", "&Ja"), ("fr", "&Oui"), ("es", "&Sí"), ("pt", "&Sim"), ("zh", "是(&Y)")]
)
def test_qt_speaks_every_language_that_the_window_speaks(qapp: QApplication, code: str, yes: str) -> None:
    speak(qapp, code)
    assert QCoreApplication.translate("QPlatformTheme", "&Yes") == yes


def test_a_dialog_is_not_ended_by_a_change_of_the_language(reading: Driver) -> None:
    before = reading.window
    before.actions_["about"].trigger()
    (dialog,) = (each for each in before.findChildren(QDialogButtonBox) if each.isVisible())
    before.preferences.change(language="de")
    reading.until(lambda: "Deutsch" in before.bar.text)
    assert "dialog is open" in before.bar.text and reading.built.window is before and dialog.isVisible()
    dialog.window().close()
    reading.until(lambda: reading.built.window is not before)
    reading.window = reading.built.window
    assert menu_titles(reading)[0] == "Datei" and reading.session.shown.key == SECOND


def test_segmenting_goes_on_and_the_language_waits(driver: Driver, segmenter: FakeSegmenter) -> None:
    before = driver.window
    segmenter.gate.clear()
    before.actions_["segment_all"].trigger()
    assert before.inference.busy
    before.preferences.change(language="de")
    driver.until(lambda: "is at work" in before.bar.text)
    assert driver.built.window is before
    segmenter.gate.set()
    driver.until(lambda: driver.built.window is not before)
    driver.window = driver.built.window
    drafts = [row.has_draft for row in driver.session.workspace.worklist.rows if not row.unreadable]
    assert all(drafts) and len(drafts) == 6


@pytest.mark.parametrize("tool", ["polygon", "calibrate", "ruler"])
def test_what_is_half_drawn_goes_on_in_the_new_window(reading: Driver, tool: str) -> None:
    editor = reading.session.editor
    reading.window.actions_[tool].trigger()
    if tool == "ruler":
        reading.drag([(20, 20), (60, 20)])
    else:
        for corner in [(20, 20), (60, 20), (60, 60)][: 2 if tool == "calibrate" else 3]:
            reading.drag([corner])
    begun = editor.strokes.outline, editor.rulers.marks, tuple(editor.rulers.drawn)
    assert any(begun)
    choose(reading, "de")
    assert (editor.strokes.outline, editor.rulers.marks, tuple(editor.rulers.drawn)) == begun
    assert reading.window.actions_[tool].isChecked()
    if tool == "polygon":
        reading.view.setFocus()
        reading.key(Qt.Key.Key_Return)
        mask = reading.session.shown.mask
        assert mask is not None and mask[30, 50] and mask[100, 150], "closed, and added to what was there"


def test_settings_that_could_not_be_written_are_written_by_the_new_window(driver: Driver, services: Services) -> None:
    driver.until(lambda: load(services.settings_file)[0].recent)
    driver.through(driver.window.preferences._writer._worker)
    before = services.settings_file.read_bytes()
    services.settings_file.unlink()
    services.settings_file.mkdir()  # no file can be written there
    driver.window.preferences.change(brush_diameter=33.0)
    choose(driver, "de")
    driver.until(lambda: "settings.toml" in driver.window.bar.text)
    services.settings_file.rmdir()
    services.settings_file.write_bytes(before)
    driver.window.preferences.change(pixel_grid=False)
    driver.until(lambda: not load(services.settings_file)[0].pixel_grid)
    stored, _problems = load(services.settings_file)
    assert (stored.language, stored.brush_diameter) == ("de", 33.0)


def test_why_work_is_not_saved_is_told_in_the_new_window(reading: Driver) -> None:
    storage = reading.session.storage
    reading.until(lambda: storage.saved == "saved")
    folder = storage.folder
    assert folder is not None
    aside = folder.rename(folder.with_name("aside"))
    folder.write_text("no folder")
    reading.key(Qt.Key.Key_B)
    reading.drag([(20, 20), (40, 30)])
    reading.until(lambda: storage.saved == "failed")
    mask = reading.session.shown.mask
    choose(reading, "de")
    assert folder.name in reading.window.bar.text and np.array_equal(reading.session.shown.mask, mask)
    folder.unlink()
    aside.rename(folder)
    reading.until(lambda: storage.saved == "saved" and "gespeichert" in reading.window.bar.text)


def test_the_report_that_was_asked_for_is_waited_for(reading: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    before, gate = reading.window, threading.Event()
    worker = before.lesion_report_controller._worker
    worker.submit(gate.wait)
    before.actions_["copy_report"].trigger()
    before.preferences.change(language="de")
    reading.until(lambda: "is at work" in before.bar.text)
    gate.set()
    reading.until(lambda: reading.built.window is not before)
    assert "benign" in QApplication.clipboard().text()


def test_the_frame_that_was_just_stepped_to_is_on_screen_in_the_new_window(driver: Driver, tmp_path: Path) -> None:
    folder = tmp_path / "clips"
    folder.mkdir()
    frames = [make_phantom(seed, size=(96, 128), calipers=False).scan.pixels for seed in range(3)]
    assert cv2.imwritemulti(str(folder / "clip.tif"), frames)
    driver.open(folder)
    driver.until(lambda: driver.window.clip_controller.cache.get(1) is not None)
    driver.until(lambda: not driver.window._under_way())
    driver.window.clip_controller._rest.setInterval(3_600_000)
    driver.window.actions_["next_frame"].trigger()
    assert driver.session.shown.key == "clip.tif#1" and driver.window.clip_controller.passing
    choose(driver, "de")
    driver.until(lambda: driver.session.shown.key == "clip.tif#2" and driver.session.shown.scan is not None)
    assert driver.view.scan is driver.session.shown.scan and not driver.window.clip_controller.passing


def test_who_is_asked_for_a_name_is_asked_in_the_new_language(
    qtbot: QtBot, services: Services, study_folder: Path
) -> None:
    driver = make_driver(qtbot, services, Settings())
    driver.window.open_folder(study_folder)
    driver.until(lambda: driver.window.bar.text == "Who is reading?")
    choose(driver, "de")
    driver.until(lambda: driver.window.bar.asks and driver.window.bar.text != "Who is reading?")
    assert driver.window.bar.field.isVisible()
    driver.window.bar.field.setText("mj")
    driver.window.bar.buttons()[0].click()
    driver.until(lambda: len(driver.window.bar.buttons()) == 4)
    driver.window.bar.buttons()[0].click()
    driver.until(lambda: driver.session.shown.scan is not None and driver.session.workspace.reader == "mj")
    driver.built.close()


@pytest.mark.slow
def test_nothing_is_left_of_the_windows_before(reading: Driver) -> None:
    gone: list[weakref.ref[QObject]] = []
    counts: list[int] = []
    for number in range(30):
        gone.append(weakref.ref(reading.window))
        reading.window.preferences.change(language=("de", "en")[number % 2])
        reading.until(lambda: reading.built.window is not reading.window)
        reading.window = reading.built.window
        reading.turn()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        counts.append(len(reading.window.findChildren(QObject)))
    assert [each for each in gone if each() is not None] == []
    assert [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)] == [reading.window]
    assert counts[-1] <= counts[3] and len([each for each in threading.enumerate() if "settings" in each.name]) <= 2
    assert reading.session.shown.key == SECOND and reading.session.editor.undo_label == "Start from ground truth"


def test_back_to_the_language_in_force_makes_no_new_window(driver: Driver) -> None:
    before = driver.window
    before.preferences.change(language="de")
    before.preferences.change(language="")
    driver.turn()
    driver.turn()
    assert driver.built.window is before and menu_titles(driver)[0] == "File"


def test_a_damaged_catalogue_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "busviewer_de.ts"
    path.write_text("<TS><context>", encoding="utf-8")
    with pytest.raises(ValueError, match="busviewer_de.ts"):
        read_catalogue(path)


def test_only_finished_translations_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "busviewer_de.ts"
    path.write_text(
        "<TS><context><name>busviewer</name>"
        "<message><source>Open &amp; close</source><translation>Auf &amp; zu</translation></message>"
        '<message><source>Save</source><translation type="unfinished">Sichern?</translation></message>'
        "<message><source>Quit</source><translation></translation></message></context></TS>",
        encoding="utf-8",
    )
    assert read_catalogue(path) == {"Open & close": "Auf & zu"}


@pytest.mark.parametrize("code", ["de", "fr", "es", "pt", "zh"])
def test_nothing_is_cut_where_words_are_long(qtbot: QtBot, services: Services, study_folder: Path, code: str) -> None:
    driver = make_driver(qtbot, services, Settings(reader="mj", language=code))
    start = driver.window.parts.centre.start
    for label in start.findChildren(QLabel):
        if label.isVisible():
            assert label.sizeHint().width() <= label.width() or label.wordWrap(), label.text()
    driver.open(study_folder)
    side = driver.window.parts.side
    driver.until(lambda: side.widget().minimumSizeHint().width() <= side.viewport().width())
    driver.built.close()
