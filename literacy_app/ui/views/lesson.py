"""A lesson: the list of its pages, the page itself, and the way on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.lesson import Lesson
from literacy_app.domain.people import Learner
from literacy_app.ui.theme import theme
from literacy_app.ui.views.enlarged import show_enlarged
from literacy_app.ui.views.lesson_article import Article, LessonScroll
from literacy_app.ui.views.lesson_foot import lesson_foot
from literacy_app.ui.views.lesson_pages import PageList, PagesFold
from literacy_app.ui.views.lesson_pictures import show_picture
from literacy_app.ui.views.panes import NARROW
from literacy_app.ui.views.post_frame import reading_of
from literacy_app.ui.views.reading import PictureOf
from literacy_app.ui.views.waiting import Waiting
from literacy_app.ui.widgets.blocks.desk import BlockDesk, Kept, Tell
from literacy_app.ui.widgets.progress_line import ProgressLine
from literacy_app.ui.widgets.surfaces import Scrolling
from literacy_app.ui.widgets.top_bar import MARGIN, HomeTopBar
from literacy_app.words import Lang, tr

_LIST: Final = 270
_GAP: Final = 44
_TOP: Final = 22
_USUAL: Final = 1366
_ARTICLE_PX: Final = 19
# Taking a page apart costs some ms: the next one is to be painted first.
_GONE_AFTER_MS: Final = 60


class LessonView(QWidget):
    """Shows one page; decides nothing.

    page_wanted: a page id. worked: block id, response, whether that is all.
    noted: block id and own words. went: as in every top bar.
    """

    went = Signal(str)
    lang_wanted = Signal(str)
    scale_wanted = Signal(float)
    help_wanted = Signal()
    next_wanted = Signal()
    back_wanted = Signal()
    page_wanted = Signal(str)
    print_wanted = Signal()
    worked = Signal(str, object, bool)
    noted = Signal(str, str)

    def __init__(self, learner: Learner, lang: Lang, picture_of: PictureOf) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self._band = learner.band
        self._reading = reading_of(learner, lang, picture_of)
        self._shown: tuple[Lesson, str, frozenset[str]] | None = None
        self._desk: BlockDesk | None = None
        self._narrow = theme().wide_text
        self._bar = HomeTopBar(learner, "modules")
        self._bar.went.connect(self.went)
        self._bar.lang_wanted.connect(self.lang_wanted)
        self._bar.scale_wanted.connect(self.scale_wanted)
        self._bar.help_wanted.connect(self.help_wanted)
        self._line = ProgressLine()
        self._middle: QWidget = Waiting()
        self._foot: QWidget | None = None
        self.regions: tuple[QWidget, ...] = (self._bar,)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        for part in (self._bar, self._line):
            self._rows.addWidget(part)
        self._rows.addWidget(self._middle, 1)

    def show_loading(self) -> None:
        self._put(Waiting(), None)

    def show_page(
        self,
        lesson: Lesson,
        page_id: str,
        *,
        read: frozenset[str],
        kept: Mapping[str, tuple[Any, bool]],
        notes: Mapping[str, str],
    ) -> None:
        """Show a page from its top, with what was done on it."""
        self._shown = lesson, page_id, read
        self._narrow = self._is_narrow()
        self._desk = BlockDesk(
            self._reading.lang,
            self._reading.ruby,
            self._reading.picture_of,
            self._tell(),
            lesson.posts,
            lesson.pairs,
            lesson.terms,
            lesson.sources,
            {key: Kept(response, done) for key, (response, done) in kept.items()},
            notes,
            _ARTICLE_PX,
            self._reading.single_keys,
        )
        self._build().title.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if self._is_narrow() != self._narrow:
            # Not at once: the layout around is still at work.
            QTimer.singleShot(0, self, self._rearrange)

    def _rearrange(self) -> None:
        if self._is_narrow() == self._narrow:
            return
        self._narrow = self._is_narrow()
        article = self.findChild(Article)
        if article is not None:
            article.arrange(narrow=self._narrow)
            self._side_list.setVisible(not self._narrow)
            self._fold.setVisible(self._narrow)

    def _is_narrow(self) -> bool:
        return theme().wide_text or self.width() < NARROW * theme().scale

    def _build(self) -> Article:
        assert self._shown is not None  # noqa: S101 - both are set by show_page
        assert self._desk is not None  # noqa: S101
        lesson, page_id, read = self._shown
        pages = PageList(lesson, page_id, read, self._reading)
        pages.chosen.connect(self.page_wanted)
        folded = PageList(lesson, page_id, read, self._reading)
        folded.chosen.connect(self.page_wanted)
        ids = [page.id for page in lesson.pages]
        at = ids.index(page_id)
        self._line.show_progress(at + 1, len(ids))
        self._fold = PagesFold(folded, at + 1, len(ids))
        page = lesson.pages[at]
        article = Article(page, self._desk, self._band, self._fold)
        article.arrange(narrow=self._narrow)
        self._fold.setVisible(self._narrow)
        scroll = LessonScroll(page.title[self._reading.lang].plain, article)
        scroll.turned.connect(self._turn_by_key)
        self._side_list = Scrolling(tr("Pages of this lesson"), pages)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(MARGIN, 0, 0, 0)
        row.setSpacing(_GAP)
        column = QVBoxLayout()
        column.setContentsMargins(0, _TOP, 0, 0)
        column.addWidget(self._side_list)
        row.addLayout(column)
        # Only now: without a parent it would flash up as a window of its own
        # and take the keys away.
        self._side_list.setVisible(not self._narrow)
        row.addWidget(scroll, 1)
        share = min(1.0, max(self.width(), NARROW) / _USUAL)
        self._side_list.setFixedWidth(round(_LIST * share))
        foot = lesson_foot(lesson, at, self._reading.lang)
        foot.printed.connect(self.print_wanted)
        foot.went_back.connect(self.back_wanted)
        foot.went_on.connect(self.next_wanted)
        self._put(middle, foot)
        self.regions = (self._bar, pages, scroll, foot)
        return article

    def _put(self, middle: QWidget, foot: QWidget | None) -> None:
        for old in (self._middle, self._foot):
            if old is not None:
                self._rows.removeWidget(old)
                old.hide()
                QTimer.singleShot(_GONE_AFTER_MS, old, old.deleteLater)
        self._middle, self._foot = middle, foot
        self._rows.addWidget(middle, 1)
        if foot is not None:
            self._rows.addWidget(foot)

    def _turn_by_key(self, step: int) -> None:
        """Turn the page by key; the quiz is begun by its button only."""
        if self._shown is None:
            return
        lesson, page_id, _ = self._shown
        last = lesson.pages[-1].id == page_id
        if step < 0:
            self.back_wanted.emit()
        elif not last:
            self.next_wanted.emit()

    def _tell(self) -> Tell:
        window, reading = self.window, self._reading
        return Tell(
            self.worked.emit,
            self.noted.emit,
            lambda post, media: show_enlarged(window(), post, media, reading),
            lambda picture, alt: show_picture(window(), picture, alt, reading),
        )
