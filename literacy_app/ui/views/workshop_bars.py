"""What stands around every screen of a workshop: head, foot, notes."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.workshop_scene import Scene
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.bar_tools import language_name
from literacy_app.ui.widgets.brand import BrandMark
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.wall import TimerChip, WallButton, wall_words
from literacy_app.words import Lang, spoken, tr

_HEAD: Final = 48
_SIDES: Final = 28
_FOOT_PADDING: Final = 11
_GAP: Final = 10
Does = Literal["reveal", "checks"]


class _Bar(QFrame):
    """A bar from edge to edge, with a hair line towards the page."""

    def __init__(self, *, line_below: bool) -> None:
        super().__init__()
        self._line_below = line_below
        self.row = QHBoxLayout(self)
        self.row.setSpacing(theme().px(_GAP))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter, look = QPainter(self), theme()
        painter.fillRect(self.rect(), look.colour("surface"))
        hair = look.border("hair")
        top = self.height() - hair if self._line_below else 0.0
        line = QRectF(0, top, self.width(), hair)
        painter.fillRect(line, look.colour("edge" if look.high_contrast else "line"))


class Head(_Bar):
    """Title, place, the other language, timer."""

    lang_wanted = Signal(object)

    def __init__(self, scene: Scene) -> None:
        super().__init__(line_below=True)
        look = theme()
        self.setFixedHeight(max(56, look.px(_HEAD)))
        self.row.setContentsMargins(look.px(_SIDES), 0, look.px(_SIDES), 0)
        self.row.addWidget(BrandMark(look.px(26)))
        self.row.addWidget(Label(scene.title, 17, weight="bold", wrap=False))
        self.row.addStretch(1)
        self.row.addWidget(Label(_place(scene), 14, colour="ink2", wrap=False))
        other: Lang = "en" if spoken() == "ja" else "ja"
        lang = WallButton(language_name(other), "quiet", icon="languages")
        lang.clicked.connect(lambda: self.lang_wanted.emit(other))
        self.row.addWidget(lang)
        self.timer = TimerChip()
        self.row.addWidget(self.timer)


class Foot(_Bar):
    """Back and count on the left; on the right the main button, which space presses.

    others: the outlined buttons beside it, each with what it does.
    """

    def __init__(self, scene: Scene) -> None:
        super().__init__(line_below=False)
        look = theme()
        sides, padding = look.px(_SIDES), look.px(_FOOT_PADDING)
        self.row.setContentsMargins(sides, padding, sides, padding)
        self.back = WallButton(tr("Back"), icon="arrow-left")
        self.count = WallButton(tr("Count hands"), icon="plus")
        if scene.number > 1:
            self.row.addWidget(self.back)
        if scene.hands_up and not scene.counting:
            self.row.addWidget(self.count)
        self.row.addStretch(1)
        self.others: list[tuple[WallButton, Does]] = []
        if not scene.counting:
            for words, icon, does in _others(scene):
                button = WallButton(words, icon=icon)
                self.others.append((button, does))
                self.row.addWidget(button)
        words, icon = _main(scene)
        self.main = WallButton(words, "main", icon=icon)
        self.row.addWidget(self.main)


def notes_strip(scene: Scene) -> QWidget:
    """Return what the facilitator may say and watch."""
    strip = QFrame()
    strip.setProperty("kind", "info")
    strip.setAccessibleName(tr("Notes for the facilitator"))
    column = QVBoxLayout(strip)
    sides, padding = theme().px(_SIDES), theme().px(6)
    column.setContentsMargins(sides, padding, sides, padding)
    column.setSpacing(theme().px(2))
    for note in scene.step.notes:
        words = wall_words(note.of(spoken()), 12)
        words.setAlignment(Qt.AlignmentFlag.AlignLeft)
        column.addWidget(words)
    return strip


def _place(scene: Scene) -> str:
    if scene.post_number:
        return tr(
            "Post {current} of {total}", current=scene.post_number, total=scene.posts
        )
    return tr("Step {current} of {total}", current=scene.number, total=scene.steps)


def _others(scene: Scene) -> list[tuple[str, str, Does]]:
    check: tuple[str, str, Does] = (
        *(tr("Open a check (2 min)"), "search-check"),
        "checks",
    )
    if scene.post is None or not scene.post.evidence:
        return []
    if scene.stage == "before":
        return [(tr("Show what we know"), "eye", "reveal")]
    if scene.stage == "after" or scene.shown:
        return [check]
    return []


def _main(scene: Scene) -> tuple[str, str]:
    """Return the words and the icon of what comes next."""
    if scene.counting:
        return tr("Done"), "check"
    if scene.post is None or scene.stage == "reveal":
        return (tr("End"), "check") if scene.last else (tr("Next"), "arrow-right")
    if scene.stage == "checks":
        return tr("Hands again"), "hand"
    if scene.stage == "before" and scene.post.evidence:
        return tr("Open a check (2 min)"), "search-check"
    return tr("Show what we know"), "eye"
