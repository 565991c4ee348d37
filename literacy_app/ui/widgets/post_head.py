"""Who posted it and when: avatar, name, badge, handle, age."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.post import AuthorProfile
from literacy_app.domain.text import Text
from literacy_app.ui.theme import icon_pixmap, theme
from literacy_app.ui.widgets.avatar import AVATAR, Avatar
from literacy_app.ui.widgets.durations import ago, joined
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.words import Lang, tr, tr_in

_GAP: Final = 14
_NAME_PX: Final = 18
_NAME_TIGHT: Final = 1.3
_HANDLE_TIGHT: Final = 1.4
_BADGE: Final = 20
_BESIDE_NAME: Final = 6
_LARGE_AVATAR: Final = 42
_ON_THE_WALL: Final = 42


class PostHead(QWidget):
    """The head of a post, as it can be framed as `@profile`."""

    def __init__(
        self,
        profile: AuthorProfile,
        posted: timedelta,
        *,
        lang: Lang,
        ruby: RubyRule,
        compact: bool,
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        # At large text sizes the picture need not grow as much as the words.
        row.addWidget(Avatar(profile.avatar, size=_avatar_size()))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        name = _name(profile, lang, ruby)
        column.addLayout(name)
        column.addWidget(_handle(profile, lang))
        row.addLayout(column, 1)
        age = Label(ago(posted, lang), "small", colour="ink2", wrap=False)
        if theme().wide_text or theme().projected:
            column.addWidget(age)
        else:
            (name if compact else row).addWidget(age)
        column.addStretch(1)


def _avatar_size() -> int:
    if theme().projected:
        return theme().px(_ON_THE_WALL)
    return _LARGE_AVATAR if theme().wide_text else AVATAR


def _name(profile: AuthorProfile, lang: Lang, ruby: RubyRule) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(_BESIDE_NAME)
    row.addWidget(
        RubyText(
            profile.name.of(lang),
            lang=lang,
            size=_NAME_PX,
            weight="bold",
            ruby=ruby,
            tight=_NAME_TIGHT,
        )
    )
    if profile.verified:
        badge = QLabel()
        badge.setPixmap(icon_pixmap("badge-check", "primary", theme().px(_BADGE)))
        badge.setAccessibleName(tr("badge"))
        badge.setToolTip(tr("badge"))
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return row


def _handle(profile: AuthorProfile, lang: Lang) -> RubyText:
    words = tr_in(
        lang,
        "@{handle} · {joined}",
        handle=profile.handle,
        joined=joined(profile.joined_before, lang),
    )
    return RubyText(
        Text(words), lang=lang, size="small", colour="ink2", tight=_HANDLE_TIGHT
    )
