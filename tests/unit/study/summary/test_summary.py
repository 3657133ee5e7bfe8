"""The study summary against plain counts: outcomes at their borders, sizes, quartiles, the table and the figures."""

from __future__ import annotations

import csv
import json
import math
import statistics
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer import paths
from busviewer.mask import Mask, dice, hd95
from busviewer.progress import Cancelled, listening
from busviewer.study import Annotation, Draft, Final, ModelRef, ScanEntry, ScanRef, State, StudyStore, open_study
from busviewer.study.annotations.chosen_sensitivity import ChosenSensitivity
from busviewer.study.birads import Description, load_lexicon
from busviewer.study.summary.files import figures_json, summary_lines, write_summary
from busviewer.study.summary.summary import (
    CATEGORIES,
    DICE_BINS,
    MOST_MEASURED,
    SIZES,
    TIMES,
    Lesion,
    Outcome,
    Quartiles,
    ScanRecord,
    StudySummary,
    record_of,
    summarise_study,
)

SHAPE = (40, 60)
MODEL, OTHER = ModelRef("m", "a" * 64), ModelRef("m", "b" * 64)
TIME = "2026-11-24T10:00:00Z"
ENTRY = ScanEntry("benign/a.png", Path("a.png"), class_name="benign")


def block(left: int, width: int, top: int = 10, height: int = 10) -> Mask:
    mask = np.zeros(SHAPE, bool)
    mask[top : top + height, left : left + width] = True
    return mask


def signed(final: Mask, draft: Mask | None, *, by: ModelRef | None = MODEL, now: ModelRef = MODEL) -> Annotation:
    """Signed off against a draft of ``by``; the draft on file, if any, is of ``now``."""
    return Annotation(
        ScanRef(ENTRY.key, "", (SHAPE[1], SHAPE[0])), "mj", State.SIGNED_OFF,
        draft=None if draft is None else Draft(draft, now, 0.5, 0.9, None, TIME),
        finals=(Final(final, TIME, by),),
    )  # fmt: skip


def summary_of(*records: ScanRecord) -> StudySummary:
    return StudySummary("/s", "mj", TIME, records)


# --- one scan ---------------------------------------------------------------------------------------------------------
EMPTY, TEN = np.zeros(SHAPE, bool), block(10, 10)


@pytest.mark.parametrize(
    ("final", "draft", "by", "now", "outcome"),
    [
        (TEN, TEN.copy(), MODEL, MODEL, Outcome.ACCEPTED),
        (TEN, block(10, 11), MODEL, MODEL, Outcome.CORRECTED),
        (TEN, block(15, 10), MODEL, MODEL, Outcome.CORRECTED),  # a Dice of just a half
        (TEN, block(16, 10), MODEL, MODEL, Outcome.REDRAWN),
        (TEN, EMPTY, MODEL, MODEL, Outcome.REDRAWN),
        (TEN, None, None, MODEL, Outcome.UNDRAFTED),
        (TEN, TEN, None, MODEL, Outcome.UNDRAFTED),  # segmented only after it was signed off
        (TEN, TEN, OTHER, MODEL, Outcome.REPLACED),  # other weights under the same name
        (TEN, None, MODEL, MODEL, Outcome.REPLACED),
        (EMPTY, TEN, MODEL, MODEL, Outcome.NO_LESION),
        (EMPTY, EMPTY, MODEL, MODEL, Outcome.NO_LESION),
        (EMPTY, None, None, MODEL, Outcome.NO_LESION),
    ],
)
def test_what_became_of_the_draft(
    final: Mask, draft: Mask | None, by: ModelRef | None, now: ModelRef, outcome: Outcome
) -> None:
    record = record_of(ENTRY, signed(final, draft, by=by, now=now))
    assert record.outcome is outcome
    compared = outcome in (Outcome.ACCEPTED, Outcome.CORRECTED, Outcome.REDRAWN)
    assert record.dice == (dice(draft, final) if compared and draft is not None else None)
    measurable = compared and draft is not None and draft.any()
    assert record.hd95_px == (hd95(draft, final) if measurable and draft is not None else None)
    assert record.draft_lesion == (None if draft is None or by != now else bool(draft.any()))
    assert record.count == (1 if final.any() else 0) and record.signed == TIME and record.finals == 1


@pytest.mark.parametrize(
    "now", [None, Draft(TEN, OTHER, 0.5, 0.9, None, TIME), Draft(TEN, MODEL, 0.9, 0.9, None, TIME)]
)
def test_a_final_is_judged_by_the_draft_that_it_was_signed_off_against(now: Draft | None) -> None:
    then = Draft(block(10, 11), MODEL, 0.22, 0.3, None, TIME, cuts={"quiet": 0.8, "balanced": 0.5, "every": 0.2})
    said = replace(signed(TEN, None), draft=now, finals=(Final(TEN, TIME, MODEL, draft=then),))
    record = record_of(ENTRY, said)
    assert (record.outcome, record.dice) == (Outcome.CORRECTED, 2 * 100 / 210)
    assert (record.draft_kind, record.hd95_px) == ("weak", hd95(block(10, 11), TEN))


masks = st.builds(
    lambda seed, share: np.random.default_rng(seed).random(SHAPE) < share,
    st.integers(0, 99),
    st.sampled_from([0, 0.01, 0.5]),
)


@given(masks, masks)
def test_outcome_and_dice_agree(final: Mask, draft: Mask) -> None:
    record = record_of(ENTRY, signed(final, draft))
    if not final.any():
        assert (record.outcome, record.dice, record.lesions) == (Outcome.NO_LESION, None, ())
        return
    assert record.dice == dice(draft, final)
    if record.outcome is Outcome.ACCEPTED:
        assert np.array_equal(final, draft)
    else:
        assert record.outcome is (Outcome.REDRAWN if record.dice < 0.5 else Outcome.CORRECTED)
    assert record.count is not None and len(record.lesions) == min(record.count, MOST_MEASURED)
    assert [lesion.area_px for lesion in record.lesions] == sorted(
        (each.area_px for each in record.lesions), reverse=True
    )


CUTS = {"quiet": 0.8, "balanced": 0.5, "every": 0.2}


def doubtful(final: Mask, draft: Mask = TEN, lesion: float = 0.3) -> Annotation:
    """Signed off against a draft that is weak but for "every possible lesion"."""
    said = signed(final, draft)
    assert said.draft is not None
    return replace(said, draft=replace(said.draft, lesion_probability=lesion, cuts=CUTS))


@pytest.mark.parametrize(
    ("final", "sensitivity", "outcome", "kind", "false"),
    [
        (TEN, "balanced", Outcome.ACCEPTED, "weak", 0),
        (block(10, 11), "balanced", Outcome.CORRECTED, "weak", 0),
        (block(40, 10), "balanced", Outcome.REDRAWN, "weak", 0),
        (EMPTY, "balanced", Outcome.NO_LESION, "weak", 0),  # nothing firm was proposed: they agree
        (EMPTY, "every", Outcome.NO_LESION, "firm", 1),
        (TEN, "every", Outcome.ACCEPTED, "firm", 0),
    ],
)
def test_what_became_of_a_weak_draft(final: Mask, sensitivity: str, outcome: Outcome, kind: str, false: int) -> None:
    record = record_of(ENTRY, doubtful(final), sensitivity)
    assert (record.outcome, record.draft_kind, record.draft_lesion) == (outcome, kind, True)
    assert (record.outcome is Outcome.ACCEPTED) == np.array_equal(final, TEN)
    summary = summary_of(record)
    assert summary.false_drafts == false and summary.drafts[kind] == 1 == sum(summary.drafts.values())
    ends = (int(outcome is not Outcome.NO_LESION), int(outcome is Outcome.NO_LESION))
    assert summary.possible_lesions == (ends if kind == "weak" else (0, 0))


def test_the_kinds_of_drafts_are_counted_in_the_figures_the_lines_and_the_table(tmp_path: Path) -> None:
    open_scan = replace(doubtful(TEN), state=State.IN_PROGRESS)
    said = [doubtful(TEN), doubtful(EMPTY), doubtful(TEN, lesion=0.9), signed(EMPTY, EMPTY), open_scan]
    summary = summary_of(*(record_of(ENTRY, each) for each in said), ScanRecord("plain.png"))
    assert summary.drafts == {"firm": 1, "weak": 3, "none": 1} and summary.possible_lesions == (1, 1)
    figures = figures_json(summary)
    assert figures["drafts"] == {"firm": 1, "possible": 3, "nothing": 1}
    assert figures["possible_lesions_signed_off"] == {"lesion": 1, "no_lesion": 1}
    assert figures["no_lesion_though_drafted"] == 0
    lines = summary_lines(summary)
    assert "drafts: 1 firm, 3 possible lesions, 1 with nothing found" in lines
    assert "possible lesions signed off: 1 as lesion, 1 as no lesion" in lines
    write_summary(tmp_path / "t.csv", summary)
    assert [row["draft"] for row in read_table(tmp_path / "t.csv")] == ["weak", "weak", "firm", "none", "weak", ""]


def test_a_study_is_summed_up_by_the_sensitivity_that_was_chosen(tmp_path: Path) -> None:
    folder = (tmp_path / "study").resolve()
    folder.mkdir()
    (folder / "a.png").touch()
    store = StudyStore(folder, "mj", user_data=tmp_path / "home")
    store.write("a.png", replace(doubtful(EMPTY), scan=ScanRef("a.png", "", (SHAPE[1], SHAPE[0]))))
    assert summarise_study(open_study(folder), store).false_drafts == 0
    chosen = ChosenSensitivity(store.storage_folder)
    chosen.put("every")
    chosen.write(store.storage_folder)
    assert summarise_study(open_study(folder), store).false_drafts == 1


def test_lesions_are_measured_in_mm_where_the_spacing_is_known() -> None:
    final = block(10, 20, 5, 4) | block(40, 3, 30, 3)
    record = record_of(ENTRY, replace(signed(final, block(10, 20, 5, 8)), spacing=(0.5, 0.1)))
    assert record.count == 2 and [lesion.area_px for lesion in record.lesions] == [80, 9]
    first = record.lesions[0]
    assert first.area_mm2 == pytest.approx(80 * 0.05)
    assert first.long_px == pytest.approx(math.hypot(20, 3)) and first.long_mm == pytest.approx(math.hypot(1.9, 2))
    assert record.hd95_mm == pytest.approx(hd95(block(10, 20, 5, 8), final, (0.5, 0.1)))
    square = record_of(ENTRY, replace(signed(final, block(10, 20, 5, 8)), spacing=(0.2, 0.2)))
    assert square.hd95_mm == pytest.approx(hd95(block(10, 20, 5, 8), final, (0.2, 0.2)))
    by_file = signed(final, TEN)
    by_file = replace(by_file, scan=replace(by_file.scan, spacing=(0.5, 0.1)))
    assert record_of(ENTRY, by_file).area_mm2 == pytest.approx(89 * 0.05), "the file tells it, not the reader"
    bare = record_of(ENTRY, signed(final, TEN))
    assert bare.area_mm2 is None
    assert bare.hd95_mm is None and bare.lesions[0].area_mm2 is None and bare.lesions[0].long_mm is None


def test_islands_of_a_few_pixels_are_no_lesions() -> None:
    crumbs = np.zeros(SHAPE, bool)
    crumbs[30, 2:20:2] = True
    record = record_of(ENTRY, replace(signed(TEN | crumbs, TEN), spacing=(0.1, 0.1)))
    assert record.count == len(record.lesions) == 1 and record.area_px == 109
    alone = record_of(ENTRY, replace(signed(crumbs, TEN), spacing=(0.1, 0.1)))
    assert (alone.count, alone.outcome) == (1, Outcome.REDRAWN), "a final with a pixel has a lesion"


def test_a_scan_that_is_not_signed_off_has_no_outcome() -> None:
    assert record_of(ENTRY, None) == ScanRecord(ENTRY.key, "benign")
    opened = replace(
        signed(TEN, block(0, 3)), state=State.IN_PROGRESS, seconds=12.5, lesion_class="malignant", correction=EMPTY
    )
    record = record_of(ENTRY, opened)
    assert (record.outcome, record.dice, record.count, record.signed, record.lesions) == (None, None, None, "", ())
    assert (record.state, record.seconds, record.model, record.finals) == (State.IN_PROGRESS, 12.5, "m", 1)
    assert record.lesion_class == "malignant" and ScanRecord("a").lesion_class == ""


# --- all of them ------------------------------------------------------------------------------------------------------
@given(st.lists(st.floats(0, 1e6), min_size=2, max_size=40))
def test_quartiles_are_those_of_the_standard_library(values: list[float]) -> None:
    found = Quartiles.of(values)
    assert found is not None and found.n == len(values)
    wanted = statistics.quantiles(values, n=4, method="inclusive")
    assert [found.low, found.median, found.high] == pytest.approx(wanted, rel=1e-9, abs=1e-9)


def test_quartiles_of_nothing_and_of_one() -> None:
    assert Quartiles.of([]) is None
    assert Quartiles.of([3.0]) == Quartiles(1, 3.0, 3.0, 3.0)


lesions = st.builds(Lesion, st.integers(1, 999), st.none(), st.floats(1, 999), st.none() | st.floats(0.1, 99))


@given(st.lists(st.tuples(st.sampled_from(["benign", "malignant", "normal", None]), lesions), max_size=30))
def test_lesions_by_class_and_size_are_counted_as_by_hand(found: list[tuple[str | None, Lesion]]) -> None:
    records = [
        ScanRecord(str(number), name, outcome=Outcome.ACCEPTED, lesions=(lesion,))
        for number, (name, lesion) in enumerate(found)
    ]
    summary = summary_of(*records)
    known = [lesion for _name, lesion in found if lesion.long_mm is not None]
    assert summary.unit == ("mm" if known and len(known) >= len(found) / 2 else "px")
    limits, counted = SIZES[summary.unit], 0
    for name, counts in summary.sizes.items():
        longs = [lesion.long(summary.unit) for each, lesion in found if (each or "") == name]
        there = [long for long in longs if long is not None]
        edges = [0.0, *limits, math.inf]
        wanted = [sum(low < long <= high for long in there) for low, high in zip(edges, edges[1:], strict=False)]
        assert list(counts) == wanted
        counted += sum(counts)
    assert counted == (len(found) if summary.unit == "px" else len(known))


def test_the_counts_of_a_study() -> None:
    done = ScanRecord("b", "benign", None, State.SIGNED_OFF, Outcome.ACCEPTED, "m", "firm", 1.0, 0.0, None, 0.0,
                      (Lesion(9, None, 4.0, None),), 1, "2026-11-24T12:00:00Z", 1)  # fmt: skip
    earlier = replace(done, key="c", outcome=Outcome.CORRECTED, dice=0.8, seconds=30.0, signed="2026-11-24T11:00:00Z")
    none = replace(done, key="d", outcome=Outcome.NO_LESION, dice=None, lesions=(), count=0, model="n", seconds=6.0)
    summary = summary_of(done, earlier, none, ScanRecord("e", state=State.IN_PROGRESS, seconds=5.0), ScanRecord("f"))
    assert summary.drafts == {"firm": 3, "weak": 0, "none": 0} and summary.possible_lesions == (0, 0)
    assert summary.states == {State.UNREAD: 1, State.SEEN: 0, State.IN_PROGRESS: 1, State.SIGNED_OFF: 3}
    assert [record.key for record in summary.signed_off] == ["c", "b", "d"]
    assert {outcome: count for outcome, count in summary.outcomes.items() if count} == {
        Outcome.ACCEPTED: 1, Outcome.CORRECTED: 1, Outcome.NO_LESION: 1,
    }  # fmt: skip
    assert summary.dice is not None and summary.dice.n == 2
    assert (summary.dice.low, summary.dice.median, summary.dice.high) == pytest.approx((0.85, 0.9, 0.95))
    assert summary.seconds == Quartiles(3, 3.0, 6.0, 18.0)
    assert summary.false_drafts == 1 and summary.models == {"m": 2, "n": 1}
    figures = json.loads(json.dumps(figures_json(summary), allow_nan=False))
    assert figures["states"] == {"unread": 1, "unread, seen": 0, "in progress": 1, "signed off": 3}
    assert figures["dice_draft_final"] == {"n": 2, "q1": 0.85, "median": 0.9, "q3": 0.95}
    assert figures["seconds_drawing_in_all"] == 41.0 and figures["no_lesion_though_drafted"] == 1
    assert figures["lesions"] == {
        "n": 2, "unit": "px", "long_axis_up_to": [50, 100, 200, 400, None], "classes": {"benign": [2, 0, 0, 0, 0]},
    }  # fmt: skip
    lines = summary_lines(summary)
    assert lines[0] == "3 of 5 signed off by mj, 1 in progress"
    assert any("accepted unchanged" in line and "33%" in line for line in lines)
    assert "Dice of draft and final: median 0.900 (quartiles 0.850 to 0.950; n = 2)" in lines


def test_drafts_of_scans_that_the_model_was_trained_on_are_counted() -> None:
    said = signed(TEN, TEN)
    assert said.draft is not None
    known = replace(said, draft=replace(said.draft, seen=True))
    records = [replace(record_of(ENTRY, known), key="a"), replace(record_of(ENTRY, said), key="b")]
    assert [record.seen for record in records] == [True, None]
    summary = summary_of(*records)
    assert summary.seen_in_training == figures_json(summary)["drafts_seen_in_training"] == 1
    assert any(line.startswith("1 of the signed-off scans were in the training set") for line in summary_lines(summary))
    assert not any("training set" in line for line in summary_lines(summary_of(records[1])))


def test_rejected_drafts_are_among_those_of_which_a_share_was_accepted() -> None:
    """Firm drafts and possible lesions; nothing was proposed where nothing was found, or there was no draft."""
    kinds = ["firm"] * 7 + ["weak"] * 3 + ["none"] * 4 + [""] * 2
    rejected = (ScanRecord(f"no {n}", outcome=Outcome.NO_LESION, draft_kind=kind) for n, kind in enumerate(kinds))
    accepted = (ScanRecord(f"{n}", outcome=Outcome.ACCEPTED, draft_kind="firm", dice=1.0) for n in range(5))
    summary = summary_of(*rejected, *accepted)
    assert summary.judged_drafts == 15 and figures_json(summary)["drafts_judged"] == 15
    assert "drafts accepted unchanged: 5 of 15 (33%)" in summary_lines(summary)


def test_reading_time_is_told_beside_drawing_time(tmp_path: Path) -> None:
    said = [replace(signed(TEN, TEN), seconds=5.0, reading_seconds=seconds) for seconds in (40.0, 0.0, 20.0)]
    summary = summary_of(*(record_of(ENTRY, each) for each in said))
    assert summary.reading_seconds == Quartiles(2, 25.0, 30.0, 35.0), "an older annotation does not tell it"
    assert figures_json(summary)["seconds_reading"] == {"n": 2, "q1": 25.0, "median": 30.0, "q3": 35.0}
    assert "reading time per scan: median 30 s (quartiles 25 to 35; n = 2)" in summary_lines(summary)
    write_summary(tmp_path / "t.csv", summary)
    assert [row["seconds_reading"] for row in read_table(tmp_path / "t.csv")] == ["40.0", "", "20.0"]


def test_a_study_without_work_is_said_to_be_so() -> None:
    summary = summary_of(ScanRecord("a"))
    assert summary_lines(summary) == ["0 of 1 signed off by mj, 0 in progress"]
    assert figures_json(summary)["dice_draft_final"] is None and summary.unit == "px" and summary.sizes == {}


# --- from and to the disk ---------------------------------------------------------------------------------------------
@pytest.fixture
def stored(tmp_path: Path) -> tuple[Path, StudyStore]:
    """Five scans (only their names count), four of them annotated, one of these damaged, and one that is gone."""
    folder = (tmp_path / "study").resolve()
    (folder / "benign").mkdir(parents=True)
    for name in "abcde":
        (folder / "benign" / f"{name}.png").touch()
    store = StudyStore(folder, "mj", user_data=tmp_path / "home")
    for number, name in enumerate("abcdz"):
        key = f"benign/{name}.png"
        annotation = signed(block(10, 10 + number), TEN)
        store.write(key, replace(annotation, scan=replace(annotation.scan, path=key), seconds=float(number)))
    store.path_of("benign/d.png").write_text("{")
    return folder, store


def test_it_is_read_scan_by_scan_and_names_what_is_damaged(stored: tuple[Path, StudyStore], tmp_path: Path) -> None:
    folder, _store = stored
    reports: list[float] = []
    fresh = StudyStore(folder, "mj", user_data=tmp_path / "home")
    with listening(lambda fraction, text: reports.append(fraction)):
        summary = summarise_study(open_study(folder), fresh)
    assert [record.outcome for record in summary.records] == [
        Outcome.ACCEPTED, Outcome.CORRECTED, Outcome.CORRECTED, None, None,
    ]  # fmt: skip
    assert len(summary.problems) == 1 and "d.png.json: damaged" in summary.problems[0]
    assert reports == sorted(reports) and reports[-1] == 1.0 and len(reports) == 6
    other = summarise_study(open_study(folder), StudyStore(folder, "eva", user_data=tmp_path / "home"))
    assert other.reader == "eva" and other.states[State.UNREAD] == 5 and other.problems == ()


def test_what_is_gone_from_the_folder_does_not_count(stored: tuple[Path, StudyStore]) -> None:
    folder, store = stored
    summary = summarise_study(open_study(folder), store, gone={"benign/a.png"})
    assert len(summary.records) == 4 and "benign/a.png" not in {record.key for record in summary.records}


def test_it_can_be_stopped(stored: tuple[Path, StudyStore]) -> None:
    folder, store = stored
    seen: list[float] = []
    with listening(lambda fraction, text: seen.append(fraction), lambda: len(seen) > 1), pytest.raises(Cancelled):
        summarise_study(open_study(folder), store)
    assert len(seen) == 2


def read_table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_the_table_has_a_row_a_scan_and_says_what_is_known(tmp_path: Path) -> None:
    records = [
        record_of(ENTRY, replace(signed(block(10, 20, 5, 4), TEN), spacing=(0.1, 0.1), seconds=3.14159)),
        record_of(ENTRY, signed(EMPTY, TEN)),
        ScanRecord("plain.png"),
    ]
    path = tmp_path / "new" / "table.csv"
    write_summary(path, summary_of(*records))
    first, none, plain = read_table(path)
    assert (first["scan"], first["state"], first["outcome"]) == ("benign/a.png", "signed off", records[0].outcome)
    assert float(first["dice_draft_final"]) == pytest.approx(records[0].dice or 0, abs=1e-4)
    assert (first["area_px"], first["area_mm2"], first["seconds_drawing"]) == ("80", "0.8", "3.1")
    assert float(first["longest_axis_px"]) == pytest.approx(10 * float(first["longest_axis_mm"]), abs=0.1)
    assert (none["lesions"], none["area_px"], none["longest_axis_px"], none["draft_has_lesion"]) == (
        "0",
        "0",
        "",
        "true",
    )
    assert (plain["scan"], plain["state"], plain["finals"]) == ("plain.png", "unread", "0")
    assert set(plain.values()) == {"plain.png", "unread", "0", "0.0", ""}


def test_the_area_in_the_table_is_that_of_every_island(tmp_path: Path) -> None:
    islands = np.zeros(SHAPE, bool)
    for number in range(MOST_MEASURED + 2):
        islands[4 * number : 4 * number + 3, 5:15] = True
    write_summary(tmp_path / "t.csv", summary_of(record_of(ENTRY, replace(signed(islands, TEN), spacing=(0.5, 0.1)))))
    (row,) = read_table(tmp_path / "t.csv")
    assert (row["area_px"], row["area_mm2"]) == ("300", "15.0")


def test_an_empty_table_still_has_its_head(tmp_path: Path) -> None:
    write_summary(tmp_path / "t.csv", summary_of())
    assert read_table(tmp_path / "t.csv") == [] and (tmp_path / "t.csv").read_text("utf-8-sig").startswith("scan,class")


@pytest.mark.parametrize("name", ["=1+1.png", "+a.png", "-a.png", "@a.png", "\ta.png", "\ra.png", "\na.png"])
def test_a_name_is_never_a_formula(name: str, tmp_path: Path) -> None:
    write_summary(tmp_path / "t.csv", summary_of(ScanRecord(name, model=name)))
    (row,) = read_table(tmp_path / "t.csv")
    assert row["scan"] == row["model"] == f"./{name}"


@given(st.text(st.characters(exclude_characters="\0"), min_size=1).filter(lambda text: text[0] not in "=+-@\t\r\n"))
def test_other_names_come_back_as_they_were(name: str) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.csv"
        write_summary(path, summary_of(ScanRecord(name)))
        (row,) = read_table(path)
    assert row["scan"] == name


def test_a_name_that_is_not_unicode_is_escaped(tmp_path: Path) -> None:
    write_summary(tmp_path / "t.csv", summary_of(ScanRecord("a\udcff.png")))
    assert read_table(tmp_path / "t.csv")[0]["scan"] == "a\\udcff.png"


# --- reading blind ----------------------------------------------------------------------------------------------------
def test_who_reads_blind_is_told_nothing_of_what_is_not_signed_off(tmp_path: Path) -> None:
    waiting = ScanRecord("benign/a.png", "benign", None, State.IN_PROGRESS, model="m", draft_kind="weak", seconds=4.0)
    done = replace(waiting, key="malignant/b.png", state=State.SIGNED_OFF, outcome=Outcome.NO_LESION, signed=TIME)
    whole = summary_of(waiting, done)
    assert whole.told((), {}) is whole
    told = whole.told({"draft", "truth"}, {"malignant/b.png": "malignant/b.png", "benign/a.png": "#2"})
    assert told.records == (done, ScanRecord("#2", state=State.IN_PROGRESS, seconds=4.0))
    assert told.states == whole.states and told.outcomes == whole.outcomes
    names = {"benign/a.png": "benign/a.png"}
    assert whole.told({"draft"}, names).records[0] == replace(waiting, model="", draft_kind="")
    assert whole.drafts["weak"] == 2 and told.drafts["weak"] == 1
    write_summary(tmp_path / "told.csv", told)
    assert "benign" not in (tmp_path / "told.csv").read_text(encoding="utf-8-sig").splitlines()[2]


def test_what_was_hidden_at_sign_off_is_a_column(tmp_path: Path) -> None:
    said = signed(TEN, TEN)
    said = replace(said, finals=(replace(said.finals[0], blind=("draft", "truth")),))
    write_summary(tmp_path / "s.csv", summary_of(record_of(ENTRY, said)))
    with (tmp_path / "s.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert [row["blind"] for row in csv.DictReader(stream)] == ["draft truth"]


# --- classes, categories, histograms ----------------------------------------------------------------------------------
def test_a_category_counts_once_for_each_lesion_that_is_still_in_the_final() -> None:
    two = block(5, 12) | block(35, 10)
    said = (
        Description((11, 15), {"category": ("4B",)}),
        Description((40, 15), {"category": ("2",)}),
        Description((55, 38), {"category": ("5",)}),  # of a lesion that is gone
    )
    one = record_of(ENTRY, replace(signed(two, None, by=None), birads=said))
    other = record_of(ENTRY, replace(signed(block(5, 12), None, by=None), birads=said[:1]))
    unsigned = record_of(ENTRY, replace(signed(two, two), finals=(), state=State.IN_PROGRESS, birads=said))
    summary = summary_of(one, other, unsigned)
    assert {name: count for name, count in summary.categories.items() if count} == {"2": 1, "4B": 2}
    assert list(summary.categories) == list(CATEGORIES)
    assert "lesions by category of BI-RADS: 2: 1, 4B: 2" in summary_lines(summary)
    assert figures_json(summary)["birads_categories"]["4B"] == 2


def test_the_categories_are_those_of_the_lexicon() -> None:
    assert load_lexicon(paths.resources()).by_name["category"].terms == CATEGORIES


def test_every_scan_is_in_one_class_and_one_state() -> None:
    records = [
        ScanRecord("a", "benign", state=State.SIGNED_OFF), ScanRecord("b", "benign", "malignant"), ScanRecord("c"),
        ScanRecord("d", "cyst"),
    ]  # fmt: skip
    found = summary_of(*records).class_states
    assert list(found) == ["benign", "malignant", "cyst", ""]
    assert found["benign"][State.SIGNED_OFF] == 1 and sum(found["malignant"].values()) == 1
    assert sum(sum(states.values()) for states in found.values()) == len(records)


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1000), st.floats(0, 1000)), max_size=30))
def test_every_scan_is_in_one_bar(values: list[tuple[float, float, float]]) -> None:
    summary = summary_of(*(
        ScanRecord(str(number), outcome=Outcome.CORRECTED, dice=share, seconds=drawing, reading_seconds=reading)
        for number, (share, drawing, reading) in enumerate(values)
    ))  # fmt: skip
    assert sum(summary.dice_counts) == sum(summary.drawing_counts) == len(values)
    assert sum(summary.reading_counts) == sum(reading > 0 for _share, _drawing, reading in values)
    assert len(summary.dice_counts) == DICE_BINS and len(summary.drawing_counts) == len(TIMES) + 1
    for place, limit in enumerate(TIMES):
        assert sum(summary.drawing_counts[: place + 1]) == sum(drawing <= limit for _share, drawing, _ in values)
