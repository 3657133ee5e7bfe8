"""Makes the pictures of the help: ``python -m tests.help_pictures`` opens the real window on synthetic scans.

Each picture is what the window shows after real commands. A picture that looks as before is not written again, so that
the repository changes only if the window did. ``tests/gui/test_help_pictures.py`` fails until this was run.
Another folder can be named: ``python -m tests.help_pictures FOLDER``.
"""

from __future__ import annotations

import io
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from busviewer import paths
from busviewer.files import write_atomic
from busviewer.scan.phantom import make_phantom, sample_study, write_study
from busviewer.settings import Settings
from tests.pages import written
from tests.waiting import turn, until

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from busviewer.app import Built

__all__ = ["ALIKE", "FOLDER", "NAMES", "likeness", "make"]

FOLDER = paths.resources() / "help" / "pictures"
NAMES = (
    "window", "correct", "difference", "heatmap", "views", "birads", "report", "export", "finetune", "worklist", "clip",
)  # fmt: skip
ALIKE = 0.9
"""The least :func:`likeness` of two pictures of the same thing: fonts differ a little from machine to machine."""

_SIZE = (1180, 740)
_COLOURS = 64
_SAME = 0.93  # likeness of what differs by the time on the status bar
_FRAMES = 9
_SQUARE = 96  # pixels


def likeness(one: NDArray[np.uint8], two: NDArray[np.uint8]) -> float:
    """The structural similarity (Wang et al. 2004) of two pictures (H, W, 3) uint8 where they are least alike.

    It is the mean over a square of a few words. 0 where their sizes differ by more than the width of a few letters.
    """
    import cv2
    from skimage.metrics import structural_similarity

    if max(abs(a - b) for a, b in zip(one.shape, two.shape, strict=True)) > 24:
        return 0.0
    height, width = (min(a, b) for a, b in zip(one.shape[:2], two.shape[:2], strict=True))
    _mean, alike = structural_similarity(one[:height, :width], two[:height, :width], channel_axis=2, full=True)
    return float(cv2.blur(alike.mean(axis=2), (_SQUARE, _SQUARE)).min())


def make(folder: Path) -> None:
    """Leave every picture of :data:`NAMES` in ``folder``."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="1", QT_FONT_DPI="96", LC_ALL="C.UTF-8")
    with tempfile.TemporaryDirectory(prefix="busviewer-help-") as home:
        os.environ["BUSVIEWER_HOME"] = home
        study = Path(home) / "sample-study"
        write_study(study, sample_study())
        _write_clip(study / "benign" / "clip (1).tif")
        with _window(Path(home)) as built:
            _Scenes(built, study, folder).make()


def _write_clip(path: Path) -> None:
    """Frames over which a lesion moves to the left."""
    scan = make_phantom(77, "benign", size=(470, 640), lesions=1, calipers=False).scan.grey[20:430]
    written(path, [scan[:, 30 + 4 * frame : 560 + 4 * frame] for frame in range(_FRAMES)])


@contextmanager
def _window(home: Path) -> Iterator[Built]:
    """The window in the dark look, with a font that every machine has."""
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtWidgets import QApplication

    from busviewer.app import build, real_services

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    number = QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / "DejaVuSans.ttf"))
    font = QFont(QFontDatabase.applicationFontFamilies(number)[0])
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # or sizes follow the system's configuration
    app.setFont(font)
    services = replace(real_services(), settings_file=home / "settings.toml", user_data=home)
    built = build(services=services, settings=Settings(reader="demo", theme="dark", device="cpu", language="en"))
    try:
        built.window.resize(*_SIZE)
        built.window.show()
        built.window.make_canvas()
        yield built
    finally:
        built.close()


class _Scenes:
    """What each picture shows, one after the other, in one window."""

    def __init__(self, built: Built, study: Path, folder: Path) -> None:
        self.window, self.session, self.study, self.folder = built.window, built.session, study, folder
        self.parts = built.window.parts

    def make(self) -> None:
        """All of them."""
        self.window.open_folder(self.study)
        self._until(lambda: self.session.shown.scan is not None)
        self._until(lambda: not self.window.survey_controller.busy)
        self._segment("malignant/malignant (1).png")
        self._keep("window", self.window)
        self._correct()
        self._do("difference")
        self._keep("difference", self.window, left=self.parts.centre, top=self.parts, bottom=self.parts)
        self._do("difference")
        self._do("heatmap")
        self._until(lambda: self.window.heat_controller._shown is not None)
        self._keep("heatmap", self.parts.centre)
        self._do("four_views")
        self._keep("views", self.parts.centre)
        self._do("one_view")
        self._do("heatmap")
        self._forms()
        self._clip()

    def _correct(self) -> None:
        """Erase along the lower left margin of the draft, which reaches too far there."""
        mask = self.session.shown.mask
        assert mask is not None
        self._do("erase")
        rows, columns = np.nonzero(mask)
        x, y = columns.mean(), rows.mean()
        angles = np.degrees(np.arctan2(rows - y, columns - x)) % 360
        points = []
        for angle in range(80, 200, 10):
            near = abs(angles - angle) < 5
            reach = np.hypot(columns[near] - x, rows[near] - y).max() - 1
            points.append((x + reach * np.cos(np.radians(angle)), y + reach * np.sin(np.radians(angle))))
        self._drag(points)
        self._keep("correct", self.window, bottom=self.parts.centre)
        self._do("view")

    def _forms(self) -> None:
        """The form of BI-RADS, the dialogs, the worklist."""
        for name in ("show_birads", "show_layers", "show_measurements", "show_assessment", "show_window_level"):
            self._do(name)
        self._keep("birads", self.parts.side.widget())
        for name in ("show_birads", "show_layers", "show_measurements", "show_assessment", "show_window_level"):
            self._do(name)
        for number in range(1, 9):  # as many as train masks
            self._segment(f"benign/benign ({number}).png")
            self._do("sign_off")
            self._settle()
        self._segment("malignant/malignant (1).png")
        self._dialog("lesion_report", "report", "LesionReportDialog")
        self._dialog("export", "export", "ExportDialog")
        self._dialog("finetune", "finetune", "TrainingDialog")
        self.parts.worklist.search.setText("draft:firm dice<0.95")
        self._settle(lambda: len(self.parts.worklist.keys) < 17)
        self._keep("worklist", self.window, right=self.parts.worklist, top=self.parts.worklist, bottom=self.parts)
        self.parts.worklist.search.clear()
        self._settle()

    def _dialog(self, command: str, name: str, kind: str) -> None:
        from PySide6.QtWidgets import QDialog, QLineEdit

        self._do(command)
        dialog = next(each for each in self.window.findChildren(QDialog) if type(each).__name__ == kind)
        self._settle()
        for field in dialog.findChildren(QLineEdit):  # no folder of the machine that this runs on
            if str(self.study.parent) in field.text():
                field.setText(field.text().replace(str(self.study.parent), "/home/demo/studies"))
        self._keep(name, dialog)
        dialog.close()
        self._settle()

    def _clip(self) -> None:
        """Frames with drafts, one of them signed off, on the slider."""
        for frame in (2, 3, 5, 7):
            self._segment(f"benign/clip (1).tif#{frame}")
            if frame == 3:
                self._do("sign_off")
                self._settle()
        self._keep("clip", self.parts.centre)

    # --- driving ---------------------------------------------------------------------------------------------------
    def _segment(self, key: str) -> None:
        self.window.study_controller.go_to(key)
        self._loaded(key)
        self._do("segment")
        self._until(lambda: self.session.shown.draft is not None and not self.window.inference.busy)
        self._settle()

    def _loaded(self, key: str) -> None:
        self._until(lambda: (self.session.shown.key or "").startswith(key) and self.session.shown.scan is not None)

    def _do(self, command: str) -> None:
        self.window.actions_[command].trigger()
        turn()

    def _drag(self, points: list[tuple[float, float]]) -> None:
        """Draw on the canvas at points in scan pixels."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        assert self.window.screen_ is not None
        view = self.window.screen_.view
        at = [view.to_widget(x, y).toPoint() for x, y in points]
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(view.viewport(), button, none, at[0])
        for point in at[1:]:
            QTest.mouseMove(view.viewport(), point)
        QTest.mouseRelease(view.viewport(), button, none, at[-1])

    def _until(self, condition: Callable[[], object]) -> None:
        until(condition, lambda: f"the window says {self.window.bar.text!r}", turn=turn)

    def _settle(self, condition: Callable[[], object] = lambda: True) -> None:
        """Turn until nothing is under way: saved, measured, no job, and no message that ends by itself."""
        self._until(lambda: not self.window.status.job.text and self.session.storage.saved == "saved" and condition())
        for _ in range(40):  # figures and thumbnails come a moment later
            turn()

    # --- keeping ---------------------------------------------------------------------------------------------------
    def _keep(
        self,
        name: str,
        widget: QWidget,
        *,
        left: QWidget | None = None,
        top: QWidget | None = None,
        right: QWidget | None = None,
        bottom: QWidget | None = None,
    ) -> None:
        """Write what ``widget`` shows, or what of it lies between the outer edges of the widgets named."""
        from PySide6.QtCore import QBuffer, QPoint, QRect

        self._settle()
        place = QRect(QPoint(), widget.size())
        for edge, each in (("Left", left), ("Top", top), ("Right", right), ("Bottom", bottom)):
            if each is not None:
                inside = QRect(each.mapTo(widget, QPoint()), each.size())
                getattr(place, f"set{edge}")(getattr(inside, edge.lower())())
        buffer = QBuffer()
        widget.grab(place).save(buffer, "PNG")  # type: ignore[call-overload]
        _write(self.folder / f"{name}.png", bytes(buffer.data().data()))


def _write(path: Path, data: bytes) -> None:
    """Write the PNG ``data`` in few colours, unless ``path`` looks like it already."""
    from PIL import Image

    new = Image.open(io.BytesIO(data)).convert("RGB")
    few = new.quantize(_COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    if path.is_file():
        old = Image.open(path).convert("RGB")
        if old.size == new.size and likeness(np.asarray(old), np.asarray(few.convert("RGB"))) > _SAME:
            return
    packed = io.BytesIO()
    few.save(packed, "PNG", optimize=True)
    write_atomic(path, packed.getvalue(), flush=False)


if __name__ == "__main__":
    make(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else FOLDER)
