"""Which finals judge a fine-tuning and which teach it: the same in every run."""

from __future__ import annotations

import hashlib

__all__ = ["is_held_out"]


def is_held_out(group: str) -> bool:
    """Whether the finals of this group are never trained on: its hash is 0 modulo 5."""
    return int.from_bytes(hashlib.sha256(group.encode("utf-8", "surrogateescape")).digest()[:8], "big") % 5 == 0
