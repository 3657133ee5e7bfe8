"""One opened folder of scans: its files, the annotations of its readers, and their storage on disk."""

from __future__ import annotations

from busviewer.study.annotations.annotation import (
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
from busviewer.study.annotations.saver import Saver
from busviewer.study.annotations.store import Annotations, LockedError, StudyStore, Summary
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.folder.listing import list_scans
from busviewer.study.folder.study import Study, StudyError, open_study
from busviewer.study.folder.truth import read_truth
from busviewer.study.worklist.worklist import Counts, Row, Worklist

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
