"""Pictures that busviewer draws of a scan for people and scripts: told by a note in the file, never read as scans."""

from __future__ import annotations

from pathlib import Path

from busviewer.files import open_file
from busviewer.scan.pillow_format import AFTER_HEADER, note_of, with_note

__all__ = ["OVERLAY", "PROBABILITY", "as_our_picture", "is_our_picture"]

PROBABILITY, OVERLAY = "_probability.png", "_overlay.png"
"""What their names end in."""

_NOTE = note_of("busviewer picture")


def as_our_picture(png: bytes) -> bytes:
    """The PNG file ``png`` with a note that busviewer drew it: in a study it is neither a scan nor a mask."""
    return with_note(png, _NOTE)


def is_our_picture(path: Path) -> bool:
    """Whether busviewer drew it: only a file whose name says so is opened; False where it cannot be read."""
    if not path.name.lower().endswith((PROBABILITY, OVERLAY)):
        return False
    try:
        with open_file(path) as stream:
            return stream.read(AFTER_HEADER + len(_NOTE)).endswith(_NOTE)
    except OSError:
        return False
