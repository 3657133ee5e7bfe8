"""Synthetic scans: speckle statistics, lesions where the masks say, files as BUSI names them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import cv2
import numpy as np
import pytest

from busviewer.scan.phantom import Kind, Phantom, make_phantom, sample_study, write_study
from busviewer.scan.speckle import Beam, compress, shade, speckle_envelope

SMALL = (160, 200)


@pytest.fixture(scope="module")
def study() -> list[Phantom]:
    return list(sample_study())


def digest(phantom: Phantom) -> str:
    return hashlib.sha256(phantom.scan.pixels.tobytes() + phantom.mask.tobytes()).hexdigest()


def contrast(phantom: Phantom) -> float:
    """Mean grey of the ring around the lesions less the mean inside."""
    inner = phantom.mask.astype(np.uint8)
    ring = cv2.dilate(inner, np.ones((21, 21), np.uint8)).astype(bool) & ~phantom.mask
    return float(phantom.scan.pixels[ring].mean() - phantom.scan.pixels[phantom.mask].mean())


@pytest.mark.parametrize("beam", [Beam(), Beam(axial=0.9, lateral=3.6, focus=0.25, spread=1.1)])
def test_speckle_is_fully_developed(beam: Beam) -> None:
    envelope = speckle_envelope(np.random.default_rng(3), np.full((400, 400), 2.0, np.float32), beam)
    assert envelope.dtype == np.float32
    for tile in (envelope, envelope[:120], envelope[-120:]):
        assert tile.mean() / tile.std() == pytest.approx(1.91, abs=0.15)
    assert np.sqrt((envelope**2).mean()) == pytest.approx(2.0, rel=0.08)


def test_speckle_in_an_even_area_of_uneven_tissue() -> None:
    amplitude = np.full((300, 300), 1.0, np.float32)
    amplitude[100:200, 60:240] = 0.15
    envelope = speckle_envelope(np.random.default_rng(5), amplitude, Beam())
    for area in (envelope[:80], envelope[115:185, 80:220], envelope[220:]):
        assert 1.7 < area.mean() / area.std() < 2.1
    assert envelope[115:185, 80:220].mean() < 0.3 * envelope[:80].mean()


def test_compounding_evens_speckle_out() -> None:
    even = np.ones((200, 200), np.float32)
    one, four = (speckle_envelope(np.random.default_rng(1), even, Beam(), looks=looks) for looks in (1, 4))
    assert four.mean() / four.std() > 1.7 * one.mean() / one.std()


def test_speckle_is_wider_away_from_the_focus() -> None:
    beam = Beam(focus=0.0, spread=2.0)
    envelope = speckle_envelope(np.random.default_rng(2), np.ones((400, 300), np.float32), beam)

    def likeness(rows: np.ndarray, lag: int) -> float:
        return float(np.corrcoef(rows[:, lag:].ravel(), rows[:, :-lag].ravel())[0, 1])

    assert likeness(envelope[-100:], 5) > likeness(envelope[:100], 5) + 0.2
    assert likeness(envelope[:100], 3) > likeness(envelope[:100].T, 3)


def test_shade_and_compress() -> None:
    attenuation = np.zeros((50, 40), np.float32)
    attenuation[10:20] = 1.0
    loss = shade(attenuation)
    assert np.allclose(loss[:8], 0, atol=1e-3) and np.allclose(loss[25:], 10, atol=1e-3)
    assert shade(attenuation, leak=0.1)[-1].max() < 1
    grey = compress(np.array([[10.0, 1.0, 1e-2, 0.0]], np.float32), dynamic_range=60, top=0, black=15)
    assert grey.tolist() == [[255, 255, pytest.approx(15 + 240 / 3, abs=0.01), 15]]


@pytest.mark.parametrize("kind", ["benign", "malignant", "normal"])
def test_same_seed_same_pixels(kind: Kind) -> None:
    first, again, other = (make_phantom(seed, kind, size=SMALL) for seed in (11, 11, 12))
    assert digest(first) == digest(again) != digest(other)
    assert first.name == f"{kind} (11)" and first.kind == kind
    assert first.scan.spacing == again.scan.spacing


@pytest.mark.parametrize("size", [(96, 96), (199, 301), (348, 284), (301, 199)])
def test_sizes(size: tuple[int, int]) -> None:
    phantom = make_phantom(4, "benign", size=size)
    assert phantom.scan.shape == phantom.mask.shape == size
    assert phantom.scan.pixels.dtype == np.uint8 and phantom.mask.dtype == bool
    assert phantom.scan.spacing is not None and 0.02 < phantom.scan.spacing[0] < 0.5


@pytest.mark.parametrize("kind", ["benign", "malignant"])
def test_calipers_change_the_pixels_and_not_the_mask(kind: Kind) -> None:
    plain, marked = (make_phantom(8, kind, size=(240, 280), calipers=calipers) for calipers in (False, True))
    changed = plain.scan.pixels != marked.scan.pixels
    assert 20 < changed.sum() < 0.05 * changed.size
    assert marked.scan.pixels[changed].mean() > plain.scan.pixels[changed].mean() + 40
    assert np.array_equal(plain.mask, marked.mask)


def test_lesions_are_darker_than_what_surrounds_them(study: list[Phantom]) -> None:
    for phantom in study:
        if phantom.kind != "normal":
            assert 0.004 < phantom.mask.mean() < 0.4, phantom.name
            assert contrast(phantom) > 12, phantom.name


@pytest.mark.parametrize("count", [1, 2])
def test_as_many_lesions_as_asked_for(count: int) -> None:
    for kind in ("benign", "malignant"):
        mask = make_phantom(21, kind, size=(240, 300), lesions=count).mask
        assert cv2.connectedComponents(mask.astype(np.uint8))[0] - 1 == count


def test_normal_scans_have_no_lesion() -> None:
    assert not any(make_phantom(seed, "normal", size=SMALL).mask.any() for seed in range(4))


def test_sample_study(study: list[Phantom]) -> None:
    assert len(study) >= 12
    assert {phantom.kind for phantom in study} == {"benign", "malignant", "normal"}
    assert len({phantom.name for phantom in study}) == len(study)
    assert len({phantom.scan.shape for phantom in study}) >= 5
    assert any(cv2.connectedComponents(phantom.mask.astype(np.uint8))[0] > 2 for phantom in study)
    assert digest(next(sample_study())) == digest(study[0]) != digest(next(sample_study(seed=8)))
    for phantom in study:
        assert 40 < phantom.scan.pixels.mean() < 160, phantom.name
        assert phantom.scan.pixels.std() > 20, phantom.name


def test_write_study(tmp_path: Path) -> None:
    phantoms = [make_phantom(1, kind, size=(99, 131), name=f"{kind} (1)") for kind in ("benign", "malignant", "normal")]
    write_study(tmp_path, phantoms)
    files = {path.relative_to(tmp_path).as_posix(): path for path in tmp_path.rglob("*") if path.is_file()}
    assert sorted(files) == sorted(f"{kind}/{kind} (1){end}.png" for kind in Kind.__args__ for end in ("", "_mask"))
    for phantom in phantoms:
        pixels = cv2.imread(str(files[f"{phantom.kind}/{phantom.name}.png"]), cv2.IMREAD_UNCHANGED)
        mask = cv2.imread(str(files[f"{phantom.kind}/{phantom.name}_mask.png"]), cv2.IMREAD_UNCHANGED)
        assert pixels is not None and mask is not None
        assert np.array_equal(pixels, phantom.scan.pixels)
        assert np.array_equal(mask, phantom.mask * np.uint8(255))
    before = {name: path.stat().st_mtime_ns for name, path in files.items()}
    files["benign/benign (1).png"].write_bytes(b"cut short")
    write_study(tmp_path, phantoms)
    after = {name: path.stat().st_mtime_ns for name, path in files.items()}
    assert [name for name in files if before[name] != after[name]] == ["benign/benign (1).png"]
    assert cv2.imread(str(files["benign/benign (1).png"])) is not None


def test_wrong_wishes_are_refused() -> None:
    for wish in ({"seed": -1}, {"kind": "cyst"}, {"size": (95, 400)}, {"lesions": 3}):
        with pytest.raises(ValueError, match="not"):
            make_phantom(**{"seed": 1, **wish})  # type: ignore[arg-type]
