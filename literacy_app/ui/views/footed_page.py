"""A page under the home top bar with its one main button at the bottom right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from literacy_app.ui.views.footer import Footer
from literacy_app.ui.views.home_page import HomePage
from literacy_app.ui.widgets.buttons import Button


class FootedPage(HomePage):
    """`body` scrolls; the foot stays where it is."""

    def put_foot(
        self,
        buttons: Sequence[Button],
        *,
        said: str = "",
        above: QWidget | None = None,
    ) -> None:
        """Show the foot; the last button is the main one and gets the focus.

        above: a picture that stands on it, from edge to edge.
        """
        foot = Footer(buttons, said=said)
        page = self.layout()
        for part in (above, foot):
            if page is not None and part is not None:
                page.addWidget(part)
        self.regions = (*self.regions, foot)
        buttons[-1].setFocus(Qt.FocusReason.OtherFocusReason)
