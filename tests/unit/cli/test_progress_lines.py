"""Progress in a log file: a line now and then, no carriage returns."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

from busviewer.cli.common import bar_shown
from busviewer.cli.progress_lines import lines_shown
from busviewer.progress import Cancelled, track
from busviewer.stopping import only_asked, stop_asked, stoppable


def test_a_log_file_gets_a_line_each_tenth_of_the_work(capsys: pytest.CaptureFixture[str]) -> None:
    with bar_shown(quiet=False):
        for _ in track(range(1000), lambda number: f"scan {number}"):
            pass
    said = capsys.readouterr().err
    assert "\r" not in said
    assert [line.split(" %")[0].strip() for line in said.splitlines()] == [str(10 * tenth) for tenth in range(11)]


def test_slow_work_gets_a_line_every_ten_seconds() -> None:
    lines: list[str] = []
    now = [0.0]
    show = lines_shown(lines.append, lambda: now[0])
    for second in range(0, 31, 2):
        now[0] = float(second)
        show(0.01, f"second {second}\n")
    assert lines == [f"  1 % [{second} s] second {second}\\n" for second in (0, 10, 20, 30)]


@pytest.fixture
def hears() -> Iterator[None]:
    """Ctrl+C is heard, though whoever started the tests (a shell, with "&") may have had it ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_work_stops_where_a_library_swallowed_the_interrupt(hears: None) -> None:
    done: list[int] = []
    with stoppable(hard=False), bar_shown(quiet=True), pytest.raises(Cancelled):
        for number in track(range(3)):
            done.append(number)
            with only_asked():
                os.kill(os.getpid(), signal.SIGINT)
    assert done == [0] and stop_asked()


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_the_demo_stops_while_the_window_lives(qapp: object, hears: None) -> None:
    from PySide6.QtCore import QTimer

    from busviewer.demo import _wait

    with stoppable(hard=False), bar_shown(quiet=True), pytest.raises(Cancelled):
        QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGINT))
        _wait(lambda: False, 60)
