"""The model behind the window: open, propose, edit, undo, sign off, save."""

from __future__ import annotations

from busviewer.review.change import Aspect, Change, call_now
from busviewer.review.clicking import ClickAsker, ClickWish
from busviewer.review.desk import Prepared
from busviewer.review.session import ReviewSession

__all__ = ["Aspect", "Change", "ClickAsker", "ClickWish", "Prepared", "ReviewSession", "call_now"]
