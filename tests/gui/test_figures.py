"""The figures beside the masks."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

from busviewer.ui.figures_panel import figures_of
from tests.gui.conftest import SHAPE, Desk, truth_mask


def test_figures_of_known_masks() -> None:
    half = truth_mask()
    half[:, 150:] = False
    found = figures_of(truth_mask(), half, truth_mask(), (0.1, 0.2))
    assert found.correction == (1.0, 1.0)
    area = float(truth_mask().sum())
    assert found.draft is not None
    assert found.draft[0] == pytest.approx(2 * half.sum() / (half.sum() + area))
    assert found.area == pytest.approx(area * 0.02)
    assert len(found.lesions) == 1 and found.lesions[0].long_axis == pytest.approx(12.2, abs=0.3)
    nothing = figures_of(None, None, None, None)
    assert nothing.area is None and nothing.lesions == () and not nothing.calibrated
    assert figures_of(np.zeros(SHAPE, bool), None, np.zeros(SHAPE, bool), None).correction == (1.0, 1.0)


def test_dice_follows_each_stroke(desk: Desk) -> None:
    panel = desk.window.parts.side.figures
    desk.segment()
    desk.until(lambda: panel.figures is not None and panel.figures.draft is not None)
    draft = panel.figures.draft  # type: ignore[union-attr]
    assert draft is not None and draft[0] > 0.8
    desk.key(Qt.Key.Key_B)
    desk.drag([(40, 40), (80, 40)])
    assert panel.stale or panel.figures.correction is not None  # type: ignore[union-attr]
    desk.until(lambda: panel.figures is not None and panel.figures.correction is not None)
    assert panel.figures.correction[0] < draft[0]  # type: ignore[union-attr, index]
    assert not panel.stale
    assert len(panel.figures.lesions) >= 2  # type: ignore[union-attr]


def test_without_ground_truth_it_says_so(desk: Desk) -> None:
    desk.go("benign/scan (6).png")
    desk.segment()
    panel = desk.window.parts.side.figures
    desk.until(lambda: panel.figures is not None and panel.figures.area is not None)
    assert panel.figures.draft is None and "No ground truth" in panel._note.text()  # type: ignore[union-attr]


def test_a_row_shows_no_dice_of_an_older_mask(desk: Desk) -> None:
    first = "benign/scan (1).png"
    desk.segment()
    model = desk.window.parts.worklist.model
    role = Qt.ItemDataRole.AccessibleTextRole
    desk.until(lambda: "Dice" in str(model.data(model.index_of(first), role)))
    desk.key(Qt.Key.Key_0)  # signed off without a lesion, and gone before it is measured
    desk.until(lambda: desk.session.current != first and desk.session.scan is not None)
    shown = str(model.data(model.index_of(first), role))
    assert "Dice" not in shown or "Dice 0.00" in shown
