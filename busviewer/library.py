"""What scripts import from ``busviewer``: functions that load, open, evaluate and score, and what they return.

The names here, their arguments and the attributes of what they return are kept through a major version (Semantic
Versioning); the rooms below may change. Help, *Python*, shows each of them.
"""

from __future__ import annotations

import os
import warnings
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from busviewer import paths
from busviewer.mask import Mask, Scale, Spacing, axes, lesions_of, shape
from busviewer.scan import Scan, read_scan
from busviewer.study import ScanEntry, read_truth
from busviewer.study import Study as FoundStudy
from busviewer.study import open_study as find_study
from busviewer.study.annotations.calibration import spacing_of
from busviewer.study.annotations.sensitivity import BALANCED
from busviewer.study.folder.choice import ANSWERS
from busviewer.study.readers.readers import Work, find_readers
from busviewer.training.judge.scoring import TOLERANCE_MM, TOLERANCE_PX, Score
from busviewer.training.judge.scoring import score as score_mask

if TYPE_CHECKING:
    from busviewer.segmentation import Prediction
    from busviewer.segmentation.segmenter import TorchSegmenter

__all__ = [
    "Evaluation",
    "Final",
    "Lesion",
    "Model",
    "Score",
    "Segmentation",
    "Study",
    "StudyScan",
    "evaluate",
    "load_model",
    "open_study",
    "score",
]

Place = str | os.PathLike[str]


@dataclass(frozen=True, eq=False)
class Lesion:
    """One lesion of a mask, measured as the window measures it: in mm and mm² where the spacing is known, else in px.

    Attributes:
        unit: "mm" or "px".
        area: its pixels.
        long_axis, perpendicular_axis: the greatest diameter, and the greatest extent at right angles to it.
        depth, width: how far it reaches down and across the scan.
        circularity: 1 for a disc, less the more ragged.
        box: (top, left, bottom, right) in pixels of the scan, the last two just outside.
        centre: (x, y) in pixels of the scan.
    """

    unit: str
    area: float
    long_axis: float
    perpendicular_axis: float
    depth: float
    width: float
    circularity: float
    box: tuple[int, int, int, int]
    centre: tuple[float, float]


@dataclass(frozen=True, eq=False)
class Segmentation:
    """What a model says of one scan.

    Attributes:
        mask: (H, W) bool on the scan's own grid.
        probability: (H, W) float32, 0 to 1: how likely each pixel is lesion.
        draft: "firm", "weak" (a possible lesion) or "none", by the sensitivity that was asked for.
        lesion_probability: 0 to 1, that the scan shows a lesion at all.
        malignant_probability: 0 to 1, that a lesion, if there is one, is malignant; None of a model without a class.
        uncertainty: 0 to 1, one minus the Dice that the model expects of its own mask; None where not asked for.
        threshold: the probability at and above which a pixel is lesion.
        scale: of the scan, place by place: regions of a DICOM picture may differ.
        model, sha256: the name of the model and the hash of its weights.
        device: where it was computed, in words.
        precision: "fp32" or "bf16".
        seconds: of the network and what follows it.
        seen_in_training: whether the model was trained on this scan, or on one that shows the same view; None where
            that is not known.
    """

    mask: NDArray[np.bool_]
    probability: NDArray[np.float32]
    draft: str
    lesion_probability: float
    malignant_probability: float | None
    uncertainty: float | None
    threshold: float
    scale: Scale
    model: str
    sha256: str
    device: str
    precision: str
    seconds: float
    seen_in_training: bool | None

    @property
    def lesion_class(self) -> str | None:
        """ "benign" or "malignant", the likelier; None of a model without a class, and where no lesion is drawn."""
        if self.malignant_probability is None or not self.mask.any():
            return None
        return "malignant" if self.malignant_probability >= 0.5 else "benign"

    @cached_property
    def spacing(self) -> Spacing | None:
        """mm a pixel, down and across, of all of the mask; None where unknown, or where there is no common one."""
        return self.scale.at(self.mask)

    @cached_property
    def lesions(self) -> tuple[Lesion, ...]:
        """The lesions of the mask, the largest first; without islands too small to be any."""
        found = []
        for island in lesions_of(self.mask, self.spacing):
            spacing, _why = self.scale.of_lesion(island)
            unit = "px" if spacing is None else "mm"
            form, lines = shape(island, spacing), axes(island, spacing)
            box = island.box
            found.append(
                Lesion(
                    unit, form.area, lines.long, lines.perpendicular, form.depth, form.width, form.circularity,
                    (box.top, box.left, box.bottom, box.right), island.centroid,
                )
            )  # fmt: skip
        return tuple(found)


class Model:
    """A loaded model, from :func:`load_model`. Use one from one thread at a time.

    Attributes:
        name, sha256: its name and the hash of its weights.
        device: where it runs, in words; "CPU" after a card that failed.
    """

    def __init__(self, segmenter: TorchSegmenter) -> None:
        self._segmenter = segmenter
        self.name, self.sha256 = segmenter.model.name, segmenter.model.sha256

    @property
    def device(self) -> str:
        return self._segmenter.device

    def segment(
        self,
        scan: Place | ArrayLike,
        *,
        spacing: float | Spacing | None = None,
        sensitivity: str = BALANCED,
        uncertainty: bool = True,
    ) -> Segmentation:
        """Segment one scan.

        Args:
            scan: a file (PNG, JPEG, BMP, TIFF, DICOM; ``clip.tif#3`` for a frame), or an array (H, W) or (H, W, 3) of
                32 to 8192 pixels a side: uint8, uint16, or floats from 0 to 1, black low.
            spacing: mm a pixel, one number or (down, across); None: what the file tells.
            sensitivity: "quiet", "balanced" or "every": from when on a draft is firm.
            uncertainty: whether to run the mirrored pass that the uncertainty takes.

        Raises:
            ValueError: the array, the spacing or the sensitivity cannot be used.
            busviewer.scan.ScanError: the file cannot be read; it says which and why.
            RuntimeError, MemoryError: the network failed.
        """
        from busviewer.study.annotations.sensitivity import check_sensitivity

        check_sensitivity(sensitivity)
        pixels = _scan_of(scan)
        said = self._segmenter.segment(pixels, flip=uncertainty)
        scale = Scale.of_scan(pixels) if spacing is None else Scale(_spacing(spacing))
        return _segmentation(said, scale, sensitivity)

    def explain(
        self,
        scan: Place | ArrayLike,
        layer: str = "",
        *,
        method: str = "seg-grad-cam",
        target: str = "lesion",
        region: ArrayLike | None = None,
    ) -> NDArray[np.float32]:
        """(H, W) float32, 0 to 1: where the model looked to find its mask. It says nothing about malignancy.

        Args:
            layer: of :attr:`layers`; "" is the first.
            method: "seg-grad-cam", "hirescam", "layercam", "occlusion", or "gates" (gate weight, not importance).
            target: "lesion", the predicted one, or, of a model that has classes, "malignant", "benign" or "normal".
            region: (H, W) bool, explained in place of the predicted lesion.

        Raises as :meth:`segment` does, and ValueError for an unknown layer, method or target.
        """
        from busviewer.segmentation.explaining import Wish

        if layer and layer not in self.layers:
            raise ValueError(f"no layer {layer!r}; available: {', '.join(self.layers)}")
        pixels = _scan_of(scan)
        mask = None if region is None else np.asarray(region, bool)
        if mask is not None and mask.shape != pixels.shape:
            raise ValueError(f"the region is {mask.shape}, the scan {pixels.shape}")
        return self._segmenter.explain(pixels, Wish(method, layer, target), mask).heat

    @property
    def layers(self) -> tuple[str, ...]:
        """The layers that can be explained, the coarsest first."""
        return self._segmenter.layers


def _segmentation(said: Prediction, scale: Scale, sensitivity: str) -> Segmentation:
    return Segmentation(
        mask=said.mask,
        probability=said.probability,
        draft=said.kind(sensitivity),
        lesion_probability=said.lesion_probability,
        malignant_probability=said.malignant_probability,
        uncertainty=said.uncertainty,
        threshold=said.threshold,
        scale=scale,
        model=said.model.name,
        sha256=said.model.sha256,
        device=said.device,
        precision=said.precision,
        seconds=said.seconds,
        seen_in_training=said.seen,
    )


def _scan_of(scan: Place | ArrayLike) -> Scan:
    if isinstance(scan, (str, os.PathLike)):
        return read_scan(Path(scan))
    pixels = np.asarray(scan)
    if pixels.dtype.kind == "f":
        if not (np.isfinite(pixels).all() and pixels.min(initial=0) >= 0 and pixels.max(initial=0) <= 1):
            raise ValueError("an array of floats must be finite and from 0 to 1; scale it, or give uint8 or uint16")
        pixels = np.rint(pixels * 255).astype(np.uint8)
    if pixels.ndim not in (2, 3) or not all(32 <= side <= 8192 for side in pixels.shape[:2]):
        raise ValueError(f"a scan must be (H, W) or (H, W, 3) with 32 to 8192 pixels a side, not {pixels.shape}")
    return Scan(pixels)  # ValueError says what else it cannot be


def _spacing(spacing: float | Spacing) -> Spacing:
    down, across = (spacing, spacing) if isinstance(spacing, (int, float)) else spacing
    if not all(np.isfinite(side) and side > 0 for side in (down, across)):
        raise ValueError(f"the spacing must be one or two positive numbers (mm per pixel), not {spacing!r}")
    return float(down), float(across)


def load_model(name_or_folder: Place = "breast-lesions", device: str = "auto", precision: str = "auto") -> Model:
    """Load a model by its name (``busviewer models`` lists them) or from its folder.

    Args:
        device: "auto", "cpu", "cuda" or "cuda:N".
        precision: "auto", "fp32" or "bf16": the arithmetic of the network. "auto" is fp32 on every processor.

    Raises:
        ValueError: the model cannot be used (:class:`busviewer.segmentation.ModelError`), or the device or precision
            is not there; it says what is wrong.
    """
    from busviewer.segmentation import locate_model
    from busviewer.segmentation.precision import load_segmenter

    info = locate_model(os.fspath(name_or_folder), [paths.bundled_models(), paths.user_models()])
    return Model(load_segmenter(info, device, precision, paths.user_data()))


@dataclass(frozen=True)
class StudyScan:
    """One scan of a study.

    Attributes:
        name: its path in the study's folder, with forward slashes; ``clip.tif#3`` is a frame.
        path: the file.
        lesion_class: benign, malignant, normal, or None where neither folder nor table tells.
        group: scans of one patient or one view share it; None where unknown.
        fold: of the set's own split, or None.
        has_truth: whether there is ground truth.
    """

    name: str
    path: Path
    lesion_class: str | None
    group: str | None
    fold: int | None
    has_truth: bool


@dataclass(frozen=True, eq=False)
class Final:
    """A mask that a reader signed off.

    Attributes:
        mask: (H, W) bool on the scan's own grid.
        time: of the sign-off, ISO 8601.
        lesion_class: benign, malignant, or None where the reader gave none.
        spacing: mm a pixel, down and across; None where unknown.
    """

    mask: NDArray[np.bool_]
    time: str
    lesion_class: str | None
    spacing: Spacing | None


class Study:
    """A folder of scans, from :func:`open_study`: ``for scan in study``, ``len(study)``. Nothing in it is changed.

    Attributes:
        folder: where it lies.
        problems: what of the folder could not be used, a sentence each.
    """

    def __init__(self, found: FoundStudy) -> None:
        self._found, self.folder, self.problems = found, found.folder, tuple(found.problems)

    @cached_property
    def scans(self) -> tuple[StudyScan, ...]:
        """The scans in reading order."""
        return tuple(
            StudyScan(each.key, each.path, each.class_name, each.group, each.fold, each.has_truth)
            for each in self._found.entries
        )

    def __len__(self) -> int:
        return len(self._found.entries)

    def __getitem__(self, number: int) -> StudyScan:
        return self.scans[number]

    def read(self, scan: StudyScan | str) -> NDArray[Any]:
        """(H, W) or (H, W, 3), uint8 or uint16: the pixels, upright, read-only; ScanError where they cannot be read."""
        return read_scan(self._entry(scan).path).pixels

    def truth(self, scan: StudyScan | str) -> NDArray[np.bool_] | None:
        """(H, W) bool: the ground truth, None where there is none; ScanError where it cannot be read."""
        entry = self._entry(scan)
        return read_truth(entry, read_scan(entry.path).shape)

    @property
    def readers(self) -> tuple[str, ...]:
        """Who worked on this study."""
        return tuple(find_readers(self.folder, paths.user_data()).people)

    def finals(self, reader: str) -> dict[str, Final]:
        """The finals of ``reader`` that count, by the name of their scan; ``"consensus"`` is what readers agreed on.

        What cannot be read is a warning that names the file. ValueError names the readers where this is none of them.
        """
        found = find_readers(self.folder, paths.user_data())
        if reader not in (*found.people, found.consensus.reader):
            known = ", ".join(found.people) or "none"
            raise ValueError(f"{self.folder}: no reader {reader!r} in this study; readers: {known}")
        for problem in found.problems:
            warnings.warn(problem, stacklevel=2)
        work = found.work(reader)
        return {key: final for key in work.signed if (final := _final(work, key)) is not None}

    def _entry(self, scan: StudyScan | str) -> ScanEntry:
        name = scan if isinstance(scan, str) else scan.name
        entry = self._found.by_key.get(name)
        if entry is None:
            raise KeyError(f"{name}: no scan of this name in {self.folder}")
        return entry


def _final(work: Work, key: str) -> Final | None:
    try:
        said = work.load(key)
    except (OSError, ValueError) as error:
        warnings.warn(str(error), stacklevel=3)
        return None
    if said is None or said.final is None:
        return None
    return Final(said.final.mask, said.final.time, said.lesion_class, spacing_of(said, work.calibrations))


def open_study(folder: Place) -> Study:
    """List the scans of ``folder`` and their ground truth; no scan is read.

    :class:`busviewer.study.StudyError` where it is no folder that can be listed.
    """
    return Study(find_study(Path(folder), paths.user_data() / ANSWERS))


@dataclass(frozen=True, eq=False)
class Evaluation:
    """A model's figures on a study: ``figures`` as ``busviewer evaluate --json`` has them, ``scans`` a row each."""

    figures: dict[str, Any]
    scans: list[dict[str, Any]]


def evaluate(model: Model, study: Study | Place, *, fold: int | None = None, sensitivity: str = BALANCED) -> Evaluation:
    """Score a model against the ground truth of a study, or of one ``fold`` of it, as ``busviewer evaluate`` does.

    Scans that cannot be read are rows with an ``error``. ValueError where no scan has ground truth.
    """
    from busviewer.study.annotations.sensitivity import check_sensitivity
    from busviewer.training.judge.evaluate import evaluate as judge
    from busviewer.training.judge.evaluate import row_of, summarise

    check_sensitivity(sensitivity)
    opened = study if isinstance(study, Study) else open_study(study)
    entries = [entry for entry in opened._found.entries if fold in (None, entry.fold)]
    known = [entry for entry in entries if entry.has_truth]
    if not known:
        raise ValueError(f"{opened.folder}: no scan with ground truth" + ("" if fold is None else f" in fold {fold}"))
    rows = judge(known, model._segmenter, sensitivity=sensitivity)
    figures = summarise(rows, model._segmenter, skipped=len(entries) - len(known), sensitivity=sensitivity)
    return Evaluation(figures, [row_of(row) for row in rows])


def score(
    mask: ArrayLike,
    truth: ArrayLike,
    spacing: float | Spacing | None = None,
    *,
    tolerance_px: float = TOLERANCE_PX,
    tolerance_mm: float = TOLERANCE_MM,
) -> Score:
    """Score a mask against the truth: overlap, distances of the margins, lesions found.

    Args:
        mask, truth: (H, W), True or not 0 is lesion.
        spacing: mm a pixel, one number or (down, across); without one the figures in mm are None.
        tolerance_px, tolerance_mm: how far margins may be apart and still agree in NSD.

    Raises:
        ValueError: the shapes differ, or a number cannot be used.
    """
    one, other = (np.asarray(each) for each in (mask, truth))
    if one.ndim != 2 or one.shape != other.shape:
        raise ValueError(f"both masks must be (H, W) and of one size, not {one.shape} and {other.shape}")
    apart = None if spacing is None else _spacing(spacing)
    return score_mask(_bool(one), _bool(other), apart, tolerance_px=tolerance_px, tolerance_mm=tolerance_mm)


def _bool(mask: NDArray[Any]) -> Mask:
    return np.ascontiguousarray(mask != 0)
