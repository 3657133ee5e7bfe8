"""The predictions of this session, the least used dropped first, and which draft each may speak for."""

from __future__ import annotations

from cachetools import LRUCache

from busviewer.segmentation.prediction import ModelId, Prediction
from busviewer.study.annotations.annotation import Draft

__all__ = ["PredictionCache", "is_of"]


def is_of(draft: Draft | None, model: ModelId) -> bool:
    """Whether ``draft`` is what ``model`` proposed, by its weights: a model may be renamed."""
    return draft is not None and draft.model.sha256 == model.sha256


class PredictionCache:
    """Predictions by scan key, at most ``limit_bytes`` of arrays in all (the newest is always kept)."""

    def __init__(self, limit_bytes: int) -> None:
        def size(prediction: Prediction) -> int:
            return min(limit_bytes, prediction.probability.nbytes + prediction.mask.nbytes)

        self._held: LRUCache[str, Prediction] = LRUCache(limit_bytes, getsizeof=size)

    def put(self, key: str, prediction: Prediction) -> None:
        """Keep ``prediction`` as the newest of ``key``."""
        self._held.pop(key, None)
        self._held[key] = prediction

    def get(self, key: str) -> Prediction | None:
        """The prediction of ``key``, if it is still held."""
        return self._held.get(key)

    def drop(self, key: str) -> None:
        """Forget the prediction of ``key``, if there is one."""
        self._held.pop(key, None)

    def clear(self) -> None:
        """Forget all."""
        self._held.clear()
