"""The model behind the window: open, propose, edit, undo, sign off, save.

:class:`ReviewSession` holds a workspace (what is open) and the parts that act on it.
"""

from __future__ import annotations

from busviewer.review.change import Aspect, Change, call_now
from busviewer.review.clicking import ClickAsker, ClickWish
from busviewer.review.drafts import Proposed
from busviewer.review.records import Prepared
from busviewer.review.session import ReviewSession

__all__ = ["Aspect", "Change", "ClickAsker", "ClickWish", "Prepared", "Proposed", "ReviewSession", "call_now"]
