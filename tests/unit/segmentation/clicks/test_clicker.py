"""The network behind the click tool: what it may change, whatever it says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

from busviewer.editing import move_margin
from busviewer.mask import Box, Mask
from busviewer.network import build_network
from busviewer.scan import Scan
from busviewer.segmentation import ModelError
from busviewer.segmentation.clicks.click_weights import load_click_network, save_click_weights
from busviewer.segmentation.clicks.clicker import TorchClicker
from busviewer.segmentation.clicks.clicks import Click
from busviewer.segmentation.models.click_folder import ClickInfo, read_clicks

SHAPE = (90, 120)
SIZE = 64


class Said(nn.Module):
    """Says of each pixel what a function makes of the planes: scan, mask, for, against, box."""

    multiple, channels, stages = 4, 5, {}

    def __init__(self, says: object) -> None:
        super().__init__()
        self.says = says
        self.looks = 0

    def forward(self, x: Tensor) -> Tensor:
        self.looks += 1
        return self.says(x)  # type: ignore[operator,no-any-return]


def scan_of(mask: Mask) -> Scan:
    """Dark where ``mask`` is, and bright elsewhere."""
    return Scan(np.where(mask, 30, 180).astype(np.uint8), Path("scan.png"), "a" * 64)


def disc(row: int, column: int, radius: int) -> Mask:
    rows, columns = np.mgrid[: SHAPE[0], : SHAPE[1]]
    return np.asarray((rows - row) ** 2 + (columns - column) ** 2 <= radius**2)


def clicker(network: nn.Module, size: int = SIZE) -> TorchClicker:
    return TorchClicker(ClickInfo(Path(), "click-unet", {}, size, "", {}), move_margin, network=network.eval())


def dark(x: Tensor) -> Tensor:
    return torch.where(x[:, :1] < 0, 6.0, -6.0)


def random_network(seed: int) -> nn.Module:
    torch.manual_seed(seed)
    return build_network("click-unet", width=2, levels=3)


CLICKS = st.lists(
    st.builds(Click, st.integers(0, SHAPE[0] - 1), st.integers(0, SHAPE[1] - 1), st.booleans()), min_size=1, max_size=4
)
RANDOM = [clicker(random_network(seed)) for seed in range(3)]


def some_mask(seed: int) -> Mask:
    random = np.random.default_rng(seed)
    field = cv2.GaussianBlur(random.standard_normal(SHAPE).astype(np.float32), (0, 0), 6)
    return np.asarray(field > np.quantile(field, random.uniform(0.5, 1)))


@given(st.sampled_from(RANDOM), st.integers(0, 9999), CLICKS)
def test_what_is_clicked_is_as_asked_and_what_is_far_stays(tool: TorchClicker, seed: int, clicks: list[Click]) -> None:
    before = some_mask(seed)
    kept = before.copy()
    drawn = tool.draw(scan_of(some_mask(seed + 1)), before, clicks)
    assert drawn.dtype == bool and drawn.shape == SHAPE and np.array_equal(before, kept)
    told = {(click.row, click.column): click.wanted for click in clicks}
    assert all(drawn[place] == wanted for place, wanted in told.items())
    changed = drawn ^ before
    for place in told:
        changed[place] = False
    count, labels = cv2.connectedComponents(changed.astype(np.uint8), connectivity=8)
    last = clicks[-1]
    rows, columns = np.mgrid[: SHAPE[0], : SHAPE[1]]
    away = np.hypot(rows - last.row, columns - last.column)
    reach = 2 + 4 * max(SHAPE) / SIZE + 2**0.5
    assert all(away[labels == number].min() <= reach for number in range(1, count))


@settings(max_examples=20)
@given(st.sampled_from(RANDOM), st.integers(0, 9999), st.integers(0, 60), st.integers(0, 90), st.integers(1, 40))
def test_a_box_alone_touches_nothing_that_is_not_in_it_or_hangs_together_with_it(
    tool: TorchClicker, seed: int, top: int, left: int, side: int
) -> None:
    before, box = some_mask(seed), Box(top, left, top + side, left + side).clip(SHAPE)
    drawn = tool.draw(scan_of(before), before, [], box)
    _, labels = cv2.connectedComponents(before.astype(np.uint8), connectivity=8)
    there = np.unique(labels[box.slices])
    far = np.ones(SHAPE, bool)
    far[box.grow(3).clip(SHAPE).slices] = False
    far &= ~np.isin(labels, there[there > 0])
    assert not (drawn ^ before)[far].any()


def test_a_box_over_a_mask_draws_what_it_draws_without_one() -> None:
    """A mask that is there is no reason to draw nothing: it is what the reader wants to have drawn anew."""

    def dark_and_not_yet_drawn(x: Tensor) -> Tensor:
        return torch.where((x[:, :1] < 0) & (x[:, 1:2] <= 0), 6.0, -6.0)

    lesion, box = disc(45, 60, 14), Box(28, 43, 63, 78)
    tool = clicker(Said(dark_and_not_yet_drawn))
    alone = tool.draw(scan_of(lesion), np.zeros(SHAPE, bool), [], box)
    assert alone.any() and not (alone ^ lesion)[~disc(45, 60, 17)].any()
    far = disc(10, 10, 5)
    over = tool.draw(scan_of(lesion), disc(48, 62, 10) | far, [], box)
    assert np.array_equal(over, alone | far)


def test_a_box_in_which_nothing_is_found_leaves_the_mask() -> None:
    before = disc(45, 60, 10)
    tool = clicker(Said(lambda x: torch.full_like(x[:, :1], -9.0)))
    assert np.array_equal(tool.draw(scan_of(before), before, [], Box(30, 40, 60, 80)), before)


def test_from_nothing_the_lesion_that_is_clicked_is_drawn_and_looked_at_twice() -> None:
    small, other = disc(40, 30, 9), disc(60, 95, 8)
    network = Said(dark)
    tool = clicker(network)
    network.looks = 0
    drawn = tool.draw(scan_of(small | other), np.zeros(SHAPE, bool), [Click(40, 30, True)])
    assert np.mean(drawn ^ small) < 0.005, "sharp, and not the other one"
    twice = tool.draw(scan_of(small | other), drawn, [Click(40, 30, True), Click(60, 95, True)])
    assert np.mean(twice ^ (small | other)) < 0.01


def test_a_click_against_takes_a_part_away_and_leaves_the_rest() -> None:
    left, right = disc(40, 30, 12), disc(40, 85, 12)
    network = Said(lambda x: torch.where((x[:, 1:2] > 0.5) & (x[:, 3:4].amax((2, 3), keepdim=True) < 0.5), 6.0, -6.0))
    drawn = clicker(network).draw(scan_of(left), left | right, [Click(40, 85, False)])
    assert np.array_equal(drawn, left)


def test_where_the_network_says_no_the_margin_tool_is_heard() -> None:
    scan, nothing, click = scan_of(disc(40, 30, 9)), np.zeros(SHAPE, bool), Click(10, 11, True)
    drawn = clicker(Said(lambda x: torch.full_like(x[:, :1], -9.0))).draw(scan, nothing, [click])
    moved = move_margin(scan.pixels, nothing, 10, 11, True)
    assert drawn[10, 11] and np.array_equal(drawn & moved, moved) and (drawn & ~moved).sum() < 12


def test_a_rim_that_is_a_pixel_off_all_along_is_left() -> None:
    """The network's margin and the reader's are never quite one: a click does not move what is right."""
    reader, networks = disc(45, 60, 25), disc(45, 60, 26) | disc(45, 92, 10)
    lesion = scan_of(networks)
    drawn = clicker(Said(dark), 128).draw(lesion, reader, [Click(45, 95, True)])
    assert drawn[45, 95] and drawn[45, 88]
    far = np.mgrid[: SHAPE[0], : SHAPE[1]][1] < 60
    assert np.array_equal(drawn & far, reader & far)


@pytest.mark.parametrize(
    ("clicks", "box", "says"),
    [
        ([Click(SHAPE[0], 3, True)], None, "outside the scan"), ([Click(2, -1, False)], None, "outside the scan"),
        ([], Box(5, 5, 5, 9), "empty or outside the scan"), ([], Box(80, 5, 95, 9), "empty or outside the scan"),
        ([], None, "at least one click or a box is needed"),
    ],
)  # fmt: skip
def test_what_is_not_on_the_scan_is_refused(clicks: list[Click], box: Box | None, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        RANDOM[0].draw(scan_of(disc(9, 9, 3)), np.zeros(SHAPE, bool), clicks, box)


def test_a_mask_of_another_grid_is_refused_and_so_is_no_number() -> None:
    with pytest.raises(ValueError, match="the shape of the mask is"):
        RANDOM[0].draw(scan_of(disc(9, 9, 3)), np.zeros((3, 3), bool), [Click(1, 1, True)])
    broken = clicker(Said(lambda x: x[:, :1] * float("nan")))
    with pytest.raises(RuntimeError, match="the click network returned invalid values"):
        broken.draw(scan_of(disc(9, 9, 3)), np.zeros(SHAPE, bool), [Click(1, 1, True)])


# --- on the disk -----------------------------------------------------------------------------------------------------
@pytest.fixture
def kept(tmp_path: Path) -> ClickInfo:
    """A click network on the disk."""
    options = {"width": 2, "levels": 3}
    info = ClickInfo(tmp_path / "clicks", "click-unet", options, SIZE, "", {"epochs": 1})
    return save_click_weights(info, random_network(5))


def test_a_round_trip(kept: ClickInfo) -> None:
    assert read_clicks(kept.folder) == kept
    kept.verify()
    network = load_click_network(kept)
    assert not network.training and network.channels == 5
    assert (
        TorchClicker(kept, move_margin).draw(scan_of(disc(9, 9, 3)), disc(9, 9, 2), [Click(9, 9, False)]).shape == SHAPE
    )


def test_what_is_missing_or_damaged_is_one_line_that_names_the_file(kept: ClickInfo) -> None:
    def says(reason: str) -> None:
        with pytest.raises(ModelError, match=reason) as error:
            TorchClicker(read_clicks(kept.folder), move_margin)
        assert str(kept.folder) in str(error.value) and "\n" not in str(error.value)

    description = (kept.folder / "clicks.json").read_text()
    for old, new in (
        ('"format": 1', '"format": 2'), (f'"size": {SIZE}', '"size": 33'), ('"levels": 3', '"levels": "3"'),
        ("click-unet", "unknown-net"), ('"width": 2', '"width": 3'), (kept.sha256, "f" * 64), (kept.sha256, "x"),
    ):  # fmt: skip
        assert old in description
        (kept.folder / "clicks.json").write_text(description.replace(old, new))
        says("not a click network of format 1|is missing or wrong|do not match the network|damaged")
    (kept.folder / "clicks.json").write_text("[")
    says("not valid JSON")
    (kept.folder / "clicks.json").unlink()
    says("cannot be read")
    kept.write()
    kept.weights.write_bytes(kept.weights.read_bytes()[:-9])
    says("damaged")
    kept.weights.unlink()
    says("cannot be read")


def test_weights_of_a_plain_network_do_not_pass_for_it(kept: ClickInfo) -> None:
    plain = replace(kept, network="attention-unet")
    save_click_weights(plain, build_network("attention-unet", width=2, levels=3))
    with pytest.raises(ModelError, match="5 input channels"):
        TorchClicker(read_clicks(kept.folder), move_margin)
