"""Paint strokes in napari: run by its path, in napari's own environment, with a file of the job and one for the result.

The job is JSON: ``canvas`` (width, height), and ``scans``, each with ``pixels`` (a .npy of the grey values),
``diameter`` of the brush in pixels, and ``strokes``, lists of points (x, y) in scan pixels, pixel centres at halves.
The result: ``canvas``, as it came to be; and ``scans``, each with the milliseconds of the moves: ``update`` (the event,
mask and texture) and ``repaint``.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

import napari
import numpy as np
from qtpy.QtCore import QCoreApplication, QEvent, QEventLoop, QPointF, Qt, QTimer
from qtpy.QtGui import QMouseEvent

__all__ = ["main"]

_PAUSE_MS = 20  # of moves in quick succession napari leaves out some
_KINDS = {
    "press": QEvent.Type.MouseButtonPress,
    "move": QEvent.Type.MouseMove,
    "release": QEvent.Type.MouseButtonRelease,
}


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class _Hand:
    """A mouse over napari's canvas."""

    def __init__(self, viewer: Any) -> None:
        self._viewer = viewer
        self._canvas = viewer.window._qt_viewer.canvas
        self.native = self._canvas.native

    def mouse(self, kind: str, point: tuple[float, float]) -> None:
        """A real event of the left button at a point in scan pixels."""
        camera = self._viewer.scene.camera
        centre_y, centre_x = camera.center[-2:]
        x = (point[0] - 0.5 - centre_x) * camera.zoom + self.native.width() / 2
        y = (point[1] - 0.5 - centre_y) * camera.zoom + self.native.height() / 2
        at = QPointF(round(x), round(y))  # on a whole pixel of the screen, as a mouse is
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        event = QMouseEvent(
            _KINDS[kind],
            at,
            QPointF(self.native.mapToGlobal(at.toPoint())),
            none if kind == "move" else left,
            none if kind == "release" else left,
            Qt.KeyboardModifier.NoModifier,
        )
        QCoreApplication.sendEvent(self.native, event)


def _paint(viewer: Any, scan: dict[str, Any]) -> dict[str, list[float]]:
    pixels = np.load(scan["pixels"])
    viewer.layers.clear()
    viewer.add_image(pixels)
    layer = viewer.add_labels(np.zeros(pixels.shape, np.uint8))
    layer.mode, layer.brush_size = "paint", scan["diameter"]
    viewer.reset_view()
    _rest(500)
    hand, updates, draws = _Hand(viewer), [0], [0]
    layer.events.labels_update.connect(lambda _event: updates.__setitem__(0, updates[0] + 1))
    canvas = viewer.window._qt_viewer.canvas._scene_canvas
    canvas.events.draw.connect(lambda _event: draws.__setitem__(0, draws[0] + 1))
    took: dict[str, list[float]] = {"update": [], "repaint": []}
    for stroke in scan["strokes"]:
        hand.mouse("press", stroke[0])
        for point in stroke[1:]:
            _rest(_PAUSE_MS)
            before = updates[0], draws[0]
            started = time.perf_counter()
            hand.mouse("move", point)
            changed = time.perf_counter()
            QCoreApplication.sendPostedEvents()
            painted = time.perf_counter()
            if updates[0] == before[0] or draws[0] == before[1]:
                continue  # napari left this move out
            took["update"].append((changed - started) * 1000)
            took["repaint"].append((painted - changed) * 1000)
        _rest(_PAUSE_MS)
        hand.mouse("release", stroke[-1])
        _rest(100)
    asked = sum(len(stroke) - 1 for stroke in scan["strokes"])
    if len(took["update"]) < 0.8 * asked:
        raise RuntimeError(f"napari showed {len(took['update'])} of {asked} moves")
    return took


def main(job_file: str, result_file: str) -> None:
    """Do the job, write the result."""
    job = json.loads(Path(job_file).read_text(encoding="utf-8"))
    viewer = napari.Viewer(show=True)
    window, native = viewer.window._qt_window, viewer.window._qt_viewer.canvas.native
    _rest(500)
    for _ in range(2):
        width, height = job["canvas"]
        window.resize(window.width() + width - native.width(), window.height() + height - native.height())
        _rest(300)
    found = {
        "canvas": [native.width(), native.height()],
        "scans": [_paint(viewer, scan) for scan in job["scans"]],
    }
    Path(result_file).write_text(json.dumps(found), encoding="utf-8")
    viewer.close()


if __name__ == "__main__":
    main(*sys.argv[1:3])
