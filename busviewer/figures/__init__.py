"""Figures for papers and talks: a scan, its masks and its heatmap side by side, as PNG and PDF."""

from __future__ import annotations

from busviewer.figures.heat import heat_table
from busviewer.figures.panels import COLUMNS, Figure, figure_of
from busviewer.figures.sheet import SUFFIXES, check_sheet, write_sheet

__all__ = ["COLUMNS", "SUFFIXES", "Figure", "check_sheet", "figure_of", "heat_table", "write_sheet"]
