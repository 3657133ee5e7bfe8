"""The folder that PyInstaller makes: started and driven under Xvfb, as on a machine without Python.

``BUSVIEWER_BUNDLE`` names the folder of its results, ``dist``. ``.ci/run`` builds it, and then runs these tests.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import h5py
import numpy as np
import pytest
from PIL import Image
from pydicom import dcmread
from pydicom.uid import generate_uid

from busviewer.bench.clinic import sign_off
from busviewer.formats import FORMATS
from busviewer.scan.phantom import sample_study, write_study
from busviewer.study import list_scans
from tests.dicom import dataset
from tests.faults.seeds import all_seeds
from tests.waiting import until

MOST_BYTES = 1_100_000_000
KEPT = Path(__file__).resolve().parents[1] / "kept" / "0.1.0" / "study"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform != "linux", reason="the build for Windows and macOS is untested"),
    pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="no Xvfb, or no xdotool"),
]


@pytest.fixture(scope="module")
def dist() -> Path:
    """The results of ``packaging/build.py``."""
    there = os.environ.get("BUSVIEWER_BUNDLE")
    if not there:
        pytest.skip("no bundle: run packaging/build.py, and set BUSVIEWER_BUNDLE to its dist")
    return Path(there).resolve()


def environment(home: Path, **more: str) -> dict[str, str]:
    """That of a user who has no Python: nothing of this one's."""
    kept = ("LANG", "LC_ALL", "OMP_NUM_THREADS")
    base = {name: os.environ[name] for name in kept if name in os.environ}
    return base | {"PATH": "/usr/bin:/bin", "HOME": str(home), "BUSVIEWER_HOME": str(home / "data"), **more}


def run(program: Path, *words: object, home: Path, status: int = 0) -> str:
    """What the program prints with ``words``, in ``home``, which is made."""
    home.mkdir(exist_ok=True)
    done = subprocess.run(
        [program, *map(str, words)],
        env=environment(home), cwd=home, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture
def program(dist: Path) -> Path:
    return dist / "busviewer" / "busviewer"


def test_it_is_whole_and_small(dist: Path, tmp_path: Path) -> None:
    folder = dist / "busviewer"
    assert sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file()) <= MOST_BYTES
    subprocess.run(["sha256sum", "--quiet", "-c", "SHA256SUMS"], cwd=dist, check=True)
    names = {component["name"].lower() for component in json.loads((dist / "sbom.cdx.json").read_text())["components"]}
    assert {"torch", "numpy", "pyside6_essentials", "pydicom", "python", "pyinstaller"} <= names
    assert not names & {"mypy", "monai", "hypothesis", "distributed"}
    licences = (dist / "LICENCES.txt").read_text(encoding="utf-8")
    assert "torch 2" in licences and "GNU LESSER GENERAL PUBLIC LICENSE" in licences.upper()
    report = run(folder / "busviewer", "--self-test", home=tmp_path / "home")
    assert "installed as a bundle" in report and "version unknown" not in report


def test_it_reads_every_format_as_the_source_does(program: Path, tmp_path: Path) -> None:
    scans = tmp_path / "scans"
    scans.mkdir()
    for name, content in all_seeds().items():
        if not name.startswith("mask"):
            (scans / name).write_bytes(content)
    run(program, "segment", scans, "--out", tmp_path / "bundle", home=tmp_path / "home", status=1)  # TIFF refused
    source = [sys.executable, "-m", "busviewer", "segment", scans, "--out", tmp_path / "source"]
    assert subprocess.run(source, capture_output=True, timeout=300, check=False).returncode == 1
    tables = []
    for kind in ("bundle", "source"):
        with (tmp_path / kind / "segmentation.csv").open(encoding="utf-8", newline="") as file:
            tables.append([{k: v for k, v in row.items() if k != "seconds"} for row in csv.DictReader(file)])
    assert tables[0] == tables[1] and len(tables[0]) > 80
    masks = sorted(path.relative_to(tmp_path / "source") for path in (tmp_path / "source").rglob("*_mask.png"))
    assert len(masks) > 70
    for name in masks:
        assert (tmp_path / "bundle" / name).read_bytes() == (tmp_path / "source" / name).read_bytes(), name


def test_it_explains_reports_and_exports(program: Path, tmp_path: Path) -> None:
    study, home = tmp_path / "study", tmp_path / "home"
    shutil.copytree(KEPT, study)
    columns = ("--columns", "scan,prediction,final,heatmap", "--reader", "mj")
    run(program, "figure", study, "--out", home / "figure.png", *columns, home=home)
    run(program, "report", study, "--out", home / "report", "--reader", "mj", "--heatmap", home=home)
    with Image.open(home / "figure.png") as figure:
        assert figure.width > 400
    assert (home / "report" / "report.pdf").read_bytes().startswith(b"%PDF-")
    for name in (name for name in FORMATS if not name.startswith("dicom")):
        run(program, "export", study, "--format", name, "--out", home / name, "--reader", "mj", home=home)
    with h5py.File(next((home / "hdf5").glob("*.h5"))) as file:
        assert len(file) > 0


def test_it_exports_dicom(program: Path, tmp_path: Path) -> None:
    study, home = tmp_path / "study", tmp_path / "home"
    study.mkdir()
    phantom = next(iter(sample_study(1)))
    scan = dataset(
        np.ascontiguousarray(phantom.scan.pixels), PixelSpacing=[0.1, 0.1], StudyInstanceUID=generate_uid(),
        SeriesInstanceUID=generate_uid(), StudyDate="20260101", StudyTime="120000",
    )  # fmt: skip
    scan.file_meta.MediaStorageSOPInstanceUID = scan.SOPInstanceUID = generate_uid()
    scan.save_as(study / "scan.dcm", enforce_file_format=True)
    run(program, "segment", study, "--into-study", "--reader", "mj", home=home)
    for name, modality in (("dicom-seg", "SEG"), ("dicom-sr", "SR")):
        what = ("--what", "draft", "--weak", "--reader", "mj")
        run(program, "export", study, "--format", name, "--out", home / name, *what, home=home)
        found = {dcmread(path).Modality for path in (home / name).rglob("*.dcm")}
        assert modality in found


def test_it_fine_tunes(program: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    write_study(tmp_path / "phantoms", sample_study(8))
    sign_off(tmp_path, list_scans(tmp_path / "phantoms"), "as drawn", np.random.default_rng(1))
    run(program, "finetune", tmp_path / "study", "--reader", "bench", "--model", "unet", "--epochs", "1",
        "--no-clicks", "--out", home / "run", home=home)  # fmt: skip
    assert list((home / "run").rglob("model.json"))
    assert "needs Python" in run(program, "bench", "editing", home=home, status=2)


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="no dpkg-deb")
def test_the_debian_package_runs_from_any_folder_and_writes_nothing_there(dist: Path, tmp_path: Path) -> None:
    (package,) = dist.glob("busviewer_*.deb")
    folder = tmp_path / "where it was unpacked"
    subprocess.run(["dpkg-deb", "--extract", package, folder], check=True)
    entry = (folder / "usr" / "share" / "applications" / "busviewer.desktop").read_text(encoding="utf-8")
    assert "\nExec=busviewer %f\n" in entry
    program = folder / "usr" / "bin" / "busviewer"

    def listed() -> list[tuple[Path, int, int]]:
        return [(path, path.lstat().st_size, path.lstat().st_mtime_ns) for path in sorted(folder.rglob("*"))]

    before = listed()
    home = tmp_path / "an empty home"
    assert "passed" in run(program, "--self-test", home=home)
    run(program, "demo", "--out", home / "demo", "--quiet", home=home)
    assert json.loads((home / "demo" / "figures.json").read_text())["lesion"]["dice"] >= 0.70
    assert (home / "demo" / "window.png").stat().st_size > 50_000
    assert listed() == before


def test_the_sample_study_is_opened_and_segmented_in_its_window(dist: Path, display: str, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    variables = environment(home, DISPLAY=display)

    def xdotool(*words: object) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=variables, capture_output=True, text=True, timeout=60, check=False
        )
        return done.stdout.strip()

    program = [dist / "busviewer" / "busviewer", "demo"]
    with subprocess.Popen(program, env=variables, cwd=home, stderr=subprocess.PIPE, text=True) as running:

        def window() -> str:
            assert running.poll() is None, running.communicate()[1]
            return xdotool("search", "--onlyvisible", "--pid", running.pid, "--name", "busviewer")

        until(window, seconds=120)
        annotations = home / "data" / "sample-study" / "busviewer"
        until(lambda: "sample-study" in xdotool("getwindowname", window().split("\n")[0]), seconds=120)

        def drafts() -> list[Path]:
            return [path for path in annotations.rglob("*.json") if '"lesion_probability"' in path.read_text()]

        for attempt in range(8):  # a key that comes before the scan is shown does nothing
            xdotool("windowfocus", window().split("\n")[0])
            xdotool("key", "s")
            try:
                until(drafts, "no draft was saved", seconds=30)
                break
            except AssertionError:
                if attempt == 7:
                    raise
        xdotool("key", "ctrl+q")
        assert running.wait(timeout=60) == 0, running.communicate()[1]
