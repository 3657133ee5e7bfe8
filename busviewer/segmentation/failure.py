"""What may go wrong with one scan without ending the work on the others, in words for a table."""

from __future__ import annotations

from pathlib import Path

import cv2

from busviewer.scan import ScanError
from busviewer.texts import Worded, worded

__all__ = ["SCAN_FAILURES", "reason_of"]

SCAN_FAILURES = (ScanError, RuntimeError, MemoryError, cv2.error)
"""What reading and predicting a scan raise."""


def reason_of(error: Exception, scan: Path | None = None) -> str:
    """Why ``scan`` failed, in one line that is never empty; another file (a mask) is named where that is at fault.

    Without ``scan``, what is wrong with whatever file it is.
    """
    if isinstance(error, ScanError):
        return (
            error.reason
            if scan in (None, error.path)
            else worded("{file}: {reason}", file=error.path.name, reason=error.reason)
        )
    if isinstance(error, MemoryError):
        return worded("not enough memory")
    text = str(error)
    if isinstance(text, Worded):
        return text
    lines = text.strip().splitlines()
    return lines[0] if lines else type(error).__name__
