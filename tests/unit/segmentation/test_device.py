"""The device wish, word by word."""

from __future__ import annotations

import pytest
import torch

from busviewer.segmentation.device import autocast, device_words, has_fast_bf16, resolve_device

CPU = torch.device("cpu")


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


def test_a_processor_never_calculates_in_bf16_unless_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def computed(bf16: bool | None) -> torch.dtype:
        with autocast(CPU, bf16=bf16):
            return (torch.ones(2, 2) @ torch.ones(2, 2)).dtype

    assert computed(True) == torch.bfloat16 and computed(False) == torch.float32
    for there in (True, False):  # the same on every machine
        monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda there=there: there)
        monkeypatch.setattr(torch.cpu, "_is_amx_tile_supported", lambda there=there: there)
        assert computed(None) == torch.float32


@pytest.mark.parametrize("there", [True, False])
def test_a_gpu_says_itself_whether_it_has_bf16(there: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def supported(including_emulation: bool = True) -> bool:
        asked.append(including_emulation)
        return there

    monkeypatch.setattr(torch.cuda, "is_bf16_supported", supported)
    assert has_fast_bf16(torch.device("cuda:0")) is there
    assert asked == [False], "emulated bf16 is slower than fp32"
