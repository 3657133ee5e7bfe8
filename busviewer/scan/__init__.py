"""Scans: their pixels, the files they come from, how grey values are shown, and synthetic ones."""

from busviewer.scan.drawn import Drawn
from busviewer.scan.model import Header, Scan, ScanError
from busviewer.scan.read import clip_of, frames_in, is_scan_name, peek, read_colours, read_drawn, read_mask, read_scan
from busviewer.scan.window_level import (
    Histogram,
    Tone,
    Window,
    apply_window,
    auto_window,
    equalise,
    first_window,
    histogram,
    stretch_window,
)

__all__ = [
    "Drawn",
    "Header",
    "Histogram",
    "Scan",
    "ScanError",
    "Tone",
    "Window",
    "apply_window",
    "auto_window",
    "clip_of",
    "equalise",
    "first_window",
    "frames_in",
    "histogram",
    "is_scan_name",
    "peek",
    "read_colours",
    "read_drawn",
    "read_mask",
    "read_scan",
    "stretch_window",
]
