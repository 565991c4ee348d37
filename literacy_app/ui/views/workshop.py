"""A workshop on the wall: one post and one question at most, run by keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.workshop_scene import Scene, TimeLeft
from literacy_app.ui.theme import theme
from literacy_app.ui.theme.projector import project, unproject
from literacy_app.ui.views.reading import PictureOf, Reading
from literacy_app.ui.views.workshop_bars import Foot, Head, notes_strip
from literacy_app.ui.views.workshop_bodies import WallBody, body_of
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.wall import WALL_RUBY
from literacy_app.words import Lang

_SECOND_MS: Final = 1000
_SIDES: Final = (28, 18)


class WorkshopView(QWidget):
    """Shows scenes; every key of a presenter is a signal here.

    counted: what was typed, a row each. check_opened: the id of an evidence item.
    """

    next_wanted = Signal()
    back_wanted = Signal()
    count_wanted = Signal()
    counted = Signal(list)
    count_left = Signal()
    checks_wanted = Signal()
    check_opened = Signal(str)
    reveal_wanted = Signal()
    notes_wanted = Signal()
    timer_wanted = Signal()
    ticked = Signal()
    lang_wanted = Signal(object)

    def __init__(self, lang: Lang, picture_of: PictureOf) -> None:
        super().__init__()
        self._reading = Reading(lang, WALL_RUBY, picture_of)
        self._scene: tuple[Scene, Taxonomy, bool] | None = None
        self._time = TimeLeft(0, "hidden")
        self._built: QWidget | None = None
        self._head: Head | None = None
        self._body: WallBody | None = None
        self._page = QVBoxLayout(self)
        self._page.setContentsMargins(0, 0, 0, 0)
        self._blank = _Blank(self)
        ticks = QTimer(self)
        ticks.timeout.connect(self.ticked)
        ticks.start(_SECOND_MS)
        self.regions: tuple[QWidget, ...] = ()

    def show_scene(self, scene: Scene, taxonomy: Taxonomy, *, notes: bool) -> None:
        """Put a screen on the wall, as large as the window allows."""
        self._scene = (scene, taxonomy, notes)
        project(self.width(), self.height())
        self._build(scene, taxonomy, notes=notes)

    def show_hands_trouble(self, row: int, words: str) -> None:
        """Say what does not fit in a row of the count; nothing typed is lost."""
        if self._body is not None:
            self._body.show_trouble(row, words)
            announce(self, words)

    def show_time(self, time: TimeLeft) -> None:
        self._time = time
        if self._head is not None:
            self._head.timer.show_time(time)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's names
        if self._blank.isVisible():
            self._blank.hide()
            return
        signal = {
            Qt.Key.Key_Space: self.next_wanted,
            Qt.Key.Key_PageDown: self.next_wanted,
            Qt.Key.Key_Right: self.next_wanted,
            Qt.Key.Key_B: self.back_wanted,
            Qt.Key.Key_PageUp: self.back_wanted,
            Qt.Key.Key_Left: self.back_wanted,
            Qt.Key.Key_N: self.notes_wanted,
            Qt.Key.Key_T: self.timer_wanted,
        }.get(Qt.Key(event.key()))
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif signal is not None:
            signal.emit()
        elif event.text() in ("+", "＋"):
            self.count_wanted.emit()
        elif event.text() in (".", "。", "．"):
            self._darken()
        elif event.key() == Qt.Key.Key_F11:
            self._fill_screen()
        elif not self._open_check(event.text()):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._blank.setGeometry(self.rect())
        if self._scene is None or not self.isVisible():
            return
        if project(self.width(), self.height()):
            scene, taxonomy, notes = self._scene
            self._build(scene, taxonomy, notes=notes)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        project(self.width(), self.height())

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        if not event.spontaneous():
            unproject()

    def _build(self, scene: Scene, taxonomy: Taxonomy, *, notes: bool) -> None:
        wall = QWidget()
        column = QVBoxLayout(wall)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = Head(scene)
        self._head.timer.clicked.connect(self.timer_wanted)
        self._head.timer.show_time(self._time)
        self._head.lang_wanted.connect(self.lang_wanted)
        column.addWidget(self._head)
        self._body = body_of(scene, taxonomy, self._reading)
        self._body.check_opened.connect(self.check_opened)
        self._body.counted.connect(self.counted)
        self._body.count_left.connect(self.count_left)
        across, down = (theme().px(side) for side in _SIDES)
        self._body.setContentsMargins(across, down, across, theme().px(8))
        column.addWidget(self._body, 1)
        if notes:
            column.addWidget(notes_strip(scene))
        foot = self._foot(scene)
        column.addWidget(foot)
        self._put(wall)
        self.regions = (self._head, self._body, foot)
        (self._body.first or foot.main).setFocus(Qt.FocusReason.OtherFocusReason)

    def _foot(self, scene: Scene) -> Foot:
        foot = Foot(scene)
        foot.back.clicked.connect(self.back_wanted)
        foot.count.clicked.connect(self.count_wanted)
        for button, does in foot.others:
            then = self.reveal_wanted if does == "reveal" else self.checks_wanted
            button.clicked.connect(then)
        if scene.counting and self._body is not None:
            foot.main.clicked.connect(self._body.enter)
        else:
            foot.main.clicked.connect(self.next_wanted)
        return foot

    def _put(self, wall: QWidget) -> None:
        old, self._built = self._built, wall
        if old is not None:
            self._page.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._page.addWidget(wall)
        # At once: a layout would show it an event later, and the wall would flicker.
        wall.show()
        self._page.activate()
        self._blank.raise_()

    def _darken(self) -> None:
        self._blank.setGeometry(self.rect())
        self._blank.show()
        self._blank.raise_()

    def _fill_screen(self) -> None:
        window = self.window()
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()

    def _open_check(self, typed: str) -> bool:
        """Open the check of this number, where checks are on the wall."""
        scene = self._scene[0] if self._scene else None
        if scene is None or scene.post is None or scene.stage != "checks":
            return False
        if typed.isdecimal() and 1 <= int(typed) <= len(scene.post.evidence):
            self.check_opened.emit(scene.post.evidence[int(typed) - 1].id)
            return True
        return False


class _Blank(QFrame):
    """A dark wall, so that the room looks at each other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        QPainter(self).fillRect(self.rect(), Qt.GlobalColor.black)
