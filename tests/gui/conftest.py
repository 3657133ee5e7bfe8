"""A window on a small study, with a fake model, closed at the end with all its threads."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, SignalInstance
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from busviewer.app import Built, build
from busviewer.scan.phantom import make_phantom
from busviewer.settings import Settings
from busviewer.ui.canvas.scan_view import ScanView
from busviewer.ui.kit import message_bar
from busviewer.ui.kit import text as kit_text
from busviewer.ui.kit.jobs import Worker
from busviewer.ui.kit.language import speak
from busviewer.ui.kit.services import Services
from busviewer.ui.main_window import MainWindow
from tests import waiting
from tests.gui.fake import MODEL, FakeSegmenter

QLocale.setDefault(QLocale("en_US"))  # whatever the language of the machine
message_bar._INFO_MS = message_bar._SCAN_MS = 3_600_000  # or what a test reads is gone where the machine is slow

ROOT = Path(__file__).resolve().parents[2]
SHAPE = (199, 301)
NAMES = tuple(f"scan ({number})" for number in range(1, 7))


def truth_mask() -> np.ndarray:
    """(H, W) bool: a disc in the middle, where the scan is dark."""
    mask = np.zeros(SHAPE, np.uint8)
    cv2.circle(mask, (150, 100), 30, 1, -1)
    return mask.astype(bool)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    """Whatever language a test spoke, what comes after is tested in English."""
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication):
        speak(app, "")


@pytest.fixture(scope="session")
def translations() -> ModuleType:
    """``packaging/translations.py``."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def extracted(translations: ModuleType) -> frozenset[str]:
    """Every text that the search of the sources finds for translation."""
    return frozenset(translations.texts())


@pytest.fixture(autouse=True)
def every_text_is_found_for_translation(extracted: frozenset[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever ``tr`` is handed while a test runs is a text that the catalogues have."""
    handed: set[str] = set()
    translate = QCoreApplication.translate

    class Noting:
        """In the place of Qt's class, from which ``tr`` has the translation."""

        @staticmethod
        def translate(context: str, text: str) -> str:
            handed.add(text)
            return translate(context, text)

    monkeypatch.setattr(kit_text, "QCoreApplication", Noting)
    yield
    missed = {text for text in handed - extracted if re.search(r"[^\W\d_]{2}", re.sub(r"{[^}]*}", "", text))}
    assert missed == set(), "write marked(...) round these where they stand in the sources"


@pytest.fixture
def study_folder(tmp_path: Path) -> Path:
    """Six scans of 301 x 199 with a dark disc, the first five with a ground truth, and a broken file."""
    folder = tmp_path / "study"
    (folder / "benign").mkdir(parents=True)
    speckle = np.random.default_rng(1)
    for number, name in enumerate(NAMES):
        scan = speckle.normal(150, 20, SHAPE)
        scan[truth_mask()] = speckle.normal(30, 8, int(truth_mask().sum()))
        cv2.imwrite(str(folder / "benign" / f"{name}.png"), np.clip(scan, 0, 255).astype(np.uint8))
        if number < 5:
            cv2.imwrite(str(folder / "benign" / f"{name}_mask.png"), truth_mask().astype(np.uint8) * 255)
    (folder / "benign" / "scan (7).png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    return folder


@pytest.fixture
def segmenter() -> FakeSegmenter:
    return FakeSegmenter()


@pytest.fixture
def services(own_home: Path, segmenter: FakeSegmenter, study_folder: Path) -> Services:
    return Services(
        find_models=lambda: ([MODEL], []),
        make_segmenter=lambda model, device: segmenter,
        devices=lambda: [("cuda:0", "Fake GPU")],
        sample_study=lambda: study_folder,
        finetune_command=lambda run: ["false", str(run)],
        self_test_command=["false"],
        settings_file=own_home / "settings.toml",
        user_data=own_home,
        models_folder=own_home / "models",
        runs_folder=own_home / "runs",
    )


class Driver:
    """A window as a test uses it."""

    def __init__(self, built: Built, qtbot: QtBot) -> None:
        self.built, self.qtbot = built, qtbot
        self.window: MainWindow = built.window
        self.session = built.session

    @property
    def view(self) -> ScanView:
        assert self.window.screen_ is not None
        return self.window.screen_.view

    def open(self, folder: Path) -> None:
        """Open ``folder``, or what is open once more, as it is by now."""
        before = self.session.workspace.study
        self.window.open_folder(folder)
        self.until(lambda: self.session.workspace.study is not before and self.session.shown.scan is not None)

    def go(self, key: str) -> None:
        self.window.study_controller.go_to(key)
        self.until(lambda: self.session.shown.key == key and self.session.shown.scan is not None)

    def read_as(self, reader: str) -> None:
        """Go on as another reader."""
        self.window.study_controller.set_reader(reader)
        self.until(
            lambda: self.session.workspace.reader == reader and self.window.preferences.settings.reader == reader
        )

    def until(self, condition: Callable[[], object], *, seconds: float = waiting.PATIENCE) -> None:
        """Turn until ``condition`` holds."""
        waiting.until(condition, self.shown, turn=waiting.turn, seconds=seconds)

    def turn(self) -> None:
        """Let what is posted be delivered."""
        waiting.turn()

    def shown(self) -> str:
        """What the window shows, in the words of a failure."""
        bar, job = self.window.bar.text, self.window.status.job.text
        shown, saved = self.session.shown, self.session.storage.saved
        return f"the bar says {bar!r}, the job {job!r}; on screen {shown.key} ({shown.state}), {saved}"

    def through(self, worker: Worker) -> None:
        """Turn until all that ``worker`` has to do by now is done, or was given up, and told."""
        told: list[object] = []
        worker.submit(lambda: None, told.append)
        self.until(lambda: told)

    @contextmanager
    def hears(self, signal: SignalInstance) -> Iterator[None]:
        """Turn at the end until ``signal`` has come."""
        heard: list[bool] = []
        signal.connect(lambda *_: heard.append(True))
        yield
        self.until(lambda: heard)

    def at(self, x: float, y: float) -> QPoint:
        """The place on the canvas of a point in scan pixels."""
        return self.view.to_widget(x, y).toPoint()

    def drag(
        self,
        points: list[tuple[float, float]],
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
        *,
        release: bool = True,
    ) -> None:
        """Real mouse events through the canvas at points in scan pixels."""
        port = self.view.viewport()
        QTest.mousePress(port, button, Qt.KeyboardModifier.NoModifier, self.at(*points[0]))
        for point in points[1:]:
            QTest.mouseMove(port, self.at(*point))
        if release:
            QTest.mouseRelease(port, button, Qt.KeyboardModifier.NoModifier, self.at(*points[-1]))

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key pressed and released where the focus is."""
        focus = self.window.focusWidget() or self.window
        QTest.keyClick(focus, key, modifiers)

    def segment(self) -> None:
        self.key(Qt.Key.Key_S)
        self.until(lambda: self.session.shown.draft is not None and not self.window.inference.busy)

    def pixel(self, x: float, y: float) -> tuple[int, int, int]:
        """The colour on the canvas at a point in scan pixels."""
        colour = self.view.grab().toImage().pixelColor(self.at(x, y))
        return colour.red(), colour.green(), colour.blue()


def make_driver(qtbot: QtBot, services: Services, settings: Settings | None = None) -> Driver:
    QCursor.setPos(QPoint())  # a move to where another test left the pointer would be none
    built = build(services=services, settings=settings or Settings(reader="mj", theme="dark"))
    built.window.resize(1280, 800)
    built.window.show()
    built.window.make_canvas()
    built.window.activateWindow()
    built.window.setFocus()
    driver = Driver(built, qtbot)
    driver.until(lambda: built.window.windowHandle().isExposed() and built.window.isActiveWindow())
    return driver


@pytest.fixture
def empty_driver(qtbot: QtBot, services: Services) -> Iterator[Driver]:
    """A window on its start page."""
    driver = make_driver(qtbot, services)
    yield driver
    driver.built.close()


@pytest.fixture
def driver(empty_driver: Driver, study_folder: Path) -> Driver:
    """A window with the study open on its first scan."""
    empty_driver.open(study_folder)
    empty_driver.view.setFocus()
    return empty_driver


@pytest.fixture
def near_duplicate_folder(tmp_path: Path) -> Path:
    """Four scans: the second is a crop of the first, saved as JPEG, the fourth the same bytes."""
    folder = tmp_path / "near_duplicates"
    folder.mkdir()
    first, other = (make_phantom(seed, size=(300, 400), calipers=False).scan.pixels for seed in (1, 2))
    cv2.imwrite(str(folder / "a.png"), first)
    cv2.imwrite(str(folder / "b.jpg"), np.ascontiguousarray(first[30:, 20:360]))
    cv2.imwrite(str(folder / "c.png"), other)
    (folder / "d.png").write_bytes((folder / "a.png").read_bytes())
    return folder
