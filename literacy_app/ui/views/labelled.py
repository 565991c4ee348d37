"""A control with its name above it, as a field has."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from literacy_app.ui.widgets.label import Label


def labelled(name: str, control: QWidget, *, fits: bool = False) -> QWidget:
    """Return both. fits: the control is no wider than it needs."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    label = Label(name, weight="medium")
    label.setBuddy(control)
    column.addWidget(label)
    side = Qt.AlignmentFlag.AlignLeft if fits else Qt.AlignmentFlag(0)
    column.addWidget(control, 0, side)
    column.addStretch(1)
    return whole
