"""Where a view looks that follows the view of another scan."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from busviewer.ui.canvas.linking import Link, Seen

SIDES = st.integers(16, 4000)
MM = st.floats(0.01, 2.0)
SEEN = st.builds(Seen, st.tuples(SIDES, SIDES), st.one_of(st.none(), st.tuples(MM, MM)), st.floats(0.05, 20.0))
LOOKS = st.tuples(st.tuples(st.floats(0, 4000), st.floats(0, 4000)), st.floats(0.05, 64.0))


@given(SEEN, SEEN, LOOKS)
def test_the_way_back_leads_to_where_it_began(
    first: Seen, second: Seen, look: tuple[tuple[float, float], float]
) -> None:
    link = Link(first, second)
    centre, scale = link.back().follow(*link.follow(*look))
    assert centre == pytest.approx(look[0], abs=1e-6) and scale == pytest.approx(look[1])


@given(SEEN, SEEN)
def test_the_middle_of_one_scan_is_beside_the_middle_of_the_other(first: Seen, second: Seen) -> None:
    centre, _ = Link(first, second).follow((first.shape[1] / 2, first.shape[0] / 2), 1.0)
    assert centre == pytest.approx((second.shape[1] / 2, second.shape[0] / 2))


@given(st.tuples(SIDES, SIDES), MM, st.tuples(SIDES, SIDES), MM, st.floats(0.05, 64.0))
def test_a_millimetre_is_equally_long_in_both(
    one: tuple[int, int], fine: float, other: tuple[int, int], coarse: float, scale: float
) -> None:
    link = Link(Seen(one, (fine, fine), 1.0), Seen(other, (coarse, coarse), 1.0))
    assert link.by_mm and link.follow((0, 0), scale)[1] / coarse == pytest.approx(scale / fine)
    x, y = one[1] / 2 + 10 / fine, one[0] / 2 - 5 / fine  # 10 mm to the right of the middle, 5 mm above
    centre, _ = link.follow((x, y), scale)
    assert centre == pytest.approx((other[1] / 2 + 10 / coarse, other[0] / 2 - 5 / coarse), abs=1e-6)


@given(SEEN, SEEN, st.floats(0, 1), st.floats(0, 1), st.floats(0.1, 10))
def test_without_a_spacing_the_same_part_is_seen_equally_large(
    first: Seen, second: Seen, across: float, down: float, times: float
) -> None:
    link = Link(Seen(first.shape, None, first.fit), second)
    (x, y), scale = link.follow((across * first.shape[1], down * first.shape[0]), times * first.fit)
    assert not link.by_mm and scale == pytest.approx(times * second.fit)
    assert (x, y) == pytest.approx((across * second.shape[1], down * second.shape[0]), abs=1e-6)
