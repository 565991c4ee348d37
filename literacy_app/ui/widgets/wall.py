"""Parts of a projected page: large buttons, words, and the timer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.text import Text
from literacy_app.domain.workshop_scene import TimeLeft
from literacy_app.ui.theme import Weight, theme
from literacy_app.ui.widgets.buttons import Button, Kind
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.words import spoken, tr

_LEAST: Final = 48
_SECONDS: Final = 60
# What is on the wall is read aloud: readings only above kanji that are rare.
WALL_RUBY: Final = RubyRule.above_grade("US")
_TIGHT: Final = {"en": 1.42, "ja": 1.55}
_HEAVY_TIGHT: Final = {"en": 1.2, "ja": 1.35}


def wall_words(
    text: Text | str, px: int, *, weight: Weight = "regular", colour: str = "ink"
) -> RubyText:
    """Return words for the wall. px: half of those at 1920×1080."""
    lang = spoken()
    heavy = weight == "bold"
    return RubyText(
        Text(text) if isinstance(text, str) else text,
        lang=lang,
        size=px,
        weight=weight,
        colour=colour,
        ruby=WALL_RUBY,
        tight=(_HEAVY_TIGHT if heavy else _TIGHT)[lang],
    )


class WallButton(Button):
    """A button whose space key is left to the page: there it means "next"."""

    def __init__(self, text: str, kind: Kind = "outlined", *, icon: str = "") -> None:
        super().__init__(text, kind, size="wall", icon=icon)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        return super().sizeHint().expandedTo(QSize(_LEAST, _LEAST))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)


class TimerChip(WallButton):
    """Shows the time left of a step, at rest, or not at all. Clicked: the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", icon="timer")
        self.setParent(parent)
        self.setFont(theme().font(17, "bold"))
        self.show_time(TimeLeft(0, "hidden"))

    def show_time(self, time: TimeLeft) -> None:
        minutes, seconds = divmod(time.seconds, _SECONDS)
        left = tr("{minutes}:{seconds}", minutes=minutes, seconds=f"{seconds:02}")
        said = {
            "runs": tr("Time left: {time}", time=left),
            "rests": tr("Timer at rest: {time}", time=left),
            "hidden": tr("Timer hidden"),
        }[time.state]
        shown = {
            "runs": left,
            "rests": tr("{time} (at rest)", time=left),
            "hidden": "",
        }[time.state]
        if shown == self.text() and self.accessibleName() == said:
            return
        self.setText(shown)
        self.setAccessibleName(said)
        self.setToolTip(tr("T: run, rest, hide"))
        self.updateGeometry()
        self.update()
