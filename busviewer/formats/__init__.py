"""Mask formats, one in each file; the table that menu, dialog and command line share."""

from __future__ import annotations

from busviewer.formats.coco import COCO, COCO_RLE
from busviewer.formats.contours import CONTOURS
from busviewer.formats.dicom_seg import DICOM_SEG
from busviewer.formats.dicom_sr import DICOM_SR
from busviewer.formats.format import Format, FormatError, Found, Said
from busviewer.formats.hdf5 import HDF5
from busviewer.formats.item import Item, Proposal
from busviewer.formats.labelme import LABELME
from busviewer.formats.nifti import NIFTI
from busviewer.formats.png import PNG, PNG01
from busviewer.formats.slicer import SLICER

__all__ = ["FORMATS", "Format", "FormatError", "Found", "Item", "Proposal", "Said"]

FORMATS: dict[str, Format] = {
    each.name: each
    for each in (PNG, PNG01, HDF5, COCO, COCO_RLE, LABELME, NIFTI, SLICER, DICOM_SEG, DICOM_SR, CONTOURS)
}
"""By name, in the order in which they are offered."""
