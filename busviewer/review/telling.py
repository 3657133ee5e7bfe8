"""How a workspace tells the window what changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from busviewer.mask import Box
from busviewer.review.change import Aspect, Change
from busviewer.review.shown import ShownScan
from busviewer.texts import marked

__all__ = ["ALL_OF_SCAN", "Teller"]

ALL_OF_SCAN = (
    Aspect.SCAN
    | Aspect.MASK
    | Aspect.DRAFT
    | Aspect.TRUTH
    | Aspect.PREDICTION
    | Aspect.HEATMAP
    | Aspect.STATE
    | Aspect.HISTORY
    | Aspect.MEASUREMENTS
    | Aspect.SPACING
    | Aspect.TOOL_MARKS
)


class Teller:
    """Makes a :class:`Change` of what one workspace has to tell; of the scan that it shows unless another is named.

    Attributes:
        muted: another workspace is in force: nothing is told of this one.
    """

    def __init__(self, on_change: Callable[[Change], None], shown: ShownScan) -> None:
        self._on_change, self._shown = on_change, shown
        self._problems_told: set[str] = set()
        self.muted = False

    def _tell(self, change: Change) -> None:
        if not self.muted:
            self._on_change(change)

    def changed(self, aspects: Aspect, key: str | None = None, *, box: Box | None = None, text: str = "") -> None:
        """Something of one scan changed: in ``box`` of its mask, or all over it."""
        self._tell(Change(aspects, self._shown.key if key is None else key, box, text))

    def rows(self) -> None:
        """Any row of the worklist may have changed."""
        self._tell(Change(Aspect.ROWS))

    def study(self, problems: Sequence[str]) -> None:
        """Another study, or another reader: everything is new."""
        self._tell(Change(Aspect.STUDY | Aspect.ROWS | Aspect.SAVED))
        self.changed(ALL_OF_SCAN)
        self.problems(problems)

    def say(self, text: str, *, good: bool = False, **values: str | float) -> None:
        """Tell the reader ``text``, its blanks filled with ``values``; ``good`` news, or what should be known."""
        self._tell(Change(Aspect.MESSAGE, self._shown.key, text=text, values=values, good=good))

    def problems(self, problems: Sequence[str]) -> None:
        """Say those of ``problems`` that were not said yet."""
        new = [problem for problem in problems if problem not in self._problems_told]
        self._problems_told.update(new)
        if new:
            text = "{problem}" if len(new) == 1 else marked("{problem} (and {count} more)")
            values = {"problem": new[0], "count": str(len(new) - 1)}
            self._tell(Change(Aspect.MESSAGE, text=text, values=values))  # of the study, whichever scan is on show

    def begin_anew(self, told: Iterable[str]) -> None:
        """Of what is opened now, only the problems ``told`` were said already."""
        self._problems_told = set(told)
