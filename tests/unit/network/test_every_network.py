"""What holds of every architecture there is."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from busviewer.network import (
    NETWORKS,
    SegmentationNetwork,
    build_network,
    channels_of,
    multiple_of,
    off_centre,
    outputs_of,
    stages_of,
)
from busviewer.network.msgrap import GridAttention
from busviewer.network.pspnet import PyramidPooling
from busviewer.scan.phantom import make_phantom
from busviewer.segmentation.explaining.methods import enlarge, explain, methods_of, of_region
from busviewer.segmentation.fuse import fuse_batch_norm
from busviewer.segmentation.preprocess import MEAN, SD, Letterbox, letterbox_mask, network_input

# Options that make a network small; one that has none is built as it is.
SMALL: dict[str, dict[str, int]] = {
    "attention-lite": {"width": 8},
    "attention-unet": {"width": 4, "levels": 4},
    "fcn": {"width": 8},
    "msgrap": {"width": 8, "levels": 4},
    "residual-unet": {"width": 4, "levels": 4},
    "segnet": {"width": 8},
    "unet": {"width": 4, "levels": 4},
}

every = pytest.mark.parametrize("name", sorted(NETWORKS))


def built(name: str, seed: int = 1) -> nn.Module:
    torch.manual_seed(seed)
    return build_network(name, **SMALL.get(name, {}))


def side_of(network: nn.Module) -> int:
    """Two places at least in each direction of the bottleneck."""
    return max(32, 2 * multiple_of(network))


@cache
def batch(side: int, channels: int) -> tuple[Tensor, Tensor]:
    """Four phantoms, cropped to twice the lesion's size, and their masks, as a network is given them."""
    scans, masks = [], []
    for seed in range(4):
        phantom = make_phantom(seed, "benign", size=(160, 200), lesions=1, calipers=False)
        rows, columns = (np.flatnonzero(phantom.mask.any(axis=axis)) for axis in (1, 0))
        reach = max(np.ptp(rows), np.ptp(columns)) // 2
        inside = tuple(np.s_[max(0, line[0] - reach) : line[-1] + reach] for line in (rows, columns))
        box = Letterbox(phantom.mask[inside].shape, side)
        scans.append(network_input(box.forward(np.ascontiguousarray(phantom.scan.grey[inside])), channels))
        masks.append(letterbox_mask(phantom.mask[inside], side)[None])
    values = torch.from_numpy(np.stack(scans)).float() / 255
    return (values - MEAN) / SD, torch.from_numpy(np.stack(masks)).float() / 255


def data_for(network: nn.Module) -> tuple[Tensor, Tensor]:
    return batch(side_of(network), channels_of(network))


def learn(network: nn.Module, steps: int, rate: float) -> list[float]:
    """The loss at each of some steps on the same four scans."""
    scans, masks = data_for(network)
    optimizer = torch.optim.Adam(network.parameters(), rate)
    losses = []
    for _ in range(steps):
        loss = functional.binary_cross_entropy_with_logits(network(scans), masks)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(float(loss.detach()))
    return losses


@every
def test_the_interface_is_kept(name: str) -> None:
    network = built(name).eval()
    assert isinstance(network, SegmentationNetwork)
    assert channels_of(network) in (1, 2)
    stages = stages_of(network)
    assert next(iter(stages)) == "bottleneck"
    shapes: dict[str, tuple[int, ...]] = {}
    for label, stage in stages.items():
        stage.register_forward_hook(lambda _, given, out, label=label: shapes.update({label: tuple(out.shape)}))
    multiple = multiple_of(network)
    height, width = 2 * multiple, 3 * multiple
    scan = torch.randn(1, channels_of(network), height, width)
    with torch.inference_mode():
        outputs = outputs_of(network, scan)
        logits = network(scan)
    assert logits.shape == (1, 1, height, width) and logits.dtype == torch.float32
    assert torch.isfinite(logits).all()
    assert torch.equal(outputs.mask, logits), "the same when run again, and through either way"
    assert all(assessment is None or assessment.shape == (1,) for assessment in outputs[1:])
    assert list(shapes) and set(shapes) == set(stages), "every stage is part of the network"
    for label, shape in shapes.items():
        assert len(shape) == 4 and shape[0] == 1 and shape[2] * width == shape[3] * height, label


def without_gradient(network: nn.Module) -> set[str]:
    """The parameters that a loss of all that the network says of four scans does not reach."""
    scans, masks = data_for(network)
    outputs = outputs_of(network, scans)
    loss = functional.binary_cross_entropy_with_logits(outputs.mask, masks)
    for assessment in outputs[1:]:
        if assessment is not None:
            loss = loss + assessment.square().sum()
    network.zero_grad(set_to_none=True)
    loss.backward()
    return {label for label, value in network.named_parameters() if value.grad is None or not value.grad.any()}


@every
def test_a_short_run_learns_and_a_gradient_reaches_every_parameter(name: str) -> None:
    network = built(name).train()
    losses = learn(network, *((24, 3e-3) if name in SMALL else (14, 1e-3)))
    assert min(losses[-2:]) < 0.85 * losses[0], losses
    scans, masks = data_for(network)
    with torch.no_grad():
        logits = network(scans)
    lesion = masks >= 0.5
    assert logits[lesion].mean() > logits[~lesion].mean() + 0.5, "no better than one value everywhere"

    unreached = without_gradient(network)
    for seed in (2, 3):  # a ReLU of few channels may be off for all four scans, but not from every start
        unreached &= without_gradient(built(name, seed).train()) if unreached else set()
    assert not unreached


@every
def test_folded_explained_and_built_again_from_its_weights(name: str) -> None:
    network = built(name).train()
    scans, _ = data_for(network)
    with torch.no_grad():
        network(scans * 2 + 1)  # statistics other than those of the start
    network.eval()
    scan = scans[:1]
    with torch.inference_mode():
        before = network(scan)
    target = before[0, 0] >= before.median()
    for stage in stages_of(network):
        for method in methods_of(network):
            if method != "occlusion":  # which looks at no stage
                heat = explain(network, scan, method=method, layer=stage, aim=of_region(target.clone()))
                assert heat.shape == target.shape and torch.isfinite(heat).all() and (heat >= 0).all()

    with torch.device("meta"):
        again = build_network(name, **SMALL.get(name, {}))
    again.load_state_dict(network.state_dict(), assign=True)
    folded = fuse_batch_norm(again.eval().requires_grad_(False))
    assert not [module for module in folded.modules() if isinstance(module, nn.BatchNorm2d)]
    with torch.inference_mode():
        after = folded(scan)
    assert (after - before).abs().max() <= 1e-4 * max(1.0, float(before.abs().max()))


@every
def test_an_option_that_it_does_not_have_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="colour"):
        build_network(name, colour=3)


class Averages(nn.Module):
    """In the place of a maximum, which of equal values takes the first: their mean."""

    def __init__(self, pool: nn.MaxPool2d) -> None:
        super().__init__()
        self.indices = pool.return_indices
        self.pool = nn.AvgPool2d(pool.kernel_size, pool.stride, pool.padding)

    def forward(self, x: Tensor) -> Tensor | tuple[Tensor, None]:
        return (self.pool(x), None) if self.indices else self.pool(x)


def made_even(network: nn.Module) -> nn.Module:
    """The network with kernels that treat all directions alike, and without what looks at all of the scan."""
    for module in list(network.modules()):
        for label, part in module.named_children():
            if isinstance(part, nn.MaxPool2d):
                setattr(module, label, Averages(part))
            elif isinstance(part, nn.GroupNorm):
                setattr(module, label, nn.Identity())
    for module in network.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.constant_(module.weight, 1 / module.weight[0].numel())
            if module.bias is not None:
                nn.init.zeros_(module.bias)
    for module in network.modules():
        if isinstance(module, GridAttention | PyramidPooling):
            for value in module.parameters():
                nn.init.zeros_(value)
    return network.eval()


class Seen(Exception):
    """The layer was reached: the rest of the network need not run."""


def looks_at(network: nn.Module, stage: nn.Module, side: int) -> tuple[int, int, tuple[float, float]]:
    """Of the place in the middle of ``stage``: the grid's side, its number there, and the centre of what it sees."""
    scan = torch.full((1, channels_of(network), side, side), 1e-6, requires_grad=True)  # below the top of any ReLU6
    kept: list[Tensor] = []

    def stop(module: nn.Module, given: object, output: Tensor) -> None:
        kept.append(output)
        raise Seen

    hook = stage.register_forward_hook(stop)
    with pytest.raises(Seen):
        network(scan)
    hook.remove()
    places = kept[0].shape[-1]
    middle = places // 2
    (gradient,) = torch.autograd.grad(kept[0][0, :, middle, middle].sum(), scan)
    return places, middle, centre_of(gradient[0, 0])


def centre_of(values: Tensor) -> tuple[float, float]:
    """The centre of mass of (S, S), down and across."""
    down, across = values.abs().sum(1).double(), values.abs().sum(0).double()
    line = torch.arange(len(down))
    return float(down @ line.double() / down.sum()), float(across @ line.double() / across.sum())


@every
def test_the_heat_of_a_place_lies_where_the_place_looks(name: str) -> None:
    network = made_even(built(name))
    multiple = multiple_of(network)
    side = multiple * (13 if multiple >= 16 else 53)
    stages = {label: stage for label, stage in stages_of(network).items() if not label.startswith("decoder")}
    assert "bottleneck" in stages
    for label, stage in stages.items():
        places, middle, seen = looks_at(network, stage, side)
        heat = torch.zeros(places, places)
        heat[middle, middle] = 1
        assert centre_of(enlarge(heat[None], side, off_centre(network, label))[0]) == pytest.approx(seen, abs=1), label
