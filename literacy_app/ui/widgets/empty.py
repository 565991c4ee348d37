"""What stands where there is nothing yet: one bold sentence, one next step."""

from __future__ import annotations

from PySide6.QtCore import Qt

from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.surfaces import Surface


class EmptyState(Surface):
    """A sunken panel with a bold sentence and what can be done about it."""

    def __init__(self, bold: str, next_step: str) -> None:
        super().__init__("sunken", (32, 24, 32, 24), spacing=4)
        for label in (
            Label(bold, weight="bold"),
            Label(next_step, "small", colour="ink2"),
        ):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(label)
