"""A loaded model: scan in, prediction out."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from functools import partial
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from busviewer.network import channels_of, stages_of
from busviewer.scan import Scan
from busviewer.segmentation.device import device_words, fp32_reason, resolve_device
from busviewer.segmentation.explain import explain
from busviewer.segmentation.fast import Say, eager, quickest
from busviewer.segmentation.fuse import fuse_batch_norm
from busviewer.segmentation.models.model_folder import Member, ModelError, ModelInfo
from busviewer.segmentation.models.trained_on import TrainedOn, read_trained_on
from busviewer.segmentation.models.weights import load_network
from busviewer.segmentation.postprocess import Assessment, Raw, assessment_of, mean_of, near_decision, uncertainty_of
from busviewer.segmentation.prediction import ModelId, Prediction
from busviewer.segmentation.preprocess import MEAN, SD, Letterbox, letterbox_scan, network_input

__all__ = ["Raw", "TorchSegmenter"]

T = TypeVar("T")


class _Runner:
    """One member of a model, ready to run: its network, and the quickest ways to run it once known."""

    def __init__(self, member: Member, network: nn.Module) -> None:
        self.member = member
        self.network = fuse_batch_norm(network)
        self.network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.says: dict[bool, Say] = {}  # in bf16 or not

    def planes(self, scan: Scan, mirror: bool) -> tuple[NDArray[np.uint8], Letterbox]:
        """(C, S, S) what the network is given of the scan, and the way back."""
        square, box = letterbox_scan(scan, self.member.size)
        planes = network_input(square, channels_of(self.network))
        return (planes[..., ::-1] if mirror else planes), box


class TorchSegmenter:
    """The :class:`~busviewer.segmentation.prediction.Segmenter` that runs a model's networks with PyTorch.

    Args:
        info: the model; its weights are checked against their hashes and loaded. A member after the first that cannot
            be used is left out, and said in ``notice``.
        device: ``auto``, ``cpu``, ``cuda`` or ``cuda:N``.
        bf16: whether to calculate in bf16; a scan that is near a decision then is done again in fp32.
        reason: why it is that, in words.
        network: the first member's weights at hand instead of those on disk (a fine-tuning on its way); left as it is,
            and run as it is: making it quick takes longer than the few scans that it is asked for.

    Attributes:
        reason: why it calculates in that precision.
        notice: what the reader must know about model and device ("... continued on the CPU"), or "".

    Raises:
        ModelError: the model cannot be used. ValueError: the device is not available.
    """

    def __init__(
        self,
        info: ModelInfo,
        device: str = "auto",
        *,
        bf16: bool = False,
        reason: str = "",
        network: nn.Module | None = None,
    ) -> None:
        self._device = resolve_device(device)
        self._bf16, self.reason = bf16, reason
        self._in_hand = network is not None
        self.notice = ""
        first = load_network(info) if network is None else deepcopy(network).eval()
        self._runners = [_Runner(info.members[0], first)]
        for member in info.others:
            try:
                self._runners.append(_Runner(member, load_network(info, member)))
            except ModelError as error:
                self._notify(f"{error}; continuing with the other members of {info.name}")
        self._info = replace(info, others=tuple(runner.member for runner in self._runners[1:]))
        for runner in self._runners:
            self._on_device(partial(runner.network.to, self._device))
        self._trained_on: TrainedOn | None = None
        try:
            self._trained_on = read_trained_on(info.folder)
        except ModelError as error:
            self._notify(f"{error}; it is not known which scans it was trained on")

    @property
    def model(self) -> ModelId:
        return self._info.id

    @property
    def info(self) -> ModelInfo:
        """The model as it runs: without members that cannot be used."""
        return self._info

    @property
    def network(self) -> nn.Module:
        """Of the first member."""
        return self._runners[0].network

    def _notify(self, text: str) -> None:
        self.notice = f"{self.notice}; {text}" if self.notice else text

    @property
    def device(self) -> str:
        return device_words(self._device)

    @property
    def precision(self) -> str:
        """ "fp32" or "bf16": what a scan is calculated in, unless it is near a decision."""
        return "bf16" if self._bf16 else "fp32"

    @property
    def layers(self) -> tuple[str, ...]:
        return tuple(stages_of(self.network))

    def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
        """Predict one scan; if a GPU fails or is out of memory, continues on the CPU and says so in ``notice``.

        Without ``flip`` there is one pass: the same mask, and no uncertainty. RuntimeError where the network gives NaN.
        """
        started = time.perf_counter()
        bf16 = self._bf16
        found = assessment_of(self.raw(scan), self._info)
        if bf16 and near_decision(found, self._info):
            bf16, found = False, assessment_of(self.raw(scan, bf16=False), self._info)
        prediction = Prediction(
            probability=found.probability,
            mask=found.mask,
            model=self._info.id,
            threshold=found.threshold,
            lesion_probability=found.lesion,
            malignant_probability=found.malignant,
            uncertainty=None,
            device=self.device,
            seconds=time.perf_counter() - started,
            smallest_area=self._info.smallest_area,
            cuts=self._info.cuts,
            precision="bf16" if bf16 and self._bf16 else "fp32",  # a GPU that failed meanwhile took it along
            seen=None if self._trained_on is None else self._trained_on.has(scan),
        )
        return self.with_uncertainty(scan, prediction) if flip else prediction

    def with_uncertainty(self, scan: Scan, prediction: Prediction) -> Prediction:
        """``prediction`` of ``scan`` with its uncertainty, from a pass over the mirrored scan (:func:`uncertainty_of`).

        Raises as :meth:`segment` does, and ValueError where the prediction is another model's or another scan's.
        """
        if prediction.model != self.model or prediction.mask.shape != scan.shape:
            raise ValueError(
                f"this prediction does not belong to the model {self._info.name} and the scan {scan.path.name}"
            )
        started = time.perf_counter()
        plain = Assessment(
            prediction.probability,
            prediction.mask,
            prediction.lesion_probability,
            prediction.malignant_probability,
            prediction.threshold,
        )
        mirrored = self.raw(scan, mirror=True, bf16=prediction.precision == "bf16")
        uncertainty = uncertainty_of(plain, assessment_of(mirrored, self._info))
        seconds = prediction.seconds + time.perf_counter() - started
        return replace(prediction, uncertainty=uncertainty, seconds=seconds)

    def raw(self, scan: Scan, *, mirror: bool = False, bf16: bool = True) -> Raw:
        """The mean of one pass of all members (:func:`mean_of`); with ``mirror`` of the mirrored scan, turned back.

        Without ``bf16`` it is in fp32 in any case.
        """
        raws = [self._member_raw(number, scan, mirror, bf16) for number in range(len(self._runners))]
        return mean_of(raws, [runner.member.weight for runner in self._runners])

    def _member_raw(self, number: int, scan: Scan, mirror: bool, bf16: bool) -> Raw:
        flip = mirror != self._runners[number].member.mirrored
        planes, box = self._runners[number].planes(scan, flip)
        # after a GPU that failed it may be another runner
        mask, lesion, malignant = self._on_device(lambda: self._pass(self._runners[number], planes, bf16))
        said = (logit for logit in (lesion, malignant) if logit is not None)
        self._check_numbers(scan, bool(np.isfinite(mask).all()) and all(map(math.isfinite, said)))
        return Raw(np.ascontiguousarray(mask[:, ::-1]) if flip else mask, lesion, malignant, box)

    def _check_numbers(self, scan: Scan, finite: bool) -> None:
        if not finite:
            raise RuntimeError(
                f"the model {self._info.name} returned invalid values (NaN or infinite) for {scan.path.name}"
            )

    def _input(self, planes: NDArray[np.uint8]) -> Tensor:
        scan = torch.from_numpy(np.ascontiguousarray(planes))[None].to(self._device).float()
        return ((scan / 255 - MEAN) / SD).to(memory_format=torch.channels_last)

    def _pass(
        self, runner: _Runner, planes: NDArray[np.uint8], bf16: bool
    ) -> tuple[NDArray[np.float32], float | None, float | None]:
        bf16 = bf16 and self._bf16
        if bf16 not in runner.says:  # at the first scan, not where a window waits for the model
            ways = eager if self._in_hand else partial(quickest, size=runner.member.size)
            runner.says[bf16] = ways(runner.network, self._device, bf16=bf16)
        with torch.inference_mode():
            said = runner.says[bf16](self._input(planes))
            assessments = [None if logit is None else float(logit[0]) for logit in (said.lesion, said.malignant)]
            return said.mask[0, 0].float().cpu().numpy(), assessments[0], assessments[1]

    def _on_device(self, work: Callable[[], T]) -> T:
        """``work`` on the device, and, where a GPU is out of memory or fails, again on the CPU."""
        try:
            return work()
        except RuntimeError as error:
            if self._device.type == "cpu":
                raise
            failed, reason = self.device, (str(error).splitlines() or [type(error).__name__])[0]
        self._to_cpu()
        self._notify(f"{failed} failed ({reason}); continued on the CPU")
        return work()

    def _to_cpu(self) -> None:
        """For good: a driver that failed may not even hand the weights out, which are then read from the disk again."""
        self._device = torch.device("cpu")
        if self._bf16:
            self._bf16, self.reason = False, fp32_reason(self._device)
        for number, runner in enumerate(self._runners):
            runner.says = {}
            try:
                runner.network.to(self._device)
            except RuntimeError:
                if self._in_hand and number == 0:  # there is no other copy of it
                    raise
                self._runners[number] = _Runner(runner.member, load_network(self._info, runner.member))

    def explain(self, scan: Scan, layer: str) -> NDArray[np.float32]:
        """(H, W) float32 heatmap from 0 to 1 of ``layer`` of the first member for its own lesion (see :mod:`.explain`).

        Raises as :meth:`segment` does.
        """
        planes, box = self._runners[0].planes(scan, mirror=False)
        line = self._info.calibration.get("pixel", (1.0, 0.0))
        heat = self._on_device(
            lambda: explain(self.network, self._input(planes), layer, self._info.threshold, calibration=line)
        )
        self._check_numbers(scan, bool(np.isfinite(heat).all()))
        return box.backward(heat).clip(0, 1)
