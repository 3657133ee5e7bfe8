from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest
from pydicom import Dataset, dcmread, dcmwrite
from pydicom.encaps import encapsulate
from pydicom.pixels.processing import apply_color_lut
from pydicom.pixels.utils import pixel_array
from pydicom.sequence import Sequence
from pydicom.uid import (
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from busviewer.scan import ScanError, Window, auto_window, clip_of, first_window, frames_in, peek, read_scan
from busviewer.scan.frames import Clip, frame_path
from busviewer.scan.regions import Region
from tests.dicom import dataset

RNG = np.random.default_rng(7)
GREY = RNG.integers(0, 256, (60, 46), np.uint8)
RGB = RNG.integers(0, 256, (60, 46, 3), np.uint8)
SMOOTH = np.add.outer(np.arange(60), 2 * np.arange(46)).astype(np.uint8)


def saved(folder: Path, made: Dataset, name: str = "a.dcm") -> Path:
    dcmwrite(folder / name, made, enforce_file_format=True)
    return folder / name


def compressed(pixels: np.ndarray, syntax: Any, frames: list[bytes], kind: str = "", **more: Any) -> Dataset:
    """A data set whose tags describe ``pixels``, and whose pixel data are ``frames``."""
    kind = kind or ("RGB" if pixels.ndim == 3 else "MONOCHROME2")
    more = {"NumberOfFrames": len(frames), "PixelData": encapsulate(frames)} | more
    made = dataset(pixels, kind, syntax, **more)
    made["PixelData"].VR, made["PixelData"].is_undefined_length = "OB", True
    return made


def region(box: tuple[int, int, int, int], delta: tuple[float, float], units: tuple[int, int] = (3, 3)) -> Dataset:
    """An ultrasound region: ``box`` is left, top, right, bottom; ``delta`` is across, down."""
    made = Dataset()
    made.RegionLocationMinX0, made.RegionLocationMinY0, made.RegionLocationMaxX1, made.RegionLocationMaxY1 = box
    made.PhysicalDeltaX, made.PhysicalDeltaY = delta
    made.PhysicalUnitsXDirection, made.PhysicalUnitsYDirection = units
    return made


@pytest.mark.parametrize("syntax", [ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian])
@pytest.mark.parametrize("pixels", [GREY, RGB], ids=["grey", "rgb"])
def test_uncompressed(tmp_path: Path, syntax: Any, pixels: np.ndarray) -> None:
    path = saved(tmp_path, dataset(pixels, "RGB" if pixels.ndim == 3 else "MONOCHROME2", syntax))
    scan = read_scan(path)
    assert scan.pixels.dtype == np.uint8
    assert (scan.pixels == pixels).all()
    assert (peek(path).height, peek(path).width) == scan.shape == (60, 46)
    assert scan.spacing is None


def test_planes_one_after_the_other(tmp_path: Path) -> None:
    made = dataset(RGB, "RGB", PlanarConfiguration=1, PixelData=np.moveaxis(RGB, 2, 0).tobytes())
    assert (read_scan(saved(tmp_path, made)).pixels == RGB).all()


@pytest.mark.parametrize("pixels", [GREY, RGB], ids=["grey", "rgb"])
def test_run_lengths(tmp_path: Path, pixels: np.ndarray) -> None:
    made = dataset(pixels, "RGB" if pixels.ndim == 3 else "MONOCHROME2")
    made.compress(RLELossless, generate_instance_uid=False)
    assert (read_scan(saved(tmp_path, made)).pixels == pixels).all()


def test_jpeg_baseline_grey_and_colour(tmp_path: Path) -> None:
    frame = imagecodecs.jpeg8_encode(SMOOTH, level=95)
    made = dataset(SMOOTH, syntax=JPEGBaseline8Bit, PixelData=encapsulate([frame]))
    made["PixelData"].is_undefined_length = True
    assert np.abs(read_scan(saved(tmp_path, made)).pixels.astype(int) - SMOOTH).max() <= 4

    colours = np.dstack([SMOOTH, SMOOTH[::-1], np.full_like(SMOOTH, 40)])
    frame = imagecodecs.jpeg8_encode(colours, level=95, colorspace="rgb", outcolorspace="ycbcr", subsampling="422")
    made = dataset(colours, "YBR_FULL_422", JPEGBaseline8Bit, PixelData=encapsulate([frame]))
    made["PixelData"].is_undefined_length = True
    found = read_scan(saved(tmp_path, made, "b.dcm")).pixels.astype(int)
    assert np.abs(found - colours).mean() < 6


@pytest.mark.parametrize(
    ("syntax", "encode"), [(JPEGLosslessSV1, imagecodecs.ljpeg_encode), (JPEGLSLossless, imagecodecs.jpegls_encode)]
)
def test_lossless_jpeg(tmp_path: Path, syntax: Any, encode: Any) -> None:
    made = dataset(GREY, syntax=syntax, PixelData=encapsulate([encode(GREY)]))
    made["PixelData"].is_undefined_length = True
    assert (read_scan(saved(tmp_path, made)).pixels == GREY).all()


def test_luma_and_chroma_become_rgb(tmp_path: Path) -> None:
    grey_ybr = np.dstack([GREY, np.full_like(GREY, 128), np.full_like(GREY, 128)])
    scan = read_scan(saved(tmp_path, dataset(grey_ybr, "YBR_FULL")))
    assert scan.pixels.ndim == 2
    assert np.abs(scan.pixels.astype(int) - GREY).max() <= 1


def test_monochrome1_is_inverted(tmp_path: Path) -> None:
    assert (read_scan(saved(tmp_path, dataset(GREY, "MONOCHROME1"))).pixels == 255 - GREY).all()


@pytest.mark.parametrize("bits", [8, 10, 12, 16])
def test_stored_bits_set_the_depth(tmp_path: Path, bits: int) -> None:
    values = RNG.integers(0, 1 << bits, (60, 46)).astype(np.uint16)
    path = saved(tmp_path, dataset(values, BitsStored=bits, HighBit=bits - 1))
    found = read_scan(path).pixels
    assert found.dtype == (np.uint8 if bits == 8 else np.uint16)
    assert (found == values).all()


def test_signed_values_keep_their_order(tmp_path: Path) -> None:
    values = RNG.integers(-2048, 2048, (60, 46)).astype(np.int16)
    path = saved(tmp_path, dataset(values, BitsStored=12, HighBit=11, PixelRepresentation=1))
    assert (read_scan(path).pixels == values.astype(int) + 2048).all()


@pytest.mark.parametrize(
    ("bits", "high", "how"),
    [(12, 15, "plain"), (12, 13, "plain"), (8, 15, "plain"), (10, 11, "plain"), (12, 15, "rle"), (12, 13, "rle")],
)
def test_values_in_higher_bits_are_as_they_were(tmp_path: Path, bits: int, high: int, how: str) -> None:
    values = RNG.integers(0, 1 << bits, (60, 46)).astype(np.uint16)
    noise = RNG.integers(0, 1 << (high + 1 - bits), (60, 46)).astype(np.uint16)
    made = dataset((values << (high + 1 - bits)) | noise, BitsStored=bits, HighBit=high)
    if how == "rle":
        made.compress(RLELossless, generate_instance_uid=False)
    found = read_scan(saved(tmp_path, made)).pixels
    assert (found == values).all() and found.dtype == (np.uint8 if bits == 8 else np.uint16)


def test_signed_values_in_higher_bits_keep_their_order(tmp_path: Path) -> None:
    values = RNG.integers(-2048, 2048, (60, 46)).astype(np.int16)
    path = saved(tmp_path, dataset(values << 4, BitsStored=12, HighBit=15, PixelRepresentation=1))
    assert (read_scan(path).pixels == values.astype(int) + 2048).all()


@pytest.mark.parametrize(
    ("made", "reason"),
    [
        (dataset(GREY.astype(np.uint16), BitsStored=12, HighBit=16), "HighBit is 16, with 12 of 16 bits"),
        (dataset(GREY.astype(np.uint16), BitsStored=12, HighBit=7), "HighBit is 7, with 12 of 16 bits"),
        (dataset(RGB, "RGB", BitsStored=7, HighBit=7), "unusual bits .HighBit 7, BitsStored 7."),
        (
            dataset(
                GREY.astype(np.uint16), syntax=JPEGLSLossless, BitsStored=12, HighBit=15,
                PixelData=encapsulate([imagecodecs.jpegls_encode(GREY.astype(np.uint16))]),
            ),
            "unusual bits .HighBit 15, BitsStored 12.",
        ),
    ],
)  # fmt: skip
def test_values_in_bits_that_cannot_be_told_are_refused(tmp_path: Path, made: Dataset, reason: str) -> None:
    if made.file_meta.TransferSyntaxUID.is_compressed:
        made["PixelData"].is_undefined_length = True
    with pytest.raises(ScanError, match=reason):
        read_scan(saved(tmp_path, made))


@pytest.mark.parametrize(
    ("bits", "value", "shown"), [(4, 15, 255), (4, 7, 119), (6, 21, 85), (7, 127, 255), (2, 1, 85)]
)
def test_few_stored_bits_go_from_black_to_white(tmp_path: Path, bits: int, value: int, shown: int) -> None:
    values = np.zeros((60, 46), np.uint8)
    values[10:20] = value
    found = read_scan(saved(tmp_path, dataset(values, BitsStored=bits, HighBit=bits - 1))).pixels
    assert found.dtype == np.uint8 and found[15, 0] == shown and found[0, 0] == 0


TWELVE = np.linspace(0, 4095, 60 * 46).astype(np.uint16).reshape(60, 46)


@pytest.mark.parametrize(
    ("more", "window"),
    [
        ({}, None),
        ({"WindowCenter": 1000, "WindowWidth": 401}, (799.5, 1199.5)),
        ({"WindowCenter": [1000, 5], "WindowWidth": [401, 6]}, (799.5, 1199.5)),
        ({"WindowCenter": 1000, "WindowWidth": 400, "VOILUTFunction": "LINEAR_EXACT"}, (800, 1200)),
        ({"WindowCenter": 1000.5, "WindowWidth": 401, "RescaleSlope": 2, "RescaleIntercept": 100}, (350, 550)),
        (
            {"WindowCenter": -999.5, "WindowWidth": 401, "RescaleSlope": -1, "RescaleIntercept": 0},
            (4095 - 1200, 4095 - 800),
        ),
        ({"PhotometricInterpretation": "MONOCHROME1", "WindowCenter": 1000.5, "WindowWidth": 401}, (2895, 3295)),
        ({"WindowCenter": 1000}, None),
        ({"WindowCenter": 1000, "WindowWidth": 0}, None),
        ({"WindowCenter": 9000, "WindowWidth": 401}, None),
        ({"WindowCenter": 1000.5, "WindowWidth": 401, "RescaleSlope": 0}, (800, 1200)),
    ],
)
def test_a_scan_opens_with_the_window_of_its_file(
    tmp_path: Path, more: dict[str, Any], window: tuple[float, float] | None
) -> None:
    scan = read_scan(saved(tmp_path, dataset(TWELVE, **({"BitsStored": 12, "HighBit": 11} | more))))
    assert scan.window == (None if window is None else pytest.approx(window))
    assert first_window(scan) == (auto_window(scan.grey) if window is None else Window(*scan.window))
    turned = "MONOCHROME1" in more.values() or more.get("RescaleSlope") == -1
    assert (scan.pixels == (4095 - TWELVE if turned else TWELVE)).all()


def test_the_window_of_signed_and_of_few_bits_is_that_of_the_greys_shown(tmp_path: Path) -> None:
    signed = (TWELVE.astype(int) - 2048).astype(np.int16)
    made = dataset(signed, BitsStored=12, HighBit=11, PixelRepresentation=1, WindowCenter=0.5, WindowWidth=401)
    assert read_scan(saved(tmp_path, made)).window == (1848, 2248)
    few = dataset((TWELVE >> 8).astype(np.uint8), BitsStored=4, HighBit=3, WindowCenter=6.5, WindowWidth=7)
    assert read_scan(saved(tmp_path, few, "b.dcm")).window == pytest.approx((51, 153))


@pytest.mark.parametrize("name", ["WindowCenter", "WindowWidth", "RescaleSlope", "VOILUTFunction"])
def test_a_scan_is_not_refused_for_a_window_that_makes_no_sense(tmp_path: Path, name: str) -> None:
    made = dataset(GREY, WindowCenter=1234, WindowWidth=5678, RescaleSlope=9876, VOILUTFunction="5432")
    path = saved(tmp_path, made)
    value = {"WindowCenter": b"1234", "WindowWidth": b"5678", "RescaleSlope": b"9876", "VOILUTFunction": b"5432"}[name]
    data = path.read_bytes()
    assert data.count(value) == 1
    path.write_bytes(data.replace(value, b"S\xffC\\"))
    scan = read_scan(path)
    assert (scan.pixels == GREY).all() and "SECRET" not in repr(scan)


def test_colours_have_no_window(tmp_path: Path) -> None:
    assert read_scan(saved(tmp_path, dataset(RGB, "RGB", WindowCenter=100, WindowWidth=50))).window is None


@pytest.mark.parametrize(
    ("factor", "kind"), [(1, np.uint8), (256, np.uint8), (257, np.uint8), (200, np.uint16)], ids=str
)
def test_a_palette_becomes_its_colours(tmp_path: Path, factor: int, kind: type) -> None:
    """8-bit colours stand in 16-bit tables as they are, in the high byte, or in both."""
    tables = RNG.integers(0, 256, (3, 256)).astype(np.uint16)
    stored = tables * np.uint16(factor)
    made = dataset(GREY, "PALETTE COLOR")
    for name, table in zip(("Red", "Green", "Blue"), stored, strict=True):
        setattr(made, f"{name}PaletteColorLookupTableDescriptor", [256, 0, 16])
        data = table.astype("<u2").tobytes()
        setattr(made, f"{name}PaletteColorLookupTableData", data)
        made[f"{name}PaletteColorLookupTableDescriptor"].VR = "US"
        made[f"{name}PaletteColorLookupTableData"].VR = "OW"
    found = read_scan(saved(tmp_path, made)).pixels
    assert (found == np.moveaxis((tables if kind == np.uint8 else stored)[:, GREY], 0, 2)).all()
    assert found.dtype == kind


def test_the_spacing_is_that_on_which_all_regions_agree(tmp_path: Path) -> None:
    regions = [region((0, 0, 10, 59), (0.02, 0.03)), region((11, 0, 45, 59), (0.02, 0.03))]
    made = dataset(GREY, SequenceOfUltrasoundRegions=Sequence(regions), PixelSpacing=[5, 6])
    assert read_scan(saved(tmp_path, made)).spacing == pytest.approx((0.3, 0.2))
    regions[0].PhysicalDeltaX = 0.9
    scan = read_scan(saved(tmp_path, made))
    assert scan.spacing is None and [each.kind for each in scan.regions] == ["tissue", "tissue", "picture"]
    assert np.allclose([each.spacing for each in scan.regions if each.spacing], [(0.3, 9), (0.3, 0.2), (5, 6)])


@pytest.mark.parametrize(
    "other",
    [
        region((50, 0, 60, 10), (0.02, 0.03)),
        region((0, 0, 45, 59), (0.02, 0.03), (3, 4)),
        region((0, 0, 45, 59), (0.0, 0.03)),
        region((0, 0, 45, 59), (float("nan"), 0.03)),
        region((5, 5, 5, 40), (0.02, 0.03)),
        region((0, 0, 90, 120), (0.02, 0.03)),
        Dataset(),
    ],
    ids=["outside", "seconds", "zero", "nan", "flat", "beyond", "empty"],
)
def test_else_it_is_the_pixel_spacing(tmp_path: Path, other: Dataset) -> None:
    made = dataset(GREY, SequenceOfUltrasoundRegions=Sequence([other]), PixelSpacing=[0.5, 0.25])
    assert read_scan(saved(tmp_path, made)).spacing == (0.5, 0.25)
    del made.PixelSpacing
    assert read_scan(saved(tmp_path, made)).spacing is None


def test_regions_that_are_ignored_are_told(tmp_path: Path) -> None:
    regions = [region((0, 0, 45, 59), (0.02, 0.02)), region((5, 5, 5, 40), (1, 1)), region((0, 0, 450, 590), (1, 1))]
    path = saved(tmp_path, dataset(GREY, SequenceOfUltrasoundRegions=Sequence(regions)))
    assert frames_in(path) == (1, "2 ultrasound regions are ignored: outside the picture, or without a size")
    assert read_scan(path).regions == (Region(0, 0, 46, 60, "tissue", (0.2, 0.2)),)


@pytest.mark.parametrize(
    ("form", "data", "kind"),
    [(1, 1, "tissue"), (1, 2, "colour flow"), (3, 3, "spectral"), (2, 1, "M-mode"), (5, 13, "other"), (1, 14, "other")],
)
def test_a_region_has_the_kind_that_its_file_tells(tmp_path: Path, form: int, data: int, kind: str) -> None:
    item = region((0, 0, 45, 59), (0.02, 0.02))
    item.RegionSpatialFormat, item.RegionDataType = form, data
    made = dataset(GREY, SequenceOfUltrasoundRegions=Sequence([item]))
    assert read_scan(saved(tmp_path, made)).regions[0].kind == kind


def test_direction_of_a_region_has_no_say(tmp_path: Path) -> None:
    made = dataset(GREY, SequenceOfUltrasoundRegions=Sequence([region((0, 0, 45, 59), (-0.02, -0.02))]))
    assert read_scan(saved(tmp_path, made)).spacing == pytest.approx((0.2, 0.2))


def test_clips_are_refused_with_their_number_of_frames(tmp_path: Path) -> None:
    made = dataset(GREY, NumberOfFrames=3, PixelData=GREY.tobytes() * 3)
    path = saved(tmp_path, made)
    for read in (read_scan, peek):
        with pytest.raises(ScanError, match="clip of 3 frames"):
            read(path)


def test_a_size_that_is_no_number_is_damage(tmp_path: Path) -> None:
    path = saved(tmp_path, dataset(GREY, NumberOfFrames="1"))
    made = path.read_bytes()
    at = made.index(struct.pack("<HH", 0x0028, 0x0008))
    assert made[at + 8 : at + 10] == b"1 "
    longer = made[: at + 6] + struct.pack("<H", 4) + b"1\\2 " + made[at + 10 :]
    path.write_bytes(longer)
    with pytest.raises(ScanError, match="its size is not a number"):
        read_scan(path)


def test_one_frame_is_no_clip(tmp_path: Path) -> None:
    assert (read_scan(saved(tmp_path, dataset(GREY, NumberOfFrames=1))).pixels == GREY).all()


def test_a_file_without_preamble_opens_by_its_suffix(tmp_path: Path) -> None:
    path = tmp_path / "a.dcm"
    made = dataset(GREY, syntax=ImplicitVRLittleEndian)
    del made.file_meta
    dcmwrite(path, made, implicit_vr=True, little_endian=True)
    assert path.read_bytes()[128:132] != b"DICM"
    assert (read_scan(path).pixels == GREY).all()


def test_the_preamble_may_look_like_another_format(tmp_path: Path) -> None:
    made = dataset(GREY)
    made.preamble = b"II*\0" + bytes(124)
    assert (read_scan(saved(tmp_path, made)).pixels == GREY).all()


@pytest.mark.parametrize("part", [0.2, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("how", ["plain", "rle", "jpeg"])
def test_a_file_cut_short_is_refused(tmp_path: Path, part: float, how: str) -> None:
    made = dataset(GREY)
    if how == "rle":
        made.compress(RLELossless, generate_instance_uid=False)
    if how == "jpeg":
        frame = imagecodecs.jpeg8_encode(GREY, level=95)
        made = dataset(GREY, syntax=JPEGBaseline8Bit, PixelData=encapsulate([frame]))
        made["PixelData"].is_undefined_length = True
    path = saved(tmp_path, made)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * part)])
    with pytest.raises(ScanError, match="truncated|damaged"):
        read_scan(path)


@pytest.mark.parametrize(
    ("syntax", "encode"),
    [
        (JPEGBaseline8Bit, imagecodecs.jpeg8_encode),
        (JPEGLosslessSV1, imagecodecs.ljpeg_encode),
        (JPEGLSLossless, imagecodecs.jpegls_encode),
        (JPEG2000Lossless, imagecodecs.jpeg2k_encode),
    ],
)
def test_a_frame_of_another_size_is_as_large_as_it_says_itself(tmp_path: Path, syntax: Any, encode: Any) -> None:
    frame = encode(np.full((64, 200), 7, np.uint8))
    path = saved(tmp_path, compressed(GREY, syntax, [frame]))
    assert (peek(path).height, peek(path).width) == read_scan(path).shape == (64, 200)
    path = saved(tmp_path, compressed(GREY, syntax, [encode(np.zeros((40, 8200), np.uint8))]))
    with pytest.raises(ScanError, match="8200 x 40 pixels is too large"):
        read_scan(path)


def test_what_is_too_large_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ScanError, match="9000 x 60 pixels is too large"):
        read_scan(saved(tmp_path, dataset(GREY, Columns=9000)))


def test_no_picture_and_no_dicom_say_so(tmp_path: Path) -> None:
    made = dataset(GREY)
    del made.Rows, made.Columns, made.PixelData
    with pytest.raises(ScanError, match="contains no DICOM image"):
        read_scan(saved(tmp_path, made))
    path = tmp_path / "b.dcm"
    path.write_bytes(b"hello world" * 40)
    with pytest.raises(ScanError, match="DICOM"):
        read_scan(path)


def test_nothing_of_the_patient_shows(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = saved(tmp_path, dataset(GREY))
    scan = read_scan(path)
    assert "SECRET" not in repr(scan)
    data = bytearray(path.read_bytes())
    at = data.index(struct.pack("<HH", 0x0028, 0x0010))  # Rows: two bytes become three
    data[at + 6] = 3
    path.write_bytes(bytes(data))
    with pytest.raises(ScanError) as caught:
        read_scan(path)
    assert "SECRET" not in str(caught.value)
    assert "SECRET" not in "".join(capfd.readouterr())


REAL = {
    "ExplVR_BigEnd": (60, 80, 3),
    "JPGLosslessP14SV1_1s_1f_8b": (768, 1024),
    "US1_J2KI": (480, 640, 3),
    "US1_J2KR": (480, 640, 3),
    "US1_UNCI": (480, 640, 3),
    "US1_UNCR": (480, 640, 3),
    "color-pl": (120, 256, 3),
    "color-px": (120, 256, 3),
    "examples_jpeg2k": (480, 640, 3),
    "examples_palette": (350, 800, 3),
    "examples_rgb_color": (240, 320, 3),
    "gdcm-US-ALOKA-16": (480, 640, 3),
}
SPACING = {
    "JPGLosslessP14SV1_1s_1f_8b": 0.25476696592378157,
    "gdcm-US-ALOKA-16": 0.38265306502580638,
}
CLIPS = {"OBXXXX1A_2frame": 2, "OBXXXX1A_rle_2frame": 2, "examples_ybr_color": 30}


@pytest.mark.parametrize("name", REAL)
def test_real_files_open(real_data: Path, name: str) -> None:
    scan = read_scan(real_data / "dicom-us" / f"{name}.dcm")
    assert scan.pixels.shape == REAL[name]
    assert scan.pixels.dtype == np.uint8
    if name in SPACING:
        assert scan.spacing == pytest.approx((SPACING[name], SPACING[name]))
    else:
        assert scan.spacing is None


@pytest.mark.parametrize("name", CLIPS)
def test_a_frame_of_a_real_clip_reads_as_pydicom_reads_it(real_data: Path, name: str) -> None:
    path = real_data / "dicom-us" / f"{name}.dcm"
    whole = dcmread(path)
    assert clip_of(path) == Clip(CLIPS[name], pytest.approx(0.033333) if name == "examples_ybr_color" else None)
    with pytest.raises(ScanError, match=f"clip of {CLIPS[name]} frames"):
        read_scan(path)
    for number in {1, 2, CLIPS[name]}:
        expected = pixel_array(whole, index=number - 1)
        if whole.PhotometricInterpretation == "PALETTE COLOR":
            expected = apply_color_lut(expected, whole) >> 8
        found = read_scan(frame_path(path, number)).pixels
        # libjpeg smoothes colours that are stored halved, which pydicom does not
        assert np.abs(found.astype(int) - expected).mean() < (1 if name == "examples_ybr_color" else 1e-9)


def test_real_colours_agree_across_compressions(real_data: Path) -> None:
    plain, lossless, lossy = (
        read_scan(real_data / "dicom-us" / f"US1_{name}.dcm").pixels.astype(int) for name in ("UNCR", "J2KR", "J2KI")
    )
    assert (plain == lossless).all()
    assert np.abs(plain - lossy).mean() < 3


def test_a_file_that_does_not_say_how_many_bits_it_stores_is_damaged(tmp_path: Path) -> None:
    made = dataset(GREY)
    del made.BitsStored
    with pytest.raises(ScanError, match="BitsStored is missing"):
        read_scan(saved(tmp_path, made))


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        ({}, None),
        ({"FrameTime": 40}, 0.04),
        ({"FrameTimeVector": [0, 30, 50]}, 0.04),
        ({"CineRate": 25}, 0.04),
        ({"RecommendedDisplayFrameRate": 20}, 0.05),
        ({"FrameTime": 40, "CineRate": 5}, 0.04),
        ({"FrameTime": 0, "CineRate": 25}, 0.04),
        ({"FrameTime": 1e9}, None),
        ({"FrameTimeVector": [0]}, None),
    ],
)
def test_a_clip_tells_how_fast_it_was_recorded(tmp_path: Path, told: dict[str, Any], seconds: float | None) -> None:
    path = saved(tmp_path, dataset(GREY, NumberOfFrames=3, PixelData=GREY.tobytes() * 3, **told))
    assert clip_of(path) == clip_of(frame_path(path, 2)) == Clip(3, None if seconds is None else pytest.approx(seconds))
    assert frames_in(path).pictures == 3
