"""Segmenting on the workers of a Dask scheduler: real processes on loopback, and the parts."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest

from busviewer.cli import main
from busviewer.csv_tables import read_rows
from busviewer.scan.phantom import Kind, make_phantom, write_study
from busviewer.segmentation import ModelId, ModelInfo
from busviewer.segmentation.batch import segment_study
from busviewer.segmentation.cluster import version_problem
from busviewer.segmentation.engine import Engine
from busviewer.segmentation.prediction import Predictor
from busviewer.segmentation.segmenter import TorchSegmenter
from busviewer.segmentation.worker import Calculation, ready_to_work
from busviewer.study import ScanEntry, open_study
from busviewer.training.judge.evaluate import evaluate, row_of
from tests.clusters import ROOT, LocalCluster, local_cluster
from tests.waiting import until

pytestmark = pytest.mark.timeout(900)  # torch is imported in each of many processes
T = TypeVar("T")
MANY = 500
OLD = "import busviewer.version\nbusviewer.version.__version__ = '0.0.7'\n"


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "busviewer", *map(str, arguments), "--device", "cpu", "--threads", "1"]


def busviewer(*arguments: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """A command in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command(*arguments), cwd=cwd or ROOT, env=environment, capture_output=True, text=True, timeout=600
    )


def started(*arguments: object) -> subprocess.Popen[str]:
    """A command in a process of its own, while it runs; for :func:`ended`."""
    return subprocess.Popen(command(*arguments), cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    """The status and what it said on stderr, once it has ended by itself."""
    with process:
        _, said = process.communicate(timeout=600)
    return process.returncode, said


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """No scan in ``folder`` is read on a worker inside the block."""
    hold = folder / "hold"
    hold.touch()
    try:
        yield
    finally:
        hold.unlink()


def done(*arguments: object) -> subprocess.CompletedProcess[str]:
    found = busviewer(*arguments)
    assert found.returncode == 0, found.stderr
    return found


def masks(out: Path) -> dict[str, bytes]:
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in sorted(out.rglob("*_mask.png"))}


def begun(out: Path, count: int) -> bool:
    """Whether more than ``count`` masks are there."""
    return sum(1 for _ in out.rglob("*_mask.png")) > count


def table(out: Path) -> list[dict[str, str]]:
    return [{**row, "seconds": ""} for row in read_rows(out / "segmentation.csv")]


def manifest(out: Path) -> dict[str, Any]:
    return {**json.loads((out / "manifest.json").read_text()), "time": ""}


@pytest.fixture(autouse=True)
def heard() -> Iterator[None]:
    """Ctrl+C reaches the children, whatever the parent of the tests ignores."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A study of 500 small phantoms; not to be changed."""
    kinds: tuple[Kind, ...] = ("benign", "malignant", "normal", "benign")
    folder = tmp_path_factory.mktemp("many") / "study"
    write_study(folder, [make_phantom(n, kinds[n % 4], size=(96, 96), lesions=1, calipers=False) for n in range(MANY)])
    return folder


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCluster]:
    """A scheduler and two workers."""
    with local_cluster(tmp_path_factory.mktemp("two")) as cluster:
        yield cluster


# --- real processes ---------------------------------------------------------------------------------------------------
@pytest.mark.slow
def test_a_worker_killed_in_mid_run_loses_nothing_and_nothing_is_done_twice(
    many: Path, two: LocalCluster, tiny_model_folder: Path, tmp_path: Path
) -> None:
    alone, out = tmp_path / "alone", tmp_path / "out"
    words = ("segment", many, "--model", tiny_model_folder, "--quiet")
    done(*words, "--out", alone)
    words = (*words, "--out", out, "--cluster", two.address)
    with held(many / "normal"):
        process = started(*words)
        until(lambda: begun(out, 20), two.log, seconds=300)
        killed = two.pids()[0]
        os.kill(killed, signal.SIGKILL)
        until(lambda: killed not in two.pids(), seconds=300)
    assert ended(process) == (0, "")
    assert masks(out) == masks(alone) and len(masks(out)) == MANY
    assert table(out) == table(alone) and len(table(out)) == MANY
    cluster = {"address": two.address, "workers": 2}
    assert manifest(out) == {**manifest(alone), "cluster": cluster} and not list(out.rglob("*.part"))
    times = {path: path.stat().st_mtime_ns for path in out.rglob("*_mask.png")}
    again = done(*words, "--resume")
    assert again.stdout.startswith("segmented 500 of 500 scans on CPU (")
    assert {path: path.stat().st_mtime_ns for path in times} == times, "nothing is done again"
    assert "benign" not in two.log() and "study" not in two.log(), "names of scans are not in the logs of Dask"


@pytest.mark.slow
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_it_with_what_is_done_and_the_tasks_are_dropped(
    tiny_study: Path, two: LocalCluster, tiny_model: ModelInfo, tmp_path: Path, number: signal.Signals, status: int
) -> None:
    out = tmp_path / "out"
    with held(tiny_study / "malignant"):  # nothing else would ever end it
        process = started(
            "segment", tiny_study, "--out", out, "--model", tiny_model.folder, "--cluster", two.address, "--quiet"
        )
        until(lambda: len(masks(out)) == 6, two.log, seconds=300)
        process.send_signal(number)
        assert ended(process) == (status, "stopped\n")
        until(lambda: not two.asked("who_has"), two.log)
    assert manifest(out)["complete"] is False
    assert sorted(row["mask"] for row in table(out)) == list(masks(out)) and len(masks(out)) == 6
    again = done("segment", tiny_study, "--out", out, "--model", tiny_model.folder, "--resume")
    assert again.stdout.startswith("segmented 12 of 12 scans on CPU in fp32")


@pytest.mark.slow
def test_a_scan_on_which_workers_die_is_a_row_and_the_others_are_done(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    killer = next(path for path in sorted((tiny_study / "malignant").glob("*.png")) if "_mask" not in path.name)
    killer.with_suffix(".kill").touch()
    with local_cluster(tmp_path / "cluster", allowed_failures=0) as cluster:
        words = ("segment", tiny_study, "--model", tiny_model.folder, "--out", out, "--quiet")
        found = busviewer(*words, "--cluster", cluster.address)
    key, reason = f"malignant/{killer.name}", "the worker ended each time that it worked on this scan (allowed "
    errors = {row["scan"]: row["error"] for row in table(out) if row["error"]}
    assert list(errors) == [key] and errors[key].startswith(reason)
    assert found.returncode == 1 and found.stderr.endswith(f"{key}: {errors[key]}\n"), found.stderr
    assert "Traceback" not in found.stderr  # that there are no workers may be said: both restart
    assert len(masks(out)) == len(table(out)) - 1 == 11 and manifest(out)["complete"] is True


@pytest.mark.slow
def test_evaluate_gives_the_same_figures(
    tiny_study: Path, two: LocalCluster, tiny_model: ModelInfo, tmp_path: Path
) -> None:
    words = ("evaluate", tiny_study, "--model", tiny_model.folder, "--by", "class", "--quiet")
    done(*words, "--json", tmp_path / "one.json", "--csv", tmp_path / "one.csv")
    done(*words, "--json", tmp_path / "two.json", "--csv", tmp_path / "two.csv", "--cluster", two.address)
    one, other = (json.loads((tmp_path / f"{name}.json").read_text()) for name in ("one", "two"))
    assert other.pop("cluster") == {"address": two.address, "workers": 2}
    assert {**one, "seconds_per_scan": 0} == {**other, "seconds_per_scan": 0} and one["scans"] == 12
    rows = [[{**row, "seconds": ""} for row in read_rows(tmp_path / f"{name}.csv")] for name in ("one", "two")]
    assert rows[0] == rows[1] and len(rows[0]) == 12


@pytest.mark.slow
def test_pictures_and_firm_drafts_alone_are_the_same_and_a_damaged_scan_is_a_row(
    tiny_study: Path, two: LocalCluster, tiny_model: ModelInfo, tmp_path: Path
) -> None:
    (tiny_study / "benign" / "cut.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    words = ("segment", tiny_study, "--model", tiny_model.folder, "--probability", "--overlay", "--drafts", "firm")
    found = [busviewer(*words, "--quiet", "--out", tmp_path / "one")]
    found += [busviewer(*words, "--quiet", "--out", tmp_path / "two", "--cluster", two.address)]
    assert [each.returncode for each in found] == [1, 1] and found[0].stderr == found[1].stderr
    files = [{path.relative_to(tmp_path / name): path.read_bytes() for path in (tmp_path / name).rglob("*.png")}
             for name in ("one", "two")]  # fmt: skip
    assert files[0] == files[1] and len(files[0]) > 24
    assert table(tmp_path / "one") == table(tmp_path / "two")


@pytest.mark.slow
def test_a_scheduler_that_dies_ends_it_with_what_is_done(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    with local_cluster(tmp_path / "cluster", workers=1) as cluster, held(tiny_study / "malignant"):
        words = ("segment", tiny_study, "--out", out, "--model", tiny_model.folder, "--quiet")
        process = started(*words, "--cluster", cluster.address)
        until(lambda: len(masks(out)) == 6, cluster.log, seconds=300)
        cluster.scheduler.kill()
        status, said = ended(process)
    assert status == 1 and said.count("\n") == 1 and "the scheduler does not answer any more; what is done is" in said
    assert manifest(out)["complete"] is False
    assert sorted(row["mask"] for row in table(out)) == list(masks(out)) and len(masks(out)) == 6


@pytest.mark.slow
def test_a_cluster_without_workers_is_waited_for_and_says_so(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path
) -> None:
    with local_cluster(tmp_path / "cluster", workers=0) as cluster:
        words = ("segment", tiny_study, "--model", tiny_model.folder, "--out", tmp_path / "out", "--quiet")
        process = started(*words, "--cluster", cluster.address)
        assert process.stderr is not None
        assert process.stderr.readline() == f"{cluster.address}: no workers; waiting for one (Ctrl+C ends)\n"
        cluster.add()
        assert ended(process) == (0, "")
    assert len(masks(tmp_path / "out")) == 12


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="a path that is another one in each process")
def test_a_worker_without_the_model_or_without_the_scans_is_named(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    unmounted = (
        "from pathlib import Path\nimport busviewer.segmentation.worker as worker\n"
        "worker.file_of = lambda path: Path('/nowhere') / path.name\n"
    )
    mine = Path("/proc/self/cwd/models/tiny")
    with local_cluster(tmp_path / "cluster", workers=0) as cluster:
        cluster.add(unmounted, cwd=tmp_path / "elsewhere")
        until(cluster.workers, cluster.log, seconds=300)
        (worker,) = cluster.workers()
        words = ("--out", tmp_path / "out", "--cluster", cluster.address, "--quiet")
        model = busviewer("segment", tiny_study, "--model", mine, *words, cwd=tmp_path)
        scans = busviewer("segment", tiny_study, "--model", tiny_model.folder, *words)
    hint = "the workers need the scans and the model under the same paths as here\n"
    start, first = f"busviewer: {cluster.address}: the worker {worker}: ", open_study(tiny_study).entries[0].path
    assert (model.returncode, model.stderr) == (2, f"{start}{mine}: no such model folder there; {hint}")
    assert (scans.returncode, scans.stderr) == (2, f"{start}{first}: no such file there; {hint}")
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
@pytest.mark.parametrize("who", ["scheduler", "worker"])
def test_another_version_is_refused_and_both_are_named(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path, who: str
) -> None:
    (tmp_path / "old.py").write_text(OLD)
    old = ("--preload", tmp_path / "old.py")
    with local_cluster(tmp_path / "cluster", 0, scheduler=old if who == "scheduler" else ()) as cluster:
        cluster.add(OLD if who == "worker" else "")
        until(cluster.workers, cluster.log, seconds=300)
        words = ("segment", tiny_study, "--model", tiny_model.folder, "--out", tmp_path / "out")
        found = busviewer(*words, "--cluster", cluster.address)
    assert found.returncode == 2 and found.stderr.count("\n") == 1
    assert f"the {who}" in found.stderr and "has busviewer 0.0.7, here is " in found.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("preload", "has"),
    [
        (OLD, "busviewer 0.0.7"),
        ("import dask\ndask.__version__ = '2020.1'\n", "dask 2020.1"),
    ],
)
def test_a_worker_of_another_version_that_comes_later_is_named(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path, preload: str, has: str
) -> None:
    out = tmp_path / "out"
    with local_cluster(tmp_path / "cluster", workers=1) as cluster, held(tiny_study / "malignant"):
        words = ("segment", tiny_study, "--model", tiny_model.folder, "--out", out, "--quiet")
        process = started(*words, "--cluster", cluster.address)
        until(lambda: len(masks(out)) == 6, cluster.log, seconds=300)
        first = set(cluster.workers())
        cluster.add(preload)
        until(lambda: len(cluster.workers()) == 2, cluster.log, seconds=300)
        (later,) = set(cluster.workers()) - first
        status, said = ended(process)
    start = f"busviewer: {cluster.address}: the worker {later} has {has}, here is "
    assert status == 1 and said.startswith(start) and said.endswith("; install the same version\n"), said
    assert said.count("\n") == 1 and manifest(out)["complete"] is False and len(table(out)) == 6


@pytest.mark.slow
def test_a_worker_without_busviewer_that_comes_later_ends_and_the_others_go_on(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    with local_cluster(tmp_path / "cluster", workers=1) as cluster:
        with held(tiny_study / "malignant"):
            words = ("segment", tiny_study, "--model", tiny_model.folder, "--out", out, "--quiet")
            process = started(*words, "--cluster", cluster.address)
            until(lambda: len(masks(out)) == 6, cluster.log, seconds=300)
            cluster.add("import sys\nsys.modules['busviewer'] = None\n")
            until(lambda: cluster.processes[1].poll() is not None, cluster.log, seconds=300)
        assert ended(process) == (0, "")
    assert len(masks(out)) == 12 and not any(row["error"] for row in table(out))


# --- the parts --------------------------------------------------------------------------------------------------------
class Backwards(Engine):
    """An engine in this process that ends with the first scan, and one of whose scans never comes to an end."""

    precision, reason, device = "fp32", "no network", "CPU"
    facts: dict[str, Any] = {"cluster": {"address": "here", "workers": 1}}

    def __init__(self, segmenter: TorchSegmenter, killer: str) -> None:
        self.model: ModelId = segmenter.model
        self._segmenter, self._killer = segmenter, killer

    def each(
        self,
        entries: Sequence[ScanEntry],
        work: Callable[[ScanEntry, Predictor], T],
        failed: Callable[[ScanEntry, str], T],
    ) -> Generator[tuple[ScanEntry, T], None, None]:
        for entry in reversed(entries):
            yield entry, failed(entry, "dead") if entry.key == self._killer else work(entry, self._segmenter)


def test_what_comes_in_any_order_is_listed_in_that_of_the_study(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path
) -> None:
    study, segmenter = open_study(tiny_study), TorchSegmenter(tiny_model, "cpu", reason="no network")
    killer = study.entries[3].key
    engine = Backwards(segmenter, killer)
    rows = segment_study(study, engine, tmp_path / "two")
    segment_study(study, segmenter, tmp_path / "one")
    assert [row.scan for row in rows] == [entry.key for entry in study.entries]
    assert [row.error for row in rows if row.error] == ["dead"] and rows[3].error == "dead"
    one, two = table(tmp_path / "one"), table(tmp_path / "two")
    assert one[:3] + one[4:] == two[:3] + two[4:]
    assert manifest(tmp_path / "two") == {**manifest(tmp_path / "one"), "scans": 11, "cluster": engine.facts["cluster"]}
    alone, spread = (evaluate(study.entries, each) for each in (segmenter, engine))
    assert spread[3].error == "dead" and len(spread) == 12
    for mine, other in zip(alone[:3] + alone[4:], spread[:3] + spread[4:], strict=True):
        assert {**row_of(mine), "seconds": 0} == {**row_of(other), "seconds": 0}


def test_a_worker_loads_its_model_once_and_refuses_another_one(tiny_model: ModelInfo, tiny_study: Path) -> None:
    from busviewer.segmentation import worker

    calculation = Calculation(tiny_model.folder, tiny_model.id, "cpu", threads=1)
    first = worker._of_this_worker(calculation)
    assert worker._of_this_worker(calculation) is first
    pinned = Calculation(tiny_model.folder, tiny_model.id, "cpu", threads=1, found="fp32")
    assert worker._of_this_worker(pinned) is first
    ready = ready_to_work(calculation, next(tiny_study.rglob("*.png")))
    assert (ready.device, ready.precision, ready.reason) == ("CPU", "fp32", "CPU: always fp32")  # type: ignore[union-attr]
    other = Calculation(tiny_model.folder, ModelId("tiny", "0" * 64), "cpu")
    with pytest.raises(ValueError, match=r"tiny: has the weights \w{12} there, here 000000000000; copy the model anew"):
        worker._of_this_worker(other)
    assert worker._loaded is None


@pytest.mark.skipif(sys.platform != "linux", reason="Dask's nanny sets it everywhere, glibc alone reads it")
@pytest.mark.parametrize(("threshold", "kept"), [("65536", True), ("65537", False)])
def test_a_worker_keeps_the_memory_of_a_scan_for_the_next_unless_the_user_wants_it_otherwise(
    threshold: str, kept: bool
) -> None:
    program = (
        "import resource\nimport numpy as np\nfrom busviewer.segmentation import worker\nworker._keep_memory()\n"
        "np.ones(1 << 20, np.uint8)\nbefore = resource.getrusage(resource.RUSAGE_SELF).ru_minflt\n"
        "for _ in range(50):\n    np.ones(1 << 20, np.uint8)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "MALLOC_TRIM_THRESHOLD_": threshold}
    faults = int(subprocess.check_output([sys.executable, "-c", program], env=environment, text=True))
    assert (faults < 50 * 128) is kept, "pages that came anew from the system"


def test_versions_are_compared_and_both_named() -> None:
    def of(python: str = "3.11.7.final.0", distributed: str = "2026.8.0") -> dict[str, Any]:
        return {"packages": {"python": python, "distributed": distributed, "dask": "2026.8.0", "numpy": "2"}}

    ours = {"Python": "3.11", "distributed": "2026.8.0", "dask": "2026.8.0", "busviewer": "1"}
    good = {"scheduler": of("3.11.2.final.0"), "workers": {"tcp://a:1": of()}}
    assert version_problem(good, ours) == ""
    old = version_problem({**good, "scheduler": of(distributed="2025.5.0")}, ours)
    assert old == "the scheduler has distributed 2025.5.0, here is 2026.8.0; install the same version"
    python = version_problem({**good, "workers": {"tcp://a:1": of(), "tcp://b:1": of("3.13.1.final.0")}}, ours)
    assert python == "the worker tcp://b:1 has Python 3.13, here is 3.11; install the same version"


@pytest.mark.parametrize(
    ("address", "status", "words"),
    [
        ("nonsense", 2, "nonsense: not an address such as tcp://host:8786 (missing port number"),
        ("foo://bar:1", 2, "foo://bar:1: not an address such as tcp://host:8786 (unknown address scheme 'foo'"),
    ],
)
def test_an_address_that_is_none_is_refused(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    address: str, status: int, words: str,
) -> None:  # fmt: skip
    given = ["segment", tiny_study, "--model", tiny_model.folder, "--out", tmp_path / "out", "--cluster", address]
    assert main([*map(str, given), "--quiet"]) == status
    assert capsys.readouterr().err.startswith(f"busviewer: {words}")
    assert not (tmp_path / "out").exists()


def test_what_does_not_go_with_a_cluster_is_refused(
    tiny_study: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tiny_model: ModelInfo
) -> None:
    cluster = ["--cluster", "tcp://127.0.0.1:1"]
    assert main(["segment", str(tiny_study), "--into-study", *cluster]) == 2
    assert "--cluster is not for --into-study" in capsys.readouterr().err
    assert main(["evaluate", str(tiny_study), "--clicks", "3", *cluster]) == 2
    assert "--clicks is not for --cluster" in capsys.readouterr().err
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert main(["evaluate", str(tiny_study), "--model", str(tiny_model.folder), *cluster]) == 2
    assert 'pip install "busviewer[cluster]"' in capsys.readouterr().err
