"""The name by which a link goes to a heading."""

from __future__ import annotations

import re

__all__ = ["slug"]


def slug(heading: str) -> str:
    """The name by which a link goes to ``heading``, as on GitHub: "Sign off (Enter)" is "sign-off-enter"."""
    return re.sub(r"[^\w\- ]", "", heading.casefold()).replace(" ", "-")
