"""The card that a link in a post unfolds to."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.post import LinkCard
from literacy_app.domain.text import Text
from literacy_app.ui.theme import draw_icon, icon_pixmap, theme
from literacy_app.ui.widgets.markable_text import MarkableText
from literacy_app.ui.widgets.picture_view import RADIUS, read_picture
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.words import Lang

_WIDE_PICTURE: Final = QSize(172, 150)
_SMALL_PICTURE: Final = QSize(112, 112)
_TITLE_PX: Final = 18
_SMALL_TITLE_PX: Final = 16
_TITLE_TIGHT: Final = 1.35
_SMALL_TIGHT: Final = 1.35
_LINK_ICON: Final = 18
_EMPTY_ICON: Final = 32


class LinkPreview(QWidget):
    """Picture left, then host, title and site name. title: its words to mark."""

    def __init__(
        self,
        card: LinkCard,
        picture: Path | None,
        *,
        lang: Lang,
        ruby: RubyRule,
        compact: bool,
    ) -> None:
        super().__init__()
        self.setAccessibleName(card.shown_host)
        self.title = MarkableText(
            card.title.of(lang),
            lang=lang,
            size=_SMALL_TITLE_PX if compact else _TITLE_PX,
            weight="bold",
            ruby=ruby,
            tight=_TITLE_TIGHT,
        )
        above = theme().wide_text
        box = QBoxLayout(
            QBoxLayout.Direction.TopToBottom
            if above
            else QBoxLayout.Direction.LeftToRight,
            self,
        )
        box.setContentsMargins(2, 2, 2, 2)
        box.setSpacing(0)
        size = _SMALL_PICTURE if compact else _WIDE_PICTURE
        box.addWidget(_LinkPicture(picture, size, above=above))
        column = QVBoxLayout()
        column.setContentsMargins(*((14, 10, 14, 10) if compact else (20, 14, 20, 14)))
        column.setSpacing(4)
        column.addStretch(1)
        column.addLayout(_host(card.shown_host, lang))
        column.addWidget(self.title)
        column.addWidget(_quiet(card.site_name.of(lang), lang, ruby))
        column.addStretch(1)
        box.addLayout(column, 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter, look = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = look.border("control") / 2
        painter.setPen(QPen(look.colour("edge"), look.border("control")))
        painter.setBrush(look.colour("surface"))
        area = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(area, RADIUS, RADIUS)


class _LinkPicture(QWidget):
    """Fills its place with the middle of the picture. Decorative."""

    def __init__(self, file: Path | None, size: QSize, *, above: bool) -> None:
        super().__init__()
        self._picture = read_picture(file)
        self._above = above
        if above:
            self.setFixedHeight(size.height())
        else:
            self.setFixedWidth(size.width())
            self.setMinimumHeight(size.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter, look = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect())
        clip = QPainterPath()
        beyond = area.adjusted(0, 0, 0 if self._above else RADIUS, 0)
        if self._above:
            beyond.setBottom(area.bottom() + RADIUS)
        clip.addRoundedRect(beyond, RADIUS - 2, RADIUS - 2)
        painter.setClipPath(clip)
        if self._picture.isNull():
            painter.fillRect(area, look.colour("sunken"))
            icon = QRectF(0, 0, look.px(_EMPTY_ICON), look.px(_EMPTY_ICON))
            icon.moveCenter(area.center())
            draw_icon(painter, "newspaper", icon, look.colour("ink2"))
            return
        part = area.size()
        whole = self._picture.size().toSizeF()
        part.scale(whole, Qt.AspectRatioMode.KeepAspectRatio)
        source = QRectF(0, 0, part.width(), part.height())
        source.moveCenter(QRectF(self._picture.rect()).center())
        painter.drawPixmap(area, self._picture, source)


def _host(host: str, lang: Lang) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(7)
    sign = QLabel()
    sign.setPixmap(icon_pixmap("link", "ink2", theme().px(_LINK_ICON)))
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(_quiet(Text(host), lang, RubyRule.NONE), 1)
    return row


def _quiet(text: Text, lang: Lang, ruby: RubyRule) -> RubyText:
    return RubyText(
        text, lang=lang, size="small", colour="ink2", ruby=ruby, tight=_SMALL_TIGHT
    )
