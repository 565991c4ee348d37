"""How wide the columns of a list are, and how tall its rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from literacy_app.ui.theme import theme
from literacy_app.ui.widgets.list_model import ListColumn, ListRow
from literacy_app.ui.widgets.list_paint import (
    ICON,
    ICON_GAP,
    INDENT,
    RIGHT,
    words_height,
)

_MEND: Final = 56
_NARROWEST: Final = 120
_AROUND: Final = 12


def column_widths(columns: Sequence[ListColumn], room: int) -> tuple[int, ...]:
    """Return px of each column; 0 for one whose words stand below their row."""
    look = theme()
    shown = [it for it in columns if not (it.below and look.wide_text)]
    fixed = sum(look.px(it.width) for it in shown)
    flexible = sum(not it.width for it in shown)
    shrink = min(1.0, room / fixed) if fixed and not flexible else 1.0
    rest = max((room - fixed) // max(1, flexible), look.px(_NARROWEST))
    return tuple(
        0 if it not in shown else int(look.px(it.width) * shrink) if it.width else rest
        for it in columns
    )


def line_height(row: ListRow, least: int) -> int:
    """Return how tall the first line of a row is. least: px at 100 %."""
    mend = any(cell.box for cell in row.cells)
    return theme().px(max(least, _MEND) if mend else least)


def row_height(
    row: ListRow, columns: Sequence[ListColumn], widths: Sequence[int], least: int
) -> int:
    """Return how tall a row is, with words that wrap or stand below it."""
    first, below = line_height(row, least), 0.0
    tall = float(first)
    for column, cell, wide in zip(columns, row.cells, widths, strict=True):
        signs = theme().px(ICON) + ICON_GAP if cell.icon else 0
        if not wide and column.below:
            below += words_height(cell, sum(widths) - signs - RIGHT - INDENT) + _AROUND
        elif wide and not (cell.box or cell.picture or cell.does):
            room = wide - signs - RIGHT
            tall = max(tall, words_height(cell, room) + _AROUND)
    return round(tall + below)
