"""How well a network on its way outlines the lesions of scans that it does not learn from."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

from busviewer.network import outputs_of
from busviewer.progress import check_cancelled
from busviewer.segmentation.preprocess import MEAN, SD
from busviewer.training.dataset import Dataset

__all__ = ["held_out_dice"]


@torch.no_grad()
def held_out_dice(network: nn.Module, data: Dataset, batch: int) -> float:
    """The mean Dice of a scan, over the scans of ``data`` with a lesion (at least one), on the network's square.

    Lesion is what has a probability of one half and more; an outline that is not there counts 0. In fp32, with the
    network in its evaluation mode, in which it is left.

    Args:
        data: on the device of ``network``.
        batch: scans at a time.
    """
    network.eval()
    scores = []
    for part in torch.split(torch.from_numpy(np.flatnonzero(~data.empty)).to(data.scans.device), batch):
        check_cancelled()
        scans = ((data.scans[part].float() / 255 - MEAN) / SD).to(memory_format=torch.channels_last)
        found, true = outputs_of(network, scans).mask >= 0, data.masks[part] >= 128
        shared, both = ((found & true).sum((1, 2, 3)), found.sum((1, 2, 3)) + true.sum((1, 2, 3)))
        scores.append(2 * shared / both.clamp_min(1))
    return float(torch.cat(scores).mean())
