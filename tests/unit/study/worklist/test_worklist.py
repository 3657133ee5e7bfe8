"""The worklist: rows, counts, where to go next."""

from __future__ import annotations

from pathlib import Path

import pytest

from busviewer.study.annotations.annotation import Annotation, ScanRef, State
from busviewer.study.annotations.glance import Summary
from busviewer.study.folder.entry import ScanEntry
from busviewer.study.worklist.listing import Order, Rule, arrange
from busviewer.study.worklist.worklist import Worklist
from tests.waiting import calls

KEYS = ["benign (1).png", "benign (2).png", "malignant (1).png", "normal (1).png"]


def entries() -> list[ScanEntry]:
    return [ScanEntry(key, Path(key), class_name=key.split()[0]) for key in KEYS]


def summary(state: State, **fields: object) -> Summary:
    values: dict[str, object] = {"has_draft": False, "flag": False, "note": "", "uncertainty": None, **fields}
    return Summary(state=state, **values)  # type: ignore[arg-type]


@pytest.fixture
def worklist() -> Worklist:
    return Worklist(
        entries(),
        {
            KEYS[0]: summary(State.SIGNED_OFF),
            KEYS[1]: summary(State.IN_PROGRESS, has_draft=True, uncertainty=0.4),
            KEYS[2]: summary(State.UNREAD, flag=True, note="look again", has_draft=True, uncertainty=0.9),
            "gone.png": summary(State.SIGNED_OFF),
        },
    )


def test_rows_tell_what_was_said(worklist: Worklist) -> None:
    assert [row.key for row in worklist.rows] == KEYS and len(worklist) == 4
    row = worklist.row(KEYS[2])
    assert (row.class_name, row.state, row.flagged, row.note, row.uncertainty) == (
        "malignant", State.UNREAD, True, "look again", 0.9,
    )  # fmt: skip
    assert worklist.index(KEYS[3]) == 3 and KEYS[3] in worklist and "gone.png" not in worklist
    with pytest.raises(KeyError):
        worklist.row("gone.png")


def test_counts(worklist: Worklist) -> None:
    counts = worklist.counts
    assert counts.text == "1 of 4 signed off"
    assert (counts.unread, counts.in_progress, counts.signed_off, counts.with_draft, counts.flagged) == (2, 1, 1, 2, 1)
    assert Worklist().counts.text == "0 of 0 signed off"


CUTS = {"quiet": 0.8, "balanced": 0.5, "every": 0.2}


def proposed(lesion: float, *, drawn: bool = True, state: State = State.IN_PROGRESS, **fields: object) -> Summary:
    """A draft that is firm by the cuts."""
    given = {"lesion_probability": lesion, "cuts": CUTS, "drawn": drawn, **fields}
    return summary(state, has_draft=True, uncertainty=0.4, **given)


def drafts_of(worklist: Worklist) -> list[tuple[str, bool | None]]:
    return [(row.draft_kind, row.no_lesion) for row in worklist.rows]


def counted(worklist: Worklist) -> tuple[int, int, int, int]:
    counts = worklist.counts
    return counts.with_draft, counts.firm, counts.possible, counts.nothing


def test_drafts_are_firm_or_weak_by_the_sensitivity_at_once() -> None:
    said = {KEYS[0]: proposed(0.9), KEYS[1]: proposed(0.3), KEYS[2]: proposed(0.01, drawn=False)}
    worklist = Worklist(entries(), said)
    assert worklist.sensitivity == "balanced"
    assert drafts_of(worklist) == [("firm", False), ("weak", None), ("none", True), ("", None)]
    assert [row.lesion_probability for row in worklist.rows] == [0.9, 0.3, 0.01, None]
    assert counted(worklist) == (3, 1, 1, 1)
    worklist.sensitivity = "every"
    assert drafts_of(worklist) == [("firm", False), ("firm", False), ("none", True), ("", None)]
    assert counted(worklist) == (3, 2, 0, 1)
    worklist.update(KEYS[0], proposed(0.1))
    assert worklist.row(KEYS[0]).draft_kind == "weak" and counted(worklist) == (3, 1, 1, 1)
    worklist.sensitivity = "quiet"
    assert drafts_of(worklist) == [("weak", None), ("weak", None), ("none", True), ("", None)]
    assert counted(worklist) == (3, 0, 2, 1) and Worklist(entries(), said, "every").counts.firm == 2
    for make in (lambda: Worklist((), None, "loud"), lambda: setattr(worklist, "sensitivity", "loud")):
        with pytest.raises(ValueError, match="unknown sensitivity 'loud'"):
            make()
    assert worklist.sensitivity == "quiet"


def test_the_readers_own_mask_counts_whatever_the_draft() -> None:
    said = {KEYS[0]: proposed(0.3, empty=False), KEYS[1]: proposed(0.3, empty=True, state=State.SIGNED_OFF)}
    for name in ("quiet", "balanced", "every"):
        worklist = Worklist(entries(), said, name)
        assert [row.no_lesion for row in worklist.rows] == [False, True, None, None]


def test_a_scan_that_comes_back_has_its_draft_again() -> None:
    worklist = Worklist(entries()[:1], {KEYS[0]: proposed(0.3), KEYS[1]: proposed(0.3)})
    worklist.sensitivity = "every"
    worklist.follow(entries()[:2])
    assert drafts_of(worklist) == [("firm", False)] * 2 and worklist.counts.firm == 2


def test_only_signed_off_scans_count_as_classed(worklist: Worklist) -> None:
    worklist.update(KEYS[0], summary(State.SIGNED_OFF, lesion_class="benign"))
    worklist.update(KEYS[1], summary(State.IN_PROGRESS, lesion_class="malignant"))
    assert worklist.counts.classed == 1 and worklist.row(KEYS[1]).lesion_class == "malignant"
    worklist.update(KEYS[0], summary(State.IN_PROGRESS, lesion_class="benign"))
    assert worklist.counts.classed == 0


def test_a_row_follows_its_annotation(worklist: Worklist) -> None:
    worklist.update(KEYS[3], Annotation(ScanRef(KEYS[3], "", (4, 4)), "mj", State.IN_PROGRESS, flag=True))
    assert worklist.row(KEYS[3]).state is State.IN_PROGRESS and worklist.row(KEYS[3]).flagged
    worklist.update("gone.png", summary(State.UNREAD))


def test_unreadable_rows_keep_their_reason_and_are_passed_over(worklist: Worklist) -> None:
    worklist.note(KEYS[2], unreadable="truncated")
    worklist.update(KEYS[2], summary(State.UNREAD))
    assert worklist.row(KEYS[2]).unreadable == "truncated" and worklist.counts.unreadable == 1
    assert worklist.next_unread(KEYS[0]) == KEYS[3]
    worklist.note(KEYS[2], unreadable="")
    assert worklist.next_unread(KEYS[0]) == KEYS[2] and worklist.counts.unreadable == 0


def test_next_unread_goes_round_the_end(worklist: Worklist) -> None:
    assert worklist.next_unread(None) == KEYS[2]
    assert worklist.next_unread(KEYS[3]) == KEYS[2]
    assert worklist.next_unread(KEYS[2]) == KEYS[3]
    assert worklist.next_unread(KEYS[0], within=[KEYS[0], KEYS[1]]) is None
    assert worklist.next_unread(KEYS[0], within=[KEYS[3], KEYS[1]]) == KEYS[3]


def test_next_unread_goes_to_what_was_only_seen_after_all_others(worklist: Worklist) -> None:
    worklist.update(KEYS[2], summary(State.SEEN))
    assert worklist.next_unread(KEYS[0]) == KEYS[3] and worklist.next_unread(KEYS[3]) == KEYS[2]
    worklist.update(KEYS[3], summary(State.SEEN))
    assert worklist.next_unread(KEYS[0]) == KEYS[2] and worklist.next_unread(KEYS[2]) == KEYS[3]
    assert worklist.next_open(KEYS[2]) == KEYS[3] and worklist.next_open(KEYS[0]) == KEYS[1]
    counts = worklist.counts
    assert (counts.unread, counts.seen, counts.in_progress, counts.signed_off) == (0, 2, 1, 1)


def test_neighbours(worklist: Worklist) -> None:
    assert worklist.neighbour(KEYS[1], 1) == KEYS[2]
    assert worklist.neighbour(KEYS[1], -1) == KEYS[0]
    assert worklist.neighbour(KEYS[0], -1) is None
    assert worklist.neighbour(KEYS[3], 1) is None
    assert worklist.neighbour(KEYS[0], 1, within=[KEYS[0], KEYS[3]]) == KEYS[3]
    assert worklist.neighbour(None, 1) == KEYS[0]
    assert Worklist().neighbour(None, 1) is None


def test_hidden_and_removed_scans_count_apart(worklist: Worklist) -> None:
    worklist.note(KEYS[0], hidden=True)
    worklist.follow(entries(), gone={KEYS[3]})
    counts = worklist.counts
    assert (counts.total, counts.signed_off, counts.listed, counts.done) == (4, 1, 2, 0)
    assert (counts.hidden, counts.gone, counts.text) == (1, 1, "0 of 2 signed off")
    assert worklist.next_unread(KEYS[2]) is None, "the only other unread one is no longer there"
    assert worklist.neighbour(None, 1) == KEYS[1]


def test_next_open_passes_over_what_is_done_broken_or_gone(worklist: Worklist) -> None:
    assert worklist.next_open(None) == KEYS[1] and worklist.next_open(KEYS[3]) == KEYS[1]
    worklist.note(KEYS[1], unreadable="truncated")
    worklist.note(KEYS[2], gone=True)
    assert worklist.next_open(None) == KEYS[3] and worklist.next_open(KEYS[3]) is None


def test_the_folder_changes_and_the_rows_keep_what_was_said(worklist: Worklist) -> None:
    worklist.note(KEYS[1], dice=0.5, unreadable="truncated")
    more = sorted([*entries(), ScanEntry("gone.png", Path("gone.png"))], key=lambda entry: entry.key)
    worklist.follow(more, gone={KEYS[1]})
    assert [row.key for row in worklist.rows] == [entry.key for entry in more]
    assert worklist.row("gone.png").state is State.SIGNED_OFF, "it was annotated before it came"
    row = worklist.row(KEYS[1])
    assert row.gone and row.state is State.IN_PROGRESS and row.dice == 0.5 and worklist.counts.signed_off == 2
    worklist.follow(more, gone=())
    row = worklist.row(KEYS[1])
    assert not row.gone and row.unreadable == "" and worklist.counts.gone == 0


def many(count: int) -> list[ScanEntry]:
    return [ScanEntry(f"{number}.png", Path(f"{number}.png")) for number in range(count)]


def test_work_grows_with_the_rows_and_one_of_them_costs_the_same_among_any_number() -> None:
    def made(count: int) -> Worklist:
        worklist = Worklist(many(count))
        worklist.update(f"{count - 1}.png", summary(State.SIGNED_OFF))
        assert worklist.counts.signed_off == 1
        assert worklist.next_unread(f"{count - 1}.png") == "0.png"
        assert len(arrange(Rule("99").leave(worklist.rows), Order.NAME)) > 10
        return worklist

    small, large = made(1000), made(4000)
    assert large.neighbour("2000.png", 1) == "2001.png"
    assert calls(lambda: made(4000)) < 4.5 * calls(lambda: made(1000))
    for act in (
        lambda worklist: worklist.update("500.png", summary(State.IN_PROGRESS)),
        lambda worklist: worklist.neighbour("500.png", 1),
        lambda worklist: worklist.row("500.png"),
    ):
        assert calls(lambda act=act: act(large)) <= calls(lambda act=act: act(small)) + 10  # type: ignore[misc]


def test_another_sensitivity_costs_the_same_for_each_row() -> None:
    def changed(count: int) -> tuple[int, Worklist]:
        entries = many(count)
        worklist = Worklist(entries, {entry.key: proposed(number / count) for number, entry in enumerate(entries)})
        return calls(lambda: setattr(worklist, "sensitivity", "every")), worklist

    (few, _), (most, worklist) = changed(1000), changed(10_000)
    assert most < 11 * few
    assert (worklist.counts.firm, worklist.counts.possible) == (8000, 2000)


def test_a_row_has_the_hint_of_its_entry_as_the_folder_changes() -> None:
    entry = ScanEntry("a.tif", Path("a.tif"), hint="page 2 of 3")
    worklist = Worklist([entry])
    worklist.note("a.tif", truth_hint="covers 90 %")
    assert (worklist.row("a.tif").hint, worklist.row("a.tif").truth_hint) == ("page 2 of 3", "covers 90 %")
    worklist.follow([entry._replace(hint="")])
    assert (worklist.row("a.tif").hint, worklist.row("a.tif").truth_hint) == ("", "covers 90 %")


# --- reading blind ----------------------------------------------------------------------------------------------------
def test_a_hidden_draft_tells_nothing_before_sign_off(worklist: Worklist) -> None:
    worklist.note(KEYS[1], dice=0.8, no_lesion=False)
    worklist.read_blind({"draft"})
    row = worklist.row(KEYS[1])
    assert (row.uncertainty, row.dice, row.no_lesion) == (None, None, None)
    assert row.has_draft and row.class_name == "benign" and row.name == KEYS[1]
    worklist.update(KEYS[1], summary(State.SIGNED_OFF, has_draft=True, uncertainty=0.4))
    assert (worklist.row(KEYS[1]).uncertainty, worklist.row(KEYS[1]).dice) == (0.4, 0.8)
    worklist.note(KEYS[2], dice=0.1)
    assert worklist.row(KEYS[2]).dice is None
    worklist.read_blind(())
    assert worklist.row(KEYS[2]).dice == 0.1 and worklist.row(KEYS[2]).uncertainty == 0.9


def test_a_hidden_ground_truth_gives_no_hint_before_sign_off(worklist: Worklist) -> None:
    for key in KEYS[:2]:
        worklist.note(key, truth_hint="the ground truth covers 90 % of the scan")
    worklist.read_blind({"truth"})
    assert worklist.row(KEYS[1]).truth_hint == ""
    worklist.update(KEYS[1], summary(State.SIGNED_OFF))
    assert worklist.row(KEYS[1]).truth_hint == "the ground truth covers 90 % of the scan"
    worklist.read_blind({"draft"})
    assert worklist.row(KEYS[0]).truth_hint != ""


def test_a_hidden_draft_tells_neither_its_kind_nor_its_probability_nor_is_it_counted() -> None:
    said = {KEYS[0]: proposed(0.9), KEYS[1]: proposed(0.3), KEYS[2]: proposed(0.3, empty=True, state=State.SIGNED_OFF)}
    worklist = Worklist(entries(), said)
    worklist.read_blind({"draft"})
    for name in ("quiet", "every", "balanced"):
        worklist.sensitivity = name
        assert [(row.has_draft, row.draft_kind, row.lesion_probability) for row in worklist.rows[:2]] == [
            (True, "", None)
        ] * 2
        assert counted(worklist) == (3, int(name == "every"), int(name != "every"), 0)
    assert worklist.row(KEYS[2]).draft_kind == "weak" and worklist.row(KEYS[2]).lesion_probability == 0.3
    worklist.read_blind(())
    assert drafts_of(worklist)[:2] == [("firm", False), ("weak", None)] and counted(worklist) == (3, 1, 2, 0)


def test_a_hidden_class_is_in_no_name_search_or_order(worklist: Worklist) -> None:
    many = [ScanEntry(f"{kind}/{n}.png", Path(f"{n}.png"), class_name=kind) for kind in ("benign", "malignant")
            for n in range(50)]  # fmt: skip
    blind = Worklist(many)
    blind.read_blind({"truth"})
    assert [row.name for row in blind.rows] == [f"#{number}" for number in range(1, 101)]
    assert all(row.class_name is None for row in blind.rows)
    assert [blind.index(row.key) for row in blind.rows] == list(range(100))
    first = sum(row.key.startswith("benign") for row in blind.rows[:50])
    assert 10 < first < 40  # classes no longer lie side by side
    assert Rule("benign").leave(blind.rows) == [] and [row.name for row in Rule("#100").leave(blind.rows)] == ["#100"]
    assert [row.name for row in arrange(blind.rows, Order.NAME)] == [row.name for row in blind.rows]
    again = Worklist(many[::-1])
    again.read_blind({"truth"})
    assert [row.key for row in again.rows] == [row.key for row in blind.rows]  # the numbers are the same at every desk
    key = blind.rows[30].key
    blind.update(key, summary(State.SIGNED_OFF))
    assert blind.row(key).name == key and blind.row(key).class_name and blind.index(key) == 30
    assert blind.counts.signed_off == 1
    blind.read_blind(())
    assert [row.key for row in blind.rows] == [entry.key for entry in many]
    assert all(row.name == row.key and row.class_name for row in blind.rows)


def test_a_message_on_a_mask_tells_no_class_to_whom_it_is_hidden() -> None:
    folder = Path("set")
    scans = [
        ScanEntry(f"{kind}/a.png", folder / kind / "a.png", (folder / kind / "a_mask.png",), "masks", kind)
        for kind in ("benign", "malignant")
    ]
    worklist = Worklist(scans)
    mask = scans[1].truths[0]
    worklist.note(scans[1].key, unreadable=f"{mask}: this mask has 4 x 4 pixels")
    worklist.read_blind({"truth"})
    name = worklist.row(scans[1].key).name
    assert worklist.row(scans[1].key).unreadable == f"{name}, ground truth: this mask has 4 x 4 pixels"
    assert worklist.veiled(f"Damaged: {mask}.") == f"Damaged: {name}, ground truth."
    worklist.update(scans[1].key, summary(State.SIGNED_OFF))
    assert worklist.veiled(f"Damaged: {mask}.") == f"Damaged: {mask}."


def test_in_privacy_mode_scans_are_numbered_and_nothing_names_a_file() -> None:
    entries = [
        ScanEntry("Doe/1", Path("/s/Doe/1")),
        ScanEntry("Doe/clip.tif#1", Path("/s/Doe/clip.tif#1")),
        ScanEntry("Doe/clip.tif#2", Path("/s/Doe/clip.tif#2"), hint="the mask Doe_mask.png is not used",
                  truths=(Path("/s/Doe/Doe_mask.png"),)),
    ]  # fmt: skip
    worklist = Worklist(entries)
    worklist.keep_private("Scan {number}")
    assert [row.name for row in worklist.rows] == ["Scan 1", "Scan 2#1", "Scan 2#2"]
    assert "Doe" not in worklist.rows[2].hint
    worklist.note("Doe/1", unreadable="/s/Doe/1: it has 1 sample")
    assert worklist.row("Doe/1").unreadable == "/s/Scan 1: it has 1 sample"
    assert worklist.veiled("Doe/1 and 1 more; Doe/clip.tif#2") == "Scan 1 and 1 more; Scan 2#2"
    worklist.follow([ScanEntry("Abel", Path("/s/Abel")), *entries])
    assert [row.name for row in worklist.rows] == ["Scan 3", "Scan 1", "Scan 2#1", "Scan 2#2"]
    worklist.read_blind({"truth"})
    assert all(row.name.startswith("#") for row in worklist.rows)
    worklist.read_blind(())
    worklist.keep_private("")
    assert worklist.row("Doe/1").name == "Doe/1"
