"""Panels side by side, or one page each when the text is large or the window narrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from literacy_app.ui.focus_place import focus_first
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.top_bar import MARGIN

GAP: Final = 24
POST_WIDTH: Final = 604
NARROW: Final = 1180
USUAL: Final = 1366


@dataclass(frozen=True, slots=True)
class Pane:
    """One panel. width: px in a window of the usual width, None for the rest."""

    name: str
    icon: str
    widget: QWidget
    width: int | None = None


class Panes(QWidget):
    """Shows its panels beside each other, or only one of them.

    paged_changed: whether one panel at a time is shown from now on.
    pane_shown: the index of the panel brought to the front.
    """

    paged_changed = Signal(bool)
    pane_shown = Signal(int)

    def __init__(self, panes: Sequence[Pane], *, gap: int = GAP) -> None:
        super().__init__()
        self._panes = panes
        self._current = 0
        self.paged = theme().wide_text
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(gap)
        for pane in panes:
            row.addWidget(pane.widget, 0 if pane.width else 1)
        self._arrange()

    @property
    def panes(self) -> Sequence[Pane]:
        return self._panes

    @property
    def current(self) -> int:
        return self._current

    def show_pane(self, index: int) -> None:
        """Bring a panel to the front where only one is shown."""
        self._current = index
        if self.paged:
            self._arrange()
            self.pane_shown.emit(index)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._share_width()
        # Not at once: the layout around is still at work, and would crash if it lost
        # what moves to another place on the page.
        QTimer.singleShot(0, self, self._page_if_narrow)

    def _page_if_narrow(self) -> None:
        paged = theme().wide_text or self.width() < NARROW * theme().scale
        if paged != self.paged:
            self.paged = paged
            self._arrange()
            self.paged_changed.emit(paged)

    def _arrange(self) -> None:
        focused = self.window().focusWidget()
        for index, pane in enumerate(self._panes):
            pane.widget.setVisible(not self.paged or index == self._current)
        self._share_width()
        # Qt lets go of a focus that is hidden; the keyboard needs a place to go on.
        shown = self._panes[self._current].widget
        inside = focused is not None and self.isAncestorOf(focused)
        if self.paged and inside and not shown.isAncestorOf(focused):
            focus_first(shown)

    def _share_width(self) -> None:
        """Give each panel its width; in a smaller window all get smaller."""
        share = min(1.0, self.width() / USUAL) if self.width() >= NARROW else 1.0
        for pane in self._panes:
            if pane.width:
                wide = round(pane.width * share)
                pane.widget.setMinimumWidth(0 if self.paged else wide)
                widest = 16777215 if self.paged else wide  # QWIDGETSIZE_MAX
                pane.widget.setMaximumWidth(widest)
