"""A post as it would stand in a feed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final, Literal

from PySide6.QtCore import QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.post import Post
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.post_body import PictureOf, PostBody
from literacy_app.ui.widgets.post_feet import SceneLine
from literacy_app.ui.widgets.post_marks import (
    ExpertPlace,
    NumberedMark,
    expert_regions,
    expert_words,
    indexes_on,
    own_regions,
    own_words,
)
from literacy_app.words import Lang, tr

__all__ = ["ExpertPlace", "Marking", "NumberedMark", "PictureOf", "PostCard"]

Marking = Literal["off", "words", "region"]
_UNDER_SCENE: Final = 8
_USUAL_WIDTH: Final = 604
_LEAST: Final = QSize(280, 220)


class PostCard(QFrame):
    """Shows a post; takes marks. Indexes are of the list given to show_own.

    calm: the counts are kept for the compact card, which is shown once decided.

    words_marked:    field, start, end in code points.
    region_marked:   media id or `@profile`, Rect.
    region_reframed: index of a frame that was pulled, its new Rect.
    """

    words_marked = Signal(str, int, int)
    region_marked = Signal(str, object)
    region_reframed = Signal(int, object)
    mark_clicked = Signal(int)
    mark_removed = Signal(int)
    enlarge_requested = Signal(str)

    def __init__(
        self,
        post: Post,
        *,
        lang: Lang,
        ruby: RubyRule,
        picture_of: PictureOf,
        calm: bool = False,
        compact: bool = False,
    ) -> None:
        super().__init__()
        self._own: Sequence[NumberedMark] = ()
        self._seen_width = _USUAL_WIDTH
        name = tr("Post by {name}", name=post.profile.name.of(lang).plain)
        self.setAccessibleName(name)
        self.setAccessibleDescription(post.text.of(lang).plain)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._body = PostBody(
            post,
            lang=lang,
            ruby=ruby,
            picture_of=picture_of,
            counts=calm == compact,
            compact=compact,
        )
        self._body.enlarge_requested.connect(self.enlarge_requested)
        self._connect_marks()
        self._scene = SceneLine(post.scene, lang, ruby) if post.scene else None
        self._lay_out(name)

    def set_marking(self, marking: Marking) -> None:
        """Take marks in words, in pictures and the head, or none."""
        for text in self._body.fields.values():
            text.set_marking(marking == "words")
        for overlay in self._body.overlays.values():
            overlay.set_marking(marking == "region")

    def start_frame(self) -> None:
        """Put a frame on the first picture, else on the head, for the arrow keys."""
        self.set_marking("region")
        self._body.main_overlay().start_frame()

    def show_own(self, marks: Sequence[NumberedMark]) -> None:
        self._own = tuple(marks)
        for field, text in self._body.fields.items():
            text.show_own(own_words(marks, field))
        for media, overlay in self._body.overlays.items():
            overlay.show_own(own_regions(marks, media))
        self._fit_anew()

    def show_expert(self, places: Sequence[ExpertPlace]) -> None:
        for field, text in self._body.fields.items():
            text.show_expert(expert_words(places, field))
        for media, overlay in self._body.overlays.items():
            overlay.show_expert(expert_regions(places, media))
        self._fit_anew()

    def focus_shape(self) -> tuple[QRect, float]:
        """Return what the focus ring surrounds: the card without the scene line."""
        return self._frame.geometry(), float(theme().radius("card"))

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's names, here and below
        """Say no: a box gives what has such a height never less than that height."""
        return False

    def sizeHint(self) -> QSize:  # noqa: N802
        width = self._seen_width
        natural = self._body.natural_height(width - _sides())
        return QSize(_USUAL_WIDTH, natural + self._around(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return _LEAST

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._seen_width = event.size().width()
        self._fit_anew()

    def _fit_anew(self) -> None:
        room = self.height() - self._around(self.width())
        width = self.width() - _sides()
        scrolls = self._body.least_height(width) > room
        self._area.show_bar(needed=scrolls)
        bar = self._area.verticalScrollBar().sizeHint().width() if scrolls else 0
        self._body.fit(width - bar, room)
        self.updateGeometry()

    def _around(self, width: int) -> int:
        """Return the height that is not the body's."""
        if self._scene is None:
            return _top_and_bottom()
        return self._scene.height_in(width) + _UNDER_SCENE + _top_and_bottom()

    def _lay_out(self, name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_UNDER_SCENE)
        if self._scene is not None:
            column.addWidget(self._scene)
        self._frame = QFrame()
        self._frame.setProperty("kind", "card")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(0, 0, 0, 0)
        self._area = _Area(name, self._body)
        inside.addWidget(self._area)
        column.addWidget(self._frame, 1)

    def _connect_marks(self) -> None:
        for field, text in self._body.fields.items():
            text.marked.connect(partial(self.words_marked.emit, field))
            self._connect_own(field, text.mark_clicked, text.remove_requested)
        for media, overlay in self._body.overlays.items():
            overlay.framed.connect(partial(self.region_marked.emit, media))
            overlay.reframed.connect(partial(self._tell_reframed, media))
            self._connect_own(media, overlay.mark_clicked, overlay.remove_requested)

    def _connect_own(
        self, place: str, clicked: SignalInstance, removed: SignalInstance
    ) -> None:
        clicked.connect(partial(self._tell, self.mark_clicked, place))
        removed.connect(partial(self._tell, self.mark_removed, place))

    def _tell(self, signal: SignalInstance, place: str, index: int) -> None:
        signal.emit(indexes_on(self._own, place)[index])

    def _tell_reframed(self, place: str, index: int, rect: object) -> None:
        self.region_reframed.emit(indexes_on(self._own, place)[index], rect)


def _sides() -> int:
    """Return the width of the card's borders left and right."""
    return round(2 * theme().border("hair"))


def _top_and_bottom() -> int:
    """Return the height of the card's upper border and of its thicker foot."""
    hair = theme().border("hair")
    return round(hair + max(2.0, hair))


class _Area(QScrollArea):
    """Scrolls only when told to.

    A bar that decides for itself changes the width, that the height of pictures,
    and that the bar again.
    """

    def __init__(self, name: str, inside: QWidget) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside.setProperty("kind", "flow")
        self.setWidget(inside)
        self.show_bar(needed=False)

    def show_bar(self, *, needed: bool) -> None:
        """Show or hide the bar; with it the area is a tab stop."""
        bar, focus = Qt.ScrollBarPolicy, Qt.FocusPolicy
        self.setVerticalScrollBarPolicy(
            bar.ScrollBarAlwaysOn if needed else bar.ScrollBarAlwaysOff
        )
        self.setFocusPolicy(focus.TabFocus if needed else focus.NoFocus)
