"""Each method against captum and finite differences, hooks and cancelling."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from captum.attr import LayerGradCam, LayerGradientXActivation, Occlusion
from torch import Tensor, nn

from busviewer.network import Outputs, build_network, gates_of, off_centre, outputs_of, stages_of
from busviewer.progress import Cancelled, listening
from busviewer.scan.phantom import Phantom
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.explaining import methods
from busviewer.segmentation.explaining.methods import (
    classes_of,
    enlarge,
    explain,
    methods_of,
    of_class,
    of_region,
    shuffled,
)
from busviewer.segmentation.models.weights import load_network
from busviewer.segmentation.preprocess import MEAN, SD, letterbox_mask, letterbox_scan

LAYERS = ("bottleneck", "decoder 1", "decoder 2", "decoder 3", "decoder 4")
CAMS = ("seg-grad-cam", "hirescam", "layercam")


def prepared(phantom: Phantom) -> Tensor:
    return (torch.from_numpy(letterbox_scan(phantom.scan, 64)[0])[None, None] / 255 - MEAN) / SD


@pytest.fixture(scope="module")
def network() -> nn.Module:
    torch.manual_seed(3)
    return build_network("attention-lite", width=8).eval().requires_grad_(False)


@pytest.fixture
def target(tiny_phantoms: list[Phantom]) -> Tensor:
    return torch.from_numpy(letterbox_mask(tiny_phantoms[1].mask, 64) > 127)


def hooked(network: nn.Module) -> list[nn.Module]:
    return [module for module in network.modules() if module._forward_hooks or module._backward_hooks]


@pytest.mark.parametrize("layer", LAYERS)
def test_seg_grad_cam_is_captums_grad_cam_of_the_summed_logits(
    network: nn.Module, target: Tensor, tiny_phantoms: list[Phantom], layer: str
) -> None:
    scan = prepared(tiny_phantoms[1])
    highest = 0.0
    for sign in (1, -1):  # where nothing speaks for the one, something does for the other

        def aim(said: Outputs, sign: int = sign) -> Tensor:
            return sign * of_region(target)(said)

        ours = explain(network, scan, method="seg-grad-cam", layer=layer, aim=aim)
        oracle = LayerGradCam(lambda given, aim=aim: aim(outputs_of(network, given)), stages_of(network)[layer])
        theirs = oracle.attribute(scan.clone().requires_grad_(True), relu_attributions=True)[0, 0].detach()
        theirs = enlarge(theirs[None], 64, off_centre(network, layer))[0]
        assert torch.allclose(ours, theirs, rtol=1e-4, atol=1e-5 * float(theirs.max()))
        highest = max(highest, float(ours.max()))
    assert highest > 0


@pytest.mark.parametrize("layer", LAYERS)
def test_hirescam_is_captums_gradient_times_activation_summed_over_channels(
    network: nn.Module, target: Tensor, tiny_phantoms: list[Phantom], layer: str
) -> None:
    scan = prepared(tiny_phantoms[1])
    ours = explain(network, scan, method="hirescam", layer=layer, aim=of_region(target))
    oracle = LayerGradientXActivation(lambda given: network(given)[:, 0][:, target].sum(1), stages_of(network)[layer])
    theirs = oracle.attribute(scan.clone().requires_grad_(True)).detach().sum(1)[0].relu()
    theirs = enlarge(theirs[None], 64, off_centre(network, layer))[0]
    assert torch.allclose(ours, theirs, rtol=1e-4, atol=1e-5 * max(1e-6, float(theirs.max())))


def test_the_classes_are_captums_grad_cam_of_the_heads(network: nn.Module, tiny_phantoms: list[Phantom]) -> None:
    scan = prepared(tiny_phantoms[1])
    aims: dict[str, Callable[[Tensor], Tensor]] = {
        "malignant": lambda x: outputs_of(network, x).malignant,
        "benign": lambda x: -outputs_of(network, x).malignant,
        "normal": lambda x: -outputs_of(network, x).lesion,
    }
    assert classes_of(network) == ("malignant", "benign", "normal")
    maps = {}
    for name, aim in aims.items():
        maps[name] = explain(network, scan, method="seg-grad-cam", layer="bottleneck", aim=of_class(name))
        oracle = LayerGradCam(aim, stages_of(network)["bottleneck"])
        theirs = oracle.attribute(scan.clone().requires_grad_(True), relu_attributions=True)[0, 0].detach()
        theirs = enlarge(theirs[None], 64, off_centre(network, "bottleneck"))[0]
        assert torch.allclose(maps[name], theirs, rtol=1e-4, atol=1e-5 * max(1e-6, float(theirs.max()))), name
    assert not torch.equal(maps["malignant"], maps["benign"])


def test_a_class_that_does_not_depend_on_the_layer_is_refused(network: nn.Module, tiny_phantoms: list[Phantom]) -> None:
    with pytest.raises(ValueError, match="the class does not depend on this layer; choose the coarsest one"):
        explain(network, prepared(tiny_phantoms[1]), method="layercam", layer="decoder 4", aim=of_class("malignant"))
    assert not hooked(network)


def test_a_network_without_heads_has_no_class() -> None:
    plain = build_network("unet", width=2, levels=3).eval()
    assert classes_of(plain) == ()
    with pytest.raises(ValueError, match="no output for the class 'normal'"):
        explain(plain, torch.rand(1, 1, 32, 32), method="hirescam", layer="bottleneck", aim=of_class("normal"))


def test_the_gradient_is_that_of_finite_differences(
    tiny_model: ModelInfo, target: Tensor, tiny_phantoms: list[Phantom]
) -> None:
    network = load_network(tiny_model).double()
    scan, layer = prepared(tiny_phantoms[1]).double(), stages_of(network)["bottleneck"]
    aim = of_region(target)
    added: list[Tensor] = []
    features: list[Tensor] = []

    def value(change: Tensor | None) -> float:
        added[:] = [] if change is None else [change]
        with torch.no_grad():
            return float(aim(outputs_of(network, scan)))

    def hook(_module: nn.Module, _given: object, output: Tensor) -> Tensor:
        features[:] = [output]
        return output + added[0] if added else output

    handle = layer.register_forward_hook(hook)
    value(None)
    kept = features[0].clone()
    slope = torch.zeros_like(kept)
    for channel in range(0, kept.shape[1], 8):
        for y in range(kept.shape[2]):
            for x in range(kept.shape[3]):
                step = torch.zeros_like(kept)
                step[0, channel, y, x] = 1e-6
                slope[0, channel, y, x] = (value(step) - value(-step)) / 2e-6
    added.clear()
    handle.remove()
    from busviewer.segmentation.explaining.methods import _features

    ours, gradient = _features(network, scan, layer, aim)
    assert torch.equal(ours, kept)
    some = slice(None, None, 8)
    steepest = float(gradient[:, some].abs().max())
    assert steepest > 0 and (gradient - slope)[:, some].abs().max() < 1e-4 * steepest


def test_layercam_takes_the_positive_gradients_alone(network: nn.Module, target: Tensor) -> None:
    from busviewer.segmentation.explaining.methods import _layercam

    features = torch.tensor([[[[1.0, 2.0]], [[3.0, 4.0]]]])
    gradient = torch.tensor([[[[1.0, -1.0]], [[-2.0, 0.5]]]])
    assert _layercam(features, gradient).tolist() == [[[1.0, 2.0]]]


def test_occlusion_is_captums_and_tries_fewer_windows_where_nothing_matters(
    network: nn.Module, target: Tensor, tiny_phantoms: list[Phantom], monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = prepared(tiny_phantoms[1]) + torch.randn(1, 1, 64, 64, generator=torch.Generator().manual_seed(1)) / 9
    oracle = Occlusion(lambda given: network(given)[:, 0][:, target].sum(1))
    theirs = oracle.attribute(scan, sliding_window_shapes=(1, 10, 10), strides=(1, 5, 5), baselines=0)[0, 0].relu()
    shown = list[int]()
    handle = network.stem.register_forward_pre_hook(lambda _module, given: shown.append(len(given[0])))
    usual = explain(network, scan, method="occlusion", layer="bottleneck", aim=of_region(target))
    few, shown[:] = sum(shown), []
    monkeypatch.setattr(methods, "_FINER", float("-inf"))  # all windows
    ours = explain(network, scan, method="occlusion", layer="bottleneck", aim=of_region(target))
    handle.remove()
    top = float(ours.max())
    assert top > 0 and torch.allclose(ours, theirs, rtol=1e-3, atol=1e-3 * top)
    assert sum(shown) == 145 and 37 <= few < 145
    # around the hottest place all windows are tried anyway
    hottest = int(usual.argmax())
    assert abs(float(usual.flatten()[hottest] - theirs.flatten()[hottest])) < 1e-3 * top


@pytest.mark.parametrize("method", CAMS)
def test_both_ways_is_the_mean_of_the_map_and_of_the_mirror_images_turned_back(
    network: nn.Module, target: Tensor, tiny_phantoms: list[Phantom], method: str
) -> None:
    scan = prepared(tiny_phantoms[1])

    def ask(x: Tensor, target: Tensor, both_ways: bool) -> Tensor:
        aim = of_region(target)
        return explain(network, x, method=method, layer="decoder 2", aim=aim, both_ways=both_ways)

    one, other = ask(scan, target, False), ask(scan.flip(3), target.flip(1), False).flip(1)
    assert not torch.allclose(one, other, rtol=1e-2)
    both = ask(scan, target, True)
    assert torch.allclose(both, (one + other) / 2, rtol=1e-4, atol=1e-5 * float(both.max()))


def test_a_window_on_the_padding_hides_nothing(network: nn.Module, target: Tensor) -> None:
    scan = torch.full((1, 1, 64, 64), -1.25)
    scan[..., 16:48, :] = torch.rand(32, 64, generator=torch.Generator().manual_seed(1))
    heat = explain(network, scan, method="occlusion", layer="bottleneck", aim=of_region(target))
    assert not heat[:5].any() and not heat[-4:].any()


def test_a_gates_coefficients_are_what_multiplies_the_skip(tiny_phantoms: list[Phantom], target: Tensor) -> None:
    torch.manual_seed(1)
    network = build_network("attention-unet", width=4, levels=4).eval()
    assert methods_of(network) == (*CAMS, "occlusion", "gates")
    assert list(gates_of(network)) == ["decoder 1", "decoder 2", "decoder 3"]
    kept: list[tuple[Tensor, Tensor]] = []
    handle = network.gate[1].register_forward_hook(lambda _m, given, output: kept.append((given[0], output)))
    scan = prepared(tiny_phantoms[1])
    heat = explain(network, scan, method="gates", layer="decoder 2", aim=of_region(target))
    handle.remove()
    skip, weighed = kept[0]
    alpha = (weighed.sum(1) / skip.sum(1))[0].detach()
    assert torch.allclose(heat, enlarge(alpha[None], 64)[0], atol=1e-3)
    coarsest = explain(network, scan, method="gates", layer="decoder 1", aim=of_region(target))
    assert torch.equal(explain(network, scan, method="gates", layer="bottleneck", aim=of_region(target)), coarsest)


def test_a_network_without_gates_has_no_gate_weights(target: Tensor) -> None:
    plain = build_network("unet", width=2, levels=3).eval()
    assert methods_of(plain) == (*CAMS, "occlusion")
    with pytest.raises(ValueError, match="unknown method 'gates' for this network; available: seg-grad-cam, hirescam"):
        explain(plain, torch.rand(1, 1, 64, 64), method="gates", layer="bottleneck", aim=of_region(target))


def test_an_unknown_layer_is_told_what_there_is(network: nn.Module, target: Tensor) -> None:
    with pytest.raises(ValueError, match="unknown layer 'decoder 9'; available: bottleneck, decoder 1, decoder 2"):
        explain(network, torch.rand(1, 1, 64, 64), method="hirescam", layer="decoder 9", aim=of_region(target))


@pytest.mark.parametrize("method", [*CAMS, "occlusion", "gates"])
def test_hooks_are_taken_off_on_every_path_and_a_cancelled_one_leaves_nothing(
    network: nn.Module, target: Tensor, tiny_phantoms: list[Phantom], method: str
) -> None:
    scan = prepared(tiny_phantoms[1])
    before = explain(network, scan, method=method, layer="decoder 2", aim=of_region(target))
    assert not hooked(network)

    def fail(_said: object) -> Tensor:
        raise RuntimeError("in the middle")

    if method != "gates":  # which asks for no target
        with pytest.raises(RuntimeError, match="in the middle"):
            explain(network, scan, method=method, layer="decoder 2", aim=fail)
        assert not hooked(network)

    for passes in range(2):  # stopped before the first pass, and after it
        asked = [0]

        def stop(asked: list[int] = asked, passes: int = passes) -> bool:
            asked[0] += 1
            return asked[0] > passes

        if passes and method == "gates":  # of one pass
            continue
        with pytest.raises(Cancelled), listening(lambda _fraction, _text: None, stop):
            explain(network, scan, method=method, layer="decoder 2", aim=of_region(target))
        assert not hooked(network)
    assert not [label for label, value in network.named_parameters() if value.grad is not None]
    assert torch.equal(explain(network, scan, method=method, layer="decoder 2", aim=of_region(target)), before)


def test_a_map_without_any_evidence_is_all_zero() -> None:
    network = build_network("unet", width=2, levels=3).eval()
    torch.nn.init.zeros_(network.head.weight)
    everywhere = torch.ones(32, 32, dtype=torch.bool)
    for method in (*CAMS, "occlusion"):
        heat = explain(network, torch.randn(1, 1, 32, 32), method=method, layer="bottleneck", aim=of_region(everywhere))
        assert not heat.any(), method


def test_shuffled_weights_are_the_same_numbers_elsewhere_and_the_network_is_left(network: nn.Module) -> None:
    before = {label: value.clone() for label, value in network.named_parameters()}
    other = shuffled(network)
    for label, value in other.named_parameters():
        assert torch.equal(value.flatten().sort()[0], before[label].flatten().sort()[0]), label
        assert torch.equal(dict(network.named_parameters())[label], before[label])
    moved = [label for label, value in other.named_parameters() if not torch.equal(value, before[label])]
    assert all(label in moved for label, value in before.items() if value.ndim == 4 and value.numel() > 9)
    assert all(np.array_equal(a, b) for a, b in zip(shuffled(network).parameters(), other.parameters(), strict=True))
