"""A reader's masks as files for others, with tables and a manifest."""

from __future__ import annotations

from busviewer.export.study import Exported, export_study

__all__ = ["Exported", "export_study"]
