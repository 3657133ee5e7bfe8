"""One opened folder of scans: which file is what, what readers said of them, and how that is kept on disk."""

from __future__ import annotations

from busviewer.study.annotation import (
    Annotation,
    Draft,
    Final,
    ModelRef,
    NewerFormat,
    Ruler,
    ScanRef,
    State,
    from_json,
    to_json,
)
from busviewer.study.layouts import ScanEntry, list_scans, read_truth
from busviewer.study.saver import Saver
from busviewer.study.store import Annotations, LockedError, StudyStore, Summary
from busviewer.study.study import Study, StudyError, open_study
from busviewer.study.worklist import Counts, Row, Worklist

__all__ = [
    "Annotation",
    "Annotations",
    "Counts",
    "Draft",
    "Final",
    "LockedError",
    "ModelRef",
    "NewerFormat",
    "Row",
    "Ruler",
    "Saver",
    "ScanEntry",
    "ScanRef",
    "State",
    "Study",
    "StudyError",
    "StudyStore",
    "Summary",
    "Worklist",
    "from_json",
    "list_scans",
    "open_study",
    "read_truth",
    "to_json",
]
