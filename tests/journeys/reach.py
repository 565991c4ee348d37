"""What a page offers to those who do not see it or do not hold a mouse."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QLineEdit,
    QScrollBar,
    QWidget,
)

_KINDS = (QAbstractButton, QLineEdit, QAbstractSlider)
_MOST_STOPS = 150


def controls(page):
    """Return every control that is shown, apart from scroll bars."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if isinstance(widget, _KINDS)
        and not isinstance(widget, QScrollBar)
        and widget.isVisible()
    ]


def spoken_name(widget):
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name).strip() if told else ""


def unnamed(page):
    """Return what a screen reader would have no name for."""
    return [repr(w) for w in controls(page) if not spoken_name(w)]


def beyond_tab(visitor, page=None):
    """Return what Tab and the arrow keys of a group do not come to."""
    page = page or visitor.window
    reached = stops(visitor)
    assert reached, "Tab goes nowhere"
    groups = {_group_of(widget) for widget in reached} - {None}
    return [
        spoken_name(widget)
        for widget in controls(page)
        if widget not in reached and _group_of(widget) not in groups
    ]


def stops(visitor):
    """Press Tab until it comes round; return every stop, in order."""
    found = []
    for _ in range(_MOST_STOPS):
        visitor.presses(Qt.Key.Key_Tab)
        here = visitor.focused()
        if here in found:
            break
        found.append(here)
    return found


def _group_of(widget):
    """Return what the arrow keys go round in, if anything."""
    if not isinstance(widget, QAbstractButton):
        return None
    if widget.group() is not None:
        return widget.group()
    return widget.parentWidget() if widget.autoExclusive() else None
