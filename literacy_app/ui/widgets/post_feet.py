"""The quiet lines around a post: the scene above it, the counts below."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.post import Engagement, Scene
from literacy_app.domain.text import Ruby, Text
from literacy_app.ui.theme import icon_pixmap, theme
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.words import Lang, trn

_ICON: Final = 18
_BESIDE_ICON: Final = 7
_BETWEEN: Final = 26
_SCENE_TIGHT: Final = 1.4
_AFTER_CLOCK: Final = " · "


class SceneLine(QWidget):
    """What every learner is told before reading, with the time of day."""

    def __init__(self, scene: Scene, lang: Lang, ruby: RubyRule) -> None:
        super().__init__()
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(_BESIDE_ICON)
        row.addWidget(_sign("clock"), 0, Qt.AlignmentFlag.AlignTop)
        line = _after(scene.clock + _AFTER_CLOCK, scene.note.of(lang))
        words = RubyText(
            line, lang=lang, size="small", colour="ink2", ruby=ruby, tight=_SCENE_TIGHT
        )
        row.addWidget(words, 1)

    def height_in(self, width: int) -> int:
        return self._row.heightForWidth(width)


class EngagementRow(QWidget):
    """Replies, reposts and likes: last and quiet, as they prove nothing."""

    def __init__(self, counts: Engagement) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 11, 0, 0)
        row.setSpacing(_BESIDE_ICON)
        for icon, count, words in (
            ("message-circle", counts.replies, _replies(counts.replies)),
            ("repeat-2", counts.reposts, _reposts(counts.reposts)),
            ("heart", counts.likes, _likes(counts.likes)),
        ):
            row.addWidget(_sign(icon))
            number = Label(f"{count:,}", "small", colour="ink2", wrap=False)
            number.setAccessibleName(words)
            number.setToolTip(words)
            row.addWidget(number)
            row.addSpacing(_BETWEEN - _BESIDE_ICON)
        row.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        thick = round(theme().border("hair"))
        QPainter(self).fillRect(0, 0, self.width(), thick, theme().colour("line"))


def _replies(n: int) -> str:
    return trn("{n} reply", "{n} replies", n)


def _reposts(n: int) -> str:
    return trn("{n} repost", "{n} reposts", n)


def _likes(n: int) -> str:
    return trn("{n} like", "{n} likes", n)


def _after(clock: str, note: Text) -> Text:
    """Return the note behind the clock, its readings moved along."""
    by = len(clock)
    ruby = tuple(Ruby(r.start + by, r.end + by, r.reading) for r in note.ruby)
    return Text(clock + note.plain, ruby)


def _sign(icon: str) -> QLabel:
    sign = QLabel()
    sign.setPixmap(icon_pixmap(icon, "ink2", theme().px(_ICON)))
    return sign
