"""The parts of a post in order; pictures give way when height is short."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.post import PROFILE, LinkCard, Media, Post, SpanField
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.buttons import Button
from literacy_app.ui.widgets.chart_view import ChartView
from literacy_app.ui.widgets.link_preview import LinkPreview
from literacy_app.ui.widgets.markable_text import MarkableText
from literacy_app.ui.widgets.picture_view import PictureView
from literacy_app.ui.widgets.post_feet import EngagementRow
from literacy_app.ui.widgets.post_head import PostHead
from literacy_app.ui.widgets.region_overlay import RegionOverlay
from literacy_app.words import Lang, tr

PictureOf = Callable[[str, Lang], Path | None]
_MARGINS: Final = {False: (22, 20, 22, 14), True: (18, 16, 18, 12)}
_GAP: Final = 12
_BETWEEN_COLUMNS: Final = 24
_TEXT_PX: Final = {False: 19, True: 17}
_TEXT_TIGHT: Final = {"en": 1.5, "ja": 1.7}
_BESIDE_FROM: Final = 900
_NO_LIMIT: Final = 16_777_215


class PostBody(QWidget):
    """fields: what has words to mark. overlays: what can be framed, by media id.

    At large text sizes and where there is room, pictures stand beside the words.
    """

    enlarge_requested = Signal(str)

    def __init__(
        self,
        post: Post,
        *,
        lang: Lang,
        ruby: RubyRule,
        picture_of: PictureOf,
        counts: bool,
        compact: bool,
    ) -> None:
        super().__init__()
        self._compact = compact
        self._lang: Lang = lang
        self._head = PostHead(
            post.profile, post.posted_before, lang=lang, ruby=ruby, compact=compact
        )
        self._views = [self._view(media, picture_of) for media in post.media]
        text = MarkableText(
            post.text.of(lang),
            lang=lang,
            size=_TEXT_PX[compact],
            ruby=ruby,
            tight=_TEXT_TIGHT[lang],
        )
        self.fields: dict[SpanField, MarkableText] = {"text": text}
        self.overlays = self._overlays(post)
        self._counts = EngagementRow(post.engagement) if counts else None
        self._words, self._pictures = QVBoxLayout(), QVBoxLayout()
        for column in (self._words, self._pictures):
            column.setSpacing(_GAP)
        self._words.addWidget(self._head)
        self._words.addWidget(text)
        self._words.addStretch(1)
        if post.link_card is not None:
            self._add_link(post.link_card, ruby, picture_of)
        for view, media in zip(self._views, post.media, strict=True):
            self._pictures.addWidget(view)
            self._add_bigger(media.id)
        self._lay_out()

    def fit(self, width: int, height: int) -> None:
        """Make pictures smaller, but not tiny, until all fits into this height."""
        beside, room = self._is_beside(width), self._picture_width(width)
        flow = QBoxLayout.Direction
        self._both.setDirection(flow.LeftToRight if beside else flow.TopToBottom)
        self._both.setSpacing(_BETWEEN_COLUMNS if beside else _GAP)
        # Both remember the heights they told before marks or limits were set.
        self._words.invalidate()
        self._pictures.invalidate()
        over = self.natural_height(width) - height
        if beside:
            over = min(over, self._pictures_height(room) - self._words_height(width))
        for view in self._views:
            wanted = view.heightForWidth(room)
            limit = int(wanted - over / len(self._views))
            limit = max(min(view.least_height(), wanted), limit)
            view.setMaximumHeight(limit if over > 0 else _NO_LIMIT)
        self._pictures.invalidate()

    def natural_height(self, width: int) -> int:
        """Return the height at which nothing has to give way."""
        return self._whole(width, self._pictures_height(self._picture_width(width)))

    def least_height(self, width: int) -> int:
        """Return the height below which pictures can no longer give way."""
        room = self._picture_width(width)
        spare = [
            view.heightForWidth(room) - view.least_height() for view in self._views
        ]
        saved = sum(max(0, each) for each in spare)
        return self._whole(width, self._pictures_height(room) - saved)

    def _whole(self, width: int, pictures: int) -> int:
        """Return the height of everything, with pictures that high."""
        _, top, _, bottom = _MARGINS[self._compact]
        words = self._words_height(width)
        if self._is_beside(width):
            both = max(words, pictures)
        else:
            both = words + pictures + (_GAP if pictures else 0)
        counts = 0
        if self._counts is not None:
            counts = self._counts.sizeHint().height() + _GAP
        return both + counts + top + bottom

    def _words_height(self, width: int) -> int:
        left, _, right, _ = _MARGINS[self._compact]
        room = width - left - right
        if self._is_beside(width):
            room -= self._picture_width(width) + _BETWEEN_COLUMNS
        return self._words.heightForWidth(room)

    def main_overlay(self) -> RegionOverlay:
        """Return the one of the first picture, else the one of the head."""
        return next(iter(self.overlays.values()))

    def _pictures_height(self, room: int) -> int:
        """Return the height of the pictures' column, whatever limits are set now."""
        if not self._pictures.count():
            return 0
        given = self._pictures.heightForWidth(room)
        wanted = [view.heightForWidth(room) for view in self._views]
        limits = [view.maximumHeight() for view in self._views]
        return given + sum(max(0, w - m) for w, m in zip(wanted, limits, strict=True))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*_MARGINS[self._compact])
        column.setSpacing(_GAP)
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._both.setSpacing(_GAP)
        self._both.addLayout(self._words, 1)
        if self._pictures.count():
            self._pictures.addStretch(1)
            self._both.addLayout(self._pictures, 1)
        column.addLayout(self._both)
        if self._counts is not None:
            column.addWidget(self._counts)
        column.addStretch(1)

    def _overlays(self, post: Post) -> dict[str, RegionOverlay]:
        name = tr("name and account")
        overlays: dict[str, RegionOverlay] = {}
        for view, media in zip(self._views, post.media, strict=True):
            alt = media.alt.of(self._lang).plain
            overlays[media.id] = RegionOverlay(view, name=alt)
        overlays[PROFILE] = RegionOverlay(self._head, name=name, around=self)
        return overlays

    def _add_link(self, card: LinkCard, ruby: RubyRule, picture_of: PictureOf) -> None:
        lang, compact = self._lang, self._compact
        picture = picture_of(card.image, lang) if card.image else None
        link = LinkPreview(card, picture, lang=lang, ruby=ruby, compact=compact)
        self.fields["link_card.title"] = link.title
        self._pictures.addWidget(link)

    def _view(self, media: Media, picture_of: PictureOf) -> PictureView | ChartView:
        alt = media.alt.of(self._lang).plain
        view: PictureView | ChartView
        if media.chart is not None:
            view = ChartView(media.chart, self._lang, alt=alt)
            view.offer_bigger()
        else:
            view = PictureView(picture_of(media.file, self._lang), alt)
        view.enlarge_requested.connect(lambda: self.enlarge_requested.emit(media.id))
        return view

    def _add_bigger(self, media_id: str) -> None:
        """Add a button below the picture where text is large."""
        if theme().wide_text and not self._compact:
            bigger = Button(tr("Bigger"), icon="maximize")
            bigger.clicked.connect(lambda: self.enlarge_requested.emit(media_id))
            self._pictures.addWidget(bigger, 0, Qt.AlignmentFlag.AlignLeft)

    def _is_beside(self, width: int) -> bool:
        return theme().wide_text and width >= _BESIDE_FROM and not self._compact

    def _picture_width(self, width: int) -> int:
        left, _, right, _ = _MARGINS[self._compact]
        whole = width - left - right
        return (whole - _BETWEEN_COLUMNS) // 2 if self._is_beside(width) else whole
