"""DICOM structured report TID 1500, the measurements of each lesion: ``X_sr.dcm``, one file for a whole clip."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from busviewer.formats.dicom_source import (
    CLIP,
    ONE_FRAME,
    Frame,
    as_single_frame,
    file_name,
    made_uid,
    person,
    point_to,
    write_by_file,
)
from busviewer.formats.format import Format, Said
from busviewer.formats.item import Item
from busviewer.mask import Component, lesions_of, measure_lesion
from busviewer.mask.contours import contours_of
from busviewer.texts import marked

__all__ = ["DICOM_SR"]

_SUFFIX = "_sr.dcm"
_NUMBER = 9002  # of the series


def _write(out: Path, items: Iterable[Item], said: Said) -> dict[str, str]:
    """For each lesion its outline on the scan, and area, long and short axis, depth and width, perimeter: in mm where
    the spacing is known, else in pixels."""
    return write_by_file(out, items, _SUFFIX, lambda frames, source: _report(frames, source, said))


def _report(frames: Sequence[Frame], source: Any, said: Said) -> Any:
    from highdicom import sr
    from pydicom.sr.codedict import codes

    groups = [group for frame in frames for group in _groups(frame, source, said)]
    observer = sr.ObserverContext(codes.DCM.Person, sr.PersonObserverIdentifyingAttributes(person(said.reader)))
    one = as_single_frame(source)
    report = sr.MeasurementReport(
        observation_context=sr.ObservationContext(observer_person_context=observer),
        procedure_reported=codes.SCT.UltrasonographyOfBreast,
        imaging_measurements=groups,
        title=codes.DCM.ImagingMeasurementReport,
        referenced_images=[one],
    )
    content = hashlib.sha256(b"".join(np.packbits(frame.mask).tobytes() for frame in frames)).hexdigest()
    made = sr.ComprehensiveSR(
        evidence=[one],
        content=report[0],
        series_instance_uid=made_uid(said, "report", source.StudyInstanceUID),
        series_number=_NUMBER,
        series_description=f"busviewer {said.what} measurements",
        sop_instance_uid=made_uid(said, "report", source.SOPInstanceUID, content),
        instance_number=1,
        manufacturer="busviewer",
        is_complete=True,
        is_final=said.what == "final",
        is_verified=False,
    )
    point_to(made, source)
    return made


def _groups(frame: Frame, source: Any, said: Said) -> Iterator[Any]:
    from highdicom import sr
    from pydicom.sr.codedict import codes

    model = None
    if frame.model is not None:
        model = sr.AlgorithmIdentification(name=frame.model.name[:64], version=frame.model.sha256[:16])
    where = "" if frame.number is None else f", frame {frame.number}"
    if not frame.mask.any():
        yield sr.MeasurementsAndQualitativeEvaluations(
            tracking_identifier=sr.TrackingIdentifier(
                uid=made_uid(said, "none", source.SOPInstanceUID, str(frame.number)), identifier=f"No lesion{where}"
            ),
            qualitative_evaluations=[sr.QualitativeEvaluation(codes.SCT.Lesion, codes.SCT.Absent)],
            source_images=[sr.SourceImageForMeasurementGroup(*_image(frame, source))],
        )
    for lesion in lesions_of(frame.mask, frame.scale.at(frame.mask)):
        uid = made_uid(said, "lesion", source.SOPInstanceUID, f"{frame.number} {lesion.number} {lesion.box}")
        yield sr.PlanarROIMeasurementsAndQualitativeEvaluations(
            tracking_identifier=sr.TrackingIdentifier(uid=uid, identifier=f"Lesion {lesion.number}{where}"),
            referenced_region=_region(lesion, frame, source),
            finding_type=codes.SCT.Lesion,
            finding_sites=[sr.FindingSite(codes.SCT.Breast)],
            algorithm_id=model,
            measurements=_measurements(lesion, frame),
        )


def _region(lesion: Component, frame: Frame, source: Any) -> Any:
    """The outer margin: the largest of the polygons, as a lesion whose pixels touch at a corner alone has several."""
    from highdicom import sr

    longest = max(contours_of(lesion.pixels), key=len)
    points = np.concatenate([longest, longest[:1]]) + (lesion.box.left, lesion.box.top)
    image = sr.SourceImageForRegion(*_image(frame, source))
    return sr.ImageRegion(sr.GraphicTypeValues.POLYLINE, points.astype(np.float32), image)


def _image(frame: Frame, source: Any) -> tuple[str, str, list[int] | None]:
    """What is measured: its class, UID and frame."""
    if frame.number is None:
        return ONE_FRAME, source.SOPInstanceUID, None
    return CLIP, source.SOPInstanceUID, [frame.number]


def _measurements(lesion: Component, frame: Frame) -> list[Any]:
    """In mm and mm2 where the spacing is known, else in pixels."""
    from highdicom import sr
    from pydicom.sr.codedict import codes

    found = measure_lesion(lesion, frame.scale)
    form, along, known = found.shape, found.axes, not found.uncalibrated
    length, area = (("mm", "mm"), ("mm2", "square mm")) if known else (("{pixels}", "pixels"),) * 2
    return [
        sr.Measurement(name=name, value=round(float(value), 3), unit=sr.CodedConcept(unit[0], "UCUM", unit[1]))
        for name, value, unit in (
            (codes.SCT.Area, form.area, area),
            (codes.SCT.LongAxis, along.long, length),
            (codes.SCT.ShortAxis, along.perpendicular, length),
            (codes.SCT.Depth, form.depth, length),
            (codes.SCT.Width, form.width, length),
            (codes.SCT.Perimeter, form.perimeter, length),
        )
    ]


DICOM_SR = Format(
    "dicom-sr", marked("DICOM report with measurements (DICOM scans only)"), _write,
    files=lambda name: (file_name(name, _SUFFIX),),
    place=lambda name, number: file_name(name, _SUFFIX),
    beside="dicom-sr.", of_dicom=True,
)  # fmt: skip
