"""The bar on top: where one is, and what is within reach everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from literacy_app.domain.people import Learner
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.bar_items import BarButton, Tab, bar_height
from literacy_app.ui.widgets.bar_tools import BarTools, learner_tools
from literacy_app.ui.widgets.brand import BrandMark
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.position import Position, PositionSign
from literacy_app.words import tr

MARGIN: Final = 28
_GAP: Final = 20
_MARK: Final = 32


class TopBar(QWidget):
    """Ground and right side of a top bar; it goes compact when words do not fit.

    went:         the name of a page, or `sign_out`.
    lang_wanted:  `en` or `ja`.
    scale_wanted: the text size, 1.0..2.0.
    help_wanted:  the list of keys.
    """

    went = Signal(str)
    lang_wanted = Signal(str)
    scale_wanted = Signal(float)
    help_wanted = Signal()

    def __init__(self, tools: BarTools) -> None:
        super().__init__()
        self.setAccessibleName(tr("Top bar"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(bar_height())
        self._tools = tools
        self._tools.went.connect(self.went)
        self._tools.lang_wanted.connect(self.lang_wanted)
        self._tools.scale_wanted.connect(self.scale_wanted)
        self._tools.help_wanted.connect(self.help_wanted)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._row.setSpacing(_GAP)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.full_width(), bar_height())

    def full_width(self) -> int:
        """Return how wide it is with every word shown."""
        return self.left_width() + self._tools.width_of(compact=False) + 2 * MARGIN

    def left_width(self) -> int:
        return 0

    def set_compact(self, *, compact: bool) -> None:
        self._tools.set_compact(compact=compact)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.set_compact(compact=self.full_width() > self.width())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        look, painter = theme(), QPainter(self)
        painter.fillRect(self.rect(), look.colour("surface"))
        foot = round(look.border("hair"))
        line = "edge" if look.high_contrast else "line"
        painter.fillRect(0, self.height() - foot, self.width(), foot, look.colour(line))


class PagesTopBar(TopBar):
    """Brand and the pages of the app: name, icon, words. here: the page shown."""

    def __init__(
        self, tools: BarTools, pages: Sequence[tuple[str, str, str]], here: str
    ) -> None:
        super().__init__(tools)
        self._here = here
        self._name = Label(tr("Mikiwame"), 19, weight="bold", wrap=False)
        self._tabs = {
            page: Tab(icon, words, shown=page == here) for page, icon, words in pages
        }
        brand = QHBoxLayout()
        brand.setSpacing(10)
        brand.addWidget(BrandMark(_MARK))
        brand.addWidget(self._name)
        self._row.addLayout(brand)
        tabs = QHBoxLayout()
        tabs.setSpacing(4)
        for page, tab in self._tabs.items():
            tab.clicked.connect(lambda _=False, page=page: self.went.emit(page))
            tabs.addWidget(tab)
        self._row.addLayout(tabs)
        self._row.addStretch(1)
        self._row.addWidget(self._tools)

    def tab(self, page: str) -> Tab:
        """Return a page's tab, or the first for a page that has none."""
        return self._tabs.get(page) or next(iter(self._tabs.values()))

    def left_width(self) -> int:
        tabs = sum(tab.width_of(compact=False) + 4 for tab in self._tabs.values())
        return _MARK + 10 + self._name.sizeHint().width() + 2 * _GAP + tabs

    def set_compact(self, *, compact: bool) -> None:
        super().set_compact(compact=compact)
        self._name.setVisible(not compact)
        tabs = sum(tab.width_of(compact=False) + 4 for tab in self._tabs.values())
        room = self.width() - 2 * MARGIN - _MARK - 2 * _GAP
        crowded = compact and tabs + self._tools.width_of(compact=True) > room
        for page, tab in self._tabs.items():
            tab.set_compact(compact=crowded and page != self._here)


class HomeTopBar(PagesTopBar):
    """The pages of a learner."""

    def __init__(self, learner: Learner, here: str) -> None:
        pages = (
            ("home", "house", tr("Home")),
            ("modules", "map", tr("Modules")),
            ("review", "history", tr("Review")),
            ("progress", "sprout", tr("My progress")),
            ("settings", "settings", tr("Settings")),
        )
        super().__init__(learner_tools(learner), pages, here)


class PracticeTopBar(TopBar):
    """A way out, and how far along. middle: what stands there instead of dots.

    leave: the words of the way out, where it is not stopping for now.
    stopped: the learner leaves by it.
    """

    stopped = Signal()

    def __init__(
        self, learner: Learner, middle: QWidget | None = None, leave: str = ""
    ) -> None:
        super().__init__(learner_tools(learner))
        self._stop = BarButton("arrow-left", leave or tr("Stop for now"))
        self._stop.clicked.connect(self.stopped)
        self._position = PositionSign()
        self._mark = BrandMark(30)
        self._row.setSpacing(12)
        self._row.addWidget(self._mark)
        self._row.addWidget(self._stop)
        self._row.addStretch(1)
        self._middle = middle
        if middle is None:
            self._row.addWidget(self._position)
        else:
            self._position.hide()
            self._row.addWidget(middle, 100)
        self._row.addStretch(1)
        self._row.addWidget(self._tools)

    def show_position(self, at: Position) -> None:
        """Say which post of the sitting this is."""
        self._position.show_position(at)
        self.set_compact(compact=self.full_width() > self.width())

    def left_width(self) -> int:
        middle = self._position.full_width()
        if self._middle is not None:
            middle = self._middle.sizeHint().width()
        return 30 + self._stop.width_of(compact=False) + middle + 4 * 12

    def set_compact(self, *, compact: bool) -> None:
        super().set_compact(compact=compact)
        self._stop.set_compact(compact=compact)
        self._mark.setVisible(not compact)
        self._position.set_compact(compact=compact)


class FooterBar(QWidget):
    """The bar at the bottom of a page; its row holds the one main button."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(MARGIN, 12, MARGIN, 12)
        self.row.setSpacing(theme().space(4))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        look, painter = theme(), QPainter(self)
        painter.fillRect(self.rect(), look.colour("surface"))
        line = look.colour("edge" if look.high_contrast else "line")
        painter.fillRect(0, 0, self.width(), round(look.border("hair")), line)
