"""The window at scale factors 1, 1.5 and 2: a process each, as Qt reads the factor at its start."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import json
from dataclasses import replace
import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QStyleOptionGraphicsItem
from busviewer.app import build, real_services
from busviewer.settings import Settings
from busviewer.ui.canvas.overlays import MaskItem

services = replace(real_services(), find_models=lambda: ([], []), devices=lambda: [])
built = build(services=services, settings=Settings(reader="mj"))
window = built.window
window.resize(1280, 800)
window.show()
window.make_canvas()
built.app.sendPostedEvents()
window.layout().activate()
cut = [
    f"{type(each).__name__} {each.accessibleName() or each.text()}"
    for each in window.findChildren(QAbstractButton)
    if each.isVisible() and each.text() and each.width() < each.minimumSizeHint().width()
]
button = window.parts.centre.start.open
pixmap = button.icon().pixmap(button.iconSize())
mask = np.zeros((60, 60), bool)
mask[20:40, 20:40] = True
item = MaskItem("#ffffff", [4.0, 2.0])
item.set_mask(mask)
item.scale_on_screen = 8.0
ratio = window.devicePixelRatioF()
picture = QPixmap(QSize(60, 60) * ratio * 4)
picture.setDevicePixelRatio(ratio)
picture.fill("black")
painter = QPainter(picture)
painter.scale(4, 4)
option = QStyleOptionGraphicsItem()
option.exposedRect = item.boundingRect()
item.paint(painter, option)
painter.end()
image = picture.toImage()
width = max(sum(1 for x in range(image.width() // 2) if image.pixelColor(x, y).lightness() > 100)
            for y in range(round(26 * 4 * ratio), round(34 * 4 * ratio)))
print(json.dumps({"ratio": ratio, "icon": pixmap.width(), "logical": button.iconSize().width(), "grab":
                  window.grab().width(), "window": window.width(), "cut": cut, "line": width}))
built.close()
"""


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
def test_icons_are_sharp_lines_as_wide_and_nothing_is_cut_off(factor: float, own_home: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(factor)}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["ratio"] == factor
    assert found["icon"] == found["logical"] * factor
    assert found["grab"] == found["window"] * factor
    assert found["cut"] == []
    assert found["line"] / factor == pytest.approx(2, abs=0.5)
