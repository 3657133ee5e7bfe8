"""The same lesion in an orthogonal view, measured there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from busviewer.mask import LesionMeasurements, Mask, lesions_of, measure_lesion
from busviewer.scan import ScanError
from busviewer.study import Annotation, Annotations, ScanRef, Study
from busviewer.study.annotations.annotated import read_annotated
from busviewer.study.annotations.calibration import Calibrations, scale_of
from busviewer.study.birads import Description, OtherView

__all__ = ["calibrations_of", "other_views"]


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
    return tuple(
        None if each.other_view is None else _measured(study, annotations, each.other_view, mask_of)
        for each in descriptions
    )


def _measured(
    study: Study,
    annotations: Mapping[str, Annotation],
    view: OtherView,
    mask_of: Callable[[Annotation], Mask | None],
) -> LesionMeasurements | None:
    annotation = annotations.get(view.scan)
    mask = None if annotation is None else mask_of(annotation)
    if annotation is None or mask is None:
        return None
    try:
        scan = read_annotated(study, annotation)
    except ScanError:
        return None
    scale = scale_of(replace(annotation, scan=ScanRef.of(view.scan, scan)), calibrations_of(annotations))
    lesions = lesions_of(mask, scale.at(mask))
    return measure_lesion(lesions[view.lesion - 1], scale, scan) if view.lesion <= len(lesions) else None
