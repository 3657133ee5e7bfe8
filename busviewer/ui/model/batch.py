"""Many scans segmented one after the other: how far it is, and what came of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from busviewer.study.folder.entry import ScanEntry

__all__ = ["Batch"]


@dataclass
class Batch:
    """Segment many, under a ``title``: how far it is, what went wrong, what the reader has to know of the device.

    ``unread``: only drafts of scans that are still unread when their turn comes are replaced.
    ``outcomes`` of those that had their turn, by key: the kind of the draft, "unreadable" or "failed".
    """

    entries: Sequence[ScanEntry]
    title: str = ""
    unread: bool = False
    done: int = 0
    failures: list[tuple[str, str]] = field(default_factory=list)
    outcomes: dict[str, str] = field(default_factory=dict)
    notice: str = ""
    stopped: bool = False

    def fail(self, key: str, reason: str, outcome: str = "failed") -> None:
        """The scan ``key`` has no draft of this batch."""
        self.failures.append((key, reason))
        self.outcomes[key] = outcome

    @property
    def finished(self) -> bool:
        """Whether every scan had its turn."""
        return self.done >= len(self.entries)
