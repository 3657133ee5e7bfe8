"""Segmenting on the workers of a Dask scheduler: real processes on loopback, and the parts."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
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


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "busviewer", *map(str, arguments), "--device", "cpu", "--threads", "1"]


def busviewer(*arguments: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """A command in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command(*arguments), cwd=cwd or ROOT, env=environment, capture_output=True, text=True, timeout=600
    )


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


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A study of 500 small phantoms; not to be changed."""
    kinds: tuple[Kind, ...] = ("benign", "malignant", "normal", "benign")
    folder = tmp_path_factory.mktemp("many") / "study"
    write_study(folder, [make_phantom(n, kinds[n % 4], size=(96, 96), lesions=1, calipers=False) for n in range(MANY)])
    return folder


@pytest.fixture(scope="module")
def alone(many: Path, tiny_model_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a run without a cluster makes of it."""
    out = tmp_path_factory.mktemp("alone") / "out"
    done("segment", many, "--out", out, "--model", tiny_model_folder, "--quiet")
    return out


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCluster]:
    """A scheduler and two workers."""
    with local_cluster(tmp_path_factory.mktemp("two")) as cluster:
        yield cluster


# --- real processes ---------------------------------------------------------------------------------------------------
@pytest.mark.slow
def test_a_worker_killed_in_mid_run_loses_nothing_and_nothing_is_done_twice(
    many: Path, alone: Path, two: LocalCluster, tiny_model_folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    words = ("segment", many, "--out", out, "--model", tiny_model_folder, "--cluster", two.address)
    with subprocess.Popen(command(*words), cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        until(lambda: begun(out, 20), seconds=300)
        os.kill(two.pids()[0], signal.SIGKILL)
        _, said = process.communicate(timeout=600)
    assert process.returncode == 0, said
    assert masks(out) == masks(alone) and len(masks(out)) == MANY
    assert table(out) == table(alone) and len(table(out)) == MANY
    cluster = {"address": two.address, "workers": 2}
    assert manifest(out) == {**manifest(alone), "cluster": cluster} and not list(out.rglob("*.part"))
    times = {path: path.stat().st_mtime_ns for path in out.rglob("*_mask.png")}
    until(two.workers, two.log, seconds=300)
    again = done(*words, "--resume", "--quiet")
    assert again.stdout.startswith("segmented 500 of 500 scans on CPU (")
    assert {path: path.stat().st_mtime_ns for path in times} == times, "nothing is done again"
    assert "benign" not in two.log() and "study" not in two.log(), "names of scans are not in the logs of Dask"


@pytest.mark.slow
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_it_with_what_is_done_and_the_tasks_are_dropped(
    many: Path, two: LocalCluster, tiny_model_folder: Path, tmp_path: Path, number: signal.Signals, status: int
) -> None:
    out = tmp_path / "out"
    words = ("segment", many, "--out", out, "--model", tiny_model_folder, "--cluster", two.address)
    with subprocess.Popen(command(*words), cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        until(lambda: begun(out, 5), seconds=300)
        process.send_signal(number)
        _, said = process.communicate(timeout=600)
    assert process.returncode == status and "Traceback" not in said, said
    rows = table(out)
    assert manifest(out)["complete"] is False and 5 < len(rows) < MANY
    assert sorted(row["mask"] for row in rows) == list(masks(out))
    until(lambda: not two.asked("who_has"), two.log)


@pytest.mark.slow
def test_evaluate_gives_the_same_figures(
    many: Path, two: LocalCluster, tiny_model_folder: Path, tmp_path: Path
) -> None:
    words = ("evaluate", many, "--model", tiny_model_folder, "--by", "class", "--quiet")
    done(*words, "--json", tmp_path / "one.json", "--csv", tmp_path / "one.csv")
    done(*words, "--json", tmp_path / "two.json", "--csv", tmp_path / "two.csv", "--cluster", two.address)
    one, other = (json.loads((tmp_path / f"{name}.json").read_text()) for name in ("one", "two"))
    assert other.pop("cluster") == {"address": two.address, "workers": len(two.workers())}
    assert {**one, "seconds_per_scan": 0} == {**other, "seconds_per_scan": 0} and one["scans"] == MANY
    rows = [[{**row, "seconds": ""} for row in read_rows(tmp_path / f"{name}.csv")] for name in ("one", "two")]
    assert rows[0] == rows[1] and len(rows[0]) == MANY


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
def test_a_scheduler_that_dies_ends_it_with_what_is_done(many: Path, tiny_model_folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with local_cluster(tmp_path / "cluster", workers=1) as cluster:
        words = ("segment", many, "--out", out, "--model", tiny_model_folder, "--cluster", cluster.address)
        with subprocess.Popen(command(*words), cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
            until(lambda: begun(out, 5), seconds=300)
            cluster.scheduler.kill()
            _, said = process.communicate(timeout=600)
    assert process.returncode == 1 and "the scheduler does not answer any more; what is done is kept" in said, said
    assert "Traceback" not in said and manifest(out)["complete"] is False
    assert sorted(row["mask"] for row in table(out)) == list(masks(out))


@pytest.mark.slow
def test_a_cluster_without_workers_is_waited_for_and_says_so(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path
) -> None:
    with local_cluster(tmp_path / "cluster", workers=0) as cluster:
        words = ("segment", tiny_study, "--model", tiny_model.folder, "--out", tmp_path / "out", "--quiet")
        given = command(*words, "--cluster", cluster.address)
        with subprocess.Popen(given, cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
            assert process.stderr is not None
            assert process.stderr.readline() == f"{cluster.address}: no workers; waiting for one (Ctrl+C ends)\n"
            cluster.add()
            assert process.wait(timeout=600) == 0
    assert len(masks(tmp_path / "out")) == 12


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="a path that is another one in each process")
def test_a_worker_without_the_model_or_without_the_scans_is_named(
    tiny_study: Path, tiny_model: ModelInfo, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "unmounted.py").write_text(
        "from pathlib import Path\nimport busviewer.segmentation.worker as worker\n"
        "worker.file_of = lambda path: Path('/nowhere') / path.name\n"
    )
    mine = Path("/proc/self/cwd/models/tiny")
    with local_cluster(tmp_path / "cluster", workers=0) as cluster:
        cluster.add("--preload", tmp_path / "unmounted.py", cwd=tmp_path / "elsewhere")
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
    (tmp_path / "old.py").write_text("import busviewer.version\nbusviewer.version.__version__ = '0.0.7'\n")
    old = ("--preload", tmp_path / "old.py")
    with local_cluster(tmp_path / "cluster", 0, scheduler=old if who == "scheduler" else ()) as cluster:
        cluster.add(*(old if who == "worker" else ()))
        until(cluster.workers, cluster.log, seconds=300)
        words = ("segment", tiny_study, "--model", tiny_model.folder, "--out", tmp_path / "out")
        found = busviewer(*words, "--cluster", cluster.address)
    assert found.returncode == 2 and found.stderr.count("\n") == 1
    assert f"the {who}" in found.stderr and "has busviewer 0.0.7, here is " in found.stderr
    assert not (tmp_path / "out").exists()


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


def test_versions_are_compared_and_both_named() -> None:
    def of(python: str = "3.11.7.final.0", distributed: str = "2026.8.0") -> dict[str, Any]:
        return {"packages": {"python": python, "distributed": distributed, "dask": "2026.8.0", "numpy": "2"}}

    good = {"client": of(), "scheduler": of("3.11.2.final.0"), "workers": {"tcp://a:1": of()}}
    assert version_problem(good) == ""
    old = version_problem({**good, "scheduler": of(distributed="2025.5.0")})
    assert old == "the scheduler has distributed 2025.5.0, here is 2026.8.0; install the same version"
    python = version_problem({**good, "workers": {"tcp://a:1": of(), "tcp://b:1": of("3.13.1.final.0")}})
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
