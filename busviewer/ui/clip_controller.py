"""Going through the frames of a clip: step by step, by the slider and the wheel, and playing it.

While the reader is on the way, frames are only drawn; the session stays where it was. It goes to the frame on screen
once the reader rests, or before anything is done to it. So nothing is measured, saved or written on the way.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from busviewer.review import Aspect, Change, ReviewSession
from busviewer.scan import clip_of
from busviewer.study.annotations.annotation import State
from busviewer.ui.commands.actions import Command
from busviewer.ui.kit.handlers import Handlers
from busviewer.ui.kit.jobs import pause, repeat
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import tr
from busviewer.ui.panels.clip_bar import ClipBar
from busviewer.ui.study.frame_cache import FrameCache
from busviewer.ui.study.scan_loader import LoadedScan
from busviewer.ui.study.study_controller import StudyController

if TYPE_CHECKING:
    from busviewer.ui.scan_screen import ScanScreen

__all__ = ["ClipController"]

_SECONDS = 0.1  # a frame, where the file does not say
_SHORTEST = 1 / 60  # seconds: no screen shows more
_REST_MS = 150  # after the last step
_AROUND = 12  # frames that are read ahead while nothing plays
_LOOKING = ("File", "View", "Help")  # menus whose commands change no scan
_CHANGING = ("Edit", "Scan")  # menus whose commands change the scan that is seen, or what was done to it
_GOING = ("first_frame", "previous_frame", "play", "next_frame", "last_frame")
_ELSEWHERE = ("previous", "next", "next_unread", "next_near_duplicate", "arrange", "select_all")


class ClipController(QObject):
    """Between the session, the frames that were read ahead, the bar beneath the scan and the screen."""

    def __init__(
        self,
        session: ReviewSession,
        study: StudyController,
        clip_bar: ClipBar,
        bar: MessageBar,
        limit: Callable[[bool], None],
        parent: QObject,
    ) -> None:
        """``limit`` is told whether a clip plays: what would act on the frame before must not be pressed then."""
        super().__init__(parent)
        self._session, self._study, self._clip_bar, self._bar, self._limit = session, study, clip_bar, bar, limit
        self._screen: ScanScreen | None = None
        self.cache = FrameCache(session.storage.stored, self._has_work, self)
        self._frames: Sequence[str] = ()
        self._places: dict[str, int] = {}
        self._at, self._direction, self._turned = 0, 1, 0.0
        self._seconds = _SECONDS
        self._late = False
        self._asked: str | None = None  # the frame that the session was sent to last
        self.playing = self._settling = False
        self._tick = repeat(self, 100, self._advance)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._rest = pause(self, _REST_MS, self._settle)
        self.cache.came.connect(self._came)
        study.loader.loaded.connect(self._loaded)
        clip_bar.chosen.connect(lambda number: self._leave_for(number - 1))
        clip_bar.slider.turned.connect(self._turn)

    def show_on(self, screen: ScanScreen) -> None:
        """The canvas is there."""
        self._screen = screen
        screen.view.acting.connect(self.settle_now)
        screen.view.turned.connect(self._turn)

    def handlers(self) -> Handlers:
        """What to call, by the name of the command."""
        return {
            "first_frame": lambda: self._leave_for(0),
            "previous_frame": lambda: self.step(-1),
            "play": self.play,
            "next_frame": lambda: self.step(1),
            "last_frame": lambda: self._leave_for(len(self._frames) - 1),
        }

    @property
    def passing(self) -> bool:
        """Whether another frame is on screen than the session is at."""
        return self._screen is not None and self._screen.passing

    # --- what the session tells ------------------------------------------------------------------------------------
    def on_change(self, change: Change) -> None:
        """Go with the scan on screen, and keep marks and masks in step."""
        if Aspect.STUDY in change.aspects:
            self._end()
        if change.aspects & (Aspect.STUDY | Aspect.SCAN):
            self._follow()
        if Aspect.ROWS in change.aspects and self._frames:
            if change.key is None:
                self.cache.forget()
            elif change.key in self._places:
                self.cache.forget([self._places[change.key]])
            if not self.playing:
                self._show_marks()

    def _follow(self) -> None:
        """The session has gone to a scan."""
        session, key = self._session, self._session.shown.key
        study = session.workspace.study
        clips = session.workspace.worklist.clips
        frames = () if key is None or study is None or session.judging.judge else clips.frames(key)
        frames = [frame for frame in frames if study is not None and frame in study.by_key]
        away = self.playing or self.passing or self._rest.isActive()
        if away and key == self._asked and not self._settling:
            return  # the session has come to where the reader rested; and has been left since
        self._asked = key
        self._end()
        entries = [] if study is None else [study.by_key[frame] for frame in frames]
        if entries != self.cache.entries:
            self._frames, self._direction = frames, 1
            self._places = {frame: place for place, frame in enumerate(frames)}
            self.cache.start(entries)
            self._clip_bar.show_clip(len(frames))
            self._show_marks()
            if frames:
                self._learn_rate()
        if frames and key is not None:
            self._at = self._places[key]
            self._clip_bar.show_frame(self._at + 1)

    def _learn_rate(self) -> None:
        """Read how fast the clip was recorded."""
        frames, path = self._frames, self.cache.entries[0].path
        self._seconds = _SECONDS

        def done(seconds: object) -> None:
            if isinstance(seconds, float) and self._frames is frames:
                self._seconds = max(seconds, _SHORTEST)
                self._tick.setInterval(round(1000 * self._seconds))

        self._tick.setInterval(round(1000 * self._seconds))
        self._study.loader.run(lambda: clip_of(path).seconds, done, lambda _error: None)

    def _loaded(self, key: str, found: LoadedScan) -> None:
        if key in self._places:
            self.cache.put(self._places[key], found)
            self._read_ahead()

    def _has_work(self, key: str) -> bool:
        """Whether something is drawn over a frame."""
        worklist = self._session.workspace.worklist
        row = worklist.row(key) if key in worklist else None
        return row is not None and (row.has_draft or row.state in (State.IN_PROGRESS, State.SIGNED_OFF))

    def _show_marks(self) -> None:
        marks, worklist = {}, self._session.workspace.worklist
        for number, key in enumerate(self._frames, 1):
            row = worklist.row(key)
            if row.state is State.SIGNED_OFF:
                marks[number] = "signed off"
            elif row.state is State.IN_PROGRESS:
                marks[number] = "in progress"
            elif row.has_draft:
                marks[number] = row.draft_kind or "firm"  # one that is hidden looks as a firm one
        self._clip_bar.show_marks(marks)

    # --- going -----------------------------------------------------------------------------------------------------
    def step(self, step: int) -> None:
        """So many frames on, or back; not past an end."""
        self._leave_for(self._at + step)

    def _turn(self, frames: float) -> None:
        """By the wheel; a fine one turns by parts of a frame."""
        self._turned += frames
        whole = int(self._turned)
        self._turned -= whole
        if whole and self._frames:
            self.step(whole)

    def _leave_for(self, place: int) -> None:
        """To the frame at ``place`` (cut to those there are), and rest there."""
        self._stop()
        place = min(max(place, 0), len(self._frames) - 1)
        if place < 0 or self._screen is None or (place == self._at and not self.passing):
            return
        if place != self._at:
            self._direction = 1 if place > self._at else -1
        self._set_out()
        self._at = place
        self._clip_bar.show_frame(place + 1)
        self._draw()
        self._read_ahead()
        self._rest.start()

    def _set_out(self) -> None:
        """End what is being drawn as leaving the scan would."""
        if not self.passing:
            self._session.workspace.hand.finish()

    def _draw(self) -> bool:
        """Show the frame that the reader is at, in passing; False while it is not there."""
        found = self.cache.get(self._at)
        if found is None or self._screen is None:
            return False
        loaded, said = found
        key = self._frames[self._at]
        self._screen.show_passing(self._session.workspace.glance_at(key, loaded.scan, loaded.truth, said))
        return True

    def _read_ahead(self) -> None:
        if self._frames:
            self.cache.want(self._at, self._direction, len(self._frames) if self.playing else _AROUND)

    def _came(self, place: int) -> None:
        """A frame was read: perhaps it is the one that is waited for."""
        if self.playing and self._late and place == self._next:
            self._advance()
        elif place == self._at and self._rest.isActive():
            self._draw()

    # --- playing ---------------------------------------------------------------------------------------------------
    def play(self, on: bool) -> None:
        """Play from the frame on screen, over and over, or stop there."""
        if not on:
            self._stop()
            self._settle()
        elif len(self._frames) > 1 and self._screen is not None:
            self._rest.stop()
            self._set_out()
            self._direction, self.playing = 1, True
            self._read_ahead()
            self._tick.start()
            self._limit(True)
            self._clip_bar.show_playing(True)

    @property
    def _next(self) -> int:
        """The next frame that can be read, from the start after the last."""
        count = len(self._frames)
        following = ((self._at + step) % count for step in range(1, count))
        return next((place for place in following if not self.cache.is_broken(place)), self._at)

    def _advance(self) -> None:
        """One frame on, as soon as it is there: none is left out."""
        before, self._at = self._at, self._next
        self._late = not self._draw()
        if self._late:
            self._at = before
        else:
            self._clip_bar.show_frame(self._at + 1)
        self.cache.want((before + 1) % len(self._frames) if self._late else self._at, 1, len(self._frames))

    def _stop(self) -> None:
        if self.playing:
            self.playing = False
            self._tick.stop()
            self._limit(False)
            self._clip_bar.show_playing(False)
            self._show_marks()

    # --- resting ---------------------------------------------------------------------------------------------------
    def may(self, command: Command) -> bool:
        """Whether ``command`` may be carried out: what changes a scan acts on the one that is seen, and while a clip
        plays, it only stops that."""
        if command.menu in _LOOKING or command.name in _GOING:
            return True
        playing = self.playing
        self.settle_now()
        elsewhere = command.name in _ELSEWHERE or command.name.endswith("_selected")
        if not playing or command.group == "tool" or elsewhere or command.menu not in _CHANGING:
            return True
        self._bar.tell(tr("Stopped at frame {number}.").format(number=self._at + 1), about="scan")
        self._session.workspace.tell.changed(Aspect.STATE)  # a box that was ticked shows it as it is
        return False

    def settle_now(self) -> None:
        """Let the session be at the frame on screen before anything is done to it."""
        self._stop()
        self._settle(now=True)

    def _settle(self, *, now: bool = False) -> None:
        """The reader rests at a frame, or begins to work on it: the session goes there."""
        self._rest.stop()
        if not self._frames or self._frames[self._at] == self._session.shown.key:
            if self.passing:
                self._end()
                self._session.workspace.tell.changed(Aspect.SCAN)  # the frame that the session is at is on screen again
            return
        key, found = self._frames[self._at], self.cache.get(self._at)
        self._asked, self._settling = key, True  # until it is gone to, the frame stays on screen
        if found is not None:
            self._study.show_frame(key, found[0], now=now)
        else:
            self._study.go_to(key)
        self._settling = False

    def _end(self) -> None:
        """No frame is seen in passing any more."""
        self._stop()
        self._rest.stop()
        if self._screen is not None:
            self._screen.passing = False

    def close(self) -> None:
        """End the thread."""
        self._end()
        self.cache.close()
