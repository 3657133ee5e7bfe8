"""Many scans segmented one after the other: how far it is, and what came of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from busviewer.scan.key_frames import KeyFrames
from busviewer.study.folder.clips import Clips
from busviewer.study.folder.entry import ScanEntry

__all__ = ["Batch"]


@dataclass
class Batch:
    """Segment many, under a ``title``: how far it is, what went wrong, what the reader has to know of the device.

    ``unread``: only drafts of scans that are still unread when their turn comes are replaced.
    ``clips``: of each, only key frames are segmented; ``had`` are the frames that are only looked at, to find these.
    ``clip`` is the one clip that all of it is of, by the key of its file, "" where it is not of one alone.
    ``outcomes`` of those that had their turn, by key: the kind of the draft, "unreadable" or "failed".
    """

    entries: Sequence[ScanEntry]
    title: str = ""
    unread: bool = False
    clips: Clips = field(default_factory=Clips)
    had: frozenset[str] = frozenset()
    clip: str = ""
    done: int = 0
    passed: int = 0
    failures: list[tuple[str, str]] = field(default_factory=list)
    outcomes: dict[str, str] = field(default_factory=dict)
    notice: str = ""
    stopped: bool = False
    _file: str = ""
    _key_frames: KeyFrames = field(default_factory=KeyFrames)

    def fail(self, key: str, reason: str, outcome: str = "failed") -> None:
        """The scan ``key`` has no draft of this batch."""
        self.failures.append((key, reason))
        self.outcomes[key] = outcome

    def wants(self, key: str, grey: NDArray[np.generic] | None) -> bool:
        """Whether the scan ``key`` is to be segmented, of a clip by its picture (H, W); None where it cannot be read.
        Asked of each scan in its turn, on the worker."""
        if key not in self.clips:
            return True
        file = self.clips.file(key)
        if file != self._file:
            self._file, self._key_frames = file, KeyFrames()
        if grey is None:
            self._key_frames.skip()
            return key not in self.had
        return self._key_frames.takes(grey) and key not in self.had

    @property
    def wanted(self) -> int:
        """How many scans are to be segmented, as far as is known by now."""
        return len(self.entries) - self.passed

    @property
    def finished(self) -> bool:
        """Whether every scan had its turn."""
        return self.done >= len(self.entries)
