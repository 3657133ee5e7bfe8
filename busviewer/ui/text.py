"""The one door through which every string of the window passes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

__all__ = ["tr"]


def tr(text: str) -> str:
    """``text`` in the reader's language, where a translation is installed."""
    return QCoreApplication.translate("busviewer", text)
