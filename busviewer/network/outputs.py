"""What a network says of a batch."""

from __future__ import annotations

from typing import NamedTuple

from torch import Tensor

__all__ = ["Outputs"]


class Outputs(NamedTuple):
    """Logits of a batch; the two assessments are None of a network without heads.

    Attributes:
        mask: (N, 1, H, W), "this pixel is lesion".
        lesion: (N,), "this scan shows a lesion".
        malignant: (N,), "the lesion is malignant".
    """

    mask: Tensor
    lesion: Tensor | None = None
    malignant: Tensor | None = None
