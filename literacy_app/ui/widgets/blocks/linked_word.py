"""A word in a paragraph that can be asked about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.text import Text
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.announce import announce
from literacy_app.ui.widgets.blocks.meaning import Meaning
from literacy_app.words import Lang, tr

_LINGERS_MS: Final = 250
_DOTS: Final = (0.1, 2.4)
_LINE: Final = 2.0


class LinkedWord(QAbstractButton):
    """Lies over its characters; opens a Meaning by pointer, click, Enter or Space.

    dotted: the underline of a glossary term; a source has a plain line.
    """

    def __init__(  # noqa: PLR0913 - one plain fact each, all by name
        self,
        words: str,
        parent: QWidget,
        *,
        name: Text,
        says: Text,
        lang: Lang,
        ruby: RubyRule,
        dotted: bool,
    ) -> None:
        super().__init__(parent)
        self._name, self._says = name, says
        self._lang: Lang = lang
        self._ruby, self._dotted = ruby, dotted
        self._boxes: list[QRectF] = []
        self._meaning: Meaning | None = None
        self.setText(words)
        self.setAccessibleName(words)
        said = tr("{name}: {meaning}", name=name.plain, meaning=says.plain)
        self.setAccessibleDescription(said)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.focus_radius = theme().radius("mark")
        self._lingers = QTimer(self, singleShot=True, interval=_LINGERS_MS)
        self._lingers.timeout.connect(self.close_meaning)
        self.clicked.connect(self._toggle)

    def place(self, boxes: Sequence[QRectF]) -> None:
        """Lie over these boxes of the paragraph, one a line."""
        around = [box.adjusted(0, 0, 0, _LINE * 2).toAlignedRect() for box in boxes]
        whole = QRect()
        for rect in around:
            whole = whole.united(rect)
        self.setGeometry(whole)
        self._boxes = [QRectF(r.translated(-whole.topLeft())) for r in around]
        region = QRegion()
        for box in self._boxes:
            region = region.united(box.toRect())
        self.setMask(region)
        self.setVisible(bool(boxes))

    def focus_shape(self) -> tuple[QRect, float]:
        first = self._boxes[0].toRect() if self._boxes else self.rect()
        return first, float(self.focus_radius)

    def open_meaning(self) -> None:
        self._lingers.stop()
        if self._meaning is not None or not self._boxes:
            return
        card = Meaning(
            self.window(), self._name, self._says, lang=self._lang, ruby=self._ruby
        )
        card.entered.connect(self._lingers.stop)
        card.left.connect(self._lingers.start)
        first = self._boxes[0].toRect()
        at = self.mapTo(self.window(), first.topLeft())
        card.open_at(QRect(at, first.size()))
        self._meaning = card

    def close_meaning(self) -> None:
        self._lingers.stop()
        card, self._meaning = self._meaning, None
        if card is not None and isValid(card):
            card.hide()
            card.deleteLater()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's names
        super().enterEvent(event)
        self.open_meaning()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self._lingers.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.close_meaning()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self.close_meaning()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape and self._meaning is not None:
            self.close_meaning()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme().colour("primary"), _LINE)
        if self._dotted:
            pen.setDashPattern(_DOTS)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for box in self._boxes:
            base = box.bottom() - _LINE
            painter.drawLine(QPointF(box.left() + 1, base), QPointF(box.right(), base))

    def _toggle(self) -> None:
        if self._meaning is not None and not self.underMouse():
            self.close_meaning()
            return
        self.open_meaning()
        announce(self, self.accessibleDescription())
