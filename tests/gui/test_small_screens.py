"""The window on the screens that readers have, at scale factors from 1 to 2: all of it fits, is reached and is seen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCREEN = 1920, 1080
PROGRAM = """
import json, sys
from dataclasses import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton, QAbstractScrollArea, QAbstractSpinBox, QApplication, QComboBox, QDialog, QLabel, QScrollArea
)
from busviewer.app import build, real_services
from busviewer.settings import Settings
from busviewer.ui.kit.focus_ring import watch_focus
from tests.waiting import until, turn

width, height, folder = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
built = build(services=replace(real_services(), devices=lambda: []), settings=Settings(reader="mj"))
window = built.window
window.resize(width, height)
window.show()
window.make_canvas()
from pathlib import Path
window.open_folder(Path(folder))
until(lambda: built.session.shown.scan is not None, "no scan", turn=turn)
window.activateWindow()
window.actions_["show_birads"].setChecked(True)
window.panels_controller.refresh()
strip = window.parts.centre.strip
problems, seen = [], []

def named(widget):
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()}"

def cut(top):
    for each in top.findChildren(QAbstractButton):
        if each.isVisible() and each.text() and each.width() < each.minimumSizeHint().width() - 1:
            yield f"{named(each)} is cut: {each.width()} of {each.minimumSizeHint().width()}"

def walk(top, most=400):
    watch, gone = watch_focus(built.app), []
    for _step in range(most):
        QTest.keyClick(top.focusWidget() or top, Qt.Key.Key_Tab)
        focus = top.focusWidget()
        if focus is None or focus in gone:
            break
        gone.append(focus)
        turn()
        place = QRect(focus.mapTo(top, QPoint()), focus.size())
        shown = QRect(place)
        above = focus.parentWidget()
        while above is not None and above is not top:
            if isinstance(above, QAbstractScrollArea):
                port = above.viewport()
                shown &= QRect(port.mapTo(top, QPoint()), port.size())
            above = above.parentWidget()
        shown &= top.rect()
        if shown.height() < min(place.height(), 16) or shown.width() < min(place.width(), 16):
            problems.append(f"{named(focus)} has the focus and is out of sight: {place} in {shown}")
        elif watch.ringed is not focus or not watch._ring.isVisible():
            problems.append(f"{named(focus)} of {top.windowTitle()!r} has the focus, and the ring {watch.ringed}")
    return gone

for said in (
    ("Nothing found (lesion probability 12 %)", "nothing", ("refine", "no_lesion"), False),
    ("Possible lesion (44 %)", "possible", ("accept", "no_lesion"), True),
):
    strip.tell(*said[:3], start=said[3])
    for _turn in range(50):  # a layout needs a few
        turn()
        if not list(cut(window)) and _turn > 2:
            break
    problems += cut(window)
reached = walk(window)
if window.width() > width or window.height() > height:
    problems.append(f"the window is larger than the screen: {window.size()}")
for command in sys.argv[4:]:
    window.actions_[command].trigger()
    turn()
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.resize(min(dialog.width(), width), min(dialog.height(), height))
            dialog.activateWindow()
            turn()
            if dialog.width() > width or dialog.height() > height:
                problems.append(f"{command} is larger than the screen: {dialog.size()}")
            problems += [f"{command}: {each}" for each in cut(dialog)]
            walk(dialog)
            dialog.close()
            turn()
print(json.dumps({"problems": problems, "reached": len(reached), "ratio": window.devicePixelRatioF()}))
built.close()
"""
DIALOGS = (
    "export", "figure", "lesion_report", "finetune", "models", "about_model", "summary", "help", "keys", "change_keys",
    "about", "report", "import", "open_archive", "store_archive",
)  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize(("factor", "font"), [(1.0, 1.0), (1.25, 1.0), (1.5, 1.0), (1.75, 1.0), (2.0, 1.0), (1.0, 1.5)])
def test_all_fits_is_reached_by_tab_and_seen_with_its_ring(
    factor: float, font: float, study_folder: Path, own_home: Path
) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(factor), "PYTHONPATH": str(ROOT)}
    if font != 1:
        environment["QT_FONT_DPI"] = str(round(96 * font))  # text that the system makes larger: Qt scales all of it
    size = [
        str(round(side / factor / font) - room) for side, room in zip(SCREEN, (0, 40), strict=True)
    ]  # room: title bar
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *size, str(study_folder), *DIALOGS],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert not found["problems"], "\n".join(found["problems"])
    assert found["reached"] > 40 and found["ratio"] == factor * font
