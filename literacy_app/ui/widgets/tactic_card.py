"""One tactic as a card to choose."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.tactic import Tactic
from literacy_app.domain.text import Text
from literacy_app.ui.theme import Role, Weight, theme
from literacy_app.ui.widgets.box import choice_box, is_hovered, paint_box
from literacy_app.ui.widgets.icon_disc import DISC, paint_disc
from literacy_app.ui.widgets.kinds import tactic_icon
from literacy_app.ui.widgets.mark_paint import BADGE, badge_width, paint_badge
from literacy_app.ui.widgets.ruby_layout import RubyLayout
from literacy_app.ui.widgets.ruby_paint import draw_text, set_text
from literacy_app.words import Lang, tr

_LEAST_HEIGHT: Final = 84
_SIDES: Final = 14
_TOP: Final = 12
_GAP: Final = 12
_UNDER_NAME: Final = 2
_TIGHT: Final = 1.35
_BADGE_AT: Final = 8
_LEAST_WORDS: Final = 130


class TacticCard(QAbstractButton):
    """Icon, name and one line; checkable. tactic_id: whose card it is."""

    def __init__(self, tactic: Tactic, lang: Lang, ruby: RubyRule) -> None:
        super().__init__()
        self.tactic_id = tactic.id
        self._icon_name = tactic_icon(tactic.id, tactic.family)
        self._name, self._line = tactic.name.of(lang), tactic.definition.of(lang)
        self._lang, self._ruby = lang, ruby
        self._number: int | None = None
        self.focus_radius = theme().radius("card")
        self.setText(self._name.plain)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleDescription(self._line.plain)
        self.show_number(None)

    def show_number(self, number: int | None) -> None:
        """Show the number of the mark this card was chosen for."""
        self._number = number
        name = self._name.plain
        self.setAccessibleName(
            tr("{tactic}, mark {number}", tactic=name, number=number)
            if number
            else name
        )
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's names
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        name = self._set_name().height_for(self._room(width, beside_badge=True))
        line = self._set_line().height_for(self._room(width))
        return max(
            theme().px(_LEAST_HEIGHT), ceil(name + line) + _UNDER_NAME + 2 * _TOP
        )

    def sizeHint(self) -> QSize:  # noqa: N802
        width = max(self.width(), theme().px(_LEAST_WORDS * 2))
        return QSize(theme().px(_LEAST_WORDS * 2), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        wide = theme().px(DISC + _LEAST_WORDS) + 2 * _SIDES + _GAP
        return QSize(wide, theme().px(_LEAST_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isDown() and not look.less_motion:
            painter.translate(0, 2)
        on = self.isChecked()
        box = choice_box(selected=on, hovered=is_hovered(self), radius="card")
        paint_box(painter, QRectF(self.rect()), box)
        disc = QRectF(_SIDES, _TOP, look.px(DISC), look.px(DISC))
        fill = look.colour("surface" if on else "primaryTint")
        ink = look.colour("primary")
        paint_disc(painter, disc, self._icon_name, fill=fill, ink=ink)
        self._paint_words(painter)
        if self._number:
            left = self.width() - _BADGE_AT - badge_width(self._number)
            at = QPointF(left, _BADGE_AT + look.px(BADGE) / 2)
            paint_badge(painter, at, self._number, own=False, active=False)

    def _paint_words(self, painter: QPainter) -> None:
        look = theme()
        name, line = self._set_name(), self._set_line()
        name.set_width(self._room(self.width(), beside_badge=True))
        line.set_width(self._room(self.width()))
        left = _SIDES + look.px(DISC) + _GAP
        reading = look.colour("ink2")
        draw_text(painter, name, QPointF(left, _TOP), look.colour("ink"), reading)
        below = QPointF(left, _TOP + name.height + _UNDER_NAME)
        draw_text(painter, line, below, reading, reading)

    def _set_name(self) -> RubyLayout:
        return self._set(self._name, "body", "bold")

    def _set_line(self) -> RubyLayout:
        return self._set(self._line, "small", "regular")

    def _set(self, text: Text, size: Role, weight: Weight) -> RubyLayout:
        return set_text(
            text,
            lang=self._lang,
            size=size,
            weight=weight,
            ruby=self._ruby,
            tight=_TIGHT,
        )

    def _room(self, width: int, *, beside_badge: bool = False) -> float:
        taken = 2 * _SIDES + theme().px(DISC) + _GAP
        if beside_badge and self._number:
            taken += theme().px(BADGE)
        return float(max(1, width - taken))
