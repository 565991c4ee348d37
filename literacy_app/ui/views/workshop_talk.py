"""A post on the wall, and beside it hands, checks or what is known."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.decision import Says
from literacy_app.domain.post import Evidence, Post
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.text import Text
from literacy_app.domain.verdict_names import verdict_name
from literacy_app.domain.workshop import PostTalk
from literacy_app.domain.workshop_scene import Scene
from literacy_app.ui.theme import theme
from literacy_app.ui.views.desk import slip_of
from literacy_app.ui.views.reading import Reading
from literacy_app.ui.widgets.durations import check_minutes
from literacy_app.ui.widgets.hands_chart import HandsChart
from literacy_app.ui.widgets.post_card import PostCard
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.ui.widgets.surfaces import Scrolling, Surface
from literacy_app.ui.widgets.verdict_chip import VerdictChip
from literacy_app.ui.widgets.wall import WallButton, wall_words
from literacy_app.words import spoken, tr

_CARD: Final = 460
_BETWEEN: Final = 24
_TITLE: Final = 23
_SAYS: Final[dict[str, Says]] = {"manipulated": "manipulated", "genuine": "genuine"}


class Talk(QWidget):
    """first: what takes the focus, None for the main button.

    check_opened: the id of an evidence item. counted: what was typed.
    """

    check_opened = Signal(str)
    counted = Signal(list)
    count_left = Signal()

    def __init__(self, scene: Scene, taxonomy: Taxonomy, reading: Reading) -> None:
        super().__init__()
        if scene.post is None or not isinstance(scene.step, PostTalk):
            raise ValueError("there is no post to talk about")
        self.first: QWidget | None = None
        self._chart: HandsChart | None = None
        self._hint = self._trouble = RubyText(Text(""), lang=reading.lang)
        self._scene, self._reading = scene, reading
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().px(_BETWEEN))
        row.addWidget(_card(scene.post, reading))
        self._side = QVBoxLayout()
        self._side.setSpacing(theme().px(5))
        row.addLayout(self._side, 1)
        if scene.stage == "reveal":
            self._side.addWidget(_known(scene.post, taxonomy), 1)
        elif scene.stage == "checks":
            self._show_checks(scene.post)
        else:
            self._show_hands(scene, scene.step)

    def show_trouble(self, row: int, words: str) -> None:
        if self._chart is not None:
            self._trouble.set_text(Text(words))
            self._trouble.show()
            self._hint.hide()
            self._chart.show_trouble(row)

    def enter(self) -> None:
        if self._chart is not None:
            self._chart.enter()

    def _show_hands(self, scene: Scene, step: PostTalk) -> None:
        again = scene.stage == "after"
        title = (
            tr("Hands again: what do we think now?")
            if again
            else tr("Hands up: what do we think?")
        )
        self._side.addWidget(wall_words(title, _TITLE, weight="bold"))
        self._hint = wall_words(_hint(scene, step), 14, colour="ink2")
        self._trouble = wall_words("", 14, weight="semibold", colour="errInk")
        self._trouble.hide()
        self._side.addWidget(self._hint)
        self._side.addWidget(self._trouble)
        self._chart = HandsChart(scene.hands, counting=scene.counting)
        self._chart.entered.connect(self.counted)
        self._chart.left.connect(self.count_left)
        self._side.addWidget(self._chart, 10)
        self._side.addStretch(1)
        if scene.counting:
            self.first = self._chart.fields[0]

    def _show_checks(self, post: Post) -> None:
        shown = next((e for e in post.evidence if e.id == self._scene.shown), None)
        if shown is not None:
            slip = slip_of(shown, post, self._reading)
            inside = QWidget()
            column = QVBoxLayout(inside)
            column.setContentsMargins(0, 0, theme().px(4), 0)
            column.addWidget(slip)
            column.addStretch(1)
            self._side.addWidget(Scrolling(tr("What was found"), inside), 1)
            return
        title = tr("What shall we look up?")
        self._side.addWidget(wall_words(title, _TITLE, weight="bold"))
        said = tr("Choose together. Press the number, or click.")
        self._side.addWidget(wall_words(said, 14, colour="ink2"))
        for number, item in enumerate(post.evidence, start=1):
            self._side.addWidget(self._check(number, item))
        self._side.addStretch(1)

    def _check(self, number: int, item: Evidence) -> QWidget:
        opened = item.id in self._scene.opened
        name = tr(
            "{number}  {check} · {minutes}",
            number=number,
            check=item.title.of(spoken()).plain,
            minutes=check_minutes(item.cost, spoken()),
        )
        button = WallButton(name, icon="circle-check" if opened else "search-check")
        button.clicked.connect(lambda: self.check_opened.emit(item.id))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, theme().px(4), 0, 0)
        row.addWidget(button)
        row.addStretch(1)
        return holder


def _hint(scene: Scene, step: PostTalk) -> Text:
    if scene.counting:
        return Text(tr("A number a row. + adds one, arrows move, Enter is done."))
    if scene.stage == "after":
        welcome = tr("First talk with your neighbour. Changing your mind is welcome.")
        return Text(welcome)
    return step.talk.of(spoken())


def _card(post: Post, reading: Reading) -> QWidget:
    holder = QWidget()
    holder.setFixedWidth(theme().px(_CARD))
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    card = PostCard(
        post, lang=reading.lang, ruby=reading.ruby, picture_of=reading.picture_of
    )
    column.addWidget(card)
    column.addStretch(1)
    return holder


def _known(post: Post, taxonomy: Taxonomy) -> QWidget:
    """Return verdict, reasons, and last of all what is true."""
    lang, look = spoken(), theme()
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, look.px(4), 0)
    column.setSpacing(look.px(6))
    says = _SAYS.get(post.verdict, "cannot_tell")
    name = tr("This post is {verdict}.", verdict=verdict_name(post.verdict))
    column.addWidget(VerdictChip(says, None, name), 0, Qt.AlignmentFlag.AlignLeft)
    for key, why in post.explanation.items():
        title = (
            tr("Why you can trust it")
            if key == "verdict"
            else taxonomy.tactic(key).name.of(lang)
        )
        column.addWidget(wall_words(title, 17, weight="bold"))
        column.addWidget(wall_words(why.of(lang), 17))
    if post.corrected is not None:
        true = Surface("callout", (look.px(11), look.px(6)) * 2, look.px(3))
        true.column.addWidget(wall_words(tr("What is true"), 15, weight="bold"))
        true.column.addWidget(wall_words(post.corrected.of(lang), 18))
        column.addWidget(true)
    column.addStretch(1)
    return Scrolling(tr("What we know"), inside)
