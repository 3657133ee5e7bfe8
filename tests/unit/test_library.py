"""What scripts import from ``busviewer``: it does what the help says, and what the program does."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import busviewer
from busviewer import paths
from busviewer.mask import hd95
from busviewer.scan import ScanError, read_scan
from busviewer.scan.phantom import make_phantom, write_study
from busviewer.segmentation import ModelInfo
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.study import Annotation, ScanRef, State, StudyStore
from busviewer.study import Final as Signed

PAGE = Path(__file__).parents[2] / "resources" / "help" / "python.md"
EXAMPLES = re.findall(r"^```python\n(.+?)^```", PAGE.read_text(encoding="utf-8"), re.M | re.S)
SIGNED = "2026-01-01T08:00:00Z"


def sign(folder: Path, reader: str, name: str, mask: np.ndarray) -> None:
    scan = read_scan(folder / name)
    said = Annotation(
        ScanRef.of(name, scan), reader, State.SIGNED_OFF, finals=(Signed(mask, SIGNED),), lesion_class="benign",
        spacing=(0.1, 0.2), seen=(),
    )  # fmt: skip
    StudyStore(folder, reader, user_data=paths.user_data()).write(name, said)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder ``scans`` with two scans, as the examples have it."""
    folder = tmp_path_factory.mktemp("python")
    kinds = ("normal", "benign")
    write_study(folder / "scans", [make_phantom(seed, kinds[seed], size=(200, 260), lesions=1) for seed in (0, 1)])
    return folder


def test_there_is_an_example_of_each_function() -> None:
    text = "".join(EXAMPLES)
    assert all(f"busviewer.{name}(" in text for name in ("load_model", "open_study", "evaluate", "score"))
    assert all(len(example.splitlines()) <= 10 for example in EXAMPLES)


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
def test_the_examples_of_the_help_run(
    number: int, sample: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(sample)
    name = busviewer.open_study("scans")[0].name
    sign(sample / "scans", "mj", name, np.zeros((200, 260), bool))
    exec(compile(EXAMPLES[number], f"example {number}", "exec"), {})
    assert capsys.readouterr().out


def test_importing_it_costs_nothing() -> None:
    program = (
        "import busviewer, sys; print([name for name in ('torch', 'numpy', 'cv2', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_every_name_that_is_offered_is_there_and_explained() -> None:
    assert set(busviewer.__all__) - {"__version__"} <= set(dir(busviewer))
    for name in busviewer.__all__:
        found = getattr(busviewer, name)
        assert name == "__version__" or (found.__doc__ and f"`{name}`" in PAGE.read_text(encoding="utf-8"))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        busviewer.nothing  # noqa: B018


def test_arrays_of_each_kind_and_the_file_give_one_mask(tiny_study: Path, tiny_model: ModelInfo) -> None:
    model = busviewer.load_model(tiny_model.folder, "cpu", "fp32")
    scan = busviewer.open_study(tiny_study)[0]
    pixels = busviewer.open_study(tiny_study).read(scan)
    assert pixels.dtype == np.uint8 and pixels.ndim == 2
    wanted = TorchSegmenter(tiny_model, "cpu").segment(read_scan(scan.path))
    for given in (scan.path, str(scan.path), pixels, pixels / 255, np.stack([pixels] * 3, axis=2)):
        found = model.segment(given)
        assert np.array_equal(found.mask, wanted.mask)
        assert (found.draft, found.uncertainty) == (wanted.kind("balanced"), wanted.uncertainty)
    assert (found.model, found.sha256, found.device) == ("tiny", tiny_model.sha256, "CPU")
    assert (found.precision, found.seen_in_training) == ("fp32", None), "a model that does not know"
    assert model.segment(pixels, uncertainty=False).uncertainty is None
    assert model.explain(pixels).shape == pixels.shape


def test_lesions_are_measured_in_mm_where_the_spacing_is_known(tiny_study: Path, tiny_model: ModelInfo) -> None:
    model = busviewer.load_model(tiny_model.folder)
    scans = busviewer.open_study(tiny_study)
    plain = next(found for scan in scans if (found := model.segment(scan.path)).lesions)
    name = next(scan for scan in scans if np.array_equal(model.segment(scan.path).mask, plain.mask))
    metric = model.segment(name.path, spacing=(0.1, 0.1))
    assert plain.lesions[0].unit == "px" and metric.lesions[0].unit == "mm"
    assert metric.lesions[0].long_axis == pytest.approx(plain.lesions[0].long_axis / 10)
    assert metric.lesions[0].area == pytest.approx(plain.lesions[0].area / 100)
    top, left, bottom, right = plain.lesions[0].box
    assert plain.mask[top:bottom, left:right].sum() >= plain.lesions[0].area


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (np.full((64, 64), 7.0), "finite and from 0 to 1"),
        (np.full((64, 64), np.nan), "finite and from 0 to 1"),
        (np.zeros((64, 64), int), "uint8 or uint16, not"),
        (np.zeros((8, 64), np.uint8), "32 to 8192 pixels a side"),
        (np.zeros((64, 64, 2), np.uint8), "must be"),
        (np.zeros(64, np.uint8), "32 to 8192 pixels a side"),
    ],
)
def test_an_array_that_is_no_scan_is_refused(given: np.ndarray, why: str, tiny_model: ModelInfo) -> None:
    with pytest.raises(ValueError, match=why):
        busviewer.load_model(tiny_model.folder).segment(given)


def test_what_else_is_refused(tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path) -> None:
    model = busviewer.load_model(tiny_model.folder)
    pixels = np.zeros((64, 64), np.uint8)
    with pytest.raises(ValueError, match="spacing must be one or two positive numbers"):
        model.segment(pixels, spacing=0)
    with pytest.raises(ValueError, match="loud"):
        model.segment(pixels, sensitivity="loud")
    with pytest.raises(ScanError, match="missing"):
        model.segment(tmp_path / "none.png")
    with pytest.raises(ValueError, match="no layer 'none'; available: "):
        model.explain(pixels, "none")
    with pytest.raises(ValueError, match="unknown precision 'int8'"):
        busviewer.load_model(tiny_model.folder, precision="int8")
    with pytest.raises(ValueError, match="no reader 'anna' in this study; readers: none"):
        busviewer.open_study(tiny_study).finals("anna")
    with pytest.raises(KeyError, match="no scan of this name"):
        busviewer.open_study(tiny_study).read("none.png")
    with pytest.raises(ValueError, match="no scan with ground truth in fold 7"):
        busviewer.evaluate(model, tiny_study, fold=7)


def test_finals_are_what_the_reader_signed_off(tiny_study: Path) -> None:
    study = busviewer.open_study(tiny_study)
    mask = study.truth(study[0])
    assert mask is not None
    sign(tiny_study, "mj", study[0].name, mask)
    assert study.readers == ("mj",)
    [(name, final)] = study.finals("mj").items()
    assert name == study[0].name and np.array_equal(final.mask, mask)
    assert (final.time, final.lesion_class, final.spacing) == (SIGNED, "benign", (0.1, 0.2))


def test_a_damaged_final_warns_and_names_its_file(tiny_study: Path) -> None:
    study = busviewer.open_study(tiny_study)
    sign(tiny_study, "mj", study[0].name, np.zeros((96, 128), bool))
    sign(tiny_study, "mj", study[1].name, np.zeros((96, 128), bool))
    path = StudyStore(tiny_study, "mj", user_data=paths.user_data()).path_of(study[1].name)
    path.write_text(path.read_text().replace('"size":[128,96]', '"size":[128,97]'))
    with pytest.warns(UserWarning, match=re.escape(path.name)):
        assert list(study.finals("mj")) == [study[0].name]


def test_an_evaluation_is_that_of_the_command(tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path) -> None:
    import json

    from busviewer.cli import main

    arguments = [tiny_study, "--model", tiny_model.folder, "--json", tmp_path / "e.json", "--quiet"]
    assert main(["evaluate", *map(str, arguments)]) == 0
    wanted = json.loads((tmp_path / "e.json").read_text())
    found = busviewer.evaluate(busviewer.load_model(tiny_model.folder), tiny_study)
    assert found.figures["lesion"] == wanted["lesion"] and found.figures["normal"] == wanted["normal"]
    assert [row["scan"] for row in found.scans] == [scan.name for scan in busviewer.open_study(tiny_study)]


def test_a_score_takes_masks_of_any_kind() -> None:
    truth = np.zeros((64, 80), bool)
    truth[10:30, 20:50] = True
    mask = np.roll(truth, 3, axis=1)
    found = busviewer.score(mask.astype(np.uint8) * 255, truth.astype(int), 0.1)
    assert found == busviewer.score(mask, truth, (0.1, 0.1))
    assert found.hd95_mm == hd95(mask, truth, (0.1, 0.1)) and found.lesions_found == 1
    with pytest.raises(ValueError, match="of one size"):
        busviewer.score(mask, truth[1:])
