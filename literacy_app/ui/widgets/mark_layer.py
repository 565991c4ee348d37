"""The marks on one text: which there are, the room their numbers need, their paint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from literacy_app.ui.widgets.mark_paint import (
    BADGE_MARGIN,
    badge_width,
    paint_badge,
    paint_expert_line,
    paint_own_ground,
    paint_own_line,
    paint_pending,
)
from literacy_app.ui.widgets.ruby_layout import RubyLayout


@dataclass(frozen=True, slots=True)
class OwnMark:
    """A learner's mark. number: as painted, 0 for no badge. strength: of its tint."""

    start: int
    end: int
    number: int
    active: bool = False
    strength: float = 1.0


@dataclass(frozen=True, slots=True)
class ExpertSpan:
    """Words the expert marked. number: as painted, 0 for no badge."""

    start: int
    end: int
    number: int


@dataclass(frozen=True, slots=True)
class MarkLayer:
    """Own marks below, expert marks above.

    Beside expert numbers own ones are left out: two counts would be read as one.
    """

    own: tuple[OwnMark, ...] = ()
    expert: tuple[ExpertSpan, ...] = ()

    LINE_HEIGHT: ClassVar[float] = 1.8

    def numbered(self) -> list[OwnMark | ExpertSpan]:
        counted = any(span.number for span in self.expert)
        shown: tuple[OwnMark | ExpertSpan, ...] = self.expert if counted else self.own
        return [mark for mark in shown if mark.number and mark.start < mark.end]

    def gaps(self) -> dict[int, float]:
        """Return the px that badges need, by the position they stand at."""
        room: dict[int, float] = {}
        for mark in self.numbered():
            wide = badge_width(mark.number) + 2 * BADGE_MARGIN
            room[mark.end] = room.get(mark.end, 0.0) + wide
        return room

    def own_at(self, position: int | None) -> int | None:
        """Return the index of the learner's mark on a character, the last one first."""
        if position is None:
            return None
        found = [i for i, m in enumerate(self.own) if m.start <= position < m.end]
        return found[-1] if found else None

    def active(self) -> int | None:
        return next((i for i, mark in enumerate(self.own) if mark.active), None)

    def paint_below(self, painter: QPainter, laid: RubyLayout, origin: QPointF) -> None:
        for mark in self.own:
            boxes = _boxes(laid, mark, origin)
            paint_own_ground(painter, boxes, strength=mark.strength)

    def paint_above(self, painter: QPainter, laid: RubyLayout, origin: QPointF) -> None:
        for mark in self.own:
            paint_own_line(painter, _boxes(laid, mark, origin), active=mark.active)
        for span in self.expert:
            paint_expert_line(painter, _boxes(laid, span, origin))
        used: dict[int, float] = {}
        for numbered in self.numbered():
            self._paint_number(painter, laid, origin, numbered, used)

    def paint_pending(self, painter: QPainter, boxes: list[QRectF]) -> None:
        paint_pending(painter, boxes)

    def _paint_number(
        self,
        painter: QPainter,
        laid: RubyLayout,
        origin: QPointF,
        mark: OwnMark | ExpertSpan,
        used: dict[int, float],
    ) -> None:
        end = mark.end
        line = laid.line_of(end - 1)
        left = line.x(end) - laid.setting.gaps[end] + used.get(end, 0.0) + BADGE_MARGIN
        used[end] = (
            left - (line.x(end) - laid.setting.gaps[end]) + badge_width(mark.number)
        )
        middle = laid.band(line, 0, 1).center().y()
        own = isinstance(mark, OwnMark)
        active = isinstance(mark, OwnMark) and mark.active
        at = origin + QPointF(left, middle)
        paint_badge(painter, at, mark.number, own=own, active=active)


def _boxes(
    laid: RubyLayout, mark: OwnMark | ExpertSpan, origin: QPointF
) -> list[QRectF]:
    return [box.translated(origin) for box in laid.rects(mark.start, mark.end)]
