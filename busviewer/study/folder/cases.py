"""Which scans of a study belong to one case: by their group, else by a name such as case001_1, case001_2."""

from __future__ import annotations

import re
from collections.abc import Iterable

from busviewer.scan.suffixes import stem_of
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.names import folded

__all__ = ["same_case"]

# what is before the number or side must hold a digit: scan_1 and scan_2 are a numbered list, not a case called scan
_PART = re.compile(r"(?P<case>.*\d.*?)[-_ ](?:\d{1,2}|l|r|left|right|long|trans)", re.IGNORECASE | re.DOTALL)


def same_case(entry: ScanEntry, entries: Iterable[ScanEntry]) -> list[str]:
    """The keys of the ``entries`` that are of the case of ``entry``, and its own; none where its case is not known.

    Scans of one group are one case. Without a group, those in one folder are whose names differ in their last part.
    """
    if entry.group is not None:
        return [other.key for other in entries if other.group == entry.group]
    case = _named(entry.key)
    if not case:
        return []
    alike = (other for other in entries if other.group is None and folded(other.key).startswith(case))
    return [other.key for other in alike if _named(other.key) == case]  # a pattern costs: few are looked at so


def _named(key: str) -> str:
    """The case by the name of a scan: its key without the last part, "" where the name tells none."""
    folder, slash, name = key.rpartition("/")
    found = _PART.fullmatch(stem_of(name))
    return "" if found is None else folded(f"{folder}{slash}{found['case']}")
