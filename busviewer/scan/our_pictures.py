"""Pictures that busviewer draws of a scan for people and scripts: told by a note in the file, never read as scans."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from busviewer.files import open_file
from busviewer.scan.pillow_format import AFTER_HEADER, note_of, with_note

__all__ = ["FIGURE", "OVERLAY", "PROBABILITY", "as_our_picture", "is_our_picture", "our_pictures"]

PROBABILITY, OVERLAY, FIGURE = "_probability.png", "_overlay.png", "_figure.png"
"""What their names end in."""

_NOTE = note_of("busviewer picture")


def as_our_picture(png: bytes) -> bytes:
    """The PNG file ``png`` with a note that busviewer drew it: in a study it is neither a scan nor a mask."""
    return with_note(png, _NOTE)


def our_pictures(folder: Path | str, names: Iterable[str]) -> set[str]:
    """Which of the files ``names`` in ``folder`` busviewer drew; only those whose names say so are opened."""
    maybe = [name for name in names if name.lower().endswith((PROBABILITY, OVERLAY, FIGURE))]
    return {name for name in maybe if is_our_picture(Path(folder, name))}


def is_our_picture(path: Path) -> bool:
    """Whether ``path`` is a PNG file that busviewer drew of a scan."""
    try:
        with open_file(path) as stream:
            return stream.read(AFTER_HEADER + len(_NOTE)).endswith(_NOTE)
    except OSError:  # whoever reads it is told
        return False
