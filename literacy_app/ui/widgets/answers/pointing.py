"""A part of a picture to frame."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from literacy_app.domain.item_answer import Pointed
from literacy_app.domain.post import Rect
from literacy_app.ui.widgets.answers.area import AnswerArea, Asked
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.picture_view import PictureView
from literacy_app.ui.widgets.region_overlay import OwnRegion, RegionOverlay
from literacy_app.words import tr


class PointAnswer(AnswerArea):
    """By two taps, by drawing, or by F, the arrow keys and Enter. One frame."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        alt = asked.of(asked.item.alt).plain if asked.item.alt else ""
        picture = PictureView(asked.picture_of(asked.item.picture, asked.lang), alt)
        # The frame has the keys here; the picture is large enough.
        picture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rect: Rect | None = None
        if isinstance(asked.response, Pointed):
            self._rect = asked.response.rect
        self._overlay = RegionOverlay(picture, name=alt)
        self._overlay.set_marking(True)
        self._overlay.framed.connect(self._frame)
        self._overlay.reframed.connect(lambda _, rect: self._frame(rect))
        self._overlay.remove_requested.connect(lambda _: self._frame(None))
        self.rows.addWidget(picture)
        how = tr("Tap two corners around the place, or press F for a frame.")
        self.rows.addWidget(Label(how, "small", colour="ink2"))
        self._show()

    def response(self) -> Pointed | None:
        return Pointed(self._rect) if self._rect is not None else None

    def keys(self) -> list[tuple[tuple[str, ...], str]]:
        return [
            (("F",), tr("frame")),
            (("Enter",), tr("keep the frame")),
        ]

    def press(self, key: int) -> bool:
        if key != Qt.Key.Key_F:
            return False
        self._overlay.start_frame()
        return True

    def first(self) -> QWidget | None:
        return self._overlay

    def _frame(self, rect: Rect | None) -> None:
        self._rect = rect
        self._show()
        self.tell()

    def _show(self) -> None:
        own = [OwnRegion(self._rect, 0, active=True)] if self._rect else []
        self._overlay.show_own(own)
