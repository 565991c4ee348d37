"""Three pictures in the right order: a password for who does not type yet."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from literacy_app.domain.people import PICTURES, Learner
from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.dialog import Dialog
from literacy_app.ui.widgets.error_line import ErrorLine
from literacy_app.ui.widgets.key_cap import KeyCap
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.picture import PictureDisc, picture_words
from literacy_app.ui.widgets.tiles import PictureTile, TileGrid
from literacy_app.words import tr

_OF: Final = 3
_SLOT: Final = 40
_CAP_AT: Final = 8


class PictureSecretDialog(Dialog):
    """Nine pictures, three to choose. given: the learner's id, names of pictures.

    Keys 1 to 9 choose too; Backspace takes the last one back. Which were chosen is
    not shown, only how many: others may be looking.
    """

    given = Signal(str, object)

    def __init__(self, window: QWidget, learner: Learner) -> None:
        super().__init__(window, tr("Hello, {name}", name=learner.nickname), width=560)
        self._learner_id = learner.id
        self._chosen: list[str] = []
        self._slots = _Slots()
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(PictureDisc(learner.picture, 64))
        row.addWidget(Label(tr("Choose your three pictures, one after the other.")), 1)
        row.addWidget(self._slots)
        self.body.addLayout(row)
        self._error = ErrorLine()
        self.body.addWidget(self._error)
        self._tiles = [self._tile(at, each) for at, each in enumerate(PICTURES)]
        self.body.addWidget(TileGrid(self._tiles, 3, gap=10))
        again = self.add_button(Button(tr("Start over"), icon="undo-2"))
        again.clicked.connect(self._start_over)

    def open_for_typing(self) -> None:
        self.open(self._tiles[0])

    def show_trouble(self, words: str) -> None:
        """Say what was wrong and begin anew."""
        self._error.show_words(words)
        self._start_over()
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        digit = event.key() - Qt.Key.Key_1
        if 0 <= digit < len(PICTURES):
            self._choose(PICTURES[digit])
        elif event.key() == Qt.Key.Key_Backspace:
            self._chosen = self._chosen[:-1]
            self._show_count()
        else:
            super().keyPressEvent(event)

    def _tile(self, at: int, picture: str) -> PictureTile:
        tile = PictureTile(picture, picture_words(picture), disc=56, height=108)
        key = str(at + 1)
        tile.setAccessibleDescription(tr("Key {key}", key=key))
        cap = KeyCap(key)
        cap.setParent(tile)
        cap.move(_CAP_AT, _CAP_AT)
        tile.clicked.connect(lambda: self._choose(picture))
        return tile

    def _choose(self, picture: str) -> None:
        if len(self._chosen) == _OF:
            return  # the third is being looked at
        self._chosen.append(picture)
        self._show_count()
        if len(self._chosen) == _OF:
            self.given.emit(self._learner_id, tuple(self._chosen))

    def _start_over(self) -> None:
        self._chosen = []
        self._show_count()
        self._tiles[0].setFocus()

    def _show_count(self) -> None:
        self._slots.show_count(len(self._chosen))
        announce(self, self._slots.accessibleName())


class _Slots(QWidget):
    """How many pictures were chosen: a tick in each of three frames."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(tr("{n} of {of} pictures", n=count, of=_OF))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        return QSize(_OF * (_SLOT + 8) - 8, _SLOT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look = QPainter(self), theme()
        for at in range(_OF):
            rect = QRectF(at * (_SLOT + 8), 0, _SLOT, _SLOT)
            full = at < self._count
            fill = look.colour("primary") if full else None
            edge = look.colour("primary" if full else "edge")
            width = look.border("control")
            paint_box(painter, rect, Box(fill, edge, width, 10, dashed=not full))
            if full:
                inner = rect.adjusted(9, 9, -9, -9)
                draw_icon(painter, "check", inner, look.colour("onPrimary"))
