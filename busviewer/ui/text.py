"""The one door through which every string of the window passes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

__all__ = ["shown_folder", "tr"]


def tr(text: str) -> str:
    """``text`` in the reader's language, where a translation is installed."""
    return QCoreApplication.translate("busviewer", text)


def shown_folder(folder: str) -> str:
    """A folder as a reader writes it: short where it lies in their own."""
    try:
        return "~/" + Path(folder).relative_to(Path.home()).as_posix()
    except ValueError:
        return folder
