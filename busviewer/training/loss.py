"""What training minimises."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

__all__ = ["dice_bce_loss"]


def dice_bce_loss(logits: Tensor, truth: Tensor) -> Tensor:
    """Soft Dice a scan plus binary cross-entropy, equal parts (DiceCE, as nnU-Net; Isensee et al. 2021).

    Args:
        logits: (N, 1, H, W) float.
        truth: (N, 1, H, W) float, 0 to 1.

    Returns:
        A scalar. The Dice of each scan counts alike, however small its lesion; smoothing by one pixel makes an empty
        prediction of an empty truth cost nothing.
    """
    logits = logits.float()
    cross_entropy = functional.binary_cross_entropy_with_logits(logits, truth)
    probability = torch.sigmoid(logits)
    shared = (probability * truth).sum(dim=(1, 2, 3))
    sizes = probability.sum(dim=(1, 2, 3)) + truth.sum(dim=(1, 2, 3))
    dice = (2 * shared + 1) / (sizes + 1)
    return cross_entropy + (1 - dice).mean()
