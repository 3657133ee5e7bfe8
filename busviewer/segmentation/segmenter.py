"""A loaded model: scan in, prediction out."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from functools import cached_property, partial
from typing import Any, TypeVar

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from busviewer.mask import Mask
from busviewer.network import channels_of, stages_of
from busviewer.progress import check_cancelled
from busviewer.scan import Scan
from busviewer.scan.regions import tissue_of
from busviewer.segmentation.device import device_words, fp32_reason, resolve_device
from busviewer.segmentation.explaining import CLASSES, METHODS, USUAL, Choices, Explanation, Faithfulness, Wish
from busviewer.segmentation.explaining.faithful import correlation, curves, share_inside, soft_dice
from busviewer.segmentation.explaining.methods import (
    classes_of,
    explain,
    methods_of,
    of_class,
    of_region,
    shuffled,
)
from busviewer.segmentation.fast import Say, eager, quickest
from busviewer.segmentation.fuse import fuse_batch_norm
from busviewer.segmentation.models.model_folder import Member, ModelError, ModelInfo
from busviewer.segmentation.models.trained_on import TrainedOn, read_trained_on
from busviewer.segmentation.models.weights import load_network
from busviewer.segmentation.postprocess import (
    Assessment,
    Raw,
    assessment_of,
    mean_of,
    near_decision,
    probability_of,
    raw_within,
    uncertainty_of,
    within,
)
from busviewer.segmentation.prediction import ModelId, Prediction
from busviewer.segmentation.preprocess import MEAN, SD, Letterbox, letterbox_mask, letterbox_scan, network_input
from busviewer.texts import joined, worded

__all__ = ["Raw", "TorchSegmenter"]

T = TypeVar("T")

_SHUFFLES = 3  # of weights: the map of one of them may be flat


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
        return self.planes_of(square, mirror), box

    def planes_of(self, square: NDArray[np.uint8], mirror: bool) -> NDArray[np.uint8]:
        """(C, S, S) what the network is given of a scan on its square (S, S)."""
        planes = network_input(square, channels_of(self.network))
        return planes[..., ::-1] if mirror else planes

    @cached_property
    def classes(self) -> tuple[str, ...]:
        """What its outputs beside the mask decide."""
        return classes_of(self.network)

    def can(self, wish: Wish) -> bool:
        """Whether it has the layer, the method and the class that are asked for."""
        return (
            wish.layer in stages_of(self.network)
            and wish.method in methods_of(self.network)
            and (wish.target not in CLASSES or wish.target in self.classes)
        )


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
                self._notify(
                    worded("{reason}; continuing with the other members of {name}", reason=error, name=info.name)
                )
        self._info = replace(info, others=tuple(runner.member for runner in self._runners[1:]))
        for runner in self._runners:
            self._on_device(partial(runner.network.to, self._device))
        self._trained_on: TrainedOn | None = None
        try:
            self._trained_on = read_trained_on(info.folder)
        except ModelError as error:
            self._notify(worded("{reason}; it is not known which scans it was trained on", reason=error))

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
        self.notice = joined("; ", (self.notice, text)) if self.notice else text

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

    def inputs(self, scan: Scan) -> list[tuple[nn.Module, Tensor]]:
        """Each member's network, and (1, C, S, S) what it is given of ``scan``, on the device."""
        return [
            (runner.network, self._input(runner.planes(scan, runner.member.mirrored)[0])) for runner in self._runners
        ]

    def segment(self, scan: Scan, *, flip: bool = True) -> Prediction:
        """Predict one scan; if a GPU fails or is out of memory, continues on the CPU and says so in ``notice``.

        Where the scan has regions, nothing is drawn outside those of tissue. Without ``flip`` there is one pass: the
        same mask, and no uncertainty. RuntimeError where the network gives NaN.
        """
        started = time.perf_counter()
        bf16 = self._bf16
        found, allowed = assessment_of(self.raw(scan), self._info), tissue_of(scan.regions, scan.shape)
        if bf16 and near_decision(found, self._info):
            bf16, found = False, assessment_of(self.raw(scan, bf16=False), self._info)
        found = within(found, allowed)  # to the pixel: the square is coarser
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
        raw = mean_of(raws, [runner.member.weight for runner in self._runners])
        return raw_within(raw, tissue_of(scan.regions, scan.shape))

    def _member_raw(self, number: int, scan: Scan, mirror: bool, bf16: bool) -> Raw:
        flip = mirror != self._runners[number].member.mirrored
        planes, box = self._runners[number].planes(scan, flip)
        return self._raw_of(number, planes, box, scan.path.name, flip, bf16)

    def _raw_of(self, number: int, planes: NDArray[np.uint8], box: Letterbox, name: str, flip: bool, bf16: bool) -> Raw:
        # after a GPU that failed it may be another runner
        mask, lesion, malignant = self._on_device(lambda: self._pass(self._runners[number], planes, bf16))
        said = (logit for logit in (lesion, malignant) if logit is not None)
        self._check_numbers(name, bool(np.isfinite(mask).all()) and all(map(math.isfinite, said)))
        return Raw(np.ascontiguousarray(mask[:, ::-1]) if flip else mask, lesion, malignant, box)

    def _check_numbers(self, scan: str, finite: bool) -> None:
        if not finite:
            raise RuntimeError(
                worded(
                    "the model {name} returned invalid values (NaN or infinite) for {scan}",
                    name=self._info.name,
                    scan=scan,
                )
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
        self._notify(worded("{failed} failed ({reason}); continued on the CPU", failed=failed, reason=reason))
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

    # --- where it looked -------------------------------------------------------------------------------------------
    @property
    def choices(self) -> Choices:
        """What :meth:`explain` can be asked."""
        methods = {name for runner in self._runners for name in methods_of(runner.network)}
        classes = {name for runner in self._runners for name in runner.classes}
        return Choices(
            self.layers,
            tuple(name for name in METHODS if name in methods),
            tuple(name for name in CLASSES if name in classes),
            tuple(runner.member.network for runner in self._runners),
        )

    def explain(self, scan: Scan, wish: Wish = USUAL, region: Mask | None = None) -> Explanation:
        """Where the model looked: of the networks that can be asked, each map divided by its highest value, the mean.

        A map from gradients is the mean of the scan's and of the mirrored scan's, turned back: a network treats left
        and right as unequal as it has learned to, and the heat of one of them alone lies beside what it is of.

        Args:
            region: (H, W) bool, what is explained; without one, or where it is empty, the predicted lesion, and where
                there is none the strongest hundredth of the logits.

        Raises as :meth:`segment` does; ValueError where no network has what is asked; Cancelled between two passes.
        """
        wish = replace(wish, layer=wish.layer or self.layers[0])
        asked = range(len(self._runners)) if wish.member is None else [wish.member]
        if not set(asked) <= set(range(len(self._runners))):
            raise ValueError(f"unknown network {wish.member}; {self._info.name} has {len(self._runners)}, from 0")
        able = [number for number in asked if self._runners[number].can(wish)]
        if not able:
            raise ValueError(self._cannot(wish))
        region, strongest = self._region(scan, region)
        heats = [self._heat(number, scan, wish, region) for number in able]
        left_out = tuple(self._runners[number].member.network for number in asked if number not in able)
        weights = [self._runners[number].member.weight for number in able]
        heat = _of_its_top(np.average(heats, axis=0, weights=weights))
        return Explanation(heat, wish, region, strongest, left_out)

    def _cannot(self, wish: Wish) -> str:
        there = self.choices
        for what, name, names in (
            ("layer", wish.layer, there.layers),
            ("method", wish.method, there.methods),
            ("class", wish.target, there.classes),
        ):
            if name not in names and not (what == "class" and name not in CLASSES):
                return f"unknown {what} {name!r} for {self._info.name}; available: {', '.join(names) or 'none'}"
        return worded(
            "no network of {model} has all of {method}, {layer} and {target}",
            model=self._info.name,
            method=wish.method,
            layer=wish.layer,
            target=wish.target,
        )

    def _region(self, scan: Scan, region: Mask | None) -> tuple[Mask, bool]:
        """What is explained, and whether it is the strongest logits for want of a lesion."""
        if region is not None and region.any():
            return region, False
        found = assessment_of(self.raw(scan), self._info)
        if found.mask.any():
            return found.mask, False
        return found.probability >= np.quantile(found.probability, 0.99), True

    def _heat(
        self, number: int, scan: Scan, wish: Wish, region: Mask, made: Callable[[nn.Module], nn.Module] | None = None
    ) -> NDArray[np.float32]:
        """(H, W) from 0 to 1, of a member's network, or of what is ``made`` of it."""
        member = self._runners[number].member
        planes, box = self._runners[number].planes(scan, member.mirrored)
        square = letterbox_mask(region, box.size) > 127
        if not square.any():  # a region of a few pixels
            square = letterbox_mask(region, box.size) > 0
        target = np.ascontiguousarray(square[:, ::-1] if member.mirrored else square)

        def work() -> NDArray[np.float32]:
            place = torch.from_numpy(target).to(self._device)
            aim = of_class(wish.target) if wish.target in CLASSES else of_region(place)
            network = self._runners[number].network  # after a GPU that failed it may be another one
            there, x = network if made is None else made(network), self._input(planes)
            heat = explain(there, x, method=wish.method, layer=wish.layer, aim=aim, both_ways=True)
            return np.asarray(heat.float().cpu().numpy(), np.float32)

        heat = self._on_device(work)
        self._check_numbers(scan.path.name, bool(np.isfinite(heat).all()))
        turned = np.ascontiguousarray(heat[:, ::-1]) if member.mirrored else heat
        return _of_its_top(box.backward(turned).clip(0, None))

    def check(self, scan: Scan, found: Explanation) -> Faithfulness:
        """How far ``found`` can be trusted: 22 passes at the network's size, and the maps of shuffled weights.

        The curves are of the soft Dice with the region, or of the probability of the class. Raises as :meth:`explain`.
        """
        first = self._runners[0]
        square, box = letterbox_scan(scan, first.member.size)
        top, left, height, width = box.content
        inside = np.s_[top : top + height, left : left + width]
        small = [np.ascontiguousarray(grid[inside]) for grid in (square, box.forward(found.region.astype(np.uint8)))]
        grey, region = small[0], small[1] > 0
        heat = cv2.resize(found.heat, (width, height), interpolation=cv2.INTER_AREA)

        def score(grey: NDArray[np.uint8]) -> float:
            raw = self._raw_of_grey(grey, scan.path.name)
            if found.wish.target in CLASSES:
                normal = found.wish.target == "normal"
                chance = float(probability_of(np.array(raw.lesion if normal else raw.malignant)))
                return chance if found.wish.target == "malignant" else 1 - chance
            return soft_dice(raw.box.backward(probability_of(raw.mask, self._info.calibration.get("pixel"))), region)

        deletion, insertion = curves(np.asarray(heat, np.float32), grey, score)
        number = next(number for number, runner in enumerate(self._runners) if runner.can(found.wish))
        number = number if found.wish.member is None else found.wish.member
        known = self._heat(number, scan, found.wish, found.region)
        others = (
            self._heat(number, scan, found.wish, found.region, partial(shuffled, seed=n)) for n in range(_SHUFFLES)
        )
        alike = [value for other in others if (value := correlation(known, other)) is not None]
        return Faithfulness(
            share_inside(found.heat, found.region),
            float(found.region.mean()),
            deletion,
            insertion,
            float(np.mean(alike)) if alike else None,
        )

    def _raw_of_grey(self, grey: NDArray[np.uint8], name: str) -> Raw:
        """The mean of all members on (h, w) uint8, a scan as it lies on the first one's square."""
        raws = []
        for number, runner in enumerate(self._runners):
            check_cancelled()
            box, flip = Letterbox((grey.shape[0], grey.shape[1]), runner.member.size), runner.member.mirrored
            raws.append(self._raw_of(number, runner.planes_of(box.forward(grey), flip), box, name, flip, True))
        return mean_of(raws, [runner.member.weight for runner in self._runners])


def _of_its_top(heat: NDArray[Any]) -> NDArray[np.float32]:
    top = float(heat.max())
    return np.asarray(heat / top if top > 0 else heat, np.float32)
