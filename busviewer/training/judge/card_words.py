"""What a card says in the same words whatever the figures are: use, networks, data, and what was asked."""

from __future__ import annotations

__all__ = [
    "AIMS",
    "DATA",
    "ENCODERS",
    "FOLDS",
    "JUDGED",
    "LESS_IS_MORE",
    "LOSSES",
    "NETWORKS",
    "NEW_HOSPITAL",
    "PROTOCOL",
    "SCOPE",
    "SCOPE_PLAIN",
    "SENSITIVITY_WORDS",
    "USE",
]

USE = """
Not a medical device, not for diagnosis. The model proposes a first mask; a reader checks and corrects every one.
"""

SCOPE = """\
The model outlines the lesion on a breast-ultrasound scan. It also gives the probability that there is a lesion, the
probability that the lesion is malignant, and the uncertainty of the outline.

**Not a medical device, not for diagnosis.**

## Intended use
- First drafts of masks on B-mode scans of the breast, for a reader who checks and corrects every one of them.
- Research on segmentation and annotation, and a starting point for fine-tuning on a reader's own corrected masks.

## Out of scope
- Screening, triage, diagnosis, and measurement without a reader. The benign / malignant probability is an
  assessment to look at after making your own, never a finding.
- Other organs, axilla, colour Doppler, elastography, ABUS volumes, photos of a screen.
"""

_CLASS = """ It also gives the probability that there is a lesion, the
probability that the lesion is malignant, and the uncertainty of the outline."""
_PLAIN = """ It also gives the probability that there is a lesion,
read from the mask, and the uncertainty of the outline. It does not tell benign from malignant."""
_ASSESSMENT = """ The benign / malignant probability is an
  assessment to look at after making your own, never a finding."""
SCOPE_PLAIN = SCOPE.replace(_CLASS, _PLAIN).replace(_ASSESSMENT, "")
"""Of a model without heads."""

FOLDS = {
    "BUSI": "Near-duplicates of BUSI are never in different folds.",
    "BUS-BRA": "The scans of a BUS-BRA case are never in different folds.",
}
NETWORKS = {
    "attention-lite": (
        "An attention-gated U-Net (Oktay et al. 2018, arXiv 1804.03999; on breast ultrasound Lim et al. 2023) on an "
        "EfficientNet-Lite encoder (Tan and Le 2019; Google 2020), a gate on each of its four skips, and two linear "
        "heads on the bottleneck: one for the presence of a lesion, one for malignancy."
    ),
    "attention-unet": "An Attention U-Net (Oktay et al. 2018, arXiv 1804.03999), a gate on each skip.",
    "unet": "A U-Net (Ronneberger et al. 2015, arXiv 1505.04597).",
}
ENCODERS = {
    "attention-lite": (
        "The encoder started from the published EfficientNet-Lite2 weights (Google, *EfficientNet-Lite*, 2020; trained "
        "on ImageNet; Apache-2.0)"
    )
}
LOSSES = {
    "dice-bce": "Soft Dice per scan + binary cross-entropy",
    "lesion-dice-bce": "Soft Dice of each scan with a lesion + binary cross-entropy of all scans",
    "dice": "Soft Dice per scan",
    "bce": "Binary cross-entropy",
}
DATA = {
    "BUSI": (
        "Al-Dhabyani, Gomaa, Khaled and Fahmy, *Dataset of breast ultrasound images*, Data in Brief 28:104863 (2020). "
        "Baheya Hospital, Cairo. **Its licence is not settled**: the authors do not clearly say how the scans may be "
        "reused. Anyone who distributes these weights must decide this for themselves."
    ),
    "BUS-BRA": (
        "Gómez-Flores, Gregorio-Calas and Pereira, *BUS-BRA: a breast ultrasound dataset for assessing computer-aided "
        "diagnosis systems*, Medical Physics 51:3110 (2024). INCA, Rio de Janeiro. Free to use, change and distribute "
        "with the licence notice; users must cite the article."
    ),
    "BrEaST": (
        "Pawłowska et al., *Curated benchmark dataset for ultrasound based breast lesion analysis*, Scientific Data "
        "11:148 (2024). Several Polish hospitals; The Cancer Imaging Archive, doi 10.7937/9WKK-Q141. CC BY 4.0."
    ),
}
NEW_HOSPITAL = """\
These figures are for hospitals that the model had not seen, like a new hospital. For each row, a model of the same
recipe was trained without the scans of that hospital and calibrated on the other hospitals."""
JUDGED = "In the rows marked *this model*, the model itself was judged on scans of a hospital that it never saw."
PROTOCOL = """\
For each fold, a model was trained without that fold and judged on it, with a calibration fitted to the other folds
(`busviewer crossvalidate`; `figures.json` has all results). The figures are means over the scans with a lesion of each
fold, given as mean ± SD over the folds. Firm drafts and possible lesions both count. An empty prediction scores 0, and
its HD95 is the diagonal of the scan. SE is the standard error of the mean over all scans; the scans of a group count
as one."""
SENSITIVITY_WORDS = {"quiet": "Quiet", "balanced": "Balanced (default)", "every": "Every possible lesion"}
# what was asked of the model before it was made: name, set, figure, floor, goal
AIMS = (
    ("lesion Dice", "BUSI", ("lesion", "dice"), 0.71, 0.78),
    ("lesion Dice", "BUS-BRA", ("lesion", "dice"), 0.89, 0.92),
    ("lesion Dice", "BrEaST", ("lesion", "dice"), 0.78, 0.84),
    ("lesion Dice", "BUS-UCLM", ("lesion", "dice"), 0.74, 0.80),
    ("lesions missed (Dice < 0.1)", "BUSI", ("lesion", "missed"), 0.12, 0.05),
    ("lesions missed (Dice < 0.1)", "BrEaST", ("lesion", "missed"), 0.06, 0.03),
    ("lesions missed (Dice < 0.1)", "BUS-UCLM", ("lesion", "missed"), 0.06, 0.03),
    ("lesions with a firm draft", "BUSI", ("firm", "lesion_rate"), 0.84, 0.92),
    ("lesions with a firm draft", "BrEaST", ("firm", "lesion_rate"), 0.80, 0.92),
    ("lesions with a firm draft", "BUS-UCLM", ("firm", "lesion_rate"), 0.80, 0.92),
    ("normal scans with a firm draft", "BUSI", ("firm", "normal_rate"), 0.12, 0.05),
    ("normal scans with a firm draft", "BUS-UCLM", ("firm", "normal_rate"), 0.20, 0.10),
    ("malignant against benign, AUC", "BUSI", ("classification", "auc"), 0.88, 0.94),
    ("malignant against benign, AUC", "BUS-BRA", ("classification", "auc"), 0.92, 0.94),
    ("malignant against benign, AUC", "BrEaST", ("classification", "auc"), 0.84, 0.94),
)
LESS_IS_MORE = ("missed", "normal_rate")
