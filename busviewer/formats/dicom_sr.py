"""DICOM structured report TID 1500, each lesion measured and described: ``X_sr.dcm``, one file for a whole clip."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from busviewer.formats.birads_codes import OWN, SIDES, CodeRow, clock_code, field_code, own, term_code
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
from busviewer.mask import Component
from busviewer.mask.contours import contours_of
from busviewer.study import ModelRef
from busviewer.study.birads import Finding
from busviewer.texts import marked
from busviewer.version import __version__

__all__ = ["DICOM_SR"]

_SUFFIX = "_sr.dcm"
_NUMBER = 9002  # of the series


def _write(out: Path, items: Iterable[Item], said: Said) -> dict[str, str]:
    """For each lesion its outline on the scan, its measures, in mm where the spacing is known, else in pixels, and what
    the reader said of it in the terms of BI-RADS.

    What the program computes or suggests and the reader did not accept is in a group of its own, which names the
    program and says so.
    """
    return write_by_file(out, items, _SUFFIX, lambda frames, source: _report(frames, source, said), findings=True)


def _report(frames: Sequence[Frame], source: Any, said: Said) -> Any:
    from highdicom import sr
    from pydicom.sr.codedict import codes

    groups = [group for frame in frames for group in _groups(frame, source, said)]
    observer = sr.ObserverContext(codes.DCM.Person, sr.PersonObserverIdentifyingAttributes(person(said.reader)))
    one = as_single_frame(source)
    report = sr.MeasurementReport(
        observation_context=sr.ObservationContext(
            observer_person_context=observer, observer_device_context=_device({frame.model for frame in frames})
        ),
        procedure_reported=codes.SCT.UltrasonographyOfBreast,
        imaging_measurements=groups,
        title=codes.DCM.ImagingMeasurementReport,
        referenced_images=[one],
    )
    made = sr.ComprehensiveSR(
        evidence=[one],
        content=report[0],
        series_instance_uid=made_uid(said, "report", source.StudyInstanceUID),
        series_number=_NUMBER,
        series_description=f"busviewer {said.what} measurements",
        sop_instance_uid=made_uid(said, "report", source.SOPInstanceUID, _content(frames)),
        instance_number=1,
        manufacturer="busviewer",
        is_complete=True,
        is_final=said.what == "final",
        is_verified=False,
    )
    point_to(made, source)
    _declare(made)
    return made


def _content(frames: Sequence[Frame]) -> str:
    """The same for the same masks, measures and terms alone."""
    content = hashlib.sha256()
    for frame in frames:
        content.update(np.packbits(frame.mask).tobytes())
        for each in frame.findings:
            content.update(repr((frame.number, each.measured, each.said, each.offered, each.other)).encode())
    return content.hexdigest()


def _device(models: set[ModelRef | None]) -> Any:
    """The model that drafted the outlines, as an observer; None where there was none, or several, which the groups
    name."""
    from highdicom import sr
    from pydicom.sr.codedict import codes
    from pydicom.uid import generate_uid

    if len(models) != 1 or (model := next(iter(models))) is None:
        return None
    device = sr.DeviceObserverIdentifyingAttributes(
        uid=str(generate_uid(entropy_srcs=["busviewer model", model.sha256])),
        name=model.name[:64], manufacturer_name="busviewer", model_name=model.name[:64],
        serial_number=model.sha256[:16],
    )  # fmt: skip
    return sr.ObserverContext(codes.DCM.Device, device)


def _declare(made: Any) -> None:
    """Say whose our own codes are, if there are any."""
    from pydicom import Dataset

    if any(element.keyword == "CodingSchemeDesignator" and element.value == OWN for element in made.iterall()):
        scheme = Dataset()
        scheme.CodingSchemeDesignator = OWN
        scheme.CodingSchemeName = "Codes of the program busviewer"
        scheme.CodingSchemeVersion = __version__[:16]
        scheme.CodingSchemeResponsibleOrganization = "busviewer"
        made.CodingSchemeIdentificationSequence = [scheme]


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
    for each in frame.findings:
        lesion = each.lesion
        uid = made_uid(said, "lesion", source.SOPInstanceUID, f"{frame.number} {lesion.number} {lesion.box}")
        name = f"Lesion {lesion.number}{where}"
        yield sr.PlanarROIMeasurementsAndQualitativeEvaluations(
            tracking_identifier=sr.TrackingIdentifier(uid=uid, identifier=name),
            referenced_region=_region(lesion, frame, source),
            finding_type=codes.SCT.Lesion,
            finding_sites=[_site(each)],
            algorithm_id=model,
            measurements=_measurements(each),
            qualitative_evaluations=_evaluations(each.terms) or None,
        )
        for kind in dict.fromkeys(kind for _term, kind in each.offered.values()):
            terms = {field: (term,) for field, (term, of) in each.offered.items() if of == kind}
            yield sr.MeasurementsAndQualitativeEvaluations(
                tracking_identifier=sr.TrackingIdentifier(
                    uid=uid, identifier=f"{name}: {kind}, not confirmed by the reader"
                ),
                finding_type=codes.SCT.Lesion,
                algorithm_id=sr.AlgorithmIdentification(f"busviewer: BI-RADS terms, {kind}", __version__),
                qualitative_evaluations=_evaluations(terms),
                source_images=[sr.SourceImageForMeasurementGroup(*_image(frame, source))],
            )


def _site(finding: Finding) -> Any:
    """The breast, with side and clock as the reader said."""
    from highdicom import sr
    from pydicom.sr.codedict import codes

    side, clock = (next(iter(finding.terms.get(name, ())), "") for name in ("side", "clock"))
    return sr.FindingSite(
        codes.SCT.Breast,
        laterality=_concept(SIDES[side]) if side in SIDES else None,
        topographical_modifier=_concept(clock_code(clock)) if clock else None,
    )


def _evaluations(terms: Mapping[str, Sequence[str]]) -> list[Any]:
    """One for each term; side and clock are with the site."""
    from highdicom import sr

    return [
        sr.QualitativeEvaluation(_concept(field_code(field, term)), _concept(term_code(field, term)))
        for field, several in terms.items()
        for term in several
        if field != "clock" and not (field == "side" and term in SIDES)
    ]


def _concept(row: CodeRow) -> Any:
    from highdicom import sr

    return sr.CodedConcept(row.value, row.scheme, row.meaning, row.version)


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


def _measurements(finding: Finding) -> list[Any]:
    """In mm, mm2 and mm3 where the spacing is known, else in pixels; what the reader measured is always in mm."""
    from highdicom import sr
    from pydicom.sr.codedict import codes

    found, said = finding.measured, finding.said
    form, along, known = found.shape, found.axes, not found.uncalibrated
    mm, square, none = ("mm", "mm"), ("mm2", "square mm"), ("1", "no units")
    length, area = (mm, square) if known else (("{pixels}", "pixels"),) * 2
    rows: list[tuple[Any, float | None, tuple[str, str]]] = [
        (codes.SCT.Area, form.area, area),
        (codes.SCT.LongAxis, along.long, length),
        (codes.SCT.ShortAxis, along.perpendicular, length),
        (codes.SCT.Depth, form.depth, length),
        (codes.SCT.Width, form.width, length),
        (codes.SCT.Perimeter, form.perimeter, length),
        (_concept(own("DEPTH-TO-WIDTH", "Depth by width")), form.depth_to_width, none),
        (_concept(own("CIRCULARITY", "Circularity")), form.circularity, none),
        (_concept(own("EQUAL-DISC", "Diameter of the disc of the same area")), found.equivalent_diameter, length),
        (_concept(own("SKIN-ANGLE", "Angle of the long axis to the skin")), found.skin_angle, ("deg", "degrees")),
        (codes.DCM.DistanceFromSkin, found.skin_distance, length),
        (codes.DCM.DistanceFromNipple, None if said is None else said.nipple_mm, mm),
    ]
    both = finding.ellipsoid
    if both is not None:
        sides, volume = both
        rows += [
            (_concept(own("OTHER-WIDTH", "Width in the orthogonal view")), sides[2], mm),
            (codes.DCM.VolumeOfEllipsoid, volume, ("mm3", "cubic mm")),
        ]
    return [
        sr.Measurement(name=name, value=round(float(value), 3), unit=sr.CodedConcept(unit[0], "UCUM", unit[1]))
        for name, value, unit in rows
        if value is not None
    ]


DICOM_SR = Format(
    "dicom-sr", marked("DICOM report with measurements and BI-RADS (DICOM scans only)"), _write,
    files=lambda name: (file_name(name, _SUFFIX),),
    place=lambda name, number: file_name(name, _SUFFIX),
    beside="dicom-sr.", of_dicom=True,
)  # fmt: skip
