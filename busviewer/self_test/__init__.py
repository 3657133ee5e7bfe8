"""``busviewer --self-test``: whether this installation works on this machine, in one text for a support desk."""

from __future__ import annotations

from busviewer.self_test.report import run_self_test

__all__ = ["run_self_test"]
