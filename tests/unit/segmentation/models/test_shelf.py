"""A user's own models: what is added, exported and imported is whole or not there, and nothing is overwritten."""

from __future__ import annotations

import hashlib
import io
import json
import os
import pickle
import shutil
import stat
import warnings
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from busviewer.segmentation import ModelError, ModelInfo, read_model
from busviewer.segmentation.models.join import Part, join_models
from busviewer.segmentation.models.shelf import add_model, export_model, import_model, is_archive, remove_model

WEIGHTS = "weights.safetensors"


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "own"


def archive_of(info: ModelInfo, tmp_path: Path) -> Path:
    export_model(info, tmp_path / "model.zip")
    return tmp_path / "model.zip"


def rewritten(archive: Path, changed: dict[str, bytes | None]) -> Path:
    """The archive with other contents of some files, or without them."""
    with zipfile.ZipFile(archive) as old:
        files: dict[str, bytes | None] = {name: old.read(name) for name in old.namelist()}
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in (files | changed).items():
            if data is not None:
                new.writestr(name, data)
    return archive


def test_a_model_is_added_without_what_does_not_belong_to_it(tiny_model: ModelInfo, root: Path) -> None:
    (tiny_model.folder / "run.safetensors").write_bytes(b"of its training")
    info = add_model(tiny_model.folder, root)
    expected = contents(tiny_model.folder)
    del expected["run.safetensors"]
    assert info.folder == root / "tiny" and contents(info.folder) == expected
    assert [path.name for path in root.iterdir()] == ["tiny"]
    assert stat.S_IMODE(info.folder.stat().st_mode) == 0o755


def test_a_name_that_is_taken_is_never_overwritten(tiny_model: ModelInfo, root: Path, tmp_path: Path) -> None:
    archive = archive_of(tiny_model, tmp_path)
    (root / "tiny").mkdir(parents=True)
    words = "there is a model called 'tiny' already; choose another name with --name"
    with pytest.raises(ModelError, match=words):
        add_model(tiny_model.folder, root)
    with pytest.raises(ModelError, match=f"model.zip: {words}"):
        import_model(archive, root)
    with pytest.raises(ModelError, match="called 'unet' already"):
        import_model(archive, root, name="unet", taken={"unet"})
    assert contents(root) == {} and [path.name for path in root.iterdir()] == ["tiny"]
    info = import_model(archive, root, name="mine")
    assert read_model(root / "mine") == info and (info.name, info.sha256) == ("mine", tiny_model.sha256)
    assert add_model(tiny_model.folder, root, name="mine too").name == "mine too"
    with pytest.raises(ModelError, match="not a valid model name"):
        add_model(tiny_model.folder, root, name="../out")


def test_a_damaged_model_or_a_link_out_of_it_is_not_added(tiny_model: ModelInfo, root: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("not of the model")
    (tiny_model.folder / "card.md").unlink(missing_ok=True)
    (tiny_model.folder / "card.md").symlink_to(tmp_path / "secret")
    with pytest.raises(ModelError, match="card.md: a link to a file outside the model folder"):
        add_model(tiny_model.folder, root)
    with pytest.raises(ModelError, match="card.md: a link to a file outside the model folder"):
        export_model(tiny_model, tmp_path / "out.zip")
    (tiny_model.folder / "card.md").unlink()
    (tiny_model.folder / WEIGHTS).write_bytes(b"x")
    with pytest.raises(ModelError, match="damaged"):
        add_model(tiny_model.folder, root)
    with pytest.raises(ModelError, match="damaged"):
        export_model(tiny_model, tmp_path / "out.zip")
    assert not root.exists() and not (tmp_path / "out.zip").exists()


def test_an_export_is_reproducible_and_comes_back_as_it_was(tiny_model: ModelInfo, root: Path, tmp_path: Path) -> None:
    both = join_models([Part(tiny_model), Part(tiny_model, 96)], tmp_path / "both", "Both")
    names = export_model(both, tmp_path / "a.zip")
    assert names == ["2.weights.safetensors", "card.md", "model.json", "weights.safetensors"]
    shutil.copytree(both.folder, tmp_path / "elsewhere" / "both")
    for path in (tmp_path / "elsewhere" / "both").iterdir():
        os.utime(path, (1, 1))
    export_model(read_model(tmp_path / "elsewhere" / "both"), tmp_path / "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert str(tmp_path).encode() not in (tmp_path / "a.zip").read_bytes()
    info = import_model(tmp_path / "a.zip", root)
    assert info.folder == root / "both" and contents(info.folder) == contents(both.folder)
    assert is_archive(tmp_path / "a.zip") and not is_archive(both.folder / "card.md")


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"../out.md": b"x"}, "contains '../out.md', but a model has no folders"),
        ({"/etc/x": b"x"}, "contains '/etc/x', but a model has no folders"),
        ({"model.pkl": pickle.dumps(1)}, "contains 'model.pkl', which is no file of a model"),
        ({WEIGHTS: b"others"}, f"{WEIGHTS}: damaged"),
        ({WEIGHTS: None}, f"{WEIGHTS}: cannot be read"),
        ({"model.json": None}, "model.json is missing"),
        ({"model.json": b"{"}, "model.json: not valid JSON"),
        ({"model.json": b'{"format": 99}'}, "model.json: made by a newer version of busviewer"),
        ({"trained-on.json": b"[]"}, "trained-on.json: not a list of training scans"),
        ({"card.md": b"x" * (2 << 20)}, "'card.md' is too large"),
        ({WEIGHTS: bytes(64 << 20)}, "unpacks to 64 MB of nothing"),
    ],
)
def test_an_archive_that_is_no_model_leaves_nothing(
    tiny_model: ModelInfo, root: Path, tmp_path: Path, changed: dict[str, bytes | None], why: str
) -> None:
    archive = rewritten(archive_of(tiny_model, tmp_path), changed)
    with pytest.raises(ModelError, match="model.zip: ") as error:
        import_model(archive, root)
    assert why in str(error.value) and ".part" not in str(error.value)
    assert not any(root.iterdir()) and not (tmp_path / "out.md").exists()


def test_a_pickle_with_the_name_and_the_hash_of_weights_is_refused(
    tiny_model: ModelInfo, root: Path, tmp_path: Path
) -> None:
    data = pickle.dumps({"a": 1})
    said = json.loads((tiny_model.folder / "model.json").read_text())
    said["sha256"] = hashlib.sha256(data).hexdigest()
    changed: dict[str, bytes | None] = {WEIGHTS: data, "model.json": json.dumps(said).encode()}
    with pytest.raises(ModelError, match=f"{WEIGHTS}: not a safetensors file"):
        import_model(rewritten(archive_of(tiny_model, tmp_path), changed), root)
    assert not any(root.iterdir())


def test_a_link_a_file_twice_and_what_is_no_zip_are_refused(tiny_model: ModelInfo, root: Path, tmp_path: Path) -> None:
    archive = archive_of(tiny_model, tmp_path)
    whole = archive.read_bytes()
    with zipfile.ZipFile(archive, "a") as more:
        link = zipfile.ZipInfo("failures.png")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        more.writestr(link, "/etc/passwd")
    with pytest.raises(ModelError, match="'failures.png' is a link or the like"):
        import_model(archive, root)
    archive.write_bytes(whole)
    with zipfile.ZipFile(archive, "a") as more, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile warns of what is tried here
        more.writestr("model.json", b"{}")
    with pytest.raises(ModelError, match="contains 'model.json' twice"):
        import_model(archive, root)
    for data in (b"no zip", whole[: len(whole) // 2], b""):
        archive.write_bytes(data)
        with pytest.raises(ModelError, match="not a model archive"):
            import_model(archive, root)
    stream = io.BytesIO(whole)
    with zipfile.ZipFile(stream) as old:
        place = old.getinfo(WEIGHTS).header_offset + 200
    archive.write_bytes(whole[:place] + bytes([whole[place] ^ 255]) + whole[place + 1 :])
    with pytest.raises(ModelError, match="not a model archive"):
        import_model(archive, root)
    assert not any(root.iterdir())


def test_only_the_model_of_that_name_is_removed(tiny_model: ModelInfo, root: Path, tmp_path: Path) -> None:
    first = add_model(tiny_model.folder, root)
    second = add_model(tiny_model.folder, root, name="second")
    replace(first, name="older second").write()
    (root / "linked").symlink_to(tiny_model.folder)
    assert remove_model("second", root) == second.folder
    assert remove_model("linked", root) == root / "linked" and read_model(tiny_model.folder) == tiny_model
    with pytest.raises(ModelError, match="no model 'third' in .*; available: older second"):
        remove_model("third", root)
    (root / "tiny" / "model.json").write_text("{")
    assert remove_model("tiny", root) == root / "tiny", "a damaged one goes by its folder"
    assert not any(root.iterdir())
    with pytest.raises(ModelError, match="available: none"):
        remove_model("tiny", tmp_path / "nowhere")
