"""The Attention U-Net that obeys clicks: it is also given the mask so far, the clicks and a box."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from busviewer.network.unet import AttentionUNet

__all__ = ["ClickUNet"]

_FIRST = "encoder.0.0.weight"


class ClickUNet(AttentionUNet):
    """An :class:`AttentionUNet` of five channels: scan, mask so far, clicks for, clicks against, box.

    (N, 5, H, W) float in, as :func:`busviewer.segmentation.clicks.clicks.planes_of` makes it; (N, 1, H, W) logits out.
    After RITM (Sofiiuk, Petrov and Konushin 2022) and ScribblePrompt (Wong et al. 2024), which give a network the same.
    """

    channels = 5

    def load_plain(self, weights: Mapping[str, Tensor]) -> None:
        """Start from an Attention U-Net of one channel: at first, what is beside the scan says nothing.

        RuntimeError where they are not the weights of one of this width and depth.
        """
        grown = dict(weights)
        if _FIRST in grown and grown[_FIRST].shape[1] == 1:
            first = grown[_FIRST]
            silent = torch.zeros(first.shape[0], self.channels - 1, *first.shape[2:], dtype=first.dtype)
            grown[_FIRST] = torch.cat([first, silent], 1)
        self.load_state_dict(grown)
