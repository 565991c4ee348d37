"""The checking desk: what can be looked up, what it costs, what was found."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from literacy_app.domain.draft import Draft
from literacy_app.domain.post import Evidence, Post
from literacy_app.ui.theme import theme
from literacy_app.ui.views.reading import Reading
from literacy_app.ui.widgets.evidence_slip import EvidenceSlip
from literacy_app.ui.widgets.evidence_tile import EvidenceTile
from literacy_app.ui.widgets.label import Label
from literacy_app.ui.widgets.minute_beads import MinuteBeads
from literacy_app.ui.widgets.surfaces import Scrolling
from literacy_app.words import tr

_PADDING: Final = (16, 14, 6, 14)
_TILE_GAP: Final = 10
_BAR: Final = 14


class Desk(QFrame):
    """Tiles to open, and the slips of what was opened, in that order.

    opened: the evidence id of the tile that was chosen.
    """

    opened = Signal(str)

    def __init__(self, post: Post, reading: Reading, budget: int) -> None:
        super().__init__()
        self._post, self._reading = post, reading
        self._slips: dict[str, EvidenceSlip] = {}
        self._read: list[EvidenceSlip] = []
        self._beads = MinuteBeads(budget)
        self._tiles = {item.id: self._tile(item) for item in post.evidence}
        self.setProperty("kind", "sunken")
        self.setAccessibleName(tr("Checking desk"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(*_PADDING)
        rows.addLayout(self._head())
        rows.addWidget(self._scroll(), 1)
        rows.addLayout(_hint())

    def show_draft(self, draft: Draft) -> None:
        """Show what was opened and what the minutes left still allow."""
        opened, left = draft.opened_ids(), draft.minutes_left
        self._beads.set_left(left)
        for item in self._post.evidence:
            tile = self._tiles[item.id]
            if item.id in opened:
                tile.show_opened()
            elif item.cost > left:
                tile.show_too_dear(left)
            else:
                tile.show_closed()
        for evidence_id in opened:
            if evidence_id not in self._slips:
                self._lay_out(evidence_id)

    def focus_tiles(self) -> None:
        next(iter(self._tiles.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Label(tr("Checking desk"), "h2"), 1)
        row.addWidget(self._beads)
        row.setContentsMargins(4, 0, _BAR, 0)
        return row

    def _scroll(self) -> Scrolling:
        found = QWidget()
        self._found = QVBoxLayout(found)
        self._found.setContentsMargins(4, 4, 0, 4)
        self._found.setSpacing(_TILE_GAP)
        self._found.addLayout(self._tile_grid())
        self._found.addStretch(1)
        self._area = Scrolling(tr("Checking desk"), found, steady=True)
        return self._area

    def _tile_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(_TILE_GAP)
        columns = 1 if theme().wide_text else 2
        for index, tile in enumerate(self._tiles.values()):
            grid.addWidget(tile, index // columns, index % columns)
        return grid

    def _tile(self, item: Evidence) -> EvidenceTile:
        tile = EvidenceTile(item, self._reading.lang, self._reading.ruby)
        tile.clicked.connect(lambda: self.opened.emit(item.id))
        return tile

    def _lay_out(self, evidence_id: str) -> None:
        item = next(e for e in self._post.evidence if e.id == evidence_id)
        slip = slip_of(item, self._post, self._reading)
        self._slips[evidence_id] = slip
        self._found.insertWidget(self._found.count() - 1, slip)
        before = self._read[-1] if self._read else list(self._tiles.values())[-1]
        QWidget.setTabOrder(before, slip)
        self._read.append(slip)
        # The slip has no place before the layout has run.
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(slip))


def _hint() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(4, 0, _BAR, 0)
    words = tr("You may stop checking whenever you know enough.")
    row.addWidget(Label(words, "small", colour="ink2"))
    return row


def slip_of(item: Evidence, post: Post, reading: Reading) -> EvidenceSlip:
    """Return the find, with the picture, chart or posts that belong to it."""
    charts = [media.chart for media in post.media if media.chart is not None]
    redrawn = charts[0].from_zero() if charts and item.kind == "chart_redraw" else None
    picture = reading.picture_of(item.media, reading.lang) if item.media else None
    return EvidenceSlip(
        item,
        lang=reading.lang,
        ruby=reading.ruby,
        picture=picture,
        chart=redrawn,
        siblings=post.siblings if item.kind == "siblings" else (),
    )
