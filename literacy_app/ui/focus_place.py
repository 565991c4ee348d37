"""Where the focus and the scroll bars stand, to put them back in a fresh view.

A rebuilt view has the same controls in the same order, in whatever language.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


@dataclass(frozen=True, slots=True)
class Place:
    """focus: which of so many controls has it; scrolled: px of each scroll area."""

    focus: int | None
    controls: int
    scrolled: tuple[int, ...]


def place_in(view: QWidget) -> Place:
    controls = _controls(view)
    focused = view.window().focusWidget()
    return Place(
        focus=controls.index(focused) if focused in controls else None,
        controls=len(controls),
        scrolled=tuple(a.verticalScrollBar().value() for a in _areas(view)),
    )


def put_back(view: QWidget, place: Place) -> None:
    """Put focus and scroll bars where they were, as far as the view allows."""
    controls = _controls(view)
    if place.focus is not None and place.controls == len(controls):
        controls[place.focus].setFocus(Qt.FocusReason.OtherFocusReason)
    QTimer.singleShot(0, view, lambda: _scroll(view, place))


def focus_first(region: QWidget) -> bool:
    """Focus a part of a page, or the first control in it; say whether there was one."""
    for control in (region, *_controls(region)):
        if control.isVisible() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            control.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False


def focus_next(regions: Sequence[QWidget]) -> None:
    """Focus the part of a page after the one that has the focus."""
    if not regions:
        return
    focused = regions[0].window().focusWidget()
    inside = [focused is not None and r.isAncestorOf(focused) for r in regions]
    here = inside.index(True) if True in inside else -1
    for step in range(1, len(regions) + 1):
        if focus_first(regions[(here + step) % len(regions)]):
            return


def _scroll(view: QWidget, place: Place) -> None:
    for area, value in zip(_areas(view), place.scrolled, strict=False):
        area.verticalScrollBar().setValue(value)


def _controls(view: QWidget) -> list[QWidget]:
    none = Qt.FocusPolicy.NoFocus
    found = (w for w in view.findChildren(QWidget) if w.focusPolicy() != none)
    return [w for w in found if not isinstance(w, QScrollArea)]


def _areas(view: QWidget) -> list[QScrollArea]:
    return view.findChildren(QScrollArea)
