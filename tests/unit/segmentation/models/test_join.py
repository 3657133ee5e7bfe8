"""One model of several: its members, their squares, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from busviewer.cli.program import main
from busviewer.network import build_network
from busviewer.scan import Scan
from busviewer.segmentation import ModelError, ModelInfo, read_model
from busviewer.segmentation.models.join import Part, join_models
from busviewer.segmentation.models.weights import save_weights
from busviewer.segmentation.segmenter import TorchSegmenter


@pytest.fixture
def plain(tiny_model: ModelInfo, tmp_path: Path) -> ModelInfo:
    """A model of another network and size, with other weights."""
    torch.manual_seed(5)
    folder = tmp_path / "plain"
    folder.mkdir()
    info = replace(tiny_model, folder=folder, name="plain", network="unet", options={"width": 4, "levels": 3}, size=48)
    return save_weights(info, build_network("unet", width=4, levels=3))


def test_members_keep_their_weights_sizes_and_mirror(tiny_model: ModelInfo, plain: ModelInfo, tmp_path: Path) -> None:
    made = join_models([Part(tiny_model, 96), Part(plain, 64, mirrored=True)], tmp_path / "both", "Both")
    found = read_model(tmp_path / "both")
    assert found == made and [member.size for member in found.members] == [96, 64]
    assert [member.mirrored for member in found.members] == [False, True]
    assert [member.sha256 for member in found.members] == [tiny_model.sha256, plain.sha256]
    found.verify()
    rng = np.random.default_rng(0)
    scan = Scan(rng.integers(0, 256, (70, 90), np.uint8), Path("noise.png"))
    both = TorchSegmenter(found, "cpu", bf16=False).raw(scan).mask
    first = TorchSegmenter(replace(tiny_model, size=96), "cpu", bf16=False).raw(scan).mask
    assert both.shape == (96, 96) and not np.allclose(both, first, atol=1e-3), "the second has a say"


def test_joined_with_itself_it_says_the_same(tiny_model: ModelInfo, tmp_path: Path) -> None:
    join_models([Part(tiny_model), Part(tiny_model)], tmp_path / "twice", "Twice")
    twice, once = read_model(tmp_path / "twice"), tiny_model
    scan = Scan(np.random.default_rng(1).integers(0, 256, (64, 64), np.uint8), Path("noise.png"))
    masks = [TorchSegmenter(info, "cpu", bf16=False).raw(scan).mask for info in (twice, once)]
    assert np.abs(masks[0] - masks[1]).max() < 1e-4
    assert twice.id != once.id, "what drew a mask can be told"


def test_the_command_names_what_is_wrong(
    tiny_model: ModelInfo, plain: ModelInfo, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    parts = [f"{tiny_model.folder}@64x2", f"{plain.folder}@48m"]
    assert main(["join", *parts, "--out", str(tmp_path / "new")]) == 0
    assert [member.weight for member in read_model(tmp_path / "new").members] == [2.0, 1.0]
    assert "2 members" in capsys.readouterr().out
    assert main(["join", *parts, "--out", str(tmp_path / "new")]) == 2
    assert "already contains a model" in capsys.readouterr().err
    assert main(["join", f"{tiny_model.folder}@64m", "--out", str(tmp_path / "other")]) == 2
    assert "mirror another one" in capsys.readouterr().err
    plain.weights.write_bytes(plain.weights.read_bytes()[:-1] + b"x")
    assert main(["join", *parts, "--out", str(tmp_path / "third")]) == 2
    assert "damaged" in capsys.readouterr().err and not (tmp_path / "third").exists()


def test_the_first_member_is_not_mirrored(tiny_model: ModelInfo, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="mirror another"):
        join_models([Part(tiny_model, mirrored=True)], tmp_path / "no", "No")
