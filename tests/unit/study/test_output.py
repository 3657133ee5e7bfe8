"""How masks are called: a name each, on every disk."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from busviewer.study.output import mask_names, write_manifest

stems = st.text("aAb.x_ (1)", min_size=1, max_size=5).filter(lambda stem: stem.strip(". ") == stem)
keys = st.builds(
    lambda folder, stem, suffix: f"{folder}{stem}{suffix}",
    st.sampled_from(["", "sub/", "Sub/"]), stems,
    st.sampled_from([".png", ".PNG", ".jpg", ".png.bmp", ".tif#1", ".tif#2", ".tif#2.png"]),
)  # fmt: skip


@given(st.sets(keys, max_size=12))
@example({"a.png", "A.png", "a.jpg"})
@example({"a.png", "a.jpg", "a.png.bmp", "a.png.bmp.tif"})
def test_no_two_scans_share_a_mask(names: set[str]) -> None:
    found = mask_names(sorted(names))
    assert set(found) == names
    assert len({mask.casefold() for mask in found.values()}) == len(names)
    for key, mask in found.items():
        assert mask.endswith("_mask.png") and Path(mask).parent == Path(key).parent


def test_the_names_that_are_promised() -> None:
    assert mask_names(["benign/benign (1).png"]) == {"benign/benign (1).png": "benign/benign (1)_mask.png"}
    assert mask_names(["a.png", "a.dcm", "b/a.png"]) == {
        "a.png": "a.png_mask.png",
        "a.dcm": "a.dcm_mask.png",
        "b/a.png": "b/a_mask.png",
    }
    assert mask_names(["a.tif#1"]) == {"a.tif#1": "a.tif#1_mask.png"}, "be it the only one"
    assert mask_names(["a.png", "b/a.tif#1", "b/a.tif#2", "b/a.tif#2.png"]) == {
        "a.png": "a_mask.png",
        "b/a.tif#1": "b/a.tif#1_mask.png",
        "b/a.tif#2": "b/a.tif#2_mask.png",
        "b/a.tif#2.png": "b/a.tif#2.png_mask.png",
    }
    assert mask_names(["a.png", "a.png.bmp"]) == {"a.png": "a_mask.png", "a.png.bmp": "a.png_mask.png"}


def test_a_manifest_takes_any_name_a_disk_has(tmp_path: Path) -> None:
    write_manifest(tmp_path / "out", "export", study="na\udcffme", reader="Müller")
    value = json.loads((tmp_path / "out" / "manifest.json").read_bytes())
    assert value["program"] == "busviewer" and value["reader"] == "Müller" and value["study"] == "na\udcffme"
