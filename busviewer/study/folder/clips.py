"""Which scans of a study are frames of one file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from busviewer.scan.frames import frame_of, split_frame
from busviewer.study.folder.entry import ScanEntry

__all__ = ["Clips"]


class Clips:
    """The files of a study that hold several frames, each frame being a scan with a key of its own."""

    def __init__(self, entries: Iterable[ScanEntry] = ()) -> None:
        numbered: dict[str, list[tuple[int, ScanEntry]]] = {}
        for entry in entries:
            file, number = split_frame(entry.key)
            if number is not None:
                numbered.setdefault(file, []).append((number, entry))
        self._frames: dict[str, tuple[str, ...]] = {}
        self._file_of: dict[str, str] = {}
        for file, found in numbered.items():
            if len(found) > 1 and frame_of(found[0][1].path) is not None:  # else files whose own names look like that
                self._frames[file] = tuple(entry.key for _, entry in sorted(found, key=lambda pair: pair[0]))
                self._file_of.update(dict.fromkeys(self._frames[file], file))

    def __contains__(self, key: object) -> bool:
        return key in self._file_of

    @property
    def files(self) -> Iterable[str]:
        """The keys of the files."""
        return self._frames

    def file(self, key: str) -> str:
        """The key of the file of which ``key`` is a frame; ``key`` itself where it is none."""
        return self._file_of.get(key, key)

    def frames(self, key: str) -> Sequence[str]:
        """The frames, in their order, of the clip that ``key`` is a frame or the file of; () where it is of none."""
        return self._frames.get(self.file(key), ())

    def together(self, keys: Iterable[str]) -> list[str]:
        """``keys`` with all frames in the place of a frame, each once."""
        return list(dict.fromkeys(each for key in keys for each in (self.frames(key) or (key,))))
