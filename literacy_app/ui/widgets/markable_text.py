"""A text whose words can be marked by mouse, touch and keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter

from literacy_app.domain.text import Text
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.line_breaks import Range
from literacy_app.ui.widgets.mark_layer import ExpertSpan, MarkLayer, OwnMark
from literacy_app.ui.widgets.ruby_layout import RubyLayout
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.ui.widgets.word_cursor import WordCursor
from literacy_app.words import tr

__all__ = ["ExpertSpan", "MarkableText", "OwnMark"]

_STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_EDGES: Final = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}
_REMOVES: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_CONFIRMS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MarkableText(RubyText):
    """Words to mark. Positions are code points; indexes are of the list shown.

    While marking is off, words can be selected and copied as in any RubyText.
    """

    marked = Signal(int, int)
    mark_clicked = Signal(int)
    remove_requested = Signal(int)

    _layer: MarkLayer = MarkLayer()
    _marking = False
    _pressed: Range | None = None

    def set_text(self, text: Text) -> None:
        self._cursor = WordCursor(text.plain)
        super().set_text(text)

    def set_marking(self, on: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Let words be marked, or only read."""
        self._marking = on
        self._cursor.anchor = None
        policy = Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        self._say(self._how_to() if on else "")
        self.select(0, 0)

    def show_own(self, marks: Sequence[OwnMark]) -> None:
        self._layer = MarkLayer(tuple(marks), self._layer.expert)
        self.lay_out()

    def show_expert(self, spans: Sequence[ExpertSpan]) -> None:
        self._layer = MarkLayer(self._layer.own, tuple(spans))
        self.lay_out()

    def gaps(self) -> dict[int, float]:
        return self._layer.gaps()

    def set_with_gaps(self) -> RubyLayout:
        if self._layer.expert:
            return self.set_looser(MarkLayer.LINE_HEIGHT)
        return super().set_with_gaps()

    def focus_shape(self) -> tuple[QRect, float]:
        """Return what the focus ring surrounds: the word reached, or all."""
        here = self._cursor.here if self._marking else None
        boxes = self._boxes(here) if here else []
        if not boxes:
            return self.rect(), float(theme().radius("mark"))
        return boxes[0].toAlignedRect(), float(theme().radius("mark"))

    def paint_below(self, painter: QPainter) -> None:
        self._layer.paint_below(painter, self.laid(), self.origin())

    def paint_above(self, painter: QPainter) -> None:
        self._layer.paint_above(painter, self.laid(), self.origin())
        pending = self._cursor.pending if self._marking else None
        if pending is not None:
            self._layer.paint_pending(painter, self._boxes(pending))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's names
        super().focusInEvent(event)
        if self._marking and self._cursor.here is None:
            self._cursor.move(1)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if not self._marking or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._pressed = self._cursor.word_at(self._character(event.position()))
        if self._pressed is not None:
            self._cursor.here = self._pressed
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if not self._marking:
            super().mouseMoveEvent(event)
            return
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        reached = self._reached(event)
        if reached != self._pressed or self._cursor.anchor is not None:
            self._cursor.anchor = self._cursor.anchor or self._pressed
            self._cursor.here = reached
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        pressed, self._pressed = self._pressed, None
        here = self._character(event.position())
        index = self._layer.own_at(here)
        if not self._marking:
            super().mouseReleaseEvent(event)
            if index is not None and not self.selected_text():
                self.mark_clicked.emit(index)
        elif self._cursor.anchor is not None:
            self._finish()
        elif index is not None:
            self.mark_clicked.emit(index)
        elif pressed is not None:
            self._begin()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take the second press of a fast hand for a press, so that it marks."""
        if self._marking:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = Qt.Key(event.key())
        if not self._marking or not self._took(key, event):
            super().keyPressEvent(event)

    def _took(self, key: Qt.Key, event: QKeyEvent) -> bool:
        """Do what a key stands for; False when it stands for nothing here."""
        index = self._mark_here()
        if key in _STEPS or key in _EDGES:
            self._go(
                key, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            )
        elif self._cursor.anchor is not None and key in (Qt.Key.Key_Space, *_CONFIRMS):
            self._finish()
        elif self._cursor.anchor is not None and key == Qt.Key.Key_Escape:
            self._cursor.anchor = None
            self._say(tr("No mark was made."))
        elif key == Qt.Key.Key_Space:
            self._begin()
        elif key in _CONFIRMS and index is not None:
            self.mark_clicked.emit(index)
        elif key in _REMOVES and index is not None:
            self.remove_requested.emit(index)
        else:
            return False
        self.update()
        return True

    def _go(self, key: Qt.Key, *, extend: bool) -> None:
        if extend and self._cursor.anchor is None:
            self._cursor.start()
        if key in _STEPS:
            self._cursor.move(_STEPS[key])
        else:
            self._cursor.move_to_edge(_EDGES[key])
        reached = self._cursor.pending or self._cursor.here
        if reached is not None:
            words = self._words(reached)
            marking = self._cursor.anchor is not None
            self._say(tr("Marking: {words}", words=words) if marking else words)

    def _begin(self) -> None:
        self._cursor.start()
        if self._cursor.here is not None:
            words = self._words(self._cursor.here)
            self._say(tr("The mark starts at: {words}", words=words))
        self.update()

    def _finish(self) -> None:
        done = self._cursor.end()
        if done is not None:
            self._say(tr("Marked: {words}", words=self._words(done)))
            self.marked.emit(*done)
        self.update()

    def _mark_here(self) -> int | None:
        """Return the mark at the word reached, else the active one."""
        here = self._cursor.here
        index = self._layer.own_at(here[0]) if here is not None else None
        return self._layer.active() if index is None else index

    def _say(self, words: str) -> None:
        self.setAccessibleDescription(words)
        announce(self, words)

    def _how_to(self) -> str:
        return tr(
            "Arrow keys go from word to word. Space starts and ends a mark. "
            "Delete takes a mark away."
        )

    def _words(self, part: Range) -> str:
        return self.text()[part[0] : part[1]]

    def _character(self, at: QPointF) -> int | None:
        return self.laid().character_at(at - self.origin())

    def _reached(self, event: QMouseEvent) -> Range | None:
        at = event.position() - self.origin()
        on = self._cursor.word_at(self.laid().character_at(at))
        return on or self._cursor.nearest(self.laid().position_at(at))

    def _boxes(self, part: Range) -> list[QRectF]:
        return [box.translated(self.origin()) for box in self.laid().rects(*part)]
