"""Milliseconds a scan, network and post-processing, for each way to run it."""

from __future__ import annotations

import statistics

import torch

from busviewer.bench.timing import Row, measure, row
from busviewer.progress import report
from busviewer.scan.phantom import make_phantom
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.device import has_fast_bf16, resolve_device
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.segmentation.weights import load_network

__all__ = ["rows"]


def rows(model: ModelInfo, device: str) -> list[Row]:
    """Eager fp32; channels-last with folded batch norm, fp32 and bf16; the path used, whole, on a phantom."""
    place = resolve_device(device)
    plain = load_network(model).to(place)
    square = torch.rand(1, 1, model.size, model.size, device=place)

    def eager() -> object:
        with torch.inference_mode():
            return plain(square).cpu()

    report(0.1, "eager fp32")
    first = measure(eager, times=20)
    table = [row(f"network, eager fp32, {model.size} px", first, ratio=1.0)]
    base = statistics.median(first)
    for bf16 in (False, True):
        name = "bf16" if bf16 else "fp32"
        report(0.5 if bf16 else 0.3, f"channels-last {name}")
        segmenter = TorchSegmenter(model, device, bf16=bf16)
        flat = square.to(memory_format=torch.channels_last)

        def fused(segmenter: TorchSegmenter = segmenter, flat: torch.Tensor = flat, bf16: bool = bf16) -> object:
            with torch.inference_mode(), torch.autocast(place.type, torch.bfloat16, enabled=bf16):
                return segmenter.network(flat).cpu()

        took = measure(fused, times=20)
        table.append(row(f"network, channels-last, {name}", took, ratio=statistics.median(took) / base))
    report(0.8, "the path used")
    scan = make_phantom(1, "benign").scan
    segmenter = TorchSegmenter(model, device)
    took = measure(lambda: segmenter.segment(scan), times=20)
    used = "bf16" if has_fast_bf16(place) else "fp32"
    height, width = scan.shape
    table.append(row(f"segment one scan, {width} x {height}, {used}", took, ratio=statistics.median(took) / base))
    return table
