"""Which scans of a study belong to one case: by their group, else by a name such as case001_1, case001_2."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.names import folded

__all__ = ["case_of"]

# what is before the number or side must hold a digit: scan_1 and scan_2 are a numbered list, not a case called scan
_PART = re.compile(r"(?P<case>.*\d.*?)[-_ ](?:\d{1,2}|l|r|left|right|long|trans)", re.IGNORECASE | re.DOTALL)


def case_of(entry: ScanEntry) -> tuple[str, str] | None:
    """What scans of one case share and no others: their group, else folder and name without the last part.

    None where neither tells a case.
    """
    if entry.group is not None:
        return "group", entry.group
    path = PurePosixPath(entry.key)
    found = _PART.fullmatch(path.stem)
    return None if found is None else ("name", folded(f"{path.parent}/{found['case']}"))
