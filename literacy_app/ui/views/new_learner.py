"""I am new: a nickname, a picture, a band and, for who wants one, a PIN."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.people import PICTURES
from literacy_app.domain.text import BANDS
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.field import TextField
from literacy_app.ui.widgets.house_header import HouseHeader
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.learner_words import band_words
from literacy_app.ui.widgets.options import Option
from literacy_app.ui.widgets.picture import picture_words
from literacy_app.ui.widgets.surfaces import Columns, Scrolling, Surface
from literacy_app.ui.widgets.tiles import PictureTile, TileGrid
from literacy_app.ui.widgets.top_bar import FooterBar
from literacy_app.words import tr

_NARROW: Final = 820
_WIDEST: Final = 1080


class NewLearnerView(QWidget):
    """A form of one page.

    edited:     a field's name (nickname, picture, band, pin, pin_again) and value.
    finished:   the main button. went_back, lang_wanted: as they say.
    """

    edited = Signal(str, str)
    finished = Signal()
    went_back = Signal()
    lang_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._fields: dict[str, TextField] = {}
        self._pictures: dict[str, PictureTile] = {}
        self._bands: dict[str, Option] = {}
        header = HouseHeader()
        header.lang_wanted.connect(self.lang_wanted)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(28, 0, 28, 16)
        column.setSpacing(14)
        column.addWidget(Label(tr("Nice to meet you"), "h1"))
        columns = Columns(_NARROW, 24)
        columns.add(self._who(), 1)
        columns.add(self._what(), 1)
        column.addWidget(columns)
        column.addStretch(1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        form.setMaximumWidth(_WIDEST if not theme().wide_text else 1400)
        row.addWidget(form, 100)
        row.addStretch(1)
        footer = self._footer()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(4)
        if theme().wide_text:
            header.setContentsMargins(-28, -8, -28, 0)
            column.insertWidget(0, header)
        else:
            page.addWidget(header)
        page.addWidget(Scrolling(tr("New learner"), middle), 1)
        page.addWidget(footer)
        self.regions = (header, form, footer)

    def show_form(self, values: Mapping[str, str]) -> None:
        """Fill in what has been given so far."""
        for name, field in self._fields.items():
            field.input.setText(values.get(name, ""))
        for picture, tile in self._pictures.items():
            tile.setChecked(picture == values.get("picture"))
        for band, option in self._bands.items():
            option.setChecked(band == values.get("band"))
        self._fields["nickname"].input.setFocus()

    def show_errors(self, errors: Mapping[str, str]) -> None:
        """Say under each field how to mend it; focus goes to the first."""
        for name, field in self._fields.items():
            field.show_error(errors.get(name, ""))
        first = next((f for n, f in self._fields.items() if errors.get(n)), None)
        if first is not None:
            first.input.setFocus()

    def show_waiting(self, *, waiting: bool) -> None:
        self._finish.setEnabled(not waiting)

    def _who(self) -> Surface:
        card = Surface(spacing=18)
        card.column.addWidget(
            self._field(
                "nickname",
                tr("Nickname"),
                tr("Only this computer knows it. No real name needed."),
            )
        )
        card.column.addWidget(Label(tr("Which posts suit you?"), weight="medium"))
        card.column.addWidget(self._band_choice())
        card.column.addStretch(1)
        return card

    def _what(self) -> Surface:
        card = Surface(spacing=14)
        card.column.addWidget(Label(tr("Your picture"), weight="medium"))
        group = QButtonGroup(self)
        for picture in PICTURES:
            tile = PictureTile(picture, picture_words(picture), disc=48, height=102)
            tile.setCheckable(True)
            tile.clicked.connect(
                lambda _=False, p=picture: self.edited.emit("picture", p)
            )
            group.addButton(tile)
            self._pictures[picture] = tile
        card.column.addWidget(TileGrid(list(self._pictures.values()), 3, gap=10))
        pins = Columns(400, 16)
        pins.add(self._field("pin", tr("PIN, if you want one"), secret=True), 1)
        pins.add(self._field("pin_again", tr("The same PIN again"), secret=True), 1)
        card.column.addWidget(pins)
        hint = tr("4 to 8 digits, so that nobody else uses your place.")
        card.column.addWidget(Label(hint, "small", colour="ink2"))
        card.column.addStretch(1)
        return card

    def _field(
        self, name: str, label: str, hint: str = "", *, secret: bool = False
    ) -> TextField:
        field = TextField(label, hint=hint, secret=secret)
        field.input.setMaxLength(64)
        field.input.textEdited.connect(lambda text: self.edited.emit(name, text))
        field.input.returnPressed.connect(self.finished)
        self._fields[name] = field
        return field

    def _band_choice(self) -> QWidget:
        box = QWidget()
        box.setAccessibleName(tr("Which posts suit you?"))
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for band in BANDS:
            option = Option(*band_words(band))
            option.clicked.connect(lambda _=False, b=band: self.edited.emit("band", b))
            column.addWidget(option)
            self._bands[band] = option
        return box

    def _footer(self) -> FooterBar:
        footer = FooterBar()
        back = Button(tr("Back"), "quiet", icon="arrow-left")
        back.clicked.connect(self.went_back)
        self._finish = Button(tr("Start"), "main", icon="arrow-right", icon_after=True)
        self._finish.clicked.connect(self.finished)
        footer.row.addWidget(back)
        footer.row.addStretch(1)
        footer.row.addWidget(self._finish)
        return footer
