"""The same lesion in an orthogonal view, measured there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from busviewer.mask import LesionMeasurements, Mask, lesions_of, measure_lesion
from busviewer.scan import ScanError
from busviewer.study import Annotation, Annotations, ScanRef, Study
from busviewer.study.annotations.annotated import read_annotated
from busviewer.study.annotations.calibration import Calibrations, scale_of
from busviewer.study.birads import Description

__all__ = ["calibrations_of", "measured_in", "other_views"]


def calibrations_of(annotations: Mapping[str, Annotation]) -> Calibrations | None:
    """The spacing that the reader set for folders; None where the annotations are not those of a store."""
    return annotations.calibrations if isinstance(annotations, Annotations) else None


def other_views(
    study: Study,
    annotations: Mapping[str, Annotation],
    descriptions: Iterable[Description],
    mask_of: Callable[[Annotation], Mask | None],
) -> tuple[LesionMeasurements | None, ...]:
    """For each of ``descriptions`` its lesion as measured in the other view, None where that is not said or cannot be.

    ``mask_of`` tells which mask of an annotation counts.
    """
    calibrations, found = calibrations_of(annotations), list[LesionMeasurements | None]()
    for each in descriptions:
        view = each.other_view
        annotation = None if view is None else annotations.get(view.scan)
        mask = None if annotation is None else mask_of(annotation)
        known = None
        if view is not None and annotation is not None and mask is not None:
            known = measured_in(study, annotation, mask, calibrations, view.lesion)
        found.append(known)
    return tuple(found)


def measured_in(
    study: Study, annotation: Annotation, mask: Mask, calibrations: Calibrations | None, number: int
) -> LesionMeasurements | None:
    """The lesion ``number`` of ``mask`` (H, W) on the scan of ``annotation``; None where it is not there, or the scan
    cannot be read."""
    try:
        scan = read_annotated(study, annotation)
    except ScanError:
        return None
    scale = scale_of(replace(annotation, scan=ScanRef.of(annotation.scan.path, scan)), calibrations)
    lesions = lesions_of(mask, scale.at(mask))
    return measure_lesion(lesions[number - 1], scale, scan) if number <= len(lesions) else None
