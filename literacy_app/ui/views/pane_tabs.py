"""Tabs in the top bar for pages that show one panel at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

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
