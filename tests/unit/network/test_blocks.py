"""The pieces against the formulas they come from."""

from __future__ import annotations

import torch
from torch.nn import functional

from busviewer.network.blocks import AttentionGate, DoubleConv, Up


def linear_map(weight: torch.Tensor, values: torch.Tensor) -> torch.Tensor:
    """A 1 x 1 convolution as the matrix product that it is; (N, C, H, W) -> (N, O, H, W)."""
    return (weight[:, :, 0, 0] @ values.flatten(2)).unflatten(2, values.shape[2:])


def test_the_gate_is_the_formula_of_the_paper() -> None:
    """Oktay et al. 2018, equations 1 and 2, written out with plain tensor algebra."""
    torch.manual_seed(1)
    gate = AttentionGate(skip=3, gating=5, between=4).eval()
    for norm in (gate.weigh_skip[1], gate.weigh_gating[1]):
        norm.running_mean.normal_()
        norm.running_var.uniform_(0.5, 2)
    x, g = torch.randn(2, 3, 6, 7), torch.randn(2, 5, 6, 7)

    def weighed(values: torch.Tensor, side: torch.nn.Sequential) -> torch.Tensor:
        linear = linear_map(side[0].weight, values)
        norm = side[1]
        mean, variance = norm.running_mean.view(1, -1, 1, 1), norm.running_var.view(1, -1, 1, 1)
        return (linear - mean) / torch.sqrt(variance + norm.eps)  # affine is 1 and 0 at the start

    between = torch.relu(weighed(x, gate.weigh_skip) + weighed(g, gate.weigh_gating))
    psi = gate.psi[0]
    alpha = torch.sigmoid(linear_map(psi.weight, between) + psi.bias.view(1, 1, 1, 1))
    assert alpha.shape == (2, 1, 6, 7)
    assert torch.allclose(gate(x, g), x * alpha, atol=1e-6)


def test_the_gate_only_ever_weakens_the_skip() -> None:
    gate = AttentionGate(3, 3, 8).eval()
    x = torch.randn(1, 3, 9, 9)
    passed = gate(x, torch.randn(1, 3, 9, 9))
    assert (passed.abs() <= x.abs()).all() and (passed * x >= 0).all()


def test_up_doubles_and_a_double_convolution_keeps_the_size() -> None:
    x = torch.randn(2, 6, 5, 7)
    assert Up(6, 3).eval()(x).shape == (2, 3, 10, 14)
    assert DoubleConv(6, 4).eval()(x).shape == (2, 4, 5, 7)


def test_up_makes_no_checkerboard() -> None:
    """A flat map stays flat, borders included."""
    out = Up(2, 2).eval()(torch.ones(1, 2, 4, 4))
    assert torch.allclose(out, out[:, :, :1, :1].expand_as(out), atol=1e-6)


def test_up_is_convolution_then_bilinear_interpolation() -> None:
    torch.manual_seed(2)
    up = Up(2, 3).eval()
    x = torch.randn(1, 2, 4, 4)
    convolved = torch.relu(up.convolve[1](functional.conv2d(x, up.convolve[0].weight)))
    assert torch.allclose(up(x), functional.interpolate(convolved, scale_factor=2, mode="bilinear"), atol=1e-6)
