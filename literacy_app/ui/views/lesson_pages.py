"""The pages of a lesson as a list: done, open, to come."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from literacy_app.domain.lesson import Lesson
from literacy_app.domain.prose import Prose
from literacy_app.domain.text import Text
from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.views.reading import Reading
from literacy_app.ui.widgets.box import Box, is_hovered, paint_box
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.words import tr

State = Literal["done", "open", "to_come"]
_SIGNS: Final[dict[State, tuple[str, str]]] = {
    "done": ("circle-check", "primary"),
    "open": ("circle-dot", "warm"),
    "to_come": ("circle", "edge"),
}
_SIDE: Final = 14
_ICON: Final = 20
_GAP: Final = 12
_TALL: Final = 48
_TIGHT: Final = 1.3


class PageList(QWidget):
    """chosen: the id of the page to open."""

    chosen = Signal(str)

    def __init__(
        self, lesson: Lesson, here: str, read: frozenset[str], reading: Reading
    ) -> None:
        super().__init__()
        self.setAccessibleName(tr("Pages of this lesson"))
        outline = lesson.module.outline
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 8)
        rows.setSpacing(4)
        number = tr("Module {number}", number=outline.number)
        rows.addWidget(Label(number, "small", colour="ink2"))
        title = RubyText(
            outline.title.of(reading.lang),
            lang=reading.lang,
            size="h3",
            weight="bold",
            ruby=reading.ruby,
        )
        title.setContentsMargins(0, 0, 0, 10)
        rows.addWidget(title)
        for page in lesson.pages:
            state: State = "to_come"
            if page.id == here:
                state = "open"
            elif page.id in read:
                state = "done"
            item = PageItem(page.title[reading.lang], state, reading)
            item.clicked.connect(lambda _=False, i=page.id: self.chosen.emit(i))
            rows.addWidget(item)
        rows.addStretch(1)


class PageItem(QAbstractButton):
    """One page: a sign for its state, and its title."""

    def __init__(self, title: Prose, state: State, reading: Reading) -> None:
        super().__init__()
        self._state: State = state
        self.setText(title.plain)
        self.setAccessibleName(title.plain)
        self.setAccessibleDescription(state_words(state))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = RubyText(
            Text(title.plain, title.text.ruby),
            lang=reading.lang,
            weight="bold" if state == "open" else "regular",
            ruby=reading.ruby,
            tight=_TIGHT,
        )
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row = QHBoxLayout(self)
        left = _SIDE + theme().px(_ICON) + _GAP
        self._row.setContentsMargins(left, 6, _SIDE, 6)
        self._row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(_TALL)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        return self._row.sizeHint().expandedTo(QSize(0, _TALL))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self._row.minimumSize().expandedTo(QSize(0, _TALL))

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return max(_TALL, self._row.heightForWidth(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look = QPainter(self), theme()
        is_open = self._state == "open"
        fill = look.colour("primaryTint") if is_open else None
        framed = is_hovered(self) or (is_open and look.high_contrast)
        edge = look.colour("edge") if framed else None
        box = Box(fill, edge, look.border("control"), look.radius("control"))
        paint_box(painter, QRectF(self.rect()), box)
        icon, colour = _SIGNS[self._state]
        side = look.px(_ICON)
        place = QRectF(_SIDE, (self.height() - side) / 2, side, side)
        draw_icon(painter, icon, place, look.colour(colour))


class PagesFold(QWidget):
    """Where there is no room for the list: a button that opens it."""

    def __init__(self, pages: PageList, here: int, count: int) -> None:
        super().__init__()
        self._pages = pages
        words = tr("Page {page} of {pages}", page=here, pages=count)
        self._button = Button(words, size="small", icon="list-checks")
        self._button.setAccessibleDescription(tr("Opens the list of pages."))
        self._button.clicked.connect(lambda: pages.setVisible(pages.isHidden()))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._button)
        rows.addWidget(pages)
        pages.hide()


def state_words(state: State) -> str:
    return {
        "done": tr("read"),
        "open": tr("open now"),
        "to_come": tr("still to read"),
    }[state]
