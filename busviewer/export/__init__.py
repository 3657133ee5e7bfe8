"""A reader's masks as files for others, with tables and a manifest."""

from __future__ import annotations

from busviewer.export.confidentiality import KEEP
from busviewer.export.deidentify import Deidentify, brightest, plan_blanks
from busviewer.export.study import Exported, choose, export_study

__all__ = ["KEEP", "Deidentify", "Exported", "brightest", "choose", "export_study", "plan_blanks"]
