"""A running Orthanc, with nothing in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from busviewer.bench.orthanc import Orthanc
from tests.archive import running


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Orthanc]:
    yield from running(tmp_path / "orthanc")
