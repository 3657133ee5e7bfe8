"""What training minimises."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional

__all__ = ["LOSSES", "bce_loss", "dice_bce_loss", "dice_loss", "lesion_dice_bce_loss", "assessment_loss"]


def bce_loss(logits: Tensor, truth: Tensor) -> Tensor:
    """Binary cross-entropy, the mean over all pixels; arguments as :func:`dice_bce_loss`."""
    return functional.binary_cross_entropy_with_logits(logits.float(), truth)


def dice_loss(logits: Tensor, truth: Tensor) -> Tensor:
    """One minus the soft Dice, the mean over the scans; arguments as :func:`dice_bce_loss`.

    The Dice of each scan counts alike, however small its lesion; smoothing by one pixel makes an empty prediction of
    an empty truth cost nothing.
    """
    return (1 - _soft_dice(logits, truth)).mean()


def _soft_dice(logits: Tensor, truth: Tensor) -> Tensor:
    probability = torch.sigmoid(logits.float())
    shared = (probability * truth).sum(dim=(1, 2, 3))
    sizes = probability.sum(dim=(1, 2, 3)) + truth.sum(dim=(1, 2, 3))
    return (2 * shared + 1) / (sizes + 1)


def dice_bce_loss(logits: Tensor, truth: Tensor) -> Tensor:
    """Soft Dice a scan plus binary cross-entropy, equal parts (DiceCE, as nnU-Net; Isensee et al. 2021).

    Args:
        logits: (N, 1, H, W) float.
        truth: (N, 1, H, W) float, 0 to 1.

    Returns:
        A scalar, a mean over the scans.
    """
    return bce_loss(logits, truth) + dice_loss(logits, truth)


def lesion_dice_bce_loss(logits: Tensor, truth: Tensor) -> Tensor:
    """As :func:`dice_bce_loss`, with Dice over the scans that show a lesion only.

    Where scans without one have a Dice too, the mask falls silent wherever the network is in doubt, and a lesion it
    suspected is lost for good; here it keeps the suspicion, and the assessment on the whole scan decides.
    """
    shows = truth.flatten(1).amax(1) >= 0.5
    return bce_loss(logits, truth) + ((1 - _soft_dice(logits, truth)) * shows).mean()


# what a run's ``loss`` may be; each is a mean over scans, so that it can be had of parts of a batch
LOSSES: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "bce": bce_loss,
    "dice": dice_loss,
    "dice-bce": dice_bce_loss,
    "lesion-dice-bce": lesion_dice_bce_loss,
}


def assessment_loss(logits: Tensor, truth: Tensor, whole: Tensor | None = None) -> Tensor:
    """Binary cross-entropy over those whose truth is known, 0 where none is.

    Args:
        logits: (N,) float.
        truth: (N,) float: 0, 1, or below 0 where it is not known.
        whole: (M,) the truth of the whole batch, where these N are a part of it; the parts then add up to its loss.

    Returns:
        A scalar.
    """
    known = (truth >= 0).float()
    among = known if whole is None else (whole >= 0).float()
    each = functional.binary_cross_entropy_with_logits(logits.float(), truth.clamp_min(0), reduction="none")
    return (each * known).sum() / among.sum().clamp_min(1)
