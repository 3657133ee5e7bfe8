"""Summary: what the reader did with the study, in figures and charts, as a table and as text."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from busviewer.review import ReviewSession
from busviewer.study.annotations.store import StudyStore
from busviewer.study.summary.files import write_summary
from busviewer.study.summary.summary import StudySummary, summarise_study
from busviewer.ui.kit.jobs import Worker, pause
from busviewer.ui.kit.parts import button_row, muted, push_button, set_role
from busviewer.ui.kit.text import named, said, tr
from busviewer.ui.kit.theme import theme
from busviewer.ui.reports.charts import Bars, Chart, Dots
from busviewer.ui.reports.summary_words import CHARTS, Headline, charts_of, explanation, head_of

__all__ = ["SummaryDialog"]

_COLUMN = 400  # pixels that a chart wants


class _Counted(NamedTuple):
    """What the worker hands over: all but the drawing."""

    summary: StudySummary
    head: list[Headline]
    charts: list[Bars | Dots]
    saved: bool


class _Figure(QWidget):
    """A figure of the head over what it is."""

    def __init__(self) -> None:
        super().__init__()
        self._figure, self._what = QLabel(), muted()
        self._figure.setProperty("role", "figure")
        self._what.setWordWrap(True)
        self._what.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._figure)
        column.addWidget(self._what, 1)

    def tell(self, headline: Headline) -> None:
        """Show another."""
        self._figure.setText(headline.figure)
        self._what.setText(headline.what)
        self._figure.setAccessibleName(f"{headline.figure} {headline.what}")


class SummaryDialog(QDialog):
    """Beside the window, which goes on. Signals: ``chosen`` the key of a scan whose dot was clicked."""

    chosen = Signal(object)

    def __init__(self, session: ReviewSession, user_data: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._session, self._user_data = session, user_data
        self._worker = Worker("summary", self)
        self._saved = True
        self.summary: StudySummary | None = None
        self._look = theme().name
        self._figures: list[_Figure] = []
        self._columns = 0
        self._head, self._grid = QGridLayout(), QGridLayout()
        self.charts: list[Chart] = []
        self._to_draw: list[Bars | Dots] = []
        self._turn = pause(self, 0, self._draw_next)
        self._inside, self._area = QWidget(), QScrollArea()
        self._fill()
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._status = muted()
        self._status.setWordWrap(True)
        self._status.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 12, 16)
        column.setSpacing(12)
        for widget in (self._area, self._bar, self._status):
            column.addWidget(widget, int(widget is self._area))
        column.addLayout(self._make_buttons())
        self.resize(QSize(1280, 860).boundedTo(self.screen().availableSize() - QSize(40, 80)))
        self.refresh()

    def _fill(self) -> None:
        """Head, charts and explanation, in the area that scrolls."""
        for grid in (self._head, self._grid):
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(32)
            grid.setVerticalSpacing(24)
        self._explanation = muted(explanation())
        self._explanation.setWordWrap(True)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(24)
        column.addLayout(self._head)
        column.addLayout(self._grid, 1)
        column.addWidget(self._explanation)
        self._inside.setObjectName("summarySheet")
        self._area.setWidget(self._inside)
        self._inside.hide()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setMinimumSize(320, 240)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(tr("Results"))

    def _make_buttons(self) -> QHBoxLayout:
        self.copy = push_button(tr("Copy"), self._copy)
        self.save = push_button(tr("Save as CSV…"), self._ask_file)
        self.again = push_button(tr("Refresh"), self.refresh)
        self.stop = push_button(tr("Cancel"), self._stop)
        self.close_ = push_button(tr("Close"), self.close)
        row = button_row(self.copy, self.save, None, self.stop, self.again, self.close_)
        row.setContentsMargins(0, 0, 12, 0)
        return row

    # --- reading ---------------------------------------------------------------------------------------------------
    def refresh(self) -> None:
        """Read the annotations of the study that is open now, on the worker."""
        study, reader, user_data = self._session.workspace.study, self._session.workspace.reader, self._user_data
        if study is None:
            return
        wait = self._session.storage.hurry()
        name = self._session.workspace.study_name
        self.setWindowTitle(tr("Summary of {study}, reader {reader}").format(study=name, reader=reader))
        self._worker.clear()
        rows = self._session.workspace.worklist.rows
        blind, names = self._session.judging.blind, {row.key: row.name for row in rows}
        gone = {row.key for row in rows if row.gone}

        def work() -> _Counted:
            saved = wait()
            summary = summarise_study(study, StudyStore(study.folder, reader, user_data=user_data), gone)
            summary = summary.told(blind, names)
            return _Counted(summary, head_of(summary), charts_of(summary), saved)

        self._turn.stop()
        self._set_busy(True)
        self._tell(tr("Reading the annotations…"))
        self._worker.submit(work, self._read, failed=self._failed, progress=self._moved)

    def _moved(self, fraction: float, _text: str) -> None:
        self._bar.setValue(round(1000 * fraction))

    def _read(self, counted: _Counted) -> None:
        self.summary, self._saved = counted.summary, counted.saved
        self._show_head(counted.head)
        self._to_draw = list(counted.charts)
        self._turn.start()

    def _draw_next(self) -> None:
        """One chart at a time, the window living in between."""
        place = len(CHARTS) - len(self._to_draw)
        if place == len(self.charts):
            self.charts.append(Chart(tr(CHARTS[place])))
            self.charts[place].chosen.connect(self.chosen)
        self.charts[place].show_data(self._to_draw.pop(0))
        if self._to_draw:
            self._turn.start()
        else:
            self._end()

    def _end(self) -> None:
        """All is drawn."""
        summary = self.summary
        assert summary is not None
        self._set_busy(False)
        self._lay_out()
        self._inside.show()
        now = datetime.fromisoformat(summary.time).astimezone().strftime("%H:%M:%S")
        lines = [tr("As of {time}.").format(time=now)]
        if not self._saved:
            lines.append(tr("Your latest work is not saved yet and is not counted."))
        if summary.problems:
            text = tr("Annotations that could not be counted: {count}. {first}")
            lines.append(
                text.format(
                    count=len(summary.problems), first=self._session.workspace.veiled(said(summary.problems[0]))
                )
            )
        self._tell(" ".join(lines), "warning" if len(lines) > 1 else "muted")

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._tell(said(error), "error")

    def _stop(self) -> None:
        self._worker.clear()
        self._turn.stop()
        self._set_busy(False)
        self._tell(tr("Stopped. Click Refresh to read the annotations again."))

    def _set_busy(self, busy: bool) -> None:
        self._bar.setVisible(busy)
        self._bar.setValue(0)
        self.stop.setVisible(busy)
        self.again.setVisible(not busy)
        for button in (self.copy, self.save):
            button.setEnabled(not busy and self.summary is not None)

    def _tell(self, text: str, role: str = "muted") -> None:
        self._status.setText(text)
        set_role(self._status, role)

    @property
    def status_text(self) -> str:
        """What is said below the charts."""
        return self._status.text()

    # --- showing ---------------------------------------------------------------------------------------------------
    def _show_head(self, headlines: list[Headline]) -> None:
        while len(self._figures) < len(headlines):
            self._figures.append(_Figure())
        for figure, headline in zip(self._figures, headlines, strict=True):
            figure.tell(headline)

    def _lay_out(self) -> None:
        """As many columns as there is room for."""
        room = self._area.viewport().width()
        columns = 3 if room >= 3 * _COLUMN - 60 else 2 if room >= 2 * _COLUMN - 80 else 1
        across = len(self._figures) if columns == 3 else 3
        if self._columns == columns or len(self.charts) < len(CHARTS):
            return
        self._columns = columns
        for place, figure in enumerate(self._figures):
            self._head.addWidget(figure, *divmod(place, max(across, 1)))
        for place, chart in enumerate(self.charts):
            self._grid.addWidget(chart, *divmod(place, columns))
        for grid, count in ((self._head, across), (self._grid, columns)):
            for column in range(len(self._figures)):
                grid.setColumnStretch(column, int(column < count))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns come and go."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the charts anew in another look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and theme().name != self._look:
            self._look = theme().name
            for chart in self.charts:
                chart.refresh_theme()

    # --- taking along ----------------------------------------------------------------------------------------------
    def _copy(self) -> None:
        assert self.summary is not None
        lines = [self.windowTitle(), *(f"{value} {what}" for value, what in head_of(self.summary)), ""]
        lines += [named(tr(title), chart.words) for title, chart in zip(CHARTS, self.charts, strict=True)]
        QGuiApplication.clipboard().setText("\n".join([*lines, "", self.status_text]))
        self._tell(tr("Copied to clipboard."))

    def _ask_file(self) -> None:
        assert self.summary is not None
        study = Path(self.summary.study)
        start = str(study.parent / f"{study.name}-summary.csv")
        name, _kind = QFileDialog.getSaveFileName(self, tr("Save as CSV"), start, "CSV (*.csv)")
        if name:
            self.save_to(Path(name) if Path(name).suffix else Path(f"{name}.csv"))

    def save_to(self, path: Path) -> None:
        """Write the table, a row a scan, on the worker."""
        summary = self.summary
        assert summary is not None

        def failed(error: Exception) -> None:
            reason = getattr(error, "strerror", None) or error
            text = tr("{file} could not be written: {reason}. Choose another folder or free some disk space.")
            self._tell(text.format(file=path, reason=reason), "error")

        self._worker.submit(
            lambda: write_summary(path, summary),
            lambda _none: self._tell(tr("Saved to {file}").format(file=path)),
            failed=failed,
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the thread end."""
        self._worker.let_go()
        event.accept()

    def reject(self) -> None:
        """Esc closes as the button does."""
        self.close()
