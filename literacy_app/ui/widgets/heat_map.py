"""The heat map: learners × kinds of trick, each cell a small band or "few"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from literacy_app.domain.class_overview import PupilRow
from literacy_app.domain.progress_facts import FamilyStanding, SkillBand
from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.box import Box, paint_box
from literacy_app.ui.widgets.class_words import span_words
from literacy_app.ui.widgets.heat_kinds import kind_words
from literacy_app.ui.widgets.kinds import family_icon
from literacy_app.ui.widgets.roster_model import SHOWN, Cell, Column, RosterRow
from literacy_app.ui.widgets.roster_table import RosterCells
from literacy_app.ui.widgets.zones import ZONES, paint_band, place_of, span_of
from literacy_app.words import tr, trn

_SIDES: Final = 5
_TALL: Final = 22
_GAP: Final = 1.5
_RADIUS: Final = 4
_EDGE: Final = 1.5
_CORE: Final = 0.46
_FEW_RADIUS: Final = 6
_SAMPLE: Final = (88, 22)


class HeatMapCells(RosterCells):
    """Tint: the zone of the middle. Band: its place is level, its length doubt."""

    def paint_cell(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        standing: FamilyStanding = index.data(SHOWN)
        high = theme().px(_TALL)
        strip = QRectF(rect).adjusted(_SIDES, 0, -_SIDES, 0)
        strip.setTop(QRectF(rect).center().y() - high / 2 + 0.5)
        strip.setHeight(high)
        if standing.band is None:
            paint_few(painter, strip)
        else:
            paint_heat(painter, strip, standing.band)


class HeatSample(QWidget):
    """One cell beside the words that explain it. Decorative."""

    def __init__(self, band: SkillBand) -> None:
        super().__init__()
        self._band = band
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names, here and below
        return QSize(_SAMPLE[0], theme().px(_SAMPLE[1]))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_heat(painter, QRectF(self.rect()), self._band)


def paint_heat(painter: QPainter, strip: QRectF, band: SkillBand) -> None:
    """Paint four equal grounds and the band across them."""
    look = theme()
    edge = look.colour("edge") if look.high_contrast else None
    zone = min(len(ZONES), int(_middle(band) * len(ZONES)) + 1)
    fill = look.colour("surface" if look.high_contrast else f"zone{zone}")
    wide = (strip.width() + _GAP) / len(ZONES)
    for i in range(len(ZONES)):
        left = strip.left() + i * wide
        part = QRectF(left, strip.top(), wide - _GAP, strip.height())
        paint_box(painter, part, Box(fill, edge, _EDGE, _RADIUS))
    left, right = span_of(band)
    core = strip.height() * _CORE
    line = QRectF(0, strip.center().y() - core / 2, 0, core)
    line.setLeft(strip.left() + left * strip.width())
    line.setRight(strip.left() + right * strip.width())
    paint_band(painter, line)


def paint_few(painter: QPainter, strip: QRectF) -> None:
    """Say in a dashed box that there are too few answers."""
    look = theme()
    edge, width = look.colour("edge"), look.border("control")
    paint_box(painter, strip, Box(None, edge, width, _FEW_RADIUS, dashed=True))
    painter.setFont(look.font("caption"))
    painter.setPen(look.colour("ink2"))
    painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, tr("few"))


def heat_columns(families: Sequence[str]) -> tuple[Column, ...]:
    """Return a column for each family."""
    return tuple(
        Column(family, kind_words(family), family_icon(family)) for family in families
    )


def heat_rows(rows: Sequence[PupilRow]) -> tuple[RosterRow, ...]:
    """Return a row for each learner, in the same order."""
    return tuple(
        RosterRow(
            row.pupil.id,
            row.pupil.nickname,
            row.pupil.picture,
            tuple(
                Cell(standing_words(row.pupil.nickname, found), found)
                for found in row.families
            ),
        )
        for row in rows
    )


def standing_words(name: str, standing: FamilyStanding) -> str:
    """Return "Ken, Pictures: guessing to starting"."""
    kind = kind_words(standing.family)
    if standing.band is None:
        return trn(
            "{name}, {kind}: too few answers, about {n} more",
            "{name}, {kind}: too few answers, about {n} more",
            standing.missing,
            name=name,
            kind=kind,
        )
    zone = span_words(standing.band)
    return tr("{name}, {kind}: {zone}", name=name, kind=kind, zone=zone)


def column_sentence(family: str, standings: Sequence[FamilyStanding]) -> str:
    """Sum up a column: how many learners stand where."""
    counts = [0] * len(ZONES)
    for found in standings:
        if found.band is not None:
            counts[min(len(ZONES) - 1, int(_middle(found.band) * len(ZONES)))] += 1
    return tr(
        "{kind}: guessing {a}, starting {b}, solid {c}, sharp {d}; few answers {few}",
        kind=kind_words(family),
        a=counts[0],
        b=counts[1],
        c=counts[2],
        d=counts[3],
        few=sum(found.band is None for found in standings),
    )


def _middle(band: SkillBand) -> float:
    """Return where the middle of a band stands, 0..1."""
    return place_of((band.low + band.high) / 2)
