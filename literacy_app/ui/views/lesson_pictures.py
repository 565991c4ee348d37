"""A picture of a lesson as large as the window allows."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from literacy_app.ui.views.reading import Reading
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.picture_view import PictureView
from literacy_app.words import tr

_WIDTH: Final = 880


def show_picture(window: QWidget, picture: str, alt: str, reading: Reading) -> Dialog:
    """Show it over the page with its description; Esc closes."""
    dialog = Dialog(window, tr("Picture"), width=_WIDTH)
    file = reading.picture_of(picture, reading.lang)
    dialog.body.addWidget(PictureView(file, alt))
    dialog.body.addWidget(Label(alt, "small"))
    close = dialog.add_button(Button(tr("Close"), "main"))
    close.clicked.connect(dialog.close_dialog)
    dialog.open(close)
    return dialog
