"""The network and the lanes failing in every way there is: a reason in words, and the work and the window stay."""

from __future__ import annotations

import math
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import product
from typing import Any, TypeVar

import cv2
import numpy as np
import pytest
import torch
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from busviewer.app import _cuda_devices
from busviewer.files import read_json
from busviewer.network import Outputs
from busviewer.scan import Scan, ScanError
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.explaining import USUAL, Explanation, Wish
from busviewer.segmentation.prediction import Prediction
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.study import from_json
from busviewer.ui.kit.services import Services
from tests.faults.conftest import WHOLE, Faults
from tests.gui.conftest import Driver, make_driver
from tests.gui.fake import FakeSegmenter

T = TypeVar("T")
FIRST, SECOND = "benign/scan (1).png", "benign/scan (2).png"


def some(every: Sequence[T], *short: int) -> list[T]:
    """All of them, or in short those."""
    return list(every) if WHOLE else [every[number] for number in short]


ERRORS: list[tuple[BaseException, str]] = [
    (MemoryError(), "not enough memory; close other programs"),
    (RuntimeError("[enforce fail] can't allocate memory\nmore"), "can't allocate memory; close other programs"),
    (RuntimeError("driver shutting down"), "driver shutting down; try another model or device"),
    (RuntimeError(), "RuntimeError; try another model"),
    (KeyError("stage"), "'stage'"),
    (cv2.error("resize failed"), "resize failed"),
    (AssertionError(), "AssertionError"),
    (SystemExit(3), "the task failed (SystemExit(3))"),
    (KeyboardInterrupt(), "the task failed (KeyboardInterrupt())"),
]


class Failing(FakeSegmenter):
    """Raises ``errors[act]`` in "segment", "uncertainty" or "explain"."""

    def __init__(self) -> None:
        super().__init__()
        self.errors: dict[str, BaseException] = {}

    def _fail(self, act: str) -> None:
        if act in self.errors:
            raise self.errors[act]

    def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
        self._fail("segment")
        return super().segment(scan, flip=flip)

    def with_uncertainty(self, scan: Scan, prediction: Prediction) -> Prediction:
        self._fail("uncertainty")
        return super().with_uncertainty(scan, prediction)

    def explain(self, scan: Scan, wish: Wish = USUAL, region: np.ndarray | None = None) -> Explanation:
        self._fail("explain")
        return super().explain(scan, wish, region)


@pytest.fixture
def segmenter() -> Failing:
    return Failing()


def paint(driver: Driver, y: float = 40) -> np.ndarray:
    """A stroke; what is there then."""
    driver.view.setFocus()
    driver.key(Qt.Key.Key_B)
    driver.drag([(40, y), (60, y)])
    assert driver.session.shown.correction is not None
    return driver.session.shown.correction.copy()


def on_disk(driver: Driver, key: str = FIRST) -> Any:
    """The annotation in its file, after all was saved."""
    driver.until(lambda: driver.session.storage.saved == "saved")
    assert driver.session.storage.folder is not None
    return from_json(read_json(driver.session.storage.folder / f"{key}.json"))


def caption(driver: Driver) -> str:
    return driver.window.parts.side.layers._caption.text()


@pytest.mark.parametrize(("error", "words"), some(ERRORS, 0, 2, 7), ids=lambda value: type(value).__name__)
def test_whatever_the_network_raises_is_said_and_costs_nothing(
    driver: Driver, segmenter: Failing, error: BaseException, words: str, faults: Faults
) -> None:
    drawn, bar = paint(driver), driver.window.bar
    segmenter.errors = {"segment": error}
    driver.window.inference.segment(FIRST, driver.session.shown.scan)
    driver.until(lambda: words in bar.text)
    assert bar.text.startswith(f"{FIRST} could not be segmented: ") and "\n" not in bar.text
    assert not driver.window.inference.busy and driver.window.status.job.text == ""
    assert driver.session.shown.draft is None and np.array_equal(driver.session.shown.correction, drawn)

    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: not driver.window.inference.busy and "Segment all finished." in bar.text)
    outcomes = ["7 unreadable"] if isinstance(error, ScanError) else ["1 unreadable", "6 failed"]
    assert [each.text() for each in bar.buttons()[:-1]] == outcomes and f"{FIRST}: " in bar.details
    assert bar.details.count(words.split(";")[0]) == 6, "each scan with its reason, the seventh is a broken file"

    segmenter.errors = {"uncertainty": error}
    driver.window.inference.segment(FIRST, driver.session.shown.scan)
    driver.until(lambda: "uncertainty" in bar.text and words in bar.text)
    assert driver.session.shown.draft is not None and driver.session.shown.draft.uncertainty is None

    segmenter.errors = {"explain": error}
    driver.key(Qt.Key.Key_G)
    driver.until(lambda: caption(driver).startswith("No heatmap: "))
    assert not driver.view.heat.isVisible()

    segmenter.errors = {}
    driver.go(SECOND)
    driver.segment()
    saved = on_disk(driver)
    assert np.array_equal(saved.correction, drawn) and saved.draft is not None
    faults.record("the network runs out of memory, raises, exits", 4)


@pytest.mark.parametrize("error", [MemoryError(), ValueError("no such shape"), SystemExit(1)], ids=repr)
def test_figures_that_fail_are_said_in_their_place(
    driver: Driver, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    def fail(*given: object) -> None:
        raise error

    monkeypatch.setattr("busviewer.ui.measurements_controller.measurements_of", fail)
    paint(driver)
    note = driver.window.parts.side.measurements._note
    driver.until(lambda: note.text().startswith("Not measured: "))
    monkeypatch.undo()
    paint(driver, 60)
    driver.until(lambda: "Not measured" not in note.text())


@pytest.mark.parametrize("error", some([MemoryError(), OSError("gone"), KeyError("size"), ImportError("torch")], 0, 2))
def test_a_model_that_cannot_be_made_ready_stops_a_batch_and_nothing_else(
    qtbot: QtBot, services: Services, study_folder: Any, error: Exception, faults: Faults
) -> None:
    working = FakeSegmenter()
    broken = [True]

    def make(info: ModelInfo, device: str) -> FakeSegmenter:
        if broken[0]:
            raise error
        return working

    driver = make_driver(qtbot, replace(services, make_segmenter=make))
    driver.open(study_folder)
    drawn, bar = paint(driver), driver.window.bar
    driver.window.inference.segment(FIRST, driver.session.shown.scan)
    driver.until(lambda: "(Model menu)" in bar.text and FIRST in bar.text)
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: "Segment all stopped after" in bar.text)
    assert not driver.window.inference.busy and "(Model menu)" in bar.text
    broken[0] = False
    driver.window.inference.segment(FIRST, driver.session.shown.scan)
    driver.until(lambda: driver.session.shown.draft is not None)
    assert np.array_equal(on_disk(driver).correction, drawn)
    driver.built.close()
    faults.record("the model cannot be loaded", 2)


# --- a real network ---------------------------------------------------------------------------------------------------
class OnGpu(TorchSegmenter):
    """Takes itself to be on a GPU, on which every pass fails; ``lost``: it does not hand the weights out either."""

    def __init__(self, info: ModelInfo, error: Exception, *, lost: bool) -> None:
        super().__init__(info, "cpu", bf16=False)
        self._device, self._error = torch.device("cuda:0"), error
        if lost:

            def refuse(*where: object, **how: object) -> None:
                raise error

            self.network.to = refuse  # type: ignore[method-assign,assignment]

    def _input(self, planes: Any) -> torch.Tensor:
        if self._device.type == "cuda":
            raise self._error
        return super()._input(planes)


def tiny_driver(
    qtbot: QtBot, services: Services, model: ModelInfo, make: Callable[[], TorchSegmenter]
) -> tuple[Driver, list[TorchSegmenter]]:
    """A window with a real network, and the segmenters that were made for it."""
    made: list[TorchSegmenter] = []

    def make_segmenter(info: ModelInfo, device: str) -> TorchSegmenter:
        made.append(make())
        return made[-1]

    services = replace(services, find_models=lambda: ([model], []), make_segmenter=make_segmenter)
    return make_driver(qtbot, services), made


GPU_ERRORS = [
    torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB"),
    RuntimeError("CUDA error: device-side assert triggered\nCUDA kernel errors might be asynchronously reported"),
    RuntimeError("CUDA driver error: driver shutting down"),
]


@pytest.mark.slow
@pytest.mark.parametrize(("error", "lost"), some(list(product(GPU_ERRORS, (False, True))), 0, 3))
def test_a_gpu_that_fails_leaves_the_work_to_the_processor(
    qtbot: QtBot,
    services: Services,
    tiny_model: ModelInfo,
    study_folder: Any,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    lost: bool,
    faults: Faults,
) -> None:
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda device: "Some GPU")
    driver, made = tiny_driver(qtbot, services, tiny_model, lambda: OnGpu(tiny_model, error, lost=lost))
    driver.open(study_folder)
    bar = driver.window.bar
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: not driver.window.inference.busy and "Segment all finished." in bar.text)
    assert sum(int(each.text().split()[0]) for each in bar.buttons() if each.text()[0].isdigit()) == 7
    assert "Some GPU failed" in bar.text and "continued on the CPU" in bar.text
    assert "scan (7).png" in bar.details and "\n" not in bar.text, "the broken file is listed beside it"
    assert driver.window.status.device.text() == "CPU · fp32" and len(made) == 1
    assert driver.session.shown.draft is not None and driver.session.shown.scan is not None
    expected = TorchSegmenter(tiny_model, "cpu", bf16=False).segment(driver.session.shown.scan)
    assert np.array_equal(driver.session.shown.draft.mask, expected.mask)
    driver.key(Qt.Key.Key_G)
    driver.until(lambda: driver.view.heat.isVisible() or "so there is no heatmap" in caption(driver))
    driver.window.model_controller.use_device("auto")
    driver.until(lambda: len(made) == 2)  # chosen anew, the device is tried anew
    driver.built.close()
    faults.record("a GPU out of memory or with a failed driver", 6)


@pytest.mark.parametrize(
    ("head", "number"), some(list(product(("mask", "lesion", "malignant"), (math.nan, math.inf, -math.inf))), 0, 7)
)
def test_what_is_no_number_becomes_no_mask(
    qtbot: QtBot,
    services: Services,
    tiny_model: ModelInfo,
    study_folder: Any,
    number: float,
    head: str,
    faults: Faults,
) -> None:
    driver, made = tiny_driver(qtbot, services, tiny_model, lambda: TorchSegmenter(tiny_model, "cpu", bf16=False))
    driver.open(study_folder)
    driver.segment()
    driver.until(lambda: driver.session.shown.draft is not None and driver.session.shown.draft.uncertainty is not None)
    (segmenter,) = made
    (runner,) = segmenter._runners
    good = runner.says[False]
    size = tiny_model.size

    def say(x: torch.Tensor) -> Outputs:
        mask = torch.zeros(1, 1, size, size)
        if head == "mask":
            mask[0, 0, 3, 4] = number
        heads = {name: torch.full((1,), number if name == head else 0.0) for name in ("lesion", "malignant")}
        return Outputs(mask, **heads)

    runner.says[False] = say
    before, bar = driver.session.shown.prediction, driver.window.bar
    driver.window.inference.segment(FIRST, driver.session.shown.scan)
    driver.until(lambda: "returned invalid values" in bar.text)
    assert FIRST in bar.text and "Model menu" in bar.text and driver.session.shown.prediction is before
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: not driver.window.inference.busy and "Segment all finished." in bar.text)
    assert bar.details.count("returned invalid values") == 5
    assert sum(row.has_draft for row in driver.session.workspace.worklist.rows) == 1
    runner.says[False] = good
    driver.go(SECOND)
    driver.segment()
    assert on_disk(driver, SECOND).draft is not None
    driver.built.close()
    faults.record("NaN or infinity from the network", 6)


def test_a_heatmap_of_no_numbers_is_not_shown(
    qtbot: QtBot, services: Services, tiny_model: ModelInfo, study_folder: Any
) -> None:
    driver, made = tiny_driver(qtbot, services, tiny_model, lambda: TorchSegmenter(tiny_model, "cpu", bf16=False))
    driver.open(study_folder)
    driver.segment()
    assert driver.session.shown.draft is not None and driver.session.shown.draft.mask.any()
    with torch.no_grad():
        next(made[0].network.parameters()).fill_(float("nan"))
    driver.key(Qt.Key.Key_G)
    driver.until(lambda: "returned invalid values" in caption(driver))
    assert not driver.view.heat.isVisible()
    driver.built.close()


def test_a_model_whose_folder_goes_works_on_until_it_is_wanted_anew(
    qtbot: QtBot, services: Services, tiny_model: ModelInfo, study_folder: Any, faults: Faults
) -> None:
    driver, _ = tiny_driver(qtbot, services, tiny_model, lambda: TorchSegmenter(tiny_model, "cpu"))
    driver.open(study_folder)
    driver.segment()
    shutil.rmtree(tiny_model.folder)
    driver.go(SECOND)
    driver.segment()
    drawn, bar = paint(driver), driver.window.bar
    driver.window.model_controller.use_device("cpu")
    driver.until(lambda: "weights" in bar.text and "(Model menu)" in bar.text)
    driver.window.actions_["segment_all"].trigger()
    driver.until(lambda: "Segment all stopped after" in bar.text)
    assert np.array_equal(on_disk(driver, SECOND).correction, drawn)
    driver.built.close()
    faults.record("the model's folder is deleted while it is in use", 1)


def test_devices_that_cannot_be_listed_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(wish: str) -> torch.device:
        raise RuntimeError("CUDA driver initialization failed")

    monkeypatch.setattr("busviewer.segmentation.device.resolve_device", broken)
    assert list(_cuda_devices()) == []
