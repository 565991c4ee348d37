"""The frames on one picture: which there are, and their paint."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from literacy_app.domain.post import Rect
from literacy_app.ui.widgets.region_draft import DraftFrame
from literacy_app.ui.widgets.region_paint import (
    corners,
    inside,
    paint_expert,
    paint_handles,
    paint_number,
    paint_own,
    to_px,
)


@dataclass(frozen=True, slots=True)
class OwnRegion:
    """A learner's frame. number: as painted, 0 for no badge."""

    rect: Rect
    number: int
    active: bool = False


@dataclass(frozen=True, slots=True)
class ExpertRegion:
    """A frame of the expert. number: as painted, 0 for no badge."""

    rect: Rect
    number: int


@dataclass(frozen=True, slots=True)
class RegionLayer:
    """Own frames below, expert frames above; as in `MarkLayer`, one set of numbers."""

    own: tuple[OwnRegion, ...] = ()
    expert: tuple[ExpertRegion, ...] = ()

    def active(self) -> int | None:
        return next((i for i, region in enumerate(self.own) if region.active), None)

    def own_at(self, at: QPointF, area: QRectF) -> int | None:
        """Return the index of the learner's frame at a point, the last one first."""
        found = [i for i, r in enumerate(self.own) if to_px(r.rect, area).contains(at)]
        return found[-1] if found else None

    def paint(self, painter: QPainter, area: QRectF, *, handles: bool) -> None:
        """Paint all frames; the active one has handles while marking goes on."""
        for own in self.own:
            paint_own(painter, inside(own.rect, area), active=own.active)
        for expert in self.expert:
            paint_expert(painter, inside(expert.rect, area))
        for own in self.own:
            box = to_px(own.rect, area)
            if own.active and handles:
                paint_handles(painter, corners(box))
            if own.number and not any(expert.number for expert in self.expert):
                paint_number(painter, box, own.number, own=True, active=own.active)
        for expert in self.expert:
            if expert.number:
                box = to_px(expert.rect, area)
                paint_number(painter, box, expert.number, own=False, active=False)

    def paint_draft(
        self, painter: QPainter, draft: DraftFrame | None, corner: QPointF | None
    ) -> None:
        """Paint the frame being made, or the one corner tapped so far."""
        if draft is not None:
            paint_own(painter, draft.box)
            paint_handles(painter, corners(draft.box))
        elif corner is not None:
            paint_handles(painter, [corner])
