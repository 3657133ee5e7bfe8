"""The scan's greys as they are shown: window, tone, and how finely. One object for all views of a scan."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPointF, Signal

from busviewer.scan import Scan, Tone, Window, apply_window, first_window, stretch_window

__all__ = ["WindowLevel"]


class WindowLevel(QObject):
    """The window is each scan's own; the tone stays from scan to scan. What is computed from a scan sees neither.

    Signals: ``changed`` another scan, window or tone.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scan: Scan | None = None
        self.window, self.tone = Window(0.0, 255.0), Tone()
        self._plain: dict[int, NDArray[Any]] = {}
        self._made: dict[int, NDArray[np.uint8]] = {}

    def set_scan(self, scan: Scan | None, *, keep: bool = False, quiet: bool = False) -> None:
        """Show another scan (or none), with the window that it opens with or, to ``keep``, in the window of now.

        ``quiet``: who looks at the greys need not know yet; :meth:`tell` says it later.
        """
        if scan is self.scan:
            return
        self.scan = scan
        self._plain = {} if scan is None else {1: scan.pixels}
        if not keep:
            self.window = Window(0.0, 255.0) if scan is None else first_window(scan)
        self._made.clear()
        if not quiet:
            self.tell()

    def set_window(self, window: Window) -> None:
        """Show other grey values as black and white."""
        if self.scan is not None and window != self.window:
            self.window = window
            self.tell()

    def set_tone(self, tone: Tone) -> None:
        """Show the greys between otherwise."""
        if tone != self.tone:
            self.tone = tone
            self.tell()

    def reset(self) -> None:
        """The window the scan opened with, and the plain tone."""
        self.set_tone(Tone())
        if self.scan is not None:
            self.set_window(first_window(self.scan))

    def stretch(self) -> None:
        """Black and white at the percentiles of the scan."""
        if self.scan is not None:
            self.set_window(stretch_window(self.scan.grey))

    def drag(self, delta: QPointF) -> None:
        """Window (across) and level (down) by a drag of ``delta`` screen pixels."""
        if self.scan is None:
            return
        start = first_window(self.scan)
        span, step = float(np.iinfo(self.scan.pixels.dtype).max), (start.high - start.low) / 400
        width = max((self.window.high - self.window.low) + delta.x() * step, span / 255)
        level = (self.window.high + self.window.low) / 2 + delta.y() * step
        level = min(max(level, 0.0), span)
        self.set_window(Window(level - width / 2, level + width / 2))

    def tell(self) -> None:
        """Say that the greys, or the scan, are other ones."""
        self._made.clear()
        self.changed.emit()

    def shown(self, factor: int) -> NDArray[np.uint8] | None:
        """(H // factor, W // factor), or with three colours: what is shown of a scan made smaller by ``factor``."""
        if self.scan is None:
            return None
        if factor not in self._plain:
            height, width = self.scan.shape
            size = max(1, width // factor), max(1, height // factor)
            self._plain[factor] = cv2.resize(self.scan.pixels, size, interpolation=cv2.INTER_AREA)
        if factor not in self._made:
            pixels = self._plain[factor]
            plain = pixels.dtype == np.uint8 and self.window == Window(0.0, 255.0) and self.tone == Tone()
            self._made[factor] = pixels if plain else apply_window(pixels, self.window, self.tone)
        return self._made[factor]
