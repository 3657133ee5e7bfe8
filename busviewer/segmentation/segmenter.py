"""A loaded model at work: scan in, prediction out."""

from __future__ import annotations

import time
from collections.abc import Callable
from copy import deepcopy
from typing import TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from busviewer.network import stages_of
from busviewer.scan import Scan
from busviewer.segmentation.device import autocast, device_words, resolve_device
from busviewer.segmentation.explain import explain
from busviewer.segmentation.fuse import fuse_batch_norm
from busviewer.segmentation.model_folder import ModelInfo
from busviewer.segmentation.postprocess import draft_mask, expected_dice, lesion_probability
from busviewer.segmentation.prediction import ModelId, Prediction
from busviewer.segmentation.preprocess import MEAN, SD, Letterbox, letterbox_scan
from busviewer.segmentation.weights import load_network

__all__ = ["TorchSegmenter"]

T = TypeVar("T")


class TorchSegmenter:
    """The :class:`~busviewer.segmentation.prediction.Segmenter` that runs a network with PyTorch.

    Args:
        info: the model; its weights are checked against their hash and loaded.
        device: ``auto``, ``cpu``, ``cuda`` or ``cuda:N``.
        bf16: None: where the hardware has it.
        network: the weights at hand instead of those on disk (a fine-tuning on its way); left as it is.

    Attributes:
        notice: what the reader has to know of the device ("... went on on the CPU"), or "".

    Raises:
        ModelError: the model cannot be used. ValueError: the device is not there.
    """

    def __init__(
        self, info: ModelInfo, device: str = "auto", *, bf16: bool | None = None, network: nn.Module | None = None
    ) -> None:
        self._device = resolve_device(device)
        self._bf16 = bf16
        self._info = info
        self._network = fuse_batch_norm(load_network(info) if network is None else deepcopy(network).eval())
        self.notice = ""
        self._network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._on_device(lambda: self._network.to(self._device))

    @property
    def model(self) -> ModelId:
        return self._info.id

    @property
    def network(self) -> nn.Module:
        return self._network

    @property
    def device(self) -> str:
        return device_words(self._device)

    @property
    def layers(self) -> tuple[str, ...]:
        return tuple(stages_of(self._network))

    def segment(self, scan: Scan) -> Prediction:
        """Predict one scan; on a GPU that is out of memory or fails, goes on on the CPU and says so in ``notice``."""
        started = time.perf_counter()
        probability = self.probability(scan)
        info = self._info
        mask = draft_mask(probability, info.threshold, info.smallest_area)
        whole = lesion_probability(probability)
        return Prediction(
            probability=probability,
            mask=mask,
            model=info.id,
            threshold=info.threshold,
            lesion_probability=whole,
            uncertainty=1 - expected_dice(probability, mask, whole),
            device=self.device,
            seconds=time.perf_counter() - started,
        )

    def probability(self, scan: Scan) -> NDArray[np.float32]:
        """(H, W) float32, 0 to 1, on the scan's own grid."""
        square, box = letterbox_scan(scan, self._info.size)
        values = torch.sigmoid(self._on_device(lambda: self._logits(square))).cpu().numpy()
        if not np.isfinite(values).all():
            raise RuntimeError(f"the model {self._info.name} gave no number (NaN) for {scan.path.name}")
        return self._back(values, box)

    @staticmethod
    def _back(square: NDArray[np.float32], box: Letterbox) -> NDArray[np.float32]:
        return box.backward(square).clip(0, 1)

    def _input(self, square: NDArray[np.uint8]) -> Tensor:
        scan = torch.from_numpy(square)[None, None].to(self._device).float()
        return ((scan / 255 - MEAN) / SD).to(memory_format=torch.channels_last)

    def _logits(self, square: NDArray[np.uint8]) -> Tensor:
        with torch.inference_mode(), autocast(self._device, bf16=self._bf16):
            logits: Tensor = self._network(self._input(square))
        return logits[0, 0].float()

    def _on_device(self, work: Callable[[], T]) -> T:
        """``work`` on the device, and, where a GPU is out of memory or fails, again on the CPU."""
        try:
            return work()
        except RuntimeError as error:
            if self._device.type == "cpu":
                raise
            failed, reason = self.device, (str(error).splitlines() or [type(error).__name__])[0]
        self._device = torch.device("cpu")
        self._network.to(self._device)
        self.notice = f"{failed} failed ({reason}); went on on the CPU"
        return work()

    def explain(self, scan: Scan, layer: str) -> NDArray[np.float32]:
        """(H, W) float32 heatmap from 0 to 1 of ``layer`` for the predicted lesion (see :mod:`.explain`)."""
        square, box = letterbox_scan(scan, self._info.size)
        heat = self._on_device(lambda: explain(self._network, self._input(square), layer, self._info.threshold))
        return self._back(heat, box)
