"""Why annotations cannot be saved, and what to do."""

from __future__ import annotations

import errno
from pathlib import Path

from busviewer.texts import worded

__all__ = ["HeldError", "LockedError", "why_not_saved"]

_FULL = {errno.ENOSPC: worded("the disk is full"), errno.EFBIG: worded("the file is too large for this disk")}
_QUOTA = {getattr(errno, "EDQUOT", None)}
_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ENOTCONN}


class LockedError(Exception):
    """An annotation that this program must leave alone, and why."""


class HeldError(OSError):
    """Another window has the study open under the same reader, and is the one that writes."""


def why_not_saved(error: Exception, folder: Path) -> str:
    """What is wrong with the storage ``folder`` and what to do; the annotations stay in memory meanwhile."""
    if isinstance(error, HeldError) or not isinstance(error, OSError):
        return str(error) if isinstance(error, HeldError | LockedError) else f"{type(error).__name__}: {error}"
    if error.errno in _FULL:
        return worded(
            "{folder}: {full}. Free some space; saving continues automatically", folder=folder, full=_FULL[error.errno]
        )
    if error.errno in _QUOTA:
        return worded(
            "{folder}: your disk quota is used up. Free some space; saving continues automatically", folder=folder
        )
    if error.errno in _GONE:
        return worded(
            "{folder}: the folder is missing. Restore it or reconnect its drive; saving continues automatically",
            folder=folder,
        )
    reason = error.strerror or str(error) or type(error).__name__
    return worded(
        "{folder}: {reason}. Check the disk and its connection; saving is retried automatically",
        folder=folder,
        reason=reason,
    )
