"""What was open and is being put away."""

from __future__ import annotations

import threading
from collections.abc import Callable

from busviewer.review.records import Records

__all__ = ["Leaving"]


class Leaving:
    """Saves records to the end and lets go of them, on a thread of its own where nobody has to wait.

    Args:
        post: how such a thread hands a call to the session's thread.
        told: called once :attr:`unsaved` has grown.

    Attributes:
        unsaved: what of the records that were put away last could not be saved in its place, a sentence each.
    """

    def __init__(self, post: Callable[[Callable[[], None]], None], told: Callable[[], None]) -> None:
        self._post, self._told = post, told
        self._threads: list[threading.Thread] = []
        self.unsaved: list[str] = []

    def put_away(self, records: Records | None, *, wait: bool) -> None:
        """Close ``records``, and only then return where ``wait`` says so; None: nothing was open."""
        self.unsaved = []
        if records is None:
            return
        if wait:
            self._closed(records.close())
            return
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(target=lambda: self._close(records), name="busviewer-leaving", daemon=True)
        self._threads.append(thread)
        thread.start()

    def wait(self) -> None:
        """Wait until all that was put away is on the disk, and another may hold it; on any thread."""
        for thread in list(self._threads):
            thread.join()

    def _close(self, records: Records) -> None:
        unsaved = records.close()
        if unsaved:
            self._post(lambda: self._closed(unsaved))

    def _closed(self, unsaved: list[str]) -> None:
        self.unsaved += unsaved
        self._told()
