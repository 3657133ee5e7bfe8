"""A disk on which every call takes 100 ms (20 in the short form): the window does not wait for it."""

from __future__ import annotations

import builtins
import io
import os
import shutil
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from busviewer.settings import Settings
from busviewer.study.annotations.annotation import State
from busviewer.ui.kit.services import Services
from busviewer.ui.readers.compare_page import ComparePage
from busviewer.ui.reports.export_dialog import ExportDialog
from busviewer.ui.reports.summary_dialog import SummaryDialog
from tests.faults.conftest import Faults
from tests.gui.conftest import Driver, make_driver, segmenter, services, study_folder

__all__ = ["segmenter", "services", "study_folder"]  # the fixtures

CALLS: tuple[tuple[Any, str], ...] = (
    (os, "open"), (os, "stat"), (os, "lstat"), (os, "replace"), (os, "rename"), (os, "unlink"), (os, "mkdir"),
    (os, "rmdir"), (os, "scandir"), (os, "listdir"), (os, "fsync"), (os, "chmod"), (io, "open"), (builtins, "open"),
)  # fmt: skip


class SlowDisk:
    """Every call that touches a file below ``folders`` takes so long; those made on the UI thread are noted."""

    def __init__(self, patch: pytest.MonkeyPatch, folders: tuple[Path, ...], milliseconds: int) -> None:
        self.calls, self.milliseconds = 0, milliseconds
        self.on_ui_thread: list[str] = []
        self._folders = tuple(map(str, folders))
        self._ui = threading.current_thread()
        for where, name in CALLS:
            patch.setattr(where, name, self._slow(getattr(where, name), name))

    def _slow(self, real: Callable[..., Any], name: str) -> Callable[..., Any]:
        def call(*given: Any, **named: Any) -> Any:
            if name == "fsync" or any(self._is_ours(each) for each in (*given[:2], named.get("dir"))):
                self.calls += 1
                if threading.current_thread() is self._ui:
                    frames = [frame for frame in traceback.extract_stack() if "/busviewer/" in frame.filename]
                    places = (f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames[-6:])
                    self.on_ui_thread.append(f"{name} {given[:1]}: {' < '.join(places)}")
                time.sleep(self.milliseconds / 1000)
            return real(*given, **named)

        return call

    def _is_ours(self, path: object) -> bool:
        return isinstance(path, str | os.PathLike) and os.fsdecode(path).startswith(self._folders)


@pytest.fixture
def driver(qtbot: QtBot, services: Services) -> Iterator[Driver]:  # noqa: F811
    driver = make_driver(qtbot, services, Settings(reader="mj"))
    yield driver
    driver.built.close()


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_window_does_not_wait_for_a_slow_disk(
    driver: Driver,
    study_folder: Path,  # noqa: F811
    tmp_path: Path,
    own_home: Path,
    faults: Faults,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rounds = faults.rounds(1, 2)
    studies = [Path(shutil.copytree(study_folder, tmp_path / f"study {number}")) for number in range(2 * rounds)]
    with monkeypatch.context() as patch:
        disk = SlowDisk(patch, (*studies, own_home), faults.rounds(20, 100))
        for folder in studies:
            driver.window.open_folder(folder)
            driver.until(lambda folder=folder: is_open(driver, folder))  # type: ignore[misc]
            work(driver)
            read_by_two(driver)
        driver.until(lambda: driver.session.storage.saved == "saved")
        assert disk.calls > 50
        assert not disk.on_ui_thread, "\n".join(disk.on_ui_thread)
    faults.record(
        "disk of 100 ms a call: painting, next scan, sign-off, opening, another reader, consensus, dialogs", rounds
    )


def is_open(driver: Driver, folder: Path) -> bool:
    study = driver.session.workspace.study
    return study is not None and study.folder == folder and driver.session.shown.scan is not None


def work(driver: Driver) -> None:
    """Paint, go on, sign off, go back, paint again; while all of it is on its way to the disk."""
    session, act = driver.session, driver.window.actions_
    driver.window.tools_controller.take("brush")
    for _ in range(2):
        key = session.shown.key
        for y in (60, 75, 90):
            driver.drag([(60, y), (80, y + 10), (100, y)])
            driver.turn()
        assert session.shown.key == key and session.shown.correction is not None
        act["sign_off"].trigger()
        driver.until(lambda key=key: session.shown.key != key and session.shown.scan is not None)  # type: ignore[misc]
    for name in ("previous", "next", "undo", "redo", "next_unread", "assessment_after", "flag", "save"):
        act[name].trigger()
        driver.until(lambda: session.shown.scan is not None)
        driver.turn()
    act["segment_all"].trigger()
    driver.until(lambda: not driver.window.inference.busy and session.shown.draft is not None)


def read_by_two(driver: Driver) -> None:
    """Another reader signs the same scans off, a consensus is drawn on one, and what counts work is opened."""
    session, window, act = driver.session, driver.window, driver.window.actions_
    keys = [row.key for row in session.workspace.worklist.rows if row.state is State.SIGNED_OFF]
    window.study_controller.set_reader("Bea")
    driver.until(lambda: session.workspace.reader == "Bea" and session.shown.scan is not None)
    for key in keys:
        window.study_controller.go_to(key)
        driver.until(lambda key=key: session.shown.key == key and session.shown.scan is not None)  # type: ignore[misc]
        driver.drag([(60, 60), (80, 70)])
        act["sign_off"].trigger()
    driver.until(lambda: session.workspace.worklist.counts.signed_off == len(keys) and session.shown.scan is not None)
    act["compare_readers"].trigger()
    page = window.findChild(ComparePage)
    assert page is not None
    driver.until(lambda: bool(page.model.pairs) and page.view.scan is not None and page.progress.isHidden())
    page.edited.emit(page.model.pairs[0].key, "Bea")
    driver.until(lambda: bool(session.judging.judge) and session.shown.scan is not None)
    driver.drag([(60, 90), (80, 95)])
    act["sign_off"].trigger()
    driver.until(lambda: not session.judging.judge and page.isVisible() and page.progress.isHidden())
    window.readers_controller.leave()
    driver.until(lambda: session.shown.scan is not None)
    for name, kind in (("export", ExportDialog), ("summary", SummaryDialog)):
        act[name].trigger()
        dialog = window.findChild(kind)
        assert dialog is not None
        driver.through(dialog._worker)
        dialog.close()
    act["finetune"].trigger()
    training = window.training_controller.dialog
    assert training is not None
    driver.until(training.form.whose.isVisible)
    training.close()
    window.study_controller.set_reader("mj")
    driver.until(lambda: session.workspace.reader == "mj" and session.shown.scan is not None)
