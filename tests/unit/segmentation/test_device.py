"""The device wish, word by word."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import pytest
import torch

from busviewer.segmentation import device
from busviewer.segmentation.device import autocast, device_words, has_fast_bf16, resolve_device

CPU = torch.device("cpu")
measured = device._bf16_gain


@pytest.fixture(autouse=True)
def measured_anew() -> Iterator[None]:
    """What one test measures is not what the next one finds."""
    measured.cache_clear()
    yield
    measured.cache_clear()


def pretend_cuda(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: count > 0)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: count)


def test_auto_takes_the_gpu_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    pretend_cuda(monkeypatch, 0)
    assert resolve_device("auto") == CPU
    pretend_cuda(monkeypatch, 2)
    assert resolve_device("auto") == torch.device("cuda:0")
    assert resolve_device("cpu") == CPU


def test_a_number_chooses_the_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    pretend_cuda(monkeypatch, 2)
    assert resolve_device("cuda") == torch.device("cuda:0")
    assert resolve_device("cuda:1") == torch.device("cuda:1")
    with pytest.raises(ValueError, match=r"'cuda:2' is not available \(number of CUDA devices: 2\)"):
        resolve_device("cuda:2")


@pytest.mark.parametrize("wish", ["cuda", "cuda:0", "cuda:7"])
def test_a_gpu_that_is_not_there_is_said(wish: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend_cuda(monkeypatch, 0)
    with pytest.raises(ValueError, match=f"'{wish}' is not available.*use auto or cpu"):
        resolve_device(wish)


@pytest.mark.parametrize(
    "wish", ["", "gpu", "CUDA", "cuda:", "cuda:x", "cuda:-1", "cuda:1:2", "cuda:²", "cuda:99999", "cpu:0", " cpu"]
)
def test_anything_else_is_refused(wish: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend_cuda(monkeypatch, 2)
    with pytest.raises(ValueError, match="unknown device"):
        resolve_device(wish)


def test_the_words_are_the_readers() -> None:
    assert device_words(CPU) == "CPU"


def test_bf16_only_where_it_is_fast_or_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def computed(bf16: bool | None) -> torch.dtype:
        with autocast(CPU, bf16=bf16):
            return (torch.ones(2, 2) @ torch.ones(2, 2)).dtype

    assert computed(True) == torch.bfloat16 and computed(False) == torch.float32
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    for avx, amx, gain, dtype in (
        (True, False, 2.0, torch.bfloat16),
        (False, True, 2.0, torch.bfloat16),
        (True, True, 0.5, torch.float32),  # has the instruction, and is slower with it
        (True, True, 1.1, torch.float32),  # not worth the digits
        (False, False, 2.0, torch.float32),
    ):
        monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda avx=avx: avx)
        monkeypatch.setattr(torch.cpu, "_is_amx_tile_supported", lambda amx=amx: amx)
        monkeypatch.setattr(device, "_bf16_gain", lambda gain=gain: gain)
        assert computed(None) == dtype
    monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda: True)
    monkeypatch.setattr(device, "_bf16_gain", lambda: 2.0)
    monkeypatch.setattr("platform.machine", lambda: "arm64")
    assert computed(None) == torch.float32


@pytest.mark.parametrize(("fp32", "bf16"), [(8.0, 2.0), (1.0, 2.0)])
def test_the_gain_of_bf16_is_measured_once_and_the_best_of_some_counts(
    fp32: float, bf16: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A convolution that moves the clock itself, and is held up now and then."""
    now, taken = [0.0], []

    def convolve(x: torch.Tensor, *others: Any, **options: Any) -> torch.Tensor:
        taken.append(x.dtype)
        now[0] += (fp32 if x.dtype == torch.float32 else bf16) + (50 if len(taken) % 3 == 1 else 0)
        return x

    monkeypatch.setattr(torch.nn.functional, "conv2d", convolve)
    monkeypatch.setattr("time.perf_counter", lambda: now[0])
    assert device._bf16_gain() == fp32 / bf16
    assert taken.count(torch.float32) == taken.count(torch.bfloat16) > 1
    count = len(taken)
    assert device._bf16_gain() == fp32 / bf16 and len(taken) == count


def test_this_processor_can_be_measured() -> None:
    gain = device._bf16_gain()
    assert math.isfinite(gain) and gain > 0
    assert isinstance(has_fast_bf16(CPU), bool)


@pytest.mark.parametrize("there", [True, False])
def test_a_gpu_says_itself_whether_it_has_bf16(there: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def supported(including_emulation: bool = True) -> bool:
        asked.append(including_emulation)
        return there

    monkeypatch.setattr(torch.cuda, "is_bf16_supported", supported)
    assert has_fast_bf16(torch.device("cuda:0")) is there
    assert asked == [False], "emulated bf16 is slower than fp32"
