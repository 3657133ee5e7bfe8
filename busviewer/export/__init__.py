"""A reader's masks as files for others: PNG in BUSI naming, or one HDF5, each with tables and a manifest."""

from __future__ import annotations

from busviewer.export.study import FORMATS, Exported, export_study

__all__ = ["FORMATS", "Exported", "export_study"]
