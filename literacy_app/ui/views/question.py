"""Asks once more before something that cannot be taken back by a click."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr


def ask_first(
    window: QWidget, title: str, about: str, do: str, then: Callable[[], None]
) -> Dialog:
    """Open the question; `then` runs when it is answered with `do`."""
    dialog = Dialog(window, title)
    dialog.body.addWidget(Label(about))
    back = dialog.add_button(Button(tr("Go back")))
    back.clicked.connect(dialog.close_dialog)
    button = dialog.add_button(Button(do, "main"))
    button.clicked.connect(dialog.close_dialog)
    button.clicked.connect(lambda: then())  # noqa: PLW0108 - Qt passes `checked`
    dialog.open(back)
    return dialog
