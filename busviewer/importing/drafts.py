"""Imported masks as drafts: what a model would have proposed."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from busviewer.importing.packed import PackedMask
from busviewer.scan import Scan, ScanError
from busviewer.segmentation.prediction import ModelId, Prediction
from busviewer.study.annotations.annotation import IMPORTED
from busviewer.study.folder.study import Study
from busviewer.texts import worded

__all__ = ["ImportedMasks", "prediction_of"]

_THRESHOLD = 0.5


def prediction_of(packed: PackedMask) -> Prediction:
    """A mask as a prediction: certain of what is lesion, and of there being one where it is not empty.

    Its model is named after what was imported ("imported: masks.json"), with the SHA-256 of the file.
    """
    mask = packed.mask
    return Prediction(
        probability=mask.astype(np.float32),
        mask=mask,
        model=ModelId(f"{IMPORTED}{packed.source}", packed.sha256),
        threshold=_THRESHOLD,
        lesion_probability=float(mask.any()),
        uncertainty=None,
        device="",
        seconds=0.0,
    )


class ImportedMasks:
    """Proposes, for the scans of a study, the masks that were imported, as a loaded model does its own."""

    def __init__(self, study: Study, masks: Mapping[str, PackedMask]) -> None:
        self._of = {study.by_key[key].path: packed for key, packed in masks.items()}

    @property
    def model(self) -> ModelId:
        """Of all of them, by what was imported."""
        sources = dict.fromkeys(packed.source for packed in self._of.values())
        return ModelId(f"{IMPORTED}{', '.join(sources)}", "")

    def segment(self, scan: Scan) -> Prediction:
        """The mask of a scan; ScanError where the scan has another size by now."""
        packed = self._of[scan.path]
        if packed.shape != scan.shape:
            raise ScanError(scan.path, worded("the scan has changed since its mask was read; import it again"))
        return prediction_of(packed)
