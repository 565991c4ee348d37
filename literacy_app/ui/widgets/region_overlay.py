"""Frames over a picture, a chart or the head of a post."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from literacy_app.domain.post import Rect
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.region_draft import DraftFrame
from literacy_app.ui.widgets.region_layer import ExpertRegion, OwnRegion, RegionLayer
from literacy_app.ui.widgets.region_paint import corners, to_px, to_shares
from literacy_app.words import tr

__all__ = ["ExpertRegion", "OwnRegion", "RegionOverlay"]

_HIT: Final = 22.0
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_MOVED: Final = (QEvent.Type.Resize, QEvent.Type.Move)
_OUTSIDE: Final = 9
_REMOVES: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_CONFIRMS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RegionOverlay(QWidget):
    """Lies over another widget and follows it; its parent is that widget.

    around: the widget's own parent, where the frame must not cover the edges of
    what it frames; it then stands a little outside. Indexes are of the list shown.
    framed: a new frame, as a Rect. reframed: the index of a frame that was pulled,
    and its new Rect.
    """

    framed = Signal(object)
    mark_clicked = Signal(int)
    remove_requested = Signal(int)
    reframed = Signal(int, object)

    def __init__(
        self, over: QWidget, *, name: str, around: QWidget | None = None
    ) -> None:
        super().__init__(around or over)
        self._over = over
        self._outside = around is not None
        self._layer = RegionLayer()
        self._draft: DraftFrame | None = None
        self._corner: QPointF | None = None
        self._pressed: QPointF | None = None
        self._pulled: QPointF | None = None
        self._here = 0
        self.setAccessibleName(tr("Frames on: {picture}", picture=name))
        self._follow()
        over.installEventFilter(self)
        self.set_marking(False)

    def set_marking(self, on: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Let frames be drawn, or only shown."""
        see_through = Qt.WidgetAttribute.WA_TransparentForMouseEvents
        self.setAttribute(see_through, not on)
        self.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.NoFocus
        )
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._forget()
        self.setAccessibleDescription(_how_to() if on else "")

    def start_frame(self) -> None:
        """Put a frame in the middle, to be moved by the arrow keys."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._forget()
        self._set_draft(DraftFrame.in_the_middle(self.area()))

    def show_own(self, regions: Sequence[OwnRegion]) -> None:
        self._layer = RegionLayer(tuple(regions), self._layer.expert)
        self.update()

    def show_expert(self, regions: Sequence[ExpertRegion]) -> None:
        self._layer = RegionLayer(self._layer.own, tuple(regions))
        self.update()

    def area(self) -> QRectF:
        """Return where the picture lies in what this is laid over."""
        place = getattr(self._over, "picture_rect", None)
        return QRectF(place() if place is not None else self.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self._over and event.type() in _MOVED:
            self._follow()
        return False

    def _follow(self) -> None:
        if self._outside:
            more = (-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE)
            self.setGeometry(self._over.geometry().adjusted(*more))
            self.raise_()
        else:
            self.setGeometry(self._over.rect())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._layer.paint(painter, self.area(), handles=self._is_marking())
        self._layer.paint_draft(painter, self._draft, self._corner)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._pressed = event.position()
        self._pulled = self._opposite_of_handle(self._pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        start = self._pressed if self._pulled is None else self._pulled
        if start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        frame = DraftFrame.between(start, event.position(), self.area())
        if frame.is_large_enough():
            self._draft = frame
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        pulled, self._pulled, self._pressed = self._pulled, None, None
        if self._draft is not None and pulled is not None:
            self._keep_pulled(self._draft)
        elif self._draft is not None:
            self._keep(self._draft)
        elif self._corner is None:
            self._tap(event.position())
        else:
            frame = DraftFrame.between(self._corner, event.position(), self.area())
            if frame.is_large_enough():
                self._keep(frame)
            self._forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = Qt.Key(event.key())
        grows = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        taken = self._is_marking() and (
            self._change_draft(key, grows=grows)
            if self._draft is not None
            else self._go_among_marks(key)
        )
        if not taken:
            super().keyPressEvent(event)

    def _change_draft(self, key: Qt.Key, *, grows: bool) -> bool:
        draft = self._draft
        if draft is None:
            return False
        if key in _ARROWS:
            change = draft.resized if grows else draft.moved
            self._set_draft(change(*_ARROWS[key]))
        elif key in _CONFIRMS:
            self._keep(draft)
        elif key == Qt.Key.Key_Escape:
            self._forget()
            announce(self, tr("No frame was made."))
        else:
            return False
        return True

    def _go_among_marks(self, key: Qt.Key) -> bool:
        count = len(self._layer.own)
        if key == Qt.Key.Key_F:
            self.start_frame()
        elif key == Qt.Key.Key_Escape and self._corner is not None:
            self._forget()
        elif count and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._here = (self._here + _ARROWS[key][0]) % count
            self.mark_clicked.emit(self._here)
        elif count and key in _REMOVES:
            active = self._layer.active()
            self.remove_requested.emit(self._here % count if active is None else active)
        else:
            return False
        return True

    def _tap(self, at: QPointF) -> None:
        index = self._layer.own_at(at, self.area())
        if index is not None:
            self._here = index
            self.mark_clicked.emit(index)
        elif self.area().contains(at):
            self._corner = at
        self.update()

    def _keep(self, frame: DraftFrame) -> None:
        self._forget()
        announce(self, tr("The frame is set."))
        self.framed.emit(to_shares(frame.box, self.area()))

    def _keep_pulled(self, frame: DraftFrame) -> None:
        index = self._layer.active()
        self._forget()
        if index is not None:
            self.reframed.emit(index, to_shares(frame.box, self.area()))

    def _set_draft(self, frame: DraftFrame) -> None:
        self._draft = frame
        said = _where(to_shares(frame.box, self.area()))
        self.setAccessibleDescription(said)
        announce(self, said)
        self.update()

    def _forget(self) -> None:
        self._draft = self._corner = None
        self.update()

    def _opposite_of_handle(self, at: QPointF) -> QPointF | None:
        """Return the corner that stays where it is while a handle is pulled."""
        active = self._layer.active()
        if active is None:
            return None
        around = corners(to_px(self._layer.own[active].rect, self.area()))
        for index, corner in enumerate(around):
            if (corner - at).manhattanLength() <= _HIT:
                return around[(index + 2) % 4]
        return None

    def _is_marking(self) -> bool:
        return self.focusPolicy() != Qt.FocusPolicy.NoFocus


def _how_to() -> str:
    return tr(
        "Press F for a frame. Arrow keys move it, Shift and arrow keys resize it, "
        "Enter keeps it, Escape leaves it."
    )


def _where(rect: Rect) -> str:
    return tr(
        "Frame: {left} % from the left, {top} % from the top, "
        "{width} % wide, {height} % high",
        left=round(rect.x * 100),
        top=round(rect.y * 100),
        width=round(rect.w * 100),
        height=round(rect.h * 100),
    )
