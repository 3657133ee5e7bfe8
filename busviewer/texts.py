"""Marks a text that the window shows and that is written where no window is known: it is found for translation."""

from __future__ import annotations

from typing import TypeVar

__all__ = ["marked"]

_Text = TypeVar("_Text")


def marked(text: _Text) -> _Text:
    """``text`` as it is: a text in English, or a table whose values are all texts, keys and what is no str aside.

    It passes through ``tr`` of :mod:`busviewer.ui.kit.text` where it is shown.
    """
    return text
