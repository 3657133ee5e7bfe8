"""From a scan to a prediction. Modules that import torch are separate and are not imported here."""

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
