"""Milliseconds a scan: the network in each way to run it, one scan segmented whole, a click, and a folder of scans.

Of a model with several members it is the first one that is run in each way; the others have a row each.

A ratio is against the quickest way to run the network, measured in the same run and in turn; that of the folder is
against the network's own time for the same scans, already read, and nothing else done meanwhile.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import torch
from torch import Tensor, nn

from busviewer import paths
from busviewer.bench.runtimes import onnxruntime, openvino
from busviewer.bench.timing import Row, measure, measure_in_turn, row
from busviewer.editing import move_margin
from busviewer.mask import Mask
from busviewer.network import channels_of, outputs_of
from busviewer.progress import listening, report
from busviewer.scan import Scan, read_scan
from busviewer.scan.phantom import make_phantom, sample_study, write_study
from busviewer.segmentation import ModelError, ModelInfo
from busviewer.segmentation.batch import segment_study
from busviewer.segmentation.clicks.clicker import TorchClicker
from busviewer.segmentation.clicks.clicks import Click
from busviewer.segmentation.device import resolve_device
from busviewer.segmentation.explaining import USUAL
from busviewer.segmentation.fast import Say, eager, quickest
from busviewer.segmentation.fuse import fuse_batch_norm
from busviewer.segmentation.models.click_folder import read_clicks
from busviewer.segmentation.models.weights import load_network
from busviewer.segmentation.precision import load_segmenter
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.study import open_study
from busviewer.training.judge.wrong_region import wrong_region

__all__ = ["rows"]

FLOOR, GOAL = 40.0, 20.0  # ms a scan, decoded -> mask and class, on two cores
CLICK_FLOOR, CLICK_GOAL = 100.0, 40.0  # ms a click, the first one from nothing among them
WITHIN = 1.3  # of the quickest way, for the one that is used
BUSY_WITHIN, TURNS = 2.5, 3  # of the quiet time, beside another process that keeps a core busy
HEAT_WITHIN = 3.0  # of one pass of the networks
FOLDER_WITHIN = 1.15  # of the network's own time
FOLDER = 200
PARTS = 4  # the folder and the network by itself take turns, so that what else the machine does hits both
_USED = "path in use"


def rows(model: ModelInfo, device: str, precision: str = "auto") -> list[Row]:
    """The ways to run the network; one phantom segmented, and its mirrored pass; clicks; a folder of phantoms."""
    place = resolve_device(device)
    table = _ways(model, place) + _others(model, place)
    report(0.5, "segment one scan")
    scan = make_phantom(1, "benign").scan
    segmenter = load_segmenter(model, device, precision, paths.user_data())
    height, width = scan.shape
    took = measure(lambda: segmenter.segment(scan, flip=False), times=20)
    table.append(row(f"segment one scan, {width} x {height}", took, floor=FLOOR, goal=GOAL))
    table.append(_beside_a_busy_core(segmenter, scan))
    prediction = segmenter.segment(scan, flip=False)
    took = measure(lambda: segmenter.with_uncertainty(scan, prediction), times=20)
    table.append(row("uncertainty, from the mirrored pass", took))
    table.append(_heatmap(segmenter, scan, prediction.mask))
    table += _clicks()
    table.append(_folder(segmenter))
    return table


def _heatmap(segmenter: TorchSegmenter, scan: Scan, region: Mask) -> Row:
    """Seg-Grad-CAM of the predicted lesion by all networks; against one pass of them, run as it runs them."""
    networks = segmenter.inputs(scan)

    def one_pass() -> None:
        with torch.inference_mode():
            for network, x in networks:
                outputs_of(network, x)

    works = [one_pass, lambda: segmenter.explain(scan, USUAL, region)]
    plain, heat = measure_in_turn(works, times=10)
    middle = statistics.median(plain)
    floor = round(HEAT_WITHIN * middle, 1)
    return row("heatmap, Seg-Grad-CAM at the bottleneck", heat, floor=floor, ratio=statistics.median(heat) / middle)


def _beside_a_busy_core(segmenter: TorchSegmenter, scan: Scan) -> Row:
    """One scan while another process keeps a core busy; against the same with nothing beside it, in turn."""
    quiet, busy = list[float](), list[float]()
    for _ in range(TURNS):
        quiet += measure(lambda: segmenter.segment(scan, flip=False), times=8)
        with _busy_core():
            busy += measure(lambda: segmenter.segment(scan, flip=False), times=8)
    middle = statistics.median(quiet)
    floor = round(BUSY_WITHIN * middle, 1)
    return row("segment one scan beside a busy core", busy, floor=floor, ratio=statistics.median(busy) / middle)


@contextmanager
def _busy_core() -> Iterator[None]:
    """Something else that never rests, inside the block."""
    other = subprocess.Popen(
        [sys.executable, "-S", "-c", "print(flush=True)\nwhile True: pass"], stdout=subprocess.PIPE
    )
    try:
        assert other.stdout is not None
        other.stdout.readline()  # it has begun
        yield
    finally:
        other.kill()
        other.communicate()


def _clicks() -> list[Row]:
    """The first click on a lesion, from nothing, and one more that mends what came of it."""
    try:
        clicker = TorchClicker(read_clicks(paths.bundled_clicks()), move_margin)
    except ModelError as error:
        return [row(f"click: {error}", [])]
    phantom = make_phantom(1, "benign")
    scan, truth = phantom.scan, phantom.mask
    empty = np.zeros_like(truth)
    first = wrong_region(empty, truth)
    assert first is not None  # a benign phantom has a lesion
    clicks = [Click(*first.deepest, True)]
    drawn = clicker.draw(scan, empty, clicks)
    found = wrong_region(drawn, truth)
    more = clicks if found is None else [*clicks, Click(*found.deepest, found.wanted)]
    took = measure(lambda: clicker.draw(scan, empty, clicks), times=20)
    further = measure(lambda: clicker.draw(scan, drawn, more), times=20)
    return [
        row("click", took, floor=CLICK_FLOOR, goal=CLICK_GOAL),
        row("further click", further, floor=CLICK_FLOOR, goal=CLICK_GOAL),
    ]


def _ways(model: ModelInfo, place: torch.device) -> list[Row]:
    plain = load_network(model)
    x = torch.rand(1, channels_of(plain), model.size, model.size)
    report(0.05, "preparing the network")
    works: dict[str, Callable[[], object] | None] = _torch_ways(plain, x, place, model.size)
    if place.type == "cpu":
        works["onnxruntime fp32"] = onnxruntime(plain, x)
        works["openvino fp32"] = openvino(plain, x, "f32")
        works["openvino bf16"] = openvino(plain, x, "bf16")
    there = {name: work for name, work in works.items() if work is not None}
    report(0.2, "timing each runtime")
    took = dict(zip(there, measure_in_turn(list(there.values()), times=20), strict=True))
    middle = {name: statistics.median(times) for name, times in took.items()}
    quickest_of_all = min(middle.values())
    table = []
    for name in works:
        if name not in took:
            table.append(row(f"network, {name}: not installed", []))
            continue
        floor = round(WITHIN * quickest_of_all, 1) if name == _USED else None
        table.append(row(f"network, {name}", took[name], floor=floor, ratio=middle[name] / quickest_of_all))
    return table


def _torch_ways(plain: nn.Module, x: Tensor, place: torch.device, size: int) -> dict[str, Callable[[], object] | None]:
    folded, flat = _folded(plain, x, place)
    return {
        f"eager fp32, {size} px": _pass_of(eager(deepcopy(plain).to(place), place, bf16=False), x.to(place)),
        "channels-last fp32": _pass_of(eager(folded, place, bf16=False), flat),
        "channels-last bf16": _pass_of(eager(folded, place, bf16=True), flat),
        _USED: _pass_of(quickest(folded, place, size), flat),
    }


def _others(model: ModelInfo, place: torch.device) -> list[Row]:
    """A row for each member after the first, in the way that is used."""
    table = []
    for number, member in enumerate(model.others, 2):
        plain = load_network(model, member)
        folded, x = _folded(plain, torch.rand(1, channels_of(plain), member.size, member.size), place)
        took = measure(_pass_of(quickest(folded, place, member.size), x), times=20)
        table.append(row(f"member {number}, {member.network}, {member.size} px, {_USED}", took))
    return table


def _folded(plain: nn.Module, x: Tensor, place: torch.device) -> tuple[nn.Module, Tensor]:
    """A copy of the network as the segmenter has it, and what it is given, on the device."""
    folded = fuse_batch_norm(deepcopy(plain))
    folded.to(place, memory_format=torch.channels_last)  # type: ignore[call-overload]
    return folded, x.to(place).to(memory_format=torch.channels_last)


def _pass_of(say: Say, x: Tensor) -> Callable[[], object]:
    def work() -> object:
        with torch.inference_mode():
            return [value.cpu() for value in say(x) if value is not None]

    return work


def _folder(segmenter: TorchSegmenter) -> Row:
    """FOLDER scans as ``busviewer segment`` does them, milliseconds a scan; against the segmenter with nothing else."""
    whole = own = 0.0
    count = max(1, FOLDER // PARTS)
    with TemporaryDirectory(prefix="busviewer-bench-") as name:
        folder = Path(name)
        write_study(folder / "scans", sample_study(count))
        study = open_study(folder / "scans")
        scans = [read_scan(entry.path) for entry in study.entries]
        for part in range(PARTS):
            report(0.6 + 0.4 * part / PARTS, "a folder of scans")
            started = time.perf_counter()
            with listening(lambda fraction, text: None):  # it would tell of itself as of the whole
                segment_study(study, segmenter, folder / f"masks-{part}")
            between = time.perf_counter()
            for scan in scans:
                segmenter.segment(scan)
            own += time.perf_counter() - between
            whole += between - started
    total = PARTS * count
    floor = round(FOLDER_WITHIN * 1000 * own / total, 1)
    return row(f"folder of {total} scans, per scan", [1000 * whole / total], floor=floor, ratio=whole / own)
