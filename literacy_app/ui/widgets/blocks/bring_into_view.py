"""Scrolls just as far as is needed to see something new on the page."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_MARGIN: Final = 16


def bring_into_view(widget: QWidget) -> None:
    """Scroll once the page has given it its place; never past its own top."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    area = _laid_out_up_to_area(widget)
    inside = area.widget() if area is not None else None
    if area is None or inside is None:
        return
    bar, seen = area.verticalScrollBar(), area.viewport().height()
    top = widget.mapTo(inside, QPoint(0, 0)).y()
    bottom = top + widget.height() + _MARGIN
    if bottom > bar.value() + seen:
        bar.setValue(min(top - _MARGIN, bottom - seen))


def _laid_out_up_to_area(widget: QWidget) -> QScrollArea | None:
    """Let every box around it find its size now, the area as well; return the area.

    Left alone, Qt does so one box further up with each turn of the event loop.
    """
    around: QWidget | None = widget
    while around is not None and not isinstance(around, QScrollArea):
        layout = around.layout()
        if layout is not None:
            layout.activate()
        around = around.parentWidget()
    inside = around.widget() if around is not None else None
    if inside is not None:
        QCoreApplication.sendEvent(inside, QEvent(QEvent.Type.LayoutRequest))
    return around
