"""Where in a sitting one is: dots or a bar, and always words beside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from literacy_app.ui.theme import icon_pixmap, theme
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.progress import Bar, Dots
from literacy_app.words import tr

_MOST_DOTS: Final = 12
_GAP: Final = 12
_ICON: Final = 18
_ICON_GAP: Final = 6


@dataclass(frozen=True, slots=True)
class Position:
    """current: which one, from 1. total: 0 where nobody knows it yet.

    checkpoint: the sitting is a test. revisit: this post comes back for review.
    quiz: what is counted are questions, not posts.
    """

    current: int = 0
    total: int = 0
    checkpoint: bool = False
    revisit: bool = False
    quiz: bool = False


class PositionSign(QWidget):
    """Says it quietly, in the middle of the top bar."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._compact = False
        self._at = Position()
        self._title = Label(tr("Checkpoint"), "small", weight="bold", wrap=False)
        self._dots, self._bar = Dots(), Bar()
        self._words = Label("", "small", colour="ink2", wrap=False)
        self._revisit = _revisit_sign()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        for part in (self._title, self._dots, self._bar, self._words, self._revisit):
            self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_position(self._at)

    def show_position(self, at: Position) -> None:
        self._at = at
        self._words.setText(_words(at))
        self._dots.show_step(at.current, at.total if at.total <= _MOST_DOTS else 0)
        self._bar.show_step(at.current, at.total)
        self._arrange()

    def set_compact(self, *, compact: bool) -> None:
        """Leave out what only draws what the words say."""
        self._compact = compact
        self._arrange()

    def full_width(self) -> int:
        """Return how wide it is with everything shown."""
        shown = [part for part, wanted in self._wanted(compact=False) if wanted]
        gaps = _GAP * max(0, len(shown) - 1)
        return gaps + sum(part.sizeHint().width() for part in shown)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._row.sizeHint()

    def _arrange(self) -> None:
        for part, wanted in self._wanted(compact=self._compact):
            part.setVisible(wanted)
        self.updateGeometry()

    def _wanted(self, *, compact: bool) -> list[tuple[QWidget, bool]]:
        at = self._at
        return [
            (self._title, at.checkpoint),
            (self._dots, 0 < at.total <= _MOST_DOTS and not compact),
            (self._bar, at.total > _MOST_DOTS and not compact),
            (self._words, at.current > 0),
            (self._revisit, at.revisit),
        ]


def position_words(at: Position) -> str:
    """Say all of it in one line, for a page without a sign of its own."""
    if at.checkpoint and at.total:
        return tr(
            "Checkpoint: post {current} of {total}",
            current=at.current,
            total=at.total,
        )
    if at.checkpoint:
        return tr("Checkpoint: post {current}", current=at.current)
    if at.revisit:
        return tr(
            "Post {current} of {total}, to revisit", current=at.current, total=at.total
        )
    return _words(at)


def _words(at: Position) -> str:
    if at.quiz:
        return tr("Question {current} of {total}", current=at.current, total=at.total)
    if at.total:
        return tr("Post {current} of {total}", current=at.current, total=at.total)
    return tr("Post {current}", current=at.current)


def _revisit_sign() -> QWidget:
    """Return an icon and two words: they say why a post comes, not what it is."""
    sign = QWidget()
    icon = QLabel()
    icon.setPixmap(icon_pixmap("history", "ink2", theme().px(_ICON)))
    words = Label(tr("To revisit"), "small", colour="ink2", wrap=False)
    row = QHBoxLayout(sign)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_ICON_GAP)
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(words)
    return sign
