"""Predictions are kept while there is room."""

from __future__ import annotations

import numpy as np

from busviewer.review.predictions import PredictionCache
from busviewer.segmentation.prediction import ModelId, Prediction

ONE = 5 * 8 * 8


def prediction() -> Prediction:
    mask = np.zeros((8, 8), bool)
    return Prediction(mask.astype(np.float32), mask, ModelId("m", "a" * 64), 0.5, 0.5, 0.5, "CPU", 0.0)


def test_the_least_used_goes_first() -> None:
    cache = PredictionCache(2 * ONE)
    first, second = prediction(), prediction()
    cache.put("a", first)
    cache.put("b", second)
    assert cache.get("a") is first
    cache.put("c", prediction())
    assert cache.get("b") is None and cache.get("a") is first


def test_a_new_one_takes_the_place_of_the_old() -> None:
    cache = PredictionCache(2 * ONE)
    for _ in range(5):
        cache.put("a", prediction())
    cache.put("b", prediction())
    assert cache.get("a") is not None and cache.get("b") is not None
    cache.clear()
    assert cache.get("a") is None


def test_one_is_kept_however_large() -> None:
    cache = PredictionCache(1)
    cache.put("a", prediction())
    assert cache.get("a") is not None
