"""Tabs in the top bar for pages that show one panel at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from literacy_app.ui.views.panes import Panes
from literacy_app.ui.widgets.bar_items import Tab


class PaneTabs(QWidget):
    """One tab a panel. chosen: its index."""

    chosen = Signal(int)

    def __init__(self, panes: Panes) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for index, pane in enumerate(panes.panes):
            tab = Tab(pane.icon, pane.name, shown=index == panes.current)
            tab.clicked.connect(lambda _=False, index=index: self.chosen.emit(index))
            row.addWidget(tab, 1)


def focused_in(bar: QWidget) -> str:
    """Return the name of what has the focus in a bar, if anything has."""
    focused = bar.window().focusWidget()
    inside = focused is not None and bar.isAncestorOf(focused)
    return focused.accessibleName() if focused and inside else ""


def focus_again(bar: QWidget, name: str) -> None:
    """Focus what bears this name in a bar that took the place of another."""
    for button in bar.findChildren(QAbstractButton):
        if name and button.accessibleName() == name:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
