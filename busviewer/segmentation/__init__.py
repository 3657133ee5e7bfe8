"""From a scan to a prediction. What imports torch is in modules of its own, and not imported here."""

from __future__ import annotations

from busviewer.segmentation.models.model_folder import ModelError, ModelInfo, find_models, locate_model, read_model
from busviewer.segmentation.prediction import ModelId, Prediction, Segmenter

__all__ = [
    "ModelError",
    "ModelId",
    "ModelInfo",
    "Prediction",
    "Segmenter",
    "find_models",
    "locate_model",
    "read_model",
]
