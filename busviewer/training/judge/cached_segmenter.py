"""A segmenter that looks at each scan once: what its network said is kept on disk, and read again the next time."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import numpy as np

from busviewer.files import atomic_path
from busviewer.scan import Scan
from busviewer.segmentation.models.model_folder import ModelInfo
from busviewer.segmentation.postprocess import Raw
from busviewer.segmentation.preprocess import Letterbox
from busviewer.segmentation.segmenter import TorchSegmenter

__all__ = ["KeptSegmenter"]


class KeptSegmenter(TorchSegmenter):
    """A :class:`TorchSegmenter` whose logits are kept, as float16, in files named by the hash of scan and pass.

    They lie in a folder of the weights' hash and the members' sizes: other constants find them, other weights do not.

    Args:
        info, device: as :class:`TorchSegmenter` has them.
        folder: where they are kept; made where it is not there.
    """

    def __init__(self, info: ModelInfo, folder: Path, device: str = "auto") -> None:
        super().__init__(info, device, reason="figures of a recipe are always in fp32")
        self._size = info.size
        sizes = "-".join(str(member.size) for member in self.info.members)
        self._folder = folder / f"{self.info.id.sha256[:16]}-{sizes}"

    def raw(self, scan: Scan, *, mirror: bool = False, bf16: bool = True) -> Raw:
        """As :meth:`TorchSegmenter.raw` in fp32, rounded to float16; a file that cannot be read is made anew."""
        path = self._folder / f"{scan.sha256}{'-mirrored' if mirror else ''}.npz"
        if scan.sha256 and path.is_file():
            try:
                with path.open("rb") as file, np.load(file) as stored:
                    return self._read(stored, scan)
            except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
                pass
        raw = super().raw(scan, mirror=mirror)
        # float16 ends at 65504, where a probability has long been 0 or 1
        square = np.clip(raw.mask, -60000, 60000).astype(np.float16)
        heads = np.array([np.nan if logit is None else logit for logit in (raw.lesion, raw.malignant)])
        if scan.sha256:
            with atomic_path(path, flush=False) as part, part.open("wb") as stream:
                np.savez_compressed(stream, mask=square, heads=heads)
        return raw._replace(mask=square.astype(np.float32))

    def _read(self, stored: Any, scan: Scan) -> Raw:
        mask, heads = np.asarray(stored["mask"], np.float32), stored["heads"]
        if mask.shape != (self._size, self._size) or heads.shape != (2,):
            raise ValueError("not of this size")
        lesion, malignant = (None if np.isnan(logit) else float(logit) for logit in heads)
        return Raw(mask, lesion, malignant, Letterbox(scan.shape, self._size))
