"""The first run of a school, in three steps: a name, a password, a code to keep."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from literacy_app.ui.views.door_form import DoorForm
from literacy_app.ui.views.recovery_code import RecoveryCode
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.callout import Callout
from literacy_app.words import tr

_STEPS = 3


class StaffWelcomeView(DoorForm):
    """Esc goes back, to the step before or to the tiles; not from the code."""

    def __init__(self) -> None:
        super().__init__()
        self._step = 1

    def show_step(self, step: int, values: Mapping[str, str]) -> None:
        """Show the first or the second step, with what was typed before."""
        self._step = step
        if step == 1:
            self._ask_name(values)
        else:
            self._ask_password(values)

    def show_code(self, name: str, code: str) -> RecoveryCode:
        """Show the third step: the code, and two ways to begin."""
        self._step = _STEPS
        kept = super().show_code(name, code)
        look = Button(tr("Look around first"))
        first = Button(tr("Make the first class"), "main")
        why = tr("Keep the code first, then tick the box.")
        for button, page in ((look, "class"), (first, "people")):
            button.set_available(False, why)  # noqa: FBT003 - its own shape
            button.clicked.connect(lambda _=False, b=button, p=page: self._finish(b, p))
            kept.kept.connect(lambda on, b=button: b.set_available(on, why))
        self.add_buttons(look, first)
        kept.code.setFocus()
        return kept

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() != Qt.Key.Key_Escape or self._step == 1:
            super().keyPressEvent(event)
        elif self._step != _STEPS:
            self.went_back.emit()

    def _finish(self, button: Button, page: str) -> None:
        if button.is_available():
            self.finished.emit(page)

    def _ask_name(self, values: Mapping[str, str]) -> None:
        card = self.fresh_card(
            tr("A place for teachers"),
            tr("Step {n} of {of}: who looks after this computer?", n=1, of=_STEPS),
        )
        words = tr(
            "You make classes, hand out tasks and see who would be glad of help. From "
            "then on what people answered here opens only with your password; everyone "
            "still practises as before. Practising at home needs no teacher."
        )
        card.column.addWidget(Callout("info", "", words, tone="info"))
        hint = tr("As your pupils call you. It stands on the sign-in page.")
        name = self.add_field("name", tr("Your name"), hint)
        name.input.setText(values.get("name", ""))
        back = Button(tr("Back"), "quiet", icon="arrow-left")
        back.clicked.connect(lambda: self.went.emit("sign_in"))
        self._end(back, tr("Next"))
        name.input.setFocus()

    def _ask_password(self, values: Mapping[str, str]) -> None:
        name = values.get("name", "")
        self.fresh_card(
            tr("A password for {name}", name=name),
            tr("Step {n} of {of}: only you know it.", n=2, of=_STEPS),
        )
        self.add_new_password(values)
        back = Button(tr("Back"), "quiet", icon="arrow-left")
        back.clicked.connect(self.went_back)
        self._end(back, tr("Make the place"))
        self.fields["password"].input.setFocus()

    def _end(self, back: Button, words: str) -> None:
        go_on = Button(words, "main", icon="arrow-right", icon_after=True)
        go_on.clicked.connect(self.went_on)
        self.add_buttons(back, go_on)
