"""Runs every check and writes the one text."""

from __future__ import annotations

import getpass
import os
import re
import tempfile
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

from busviewer import paths
from busviewer.logbook import redacted
from busviewer.mask import dice
from busviewer.segmentation import locate_model
from busviewer.self_test import facts
from busviewer.self_test.graphics import graphics
from busviewer.settings import Settings

__all__ = ["run_self_test"]


class _Report:
    """Sections of lines; counts what failed."""

    def __init__(self) -> None:
        self.lines = ["busviewer self-test", f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"]
        self.failed = 0

    def section(self, title: str, lines: Iterable[str] = ()) -> None:
        self.lines += ["", title, *(f"  {line}" for line in lines)]

    def check(self, line: str, problem: str) -> None:
        self.failed += bool(problem)
        self.lines.append(f"  FAILED  {line}: {redacted(problem)}" if problem else f"  OK  {line}")

    def each(self, title: str, find: Callable[[], Iterable[facts.Finding]]) -> None:
        """A section whose finding may itself fail."""
        self.section(title)
        try:
            for line, problem in find():
                self.check(line, problem)
        except Exception as error:  # the rest of the report is what helps then
            self.check(title, _words(error))

    def text(self) -> str:
        result = f"FAILED: {self.failed} of the checks above" if self.failed else "passed"
        return _nameless("\n".join([*self.lines, "", f"result: {result}"]))


def run_self_test() -> int:
    """Print the report; the exit status: 0 where everything works, 1 where something does not."""
    report = _Report()
    report.section("program", facts.program())
    report.section("machine", facts.machine())
    report.each("disk", facts.disk)
    with tempfile.TemporaryDirectory(prefix="busviewer-self-test-") as name:
        folder = Path(name)
        report.each("settings", lambda: facts.settings(folder))
        report.each("models", facts.models)
        report.section("main job on one synthetic scan: open, segment, edit, sign off, export")
        _jobs(report, folder)
    _graphics(report)
    print(report.text())
    return 1 if report.failed else 0


def _jobs(report: _Report, folder: Path) -> None:
    """The main job on the processor and on each GPU, with the model of a first start."""
    try:  # here, so that a torch that cannot be imported is part of the report
        from busviewer.segmentation.device import cuda_devices
        from busviewer.self_test.job import main_job

        model = locate_model(Settings().model, [paths.bundled_models()])
        devices = [("cpu", "CPU"), *cuda_devices()]
    except Exception as error:
        report.check("model and devices", _words(error))
        return
    first = None
    for wish, words in devices:
        try:
            done = main_job(model, wish, folder / wish.replace(":", "-"))
        except Exception as error:
            report.check(words, _words(error))
            continue
        line = f"{words}, {done.precision}: {done.seconds:.1f} s, Dice {done.dice:.3f} with the known lesion"
        if first is not None:
            line += f", {dice(done.draft, first.draft):.4f} with the mask of the CPU"
        first = done if wish == "cpu" else first
        report.check(line, "")
    if len(devices) == 1:
        report.lines.append("  no GPU that PyTorch can use")


def _graphics(report: _Report) -> None:
    """Last, since Qt ends the process where it cannot start."""

    def abort(text: str) -> None:
        report.check("Qt", text)
        print(report.text(), flush=True)
        os._exit(1)

    report.section("graphics")
    lines, problem = graphics(abort)
    report.lines += [f"  {line}" for line in lines]
    report.check("Qt starts", problem)


def _words(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _nameless(text: str) -> str:
    """``text`` without the home folder and the login name."""
    text = text.replace(str(Path.home()), "~")
    try:
        name = getpass.getuser()
    except (KeyError, OSError):  # a container may know no name of its user
        return text
    return re.sub(rf"(?<![\w.]){re.escape(name)}(?![\w.])", "(user)", text, flags=re.IGNORECASE)
