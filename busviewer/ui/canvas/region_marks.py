"""The ultrasound regions of the scan, drawn faintly with their names and scales. A graphics item in scan pixels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from busviewer.scan import Scan
from busviewer.scan.regions import Region, tissue_of
from busviewer.ui.kit.text import significant, tr

__all__ = ["RegionMarks", "region_text", "segmented_text"]

_LINE, _TEXT, _SHADE = QColor(240, 242, 244, 120), QColor(240, 242, 244, 190), QColor(0, 0, 0, 150)
_FONT_PX, _GAP = 11, 4.0  # screen pixels


def _kind_text(kind: str) -> str:
    words = {
        "tissue": tr("Tissue"), "colour flow": tr("Colour flow"), "spectral": tr("Doppler spectrum"),
        "M-mode": tr("M-mode"),
    }  # fmt: skip
    return words.get(kind, tr("Other"))


def region_text(region: Region) -> str:
    """What a region shows, how large a pixel is in it, and whether a model leaves it out."""
    text = tr("{kind}, no scale").format(kind=_kind_text(region.kind))
    if region.spacing is not None:
        down, across = (significant(side, 3) for side in region.spacing)
        size = down if down == across else f"{down} × {across}"
        text = tr("{kind}, {size} mm per pixel").format(kind=_kind_text(region.kind), size=size)
    return text if region.kind in ("tissue", "other") else tr("{region}, not segmented").format(region=text)


def segmented_text(scan: Scan) -> str:
    """Which parts of a scan a model does not see, in a few words; "" where it sees all."""
    if tissue_of(scan.regions, scan.shape) is None:
        return ""
    left_out = {region.kind for region in scan.regions} - {"tissue", "other", "picture"}
    kinds = ", ".join(sorted(_kind_text(kind) for kind in left_out))
    return tr("only tissue is segmented, not: {kinds}").format(kinds=kinds) if kinds else tr("only tissue is segmented")


class RegionMarks(QGraphicsItem):
    """A thin box with a name in its corner for each region; hidden until it is switched on."""

    def __init__(self) -> None:
        super().__init__()
        self._shape = (0, 0)
        self._regions: Sequence[Region] = ()
        self._font = QFont(QGuiApplication.font())
        self._font.setPixelSize(_FONT_PX)
        self.hide()

    def set_regions(self, shape: tuple[int, int], regions: Iterable[Region]) -> None:
        """Lie over a scan of ``shape`` (height, width) with these."""
        self.prepareGeometryChange()
        self._shape, self._regions = shape, [region for region in regions if region.kind != "picture"]
        self.update()

    @property
    def names(self) -> tuple[str, ...]:
        """What is written in the boxes."""
        return tuple(map(region_text, self._regions))

    def boundingRect(self) -> QRectF:
        """The scan."""
        return QRectF(0, 0, self._shape[1], self._shape[0])

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the boxes and the names, which keep their size at every zoom."""
        to_screen = painter.worldTransform()
        painter.resetTransform()
        painter.setFont(self._font)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rise = QFontMetricsF(self._font).ascent()
        for region, name in zip(self._regions, self.names, strict=True):
            box = QRectF(region.left, region.top, region.right - region.left, region.bottom - region.top)
            seen = to_screen.mapRect(box).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(_LINE, 1.0, Qt.PenStyle.DashLine))
            painter.drawRect(seen)
            at = seen.topLeft() + QPointF(_GAP, _GAP + rise)
            for pen, offset in ((_SHADE, 1.0), (_TEXT, 0.0)):
                painter.setPen(pen)
                painter.drawText(at + QPointF(offset, offset), name)
