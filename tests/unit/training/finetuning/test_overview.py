"""What there is to fine-tune on, counted before a run is begun."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from busviewer.progress import Cancelled, listening
from busviewer.scan import read_scan
from busviewer.study import StudyStore, list_scans
from busviewer.study.annotations.annotation import Annotation, Final, ScanRef, State
from busviewer.study.readers.consensus import CONSENSUS
from busviewer.training.finetuning.overview import finals_overview

TIME = "2025-11-21T10:00:00Z"
HELD_OUT = ("patient 4", "patient 14", "patient 21")


@pytest.fixture
def study(tiny_study: Path) -> Path:
    """Twelve scans, of which the last three are held out."""
    names = [*(f"patient {number}" for number in (0, 1, 2, 3, 5, 6, 7, 8, 9)), *HELD_OUT]
    keys = [entry.key for entry in list_scans(tiny_study)]
    lines = [f"{key.removesuffix('.png')},,{name},1" for key, name in zip(keys, names, strict=True)]
    (tiny_study / "groups.csv").write_text("\n".join(["scan,class,group,fold", *lines]))
    return tiny_study


def sign(
    study: Path, user_data: Path, places: list[int], *, lesion: bool, said: str | None = None, reader: str = "mj",
    state: State = State.SIGNED_OFF,
) -> None:  # fmt: skip
    store = StudyStore(study, reader, user_data=user_data)
    entries = list_scans(study)
    for place in places:
        scan = read_scan(entries[place].path)
        mask = np.full(scan.shape, lesion)
        ref = ScanRef(entries[place].key, scan.sha256, (scan.shape[1], scan.shape[0]))
        final = Final(mask, TIME)
        store.write(ref.path, Annotation(ref, reader, state, finals=(final,), lesion_class=said))


def test_finals_are_counted_with_what_they_show_and_what_is_held_out(study: Path, tmp_path: Path) -> None:
    sign(study, tmp_path, [0, 1, 2, 9], lesion=True, said="benign")
    sign(study, tmp_path, [3, 10], lesion=True, said="malignant")
    sign(study, tmp_path, [4, 11], lesion=False)
    sign(study, tmp_path, [5], lesion=True, state=State.IN_PROGRESS)
    sign(study, tmp_path, [0, 5], lesion=True, reader="ak")
    found = finals_overview(study, "mj", tmp_path)
    assert (found.finals, found.lesions, found.normals) == (8, 6, 2)
    assert (found.benign, found.malignant) == (4, 2)
    assert (found.held_out, found.held_out_lesions) == (3, 2)
    assert found.readers == {"ak": 2, "mj": 8}
    assert finals_overview(study, CONSENSUS, tmp_path).finals == 0


@pytest.mark.parametrize(("lesions", "what"), [(8, "all"), (7, "threshold"), (0, "decision")])
def test_few_finals_with_a_lesion_teach_less(study: Path, tmp_path: Path, lesions: int, what: str) -> None:
    sign(study, tmp_path, list(range(lesions)), lesion=True)
    sign(study, tmp_path, list(range(lesions, 12)), lesion=False)
    assert finals_overview(study, "mj", tmp_path).what == what


def test_counting_can_be_cancelled(study: Path, tmp_path: Path) -> None:
    sign(study, tmp_path, [0, 1], lesion=True)
    with listening(lambda _fraction, _text: None, lambda: True), pytest.raises(Cancelled):
        finals_overview(study, "mj", tmp_path)
