"""What every test has: settings of its own, the real data where it is, and no thread left behind."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# the same examples on every machine, no clock on one of them (the machines are slow), nothing written into the tree
settings.register_profile("busviewer", max_examples=60, deadline=None, derandomize=True, database=None)
settings.load_profile("busviewer")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user-data folder that no other test and no user has."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("BUSVIEWER_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a thread of ours running."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 5
    left = set(threading.enumerate()) - before
    while left and time.monotonic() < deadline:
        time.sleep(0.02)
        left = {thread for thread in threading.enumerate() if thread not in before}
    ours = [thread.name for thread in left if thread.name.startswith("busviewer")]
    assert not ours, f"threads left running: {ours}"


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder with BUSI and BUS-BRA; skips where it is absent."""
    folder = Path(os.environ.get("BUSVIEWER_DATA", Path(__file__).parents[2] / "shared" / "data"))
    if not (folder / "BUSI" / "groups.csv").is_file():
        pytest.skip(f"no real scans at {folder} (set BUSVIEWER_DATA)")
    return folder
