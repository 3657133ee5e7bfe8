"""The report on the lesions of a reader: what each page says, the same as plain text, and both as files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from busviewer.figures import check_sheet, figure_of
from busviewer.figures.report import LesionPage, write_report
from busviewer.files import write_atomic
from busviewer.mask import LesionMeasurements, Mask, ellipsoid, lesions_of, measure_lesion
from busviewer.progress import track
from busviewer.scan import Scan, ScanError
from busviewer.study import Annotation, Annotations, ScanRef, Study
from busviewer.study.annotations.annotated import read_annotated
from busviewer.study.annotations.calibration import Calibrations, scale_of
from busviewer.study.annotations.counting import counting_mask
from busviewer.study.annotations.sensitivity import BALANCED
from busviewer.study.birads import Description, Lexicon, OtherView, computed_terms, described, suggested_terms
from busviewer.version import __version__

__all__ = ["FOOT", "HEAD", "Report", "export_report", "report_text"]

HEAD = "BREAST ULTRASOUND: LESION REPORT"
FOOT = f"Made with busviewer {__version__}, which is not a medical device."

Heat = Callable[[Scan, Mask], NDArray[np.float32]]


@dataclass(frozen=True)
class Report:
    """Whose report, of what.

    Attributes:
        study: the folder, listed.
        annotations: what the reader said, by the key of the scan.
        reader: the name.
        lexicon: of the terms of BI-RADS.
        unsigned: also scans that are not signed off, which the page then says.
        blind: the drafts of those are hidden from the reader.
        name_of: what a scan is called, by its key.
        heat_of: where the model looked for a lesion, 0 to 1 (H, W); None leaves the heatmap out.
        heat_by: the name of that model.
    """

    study: Study
    annotations: Mapping[str, Annotation]
    reader: str
    lexicon: Lexicon
    unsigned: bool = False
    blind: bool = False
    name_of: Callable[[str], str] = str
    heat_of: Heat | None = None
    heat_by: str = ""

    def pages(self, keys: Collection[str] | None, on_problem: Callable[[str], None]) -> Iterator[LesionPage]:
        """A page for each lesion of the scans ``keys`` (None: all) that are signed off, and one for a scan that is
        signed off without a lesion; ``on_problem`` is told of scans that cannot be read."""
        order = [key for key in self.study.by_key if key in self.annotations and (keys is None or key in keys)]
        for key in track(order):
            annotation = self.annotations.get(key)
            mask = None if annotation is None else self._mask(annotation)
            if annotation is None or mask is None:
                continue
            try:
                yield from self._of_scan(annotation, mask, read_annotated(self.study, annotation))
            except ScanError as error:
                on_problem(str(error))

    def _mask(self, annotation: Annotation) -> Mask | None:
        if not self.unsigned:
            return None if annotation.final is None else annotation.final.mask
        sensitivity = self.annotations.sensitivity if isinstance(self.annotations, Annotations) else BALANCED
        return counting_mask(annotation, sensitivity, draft_hidden=self.blind)

    def _of_scan(self, annotation: Annotation, mask: Mask, scan: Scan) -> Iterator[LesionPage]:
        key = annotation.scan.path
        scale = scale_of(replace(annotation, scan=ScanRef.of(key, scan)), self._calibrations)
        lesions = lesions_of(mask, scale.at(mask))
        measured = [measure_lesion(each, scale, scan) for each in lesions]
        said, lost = described(measured, annotation.birads)
        notes = [*_status(annotation, mask, self.reader), *([annotation.note] if annotation.note else [])]
        if lost:
            notes.append(
                f"Not in this report: {len(lost)} BI-RADS descriptions of lesions that are no longer in the mask"
            )
        name = self.name_of(key)
        if not lesions:
            picture = figure_of(name, scan, ["scan"]).panels["scan"]
            yield LesionPage(name, "No lesion", picture, None, (), (), tuple(notes))
        heat = None if self.heat_of is None or not lesions else self.heat_of(scan, mask)
        for lesion, figures in zip(lesions, measured, strict=True):
            own = np.zeros_like(mask)
            own[lesion.box.slices] = lesion.pixels
            columns = ["final", *(["heatmap"] if heat is not None else [])]
            panels = figure_of(name, scan, columns, final=own, heat=heat).panels
            description = said.get(figures.number, Description(figures.centroid))
            offered = {
                **{field: (term, "suggested") for field, term in suggested_terms(scan, lesion, mask).items()},
                **{field: (term, "computed") for field, term in computed_terms(lesion, figures).items()},
            }
            title = f"Lesion {figures.number} of {len(lesions)}" if len(lesions) > 1 else "Lesion 1"
            lines = [*figures.figures, *self._other_view(figures, description.other_view)]
            yield LesionPage(
                name, title, panels["final"], panels.get("heatmap"), tuple(lines),
                tuple(_terms(self.lexicon, description, offered)), tuple(notes),
                f"Heatmap by {self.heat_by}: where the network looked, not evidence of malignancy.",
            )  # fmt: skip

    @property
    def _calibrations(self) -> Calibrations | None:
        return self.annotations.calibrations if isinstance(self.annotations, Annotations) else None

    def _other_view(self, one: LesionMeasurements, view: OtherView | None) -> list[tuple[str, str]]:
        """The dimensions and the volume by the other view of the lesion, or why there are none."""
        if view is None:
            return []
        where = f"{self.name_of(view.scan)}, lesion {view.lesion}"
        other = self._measured_in(view)
        if other is None:
            return [("Other view", f"{where}: cannot be measured")]
        found = ellipsoid(one, other)
        if found is None:
            return [("Other view", where), ("Volume", "not calculated (uncalibrated)")]
        sides, volume = found
        text = " × ".join(f"{side:.1f}" for side in sides)
        return [
            ("Other view", where),
            ("Width × depth × width in the other view", f"{text} mm"),
            ("Volume (ellipsoid, π/6)", f"{volume / 1000:.2f} ml"),
        ]

    def _measured_in(self, view: OtherView) -> LesionMeasurements | None:
        annotation = self.annotations.get(view.scan)
        mask = None if annotation is None else self._mask(annotation)
        if annotation is None or mask is None:
            return None
        try:
            scan = read_annotated(self.study, annotation)
        except ScanError:
            return None
        scale = scale_of(replace(annotation, scan=ScanRef.of(view.scan, scan)), self._calibrations)
        lesions = lesions_of(mask, scale.at(mask))
        if view.lesion > len(lesions):
            return None
        return measure_lesion(lesions[view.lesion - 1], scale, scan)


def _status(annotation: Annotation, mask: Mask, reader: str) -> list[str]:
    """By whom the outline is, and whether it was checked."""
    final = annotation.final
    if final is None:
        if annotation.correction is not None:
            return [f"NOT SIGNED OFF. Outline by {reader}, in progress."]
        draft = annotation.draft
        made = "" if draft is None else f" Draft by the model {draft.model.name} (version {draft.model.sha256[:12]})"
        return [f"NOT SIGNED OFF.{made}, not checked by a reader."]
    when = f"Signed off on {final.time.replace('T', ', ').replace('Z', ' UTC')}."
    if final.model is None:
        return [f"Outline by {reader}. {when}"]
    by = f"Draft by a model ({final.model.name}, version {final.model.sha256[:12]}), checked by {reader}"
    changed = final.draft is not None and not np.array_equal(final.draft.mask, mask)
    return [f"{by}{', who corrected the outline' if changed else ''}. {when}"]


def _terms(
    lexicon: Lexicon, description: Description, offered: Mapping[str, tuple[str, str]]
) -> Iterator[tuple[str, str]]:
    """The terms of BI-RADS, what the reader did not accept marked so; terms of another lexicon too."""
    for field in lexicon.fields:
        said = description.said.get(field.name, ())
        if said:
            yield field.title, ", ".join(said)
        elif field.name in offered:
            term, kind = offered[field.name]
            yield field.title, f"{term} ({kind}, not confirmed by the reader)"
    for name, terms in description.said.items():
        if name not in lexicon.by_name:
            yield name, ", ".join(terms)
    if description.nipple_mm is not None:
        yield "Distance from the nipple", f"{description.nipple_mm:g} mm"


def report_text(pages: Collection[LesionPage], edition: str) -> str:
    """All pages as plain text, to be pasted; nothing of them is left out but the pictures."""
    lines = [HEAD]
    for page in pages:
        lines += ["", f"{page.scan}: {page.title}"]
        lines += [f"  {name}: {text}" for name, text in page.figures]
        if page.terms:
            lines += [f"  {edition}:", *(f"    {name}: {text}" for name, text in page.terms)]
        lines += [f"  {note}" for note in page.notes]
    return "\n".join([*lines, "", FOOT, ""])


def export_report(
    out: Path,
    report: Report,
    keys: Collection[str] | None = None,
    *,
    font: Path,
    text: Path | None = None,
    on_problem: Callable[[str], None],
) -> int:
    """Write the PDF ``out``, and the same as ``text``; how many pages.

    Raises ValueError where there is nothing to report, or ``out`` lies among the scans or is another's file; OSError
    where it cannot be written.
    """
    if out.resolve().is_relative_to(report.study.folder.resolve()):
        raise ValueError(f"{out}: lies in the folder of the scans; choose another place")
    check_sheet(out)
    pages: list[LesionPage] = []

    def kept(made: Iterator[LesionPage]) -> Iterator[LesionPage]:
        for page in made:
            pages.append(replace(page, picture=None, heat=None))  # the text needs no pictures
            yield page

    files = write_report(
        out, kept(report.pages(keys, on_problem)), font=font, head=HEAD, edition=report.lexicon.edition, foot=FOOT
    )
    if not files:
        which = "lesions" if report.unsigned else "signed-off scans"
        raise ValueError(f"{report.study.folder}: no {which} of reader {report.reader} to report")
    if text is not None:
        write_atomic(text, report_text(pages, report.lexicon.edition).encode())
    return len(pages)
