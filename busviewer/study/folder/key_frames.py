"""Which frames of a study lie between the key frames of their clips."""

from __future__ import annotations

from busviewer.progress import track
from busviewer.scan import ScanError, read_scan
from busviewer.scan.key_frames import KeyFrames
from busviewer.study.folder.clips import Clips
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.study import Study

__all__ = ["between_key_frames"]


def between_key_frames(study: Study) -> set[str]:
    """The frames of clips that are no key frames (:class:`~busviewer.scan.key_frames.KeyFrames`), by key.

    Each frame is read once and none kept. One that cannot be read is not among them: whoever segments it says why.
    """
    clips = Clips(study.entries)
    left: set[str] = set()
    for file in track(list(clips.files), lambda file: file):
        left |= _between([study.by_key[key] for key in clips.frames(file)])
    return left


def _between(frames: list[ScanEntry]) -> set[str]:
    keys, left = KeyFrames(), set[str]()
    for entry in track(frames, lambda entry: entry.key):
        try:
            grey = read_scan(entry.path).grey
        except ScanError:
            keys.skip()
            continue
        if not keys.takes(grey):
            left.add(entry.key)
    return left
