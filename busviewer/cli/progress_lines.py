"""Progress on stderr: a bar in a terminal, now and then a line in a log file."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from busviewer.files import shown
from busviewer.progress import listening
from busviewer.stopping import stop_asked

__all__ = ["bar_shown", "lines_shown"]

_SECONDS, _SHARE = 10.0, 0.1  # from one line to the next


@contextmanager
def bar_shown(quiet: bool) -> Iterator[None]:
    """Show the progress of the work inside the block on stderr, and stop it (Cancelled) where a signal asked to."""
    if quiet:
        with listening(lambda fraction, text: None, stop_asked):
            yield
        return
    if not sys.stderr.isatty():
        with listening(lines_shown(lambda line: print(line, file=sys.stderr, flush=True)), stop_asked):
            yield
        return
    from tqdm import tqdm

    tqdm.monitor_interval = 0  # no thread of its own
    form = "{desc:.40} {bar} {n:.0f} % [{elapsed}<{remaining}]"
    with tqdm(total=100, bar_format=form, leave=False, file=sys.stderr) as bar:

        def show(fraction: float, text: str) -> None:
            bar.set_description_str(shown(text), refresh=False)
            bar.update(100 * fraction - bar.n)

        with listening(show, stop_asked):
            yield


def lines_shown(
    write: Callable[[str], None], clock: Callable[[], float] = time.monotonic
) -> Callable[[float, str], None]:
    """What hears of progress and writes a line of it: the first, then each 10 % and at least every 10 s."""
    started = clock()
    last: tuple[int, float] | None = None  # the tenth, and when

    def show(fraction: float, text: str) -> None:
        nonlocal last
        now, tenth = clock(), int(fraction / _SHARE + 1e-9)
        if last is None or tenth != last[0] or now - last[1] >= _SECONDS:
            last = tenth, now
            write(" ".join([f"{100 * fraction:3.0f} %", f"[{now - started:.0f} s]", shown(text)]).rstrip())

    return show
