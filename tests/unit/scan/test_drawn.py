"""Masks as people have them: what is lesion in each, or why it cannot be told."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from busviewer.mask import overlap
from busviewer.scan import ScanError, read_drawn, read_mask
from busviewer.scan.drawn import UnclearMaskError, looks_drawn, mask_of
from busviewer.scan.model import Picture
from busviewer.study.output import write_mask

HEIGHT, WIDTH = 199, 301
SHAPE = (HEIGHT, WIDTH)
ACROSS, DOWN = np.meshgrid(np.arange(WIDTH), np.arange(HEIGHT))
LESION = ((ACROSS - 140) / 60) ** 2 + ((DOWN - 90) / 35) ** 2 < 1
OTHER = ((ACROSS - 250) / 20) ** 2 + ((DOWN - 160) / 12) ** 2 < 1
NONE = np.zeros(SHAPE, bool)
RNG = np.random.default_rng(5)
SPECKLE = np.clip(cv2.GaussianBlur(RNG.gamma(2, 40, SHAPE), (0, 0), 1.2), 0, 255).astype(np.uint8)


def grey(mask: NDArray[np.bool_], light: int = 255, dark: int = 0, kind: Any = np.uint8) -> NDArray[Any]:
    return np.where(mask, light, dark).astype(kind)


def colours(
    mask: NDArray[np.bool_], colour: tuple[int, ...], background: tuple[int, ...] = (0, 0, 0)
) -> NDArray[np.uint8]:
    return np.where(mask[..., None], np.array(colour), np.array(background)).astype(np.uint8)


def as_jpeg(pixels: NDArray[np.uint8], quality: int = 60) -> NDArray[np.uint8]:
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "JPEG", quality=quality)
    return np.asarray(Image.open(stream))


def scan_with(mask: NDArray[np.bool_], colour: tuple[int, int, int], opacity: float = 1.0) -> NDArray[np.uint8]:
    picture = np.repeat(SPECKLE[..., None], 3, axis=2).astype(float)
    picture[mask] = (1 - opacity) * picture[mask] + opacity * np.array(colour)
    return np.rint(picture).astype(np.uint8)


def outlined(
    picture: NDArray[np.uint8], mask: NDArray[np.bool_], colour: Any, thickness: int, smooth: bool = False
) -> NDArray[np.uint8]:
    lines = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0]
    picture = picture.copy()
    cv2.drawContours(picture, lines, -1, colour, thickness, cv2.LINE_AA if smooth else cv2.LINE_8)
    return picture


def dice(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    return overlap(one, other).dice


# ------------------------------------------------------------------------------------------------------- grey levels


@pytest.mark.parametrize(
    "pixels",
    [
        grey(LESION, 1), grey(LESION, 128), grey(LESION),
        grey(LESION, 255, 1), grey(LESION, 2, 1),
        grey(LESION, 65535, 0, np.uint16), grey(LESION, 1, 0, np.uint16), grey(LESION, 4095, 0, np.uint16),
    ],
    ids=["0/1", "0/128", "0/255", "1/255", "1/2", "16 bits", "16 bits 0/1", "12 of 16 bits"],
)  # fmt: skip
def test_two_levels(pixels: NDArray[Any]) -> None:
    found = mask_of(Picture(pixels))
    assert (found.mask == LESION).all()
    assert (found.how, found.odd) == ("light on dark", "")


@pytest.mark.parametrize("sigma", [0.7, 1, 2, 3])
@pytest.mark.parametrize("light", [255, 65535])
def test_soft_edges_are_cut_at_half_of_their_range(sigma: float, light: int) -> None:
    pixels = cv2.GaussianBlur(grey(LESION, light, 0, np.uint8 if light == 255 else np.uint16), (0, 0), sigma)
    found = mask_of(Picture(pixels)).mask
    assert (found == (pixels > light / 2)).all()
    assert abs(int(found.sum()) / int(LESION.sum()) - 1) < 0.01  # any value but 0 would give 4 to 24 % more


def test_the_range_is_that_of_the_mask() -> None:
    pixels = cv2.GaussianBlur(grey(LESION, 100, 20), (0, 0), 2)
    assert (mask_of(Picture(pixels)).mask == (pixels > 60)).all()


@pytest.mark.parametrize("quality", [30, 60, 90])
@pytest.mark.parametrize("dark", [False, True])
def test_traces_of_jpeg_are_no_lesion(quality: int, dark: bool) -> None:
    pixels = as_jpeg(grey(LESION ^ dark), quality)
    assert len(np.unique(pixels)) > 16
    assert dice(mask_of(Picture(pixels)).mask, LESION) > 0.999


def test_class_maps_count_every_class_and_say_so() -> None:
    for values in ((1, 2), (128, 255), (1, 255), (3, 9)):
        pixels = np.where(OTHER, values[1], np.where(LESION, values[0], 0)).astype(np.uint8)
        found = mask_of(Picture(pixels))
        assert (found.mask == LESION | OTHER).all(), values
        assert found.odd == "has 3 levels, of which all but the darkest count as lesion"


@pytest.mark.parametrize("light", [1, 255])
def test_black_on_white_is_told_by_the_border(light: int) -> None:
    found = mask_of(Picture(grey(~LESION, light)))
    assert (found.mask == LESION).all()
    assert found.how == "dark on light"


def test_an_inverted_mask_whose_lesion_touches_a_border() -> None:
    at_the_top = ((ACROSS - 140) / 60) ** 2 + (DOWN / 60) ** 2 < 1
    assert (mask_of(Picture(grey(~at_the_top))).mask == at_the_top).all()


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_all_black_is_a_mask_without_a_lesion(kind: Any) -> None:
    found = mask_of(Picture(np.zeros(SHAPE, kind)))
    assert not found.mask.any()
    assert found.how == "empty"


@pytest.mark.parametrize("value", [1, 128, 255])
def test_one_level_all_over_is_refused(value: int) -> None:
    with pytest.raises(UnclearMaskError, match=f"has the value {value} everywhere"):
        mask_of(Picture(np.full(SHAPE, value, np.uint8)))


def test_what_reaches_around_is_refused_unless_it_is_plainly_the_background() -> None:
    frame = np.ones(SHAPE, bool)
    frame[4:-4, 4:-4] = False
    cross = (abs(ACROSS - 150) < 110) | (abs(DOWN - 100) < 70)
    for mask in (frame, cross):
        with pytest.raises(UnclearMaskError, match="cannot be told apart"):
            mask_of(Picture(grey(mask)))
    three = np.where(OTHER, 0, np.where(LESION, 255, 128)).astype(np.uint8)
    with pytest.raises(UnclearMaskError, match="3 levels, and the border of the picture is not of the darkest"):
        mask_of(Picture(three))


def test_what_touches_three_borders_or_fills_the_middle_is_read_as_it_is() -> None:
    below, middle = DOWN > 40, (ACROSS > 8) & (ACROSS < 290) & (DOWN > 8) & (DOWN < 190)
    for mask in (below, middle):
        assert (mask_of(Picture(grey(mask))).mask == mask).all()


def test_a_faint_jpeg_is_refused() -> None:
    with pytest.raises(UnclearMaskError, match="too faint"):
        mask_of(Picture(grey(LESION, 3), lossy=True))
    found = mask_of(Picture(grey(NONE), lossy=True))
    assert not found.mask.any() and found.odd.startswith("is an all-black JPEG, as a mask of 0 and 1 also becomes")


def test_what_looks_drawn_has_two_colours() -> None:
    for pixels in (grey(LESION, 1), colours(LESION, (255, 0, 0)), grey(LESION, 65535, 3, np.uint16)):
        assert looks_drawn(pixels)
    for pixels in (grey(NONE), SPECKLE, np.where(OTHER, 7, grey(LESION)).astype(np.uint8)):
        assert not looks_drawn(pixels)
    dot, two = np.zeros(SHAPE, np.uint8), grey(LESION)
    dot[5, 7], two[5, 7] = 9, 9  # what a few of the pixels do not tell
    assert looks_drawn(dot) and not looks_drawn(two)


@pytest.mark.parametrize("pixels", [SPECKLE, SPECKLE.astype(np.uint16) * 257, np.dstack([SPECKLE] * 3), SPECKLE // 3])
def test_a_scan_is_no_mask(pixels: NDArray[Any]) -> None:
    with pytest.raises(UnclearMaskError, match="greys of a picture"):
        mask_of(Picture(pixels))


def test_a_probability_map_is_no_mask() -> None:
    with pytest.raises(UnclearMaskError, match="greys of a picture"):
        mask_of(Picture(cv2.GaussianBlur(grey(LESION), (0, 0), 25)))


# ------------------------------------------------------------------------------------------------ colours and alpha


@pytest.mark.parametrize("colour", [(0, 255, 0), (255, 0, 0), (128, 0, 0), (64, 0, 0), (0, 0, 1), (255, 255, 254)])
@pytest.mark.parametrize("background", [(0, 0, 0), (255, 255, 255), (30, 40, 90)])
def test_class_colours_on_any_background(colour: tuple[int, ...], background: tuple[int, ...]) -> None:
    found = mask_of(Picture(colours(LESION, colour, background)))
    assert (found.mask == LESION).all()
    assert found.odd == ""


def test_two_class_colours_and_their_traces_of_jpeg() -> None:
    pixels = colours(LESION, (255, 0, 0))
    pixels[OTHER] = (0, 255, 0)
    assert (mask_of(Picture(pixels)).mask == LESION | OTHER).all()
    assert dice(mask_of(Picture(as_jpeg(pixels, 80))).mask, LESION | OTHER) > 0.995


def test_areas_of_several_colours_are_told() -> None:
    pixels = colours(LESION, (255, 0, 0))
    assert mask_of(Picture(pixels)).odd == ""
    pixels[OTHER] = (0, 255, 0)  # benign, or fat: the picture does not tell
    found = mask_of(Picture(pixels))
    assert (found.mask == (LESION | OTHER)).all()
    assert found.odd == "has several colours, all of which count as lesion"


def test_the_void_margin_of_voc_is_not_lesion() -> None:
    margin = cv2.dilate(LESION.astype(np.uint8), np.ones((5, 5), np.uint8)).astype(bool) & ~LESION
    pixels = colours(LESION, (128, 0, 0))
    pixels[margin] = (224, 224, 192)
    assert (mask_of(Picture(pixels)).mask == LESION).all()


@pytest.mark.parametrize("colour", [0, 255, 180])
def test_drawn_in_the_alpha_channel(colour: int) -> None:
    for pixels in (np.full(SHAPE, colour, np.uint8), np.full((*SHAPE, 3), colour, np.uint8)):
        for opaque in (255, 128):
            found = mask_of(Picture(pixels, grey(LESION, opaque)))
            assert (found.mask == LESION).all()
            assert found.how == "transparency"
        assert (mask_of(Picture(pixels, grey(~LESION))).mask == LESION).all()  # a hole


def test_soft_alpha_is_cut_at_half() -> None:
    alpha = cv2.GaussianBlur(grey(LESION, 200), (0, 0), 2)
    assert (mask_of(Picture(np.zeros(SHAPE, np.uint8), alpha)).mask == (alpha > 100)).all()


def test_all_transparent_is_a_mask_without_a_lesion() -> None:
    assert mask_of(Picture(np.full((*SHAPE, 3), 255, np.uint8), np.zeros(SHAPE, np.uint8))).how == "empty"


def test_class_colours_with_alpha() -> None:
    pixels = colours(LESION, (255, 0, 0), (255, 255, 255))  # what is transparent has any colour
    assert (mask_of(Picture(pixels, grey(LESION))).mask == LESION).all()
    sector = abs(ACROSS - 150) < 120
    assert (mask_of(Picture(colours(LESION, (0, 255, 0)), grey(sector))).mask == LESION).all()


def test_a_lesion_cut_out_of_its_scan_is_what_is_opaque() -> None:
    for pixels in (SPECKLE, np.repeat(SPECKLE[..., None], 3, axis=2)):
        found = mask_of(Picture(pixels, grey(LESION)))
        assert (found.mask == LESION).all()
        assert (found.how, found.odd) == (
            "transparency", "is cut out of a picture; what is left of it counts as lesion",
        )  # fmt: skip


def test_alpha_of_one_level_says_nothing() -> None:
    for alpha in (0, 255):
        assert (mask_of(Picture(grey(LESION), np.full(SHAPE, alpha, np.uint8))).mask == LESION).all()


def test_colours_against_alpha_are_refused() -> None:
    sector = (abs(ACROSS - 150) < 120) & (abs(DOWN - 100) < 90)
    with pytest.raises(UnclearMaskError, match="transparency and its colours show different areas"):
        mask_of(Picture(grey(~LESION), grey(sector)))


# ------------------------------------------------------------------------------------------------- drawn on the scan


@pytest.mark.parametrize("opacity", [0.3, 0.5, 1])
def test_painted_over_the_scan(opacity: float) -> None:
    found = mask_of(Picture(scan_with(LESION | OTHER, (255, 0, 0), opacity)))
    assert dice(found.mask, LESION | OTHER) > 0.99
    assert (found.how, found.odd) == ("painted over a picture", "is painted over a picture")


@pytest.mark.parametrize(("thickness", "least"), [(1, 1.0), (2, 0.985), (3, 0.97)])
@pytest.mark.parametrize("over", ["scan", "black"])
def test_an_outline_is_filled(thickness: int, least: float, over: str) -> None:
    picture = np.repeat(SPECKLE[..., None], 3, axis=2) if over == "scan" else np.zeros(SHAPE, np.uint8)
    found = mask_of(Picture(outlined(picture, LESION, (0, 255, 0) if over == "scan" else 255, thickness)))
    assert dice(found.mask, LESION) >= least
    assert found.how == "outline" and "outline" in found.odd


def test_a_smooth_outline_on_the_scan() -> None:
    picture = outlined(np.repeat(SPECKLE[..., None], 3, axis=2), LESION, (255, 255, 0), 2, smooth=True)
    assert dice(mask_of(Picture(picture)).mask, LESION) > 0.985


def test_open_lines_dashes_and_many_colours_are_refused() -> None:
    scan = np.repeat(SPECKLE[..., None], 3, axis=2)
    line = outlined(scan, LESION, (0, 255, 0), 2)
    line[:, 120:160] = scan[:, 120:160]
    dashes = scan.copy()
    for left in range(20, 280, 16):
        dashes[50:53, left : left + 8] = (0, 255, 0)
    doppler = scan.copy()
    doppler[40:120, 80:200] = np.dstack(
        [RNG.integers(0, 256, (80, 120)), SPECKLE[40:120, 80:200] // 4, SPECKLE[40:120, 80:200] // 2]
    )
    for picture in (line, dashes, doppler):
        with pytest.raises(UnclearMaskError):
            mask_of(Picture(picture))
    black = outlined(np.zeros(SHAPE, np.uint8), LESION, 255, 2)
    black[:, 120:160] = 0
    with pytest.raises(UnclearMaskError, match="lines that do not close"):
        mask_of(Picture(black))


# ------------------------------------------------------------------------------------------------------- real files


def saved(path: Path, pixels: NDArray[Any], mode: str | None = None, **how: Any) -> NDArray[np.bool_]:
    Image.fromarray(pixels, mode).save(path, **how) if mode else Image.fromarray(pixels).save(path, **how)
    return read_mask(path, SHAPE)


def test_files_of_every_kind(tmp_path: Path) -> None:
    rgb = np.full((*SHAPE, 3), 255, np.uint8)
    found = {
        "one bit": saved(tmp_path / "one.png", LESION),
        "LA": saved(tmp_path / "la.png", np.dstack([rgb[..., 0], grey(LESION)])),
        "RGBA": saved(tmp_path / "rgba.png", np.dstack([rgb, grey(LESION)])),
        "bmp": saved(tmp_path / "m.bmp", grey(~LESION)),
        "jpeg": saved(tmp_path / "m.jpg", grey(~LESION), quality=95),
    }
    palette = Image.fromarray(grey(LESION, 1), "P")
    palette.putpalette([255, 255, 255, 0, 0, 0] + [0] * 762)  # a table that inverts: black lesion on white
    palette.save(tmp_path / "palette.png")
    palette.putpalette([90, 90, 90] * 256)
    palette.save(tmp_path / "clear.png", transparency=bytes([0, 255]))
    tifffile.imwrite(tmp_path / "white.tif", grey(LESION), photometric="miniswhite")
    tifffile.imwrite(tmp_path / "bits.tif", LESION, photometric="miniswhite")
    tifffile.imwrite(
        tmp_path / "alpha.tif", np.dstack([rgb, grey(LESION)]), photometric="rgb", extrasamples=["unassalpha"]
    )
    tifffile.imwrite(
        tmp_path / "grey-alpha.tif",
        np.dstack([rgb[..., 0], grey(LESION)]),
        photometric="minisblack",
        planarconfig="contig",
        extrasamples=["unassalpha"],
    )
    table = np.zeros((3, 256), np.uint16)
    table[:, 0] = 65535
    tifffile.imwrite(tmp_path / "lut.tif", grey(LESION, 1), photometric="palette", colormap=table)
    for name in ("palette.png", "clear.png", "white.tif", "bits.tif", "alpha.tif", "grey-alpha.tif", "lut.tif"):
        found[name] = read_mask(tmp_path / name, SHAPE)
    for name, mask in found.items():
        assert dice(mask, LESION) > 0.999, name


def test_a_palette_that_is_black_throughout_hides_no_mask(tmp_path: Path) -> None:
    palette = Image.fromarray(grey(LESION, 1), "P")
    palette.putpalette([0] * 768)
    palette.save(tmp_path / "m.png")
    tifffile.imwrite(tmp_path / "m.tif", grey(LESION, 1), photometric="palette", colormap=np.zeros((3, 256), np.uint16))
    for name in ("m.png", "m.tif"):
        assert (read_mask(tmp_path / name, SHAPE) == LESION).all(), name


def test_a_deep_picture_with_alpha(tmp_path: Path) -> None:
    import imagecodecs

    deep = np.dstack([np.full((*SHAPE, 3), 65535, np.uint16), grey(LESION, 65535, 0, np.uint16)])
    for name, pixels in (("rgba.png", deep), ("la.png", deep[..., [0, 3]])):
        (tmp_path / name).write_bytes(imagecodecs.png_encode(np.ascontiguousarray(pixels)))
        assert (read_mask(tmp_path / name, SHAPE) == LESION).all(), name


def test_a_file_that_cannot_be_told_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a_mask.png"
    Image.fromarray(SPECKLE).save(path)
    with pytest.raises(ScanError, match="greys of a picture") as caught:
        read_mask(path, SHAPE)
    assert caught.value.path == path
    Image.fromarray(grey(~LESION)).save(path)
    assert read_drawn(path, SHAPE).how == "dark on light"


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from([0.0, 0.1, 0.5, 0.9, 1.0]))
def test_what_we_wrote_is_read_as_it_is(tmp_path_factory: pytest.TempPathFactory, seed: int, share: float) -> None:
    mask = np.random.default_rng(seed).random(SHAPE) < share
    path = tmp_path_factory.mktemp("ours") / "m.png"
    write_mask(path, mask)
    assert (read_mask(path, SHAPE) == mask).all()
    with Image.open(path) as image:  # and by others
        assert (np.asarray(image) == grey(mask)).all()


# ----------------------------------------------------------------------------------------------------- in every shape


@st.composite
def blobs(draw: st.DrawFn) -> NDArray[np.bool_]:
    """One to three lesions, of real sizes, on a grid of any shape; each leaves most of the border free."""
    height, width = draw(st.integers(48, 160)), draw(st.integers(48, 160))
    down, across = np.mgrid[:height, :width]
    mask = np.zeros((height, width), bool)
    for _ in range(draw(st.integers(1, 3))):
        radii = [draw(st.floats(5, side / 5)) for side in (height, width)]
        middle = [draw(st.floats(side * 0.25, side * 0.75)) for side in (height, width)]
        mask |= ((down - middle[0]) / radii[0]) ** 2 + ((across - middle[1]) / radii[1]) ** 2 < 1
    return mask


@settings(max_examples=60, deadline=None)
@given(blobs(), st.integers(0, 255), st.integers(0, 255))
def test_any_two_levels_give_the_mask_or_a_reason(mask: NDArray[np.bool_], light: int, dark: int) -> None:
    if light == dark:
        return
    for picture in (Picture(grey(mask, light, dark)), Picture(np.full(mask.shape, dark, np.uint8), grey(mask, 255))):
        assert (mask_of(picture).mask == mask).all()


@settings(max_examples=40, deadline=None)
@given(blobs(), st.tuples(*[st.integers(0, 255)] * 3), st.tuples(*[st.integers(0, 255)] * 3))
def test_any_two_colours_give_the_mask(
    mask: NDArray[np.bool_], light: tuple[int, int, int], dark: tuple[int, int, int]
) -> None:
    if light != dark and (224, 224, 192) not in (light, dark):
        assert (mask_of(Picture(colours(mask, light, dark))).mask == mask).all()


@settings(max_examples=30, deadline=None)
@given(blobs())
def test_a_mask_that_was_read_and_written_is_read_the_same(mask: NDArray[np.bool_]) -> None:
    assert (mask_of(Picture(grey(mask_of(Picture(grey(mask, 7, 3))).mask))).mask == mask).all()


def test_every_real_mask_reads_as_before(real_data: Path) -> None:
    paths = [path for place in ("BUSI", "BrEaST", "BUS-BRA", "BUS-UCLM") for path in (real_data / place).rglob("*.png")]
    odd = []
    for path in sorted(paths)[::7]:
        with Image.open(path) as image:
            before = np.asarray(image.convert("RGB")).max(axis=2) > 0
        found = read_drawn(path, before.shape)
        assert (found.mask == before).all(), path
        if found.odd:
            odd.append(path)
    assert not odd
