"""One frame of a DICOM file as the values that are stored, with tags that the compressed frame has set right."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from busviewer.scan.counted import Counted
from busviewer.scan.dicom_codestream import JPEG, JPEG_2000, JPEG_LOSSLESS, Codestream
from busviewer.scan.dicom_file import DicomFile
from busviewer.scan.model import ScanError
from busviewer.scan.pillow_format import Jpeg, check_jpeg
from busviewer.scan.quiet import quiet
from busviewer.texts import worded

__all__ = ["decoded", "settled"]

_RUN_LENGTHS = "1.2.840.10008.1.2.5"
_COPIED = (
    *("Rows", "Columns", "SamplesPerPixel", "PhotometricInterpretation", "PlanarConfiguration"),
    *("BitsAllocated", "BitsStored", "HighBit", "PixelRepresentation"),
)
_JPEG_LS = "1.2.840.10008.1.2.4.81"
_EXPLICIT, _DEFLATED = "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1.99"
_GREY = ("MONOCHROME1", "MONOCHROME2", "PALETTE COLOR")
_MOST_READS = 1_000_000


def settled(file: DicomFile, code: Codestream | None) -> Any:
    """The tags that describe a frame, as a pydicom data set; what its ``code`` says counts for more than they say.

    The colours are MONOCHROME1, MONOCHROME2, PALETTE COLOR, RGB, YBR_FULL or one of YBR_PARTIAL.
    Raises ScanError where the two cannot be brought together.
    """
    from pydicom import Dataset

    made = Dataset()
    with quiet():
        for name in _COPIED:
            if (value := file.tags.get(name)) is not None:
                setattr(made, name, value)
        if code is not None:
            _take_over(file.path, made, code)
    kind = made.get("PhotometricInterpretation")
    if kind is not None and kind not in _GREY and not kind.startswith("YBR_PARTIAL"):
        ybr = kind in ("YBR_FULL", "YBR_FULL_422") or (kind.startswith("YBR") and not file.encapsulated)
        made.PhotometricInterpretation = "YBR_FULL" if ybr else "RGB"
    _check_high_bit(file, made)
    return made


def _take_over(path: Path, made: Any, code: Codestream) -> None:
    made.Rows, made.Columns, made.SamplesPerPixel = code.height, code.width, code.samples
    if code.samples not in (1, 3):
        raise ScanError(
            path,
            worded(
                "each pixel of this DICOM image has {samples} values; export it as grey or RGB", samples=code.samples
            ),
        )
    if code.bits > 16:
        raise ScanError(
            path, worded("{bits}-bit values are not supported; export it with 1 to 16 bits", bits=code.bits)
        )
    stored = made.get("BitsStored")
    if not isinstance(stored, int) or not 1 <= stored <= code.bits or (stored > 8) != (code.bits > 8):
        made.BitsStored = code.bits
    if made.BitsStored == code.bits:
        made.HighBit = code.bits - 1
    made.BitsAllocated = 8 if code.bits <= 8 else 16
    if code.signed is not None or made.get("PixelRepresentation") is None:
        made.PixelRepresentation = int(bool(code.signed))
    kind = str(made.get("PhotometricInterpretation") or "")
    if code.samples == 1:
        made.PhotometricInterpretation = kind if kind in _GREY else "MONOCHROME2"
        return
    if kind in _GREY or not kind:
        kind = "YBR_FULL" if code.kind == JPEG else "RGB"
    if code.colours:
        kind = "RGB" if code.colours == "RGB" else kind if kind.startswith("YBR_PARTIAL") else "YBR_FULL"
    made.PhotometricInterpretation = kind
    made.PlanarConfiguration = 0


def _check_high_bit(file: DicomFile, made: Any) -> None:
    """Refuse what says that its values lie where they cannot, or where a decoder would not leave them."""
    stored, allocated, high = made.get("BitsStored"), made.get("BitsAllocated"), made.get("HighBit")
    if stored is None or allocated is None or high is None:
        return
    if not stored - 1 <= high < max(allocated, stored):
        raise ScanError(
            file.path,
            worded(
                "damaged DICOM: HighBit is {high}, with {stored} of {allocated} bits; export it again",
                high=high,
                stored=stored,
                allocated=allocated,
            ),
        )
    compressed = file.encapsulated and file.syntax != _RUN_LENGTHS
    if high != stored - 1 and (made.get("SamplesPerPixel") != 1 or compressed):
        raise ScanError(
            file.path,
            worded(
                "its values lie in unusual bits (HighBit {high}, BitsStored {stored}); export it uncompressed, in grey",
                high=high,
                stored=stored,
            ),
        )


def decoded(file: DicomFile, made: Any, code: Codestream | None, data: bytes) -> NDArray[Any]:
    """The values of the frame ``data``, (H, W) or (H, W, 3), of the depth that ``made`` (:func:`settled`) says; colours
    other than a palette's are RGB. Decoders raise anything on a damaged frame."""
    kind = str(made.PhotometricInterpretation)
    if code is not None and code.kind == JPEG and code.bits == 8:
        values = _jpeg(file.path, data, raw=not code.colours and kind == "RGB" and not code.halved)
        kind = "RGB"
    elif code is not None and code.kind in (JPEG, JPEG_LOSSLESS):
        import imagecodecs

        if code.kind == JPEG:
            check_jpeg(file.path, data)
            kind = "RGB"
        values = np.asarray((imagecodecs.jpeg8_decode if code.kind == JPEG else imagecodecs.jpegsof3_decode)(data))
    elif code is not None and code.kind == JPEG_2000:
        from openjpeg.utils import decode

        values = np.asarray(decode(data))
    else:
        values = _by_pydicom(file, made, code, data)
    if values.ndim == 3 and kind.startswith("YBR"):
        values = _rgb(values, int(made.BitsStored), partial=kind.startswith("YBR_PARTIAL"))
    if code is not None and not made.PixelRepresentation and int(values.max(initial=0)) >> int(made.BitsStored):
        made.BitsStored, made.HighBit = code.bits, code.bits - 1  # more bits are in use than the tags tell of
    return values


def _jpeg(path: Path, data: bytes, *, raw: bool) -> NDArray[np.uint8]:
    """A JPEG of 8 bits as grey or RGB; ``raw``: as it is stored, for nothing in it says that its colours are YBR."""
    check_jpeg(path, data)
    stream: Any = Counted(io.BytesIO(data), _MOST_READS)
    with Jpeg(stream) as image:
        if raw:
            image.draft("YCbCr", image.size)
        if image.mode not in ("L", "RGB", "YCbCr"):
            raise ScanError(path, worded("the colours of this JPEG are not supported; export it as grey or RGB"))
        return np.array(image)


def _by_pydicom(file: DicomFile, made: Any, code: Codestream | None, data: bytes) -> NDArray[Any]:
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.encaps import encapsulate
    from pydicom.pixels.decoders.base import get_decoder
    from pydicom.uid import UID

    described = Dataset()
    described.update(made)
    described.file_meta = FileMetaDataset()
    syntax, package = file.syntax, ""
    if file.encapsulated:
        syntax, package = (_RUN_LENGTHS, "pydicom") if code is None else (_JPEG_LS, "pyjpegls")
        data = encapsulate([data], has_bot=False)
    elif syntax == _DEFLATED:
        syntax = _EXPLICIT
    kind = str(made.PhotometricInterpretation)
    if kind.startswith("YBR") and not file.encapsulated and len(data) * made.SamplesPerPixel * made.BitsAllocated:
        full = made.Rows * made.Columns * made.SamplesPerPixel * (made.BitsAllocated // 8)
        described.PhotometricInterpretation = "YBR_FULL" if len(data) >= full else "YBR_FULL_422"
    elif kind.startswith("YBR"):
        described.PhotometricInterpretation = "YBR_FULL"
    described.file_meta.TransferSyntaxUID = UID(syntax)
    described.PixelData = data
    described["PixelData"].VR = "OW" if made.BitsAllocated > 8 else "OB"
    lower = 0 if made.get("HighBit") is None else int(made.HighBit) + 1 - int(made.BitsStored)
    with quiet():
        options: Any = {"correct_unused_bits": lower == 0}
        values, _facts = get_decoder(syntax).as_array(described, raw=True, decoding_plugin=package, **options)
    return np.asarray(values)


def _rgb(values: NDArray[Any], bits: int, *, partial: bool) -> NDArray[Any]:
    """(H, W, 3) Y, Cb and Cr of so many bits as RGB (ITU-R BT.601, as PS3.3 C.7.6.3.1.2 has it)."""
    values = np.ascontiguousarray(values)
    if bits == 8 and not partial and values.dtype == np.uint8:
        return np.asarray(cv2.cvtColor(np.ascontiguousarray(values[..., [0, 2, 1]]), cv2.COLOR_YCrCb2RGB))
    top, unit = (1 << bits) - 1, 1 << bits >> 8
    brightness, blue, red = (values[..., number].astype(np.float32) for number in range(3))
    middle = np.float32(1 << bits >> 1)
    blue, red = blue - middle, red - middle
    if partial:
        brightness = (brightness - 16 * unit) * np.float32(255 / 219)
        blue, red = blue * np.float32(255 / 224), red * np.float32(255 / 224)
    colours = [brightness + 1.402 * red, brightness - 0.344136 * blue - 0.714136 * red, brightness + 1.772 * blue]
    return np.asarray(np.clip(np.rint(np.stack(colours, axis=-1)), 0, top), values.dtype)
