"""DICOM Segmentation (PS3.3 A.51): ``X_seg.dcm`` for a scan, one file for all frames of a clip.

Written by highdicom (Bridge et al., Journal of Digital Imaging 35:1719, 2022). It has the patient and study of the scan
and refers to it, so that an archive shows both together.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from pathlib import Path
from typing import Any

import numpy as np

from busviewer.formats.dicom_source import (
    Frame,
    as_single_frame,
    file_name,
    made_uid,
    person,
    point_to,
    write_by_file,
)
from busviewer.formats.format import Format, FormatError, Found, Said
from busviewer.formats.item import Item
from busviewer.mask import Mask
from busviewer.mask.rle import LARGEST_PIXELS
from busviewer.scan.dicom_head import is_dicom, read_head
from busviewer.texts import marked, worded
from busviewer.version import __version__

__all__ = ["DICOM_SEG"]

_SUFFIX = "_seg.dcm"
_NUMBER = 9001  # of the series: behind those that a device makes
_MOST_VALUES = 1 << 31
_CLASS = b"1.2.840.10008.5.1.4.1.1.66.4"


def _write(out: Path, items: Iterable[Item], said: Said) -> dict[str, str]:
    """A binary segmentation with a segment "Lesion", a frame of it for each scan, be it empty."""
    return write_by_file(out, items, _SUFFIX, lambda frames, source: _segmentation(frames, source, said))


def _segmentation(frames: Sequence[Frame], source: Any, said: Said) -> Any:
    import highdicom

    content = hashlib.sha256(b"".join(np.packbits(frame.mask).tobytes() for frame in frames)).hexdigest()
    numbers = " ".join(str(frame.number) for frame in frames)
    made = highdicom.seg.Segmentation(
        source_images=[as_single_frame(source)],
        pixel_array=frames[0].mask.astype(np.uint8)[None],
        segmentation_type=highdicom.seg.SegmentationTypeValues.BINARY,
        segment_descriptions=[_segment(frames[0], said)],
        series_instance_uid=made_uid(said, "segmentation", source.StudyInstanceUID),
        series_number=_NUMBER,
        series_description=f"busviewer {said.what} masks",
        sop_instance_uid=made_uid(said, "segmentation", source.SOPInstanceUID, numbers, content),
        instance_number=1,
        manufacturer="busviewer",
        manufacturer_model_name="busviewer",
        software_versions=__version__,
        device_serial_number="0",
        content_label="LESION",
        content_description=f"Breast lesions, {said.what}",
        content_creator_name=person(said.reader),
        omit_empty_frames=False,
    )
    made.PatientOrientation = ""  # of an ultrasound scan nobody knows it
    if source.get("NumberOfFrames"):
        _spread(made, frames)
    point_to(made, source)
    return made


def _segment(frame: Frame, said: Said) -> Any:
    import highdicom
    from pydicom.sr.codedict import codes

    kinds = highdicom.seg.SegmentAlgorithmTypeValues
    kind = kinds.AUTOMATIC if said.what == "draft" else kinds.MANUAL if frame.model is None else kinds.SEMIAUTOMATIC
    model = None
    if frame.model is not None:
        model = highdicom.AlgorithmIdentificationSequence(
            name=frame.model.name[:64], version=frame.model.sha256[:16], family=codes.DCM.ArtificialIntelligence
        )
    return highdicom.seg.SegmentDescription(
        segment_number=1,
        segment_label="Lesion",
        segmented_property_category=codes.SCT.MorphologicallyAbnormalStructure,
        segmented_property_type=codes.SCT.Lesion,
        algorithm_type=kind,
        algorithm_identification=model,
        anatomic_regions=[codes.SCT.Breast],
    )


def _spread(made: Any, frames: Sequence[Frame]) -> None:
    """Make the segmentation of one frame that of all ``frames``, each referring to its own of the clip."""
    from pydicom.dataset import Dataset
    from pydicom.pixels.utils import pack_bits
    from pydicom.tag import Tag

    index = Dataset()
    index.DimensionOrganizationUID = made.DimensionIndexSequence[0].DimensionOrganizationUID
    index.DimensionIndexPointer = Tag("InStackPositionNumber")
    index.FunctionalGroupPointer = Tag("FrameContentSequence")
    index.DimensionDescriptionLabel = "Frame"
    made.DimensionIndexSequence.append(index)
    template, groups = made.PerFrameFunctionalGroupsSequence[0], []
    for place, frame in enumerate(frames, 1):
        group, number = deepcopy(template), frame.number or 1
        group.DerivationImageSequence[0].SourceImageSequence[0].ReferencedFrameNumber = number
        content = group.FrameContentSequence[0]
        content.StackID, content.InStackPositionNumber, content.DimensionIndexValues = "1", number, [1, place]
        groups.append(group)
    made.PerFrameFunctionalGroupsSequence = groups
    made.NumberOfFrames = len(frames)
    made.PixelData = pack_bits(np.stack([frame.mask for frame in frames]).astype(np.uint8))


def _read(path: Path) -> Iterator[Found]:
    """For each frame of a source the union of its segments; of a fractional one what is at least half.

    ``scan`` is the SOP Instance UID of the source, with ``#3`` behind it where the third of its frames is referred to.
    """
    from pydicom import dcmread

    try:
        seg = dcmread(path)
        if seg.get("Modality") != "SEG":
            raise FormatError(path, worded("this is no DICOM Segmentation"))
        frames, rows, columns = int(seg.NumberOfFrames), int(seg.Rows), int(seg.Columns)
        if not 0 < rows * columns <= LARGEST_PIXELS or not 0 < frames * rows * columns <= _MOST_VALUES:
            raise FormatError(
                path,
                worded(
                    "its size is not possible ({frames} frames of {columns} x {rows})",
                    frames=frames,
                    columns=columns,
                    rows=rows,
                ),
            )
        least = int(seg.get("MaximumFractionalValue", 1)) / 2 if seg.SegmentationType == "FRACTIONAL" else 0.5
        values = seg.pixel_array.reshape(frames, rows, columns) >= least
        about = [_referred(seg, number) for number in range(frames)]
    except FormatError:
        raise
    except Exception as error:  # pydicom raises anything on a damaged file
        raise FormatError(path, worded("damaged, or no DICOM Segmentation")) from error
    masks: dict[str, Mask] = {}
    for name, mask in zip(about, values, strict=True):
        masks[name] = masks[name] | mask if name in masks else mask
    for name, mask in masks.items():
        yield Found(name, np.ascontiguousarray(mask))


def _referred(seg: Any, number: int) -> str:
    """What the frame ``number`` (from 0) is of, as :class:`~busviewer.formats.format.Found` has it."""
    group = seg.PerFrameFunctionalGroupsSequence[number]
    if not group.get("DerivationImageSequence"):
        group = seg.SharedFunctionalGroupsSequence[0]
    source = group.DerivationImageSequence[0].SourceImageSequence[0]
    frame = source.get("ReferencedFrameNumber")
    return str(source.ReferencedSOPInstanceUID) + ("" if frame is None else f"#{int(frame)}")


def _is_one(path: Path, start: bytes) -> bool:
    head = read_head(path) if is_dicom(start) else None
    return head is not None and head.sop_class == _CLASS


DICOM_SEG = Format(
    "dicom-seg", marked("DICOM Segmentation (DICOM scans only)"), _write,
    files=lambda name: (file_name(name, _SUFFIX),),
    place=lambda name, number: file_name(name, _SUFFIX),
    beside="dicom-seg.", of_dicom=True, read=_read, reads=(".dcm",), is_one=_is_one,
)  # fmt: skip
