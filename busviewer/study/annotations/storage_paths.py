"""Where annotations lie: in the study, or in the user's own folder where the study cannot be written to."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
import unicodedata
from pathlib import Path, PurePosixPath
from typing import Any

from busviewer.files import read_json, write_json
from busviewer.scan.frames import file_of, sha256_of_scan
from busviewer.texts import worded

__all__ = ["FOLDER", "StudyCard", "annotation_name", "find_fallback", "reader_slug", "why_not_writable"]

FOLDER = "busviewer"
"""The folder inside a study that holds the program's own files."""

CARD = "study.json"
CARD_SCANS = 200  # enough to know a study again, and small enough to write anew with each of them
CARD_CHECKS = 3
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\ud800-\udfff]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LONGEST = 200  # bytes; room for suffixes under the 255 that file systems take


def reader_slug(name: str) -> str:
    """The folder of a reader: a readable part and 6 hex digits of the name, so that no two readers share one."""
    name = unicodedata.normalize("NFC", name.strip())
    if not name:
        raise ValueError("the name of the reader is empty")
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:24].strip("-")
    return f"{slug or 'reader'}-{_digest(name, 6)}"


def annotation_name(key: str) -> str:
    """The relative path of the annotation of ``key``: its own path made safe on every file system, and ``.json``."""
    parts = [_safe_part(part) for part in PurePosixPath(key).parts]
    return "/".join(parts) + ".json"


def _safe_part(part: str) -> str:
    raw = part.encode("utf-8", "surrogateescape")
    harmless = (
        not _FORBIDDEN.search(part)
        and not _RESERVED.fullmatch(part)
        and not part.startswith(".")
        and not part.endswith((".", " "))
        and len(raw) <= _LONGEST
    )
    if harmless:
        return part
    plain = re.sub(r"[^A-Za-z0-9._-]+", "_", part).strip("._")[:60]
    return f"{plain or 'scan'}~{_digest(part, 12)}"


def _digest(text: str, digits: int) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:digits]


def why_not_writable(folder: Path) -> str:
    """ "" where ``folder`` can be made and written to, else the reason. Nothing is left behind.

    Tried, not asked: permissions lie on network shares. A folder that nobody may write to is left alone by root too.
    """
    nearest = folder
    while not os.path.lexists(nearest) and nearest != nearest.parent:
        nearest = nearest.parent
    if not nearest.is_dir():
        return worded("{nearest} is not a folder", nearest=nearest)
    try:
        if os.name == "posix" and not nearest.stat().st_mode & 0o222:
            return worded("{nearest} is write-protected", nearest=nearest)
        with tempfile.TemporaryFile(dir=nearest):
            return ""
    except OSError as error:
        return error.strerror or str(error)


class StudyCard:
    """``study.json`` in a fallback folder: the study's path when last seen, and hashes of scans to know it again by."""

    def __init__(self, folder: Path, study: Path) -> None:
        self._path = folder / CARD
        self._study = str(study)
        self._scans = _card_scans(self._path)
        self._stale = True

    def add(self, key: str, sha256: str) -> None:
        """Note a scan of the study; raises OSError where the card cannot be written."""
        known = self._scans.get(key) == sha256 or len(self._scans) >= CARD_SCANS
        if sha256 and not known:
            self._scans[key] = sha256
            self._stale = True
        if self._stale:
            write_json(self._path, {"format": 1, "folder": self._study, "scans": self._scans}, flush=False)
            self._stale = False


def _card_scans(path: Path) -> dict[str, str]:
    try:
        value: Any = read_json(path)
        return {str(key): str(sha256) for key, sha256 in value["scans"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def find_fallback(study: Path, user_data: Path) -> Path:
    """The folder of user data for ``study``: the one under its path's hash, else one whose card names scans found here.

    So a study that was moved, or mounted elsewhere, finds its work, and another disc at the same mount point does not
    take it. The folder need not exist.
    """
    studies = user_data / "studies"
    name = hashlib.sha256(os.fsencode(study)).hexdigest()[:16]
    if _same_scans(study, studies / name) is True:
        return studies / name
    for card in sorted(studies.glob(f"*/{CARD}")):
        if _same_scans(study, card.parent) is True:
            return card.parent
    own, number = studies / name, 1
    while _same_scans(study, own) is False:
        number += 1
        own = studies / f"{name}-{number}"
    return own


def _same_scans(study: Path, folder: Path) -> bool | None:
    """Whether most scans that the card in ``folder`` names are those of ``study``; None where none can be compared."""
    scans = _card_scans(folder / CARD)
    here = [(study / key, sha256) for key, sha256 in scans.items() if _is_file(study / key)][:CARD_CHECKS]
    try:
        same = [sha256_of_scan(path) == sha256 for path, sha256 in here]
    except OSError:
        return None
    return 2 * sum(same) > len(same) if same else None


def _is_file(path: Path) -> bool:
    try:
        return file_of(path).is_file()
    except (OSError, ValueError):
        return False
