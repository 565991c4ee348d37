"""Asking a learner why they see it differently; an empty answer is fine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QLineEdit, QWidget

from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr

_LONGEST: Final = 500


def ask_why(window: QWidget, then: Callable[[str], None]) -> Dialog:
    """Open a dialog with one field; `then` gets what was written."""
    dialog = Dialog(window, tr("I see it differently"))
    dialog.body.addWidget(
        Label(
            tr(
                "Say why, if you like. It is kept on this computer, "
                "and people who write posts can learn from it."
            )
        )
    )
    why = QLineEdit()
    why.setMaxLength(_LONGEST)
    why.setAccessibleName(tr("Why do you see it differently?"))
    dialog.body.addWidget(why)
    cancel = dialog.add_button(Button(tr("Cancel")))
    cancel.clicked.connect(dialog.close_dialog)
    keep = dialog.add_button(Button(tr("Keep my view"), "main"))

    def kept() -> None:
        then(why.text().strip())
        dialog.close_dialog()

    keep.clicked.connect(kept)
    why.returnPressed.connect(kept)
    dialog.open(why)
    return dialog
