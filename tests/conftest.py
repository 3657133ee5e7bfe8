"""What every test has: settings of its own, the real data where it is, and no thread left behind."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from busviewer.scan.phantom import Kind, Phantom, make_phantom, write_study
from busviewer.segmentation import ModelInfo, read_model
from tests.waiting import until

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# the same examples on every machine, no clock on one of them (the machines are slow), nothing written into the tree
settings.register_profile("busviewer", max_examples=60, deadline=None, derandomize=True, database=None)
settings.load_profile("busviewer")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test that asks for the public data sets."""
    for item in items:
        if "real_data" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.real_data)


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

    def left() -> list[str]:
        """The names of ours."""
        others = set(threading.enumerate()) - before
        return [thread.name for thread in others if thread.name.startswith("busviewer")]

    until(lambda: not left(), lambda: f"threads left running: {left()}", seconds=20)


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder with BUSI and BUS-BRA; skips where it is absent."""
    folder = Path(os.environ.get("BUSVIEWER_DATA", Path(__file__).parents[2] / "shared" / "data"))
    if not (folder / "BUSI" / "groups.csv").is_file():
        pytest.skip(f"no real scans at {folder} (set BUSVIEWER_DATA)")
    return folder


# --- a model small enough to be made anew in each run of the tests ----------------------------------------------------
# one thread: the machines have two slow cores, and figures then do not depend on how many there are
os.environ.setdefault("OMP_NUM_THREADS", "1")


@pytest.fixture(scope="session")
def tiny_phantoms() -> list[Phantom]:
    """Twelve small synthetic scans: of each four, one is malignant, one without a lesion, two benign."""
    kinds: tuple[Kind, ...] = ("benign", "malignant", "normal", "benign")
    return [make_phantom(seed, kinds[seed % 4], size=(96, 128), lesions=1, calipers=False) for seed in range(12)]


@pytest.fixture
def tiny_study(tiny_phantoms: list[Phantom], tmp_path: Path) -> Path:
    """A study folder in the layout of BUSI with the twelve small scans and their ground truth."""
    folder = tmp_path / "study"
    write_study(folder, tiny_phantoms)
    return folder


@pytest.fixture(scope="session")
def tiny_model_folder(tiny_phantoms: list[Phantom], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A saved Attention U-Net of 64 x 64 that finds most lesions of ``tiny_phantoms``; not to be changed."""
    import numpy as np
    import torch
    from torch import nn

    from busviewer.network import build_network
    from busviewer.segmentation import ModelInfo
    from busviewer.segmentation.models.weights import save_weights
    from busviewer.segmentation.preprocess import MEAN, SD, letterbox_mask, letterbox_scan
    from busviewer.training.loop.loss import dice_bce_loss

    torch.manual_seed(0)
    scans = np.array([letterbox_scan(phantom.scan, 64)[0] for phantom in tiny_phantoms])[:, None]
    masks = np.array([letterbox_mask(phantom.mask, 64) for phantom in tiny_phantoms])[:, None]
    given, wanted = (torch.from_numpy(scans) / 255 - MEAN) / SD, torch.from_numpy(masks) / 255
    network = build_network("attention-unet", width=4, levels=4)
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.momentum = 0.3
    optimizer = torch.optim.Adam(network.parameters(), 1e-2)
    for step in range(48):
        batch = slice(step % 2, None, 2)
        loss = dice_bce_loss(network(given[batch]), wanted[batch])
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
    folder = tmp_path_factory.mktemp("models") / "tiny"
    info = ModelInfo(
        folder=folder,
        name="tiny",
        title="Tiny",
        network="attention-unet",
        options={"width": 4, "levels": 4},
        size=64,
        threshold=0.5,
        smallest_area=0.001,
        sha256="",
        parent=None,
        notes={"for": "tests"},
    )
    save_weights(info, network)
    (folder / "card.md").write_text("# tiny\n")
    return folder


@pytest.fixture
def tiny_model(tiny_model_folder: Path, tmp_path: Path) -> ModelInfo:
    """The tiny model in a folder of this test's own, ``tmp_path/models/tiny``."""
    return read_model(Path(shutil.copytree(tiny_model_folder, tmp_path / "models" / "tiny")))
