"""Where the network runs, and in which arithmetic."""

from __future__ import annotations

import math
import platform
import time
from contextlib import AbstractContextManager, nullcontext
from functools import cache

import torch

__all__ = ["autocast", "device_words", "has_fast_bf16", "resolve_device"]


def resolve_device(wish: str) -> torch.device:
    """The device for ``auto``, ``cpu``, ``cuda`` or ``cuda:N``; ValueError says what is wrong with the wish."""
    if wish == "auto":
        return torch.device("cuda:0" if torch.cuda.is_available() else "cpu")
    if wish == "cpu":
        return torch.device("cpu")
    kind, _, number = wish.partition(":")
    known = number.isascii() and number.isdecimal() and len(number) < 4
    if kind != "cuda" or not (known or wish == "cuda"):
        raise ValueError(f"unknown device {wish!r:.40}; available: auto, cpu, cuda or cuda:N")
    count = torch.cuda.device_count() if torch.cuda.is_available() else 0
    if int(number or 0) >= count:
        there = f"number of CUDA devices: {count}" if count else "PyTorch finds no CUDA device"
        raise ValueError(f"device {wish!r} is not available ({there}); use auto or cpu")
    return torch.device("cuda", int(number or 0))


def device_words(device: torch.device) -> str:
    """The device as a reader knows it: the card's name, or "CPU"; "cuda:0" where a broken driver does not tell it."""
    if device.type != "cuda":
        return "CPU"
    try:
        return torch.cuda.get_device_name(device)
    except RuntimeError:
        return str(device)


def has_fast_bf16(device: torch.device) -> bool:
    """Whether bf16 is faster than fp32 there; a processor is tried, once, in some milliseconds."""
    if device.type == "cuda":
        return bool(torch.cuda.is_bf16_supported(including_emulation=False))
    if platform.machine().lower() not in {"x86_64", "amd64"}:
        return False
    there = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    return bool(there) and _bf16_gain() > 1.2


@cache
def _bf16_gain() -> float:
    """How many times faster than fp32 this processor convolves in bf16: some that have the instruction are slower."""

    def seconds(dtype: torch.dtype) -> float:
        x = torch.zeros(1, 64, 64, 64, dtype=dtype).to(memory_format=torch.channels_last)
        kernel = torch.zeros(64, 64, 3, 3, dtype=dtype).to(memory_format=torch.channels_last)
        best = math.inf
        for _ in range(4):
            started = time.perf_counter()
            torch.nn.functional.conv2d(x, kernel, padding=1)
            best = min(best, time.perf_counter() - started)
        return best

    with torch.inference_mode():
        return seconds(torch.float32) / seconds(torch.bfloat16)


def autocast(device: torch.device, *, bf16: bool | None = None) -> AbstractContextManager[object]:
    """bf16 autocast where the hardware has it (or where ``bf16`` says so), else plain fp32."""
    wanted = has_fast_bf16(device) if bf16 is None else bf16
    return torch.autocast(device.type, torch.bfloat16) if wanted else nullcontext()
