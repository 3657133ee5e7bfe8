"""The quickest way to run a network on scans of one size: oneDNN's own kernels on a processor, where they can be had.

PyTorch looks a kernel up for each convolution of each pass, which costs a network of many small convolutions a quarter
of its time. Its oneDNN graph fusion (``torch.jit.enable_onednn_fusion``) looks them up once, packs their weights, and
takes the activations into them: no compiler, no other runtime (``busviewer bench inference`` sets it against some).
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from copy import deepcopy
from typing import cast

import torch
from torch import Tensor, nn

from busviewer.network import Outputs, channels_of, outputs_of
from busviewer.segmentation.device import autocast, has_fast_bf16

__all__ = ["Say", "compiled", "eager", "quickest"]

Say = Callable[[Tensor], Outputs]
"""(1, C, S, S) float32 on the network's device -> its logits; to be called in inference mode."""

# how far two ways may differ in probability before the fast one is thought wrong: in fp32, and rounded to bf16
_SAME, _NEAR = 1e-4, 0.05


def quickest(network: nn.Module, device: torch.device, size: int, *, bf16: bool | None = None) -> Say:
    """The quickest way there is to run ``network`` on one scan of ``size`` pixels a side.

    Some tenths of a second on a processor, and a copy of the weights; on a GPU the network as it is.

    Args:
        network: in eval mode, on ``device``; what is said later is of the weights that it has now.
        bf16: whether to calculate in bf16; None: where that is quicker.
    """
    plain = eager(network, device, bf16=bf16)
    if device.type != "cpu":
        return plain
    wanted = has_fast_bf16(device) if bf16 is None else bf16
    return compiled(network, size, bf16=wanted) or plain


def eager(network: nn.Module, device: torch.device, *, bf16: bool | None = None) -> Say:
    """The network as it is, operation by operation; bf16 as :func:`~.device.autocast` has it."""

    def say(x: Tensor) -> Outputs:
        with autocast(device, bf16=bf16):
            return outputs_of(network, x)

    return say


def compiled(network: nn.Module, size: int, *, bf16: bool = False) -> Say | None:
    """The network in fp32 (or bf16) as kernels chosen for one scan of ``size`` pixels a side, on the processor.

    None where this PyTorch has no oneDNN graph fusion, cannot take this network, or would then say something else.
    """
    there = torch.backends.mkldnn.is_available()  # type: ignore[no-untyped-call]
    if not there or not hasattr(torch.jit, "enable_onednn_fusion"):
        return None
    copy = deepcopy(network).eval().requires_grad_(False)
    for module in copy.modules():
        if isinstance(module, (nn.ReLU, nn.ReLU6)):
            module.inplace = False  # what writes into its input cannot be fused with what comes after it
    # plain strides: fused kernels hand on a layout of their own, which operations that look for channels-last refuse
    copy.to(memory_format=torch.contiguous_format)  # type: ignore[call-overload]
    first, second = torch.randn(2, 1, channels_of(network), size, size, generator=torch.Generator().manual_seed(0))
    try:
        with torch.inference_mode():
            expected = outputs_of(copy, second)
            copy.to(torch.bfloat16 if bf16 else torch.float32)
            say = _fused(copy, first, [number for number, value in enumerate(expected) if value is not None], bf16)
            found = say(second)
    except (RuntimeError, TypeError, ValueError):  # a network's own checks of sizes may refuse to be traced
        return None
    return say if _same(found, expected, _NEAR if bf16 else _SAME) else None


def _fused(network: nn.Module, example: Tensor, there: list[int], bf16: bool) -> Say:
    def outputs(x: Tensor) -> tuple[Tensor, ...]:
        said = outputs_of(network, x.to(torch.bfloat16) if bf16 else x)
        return tuple(cast(Tensor, said[number]).float() for number in there)

    before = torch.jit.onednn_fusion_enabled()  # type: ignore[no-untyped-call]
    torch.jit.enable_onednn_fusion(True)
    try:
        with warnings.catch_warnings():
            # TorchScript is deprecated for what needs a C++ compiler on the reader's machine
            warnings.simplefilter("ignore")
            # of a function: its weights are constants at once, and no class is made of each module
            run = torch.jit.trace(outputs, (example,), check_trace=False)  # type: ignore[no-untyped-call]
        for _ in range(2):  # the first pass records the shapes, the second fuses
            run(example)
    finally:
        torch.jit.enable_onednn_fusion(before)

    def say(x: Tensor) -> Outputs:
        # a view with plain strides: those of one channel are ambiguous, and the kernels ask for these
        values: list[Tensor | None] = [None] * len(Outputs._fields)
        for number, value in zip(there, run(x.flatten().view(x.shape)), strict=True):
            values[number] = value
        return Outputs(cast(Tensor, values[0]), *values[1:])

    return say


def _same(found: Outputs, expected: Outputs, within: float) -> bool:
    pairs = [(a, b) for a, b in zip(found, expected, strict=True) if a is not None and b is not None]
    # a NaN is not the same as anything
    return all(bool((torch.sigmoid(a) - torch.sigmoid(b)).abs().max() <= within) for a, b in pairs)
