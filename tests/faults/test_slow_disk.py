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
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from busviewer.settings import Settings
from busviewer.study.annotation import State
from busviewer.ui.compare_page import ComparePage
from busviewer.ui.export_dialog import ExportDialog
from busviewer.ui.services import Services
from busviewer.ui.summary_dialog import SummaryDialog
from tests.faults.conftest import Faults
from tests.gui.conftest import Desk, make_desk, segmenter, services, study_folder

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


class Turns:
    """How long the longest turn of the event loop took, milliseconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(4)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now

    def stop(self) -> float:
        self._timer.stop()
        return self.longest


@pytest.fixture
def desk(qtbot: QtBot, services: Services) -> Iterator[Desk]:  # noqa: F811
    desk = make_desk(qtbot, services, Settings(reader="mj"))
    yield desk
    desk.built.close()


@pytest.mark.timeout(600)
def test_the_window_does_not_wait_for_a_slow_disk(
    desk: Desk,
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
        turns = Turns()
        for folder in studies:
            desk.window.open_folder(folder)
            desk.until(lambda folder=folder: is_open(desk, folder), 60_000)  # type: ignore[misc]
            work(desk)
            read_by_two(desk)
        longest = turns.stop()
        desk.until(lambda: desk.session.saved == "saved", 60_000)
        assert disk.calls > 50
        assert not disk.on_ui_thread, "\n".join(disk.on_ui_thread)
    print(f"longest turn of the event loop: {longest:.0f} ms; {disk.calls} calls of {disk.milliseconds} ms")
    faults.record(
        "disk of 100 ms a call: painting, next scan, sign-off, opening, another reader, consensus, dialogs", rounds
    )


def is_open(desk: Desk, folder: Path) -> bool:
    study = desk.session.study
    return study is not None and study.folder == folder and desk.session.scan is not None


def work(desk: Desk) -> None:
    """Paint, go on, sign off, go back, paint again; while all of it is on its way to the disk."""
    session, act = desk.session, desk.window.actions_
    desk.window.tools_desk.take("brush")
    for _ in range(2):
        key = session.current
        for y in (60, 75, 90):
            desk.drag([(60, y), (80, y + 10), (100, y)])
            desk.qtbot.wait(10)
        assert session.current == key and session.correction is not None
        act["sign_off"].trigger()
        desk.until(lambda key=key: session.current != key and session.scan is not None, 60_000)  # type: ignore[misc]
    for name in ("previous", "next", "undo", "redo", "next_unread", "opinion_after", "flag", "save"):
        act[name].trigger()
        desk.until(lambda: session.scan is not None, 60_000)
        desk.qtbot.wait(10)
    act["segment_all"].trigger()
    desk.until(lambda: not desk.window.inference.busy and session.draft is not None, 60_000)


def read_by_two(desk: Desk) -> None:
    """Another reader signs the same scans off, a consensus is drawn on one, and what counts work is opened."""
    session, window, act = desk.session, desk.window, desk.window.actions_
    keys = [row.key for row in session.worklist.rows if row.state is State.SIGNED_OFF]
    window.set_reader("Bea")
    desk.until(lambda: session.reader == "Bea" and session.scan is not None, 60_000)
    for key in keys:
        window.study_desk.go_to(key)
        desk.until(lambda key=key: session.current == key and session.scan is not None, 60_000)  # type: ignore[misc]
        desk.drag([(60, 60), (80, 70)])
        act["sign_off"].trigger()
    desk.until(lambda: session.worklist.counts.signed_off == len(keys) and session.scan is not None, 60_000)
    act["compare_readers"].trigger()
    page = window.findChild(ComparePage)
    assert page is not None
    desk.until(lambda: bool(page.model.pairs) and page.view.scan is not None and page.progress.isHidden(), 60_000)
    page.edited.emit(page.model.pairs[0].key, "Bea")
    desk.until(lambda: bool(session.judge) and session.scan is not None, 60_000)
    desk.drag([(60, 90), (80, 95)])
    act["sign_off"].trigger()
    desk.until(lambda: not session.judge and page.isVisible() and page.progress.isHidden(), 60_000)
    window.readers_desk.leave()
    desk.until(lambda: session.scan is not None, 60_000)
    for name, kind in (("export", ExportDialog), ("summary", SummaryDialog)):
        act[name].trigger()
        dialog = window.findChild(kind)
        assert dialog is not None
        desk.qtbot.wait(100)
        dialog.close()
    act["finetune"].trigger()
    training = window.training_desk.dialog
    assert training is not None
    desk.until(training.whose.isVisible, 60_000)
    training.close()
    window.set_reader("mj")
    desk.until(lambda: session.reader == "mj" and session.scan is not None, 60_000)
