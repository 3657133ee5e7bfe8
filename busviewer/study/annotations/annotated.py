"""Read the scan of an annotation, if it is still the same."""

from __future__ import annotations

from busviewer.scan import Scan, ScanError, read_scan
from busviewer.study.annotations.annotation import Annotation, ScanRef
from busviewer.study.folder.study import Study
from busviewer.texts import worded

__all__ = ["read_annotated"]


def read_annotated(study: Study, annotation: Annotation) -> Scan:
    """Read the scan of ``annotation``; its masks fit the scan's grid.

    Raises:
        ScanError: it is no longer in the study, cannot be read, or has changed since it was annotated.
    """
    key = annotation.scan.path
    entry = study.by_key.get(key)
    if entry is None:
        raise ScanError(study.folder / key, worded("no longer in the study"))
    scan = read_scan(entry.path)
    if not annotation.scan.is_same_scan(ScanRef.of(key, scan)):
        raise ScanError(entry.path, worded("the file has changed since it was annotated"))
    return scan
