"""Posts of other accounts that a search for a sentence finds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.post import Sibling
from literacy_app.domain.text import Text
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.avatar import Avatar
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.durations import offset
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.words import Lang

_AVATAR: Final = 32
_TIGHT: Final = {"en": 1.4, "ja": 1.5}
_RADIUS: Final = 8


class SiblingPosts(QWidget):
    """One small card a post, in the order given, with handle and time apart."""

    def __init__(self, siblings: Sequence[Sibling], lang: Lang, ruby: RubyRule) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        for sibling in siblings:
            rows.addWidget(_SiblingPost(sibling, lang, ruby))


class _SiblingPost(QWidget):
    def __init__(self, sibling: Sibling, lang: Lang, ruby: RubyRule) -> None:
        super().__init__()
        words = sibling.text.of(lang)
        self.setAccessibleName(f"@{sibling.handle}: {words.plain}")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        avatar = Avatar(f"gen:shapes:{sibling.handle}", size=_AVATAR)
        row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        head = QHBoxLayout()
        handle = Text(f"@{sibling.handle}")
        head.addWidget(
            RubyText(handle, lang=lang, size="small", colour="ink2", tight=1.3), 1
        )
        apart = offset(sibling.offset, lang)
        head.addWidget(Label(apart, "small", colour="ink2", wrap=False))
        column.addLayout(head)
        column.addWidget(
            RubyText(words, lang=lang, size="small", ruby=ruby, tight=_TIGHT[lang])
        )
        row.addLayout(column, 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        look = theme()
        edge = look.colour("edge" if look.high_contrast else "line")
        box = Box(look.colour("surface"), edge, look.border("hair"), _RADIUS)
        paint_box(QPainter(self), QRectF(self.rect()), box)
