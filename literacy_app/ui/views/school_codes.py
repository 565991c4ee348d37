"""Shows the code with which a colleague chooses a password."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from literacy_app.ui.views.recovery_code import RecoveryCode
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.ui.widgets.label import Label
from literacy_app.words import tr


class OneTimeCode(Dialog):
    """Its button closes it once a tick says that the code is kept."""

    def __init__(self, window: QWidget, name: str, code: str) -> None:
        super().__init__(window, tr("A code for {name}", name=name), width=640)
        about = tr(
            "{name} chooses a password with this code, on the sign-in page under "
            "“I have forgotten it”. It works once and is shown only now.",
            name=name,
        )
        self.body.addWidget(Label(about))
        kept = RecoveryCode(name, code)
        self.body.addWidget(kept)
        self._done = self.add_button(Button(tr("Close"), "main"))
        self._done.set_available(False, tr("Keep the code first, then tick the box."))  # noqa: FBT003 - the widget's shape
        kept.kept.connect(self._done.set_available)
        self._done.clicked.connect(self._close)
        self.open(kept.code)

    def _close(self) -> None:
        if self._done.is_available():
            self.close_dialog()
