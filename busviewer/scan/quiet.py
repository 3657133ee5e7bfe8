"""Silence while pydicom reads: its warnings quote values, a patient's among them."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["quiet"]

_quiet = threading.Lock()


@contextmanager
def quiet() -> Iterator[None]:
    """Within the block nothing warns."""
    with _quiet, warnings.catch_warnings():  # the lock: two threads leaving in the wrong order would keep them off
        warnings.simplefilter("ignore")
        yield
