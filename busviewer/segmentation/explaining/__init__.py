"""Where a network looked, and how far that can be trusted. No torch here: the window imports this."""

from __future__ import annotations

from busviewer.segmentation.explaining.faithful import Faithfulness
from busviewer.segmentation.explaining.wish import (
    CLASSES,
    GATES,
    METHODS,
    TARGETS,
    USUAL,
    Choices,
    Explanation,
    Wish,
)

__all__ = ["CLASSES", "GATES", "METHODS", "TARGETS", "USUAL", "Choices", "Explanation", "Faithfulness", "Wish"]
