"""Where the network runs, and in which arithmetic."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager, nullcontext

import torch

from busviewer.texts import worded

__all__ = [
    "PRECISIONS",
    "autocast",
    "calculate_on",
    "cuda_devices",
    "device_words",
    "fp32_reason",
    "has_fast_bf16",
    "precision_in",
    "resolve_device",
]


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
        there = (
            worded("number of CUDA devices: {count}", count=count) if count else worded("PyTorch finds no CUDA device")
        )
        raise ValueError(
            worded("device {wish} is not available ({there}); use auto or cpu", wish=f"{wish!r}", there=there)
        )
    return torch.device("cuda", int(number or 0))


def device_words(device: torch.device) -> str:
    """The device as a reader knows it: the card's name, or "CPU"; "cuda:0" where a broken driver does not tell it."""
    if device.type != "cuda":
        return "CPU"
    try:
        return torch.cuda.get_device_name(device)
    except RuntimeError:
        return str(device)


def cuda_devices() -> list[tuple[str, str]]:
    """The wish ("cuda:0") and the words of each CUDA device there is."""
    found: list[tuple[str, str]] = []
    while True:
        wish = f"cuda:{len(found)}"
        try:
            found.append((wish, device_words(resolve_device(wish))))
        except (ValueError, RuntimeError):  # there is none further, or the driver does not answer
            return found


def has_fast_bf16(device: torch.device) -> bool:
    """Whether bf16 is to be used there. On a processor it never is, whatever instructions that has.

    Some have bf16 and are slower with it, and masks of the bundled model agreed to a mean Dice of .9915 only (9
    phantoms, AMD EPYC with AVX512-bf16): one scan must not have two masks, by the machine or by its load.
    """
    return device.type == "cuda" and bool(torch.cuda.is_bf16_supported(including_emulation=False))


PRECISIONS = ("auto", "fp32", "bf16")


def fp32_reason(device: torch.device) -> str:
    """Why "auto" is fp32 there, where bf16 is not to be used."""
    return worded("CPU: always fp32") if device.type == "cpu" else worded("this GPU has no bf16")


def precision_in(device: torch.device, wish: str) -> tuple[str, str]:
    """What "auto", "fp32" or "bf16" means for a training on the device, "fp32" or "bf16", and why.

    ValueError for another wish.
    """
    if wish not in PRECISIONS:
        raise ValueError(f"unknown precision {wish!r:.40}; available: {', '.join(PRECISIONS)}")
    if wish != "auto":
        return wish, worded("chosen")
    return ("bf16", worded("this GPU has bf16")) if has_fast_bf16(device) else ("fp32", fp32_reason(device))


def calculate_on(threads: int | None, *, deterministic: bool) -> None:
    """Calculate on so many CPU threads (None: as many as there are), for the rest of this process.

    ``deterministic``: on a GPU only operations that give the same bits each time; what has none raises RuntimeError.
    """
    if threads is not None:
        torch.set_num_threads(threads)
    if deterministic:
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")  # read when the first matrix is multiplied
    torch.use_deterministic_algorithms(deterministic)


def autocast(device: torch.device, *, bf16: bool | None = None) -> AbstractContextManager[object]:
    """bf16 autocast where the hardware has it (or where ``bf16`` says so), else plain fp32."""
    wanted = has_fast_bf16(device) if bf16 is None else bf16
    return torch.autocast(device.type, torch.bfloat16) if wanted else nullcontext()
