"""One thing on the checking desk that can be looked up."""

from __future__ import annotations

from math import ceil
from typing import Final, Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.post import Evidence
from literacy_app.domain.text import Text
from literacy_app.ui.theme import Weight, draw_icon, theme
from literacy_app.ui.widgets.box import Box, is_hovered, paint_box
from literacy_app.ui.widgets.durations import check_minutes
from literacy_app.ui.widgets.icon_disc import DISC, paint_disc
from literacy_app.ui.widgets.kinds import evidence_icon
from literacy_app.ui.widgets.ruby_layout import RubyLayout
from literacy_app.ui.widgets.ruby_paint import draw_text, set_text
from literacy_app.words import Lang, tr

State = Literal["closed", "opened", "too_dear"]
_PADDING: Final = 14
_GAP: Final = 12
_LEAST_HEIGHT: Final = 64
_TOP_AND_BOTTOM: Final = 10
_TIGHT: Final = 1.25
_COST_ICON: Final = 15
_COST_GAP: Final = 5
_LEAST_TITLE: Final = 90
_USUAL_WIDTH: Final = 280


class EvidenceTile(QAbstractButton):
    """Icon, title and cost. `clicked` comes only while it can be opened.

    Opened or too dear, it stays in the tab order and says why it rests.
    """

    def __init__(self, item: Evidence, lang: Lang, ruby: RubyRule) -> None:
        super().__init__()
        self._item, self._lang, self._ruby = item, lang, ruby
        self._state: State = "closed"
        self._reason = ""
        self.focus_radius = theme().radius("card")
        self.setText(item.title.of(lang).plain)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_closed()

    def show_closed(self) -> None:
        self._show("closed", "")

    def show_opened(self) -> None:
        self._show("opened", tr("opened"))

    def show_too_dear(self, minutes_left: int) -> None:
        reason = tr(
            "needs {cost} min, {left} left", cost=self._item.cost, left=minutes_left
        )
        self._show("too_dear", reason)

    def event(self, event: QEvent) -> bool:
        """Let a resting tile take the focus, but no press."""
        presses = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
        if self._state != "closed" and event.type() in presses:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's names
        key = event.key()
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter or key == Qt.Key.Key_Space:
            if self._state == "closed" and not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        title = self._title().height_for(self._title_room(width))
        if self._state == "too_dear":
            title += self._small(self._reason).height_for(self._title_room(width))
        return max(theme().px(_LEAST_HEIGHT), ceil(title) + 2 * _TOP_AND_BOTTOM)

    def sizeHint(self) -> QSize:  # noqa: N802
        # The same for all tiles, so that columns of them come out equal.
        wide = theme().px(_USUAL_WIDTH)
        return QSize(wide, self.heightForWidth(max(self.width(), wide)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        wide = ceil(self._taken()) + theme().px(_LEAST_TITLE)
        return QSize(wide, theme().px(_LEAST_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isDown() and not look.less_motion:
            painter.translate(0, 2)
        paint_box(painter, QRectF(self.rect()), self._box())
        self._paint_disc(painter)
        self._paint_words(painter)
        self._paint_cost(painter)

    def _paint_disc(self, painter: QPainter) -> None:
        look, side = theme(), theme().px(DISC)
        disc = QRectF(_PADDING, (self.height() - side) / 2, side, side)
        dear = self._state == "too_dear"
        fill = None if dear else look.colour("primaryTint")
        ink = look.colour("disabledInk" if dear else "primary")
        icon = evidence_icon(self._item.kind)
        paint_disc(painter, disc, icon, fill=fill, ink=ink)

    def _paint_words(self, painter: QPainter) -> None:
        look = theme()
        role = {"closed": "ink", "opened": "ink2", "too_dear": "disabledInk"}[
            self._state
        ]
        parts = [self._title()]
        if self._state == "too_dear":
            parts.append(self._small(self._reason))
        for part in parts:
            part.set_width(self._title_room(self.width()))
        left = _PADDING + look.px(DISC) + _GAP
        top = (self.height() - sum(part.height for part in parts)) / 2
        for part in parts:
            at = QPointF(left, top)
            draw_text(painter, part, at, look.colour(role), look.colour("ink2"))
            top += part.height

    def _paint_cost(self, painter: QPainter) -> None:
        look = theme()
        ink = look.colour("disabledInk" if self._state == "too_dear" else "ink2")
        words = self._small(self._cost_words())
        words.set_width(words.natural_width + 1)
        left = self.width() - _PADDING - words.natural_width
        at = QPointF(left, (self.height() - words.height) / 2)
        draw_text(painter, words, at, ink, ink)
        side = look.px(_COST_ICON + (2 if self._state == "opened" else 0))
        icon = QRectF(left - _COST_GAP - side, (self.height() - side) / 2, side, side)
        name = "circle-check" if self._state == "opened" else "hourglass"
        draw_icon(painter, name, icon, ink)

    def _box(self) -> Box:
        look = theme()
        edge, radius = look.colour("edge"), look.radius("card")
        width = look.border("control")
        if self._state == "too_dear":
            return Box(look.colour("disabledFill"), edge, width, radius, dashed=True)
        if self._state == "opened":
            return Box(None, edge, width, radius, dashed=True)
        if is_hovered(self):
            width = look.border("selected")
        return Box(look.colour("surface"), edge, width, radius)

    def _show(self, state: State, reason: str) -> None:
        self._state, self._reason = state, reason
        cost = check_minutes(self._item.cost, self._lang)
        self.setAccessibleName(tr("{check}, {cost}", check=self.text(), cost=cost))
        self.setAccessibleDescription(reason)
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(hand if state == "closed" else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def _title(self) -> RubyLayout:
        weight: Weight = "semibold" if self._state == "closed" else "medium"
        title = self._item.title.of(self._lang)
        return set_text(
            title, lang=self._lang, weight=weight, ruby=self._ruby, tight=_TIGHT
        )

    def _small(self, words: str) -> RubyLayout:
        return set_text(
            Text(words), lang=self._lang, size="small", weight="medium", tight=_TIGHT
        )

    def _cost_words(self) -> str:
        if self._state == "opened":
            return tr("opened")
        return check_minutes(self._item.cost, self._lang)

    def _taken(self) -> float:
        """Return the width that is not the title's."""
        cost = self._small(self._cost_words()).natural_width
        icons = theme().px(DISC) + theme().px(_COST_ICON + 2)
        return 2 * _PADDING + icons + 2 * _GAP + _COST_GAP + cost

    def _title_room(self, width: int) -> float:
        return max(1.0, width - self._taken())
