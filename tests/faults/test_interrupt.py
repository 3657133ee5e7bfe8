"""Ctrl+C and SIGTERM at every command, as a process: over with 130 or 143, and nothing half written.

The children (this file, run as a program) run the real command; the disk stops to answer at one file, or the command is
held up in another way, and the parent sends the signal once a child says that it is there.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from busviewer.cli.program import COMMANDS
from busviewer.csv_tables import read_rows
from busviewer.scan import read_scan
from busviewer.segmentation import ModelInfo
from busviewer.stopping import GRACE
from busviewer.study import Annotation, Final, ScanRef, State, StudyStore, list_scans
from busviewer.study.annotations.annotation import now_text
from tests.waiting import PATIENCE

pytestmark = [pytest.mark.skipif(os.name != "posix", reason="signals are POSIX"), pytest.mark.timeout(300)]
ROOT = Path(__file__).parents[2]
SIGNALS = [(signal.SIGINT, 130), (signal.SIGTERM, 143)]


# --- the children -----------------------------------------------------------------------------------------------------
def here() -> None:
    os.write(1, b"here\n")


def hold_up(what: str, place: str) -> None:
    """Have the process stop somewhere: at the disk, in a library, in a thread, while it writes."""
    told: list[str] = []

    def at_disk(event: str, arguments: tuple[object, ...]) -> None:
        if event == "open" and str(arguments[0]).endswith(place) and not told:
            told.append(place)
            here()
            threading.Event().wait()

    if what == "disk":
        sys.addaudithook(at_disk)
    elif what == "import":
        sys.addaudithook(lambda event, arguments: here() if event == "import" and arguments[0] == place else None)
    elif what == "write":
        import busviewer.files as files

        def write_slowly(path: Path, data: bytes, *, flush: bool = True) -> None:
            with files.atomic_path(path, flush=flush) as part, part.open("wb") as stream:
                stream.write(data[: len(data) // 2])
                stream.flush()
                if path.name.endswith(place):
                    here()
                    threading.Event().wait()
                stream.write(data[len(data) // 2 :])

        real = files.write_atomic
        for module in [each for name, each in sys.modules.items() if name.startswith("busviewer.")]:
            if getattr(module, "write_atomic", None) is real:  # who imported it before has it by this name
                module.write_atomic = write_slowly  # type: ignore[attr-defined]
    elif what == "numpy":
        import busviewer.scan.read as reading

        def endless(*arguments: object) -> object:
            many = np.random.default_rng(1).random((2000, 2000))
            here()
            while True:
                many = many @ many / np.abs(many).max()
                np.sort(many, axis=None)

        reading._opened = endless  # type: ignore[assignment]


def child(what: str, place: str, arguments: list[str]) -> int:
    signal.signal(signal.SIGINT, signal.default_int_handler)  # whatever the parent of the tests ignores
    hold_up(what, place)
    from busviewer.cli import main

    sys.argv[1:] = arguments
    return main()


# --- the parent -------------------------------------------------------------------------------------------------------
@contextmanager
def started(what: str, place: str, *arguments: object) -> Iterator[subprocess.Popen[str]]:
    """A child that has said that it is there."""
    command = [sys.executable, str(Path(__file__)), what, place, *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, cwd=ROOT
    ) as process:
        try:
            assert process.stdout is not None and process.stderr is not None
            for line in process.stdout:
                if line == "here\n":
                    break
            else:
                pytest.fail(f"ended before it was held up: {process.stderr.read()}")
            yield process
        finally:
            process.kill()


def stopped(process: subprocess.Popen[str], number: signal.Signals) -> tuple[int, str]:
    """The exit status and what was said: what holds the child up never ends, so it was the signal that ended it."""
    process.send_signal(number)
    _, said = process.communicate(timeout=PATIENCE)
    return process.returncode, said


def parts(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.name.endswith(".part")]


@pytest.fixture
def place(tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path) -> Path:
    """Where the commands work: a study that a reader has signed off, a run to be fine-tuned."""
    entries = list_scans(tiny_study)
    groups = [f"{entry.key.removesuffix('.png')},,,{1 + number % 2}" for number, entry in enumerate(entries)]
    (tiny_study / "groups.csv").write_text("\n".join(["scan,class,group,fold", *groups]))
    for entry in entries:
        scan = read_scan(entry.path)
        height, width = scan.shape
        final = Final(np.zeros(scan.shape, bool), now_text(), None)
        signed = Annotation(
            ScanRef(entry.key, scan.sha256, (width, height)), "mj", state=State.SIGNED_OFF, finals=(final,)
        )
        StudyStore(tiny_study, "mj", user_data=tmp_path / "user").write(entry.key, signed)
    (tmp_path / "run").mkdir()
    run = {"study": str(tiny_study), "reader": "mj", "model": str(tiny_model.folder), "out": "tuned"}
    (tmp_path / "run" / "run.json").write_text(json.dumps(run))
    return tmp_path


Words = Callable[[Path, Path, Path], list[object]]
HELD: dict[str, tuple[str, Words]] = {  # the file at which the disk stops to answer, and the command
    "demo": ("weights.safetensors", lambda study, model, out: ["--out", out]),
    "segment": (").png", lambda study, model, out: [study, "--out", out, "--model", model, "--device", "cpu"]),
    "evaluate": (").png", lambda study, model, out: [study, "--model", model, "--device", "cpu", "--json", out]),
    "score": (").png", lambda study, model, out: [study, "--truth", study, "--csv", out]),
    "train": (").png", lambda study, model, out: ["--data", study, "--out", out, "--device", "cpu"]),
    "train-clicks": (").png", lambda study, model, out: ["--data", study, "--out", out, "--device", "cpu"]),
    "crossvalidate": (
        "model.json", lambda study, model, out: ["--data", study, "--models", model, model, "--out", out],
    ),
    "compare": (").png", lambda study, model, out: ["--data", study, "--out", out, "--systems", "otsu", "--fold", "1"]),
    "join": ("weights.safetensors", lambda study, model, out: [model, model, "--out", out]),
    "finetune": ("weights.safetensors", lambda study, model, out: [out.parent / "run" / "run.json"]),
    "export": (").png", lambda study, model, out: [study, "--format", "png", "--out", out, "--reader", "mj"]),
    "import": (").png", lambda study, model, out: [study, study, "--as", "draft", "--reader", "mj"]),
    "archive": (").png", lambda study, model, out: ["push", "http://127.0.0.1:9/dicom-web", study]),
    "figure": (
        ").png",
        lambda study, model, out: [study, "--out", out.with_suffix(".pdf"), "--model", model, "--device", "cpu"],
    ),
    "report": (".json", lambda study, model, out: [study, "--out", out, "--reader", "mj"]),
    "summary": (".json", lambda study, model, out: [study, "--reader", "mj"]),
    "readers": (".json", lambda study, model, out: [study]),
    "duplicates": (").png", lambda study, model, out: [study, "--csv", out]),
    "doctor": (").png", lambda study, model, out: [study, "--json", out]),
    "encoder": (
        "weights.safetensors",
        lambda study, model, out: ["lite2", "--out", out, "--url", (model / "weights.safetensors").as_uri()],
    ),
    "models": ("model.json", lambda study, model, out: ["verify"]),
    "bench": ("weights.safetensors", lambda study, model, out: ["inference", "--json", out]),
}  # fmt: skip


def test_a_command_has_less_than_two_seconds_to_end_by_itself() -> None:
    assert GRACE < 2


def test_no_command_is_forgotten() -> None:
    assert set(HELD) == set(COMMANDS)


@pytest.mark.parametrize(
    ("command", "number", "status"),
    [(name, *SIGNALS[number % 2]) for number, name in enumerate(COMMANDS)]
    + [(name, *SIGNALS[1 - number % 2]) for number, name in enumerate(COMMANDS) if name in ("demo", "segment")],
)
def test_a_signal_ends_a_command_whose_disk_does_not_answer(
    place: Path, tiny_model: ModelInfo, command: str, number: signal.Signals, status: int
) -> None:
    file, words = HELD[command]
    given = words(place / "study", tiny_model.folder, place / "out")
    with started("disk", file, command, *given) as process:
        found, said = stopped(process, number)
    assert found == status and "Traceback" not in said, said
    assert not parts(place)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_a_command_that_imports_torch(place: Path, number: signal.Signals) -> None:
    with started("import", "torch", "segment", place / "study", "--out", place / "out") as process:
        found, _ = stopped(process, number)
    assert found == 128 + number and not (place / "out").exists()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_a_command_whose_pool_computes_without_end(
    place: Path, tiny_model: ModelInfo, number: signal.Signals
) -> None:
    command = ("segment", place / "study", "--out", place / "out", "--model", tiny_model.folder, "--device", "cpu")
    with started("numpy", "", *command) as process:
        found, _ = stopped(process, number)
    assert found == 128 + number
    assert json.loads((place / "out" / "manifest.json").read_text())["complete"] is False


def test_a_signal_leaves_nothing_half_written(place: Path, tiny_model: ModelInfo) -> None:
    """Also where the one who writes is a thread that no interrupt reaches."""
    out = place / "out"
    command = ("segment", place / "study", "--out", out, "--model", tiny_model.folder, "--device", "cpu")
    with started("write", ").png", "duplicates", place / "study", "--json", out / "a).png") as process:
        assert stopped(process, signal.SIGTERM)[0] == 143
    assert not list(out.rglob("*")), "the file in the middle of which it was is not there"
    with started("write", "_mask.png", *command) as process:
        assert stopped(process, signal.SIGTERM)[0] == 143
    assert not list(out.rglob("*.part")) and not list(out.rglob("*_mask.png"))
    assert json.loads((out / "manifest.json").read_text())["complete"] is False


def test_an_interrupted_segment_goes_on_and_ends_as_one_that_was_not(place: Path, tiny_model: ModelInfo) -> None:
    command = ["segment", place / "study", "--model", tiny_model.folder, "--device", "cpu", "--quiet"]
    whole, out = place / "whole", place / "out"
    subprocess.run([sys.executable, "-m", "busviewer", *map(str, command), "--out", str(whole)], cwd=ROOT, check=True)
    last = sorted(path.name for path in (place / "study" / "malignant").glob("*).png"))[-1]
    with started("disk", last, *command, "--out", out) as process:
        assert stopped(process, signal.SIGINT)[0] == 130
    manifest, done = json.loads((out / "manifest.json").read_text()), read_rows(out / "segmentation.csv")
    assert manifest["complete"] is False and manifest["scans"] == len(done) > 0
    assert sorted(row["mask"] for row in done) == sorted(
        path.relative_to(out).as_posix() for path in out.rglob("*_mask.png")
    )
    times = {row["mask"]: (out / row["mask"]).stat().st_mtime_ns for row in done}
    resumed = [sys.executable, "-m", "busviewer", *map(str, command), "--out", str(out), "--resume"]
    subprocess.run(resumed, cwd=ROOT, check=True)
    assert {name: (out / name).stat().st_mtime_ns for name in times} == times, "these were done"

    def told(folder: Path) -> object:
        rows = [{**row, "seconds": ""} for row in read_rows(folder / "segmentation.csv")]
        return rows, {**json.loads((folder / "manifest.json").read_text()), "time": ""}

    assert told(out) == told(whole)
    for mask in whole.rglob("*_mask.png"):
        assert (out / mask.relative_to(whole)).read_bytes() == mask.read_bytes()


@pytest.mark.parametrize(("number", "status"), SIGNALS)
def test_an_interrupted_segment_into_a_study_leaves_whole_drafts_and_goes_on(
    place: Path, tiny_model: ModelInfo, own_home: Path, number: signal.Signals, status: int
) -> None:
    study = place / "study"
    command = ["segment", study, "--into-study", "--reader", "anna", "--model", tiny_model.folder, "--device", "cpu"]
    last = sorted(path.name for path in (study / "malignant").glob("*).png"))[-1]
    with started("disk", last, *command, "--quiet") as process:
        assert stopped(process, number)[0] == status
    done = StudyStore(study, "anna", user_data=own_home).load_all()
    drafts = {key: said.draft for key, said in done.items()}
    assert 0 < len(drafts) < 12 and None not in drafts.values() and not parts(place)
    again = subprocess.run(
        [sys.executable, "-m", "busviewer", *map(str, command)], cwd=ROOT, check=True, capture_output=True, text=True
    )
    left = 12 - len(drafts)
    assert again.stdout.startswith(f"segmented {left} of {left} scans on CPU in fp32; drafts of anna in ")
    whole = StudyStore(study, "anna", user_data=own_home).load_all()
    assert len(whole) == 12 and all(said.draft is not None for said in whole.values())


if __name__ == "__main__":
    sys.exit(child(sys.argv[1], sys.argv[2], sys.argv[3:]))
