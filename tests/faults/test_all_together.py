"""Random hours in one window: language, settings, tour, help, keyboard pointer and theme in the middle of the work."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from busviewer.scan.phantom import make_phantom, write_study
from busviewer.settings import LANGUAGES, Settings, load, save
from busviewer.study.annotations.store import StudyStore
from busviewer.ui.commands.actions import COMMANDS
from busviewer.ui.kit.language import speak
from busviewer.ui.kit.services import Services
from busviewer.ui.main_window import MainWindow
from busviewer.ui.setup.editors import ChoiceEditor
from busviewer.ui.setup.settings_dialog import SettingsDialog
from busviewer.ui.tools_controller import TOOL_ACTIONS
from tests.faults.conftest import WHOLE, Faults
from tests.gui.conftest import Driver, make_driver

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
TICKED = {
    "hide_draft", "hide_truth", "privacy", "smooth_scan", "pixel_grid", "scale_bar", "scan_values", "ask_no_lesion",
}  # fmt: skip
TOGGLED = tuple(c.name for c in COMMANDS if c.checkable and not c.group and c.name not in ("full_screen", "beside"))
TOOLS = tuple(TOOL_ACTIONS)


class Reader:
    """One who does anything at any time; ``check`` says what has to hold after it."""

    def __init__(self, driver: Driver, chance: random.Random, study: Path) -> None:
        self.driver, self.chance, self.study = driver, chance, study
        self.clips = clips_beside(study)
        self.done: list[str] = []

    # --- what is looked at
    @property
    def window(self) -> MainWindow:
        return self.driver.window

    def work(self) -> tuple[Any, ...]:
        """What must be the same in a window that takes the place of another."""
        session = self.driver.session
        shown, editor = session.shown, session.editor
        mask = None if shown.mask is None else shown.mask.tobytes()
        return (
            shown.key, mask, shown.state, editor.undo_label, editor.redo_label, editor.tool,
            editor.strokes.outline, tuple(editor.rulers.drawn), editor.rulers.marks,
        )  # fmt: skip

    def check(self) -> None:
        window, session, settings = self.window, self.driver.session, self.window.preferences.settings
        mains = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()]
        assert mains == [window]
        actions = window.actions_
        for name in TICKED & {command.name for command in COMMANDS}:
            field = {"smooth_scan": "smooth"}.get(name, name)
            assert actions[name].isChecked() == getattr(settings, field), name
        assert actions[settings.theme].isChecked()
        assert actions[session.editor.tool].isChecked(), session.editor.tool
        dialog = window.settings_controller.dialog
        if dialog is not None:
            for name, row in dialog.rows.items():
                if isinstance(row.editor, ChoiceEditor):
                    assert row.editor.box.currentData() == getattr(settings, name), name
        screen = window.screen_
        if screen is not None and session.shown.scan is not None and not screen.passing:
            assert screen.view.scan is session.shown.scan

    # --- what is done
    def go(self) -> None:
        names = [name for name in dir(self) if name.startswith("do_")]
        name = self.chance.choice(names)
        act: Callable[[], object] = getattr(self, name)
        self.done.append(name)
        act()
        self.driver.turn()
        self.follow()
        self.check()

    def follow(self) -> None:
        """Another window may have come by now."""
        if self.driver.built.window is not self.window:
            self.driver.window = self.driver.built.window
            self.driver.until(lambda: self.window.isVisible())

    def do_switch(self) -> None:
        before, window, was = self.work(), self.window, self.window.preferences.settings
        wish = self.chance.choice(LANGUAGES)
        window.preferences.change(language=wish)
        if wish == was.language or (not was.language and wish == "en"):
            return
        if window._under_way():
            self.driver.turn()
            return  # it comes when that is over
        self.driver.until(lambda: self.driver.built.window is not window or window._under_way())
        if self.driver.built.window is window:
            return
        self.follow()
        assert self.work() == before, self.done[-8:]
        now = self.window.preferences.settings
        assert replace(now, language="", geometry="", layout="") == replace(was, language="", geometry="", layout="")

    def do_settings(self) -> None:
        dialog = self.window.settings_controller.dialog
        if dialog is None:
            self.window.actions_["settings"].trigger()
        elif self.chance.random() < 0.4:
            dialog.close()
        else:
            self.change_in(dialog)

    do_settings_more = do_settings

    def change_in(self, dialog: SettingsDialog) -> None:
        name, row = self.chance.choice([(name, row) for name, row in dialog.rows.items() if not row.entry.opens])
        dialog.show_section(row.entry.section)
        self.done.append(name)
        for box in row.editor.findChildren(QCheckBox):
            box.click()
        if isinstance(row.editor, ChoiceEditor) and name not in ("model", "device"):
            index = self.chance.randrange(row.editor.box.count())
            row.editor.box.setCurrentIndex(index)
            row.editor.box.activated.emit(index)
        if row.restore.isVisible() and self.chance.random() < 0.3:
            row.restore.click()

    def do_theme(self) -> None:
        self.window.actions_[self.chance.choice(("dark", "light"))].trigger()

    def do_tick(self) -> None:
        name = self.chance.choice(TOGGLED)
        self.done.append(name)
        if self.window.actions_[name].isEnabled():
            self.window.actions_[name].trigger()

    def do_tour(self) -> None:
        card = self.window.tour_controller.card
        if card is None:
            self.window.actions_["tour"].trigger()
            self.driver.until(lambda: not self.window.study_controller.loader.busy)
        else:
            button: QPushButton = self.chance.choice((card.back, card.next, card.skip))
            button.click()

    def do_help(self) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, Qt.Key.Key_F1)
        self.driver.turn()
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible() and not isinstance(dialog, SettingsDialog):
                dialog.close()

    def do_other_study(self) -> None:
        if self.chance.random() < 0.5:
            self.driver.open(self.chance.choice((self.study, self.clips)))

    def do_play(self) -> None:
        if self.window.actions_["play"].isEnabled():
            self.window.actions_["play"].trigger()

    def do_go(self) -> None:
        keys = [row.key for row in self.driver.session.workspace.worklist.rows if not row.unreadable]
        self.driver.go(self.chance.choice(keys))

    def do_segment(self) -> None:
        self.window.actions_["segment"].trigger()
        if self.chance.random() < 0.7:
            self.driver.until(lambda: not self.window.inference.busy)

    def do_keys(self) -> None:
        """Arrows, Space, Escape and Enter, wherever the focus is, which is sometimes the canvas."""
        if self.window.screen_ is None:
            return
        view = self.driver.view
        if self.chance.random() < 0.7:
            view.setFocus()
        for _ in range(self.chance.randrange(1, 8)):
            key = self.chance.choice((*ARROWS, Qt.Key.Key_Space, Qt.Key.Key_Space, Qt.Key.Key_Escape))
            QTest.keyClick(self.window.focusWidget() or self.window, key, self.chance.choice((NONE, SHIFT)))
            self.follow()

    def do_pointer(self) -> None:
        self.window.actions_["key_pointer"].trigger()
        self.do_keys()

    do_keys_more = do_keys

    def do_tool(self) -> None:
        self.window.actions_[self.chance.choice(TOOLS)].trigger()

    do_tool_more = do_tool

    def do_drag(self) -> None:
        shown = self.driver.session.shown
        if self.window.screen_ is None or shown.scan is None:
            return
        height, width = shown.scan.shape
        points = [(self.chance.uniform(5, width - 5), self.chance.uniform(5, height - 5)) for _ in range(3)]
        self.driver.drag(points[: self.chance.randrange(1, 4)], release=True)

    do_drag_more = do_drag

    def do_undo(self) -> None:
        self.window.actions_[self.chance.choice(("undo", "undo", "redo"))].trigger()

    def do_sign_off(self) -> None:
        if self.chance.random() < 0.4:
            self.window.actions_[self.chance.choice(("sign_off", "no_lesion"))].trigger()

    def do_reader(self) -> None:
        if self.chance.random() < 0.2:
            self.driver.read_as(self.chance.choice(("mj", "second")))


def clips_beside(study: Path) -> Path:
    """A study of one clip of six frames and one scan."""
    folder = study.with_name("clips")
    folder.mkdir()
    frames = [make_phantom(seed, size=(96, 128), calipers=False).scan.pixels for seed in range(6)]
    assert cv2.imwritemulti(str(folder / "clip.tif"), frames) and cv2.imwrite(str(folder / "scan.png"), frames[0])
    return folder


NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def anything(qtbot: QtBot, services: Services, study_folder: Path, own_home: Path) -> Iterator[Driver]:
    """A window with the study open, and a small sample study for the tour."""
    sample = own_home / "sample-study"
    kinds = ("normal", "benign", "malignant")
    write_study(
        sample,
        [
            make_phantom(seed, kind, size=(120, 160), lesions=1, calipers=False, name=f"{kind} (1)")  # type: ignore[arg-type]
            for seed, kind in enumerate(kinds)
        ],
    )
    settings = Settings(reader="mj")
    save(services.settings_file, settings)
    driver = make_driver(qtbot, replace(services, sample_study=lambda: sample), settings)
    driver.open(study_folder)
    yield driver
    driver.built.close()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    speak(app, "")


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(24 if WHOLE else 2))
def test_nothing_that_is_done_in_between_harms_the_work(
    anything: Driver, services: Services, study_folder: Path, faults: Faults, seed: int
) -> None:
    reader = Reader(anything, random.Random(seed), study_folder)
    try:
        for _ in range(faults.rounds(60, 400)):
            reader.go()
    except BaseException:
        print("\n".join(reader.done[-30:]))  # in the words of a failure
        raise
    for dialog in anything.window.findChildren(QDialog):
        dialog.close()
    anything.open(study_folder)
    reader.follow()
    anything.until(lambda: not anything.window._under_way() or anything.window.tour_controller.card)
    anything.until(lambda: anything.session.storage.saved == "saved" and anything.session.storage.flush())
    reader.follow()
    session = anything.session
    name, key, mask = session.workspace.reader, session.shown.key, session.shown.correction
    assert key is not None
    in_force = anything.window.preferences.settings
    anything.window.close()
    stored = StudyStore(study_folder, name, user_data=services.user_data).load(key)
    kept = None if stored is None else stored.correction
    assert (kept is None) == (mask is None) and (mask is None or np.array_equal(mask, kept))
    found, problems = load(services.settings_file)
    assert problems == []
    assert sorted(found.recent) == sorted(in_force.recent)
    kept_apart: dict[str, Any] = {"geometry": "", "layout": "", "recent": ()}  # where the window was at its end
    assert replace(found, **kept_apart) == replace(in_force, **kept_apart)
    faults.record("steps of random hours with language, settings, tour, help and keys", len(reader.done))
