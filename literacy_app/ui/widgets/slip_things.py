"""The things a check finds: a page, a table, search results, posts, a chart."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from literacy_app.domain.chart import ChartSpec
from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.post import Evidence, Sibling
from literacy_app.ui.theme import Role, theme
from literacy_app.ui.widgets.chart_view import ChartView
from literacy_app.ui.widgets.picture_view import PictureView
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.ui.widgets.slip_frames import PageFrame, SheetFrame, TimeFrame
from literacy_app.ui.widgets.slip_siblings import SiblingPosts
from literacy_app.words import Lang, tr

_TIGHT: Final = {"en": 1.45, "ja": 1.55}
_THUMB: Final = (190, 112)
_CHART_WIDTH: Final = 400
_GAP: Final = 12
_HOST: Final = re.compile(r"(?<![@\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.example(?:/\w+)*")


@dataclass(frozen=True, slots=True)
class Find:
    """Everything a slip may show."""

    item: Evidence
    lang: Lang
    ruby: RubyRule
    picture: Path | None
    chart: ChartSpec | None
    siblings: tuple[Sibling, ...]
    host: str

    def words(self, size: Role = "body") -> RubyText:
        body = self.item.body.of(self.lang)
        return RubyText(
            body, lang=self.lang, size=size, ruby=self.ruby, tight=_TIGHT[self.lang]
        )


def thing_of(find: Find) -> QWidget:
    """Return the find in the form its kind has in life; plain words for the rest."""
    if find.chart is not None:
        return _with_chart(find, find.chart)
    if find.siblings:
        return _column(find.words(), SiblingPosts(find.siblings, find.lang, find.ruby))
    return _FORMS.get(find.item.kind, _plain)(find)


def _plain(find: Find) -> QWidget:
    return _beside_picture(find)


def _page(find: Find) -> QWidget:
    return PageFrame(_host_of(find), _beside_picture(find))


def _host_of(find: Find) -> str:
    """Return the page's address: as told, or the only one its words name."""
    named = set(_HOST.findall(find.item.body.of(find.lang).plain))
    return find.host or (named.pop() if len(named) == 1 else "")


def _sheet(find: Find) -> QWidget:
    return SheetFrame(_beside_picture(find))


def _time(find: Find) -> QWidget:
    return TimeFrame(_beside_picture(find))


_FORMS: Final[dict[str, Callable[[Find], QWidget]]] = {
    "official_list": _page,
    "original_source": _page,
    "open_link": _page,
    "link_domain": _page,
    "archive": _page,
    "fact_check": _page,
    "original_data": _sheet,
    "exif": _sheet,
    "account_table": _sheet,
    "method_note": _sheet,
    "calculator": _sheet,
    "profile_history": _time,
    "timeline": _time,
    "source_chain": _time,
}


def _with_chart(find: Find, chart: ChartSpec) -> QWidget:
    view = ChartView(chart, find.lang)
    view.setMaximumWidth(max(_CHART_WIDTH, round(_CHART_WIDTH * theme().scale)))
    return _column(view, find.words())


def _beside_picture(find: Find) -> QWidget:
    """Return the words, with the picture found beside them."""
    words = find.words()
    if find.picture is None:
        return words
    alt = tr("Picture found: {check}", check=find.item.title.of(find.lang).plain)
    picture = PictureView(find.picture, alt)
    large = theme().scale if theme().projected else 1.0
    picture.setFixedSize(*(round(side * large) for side in _THUMB))
    holder = QWidget()
    across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
    row = QBoxLayout(down if theme().wide_text else across, holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_GAP)
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return holder


def _column(*parts: QWidget) -> QWidget:
    holder = QWidget()
    rows = QVBoxLayout(holder)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(_GAP - 4)
    for part in parts:
        rows.addWidget(part)
    return holder
