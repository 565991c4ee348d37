"""What a check has brought to light, as a real thing to look at."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from literacy_app.domain.chart import ChartSpec
from literacy_app.domain.kanji import RubyRule
from literacy_app.domain.post import Evidence, Sibling
from literacy_app.ui.theme import icon_pixmap, theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.kinds import evidence_icon
from literacy_app.ui.widgets.ruby_text import RubyText
from literacy_app.ui.widgets.slip_things import Find, thing_of
from literacy_app.words import Lang, tr

_MARGINS: Final = (22, 12, 16, 13)
_RADIUS: Final = 6
_EDGE: Final = {False: 6, True: 8}
_ICON: Final = 20
_GAP: Final = 10
_TITLE_TIGHT: Final = 1.3


class EvidenceSlip(QFrame):
    """A find; nothing about it says which way it points.

    host: the address of a page that was opened, if the post tells it.
    Focusable, so that it can be read aloud and scrolled to by keyboard.
    """

    def __init__(  # noqa: PLR0913 - what a find can hold, all by name
        self,
        item: Evidence,
        *,
        lang: Lang,
        ruby: RubyRule,
        picture: Path | None = None,
        chart: ChartSpec | None = None,
        siblings: Sequence[Sibling] = (),
        host: str = "",
    ) -> None:
        super().__init__()
        self.focus_radius = _RADIUS
        title, body = item.title.of(lang), item.body.of(lang)
        self.setAccessibleName(
            tr("{check}: {find}", check=title.plain, find=body.plain)
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(*_MARGINS)
        rows.setSpacing(6)
        heading = RubyText(
            title, lang=lang, weight="bold", ruby=ruby, tight=_TITLE_TIGHT
        )
        rows.addLayout(_head(item.kind, heading))
        find = Find(item, lang, ruby, picture, chart, tuple(siblings), host)
        rows.addWidget(thing_of(find))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter, look = QPainter(self), theme()
        area = QRectF(self.rect())
        hair = look.border("hair")
        line = look.colour("edge" if look.high_contrast else "line")
        foot = area.adjusted(0, _RADIUS, 0, 0)
        paint_box(painter, foot, Box(line, line, hair, _RADIUS))
        sheet = area.adjusted(0, 0, 0, -max(1.0, hair - 1))
        paint_box(painter, sheet, Box(look.colour("surface"), line, hair, _RADIUS))
        clip = QPainterPath()
        clip.addRoundedRect(area, _RADIUS, _RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(clip)
        wide = _EDGE[look.high_contrast]
        painter.fillRect(QRectF(0, 0, wide, area.height()), look.colour("edge"))


def _head(kind: str, heading: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(_GAP)
    sign = QLabel()
    sign.setPixmap(icon_pixmap(evidence_icon(kind), "ink", theme().px(_ICON)))
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(heading, 1)
    return row
