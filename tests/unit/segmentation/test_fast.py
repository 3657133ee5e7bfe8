"""The quick way to run a network says what the network says."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from busviewer.network import Outputs, build_network, outputs_of
from busviewer.scan.phantom import Phantom, make_phantom
from busviewer.segmentation import fast
from busviewer.segmentation.fast import compiled, eager, quickest
from busviewer.segmentation.fuse import fuse_batch_norm
from busviewer.segmentation.preprocess import MEAN, SD, letterbox_scan
from busviewer.study import list_scans

CPU = torch.device("cpu")
needs_fusion = pytest.mark.skipif(
    not torch.backends.mkldnn.is_available() or not hasattr(torch.jit, "enable_onednn_fusion"),
    reason="this PyTorch has no oneDNN graph fusion",
)


def lively(name: str, **options: int) -> nn.Module:
    """Random weights, and normalisation that has seen something: logits that differ from scan to scan."""
    torch.manual_seed(4)
    network = build_network(name, **options)
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.momentum = 0.5
    with torch.no_grad():
        for _ in range(3):
            network(torch.randn(4, 1, 64, 64))
    return network.eval().requires_grad_(False)


def given(scan: Tensor) -> Tensor:
    return ((scan[None, None].float() / 255 - MEAN) / SD).to(memory_format=torch.channels_last)


def apart(found: Outputs, expected: Outputs) -> float:
    """The largest difference in probability, over the mask and the assessments."""
    assert [value is None for value in found] == [value is None for value in expected]
    pairs = [(a, b) for a, b in zip(found, expected, strict=True) if a is not None and b is not None]
    assert all(a.shape == b.shape for a, b in pairs)
    return max(float((torch.sigmoid(a) - torch.sigmoid(b)).abs().max()) for a, b in pairs)


@needs_fusion
@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("attention-lite", {"width": 8}),
        ("attention-unet", {"width": 4, "levels": 4}),
        ("unet", {"width": 4, "levels": 4}),
    ],
)
def test_mask_and_assessments_are_the_networks(
    name: str, options: dict[str, int], tiny_phantoms: list[Phantom]
) -> None:
    network = lively(name, **options)
    say = compiled(fuse_batch_norm(network), 64)
    assert say is not None
    seen = []
    for phantom in tiny_phantoms[:4]:
        x = given(torch.from_numpy(letterbox_scan(phantom.scan, 64)[0]))
        with torch.inference_mode():
            seen.append(outputs_of(network, x))
            assert apart(say(x), seen[-1]) < 1e-4
    assert apart(seen[0], seen[1]) > 0.01, "or the test says nothing"


@needs_fusion
def test_at_full_size_on_real_scans(real_data: Path) -> None:
    from busviewer.scan import read_scan

    network = lively("attention-lite")
    say = compiled(fuse_batch_norm(network), 224)
    assert say is not None
    scans = [read_scan(entry.path) for entry in list_scans(real_data / "BUSI")[::200]]
    assert len(scans) > 2
    for scan in scans:
        x = given(torch.from_numpy(letterbox_scan(scan, 224)[0]))
        with torch.inference_mode():
            assert apart(say(x), outputs_of(network, x)) < 1e-3


@needs_fusion
def test_it_is_really_made_of_fused_kernels(monkeypatch: pytest.MonkeyPatch) -> None:
    traced = []
    trace = torch.jit.trace

    def keep(*args: object, **options: object) -> object:
        traced.append(trace(*args, **options))
        return traced[-1]

    monkeypatch.setattr(torch.jit, "trace", keep)
    assert compiled(lively("attention-lite", width=8), 64) is not None
    assert "oneDNNFusionGroup" in str(torch.jit.last_executed_optimized_graph())
    assert len(traced) == 1 and not torch.jit.onednn_fusion_enabled(), "what others trace is theirs to decide"


@needs_fusion
def test_it_may_be_made_on_one_thread_and_used_on_another() -> None:
    network, x = lively("attention-lite", width=8), torch.randn(1, 1, 64, 64)
    says: list[fast.Say] = []
    maker = threading.Thread(target=lambda: says.append(quickest(network, CPU, 64, bf16=False)))
    maker.start()
    maker.join()
    with torch.inference_mode():
        assert apart(says[0](x), outputs_of(network, x)) < 1e-4


def test_later_changes_of_the_weights_are_not_seen_and_the_network_is_left_alone() -> None:
    network = lively("unet", width=4, levels=4).train().requires_grad_(True)
    x = torch.randn(1, 1, 64, 64)
    say = compiled(network, 64)
    assert network.training and all(weight.requires_grad for weight in network.parameters())
    if say is None:
        pytest.skip("this PyTorch has no oneDNN graph fusion")
    with torch.inference_mode():
        before = say(x).mask.clone()
        network.head.bias.fill_(100)
        assert torch.equal(say(x).mask, before)


class Two(nn.Module):
    """A network of two channels, as sa-unet is."""

    channels = 2

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(nn.Conv2d(2, 8, 3, padding=1), nn.ReLU(), nn.Conv2d(8, 1, 1))

    def forward(self, x: Tensor) -> Tensor:
        y: Tensor = self.layers(x)
        return y


def test_two_channels_in_whatever_layout() -> None:
    network, x = Two().eval(), torch.randn(1, 2, 32, 32)
    say = quickest(network, CPU, 32, bf16=False)
    with torch.inference_mode():
        expected = outputs_of(network, x)
        assert apart(say(x), expected) < 1e-4
        assert apart(say(x.to(memory_format=torch.channels_last)), expected) < 1e-4


class Picky(Two):
    """Decides by what it sees: traced, it would always do what it did the first time."""

    def forward(self, x: Tensor) -> Tensor:
        y = super().forward(x)
        return y + 5 if float(x[0, 0, 0, 0]) == PICKED else y


# the first value that the tracer shows a network (see fast.compiled)
PICKED = float(torch.randn(2, 1, 2, 32, 32, generator=torch.Generator().manual_seed(0))[0, 0, 0, 0, 0])


class Refuses(Two):
    """Cannot be traced."""

    def forward(self, x: Tensor) -> Tensor:
        if torch.jit.is_tracing():
            raise TypeError("not me")
        return super().forward(x)


@pytest.mark.parametrize("kind", [Picky, Refuses])
def test_a_network_that_it_would_get_wrong_is_run_as_it_is(kind: type[Two]) -> None:
    network, x = kind().eval(), torch.randn(1, 2, 32, 32)
    assert compiled(network, 32) is None
    with torch.inference_mode():
        assert apart(quickest(network, CPU, 32, bf16=False)(x), outputs_of(network, x)) == 0


def test_without_fusion_the_network_is_run_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(torch.jit, "enable_onednn_fusion", raising=False)
    network, x = Two().eval(), torch.randn(1, 2, 32, 32)
    assert compiled(network, 32) is None
    with torch.inference_mode():
        assert torch.equal(quickest(network, CPU, 32)(x).mask, eager(network, CPU)(x).mask)


@pytest.mark.parametrize("quick", [True, False])
def test_bf16_where_it_is_quick_or_asked_for(monkeypatch: pytest.MonkeyPatch, quick: bool) -> None:
    ways = {bf16: lambda x: Outputs(x) for bf16 in (True, False)}
    monkeypatch.setattr(fast, "compiled", lambda network, size, *, bf16: ways[bf16])
    monkeypatch.setattr(fast, "has_fast_bf16", lambda device: quick)
    assert quickest(Two(), CPU, 32) is ways[quick]
    assert all(quickest(Two(), CPU, 32, bf16=bf16) is ways[bf16] for bf16 in (True, False))


@pytest.mark.parametrize("name", ["attention-lite", "attention-unet"])
def test_rounded_to_bf16_it_says_nearly_the_same(name: str, tiny_phantoms: list[Phantom]) -> None:
    network = lively(name, width=8)
    say = compiled(fuse_batch_norm(network), 64, bf16=True)
    if say is None:
        pytest.skip("no fused bf16 on this processor")
    x = given(torch.from_numpy(letterbox_scan(tiny_phantoms[0].scan, 64)[0]))
    with torch.inference_mode():
        found, expected = say(x), outputs_of(network, x)
    assert 0 < apart(found, expected) < 0.1 and found.mask.dtype is torch.float32


def test_bf16_when_it_is_asked_for() -> None:
    network = lively("unet", width=4, levels=4)
    x = given(torch.from_numpy(letterbox_scan(make_phantom(3, "benign", size=(96, 96)).scan, 64)[0]))
    with torch.inference_mode():
        exact = eager(network, CPU, bf16=False)(x)
        assert torch.equal(exact.mask, outputs_of(network, x).mask)
        assert 0 < apart(quickest(network, CPU, 64, bf16=True)(x), exact) < 0.1
