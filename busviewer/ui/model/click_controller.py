"""The click tool between the session and the inference thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from busviewer.mask import Mask
from busviewer.review import ClickWish, ReviewSession
from busviewer.ui.kit.message_bar import MessageBar
from busviewer.ui.kit.text import tr
from busviewer.ui.model.inference import Inference

__all__ = ["ClickController"]


class ClickController(QObject):
    """Whom the session asks for what a click draws (:class:`~busviewer.review.ClickAsker`).

    Signals: ``changed`` whether a click draws, or moves the margin near it, is another.
    """

    changed = Signal()

    def __init__(self, session: ReviewSession, inference: Inference, bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._inference, self._bar = session, inference, bar
        self._loaded = self._told = False
        inference.click_ready.connect(self._ready)
        inference.no_clicks.connect(self._tell)
        inference.clicked.connect(self._clicked)
        inference.not_clicked.connect(self._not_clicked)
        session.editor.clicks.use(self)

    @property
    def loaded(self) -> bool:
        """Whether there is a network that draws."""
        return self._loaded

    @property
    def ready(self) -> bool:
        """Whether it would answer soon, and the mask that it is asked about stays as it is."""
        key = self._session.shown.key
        return self._loaded and key is not None and not self._inference.is_at(key)

    def ask(self, wish: ClickWish) -> None:
        """Have a click or a box answered."""
        self._inference.click(wish)

    def _ready(self) -> None:
        self._loaded = True
        self.changed.emit()

    def _clicked(self, wish: ClickWish, mask: Mask) -> None:
        self._session.editor.clicks.answered(wish, mask)

    def _not_clicked(self, wish: ClickWish, reason: str) -> None:
        self._tell(reason)
        self._session.editor.clicks.failed(wish)

    def _tell(self, reason: str) -> None:
        """Once: the tool goes on without."""
        if not self._told:
            self._told = True
            text = tr(
                "The network of the click tool cannot be used, so a click only moves the margin near it: {reason}"
            )
            self._bar.tell(text.format(reason=reason), "warning", about="program")
