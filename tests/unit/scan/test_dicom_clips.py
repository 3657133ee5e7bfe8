from __future__ import annotations

import io
import os
import struct
import zlib
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
from openjpeg.utils import encode_array
from PIL import Image
from pydicom import Dataset, dcmread, dcmwrite
from pydicom.encaps import encapsulate, encapsulate_extended
from pydicom.pixels import convert_color_space
from pydicom.sequence import Sequence
from pydicom.uid import (
    JPEG2000,
    MPEG4HP41,
    CTImageStorage,
    DeflatedExplicitVRLittleEndian,
    EncapsulatedPDFStorage,
    EnhancedUSVolumeStorage,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    MultiFrameTrueColorSecondaryCaptureImageStorage,
    RLELossless,
    SecondaryCaptureImageStorage,
    UltrasoundMultiFrameImageStorage,
)

from busviewer.scan import ScanError, clip_of, frames_in, peek, read_scan
from busviewer.scan import dicom_file as opened_files
from busviewer.scan.frames import Frames, frame_path, sha256_of_scan
from tests.dicom import dataset

RNG = np.random.default_rng(11)
HEIGHT, WIDTH, COUNT = 47, 61, 3  # odd: a frame of bytes begins at an odd place
GREYS = RNG.integers(0, 256, (COUNT, HEIGHT, WIDTH), np.uint8)
DEEP = RNG.integers(0, 4096, (COUNT, HEIGHT, WIDTH)).astype(np.uint16)
_RAMP = np.add.outer(2 * np.arange(HEIGHT), 2 * np.arange(WIDTH))
SMOOTH = np.stack([np.dstack([_RAMP + 9 * n, 255 - _RAMP - 9 * n, _RAMP // 2 + 60]) for n in range(COUNT)]).astype(
    np.uint8
)
COLOURS = RNG.integers(0, 256, (COUNT, HEIGHT, WIDTH, 3), np.uint8)


def saved(folder: Path, made: Dataset, name: str = "clip.dcm") -> Path:
    dcmwrite(folder / name, made, enforce_file_format=True)
    return folder / name


def clip(frames: np.ndarray, kind: str = "", syntax: Any = ExplicitVRLittleEndian, **more: Any) -> Dataset:
    """A clip whose pixel data are ``frames`` as they are, unless ``more`` says otherwise."""
    kind = kind or ("RGB" if frames.ndim == 4 else "MONOCHROME2")
    more = {"NumberOfFrames": len(frames), "PixelData": frames.tobytes() + b"\0" * (frames.nbytes % 2)} | more
    made = dataset(frames[0], kind, syntax, SOPClassUID=UltrasoundMultiFrameImageStorage, **more)
    if syntax.is_compressed and syntax != DeflatedExplicitVRLittleEndian:
        made["PixelData"].VR, made["PixelData"].is_undefined_length = "OB", True
    return made


def packed(frames: np.ndarray, syntax: Any, encoded: list[bytes], kind: str = "", **more: Any) -> Dataset:
    return clip(frames, kind, syntax, **({"PixelData": encapsulate(encoded)} | more))


def each(path: Path, count: int = COUNT) -> np.ndarray:
    """All frames, the last first: each is found without those before."""
    return np.stack([read_scan(frame_path(path, number)).pixels for number in range(count, 0, -1)][::-1])


# --- uncompressed --------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("frames", [GREYS, DEEP, COLOURS], ids=["grey", "deep", "rgb"])
@pytest.mark.parametrize(
    "syntax", [ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian, DeflatedExplicitVRLittleEndian]
)
def test_uncompressed_frames(tmp_path: Path, syntax: Any, frames: np.ndarray) -> None:
    made = clip(frames, "", syntax)
    if syntax == ExplicitVRBigEndian:
        made.PixelData = frames.astype(frames.dtype.newbyteorder(">")).tobytes() + b"\0" * (frames.nbytes % 2)
    path = saved(tmp_path, made)
    assert frames_in(path) == Frames(COUNT) and (peek(frame_path(path, 2)).width, clip_of(path)[0]) == (WIDTH, COUNT)
    assert (each(path) == frames).all()


def test_big_endian_bytes_that_are_stored_as_words(tmp_path: Path) -> None:
    data = GREYS.tobytes() + b"\0"
    made = clip(GREYS, "", ExplicitVRBigEndian, PixelData=np.frombuffer(data, "u2").byteswap().tobytes())
    made["PixelData"].VR = "OW"
    assert (each(saved(tmp_path, made)) == GREYS).all()


def test_planes_and_luma(tmp_path: Path) -> None:
    planes = np.moveaxis(COLOURS, 3, 1).tobytes() + b"\0"
    assert (each(saved(tmp_path, clip(COLOURS, PlanarConfiguration=1, PixelData=planes))) == COLOURS).all()
    ybr = convert_color_space(SMOOTH, "RGB", "YBR_FULL")
    assert np.abs(each(saved(tmp_path, clip(ybr, "YBR_FULL"), "b.dcm")).astype(int) - SMOOTH).max() <= 2


@pytest.mark.parametrize("partial", [False, True])
def test_luma_with_halved_colours(tmp_path: Path, partial: bool) -> None:
    """Two pixels share their colour: four bytes for them."""
    even = np.repeat(SMOOTH[:, :, 1:31], 2, axis=2)
    y, b, r = np.moveaxis(convert_color_space(even, "RGB", "YBR_FULL"), 3, 0).astype(float)
    if partial:
        y, b, r = 16 + y * 219 / 255, 128 + (b - 128) * 224 / 255, 128 + (r - 128) * 224 / 255
    y, b, r = (np.rint(values).astype(np.uint8) for values in (y, b, r))
    stored = np.stack([y[..., ::2], y[..., 1::2], b[..., ::2], r[..., ::2]], axis=-1)
    kind = "YBR_PARTIAL_422" if partial else "YBR_FULL_422"
    path = saved(tmp_path, clip(even, kind, PixelData=stored.tobytes()))
    assert np.abs(each(path).astype(int) - even).max() <= 3


@pytest.mark.parametrize("segmented", [False, True], ids=["plain", "segmented"])
def test_a_palette(tmp_path: Path, segmented: bool) -> None:
    table = np.stack([np.arange(256), 255 - np.arange(256), np.arange(256) // 2]).astype(np.uint16) * 257
    made = clip(GREYS, "PALETTE COLOR")
    for name, values in zip(("Red", "Green", "Blue"), table, strict=True):
        setattr(made, f"{name}PaletteColorLookupTableDescriptor", [256, 0, 16])
        made[f"{name}PaletteColorLookupTableDescriptor"].VR = "US"
        keyword = f"{name}PaletteColorLookupTableData"
        data = values.astype("<u2").tobytes()
        if segmented:  # one discrete segment of two values, and a line to the last
            keyword = f"Segmented{keyword}"
            data = struct.pack("<7H", 0, 2, values[0], values[1], 1, 254, values[-1])
        setattr(made, keyword, data)
        made[keyword].VR = "OW"
    found = each(saved(tmp_path, made)).astype(int) >> (8 if segmented else 0)  # a line leaves 16 bits
    assert np.abs(found - np.moveaxis(table[:, GREYS] >> 8, 0, 3)).max() <= (1 if segmented else 0)


# --- compressed ----------------------------------------------------------------------------------------------------
LOSSLESS = {
    "sv1 grey": (JPEGLosslessSV1, GREYS, imagecodecs.ljpeg_encode, ""),
    "sv1 deep": (JPEGLosslessSV1, DEEP, imagecodecs.ljpeg_encode, ""),
    "p14 rgb": (
        JPEGLossless, COLOURS,
        lambda frame: imagecodecs.jpeg8_encode(
            frame, lossless=True, predictor=4, colorspace="rgb", outcolorspace="rgb"
        ), "",
    ),
    "ls grey": (JPEGLSLossless, GREYS, imagecodecs.jpegls_encode, ""),
    "ls deep": (JPEGLSNearLossless, DEEP, imagecodecs.jpegls_encode, ""),
    "j2k grey": (JPEG2000Lossless, GREYS, lambda frame: encode_array(frame), ""),
    "j2k deep": (JPEG2000Lossless, DEEP, lambda frame: encode_array(frame, bits_stored=12), ""),
    "j2k rct": (
        JPEG2000Lossless, COLOURS,
        lambda frame: encode_array(frame, photometric_interpretation=1, use_mct=True), "YBR_RCT",
    ),
    "j2k rgb": (
        JPEG2000Lossless, COLOURS,
        lambda frame: encode_array(frame, photometric_interpretation=1, use_mct=False), "RGB",
    ),
    "jp2": (
        JPEG2000Lossless, COLOURS,
        lambda frame: imagecodecs.jpeg2k_encode(frame, codecformat="jp2", reversible=True, level=0), "RGB",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", LOSSLESS)
def test_lossless_frames(tmp_path: Path, name: str) -> None:
    syntax, frames, encode, kind = LOSSLESS[name]
    more = {"BitsStored": 12, "HighBit": 11} if frames is DEEP else {}
    path = saved(tmp_path, packed(frames, syntax, [bytes(encode(frame)) for frame in frames], kind, **more))
    assert (each(path) == frames).all()


@pytest.mark.parametrize("frames", [GREYS, DEEP, COLOURS], ids=["grey", "deep", "rgb"])
def test_run_lengths(tmp_path: Path, frames: np.ndarray) -> None:
    made = clip(frames)
    made.compress(RLELossless, generate_instance_uid=False)
    assert (each(saved(tmp_path, made)) == frames).all()


@pytest.mark.parametrize("subsampling", ["444", "422", "420"])
def test_jpeg_in_colours(tmp_path: Path, subsampling: str) -> None:
    encoded = [
        imagecodecs.jpeg8_encode(frame, level=98, colorspace="rgb", outcolorspace="ycbcr", subsampling=subsampling)
        for frame in SMOOTH
    ]
    path = saved(tmp_path, packed(SMOOTH, JPEGBaseline8Bit, encoded, "YBR_FULL_422"))
    assert np.abs(each(path).astype(int) - SMOOTH).mean() < 4


@pytest.mark.parametrize("bits", [8, 12])
def test_extended_jpeg(tmp_path: Path, bits: int) -> None:
    frames = np.ascontiguousarray(SMOOTH[..., 0] if bits == 8 else SMOOTH[..., 0].astype(np.uint16) * 16)
    encoded = [imagecodecs.jpeg8_encode(frame, level=98, bitspersample=bits) for frame in frames]
    made = packed(frames, JPEGExtended12Bit, encoded, BitsStored=bits, HighBit=bits - 1)
    found = each(saved(tmp_path, made))
    assert found.dtype == frames.dtype and np.abs(found.astype(int) - frames).max() <= 4 << (bits - 8)


def test_lossy_jpeg_2000(tmp_path: Path) -> None:
    encoded = [imagecodecs.jpeg2k_encode(frame, level=45) for frame in SMOOTH]
    path = saved(tmp_path, packed(SMOOTH, JPEG2000, encoded, "YBR_ICT"))
    assert np.abs(each(path).astype(int) - SMOOTH).mean() < 4


# --- tags that say otherwise than the frame --------------------------------------------------------------------------
def _rgb_jpeg(frame: np.ndarray) -> bytes:
    return bytes(imagecodecs.jpeg8_encode(frame, level=98, colorspace="rgb", outcolorspace="rgb", subsampling="444"))


@pytest.mark.parametrize("kind", ["RGB", "YBR_FULL", "YBR_FULL_422", "MONOCHROME2"])
def test_what_a_jpeg_says_of_its_colours_counts(tmp_path: Path, kind: str) -> None:
    stream = io.BytesIO()
    Image.fromarray(SMOOTH[0]).save(stream, "JPEG", quality=98, subsampling=0)  # JFIF: these are YCbCr
    for number, data in enumerate((stream.getvalue(), _rgb_jpeg(SMOOTH[0]))):
        path = saved(tmp_path, packed(SMOOTH[:1], JPEGBaseline8Bit, [data], kind), f"{number}.dcm")
        assert np.abs(read_scan(path).pixels.astype(int) - SMOOTH[0]).mean() < 2


def test_the_tags_count_where_a_jpeg_says_nothing_of_its_colours(tmp_path: Path) -> None:
    stream = io.BytesIO()
    Image.fromarray(SMOOTH[0]).save(stream, "JPEG", quality=98, subsampling=0)
    data = stream.getvalue()
    (length,) = struct.unpack_from(">H", data, 4)
    bare = data[:2] + data[4 + length :]
    ybr = convert_color_space(SMOOTH[0], "RGB", "YBR_FULL")
    for kind, expected in (("YBR_FULL", SMOOTH[0]), ("RGB", ybr)):
        path = saved(tmp_path, packed(SMOOTH[:1], JPEGBaseline8Bit, [bare], kind))
        assert np.abs(read_scan(path).pixels.astype(int) - expected).mean() < 2


@pytest.mark.parametrize("kind", ["YBR_FULL", "YBR_FULL_422", "YBR_ICT", "RGB", "MONOCHROME1", "PALETTE COLOR"])
def test_jpeg_2000_with_transformed_colours_is_rgb_whatever_the_tags_say(tmp_path: Path, kind: str) -> None:
    data = encode_array(COLOURS[0], photometric_interpretation=1, use_mct=True)
    path = saved(tmp_path, packed(COLOURS[:1], JPEG2000Lossless, [data], kind))
    assert (read_scan(path).pixels == COLOURS[0]).all()


@pytest.mark.parametrize(("bits", "high"), [(16, 15), (12, 15), (8, 7), (7, 6)])
def test_the_depth_is_that_of_the_frame(tmp_path: Path, bits: int, high: int) -> None:
    data = encode_array(DEEP[0], bits_stored=12)
    made = packed(DEEP[:1], JPEG2000Lossless, [data], BitsStored=bits, HighBit=high)
    assert (read_scan(saved(tmp_path, made)).pixels == DEEP[0]).all()


def test_grey_with_tags_of_colours_and_the_other_way_round(tmp_path: Path) -> None:
    made = packed(GREYS[:1], JPEGLSLossless, [imagecodecs.jpegls_encode(GREYS[0])], "RGB", SamplesPerPixel=3)
    assert (read_scan(saved(tmp_path, made)).pixels == GREYS[0]).all()
    for name in ("SamplesPerPixel", "PhotometricInterpretation", "BitsStored", "HighBit", "PixelRepresentation"):
        del made[name]
    assert (read_scan(saved(tmp_path, made)).pixels == GREYS[0]).all()


@pytest.mark.parametrize("syntax", [JPEGBaseline8Bit, JPEGLSLossless, JPEG2000Lossless, ExplicitVRLittleEndian])
def test_another_compression_than_the_tags_say(tmp_path: Path, syntax: Any) -> None:
    for number, data in enumerate(
        (imagecodecs.ljpeg_encode(GREYS[0]), imagecodecs.jpegls_encode(GREYS[0]), encode_array(GREYS[0]))
    ):
        made = packed(GREYS[:1], JPEGLosslessSV1, [data])
        path = saved(tmp_path, made, f"{number}.dcm")
        whole = path.read_bytes()
        name, other = (f"{uid}\0"[: len(uid) + len(uid) % 2].encode() for uid in (JPEGLosslessSV1, syntax))
        path.write_bytes(whole.replace(struct.pack("<H", len(name)) + name, struct.pack("<H", len(other)) + other, 1))
        assert (read_scan(path).pixels == GREYS[0]).all()


# --- where the frames are --------------------------------------------------------------------------------------------
JPEGS = [bytes(imagecodecs.jpegls_encode(frame)) for frame in GREYS]


@pytest.mark.parametrize("fragments", [1, 2, 3])
@pytest.mark.parametrize("table", [True, False], ids=["table", "none"])
def test_frames_in_fragments(tmp_path: Path, fragments: int, table: bool) -> None:
    data = encapsulate(JPEGS, fragments_per_frame=fragments, has_bot=table)
    path = saved(tmp_path, packed(GREYS, JPEGLSLossless, [], PixelData=data))
    assert frames_in(path) == Frames(COUNT) and (each(path) == GREYS).all()


def test_an_extended_offset_table(tmp_path: Path) -> None:
    data, offsets, lengths = encapsulate_extended(JPEGS)
    more = {"PixelData": data, "ExtendedOffsetTable": offsets, "ExtendedOffsetTableLengths": lengths}
    assert (each(saved(tmp_path, packed(GREYS, JPEGLSLossless, [], **more))) == GREYS).all()


@pytest.mark.parametrize("lie", [(0, 7, 9), (0, 0, 0), (5, 3, 1), (0, 1 << 31, 0xFFFFFFFF), (0,)])
@pytest.mark.parametrize("fragments", [1, 2])
def test_an_offset_table_that_lies_is_not_believed(tmp_path: Path, lie: tuple[int, ...], fragments: int) -> None:
    data = encapsulate(JPEGS, fragments_per_frame=fragments, has_bot=False)
    table = struct.pack(f"<{len(lie)}I", *lie)
    data = data[:4] + struct.pack("<I", len(table)) + table + data[8:]
    path = saved(tmp_path, packed(GREYS, JPEGLSLossless, [], PixelData=data))
    assert (each(path) == GREYS).all()


@pytest.mark.parametrize("how", ["plain", "packed"])
def test_a_clip_that_claims_more_frames_than_there_are_shows_those_that_are(tmp_path: Path, how: str) -> None:
    made = clip(GREYS) if how == "plain" else packed(GREYS, JPEGLSLossless, JPEGS)
    made.NumberOfFrames = 2147483647
    path = saved(tmp_path, made)
    hint = "the file says that it holds 2147483647 frames, but only 3 are there"
    assert frames_in(path) == Frames(COUNT, hint) and (each(path) == GREYS).all()
    with pytest.raises(ScanError, match="no frame 4 in this file; it contains 3 frames"):
        read_scan(frame_path(path, 4))


@pytest.mark.parametrize("how", ["plain", "packed"])
def test_of_a_clip_cut_short_the_whole_frames_are_shown(tmp_path: Path, how: str) -> None:
    path = saved(tmp_path, clip(GREYS) if how == "plain" else packed(GREYS, JPEGLSLossless, JPEGS))
    data = path.read_bytes()
    path.write_bytes(data[: len(data) - 1000])
    assert frames_in(path).pictures == COUNT - 1
    assert (each(path, COUNT - 1) == GREYS[:-1]).all()


def test_run_lengths_that_cannot_be_told_apart_are_refused(tmp_path: Path) -> None:
    data = encapsulate([b"\1" * 70] * 5, has_bot=False)
    made = packed(GREYS, RLELossless, [], PixelData=data, NumberOfFrames=3)
    with pytest.raises(ScanError, match="cannot be told apart"):
        frames_in(saved(tmp_path, made))


def test_only_the_frame_itself_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    many = np.repeat(GREYS, 400, axis=0)
    path = saved(tmp_path, packed(many, JPEGLSLossless, JPEGS * 400))
    read_scan(frame_path(path, 1))  # goes through the headers, and hashes the file
    taken: list[int] = []
    whole = opened_files.DicomFile.read

    def counted(self: Any, stream: Any, number: int, most: int = -1) -> bytes:
        data = whole(self, stream, number, most)
        taken.append(len(data))
        return data

    def never(*_: Any) -> None:
        raise AssertionError("the file was gone through again")

    monkeypatch.setattr(opened_files.DicomFile, "read", counted)
    monkeypatch.setattr(opened_files, "_read", never)
    assert (read_scan(frame_path(path, 1199)).pixels == GREYS[1]).all()
    assert sum(taken) <= 3 * max(map(len, JPEGS)) + 3  # its header for the size, and again with all of it


def test_a_file_that_changed_is_read_anew(tmp_path: Path) -> None:
    path = saved(tmp_path, clip(GREYS))
    one, first = frame_path(path, 1), read_scan(frame_path(path, 1))
    saved(tmp_path, clip(GREYS[::-1].copy()))
    os.utime(path, ns=(1, 1))
    assert (read_scan(one).pixels == GREYS[2]).all() and read_scan(one).sha256 != first.sha256
    assert read_scan(one).sha256 == sha256_of_scan(one) != sha256_of_scan(frame_path(path, 2))


# --- deflated --------------------------------------------------------------------------------------------------------
def test_what_inflates_without_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opened_files, "_MOST_INFLATED", 1 << 22)
    made = clip(GREYS, "", DeflatedExplicitVRLittleEndian)
    path = saved(tmp_path, made)
    data = path.read_bytes()
    (length,) = struct.unpack_from("<I", data, 140)
    head = data[: 144 + length]
    packer = zlib.compressobj(1, zlib.DEFLATED, -15)
    skipped = struct.pack("<HH2sHI", 0x0009, 0x1001, b"OB", 0, 1 << 24)
    body = packer.compress(skipped) + b"".join(packer.compress(bytes(1 << 20)) for _ in range(16)) + packer.flush()
    path.write_bytes(head + body)
    with pytest.raises(ScanError, match="header cannot be read"):
        read_scan(path)


# --- what is an ultrasound -------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"SOPClassUID": CTImageStorage, "Modality": "CT"}, "CT Image"),
        ({"SOPClassUID": EncapsulatedPDFStorage, "Modality": "DOC"}, "Encapsulated PDF"),
        ({"SOPClassUID": "1.2.840.10008.5.1.4.1.1.88.33", "Modality": "SR"}, "Comprehensive SR"),
        ({"SOPClassUID": SecondaryCaptureImageStorage, "Modality": "MG"}, "modality MG"),
        ({"SOPClassUID": "1.2.3.4.5", "Modality": "SECRET X"}, "it does not say what kind it is"),
        ({"SOPClassUID": EnhancedUSVolumeStorage, "DimensionOrganizationType": "3D"}, "ultrasound volume"),
        ({"SOPClassUID": "1.2.840.10008.1.3.10"}, "this is a DICOMDIR"),
    ],
)
def test_what_is_no_ultrasound_image_says_what_it_is(tmp_path: Path, more: dict[str, str], reason: str) -> None:
    made = dataset(GREYS[0], **more)
    if "PDF" in reason or "SR" in reason:
        del made.Rows, made.Columns, made.PixelData
    path = saved(tmp_path, made)
    for read in (read_scan, peek, frames_in):
        with pytest.raises(ScanError, match=reason) as caught:
            read(path)
        assert "SECRET" not in str(caught.value)


@pytest.mark.parametrize(
    "more",
    [
        {"SOPClassUID": SecondaryCaptureImageStorage},
        {"SOPClassUID": MultiFrameTrueColorSecondaryCaptureImageStorage},
        {"SOPClassUID": EnhancedUSVolumeStorage, "DimensionOrganizationType": "TILED_FULL"},
        {"SOPClassUID": UltrasoundMultiFrameImageStorage, "Modality": ""},
        {"SOPClassUID": "1.2.840.10008.5.1.4.1.1.6"},
    ],
)
def test_captures_and_enhanced_images_of_ultrasound_open(tmp_path: Path, more: dict[str, str]) -> None:
    made = clip(COLOURS)
    for name, value in more.items():
        setattr(made, name, value)
    assert (each(saved(tmp_path, made)) == COLOURS).all()


def test_the_spacing_of_an_enhanced_image_is_in_its_shared_groups(tmp_path: Path) -> None:
    measures, shared = Dataset(), Dataset()
    measures.PixelSpacing = [0.2, 0.3]
    shared.PixelMeasuresSequence = Sequence([measures])
    made = clip(GREYS, SharedFunctionalGroupsSequence=Sequence([shared]))
    made.SOPClassUID = EnhancedUSVolumeStorage
    assert read_scan(frame_path(saved(tmp_path, made), 1)).spacing == (0.2, 0.3)


def test_a_secondary_capture_made_by_highdicom(tmp_path: Path) -> None:
    from highdicom.sc import SCImage

    made = SCImage(
        pixel_array=COLOURS[0], photometric_interpretation="RGB", bits_allocated=8, coordinate_system="PATIENT",
        study_instance_uid="1.2.3", series_instance_uid="1.2.4", series_number=1, sop_instance_uid="1.2.5",
        instance_number=1, manufacturer="busviewer", patient_orientation=("L", "F"), transfer_syntax_uid=RLELossless,
    )  # fmt: skip
    with pytest.raises(ScanError, match="modality OT"):
        read_scan(saved(tmp_path, made))
    made.Modality = "US"
    assert (read_scan(saved(tmp_path, made)).pixels == COLOURS[0]).all()


@pytest.mark.parametrize("syntax", [MPEG4HP41, HTJ2KLossless])
def test_a_compression_that_is_not_read_is_named(tmp_path: Path, syntax: Any) -> None:
    path = saved(tmp_path, packed(GREYS[:1], syntax, [b"\0\0\1\xba" + bytes(90)]))
    with pytest.raises(ScanError, match="MPEG-4|HTJ2K|High-Throughput"):
        read_scan(path)


@pytest.mark.parametrize("damage", [b"", b"\xff\xd9", bytes(400)])
def test_a_damaged_frame_is_refused_and_the_others_are_read(tmp_path: Path, damage: bytes) -> None:
    path = saved(tmp_path, packed(GREYS, JPEGLSLossless, [JPEGS[0], JPEGS[1][:60] + damage, JPEGS[2]]))
    with pytest.raises(ScanError, match="damaged|truncated"):
        read_scan(frame_path(path, 2))
    assert (read_scan(frame_path(path, 3)).pixels == GREYS[2]).all()


def test_real_clips_step_from_frame_to_frame(real_data: Path) -> None:
    for name in ("OBXXXX1A_2frame", "OBXXXX1A_rle_2frame"):
        path = real_data / "dicom-us" / f"{name}.dcm"
        one, two = (read_scan(frame_path(path, number)) for number in (1, 2))
        assert one.shape == two.shape and (one.pixels != two.pixels).any()
        assert [region.kind for region in one.regions] == ["tissue", "other"]
        assert one.spacing == pytest.approx((0.26228787661969977,) * 2)
    scaled = real_data / "dicom-us" / "examples_ybr_color.dcm"  # halved since: its region no longer fits
    assert read_scan(frame_path(scaled, 1)).spacing is None and "1 ultrasound region" in frames_in(scaled).hint
    assert dcmread(scaled).NumberOfFrames == frames_in(scaled).pictures == 30
