"""The rounded box that buttons, tiles and choices are painted in."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from literacy_app.ui.theme import theme


@dataclass(frozen=True, slots=True)
class Box:
    """How one box looks. width: of its border, in px, drawn inside the rect."""

    fill: QColor | None
    edge: QColor | None
    width: float
    radius: float
    dashed: bool = False


def paint_box(painter: QPainter, rect: QRectF, box: Box) -> None:
    """Paint fill and border, smooth at any screen scale."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(box.fill if box.fill is not None else Qt.BrushStyle.NoBrush)
    pen = QPen(Qt.PenStyle.NoPen)
    inset = 0.0
    if box.edge is not None:
        pen = QPen(box.edge, box.width)
        inset = box.width / 2
        if box.dashed:
            pen.setDashPattern([3, 2.5])
    painter.setPen(pen)
    inner = rect.adjusted(inset, inset, -inset, -inset)
    radius = min(box.radius, inner.height() / 2) - inset / 2
    painter.drawRoundedRect(inner, radius, radius)
    painter.restore()


def choice_box(*, selected: bool, hovered: bool, radius: str = "control") -> Box:
    """Return the box of something that can be chosen: state shows in the border."""
    look = theme()
    if selected:
        return Box(
            look.colour("primaryTint"),
            look.colour("ink"),
            look.border("selected"),
            look.radius(radius),
        )
    width = look.border("selected" if hovered else "control")
    surface, edge = look.colour("surface"), look.colour("edge")
    return Box(surface, edge, width, look.radius(radius))


def is_hovered(widget: QWidget) -> bool:
    return widget.isEnabled() and widget.underMouse()
