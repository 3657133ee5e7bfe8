"""``busviewer --self-test``: its text, its exit status, and that it names nobody."""

from __future__ import annotations

import getpass
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from busviewer import paths
from busviewer.cli import main
from busviewer.self_test import facts, graphics, job, report
from busviewer.settings import Settings, save

SECTIONS = ["program", "machine", "disk", "settings", "models", "main job on one synthetic scan", "graphics"]


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The main job is not done: torch takes its seconds."""
    monkeypatch.setattr(report, "_jobs", lambda report, folder: None)


@pytest.mark.slow
def test_all_of_it_in_a_process_without_a_display(own_home: Path, tmp_path: Path) -> None:
    gone = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in gone}
    home = tmp_path / "home of Marie Muster"
    home.mkdir()
    environment |= {"HOME": str(home), "USER": "mmuster", "LOGNAME": "mmuster", "TMPDIR": str(tmp_path)}
    save(own_home / "settings.toml", Settings(reader="Marie Muster", recent=("/data/muster",)))
    before = (own_home / "settings.toml").read_bytes()
    done = subprocess.run(
        [sys.executable, "-m", "busviewer", "--self-test"],
        env=environment, capture_output=True, text=True, timeout=170, check=False,
    )  # fmt: skip
    assert done.returncode == 0 and done.stdout.endswith("result: passed\n"), done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert [line for line in lines if line.startswith(tuple(SECTIONS))] and "FAILED" not in done.stdout
    places = [next(n for n, line in enumerate(lines) if line.startswith(name)) for name in SECTIONS]
    assert places == sorted(places)
    assert "OK  CPU, fp32: " in done.stdout and "(tested without a display)" in done.stdout
    assert "muster" not in done.stdout.lower() and str(tmp_path) not in done.stdout and str(own_home) not in done.stdout
    assert (own_home / "settings.toml").read_bytes() == before
    assert [path.name for path in own_home.iterdir()] == ["settings.toml"], "it leaves nothing"
    assert not list(tmp_path.glob("busviewer-self-test-*"))


def test_what_does_not_work_is_named_and_the_status_is_1(
    quick: None, own_home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    models = tmp_path / "models"
    shutil.copytree(paths.bundled_models(), models, ignore=shutil.ignore_patterns("comparison"))
    (models / "clicks" / "weights.safetensors").write_bytes(b"cut")
    monkeypatch.setattr(paths, "bundled_models", lambda: models)
    (own_home / "settings.toml").write_text('device = "toaster"\n')
    monkeypatch.setattr(facts, "_LEAST_ROOM", 1 << 60)
    assert main(["--self-test"]) == 1
    said = capsys.readouterr().out
    assert "FAILED  clicks" in said and "FAILED  settings" in said and "FAILED  data: " in said
    assert said.endswith("result: FAILED: 5 of the checks above\n") and str(tmp_path) not in said


def test_an_error_in_a_check_leaves_the_rest(
    quick: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> list[facts.Finding]:
        raise OSError(5, "Input/output error", str(Path.home() / "secret.png"))

    monkeypatch.setattr(facts, "disk", broken)
    assert main(["--self-test"]) == 1
    said = capsys.readouterr().out
    assert "FAILED  disk: OSError: [Errno 5] Input/output error: <" in said and "graphics" in said
    assert "secret" not in said


def test_own_models_are_numbered_and_not_named(own_home: Path) -> None:
    shutil.copytree(paths.bundled_models() / "unet", own_home / "models" / "marie-2026")
    lines = [line for line, problem in facts.models() if not problem]
    assert any(line.startswith("own model 1 (unet) sha256 5065") for line in lines) and "marie" not in "".join(lines)


def test_the_login_name_and_the_home_folder_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "anna")
    monkeypatch.setattr(Path, "home", lambda: Path("/home/anna"))
    said = report._nameless("/home/anna/data; Anna, annals, ANNA")
    assert said == "~/data; (user), annals, (user)"


@pytest.mark.slow
@pytest.mark.parametrize("broken", ["device", "mask", "stroke", "export"])
def test_each_step_of_the_job_is_checked(broken: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from busviewer.segmentation import Prediction, locate_model, precision

    class Faulty:
        device, precision, notice = ("CPU" if broken != "device" else "toaster"), "fp32", "out of memory"

        def segment(self, scan: object) -> Prediction:
            from tests.unit.review.window import predict

            truth = job.numbered_phantom(job._PHANTOM).mask
            return replace(predict(truth if broken != "mask" else ~truth))

    monkeypatch.setattr(precision, "load_segmenter", lambda *given, **named: Faulty())
    if broken == "stroke":
        monkeypatch.setattr(job, "PointerEvent", lambda kind, x, y: job_event(kind, -500.0, -500.0))
    if broken == "export":
        monkeypatch.setattr(job, "read_truth", lambda entry, shape: job.numbered_phantom(job._PHANTOM).mask)
    words = {"device": "toaster", "mask": "far from", "stroke": "painted nothing", "export": "exported mask"}[broken]
    model = locate_model("unet", [paths.bundled_models()])
    with pytest.raises(RuntimeError, match=words):
        job.main_job(model, "cpu", tmp_path)


def job_event(kind: str, x: float, y: float) -> object:
    from busviewer.editing import PointerEvent

    return PointerEvent(kind, x, y)  # type: ignore[arg-type]


def test_qt_that_cannot_start_is_part_of_the_report(tmp_path: Path) -> None:
    """As where libxcb-cursor is missing: Qt ends the process, and the report comes before."""
    program = (
        "from busviewer.self_test import report, graphics\n"
        "report._jobs = lambda *given: None\n"
        "graphics.display_problem = lambda: ''\n"
        "raise SystemExit(report.run_self_test())"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": ":76543"}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 1 and "FAILED  Qt" in done.stdout and "result: FAILED: 1" in done.stdout, done.stderr


def test_qt_that_cannot_be_imported_is_part_of_the_report(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtGui", None)
    lines, problem = graphics.graphics(lambda text: None)
    assert not lines and problem.startswith("Qt cannot be loaded: ")


def test_a_torch_that_cannot_be_imported_is_part_of_the_report(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "busviewer.segmentation.device", None)
    assert main(["--self-test"]) == 1
    said = capsys.readouterr().out
    assert "FAILED  model and devices: ModuleNotFoundError" in said and "OK  Qt starts" in said
