"""Where the network runs, and in which arithmetic."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

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
    """Whether bf16 is to be used there. On a processor it never is, whatever instructions that has.

    Some have bf16 and are slower with it, and masks of the bundled model agreed to a mean Dice of .9915 only (9
    phantoms, AMD EPYC with AVX512-bf16): one scan must not have two masks, by the machine or by its load.
    """
    return device.type == "cuda" and bool(torch.cuda.is_bf16_supported(including_emulation=False))


def autocast(device: torch.device, *, bf16: bool | None = None) -> AbstractContextManager[object]:
    """bf16 autocast where the hardware has it (or where ``bf16`` says so), else plain fp32."""
    wanted = has_fast_bf16(device) if bf16 is None else bf16
    return torch.autocast(device.type, torch.bfloat16) if wanted else nullcontext()
