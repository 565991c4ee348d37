"""A filled note with an icon: what a careful reader does, or a tip."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.text import Text
from literacy_app.ui.theme import icon_pixmap, theme
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.words import Lang, spoken

Tone = Literal["warm", "info"]
_ICON: Final[dict[Tone, int]] = {"warm": 26, "info": 22}
_COLOUR: Final[dict[Tone, str]] = {"warm": "warm", "info": "primary"}
_KIND: Final[dict[Tone, str]] = {"warm": "callout", "info": "info"}
_MARGINS: Final[dict[Tone, tuple[int, int, int, int]]] = {
    "warm": (18, 14, 18, 14),
    "info": (16, 12, 16, 12),
}
_GAP: Final = 14
_TIGHT: Final = {"en": 1.42, "ja": 1.5}


class Callout(QFrame):
    """icon: a Lucide name. title may be empty."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: Text | str,
        *,
        tone: Tone = "warm",
        lang: Lang | None = None,
        ruby: RubyRule = RubyRule.ALL,
    ) -> None:
        super().__init__()
        self.setProperty("kind", _KIND[tone])
        self._lang: Lang = lang or spoken()
        self._ruby = ruby
        self._words = self._text(_as_text(text), tone)
        row = QHBoxLayout(self)
        row.setContentsMargins(*_MARGINS[tone])
        row.setSpacing(_GAP)
        row.addWidget(_sign(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(1)
        if title:
            heading = RubyText(
                Text(title), lang=self._lang, weight="bold", tight=_TIGHT[self._lang]
            )
            column.addWidget(heading)
        column.addWidget(self._words)
        column.addStretch(1)
        row.addLayout(column, 1)

    def set_text(self, text: Text | str) -> None:
        self._words.set_text(_as_text(text))

    def _text(self, text: Text, tone: Tone) -> RubyText:
        return RubyText(
            text,
            lang=self._lang,
            size="body" if tone == "warm" else 16,
            ruby=self._ruby,
            tight=_TIGHT[self._lang],
        )


def _sign(icon: str, tone: Tone) -> QLabel:
    sign = QLabel()
    sign.setPixmap(icon_pixmap(icon, _COLOUR[tone], theme().px(_ICON[tone])))
    return sign


def _as_text(text: Text | str) -> Text:
    return Text(text) if isinstance(text, str) else text
