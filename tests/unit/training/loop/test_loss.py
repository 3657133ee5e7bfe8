"""The loss against MONAI's and against the formula."""

from __future__ import annotations

import math

import pytest
import torch
from monai.losses import DiceLoss
from torch.nn import functional

from busviewer.training.loop.loss import (
    LOSSES,
    assessment_loss,
    bce_loss,
    dice_bce_loss,
    dice_loss,
    lesion_dice_bce_loss,
)


def test_it_is_monais_dice_plus_binary_cross_entropy() -> None:
    """MONAI's smoothing is added to both sides of the fraction as well; its default reduction is the mean a scan."""
    torch.manual_seed(1)
    logits, truth = torch.randn(4, 1, 16, 16) * 3, (torch.rand(4, 1, 16, 16) < 0.2).float()
    truth[2] = 0
    monai = DiceLoss(sigmoid=True, smooth_nr=1.0, smooth_dr=1.0)(logits, truth)
    expected = monai + functional.binary_cross_entropy_with_logits(logits, truth)
    assert float(dice_bce_loss(logits, truth)) == pytest.approx(float(expected), abs=1e-6)


def test_a_hand_made_case() -> None:
    """Two pixels of probability one half, one of them lesion: Dice (2 * .5 + 1) / (1 + 1 + 1), BCE ln 2."""
    found = dice_bce_loss(torch.zeros(1, 1, 1, 2), torch.tensor([[[[1.0, 0.0]]]]))
    assert float(found) == pytest.approx(math.log(2) + 1 - 2 / 3)


def test_right_is_free_and_wrong_is_dear() -> None:
    truth = torch.zeros(2, 1, 8, 8)
    truth[0, :, 2:5, 2:5] = 1  # the second shows no lesion
    sure = (truth * 2 - 1) * 100
    assert float(dice_bce_loss(sure, truth)) == pytest.approx(0, abs=1e-6)
    assert float(dice_bce_loss(-sure, truth)) > 50


def test_dice_over_lesions_only_lets_a_suspicion_live() -> None:
    """On a scan without a lesion only the cross-entropy is left; on one with a lesion nothing changes."""
    torch.manual_seed(2)
    logits, truth = torch.randn(2, 1, 8, 8), torch.zeros(2, 1, 8, 8)
    assert float(lesion_dice_bce_loss(logits, truth)) == pytest.approx(float(bce_loss(logits, truth)))
    truth[:, :, 2:5, 2:5] = 1
    assert float(lesion_dice_bce_loss(logits, truth)) == pytest.approx(float(dice_bce_loss(logits, truth)))
    truth[1] = 0
    half = bce_loss(logits, truth) + dice_loss(logits[:1], truth[:1]) / 2
    assert float(lesion_dice_bce_loss(logits, truth)) == pytest.approx(float(half))


def test_a_small_lesion_counts_as_much_as_a_large_one() -> None:
    truth = torch.zeros(2, 1, 32, 32)
    truth[0, :, :3, :3], truth[1, :, :20, :20] = 1, 1
    missed_small, missed_large = (truth.clone() * 200 - 100 for _ in range(2))
    missed_small[0], missed_large[1] = -100, -100

    def dice_part(logits: torch.Tensor) -> float:
        return float(dice_bce_loss(logits, truth) - functional.binary_cross_entropy_with_logits(logits, truth))

    assert dice_part(missed_small) == pytest.approx(0.45) and dice_part(missed_large) == pytest.approx(0.5, abs=0.01)


def test_bf16_logits_are_summed_in_fp32() -> None:
    logits = torch.randn(2, 1, 64, 64).bfloat16()
    truth = (torch.rand(2, 1, 64, 64) < 0.3).float()
    found = dice_bce_loss(logits, truth)
    assert found.dtype == torch.float32 and torch.equal(found, dice_bce_loss(logits.float(), truth))


def test_the_parts_are_to_be_had_alone() -> None:
    torch.manual_seed(2)
    logits, truth = torch.randn(3, 1, 8, 8), (torch.rand(3, 1, 8, 8) < 0.3).float()
    whole = float(dice_bce_loss(logits, truth))
    assert float(bce_loss(logits, truth)) + float(dice_loss(logits, truth)) == pytest.approx(whole)
    assert float(dice_loss(logits, truth)) == pytest.approx(
        float(DiceLoss(sigmoid=True, smooth_nr=1.0, smooth_dr=1.0)(logits, truth)), abs=1e-6
    )


@pytest.mark.parametrize("name", LOSSES)
def test_each_is_a_mean_over_scans(name: str) -> None:
    """So that the parts of a batch, weighted by their scans, come to the batch's loss."""
    torch.manual_seed(3)
    logits, truth = torch.randn(5, 1, 8, 8), (torch.rand(5, 1, 8, 8) < 0.3).float()
    parts = [LOSSES[name](logits[part], truth[part]) * len(truth[part]) for part in (slice(0, 2), slice(2, 5))]
    assert float(sum(parts)) / 5 == pytest.approx(float(LOSSES[name](logits, truth)), abs=1e-6)


def test_an_assessment_is_judged_where_the_truth_is_known() -> None:
    logits, truth = torch.tensor([2.0, -1.0, 3.0, 0.5]), torch.tensor([1.0, 0.0, -1.0, -1.0])
    expected = (math.log1p(math.exp(-2)) + math.log1p(math.exp(-1))) / 2
    assert float(assessment_loss(logits, truth)) == pytest.approx(expected)
    logits.requires_grad_()
    assessment_loss(logits, truth).backward()
    assert logits.grad is not None and logits.grad[:2].all() and not logits.grad[2:].any()


def test_where_no_truth_is_known_an_assessment_costs_nothing() -> None:
    logits = torch.tensor([5.0, -5.0], requires_grad=True)
    loss = assessment_loss(logits, torch.full((2,), -1.0))
    loss.backward()
    assert float(loss.detach()) == 0 and logits.grad is not None and not logits.grad.any()


def test_the_parts_of_a_batch_add_up_to_its_assessment_loss() -> None:
    logits, truth = torch.tensor([2.0, -1.0, 3.0, 0.5, 1.0]), torch.tensor([1.0, -1.0, 0.0, -1.0, 1.0])
    parts = [assessment_loss(logits[part], truth[part], truth) for part in (slice(0, 2), slice(2, 4), slice(4, 5))]
    assert float(sum(parts)) == pytest.approx(float(assessment_loss(logits, truth)))
