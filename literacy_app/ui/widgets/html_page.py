"""A page of our own HTML in a dialog, such as the credits."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser, QWidget

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.words import tr

_WIDTH: Final = 880
_HEIGHT: Final = 420


def open_page(window: QWidget, title: str, html: str) -> Dialog:
    """Show it over the page; links are not followed, nothing is fetched."""
    dialog = Dialog(window, title, width=_WIDTH)
    page = QTextBrowser()
    page.setAccessibleName(title)
    page.setFont(theme().font("small"))
    page.setOpenLinks(False)
    page.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
    page.setFrameShape(QTextBrowser.Shape.NoFrame)
    page.setMinimumHeight(_HEIGHT)
    page.setHtml(html)
    dialog.body.addWidget(page)
    close = dialog.add_button(Button(tr("Close"), "main"))
    close.clicked.connect(dialog.close_dialog)
    dialog.open(close)
    return dialog
