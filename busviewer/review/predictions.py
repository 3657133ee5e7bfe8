"""The predictions of this session, the least used dropped first."""

from __future__ import annotations

from collections import OrderedDict

from busviewer.segmentation.prediction import Prediction

__all__ = ["PredictionCache"]


class PredictionCache:
    """Predictions by scan key, at most ``limit_bytes`` of arrays in all (the newest is always kept)."""

    def __init__(self, limit_bytes: int) -> None:
        self._limit = limit_bytes
        self._held: OrderedDict[str, Prediction] = OrderedDict()
        self._bytes = 0

    def put(self, key: str, prediction: Prediction) -> None:
        """Keep ``prediction`` as the newest of ``key``."""
        self._drop(key)
        self._held[key] = prediction
        self._bytes += self._size(prediction)
        while self._bytes > self._limit and len(self._held) > 1:
            self._drop(next(iter(self._held)))

    def get(self, key: str) -> Prediction | None:
        """The prediction of ``key``, if it is still held."""
        if key in self._held:
            self._held.move_to_end(key)
        return self._held.get(key)

    def clear(self) -> None:
        """Forget all."""
        self._held.clear()
        self._bytes = 0

    def _drop(self, key: str) -> None:
        dropped = self._held.pop(key, None)
        if dropped is not None:
            self._bytes -= self._size(dropped)

    @staticmethod
    def _size(prediction: Prediction) -> int:
        return prediction.probability.nbytes + prediction.mask.nbytes
