"""Modules, learner by learner: not begun, so far, finished, secure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from literacy_app.domain.class_overview import PupilRow
from literacy_app.domain.lesson import ModuleStanding
from literacy_app.ui.theme import draw_icon, theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.class_words import module_words
from literacy_app.ui.widgets.roster_model import SHOWN, Cell, Column, RosterRow
from literacy_app.ui.widgets.roster_table import RosterCells
from literacy_app.words import spoken, tr

_BAR: Final = (64, 10)
_ICON: Final = 20
_GAP: Final = 4


class ModuleCells(RosterCells):
    """A bar for what is begun, a tick for finished, two for finished and secure."""

    def paint_cell(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        standing: ModuleStanding = index.data(SHOWN)
        area = QRectF(rect)
        if standing.state == "done":
            _paint_ticks(painter, area, 2 if standing.secure else 1)
        elif standing.state == "begun":
            _paint_bar(painter, area, standing.steps_done / max(1, standing.steps))
        else:
            painter.setPen(theme().colour("ink2"))
            painter.setFont(theme().font("small"))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "–")


def module_columns(standings: Sequence[ModuleStanding]) -> tuple[Column, ...]:
    """Return a column for each module: its number, its title in the tooltip."""
    return tuple(
        Column(
            one.outline.id,
            str(one.outline.number),
            whole=tr(
                "Module {number}: {title}",
                number=one.outline.number,
                title=one.outline.title.of(spoken()).plain,
            ),
        )
        for one in standings
    )


def module_rows(rows: Sequence[PupilRow]) -> tuple[RosterRow, ...]:
    return tuple(
        RosterRow(
            row.pupil.id,
            row.pupil.nickname,
            row.pupil.picture,
            tuple(Cell(module_words(row.pupil.nickname, m), m) for m in row.modules),
        )
        for row in rows
    )


def _paint_ticks(painter: QPainter, area: QRectF, ticks: int) -> None:
    look, side = theme(), theme().px(_ICON)
    wide = ticks * side + (ticks - 1) * _GAP
    box = QRectF(0, 0, wide + 2 * _GAP, side + _GAP)
    box.moveCenter(area.center())
    if ticks > 1 and not look.high_contrast:
        paint_box(painter, box, Box(look.colour("zone2"), None, 0, 6))
    left = area.center().x() - wide / 2
    for i in range(ticks):
        at = QRectF(left + i * (side + _GAP), area.center().y() - side / 2, side, side)
        draw_icon(painter, "check", at, look.colour("ink"))


def _paint_bar(painter: QPainter, area: QRectF, share: float) -> None:
    look = theme()
    wide, high = min(_BAR[0], area.width() - 2 * _GAP), _BAR[1]
    bar = QRectF(0, 0, wide, high)
    bar.moveCenter(area.center())
    radius = high / 2
    painter.save()
    filled = QRectF(bar)
    filled.setWidth(wide * share)
    painter.setClipRect(filled)
    paint_box(painter, bar, Box(look.colour("primary"), None, 0, radius))
    painter.restore()
    paint_box(painter, bar, Box(None, look.colour("edge"), 1.5, radius))
