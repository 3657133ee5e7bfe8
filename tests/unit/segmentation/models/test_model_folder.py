"""A model on disk: what is believed, and what is refused with the file and the field in words."""

from __future__ import annotations

import json
import math
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer import paths
from busviewer.segmentation import ModelError, ModelInfo, find_models, locate_model, read_model
from busviewer.segmentation.models.model_folder import MODEL_JSON, WEIGHTS, Member, check_model_name
from busviewer.study.annotations.sensitivity import EVEN_CUTS, SENSITIVITIES, Sensitivity

ROOT = Path(__file__).parents[4]


def change(model: ModelInfo, **values: Any) -> None:
    path = model.folder / MODEL_JSON
    value = json.loads(path.read_text()) | values
    path.write_text(json.dumps({name: found for name, found in value.items() if found != "left out"}))


def test_what_is_written_is_read(tiny_model: ModelInfo) -> None:
    assert read_model(tiny_model.folder) == tiny_model
    changed = replace(tiny_model, name="other 1.0", parent={"name": "tiny", "sha256": tiny_model.sha256})
    changed.write()
    assert read_model(tiny_model.folder) == changed
    assert changed.id.name == "other 1.0" and changed.id.sha256 == tiny_model.sha256
    assert "folder" not in json.loads((tiny_model.folder / MODEL_JSON).read_text()), "a model may be moved"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "../evil"), ("name", ".hidden"), ("name", "a/b"), ("name", "a\\b"), ("name", ""), ("name", "x" * 129),
        ("name", "ends."), ("name", "two\nlines"), ("name", None), ("name", 3), ("name", "left out"),
        ("title", "two\nlines"), ("title", ""), ("title", "x" * 201), ("title", "\x1b[2J"),
        ("network", 5), ("network", ""), ("network", "left out"),
        ("options", {"width": "16"}), ("options", {"width": -1}), ("options", {"width": True}), ("options", [16]),
        ("options", {"width": 1e3}), ("options", {"width": 10**9}),
        ("size", 0), ("size", 65), ("size", 1 << 20), ("size", 64.0), ("size", True), ("size", None),
        ("threshold", 0), ("threshold", 1), ("threshold", -0.5), ("threshold", 10**400), ("threshold", "0.5"),
        ("threshold", float("nan")), ("threshold", float("inf")),
        ("smallest_area", -1), ("smallest_area", 1), ("smallest_area", float("nan")),
        ("sha256", "abc"), ("sha256", "G" * 64), ("sha256", "A" * 64), ("sha256", None),
        ("parent", "tiny"), ("parent", {"name": "tiny"}), ("parent", {"name": 1, "sha256": 2}),
        ("notes", "none"), ("notes", [1]),
        ("weight", 0), ("weight", 1e9), ("weight", "2"), ("weight", True), ("weight", None),
        ("members", {}), ("members", [3]), ("members", [{}] * 8), ("members", None),
        ("sensitivities", {}), ("sensitivities", {"quiet": {"cut": 0.8}, "balanced": {"cut": 0.5}}),
        ("sensitivities", {"quiet": {"cut": 0.4}, "balanced": {"cut": 0.5}, "every": {"cut": 0.2}}),
        ("sensitivities", {"quiet": {"cut": 2}, "balanced": {"cut": 0.5}, "every": {"cut": 0.2}}),
        ("sensitivities", {"quiet": {"cut": 0.8, "lesions": "all"}, "balanced": {"cut": 0.5}, "every": {"cut": 0.2}}),
        ("sensitivities", {"quiet": {}, "balanced": {"cut": 0.5}, "every": {"cut": 0.2}}), ("sensitivities", []),
        ("calibration", [1, 0]), ("calibration", None), ("calibration", {"pixels": [1, 0]}),
        ("calibration", {"pixel": 1}), ("calibration", {"pixel": [1]}), ("calibration", {"pixel": [1, 0, 0]}),
        ("calibration", {"lesion": ["1", 0]}), ("calibration", {"lesion": [True, 0]}),
        ("calibration", {"lesion": [0, 0]}), ("calibration", {"lesion": [-1, 0]}),
        ("calibration", {"malignant": [1e9, 0]}), ("calibration", {"malignant": [1, 1e9]}),
        ("calibration", {"malignant": [1, float("nan")]}), ("calibration", {"pixel": [1, 0], "malignant": None}),
    ],
)  # fmt: skip
def test_a_field_that_cannot_be_is_named(tiny_model: ModelInfo, field: str, value: Any) -> None:
    change(tiny_model, **{field: value})
    with pytest.raises(ModelError) as caught:
        read_model(tiny_model.folder)
    text = str(caught.value)
    assert MODEL_JSON in text and f"'{field}'" in text and "\n" not in text and len(text) < 400


def older(model: ModelInfo, number: int, **values: Any) -> ModelInfo:
    """The model as an earlier program wrote it."""
    change(model, format=number, members="left out", sensitivities="left out", **values)
    return read_model(model.folder)


def test_members_calibration_and_sensitivities_are_kept(tiny_model: ModelInfo) -> None:
    other = Member("unet", {"width": 4}, 96, "2.weights.safetensors", "f" * 64, mirrored=True)
    made = replace(
        tiny_model,
        calibration={"pixel": (0.8, -1.5), "lesion": (1.0, 0.0)},
        sensitivities={"quiet": Sensitivity(0.7, 0.8, 0.05), "balanced": Sensitivity(0.4), "every": Sensitivity(0.1)},
        others=(other,),
    )
    made.write()
    assert read_model(made.folder) == made
    assert made.members == (Member("attention-unet", made.options, 64, WEIGHTS, made.sha256), other)
    assert made.cuts == {"quiet": 0.7, "balanced": 0.4, "every": 0.1}
    turned = replace(made, others=(replace(other, mirrored=False),))
    assert len({made.id.sha256, turned.id.sha256, tiny_model.id.sha256}) == 3, "each draws other masks"
    with pytest.raises(ModelError, match=r"2\.weights\.safetensors: cannot be read .*reinstall"):
        made.verify()


shares = st.floats(0, 1)
hashes = st.text("0123456789abcdef", min_size=64, max_size=64)
members = st.builds(
    Member,
    network=st.sampled_from(["unet", "attention-lite"]),
    options=st.dictionaries(st.sampled_from(["width", "levels", "lite"]), st.integers(1, 4096)),
    size=st.integers(2, 128).map(lambda number: 16 * number),
    weights=st.integers(2, 99).map("{}.weights.safetensors".format),
    sha256=hashes,
    mirrored=st.booleans(),
)
sensitivities = (
    st.lists(shares, min_size=3, max_size=3)
    .map(lambda cuts: sorted(cuts, reverse=True))
    .flatmap(
        lambda cuts: st.tuples(
            *[st.builds(Sensitivity, st.just(cut), st.none() | shares, st.none() | shares) for cut in cuts]
        )
    )
)


@given(
    others=st.lists(members, max_size=7),
    found=sensitivities,
    lines=st.dictionaries(
        st.sampled_from(["pixel", "lesion", "malignant"]), st.tuples(st.floats(1e-6, 1000), st.floats(-1000, 1000))
    ),
    threshold=st.floats(1e-9, 1 - 1e-9),
    area=st.floats(0, 0.999),
)
def test_whatever_is_written_is_read(
    others: list[Member], found: tuple[Sensitivity, ...], lines: dict[str, Any], threshold: float, area: float
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        info = ModelInfo(
            Path(folder), "any", "Any", "unet", {"width": 4}, 64, threshold, area, "0" * 64, None, {"a": [1, None]},
            lines, dict(zip(SENSITIVITIES, found, strict=True)), tuple(others),
        )  # fmt: skip
        info.write()
        again = read_model(info.folder)
    assert again == info and again.id == info.id and again.cuts == info.cuts


def test_models_of_earlier_formats_are_read(tiny_model: ModelInfo) -> None:
    assert older(tiny_model, 1) == tiny_model
    assert tiny_model.cuts == EVEN_CUTS
    assert older(tiny_model, 2) == tiny_model
    found = older(tiny_model, 2, gate=0, calibration={"malignant": [2, -1]})
    assert found == replace(tiny_model, calibration={"malignant": (2.0, -1.0)})
    assert isinstance(found.calibration["malignant"][0], float)


def test_one_half_lies_at_the_gate_of_an_earlier_format(tiny_model: ModelInfo) -> None:
    found = older(tiny_model, 2, gate=0.884, calibration={"pixel": [0.5, 0], "lesion": [0.3, 2]})
    a, b = found.calibration["lesion"]
    assert found.calibration["pixel"] == (0.5, 0.0)
    assert a * math.log(0.884 / 0.116) + b == pytest.approx(0), "and not the line of the head"


@pytest.mark.parametrize(
    "values",
    [
        {"network": 3}, {"network": ""}, {"options": {"width": 0}}, {"options": None}, {"size": 65}, {"size": "96"},
        {"weights": "../evil.safetensors"}, {"weights": "w.pt"}, {"weights": 3}, {"sha256": "abc"}, {"mirrored": 1},
        {"network": None}, {"weight": 0}, {"weight": "2"}, {"weight": True},
        {"weights": ""}, {"weights": ".hidden.safetensors"}, {"sha256": None},
    ],
)  # fmt: skip
def test_a_member_that_cannot_be_is_named(tiny_model: ModelInfo, values: dict[str, Any]) -> None:
    good = {"network": "unet", "options": {}, "size": 96, "weights": "2.safetensors", "sha256": "f" * 64}
    change(tiny_model, members=[good])
    assert read_model(tiny_model.folder).others[0].size == 96
    change(tiny_model, members=[good | values])
    with pytest.raises(ModelError, match=rf"field 'members': '{next(iter(values))}' is missing or wrong"):
        read_model(tiny_model.folder)


def test_the_weights_of_a_member_lie_in_the_models_folder(tiny_model: ModelInfo, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(b"x")
    (tiny_model.folder / "2.safetensors").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ModelError, match="a link to a file outside the model folder"):
        replace(tiny_model, others=(Member("unet", {}, 96, "2.safetensors", "f" * 64),)).verify()


@pytest.mark.parametrize("gate", [-0.1, 1.1, float("nan"), "0.5", True, None])
def test_a_gate_that_cannot_be_is_named(tiny_model: ModelInfo, gate: Any) -> None:
    with pytest.raises(ModelError, match="'gate'"):
        older(tiny_model, 2, gate=gate)


@pytest.mark.parametrize(
    "text", ["", "[]", "3", "null", "{", "{}", '{"format": "1"}', '{"format": true}', "\xff", "[" * 10_000]
)
def test_what_is_no_model_json_is_said(tiny_model: ModelInfo, text: str) -> None:
    (tiny_model.folder / MODEL_JSON).write_bytes(text.encode("latin-1"))
    with pytest.raises(ModelError, match=r"model\.json"):
        read_model(tiny_model.folder)


def test_a_newer_format_asks_for_a_newer_program(tiny_model: ModelInfo) -> None:
    change(tiny_model, format=4, size="whatever")
    with pytest.raises(ModelError, match="newer version of busviewer; update"):
        read_model(tiny_model.folder)


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"model\.json: cannot be read"):
        read_model(tmp_path / "nowhere")


def test_the_weights_are_known_by_their_hash(tiny_model: ModelInfo) -> None:
    tiny_model.verify()
    data = bytearray(tiny_model.weights.read_bytes())
    data[-1] ^= 1
    tiny_model.weights.write_bytes(data)
    with pytest.raises(ModelError, match=rf"{WEIGHTS}: damaged .*reinstall"):
        tiny_model.verify()
    tiny_model.weights.unlink()
    with pytest.raises(ModelError, match=rf"{WEIGHTS}: cannot be read"):
        tiny_model.verify()


def test_models_are_found_and_the_broken_ones_said(tiny_model: ModelInfo, tmp_path: Path) -> None:
    root = tiny_model.folder.parent
    broken = Path(shutil.copytree(tiny_model.folder, root / "broken"))
    (broken / MODEL_JSON).write_text("{")
    shutil.copytree(tiny_model.folder, root / ".half.part")
    (root / "no-model").mkdir()
    (root / "a file").write_text("")
    models, problems = find_models([root, tmp_path / "not there"])
    assert models == [tiny_model]
    assert len(problems) == 1 and "broken" in problems[0]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may list every folder")
def test_a_folder_that_may_not_be_listed_is_said(tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o300)
    models, problems = find_models([locked])
    assert models == [] and "cannot be listed" in problems[0]


def test_the_bundled_model_is_found_by_the_name_that_it_had() -> None:
    roots = [paths.bundled_models()]
    assert locate_model("attention-unet", roots) == locate_model("breast-lesions", roots)
    with pytest.raises(ModelError, match="no model 'breast-lesions'"):
        locate_model("attention-unet", [])


def test_a_model_is_located_by_name_or_folder(tiny_model: ModelInfo) -> None:
    root = tiny_model.folder.parent
    assert locate_model("tiny", iter([root])) == tiny_model
    assert locate_model(str(tiny_model.folder), []) == tiny_model
    with pytest.raises(ModelError, match="no model 'huge'; available: tiny, or the folder of a model"):
        locate_model("huge", [root])
    with pytest.raises(ModelError, match="no model 'huge'; available: none"):
        locate_model("huge", [])


def test_a_broken_model_is_not_called_missing(tiny_model: ModelInfo) -> None:
    change(tiny_model, size=0)
    with pytest.raises(ModelError, match="field 'size'"):
        locate_model("tiny", [tiny_model.folder.parent])


def test_a_name_is_told_from_the_folder_of_that_name(
    tiny_model: ModelInfo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = Path(shutil.copytree(tiny_model.folder, tmp_path / "here" / "tiny"))
    monkeypatch.chdir(here.parent)
    assert locate_model("tiny", [tiny_model.folder.parent]).folder == tiny_model.folder
    assert locate_model("./tiny", [tiny_model.folder.parent]).folder == Path("tiny")
    with pytest.raises(ModelError, match=r"no model 'tiny'; .*for the folder here, write \./tiny"):
        locate_model("tiny", [])


@pytest.mark.parametrize("name", ["attention-unet", "a", "My model 2.1", "süd_3+4", "x" * 128])
def test_names_that_a_model_may_have(name: str) -> None:
    check_model_name(name)


def test_looking_for_models_needs_no_torch(tiny_model: ModelInfo) -> None:
    program = (
        "import sys; from pathlib import Path; from busviewer.segmentation import find_models;"
        "models, problems = find_models([Path(sys.argv[1])]); models[0].verify();"
        "print(len(models), 'torch' in sys.modules)"
    )
    command = [sys.executable, "-c", program, str(tiny_model.folder.parent)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["1", "False"]
