"""The report on the lesions of a reader: what each page says, the same as plain text, and both as files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from busviewer.csv_tables import header_of
from busviewer.export.dicom_copy import is_dicom
from busviewer.export.other_view import calibrations_of, other_views
from busviewer.export.report_table import COLUMNS, lesion_row, report_csv
from busviewer.export.study import export_study
from busviewer.export.summary_page import summary_page
from busviewer.figures import check_sheet, figure_of
from busviewer.figures.report import LesionPage, SummaryPage, write_report
from busviewer.files import write_atomic
from busviewer.mask import Mask
from busviewer.progress import check_cancelled, track
from busviewer.scan import Scan, ScanError
from busviewer.study import Annotation, Annotations, ScanRef, Study
from busviewer.study.annotations.annotated import read_annotated
from busviewer.study.annotations.calibration import scale_of
from busviewer.study.annotations.counting import counting_mask
from busviewer.study.annotations.sensitivity import BALANCED
from busviewer.study.annotations.storage_paths import why_not_writable
from busviewer.study.birads import Finding, Lexicon, OtherView, findings_of
from busviewer.study.summary.files import summary_lines
from busviewer.study.summary.summary import StudySummary
from busviewer.texts import worded
from busviewer.version import __version__

__all__ = ["DICOM", "FOOT", "HEAD", "Entry", "Report", "export_report", "report_text"]

DICOM = "dicom-sr"
"""The format of DICOM reports (:data:`~busviewer.formats.FORMATS`)."""
HEAD = "BREAST ULTRASOUND: LESION REPORT"
FOOT = f"Made with busviewer {__version__}, which is not a medical device."

Heat = Callable[[Scan, Mask], NDArray[np.float32]]


class Entry(NamedTuple):
    """A page of the report, and the row of its table."""

    page: LesionPage
    row: dict[str, Any]


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
        """The page of each of :meth:`entries`."""
        return (entry.page for entry in self.entries(keys, on_problem))

    def entries(self, keys: Collection[str] | None, on_problem: Callable[[str], None]) -> Iterator[Entry]:
        """One for each lesion of the scans ``keys`` (None: all) that are signed off, and one for a scan that is signed
        off without a lesion; ``on_problem`` is told of scans that cannot be read."""
        order = [key for key in self.study.by_key if key in self.annotations and (keys is None or key in keys)]
        for key in track(order):
            annotation = self.annotations.get(key)
            mask = None if annotation is None else self.mask_of(annotation)
            if annotation is None or mask is None:
                continue
            try:
                yield from self._of_scan(annotation, mask, read_annotated(self.study, annotation))
            except ScanError as error:
                on_problem(str(error))

    def mask_of(self, annotation: Annotation) -> Mask | None:
        """The mask that is reported; None: none."""
        if not self.unsigned:
            return None if annotation.final is None else annotation.final.mask
        sensitivity = self.annotations.sensitivity if isinstance(self.annotations, Annotations) else BALANCED
        return counting_mask(annotation, sensitivity, draft_hidden=self.blind)

    def _of_scan(self, annotation: Annotation, mask: Mask, scan: Scan) -> Iterator[Entry]:
        key = annotation.scan.path
        scale = scale_of(replace(annotation, scan=ScanRef.of(key, scan)), calibrations_of(self.annotations))
        others = other_views(self.study, self.annotations, annotation.birads, self.mask_of)
        found, lost = findings_of(mask, scale, scan, annotation.birads, others)
        notes = [*_status(annotation, mask, self.reader), *([annotation.note] if annotation.note else [])]
        if lost:
            notes.append(f"Not in this report: {lost} BI-RADS descriptions of lesions that are no longer in the mask")
        name = self.name_of(key)
        row = partial(lesion_row, annotation, scan, mask, lesions=len(found), reader=self.reader)
        if not found:
            picture = figure_of(name, scan, ["scan"]).panels["scan"]
            yield Entry(LesionPage(name, "No lesion", picture, None, (), (), tuple(notes)), row(None) | {"scan": name})
        for finding in found:
            check_cancelled()
            own = np.zeros_like(mask)
            own[finding.lesion.box.slices] = finding.lesion.pixels
            heat = None if self.heat_of is None else self.heat_of(scan, own)
            columns = ["final", *(["heatmap"] if heat is not None else [])]
            panels = figure_of(name, scan, columns, final=own, heat=heat).panels
            number = finding.measured.number
            title = f"Lesion {number} of {len(found)}" if len(found) > 1 else "Lesion 1"
            lines = [*finding.measured.figures, *self._other_view(finding)]
            page = LesionPage(
                name, title, panels["final"], panels.get("heatmap"), tuple(lines),
                tuple(_terms(self.lexicon, finding)), (*_cut_off(finding, mask), *notes),
                f"Heatmap by {self.heat_by}: where the network looked, not evidence of malignancy.",
            )  # fmt: skip
            cells = row(finding) | {"scan": name}
            if finding.said is not None and (view := finding.said.other_view) is not None:
                cells["birads_other_view"] = self._named(view)
            yield Entry(page, cells)

    def _named(self, view: OtherView) -> str:
        return f"{self.name_of(view.scan)}, lesion {view.lesion}"

    def _other_view(self, finding: Finding) -> list[tuple[str, str]]:
        """The dimensions and the volume by the other view of the lesion, or why there are none."""
        view = None if finding.said is None else finding.said.other_view
        if view is None:
            return []
        where = self._named(view)
        if finding.other is None:
            return [("Other view", f"{where}: cannot be measured")]
        found = finding.ellipsoid
        if found is None:
            return [("Other view", where), ("Volume", "not calculated (uncalibrated)")]
        sides, volume = found
        text = " × ".join(f"{side:.1f}" for side in sides)
        return [
            (worded("Other view"), where),
            ("Width × depth × width in the other view", f"{text} mm"),
            ("Volume (ellipsoid, π/6)", f"{volume / 1000:.2f} ml"),
        ]


def _cut_off(finding: Finding, mask: Mask) -> list[str]:
    """Whether there may be more of the lesion than the picture has."""
    box, (rows, columns) = finding.lesion.box, mask.shape
    if box.top > 0 and box.left > 0 and box.bottom < rows and box.right < columns:
        return []
    return ["The lesion reaches the edge of the picture: measured is only what is seen of it."]


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
        return [f"{'Outline' if mask.any() else 'No lesion, said'} by {reader}. {when}"]
    changed = final.draft is not None and not np.array_equal(final.draft.mask, mask)
    by_model = f"Draft by a model ({final.model.name}, version {final.model.sha256[:12]})"
    if not mask.any():
        return [f"{by_model}, {'rejected' if changed else 'checked'} by {reader}: no lesion. {when}"]
    by = f"{by_model}, checked by {reader}"
    return [f"{by}{', who corrected the outline' if changed else ''}. {when}"]


def _terms(lexicon: Lexicon, finding: Finding) -> Iterator[tuple[str, str]]:
    """The terms of BI-RADS, what the reader did not accept marked so; terms of another lexicon too."""
    for field in lexicon.fields:
        said = finding.terms.get(field.name, ())
        if said:
            yield field.title, ", ".join(said)
        elif field.name in finding.offered:
            term, kind = finding.offered[field.name]
            yield field.title, f"{term} ({kind}, not confirmed by the reader)"
    for name, terms in finding.terms.items():
        if name not in lexicon.by_name:
            yield name, ", ".join(terms)
    if finding.said is not None and finding.said.nipple_mm is not None:
        yield "Distance from the nipple", f"{finding.said.nipple_mm:g} mm"


def report_text(pages: Collection[LesionPage], edition: str, summaries: Collection[StudySummary] = ()) -> str:
    """All pages as plain text, to be pasted; nothing of them is left out but the pictures and the charts."""
    lines = [HEAD]
    for summary in summaries:
        lines += ["", f"Summary of {Path(summary.study).name}, reader {summary.reader}"]
        lines += [f"  {line}" for line in summary_lines(summary)]
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
    table: Path | None = None,
    dicom: Path | None = None,
    summaries: Collection[StudySummary] = (),
    on_problem: Callable[[str], None],
) -> int:
    """Write the PDF ``out``, pages of the ``summaries`` first, and the same as ``text`` and (the lesions) as ``table``,
    CSV; how many pages. Into the folder ``dicom`` go DICOM reports of what is signed off on DICOM scans.

    Raises ValueError where there is nothing to report, or ``out`` lies among the scans or is another's file; OSError
    where it cannot be written.
    """
    for path in filter(None, (out, text, table)):
        if path.resolve().is_relative_to(report.study.folder.resolve()):
            raise ValueError(worded("{path}: lies in the folder of the scans; choose another place", path=path))
    check_sheet(out)
    if reason := why_not_writable(out.parent):  # before the work, which takes minutes with many heatmaps
        raise ValueError(f"{out.parent}: cannot be written to ({reason}); choose another folder")
    if text is not None and text.exists() and not text.read_bytes().startswith(HEAD.encode()):
        raise ValueError(
            worded("{text}: already exists and was not written as a report; choose another place", text=text)
        )
    if table is not None and table.exists() and header_of(table) != list(COLUMNS):
        raise ValueError(
            worded("{table}: already exists and was not written as a report; choose another place", table=table)
        )
    pages: list[LesionPage] = []
    rows: list[dict[str, Any]] = []

    def kept(made: Iterator[Entry]) -> Iterator[LesionPage | SummaryPage]:
        for entry in made:
            if not pages:
                yield from map(summary_page, summaries)
            pages.append(replace(entry.page, picture=None, heat=None))  # the text needs no pictures
            rows.append(entry.row)
            yield entry.page

    edition = report.lexicon.edition
    files = write_report(out, kept(report.entries(keys, on_problem)), font=font, head=HEAD, edition=edition, foot=FOOT)
    if not files:
        which = worded("lesions") if report.unsigned else worded("signed-off scans")
        raise ValueError(
            worded(
                "{folder}: no {which} of reader {reader} to report",
                folder=report.study.folder,
                which=which,
                reader=report.reader,
            )
        )
    if text is not None:
        write_atomic(text, report_text(pages, edition, summaries).encode())
    if table is not None:
        write_atomic(table, report_csv(rows, edition))
    if dicom is not None:
        _write_dicom(dicom, report, keys, on_problem)
    return len(pages) + len(summaries)


def _write_dicom(out: Path, report: Report, keys: Collection[str] | None, on_problem: Callable[[str], None]) -> None:
    """A DICOM report for each DICOM file among the scans that are signed off; what has none is said."""
    of_dicom, left = set[str](), 0
    for key, entry in report.study.by_key.items():
        if key not in report.annotations or (keys is not None and key not in keys):
            continue
        annotation = report.annotations.get(key)
        if annotation is None or annotation.final is None:
            left += annotation is not None and report.unsigned and report.mask_of(annotation) is not None
            continue
        try:
            if is_dicom(entry.path):
                of_dicom.add(key)
        except OSError:
            continue  # the pages have said so
    if left:
        on_problem(worded("no DICOM report of {left} scans that are not signed off: sign them off first", left=left))
    if not of_dicom:
        on_problem(worded("no DICOM report was written: no signed-off scan among these is a DICOM file"))
        return
    done = export_study(
        report.study, report.annotations, out, format=DICOM, what="final", reader=report.reader, keys=of_dicom
    )
    for problem in done.problems:
        on_problem(problem)
