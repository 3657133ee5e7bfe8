"""One run over several processes, as ``torchrun`` starts them: each computes its part of every batch.

All of them draw the same order and the same variants and take their part, so that the run is the one that a single
process makes, but for what a network itself draws (dropout).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import torch
from torch import Tensor, distributed, nn
from torch.nn.modules.batchnorm import _BatchNorm

from busviewer.progress import Cancelled, check_cancelled

__all__ = ["Team", "follows", "gathered"]

_PATIENCE = timedelta(days=7)
"""How long one process waits for another. The first may judge for hours; where one dies, torchrun ends the others."""
_KINDS = (torch.uint8, torch.int64, torch.float32)


def follows() -> bool:
    """Whether this process is one of several of ``torchrun``, and not the first, which writes and speaks."""
    return int(os.environ.get("WORLD_SIZE", "1")) > 1 and int(os.environ.get("RANK", "0")) > 0


@dataclass(frozen=True)
class Team:
    """The processes of one run: this one's ``rank`` (from 0) among ``size``."""

    rank: int = 0
    size: int = 1

    @property
    def leads(self) -> bool:
        """Whether this process is the one that writes and speaks."""
        return self.rank == 0

    def part(self, count: int) -> slice:
        """Which of ``count`` scans are this process's: as even as can be, in their order."""
        return slice(count * self.rank // self.size, count * (self.rank + 1) // self.size)

    def check_batch(self, batch: int) -> None:
        """ValueError where not each process has a part of ``batch`` scans."""
        if batch < self.size:
            raise ValueError(
                f"batch size {batch} is too small for {self.size} processes; use --batch {self.size} or more"
            )

    def check_cancelled(self, device: torch.device) -> None:
        """:func:`~busviewer.progress.check_cancelled` in all processes at once, where the listener of any wants it."""
        asked = torch.zeros(1, device=device)
        try:
            check_cancelled()
        except Cancelled:
            if self.size == 1:
                raise
            asked += 1
        if self.size > 1 and float(self.add(asked)) > 0:
            raise Cancelled

    def told(self, value: Tensor | None, device: torch.device) -> Tensor:
        """What the first process has as ``value`` (uint8, int64 or float32, at most 6 axes), in each, on ``device``."""
        if self.size == 1:
            assert value is not None
            return value.to(device)
        head = torch.zeros(8, dtype=torch.int64)
        if value is not None and self.leads:
            head[: 2 + value.dim()] = torch.tensor([_KINDS.index(value.dtype), value.dim(), *value.shape])
        head = head.to(device)
        distributed.broadcast(head, 0)
        kind, axes, *shape = head.tolist()
        whole = torch.empty(shape[:axes], dtype=_KINDS[kind], device=device)
        if value is not None and self.leads:
            whole.copy_(value)
        if whole.numel():
            distributed.broadcast(whole, 0)
        return whole

    def add(self, value: Tensor) -> Tensor:
        """The sum of ``value`` over the processes, in place."""
        if self.size > 1:
            distributed.all_reduce(value)
        return value

    def add_gradients(self, network: nn.Module) -> None:
        """The sum of every gradient over the processes, in place: each has the loss of its own part of the batch."""
        if self.size == 1:
            return
        grads = [value.grad for value in network.parameters() if value.grad is not None]
        together = self.add(torch.cat([grad.flatten() for grad in grads]))  # one message, not hundreds
        parts = torch.split(together, [grad.numel() for grad in grads])
        for grad, whole in zip(grads, parts, strict=True):
            grad.copy_(whole.view(grad.shape))

    def share_statistics(self, network: nn.Module) -> None:
        """Let each batch normalisation inside of ``network`` see the whole batch; before an optimiser takes it."""
        for name, child in network.named_children() if self.size > 1 else ():
            if isinstance(child, _BatchNorm):
                on_gpu = next(child.parameters()).is_cuda
                theirs = nn.SyncBatchNorm.convert_sync_batchnorm
                setattr(network, name, theirs(child) if on_gpu else _SharedNorm(child, self))  # type: ignore[no-untyped-call]
            else:
                self.share_statistics(child)


@contextmanager
def gathered(device: torch.device) -> Iterator[tuple[Team, torch.device]]:
    """The team that ``torchrun`` started this process in (else a team of one), and this process's device.

    ValueError where there are more processes than CUDA devices.
    """
    size = int(os.environ.get("WORLD_SIZE", "1"))
    if size == 1:
        yield Team(), device
        return
    if device.type == "cuda":
        number, count = int(os.environ.get("LOCAL_RANK", "0")), torch.cuda.device_count()
        if number >= count:
            raise ValueError(f"torchrun started more processes than CUDA devices ({count}); lower --nproc-per-node")
        device = torch.device("cuda", number)
        torch.cuda.set_device(device)
    distributed.init_process_group("nccl" if device.type == "cuda" else "gloo", timeout=_PATIENCE)
    try:
        yield Team(distributed.get_rank(), size), device
        distributed.barrier()  # none leaves while another still speaks to it
    finally:
        distributed.destroy_process_group()


class _Sum(torch.autograd.Function):
    """The sum over the processes, of the value and of its gradient."""

    @staticmethod
    def forward(context: Any, value: Tensor) -> Tensor:
        value = value.clone()
        distributed.all_reduce(value)
        return value

    @staticmethod
    def backward(context: Any, grad: Tensor) -> Tensor:
        grad = grad.clone()
        distributed.all_reduce(grad)
        return grad


class _SharedNorm(_BatchNorm):
    """A batch normalisation on the CPU with the statistics of the whole batch (torch.nn.SyncBatchNorm refuses that).

    The names of its tensors are those of the ``norm`` that it replaces.
    """

    def __init__(self, norm: _BatchNorm, team: Team) -> None:
        super().__init__(norm.num_features, norm.eps, norm.momentum)
        self.load_state_dict(norm.state_dict())
        self._team = team

    def _check_input_dim(self, input: Tensor) -> None:
        """Any is fine."""

    def forward(self, x: Tensor) -> Tensor:
        """(N, C, ...) -> the same, N being a part of the batch."""
        if not self.training:
            return super().forward(x)
        channels, axes = x.shape[1], [0, *range(2, x.dim())]
        count = torch.full((1,), x.numel() / channels)
        own = torch.cat([count, x.float().mean(axes), x.float().var(axes, correction=0)])
        # each process's figures in a row of its own: one message, and no difference of large sums
        before, after = own.new_zeros(self._team.rank, len(own)), own.new_zeros(self._team.size, len(own))
        rows: Tensor = _Sum.apply(torch.cat([before, own[None], after])[: self._team.size])  # type: ignore[no-untyped-call]
        counts, means, spreads = torch.split(rows, [1, channels, channels], dim=1)
        whole = counts.sum()
        mean = (counts * means).sum(0) / whole
        variance = (counts * (spreads + (means - mean) ** 2)).sum(0) / whole
        self._remember(mean.detach(), (variance * whole / (whole - 1).clamp_min(1)).detach())
        scale = self.weight * torch.rsqrt(variance + self.eps)
        shape = [1, channels] + [1] * (x.dim() - 2)
        normal: Tensor = x * scale.view(shape) + (self.bias - mean * scale).view(shape)
        return normal.to(x.dtype)

    def _remember(self, mean: Tensor, variance: Tensor) -> None:
        assert self.running_mean is not None and self.running_var is not None and self.num_batches_tracked is not None
        assert self.momentum is not None  # every network here has one
        self.num_batches_tracked.add_(1)
        self.running_mean.lerp_(mean, self.momentum)
        self.running_var.lerp_(variance, self.momentum)
