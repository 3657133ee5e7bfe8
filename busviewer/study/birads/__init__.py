"""The terms of BI-RADS: the lexicon, what a reader said of each lesion, and what the mask and the scan tell."""

from __future__ import annotations

from busviewer.study.birads.description import Description, OtherView, described, read_descriptions
from busviewer.study.birads.findings import Finding, findings_of
from busviewer.study.birads.lexicon import Lexicon, LexiconField, load_lexicon
from busviewer.study.birads.rules import computed_terms, suggested_terms

__all__ = [
    "Description",
    "Finding",
    "Lexicon",
    "LexiconField",
    "OtherView",
    "computed_terms",
    "described",
    "findings_of",
    "load_lexicon",
    "read_descriptions",
    "suggested_terms",
]
