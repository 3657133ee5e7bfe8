"""From candidate to model, and nothing overwritten."""

from __future__ import annotations

import errno
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from busviewer.segmentation import ModelError, ModelInfo, find_models, read_model
from busviewer.segmentation.models.join import Part, join_models
from busviewer.training.finetuning.promote import discard, promote


@pytest.fixture
def candidate(tiny_model: ModelInfo, tmp_path: Path) -> Path:
    folder = tmp_path / "run" / "tiny-tuned"
    shutil.copytree(tiny_model.folder, folder)
    tuned = replace(tiny_model, folder=folder, name="tiny-tuned", parent={"name": "tiny", "sha256": tiny_model.sha256})
    tuned.write()
    return folder


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_candidate_becomes_a_model(candidate: Path, tmp_path: Path) -> None:
    files = everything(candidate)
    info = promote(candidate, tmp_path / "user" / "models")
    assert info.folder == tmp_path / "user" / "models" / "tiny-tuned" and not candidate.exists()
    assert read_model(info.folder) == info and everything(info.folder) == files
    info.verify()
    assert find_models([tmp_path / "user" / "models"]) == ([info], [])


def test_a_taken_name_gets_a_number_and_what_is_there_stays(candidate: Path, tmp_path: Path) -> None:
    models = tmp_path / "user"
    copies = [Path(shutil.copytree(candidate, tmp_path / f"run {n}" / "tiny-tuned")) for n in range(3)]
    first = promote(copies[0], models)
    files = everything(first.folder)
    second, third = (promote(copy, models) for copy in copies[1:])
    assert [second.name, third.name] == ["tiny-tuned-2", "tiny-tuned-3"]
    assert [second.folder.name, third.folder.name] == [second.name, third.name]
    assert read_model(second.folder).name == "tiny-tuned-2" and everything(first.folder) == files
    assert promote(candidate, tmp_path / "empty", taken={"tiny-tuned", "tiny-tuned-2"}).name == "tiny-tuned-3"


def test_a_damaged_candidate_stays_where_it_is(candidate: Path, tmp_path: Path) -> None:
    (candidate / "weights.safetensors").write_bytes(b"x")
    with pytest.raises(ModelError, match="damaged"):
        promote(candidate, tmp_path / "user")
    assert candidate.is_dir() and not (tmp_path / "user").exists()
    with pytest.raises(ModelError):
        promote(tmp_path / "nowhere", tmp_path / "user")


def test_it_moves_from_one_disk_to_another(candidate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files, rename = everything(candidate), Path.rename

    def apart(self: Path, to: Path) -> Path:
        if self == candidate:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        return rename(self, to)

    monkeypatch.setattr(Path, "rename", apart)
    info = promote(candidate, tmp_path / "user")
    assert everything(info.folder) == files and not candidate.exists()
    assert [path.name for path in (tmp_path / "user").iterdir()] == ["tiny-tuned"]


def test_where_it_cannot_be_moved_it_stays(candidate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(self: Path, to: Path) -> Path:
        raise OSError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "rename", never)
    files = everything(candidate)
    with pytest.raises(OSError, match="Permission denied"):
        promote(candidate, tmp_path / "user")
    assert everything(candidate) == files


def test_discarding_removes_a_candidate_alone(candidate: Path, tiny_model: ModelInfo, tmp_path: Path) -> None:
    discard(candidate)
    assert not candidate.exists() and candidate.parent.is_dir()
    with pytest.raises(ModelError, match="not a fine-tuned model, so it is not discarded"):
        discard(tiny_model.folder)
    with pytest.raises(ModelError):
        discard(tmp_path)
    assert (tiny_model.folder / "model.json").is_file()


def test_a_model_of_several_members_moves_with_all_of_them(tiny_model: ModelInfo, tmp_path: Path) -> None:
    folder = tmp_path / "run" / "both"
    both = join_models([Part(tiny_model), Part(tiny_model, 96, mirrored=True)], folder, "Both")
    replace(both, parent={"name": "tiny", "sha256": tiny_model.sha256}).write()
    found = promote(folder, tmp_path / "user", taken={"both"})
    found.verify()
    assert found.name == "both-2" and found.others == both.others and found.id.sha256 == both.id.sha256


def test_a_candidate_with_a_damaged_member_stays_where_it_is(tiny_model: ModelInfo, tmp_path: Path) -> None:
    both = join_models([Part(tiny_model), Part(tiny_model, 96)], tmp_path / "run" / "both", "Both")
    (both.folder / both.others[0].weights).write_bytes(b"x")
    with pytest.raises(ModelError, match=r"2\.weights\.safetensors: damaged"):
        promote(both.folder, tmp_path / "user")
    assert both.folder.is_dir() and not (tmp_path / "user").exists()
