"""Staff sign in: the name, the password; or a code when the password is lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from literacy_app.domain.school import Staff
from literacy_app.ui.views.door_form import DoorForm
from literacy_app.ui.views.recovery_code import RecoveryCode
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.link_button import LinkButton
from literacy_app.ui.widgets.picture import STAFF_PICTURE
from literacy_app.ui.widgets.surfaces import FittingScroll
from literacy_app.ui.widgets.tiles import PictureTile, TileGrid
from literacy_app.words import tr


class StaffSignInView(DoorForm):
    """chosen: the id of a member of staff. forgotten: the password is lost."""

    chosen = Signal(str)
    forgotten = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._step = "password"

    def show_staff(
        self, staff: Sequence[Staff], chosen: Staff | None, values: Mapping[str, str]
    ) -> None:
        """Show who there is, and the password of the one chosen."""
        self._step = "password"
        title = tr("Who teaches here?")
        if len(staff) == 1:
            title = tr("Hello, {name}", name=staff[0].name)
        card = self.fresh_card(title)
        if len(staff) > 1:
            card.column.addWidget(self._names(staff, chosen))
        back = Button(tr("Back"), "quiet", icon="arrow-left")
        back.clicked.connect(lambda: self.went.emit("sign_in"))
        go_on = Button(tr("Sign in"), "main")
        go_on.clicked.connect(self.went_on)
        if chosen is not None:
            field = self.add_field("password", tr("Password"), secret=True)
            field.input.setText(values.get("password", ""))
            lost = LinkButton(tr("I have forgotten it"))
            lost.clicked.connect(self.forgotten)
            card.column.addWidget(lost, 0, Qt.AlignmentFlag.AlignLeft)
            field.input.setFocus()
        else:
            go_on.set_available(False, tr("Choose your name first."))  # noqa: FBT003 - its own shape
        self.add_buttons(back, go_on)

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Say what was wrong; a wrong password is typed anew."""
        super().show_errors(errors)
        if self._step == "password" and errors.get("password"):
            self.fields["password"].input.clear()

    def show_recovery(self, staff: Staff, values: Mapping[str, str]) -> None:
        """Ask for a code and a new password."""
        self._step = "recover"
        first = not staff.password_hash
        title = tr("Your first password") if first else tr("A new password")
        self.fresh_card(title, staff.name)
        hint = tr("25 letters, as it was printed or saved. Small letters do as well.")
        code = self.add_field("code", tr("Recovery code"), hint)
        code.input.setText(values.get("code", ""))
        self.add_new_password(values)
        back = Button(tr("Back"), "quiet", icon="arrow-left")
        back.clicked.connect(self.went_back)
        go_on = Button(tr("Set the password"), "main")
        go_on.clicked.connect(self.went_on)
        self.add_buttons(back, go_on)
        code.input.setFocus()

    def show_code(self, name: str, code: str) -> RecoveryCode:
        """Show the next code; the old one is used up."""
        self._step = "code"
        kept = super().show_code(name, code)
        go_on = Button(tr("Go on"), "main")
        why = tr("Keep the code first, then tick the box.")
        go_on.set_available(False, why)  # noqa: FBT003 - its own shape
        go_on.clicked.connect(
            lambda: self.finished.emit("class") if go_on.is_available() else None
        )
        kept.kept.connect(lambda on: go_on.set_available(on, why))
        self.add_buttons(None, go_on)
        kept.code.setFocus()
        return kept

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() != Qt.Key.Key_Escape or self._step == "password":
            super().keyPressEvent(event)
        elif self._step == "recover":
            self.went_back.emit()

    def _names(self, staff: Sequence[Staff], chosen: Staff | None) -> QWidget:
        group = QButtonGroup(self)
        tiles: list[PictureTile] = []
        for each in staff:
            tile = PictureTile(STAFF_PICTURE, each.name, disc=48, height=104)
            tile.setAccessibleDescription("")
            tile.setCheckable(True)
            tile.setChecked(chosen is not None and each.id == chosen.id)
            tile.clicked.connect(lambda _=False, id_=each.id: self.chosen.emit(id_))
            group.addButton(tile)
            tiles.append(tile)
        self.first_focus = tiles[0]
        return FittingScroll(tr("Staff"), TileGrid(tiles, 3, gap=10))
